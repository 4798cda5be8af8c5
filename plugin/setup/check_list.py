"""Checks as lines: a mark that differs in shape, what was found, and the remedy below it."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QGridLayout, QLabel, QWidget

from ..look import Text, em
from ..told import told
from ..words import tr
from .checks import FAIL, OK, WARN, Check

# QGIS's own icons, which fit every theme; the words beside them say the same.
_ICONS = {OK: "/mIconSuccess.svg", WARN: "/mIconWarning.svg", FAIL: "/mTaskTerminated.svg"}


class CheckList(QWidget):
    """Grows by a line with each check."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(em(self, 0.5))
        self._grid.setVerticalSpacing(em(self, 0.5))
        self._grid.setColumnStretch(1, 1)
        self._lines: list[QWidget] = []

    def clear(self) -> None:
        """Take all lines away."""
        for widget in self._lines:
            self._grid.removeWidget(widget)
            widget.deleteLater()
        self._lines = []

    def add(self, check: Check) -> None:
        """Append a line."""
        side = em(self, 1.0)
        mark = QLabel(self)
        mark.setPixmap(QgsApplication.getThemeIcon(_ICONS[check.level]).pixmap(side, side))
        levels = {OK: tr("in order"), WARN: tr("works, but look at it"), FAIL: tr("does not work")}
        mark.setToolTip(levels[check.level])
        mark.setAccessibleName(levels[check.level])
        text = Text("geoloupeCheck", self)
        text.say(f"{check.name}: {check.found}")
        text.setAccessibleName(f"{levels[check.level]}: {text.text()}")
        row = self._grid.rowCount()
        self._grid.addWidget(mark, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(text, row, 1)
        self._lines += [mark, text]
        if check.remedy:
            text.setText(f"{text.text()}\n→ {told(check.remedy)}")
