"""The row under an answer: overlays on and off, how strong they are, and what can be done with the answer."""

from __future__ import annotations

from dataclasses import replace

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QSlider, QToolButton, QWidget

from . import legend
from .again import AgainMenu
from .look import em, icon
from .record import FAILED, Record
from .words import tr


class CardActions(QWidget):
    """Buttons, a slider and a menu; the overlays follow at once."""

    edited = pyqtSignal(object)  # Record with another opacity, or (not) pinned
    copy_wanted = pyqtSignal()
    again_wanted = pyqtSignal()
    again_about = pyqtSignal(object)  # QgsRasterLayer: the same area of it
    write_wanted = pyqtSignal()
    note_wanted = pyqtSignal(str)  # as a finding: "area" or "point"
    report_wanted = pyqtSignal()
    delete_wanted = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("geoloupeCardActions")
        self._record: Record | None = None
        self._toggles = {
            legend.HEATMAP: self._toggle("Heat", tr("Show on the map how much attention each place got")),
            legend.TILES: self._toggle("Tiles", tr("Show on the map the tiles that were looked at")),
        }
        self._opacity = QSlider(Qt.Orientation.Horizontal, self)
        self._opacity.setObjectName("geoloupeCardOpacity")
        self._opacity.setRange(10, 100)
        self._opacity.setPageStep(10)
        self._opacity.setToolTip(tr("How strong the overlays are"))
        self._opacity.setAccessibleName(tr("Opacity of the overlays in percent"))
        self._opacity.setMaximumWidth(em(self, 6))
        self._opacity.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._copy = self._button("Copy", _theme("mActionEditCopy"), tr("Copy question and answer"))
        self._again = self._button(
            "Again", _theme("mActionRefresh"), tr("Ask again, about the imagery and area chosen above")
        )
        self._again_menu = AgainMenu(self._again)
        self._again.setMenu(self._again_menu)
        self._again.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        self._pin = self._toggle("Pin", tr("Keep this answer when older ones are deleted"))
        self._more = self._button("More", QIcon(), tr("More for this answer"))
        self._more.setText("⋯")
        self._more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._more.setMenu(self._menu())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(em(self, 0.1))
        for toggle in self._toggles.values():
            row.addWidget(toggle)
        row.addWidget(self._opacity, 1)
        row.addStretch(1)
        for button in (self._copy, self._again, self._pin, self._more):
            row.addWidget(button)
        for what, toggle in self._toggles.items():
            toggle.clicked.connect(lambda on, what=what: self._on_shown(what, on))
        self._opacity.valueChanged.connect(self._on_opacity)
        self._copy.clicked.connect(self.copy_wanted)
        self._again.clicked.connect(self.again_wanted)
        self._again_menu.chosen.connect(self.again_about)
        self._pin.clicked.connect(self._on_pinned)

    def show_record(self, record: Record) -> None:
        """Show the state of the record's overlays, and what can be done with it."""
        self._record = record
        self._again_menu.show_record(record)
        failed = record.state == FAILED
        for part in (*self._toggles.values(), self._opacity):
            part.setVisible(bool(record.heatmap))
        for part in (self._copy, self._again, self._pin):
            part.setVisible(not failed)
        for action in (self._write, self._finding, self._report):
            action.setVisible(not failed)
        self._write.setEnabled(bool(record.text))
        self._finding.setEnabled(bool(record.text))
        shown = {what: legend.is_shown(record, what) for what in self._toggles}
        for what, toggle in self._toggles.items():
            toggle.setChecked(shown[what])
        self._opacity.setEnabled(any(shown.values()))
        self._opacity.blockSignals(True)
        self._opacity.setValue(round(100 * record.opacity))
        self._opacity.blockSignals(False)
        self._pin.setChecked(record.pinned)

    def changeEvent(self, event) -> None:  # noqa: N802 - Qt's name
        """Our own icons follow the theme's colour of text."""
        super().changeEvent(event)
        if event.type() in (event.Type.PaletteChange, event.Type.StyleChange, event.Type.FontChange):
            self._draw_icons()

    def showEvent(self, event) -> None:  # noqa: N802 - Qt's name
        super().showEvent(event)
        self._draw_icons()

    def _draw_icons(self) -> None:
        label = self.parentWidget().findChild(QWidget, "geoloupeCardFoot") if self.parentWidget() else None
        for button, name in (*zip(self._toggles.values(), ("heat", "tiles")), (self._pin, "pin")):
            button.setIcon(icon(name, label or self))

    def _menu(self) -> QMenu:
        menu = QMenu(self._more)
        menu.setObjectName("geoloupeCardMenu")
        self._write = menu.addAction(tr("Write into selected features…"), self.write_wanted.emit)
        self._write.setObjectName("geoloupeCardWrite")
        findings = menu.addMenu(tr("Add to the findings"))
        self._finding = findings.menuAction()
        as_area = findings.addAction(tr("As the area asked about"), lambda: self.note_wanted.emit("area"))
        as_area.setObjectName("geoloupeCardFindingArea")
        as_point = findings.addAction(tr("As a point where it looked most"), lambda: self.note_wanted.emit("point"))
        as_point.setObjectName("geoloupeCardFindingPoint")
        self._report = menu.addAction(tr("Export this answer…"), self.report_wanted.emit)
        self._report.setObjectName("geoloupeCardReport")
        menu.addSeparator()
        delete = menu.addAction(_theme("mActionDeleteSelected"), tr("Delete this answer"), self.delete_wanted.emit)
        delete.setObjectName("geoloupeCardDelete")
        return menu

    def _toggle(self, name: str, does: str) -> QToolButton:
        button = self._button(name, QIcon(), does)
        button.setCheckable(True)
        return button

    def _button(self, name: str, picture: QIcon, does: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(f"geoloupeCard{name}")
        button.setAutoRaise(True)
        button.setIcon(picture)
        button.setToolTip(does)
        button.setAccessibleName(does)
        return button

    def _on_shown(self, what: str, on: bool) -> None:
        if self._record is not None:
            legend.show(self._record, on, what)
            self.show_record(self._record)

    def _on_opacity(self, percent: int) -> None:
        if self._record is not None:
            self._record = replace(self._record, opacity=percent / 100)
            legend.fade(self._record)
            self.edited.emit(self._record)

    def _on_pinned(self, on: bool) -> None:
        if self._record is not None:
            self._record = replace(self._record, pinned=on)
            self.edited.emit(self._record)


def _theme(name: str) -> QIcon:
    return QgsApplication.getThemeIcon(f"/{name}.svg")
