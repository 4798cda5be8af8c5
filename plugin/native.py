"""Where QGIS offers GeoLoupe besides the panel: a page in its options, its locator bar, the menu of a layer.

Plain parts; plugin.py adds them to QGIS and takes them away again.
"""

from __future__ import annotations

from typing import Callable

from qgis.core import QgsLocatorFilter, QgsLocatorResult
from qgis.gui import QgsFileWidget, QgsOptionsPageWidget, QgsOptionsWidgetFactory
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QCheckBox, QFormLayout, QLabel, QSpinBox, QWidget

from . import settings
from .words import tr


class OptionsPage(QgsOptionsPageWidget):
    """The settings that an analyst may want to change."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("geoloupeOptions")
        self._python = QgsFileWidget(self)
        self._python.setObjectName("geoloupeOptionsPython")
        self._python.setFilePath(settings.BACKEND_PYTHON.get())
        self._python.lineEdit().setPlaceholderText(tr("the one set up in the plugin's folder"))
        self._python.lineEdit().setAccessibleName(tr("Python of the model backend"))
        self._keep = QSpinBox(self)
        self._keep.setObjectName("geoloupeOptionsKeep")
        self._keep.setRange(0, 1000)
        self._keep.setSpecialValueText(tr("all"))
        self._keep.setValue(settings.KEEP_ANSWERS.get())
        self._overlays = QSpinBox(self)
        self._overlays.setObjectName("geoloupeOptionsOverlays")
        self._overlays.setRange(0, 1000)
        self._overlays.setSpecialValueText(tr("all"))
        self._overlays.setValue(settings.KEEP_OVERLAYS.get())
        self._open = QCheckBox(tr("Open the panel when QGIS starts"), self)
        self._open.setObjectName("geoloupeOptionsOpen")
        self._open.setChecked(settings.OPEN_AT_START.get())
        form = QFormLayout(self)
        form.addRow(_label(tr("&Python of the model backend"), self._python), self._python)
        form.addRow(_label(tr("Answers &kept in a project"), self._keep), self._keep)
        form.addRow(_label(tr("Questions with &overlays in the layer tree"), self._overlays), self._overlays)
        form.addRow("", self._open)

    def apply(self) -> None:
        """Called by QGIS when the options are accepted. Another Python is used from the next start of the backend."""
        settings.BACKEND_PYTHON.set(self._python.filePath().strip())
        settings.KEEP_ANSWERS.set(self._keep.value())
        settings.KEEP_OVERLAYS.set(self._overlays.value())
        settings.OPEN_AT_START.set(self._open.isChecked())


class OptionsFactory(QgsOptionsWidgetFactory):
    """Lists the page in QGIS's options."""

    def __init__(self, icon: QIcon) -> None:
        super().__init__(tr("GeoLoupe"), icon)
        self._icon = icon

    def icon(self) -> QIcon:
        return self._icon

    def createWidget(self, parent: QWidget | None) -> OptionsPage:  # noqa: N802 - QGIS's name
        return OptionsPage(parent)


class AskFilter(QgsLocatorFilter):
    """`ask is there water` in the locator bar asks about the active raster. QGIS runs a clone in a thread of its own;
    what was found is triggered on the main thread."""

    def __init__(self, icon: QIcon, ask: Callable[[str], object]) -> None:
        super().__init__()
        self._icon = icon
        self._ask = ask
        self.setUseWithoutPrefix(False)

    def clone(self) -> AskFilter:
        return AskFilter(self._icon, self._ask)

    def name(self) -> str:
        return "geoloupe_ask"

    def displayName(self) -> str:  # noqa: N802 - QGIS's name
        return tr("Ask about the active raster")

    def prefix(self) -> str:
        return "ask"

    def fetchResults(self, string, context, feedback) -> None:  # noqa: N802 - QGIS's name
        """One result: the question itself."""
        question = " ".join(string.split())
        if question:
            result = QgsLocatorResult(self, tr("Ask: {}").format(question), question)
            result.icon = self._icon
            self.resultFetched.emit(result)

    def triggerResult(self, result: QgsLocatorResult) -> None:  # noqa: N802 - QGIS's name
        self._ask(str(result.userData))


def _label(text: str, buddy: QWidget) -> QLabel:
    label = QLabel(text)
    label.setBuddy(buddy)
    return label
