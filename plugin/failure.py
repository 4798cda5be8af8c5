"""What a card offers when its question failed: try again, and what is behind the one sentence."""

from __future__ import annotations

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtGui import QFontDatabase
from qgis.PyQt.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from .errors import Problem
from .look import Text, em
from .words import tr


class Failure(QWidget):
    """Two buttons, and the details where they are wanted. Hidden as long as nothing failed."""

    again_wanted = pyqtSignal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("geoloupeCardFailure")
        self._again = QPushButton(tr("Try again"), self)
        self._again.setObjectName("geoloupeCardTryAgain")
        self._again.clicked.connect(lambda: self.again_wanted.emit())
        self._more = QPushButton(tr("Details"), self)
        self._more.setObjectName("geoloupeCardDetailsButton")
        self._more.setCheckable(True)
        self._details = Text("geoloupeCardDetails", self)
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPointSizeF(self.font().pointSizeF() * 0.9)
        self._details.setFont(font)
        self._details.hide()
        self._more.toggled.connect(self._details.setVisible)
        row = QHBoxLayout()
        row.addWidget(self._again)
        row.addWidget(self._more)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(em(self, 0.4))
        column.addLayout(row)
        column.addWidget(self._details)
        self.hide()

    def show_problem(self, problem: Problem) -> None:
        """Offer what can be done about it."""
        self._again.setVisible(problem.retryable)
        self._more.setVisible(bool(problem.details))
        self._details.setText(problem.details)
        self.setVisible(problem.retryable or bool(problem.details))
