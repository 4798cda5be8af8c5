"""The translation into QGIS's language: installed while the plugin is loaded. What is said goes through `words.tr`."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QTranslator

from .backend import PLUGIN_FOLDER

FOLDER = PLUGIN_FOLDER / "i18n"


def install(locale: str = "") -> QTranslator | None:
    """Speak the language of `locale`, of QGIS where that is empty, from now on. None where we know only English."""
    translator = QTranslator()
    if not translator.load(QLocale(locale or QgsApplication.locale()), "geoloupe", "_", str(FOLDER), ".qm"):
        return None
    QCoreApplication.installTranslator(translator)
    return translator
