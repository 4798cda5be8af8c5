"""The row under an answer: overlays on and off, how strong they are, and what can be done with the answer."""

from __future__ import annotations

from dataclasses import replace

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QSizePolicy, QSlider, QToolButton, QWidget

from . import legend
from .again import AgainMenu
from .look import em
from .record import Record
from .words import tr


class CardActions(QWidget):
    """Buttons and a slider; the overlays follow at once."""

    faded = pyqtSignal(object)  # Record with another opacity
    copy_wanted = pyqtSignal()
    again_wanted = pyqtSignal()
    again_about = pyqtSignal(object)  # QgsRasterLayer: the same area of it
    delete_wanted = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("geoloupeCardActions")
        self._record: Record | None = None
        self._shown = self._button("Show", "/mActionShowAllLayers.svg", tr("Show on the map where it looked"))
        self._shown.setCheckable(True)
        self._opacity = QSlider(Qt.Orientation.Horizontal, self)
        self._opacity.setObjectName("geoloupeCardOpacity")
        self._opacity.setRange(10, 100)
        self._opacity.setPageStep(10)
        self._opacity.setToolTip(tr("How strong the overlays are"))
        self._opacity.setAccessibleName(tr("Opacity of the overlays in percent"))
        self._opacity.setMaximumWidth(em(self, 7))
        self._opacity.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        copy = self._button("Copy", "/mActionEditCopy.svg", tr("Copy question and answer"))
        again = self._button("Again", "/mActionRefresh.svg", tr("Ask again, about the imagery and area chosen above"))
        self._again_menu = AgainMenu(again)
        again.setMenu(self._again_menu)
        again.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        delete = self._button("Delete", "/mActionDeleteSelected.svg", tr("Delete this answer and its overlays"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(em(self, 0.15))
        row.addWidget(self._shown)
        row.addWidget(self._opacity, 1)
        row.addStretch(1)
        for button in (copy, again, delete):
            row.addWidget(button)
        self._shown.clicked.connect(self._on_shown)
        self._opacity.valueChanged.connect(self._on_opacity)
        copy.clicked.connect(self.copy_wanted)
        again.clicked.connect(self.again_wanted)
        self._again_menu.chosen.connect(self.again_about)
        delete.clicked.connect(self.delete_wanted)

    def show_record(self, record: Record) -> None:
        """Show the state of the record's overlays."""
        self._record = record
        self._again_menu.show_record(record)
        for part in (self._shown, self._opacity):
            part.setVisible(bool(record.heatmap))
        shown = legend.is_shown(record)
        self._shown.setChecked(shown)
        self._opacity.setEnabled(shown)
        self._opacity.blockSignals(True)
        self._opacity.setValue(round(100 * record.opacity))
        self._opacity.blockSignals(False)

    def _button(self, name: str, theme_icon: str, does: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(f"geoloupeCard{name}")
        button.setAutoRaise(True)
        button.setIcon(QgsApplication.getThemeIcon(theme_icon))
        button.setToolTip(does)
        button.setAccessibleName(does)
        return button

    def _on_shown(self, on: bool) -> None:
        if self._record is not None:
            legend.show(self._record, on)
            self.show_record(self._record)

    def _on_opacity(self, percent: int) -> None:
        if self._record is not None:
            self._record = replace(self._record, opacity=percent / 100)
            legend.fade(self._record)
            self.faded.emit(self._record)
