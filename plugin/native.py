"""Where QGIS offers GeoLoupe besides the panel: a page in its options, its locator bar, the menu of a layer.

Plain parts; plugin.py adds them to QGIS and takes them away again.
"""

from __future__ import annotations

from typing import Callable

from qgis.core import QgsLocatorFilter, QgsLocatorResult
from qgis.gui import QgsOptionsPageWidget, QgsOptionsWidgetFactory
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QCheckBox, QDialog, QFormLayout, QHBoxLayout, QLabel, QPushButton, QSpinBox, QWidget

from . import backend, settings
from .errors import Problem
from .setup.pages import DOCTOR, MODELS, SETUP
from .words import tr


class OptionsPage(QgsOptionsPageWidget):
    """The settings that an analyst may want to change, and ways to the pages for the backend."""

    def __init__(self, open_page: Callable[[str], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("geoloupeOptions")
        self._idle = self._number("Idle", settings.IDLE_MINUTES, tr("never"))
        self._idle.setSuffix(tr(" min"))
        self._keep = self._number("Keep", settings.KEEP_ANSWERS, tr("all"))
        self._overlays = self._number("Overlays", settings.KEEP_OVERLAYS, tr("all"))
        self._open = QCheckBox(tr("Open the panel when QGIS starts"), self)
        self._open.setObjectName("geoloupeOptionsOpen")
        self._open.setChecked(settings.OPEN_AT_START.get())
        pages = QHBoxLayout()
        for page, text in ((SETUP, tr("Set up…")), (MODELS, tr("Models…")), (DOCTOR, tr("Doctor…"))):
            button = QPushButton(text, self)
            button.setObjectName(f"geoloupeOptions-{page}")
            button.clicked.connect(lambda *_, page=page: self._leave_for(page, open_page))
            pages.addWidget(button)
        pages.addStretch(1)
        form = QFormLayout(self)
        form.addRow(tr("Model backend"), QLabel(where(), self))
        form.addRow("", pages)
        form.addRow(_label(tr("The model leaves &memory when not asked for"), self._idle), self._idle)
        form.addRow(_label(tr("Answers &kept in a project"), self._keep), self._keep)
        form.addRow(_label(tr("Questions with &overlays in the layer tree"), self._overlays), self._overlays)
        form.addRow("", self._open)

    def apply(self) -> None:
        """Called by QGIS when the options are accepted."""
        settings.IDLE_MINUTES.set(self._idle.value())
        settings.KEEP_ANSWERS.set(self._keep.value())
        settings.KEEP_OVERLAYS.set(self._overlays.value())
        settings.OPEN_AT_START.set(self._open.isChecked())

    def _number(self, name: str, setting: settings.Setting[int], none: str) -> QSpinBox:
        """A field for a number of which 0 means `none`, that is: no limit."""
        field = QSpinBox(self)
        field.setObjectName(f"geoloupeOptions{name}")
        field.setRange(0, 1000)
        field.setSpecialValueText(none)
        field.setValue(setting.get())
        return field

    def _leave_for(self, page: str, open_page: Callable[[str], object]) -> None:
        """The options are a dialog above the panel: accept them, then show the page."""
        window = self.window()
        if isinstance(window, QDialog):
            window.accept()
        open_page(page)


def where() -> str:
    """Which backend answers, in a few words."""
    if backend.is_remote():
        return settings.SERVER.get()
    try:
        return backend.python()
    except Problem as problem:
        return problem.sentence


class OptionsFactory(QgsOptionsWidgetFactory):
    """Lists the page in QGIS's options."""

    def __init__(self, icon: QIcon, open_page: Callable[[str], object]) -> None:
        super().__init__(tr("GeoLoupe"), icon)
        self._icon = icon
        self._open_page = open_page

    def icon(self) -> QIcon:
        return self._icon

    def createWidget(self, parent: QWidget | None) -> OptionsPage:  # noqa: N802 - QGIS's name
        return OptionsPage(self._open_page, parent)


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
