"""What the pages have in common: a way back, a title, content that scrolls."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QToolButton, QVBoxLayout, QWidget

from ..look import Text, em
from ..words import tr


class Page(QWidget):
    """A page in place of the conversation. Fill `column`; `enter` is called when it is shown, `leave` when it goes."""

    back_wanted = pyqtSignal()

    def __init__(self, name: str, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        back = QToolButton(self)
        back.setObjectName(f"{name}Back")
        back.setAutoRaise(True)
        back.setArrowType(Qt.ArrowType.LeftArrow)
        back.setToolTip(tr("Back to the conversation"))
        back.setAccessibleName(tr("Back to the conversation"))
        back.clicked.connect(self.back_wanted)
        heading = Text(f"{name}Title", self, bold=True)
        heading.say(title)
        row = QHBoxLayout()
        row.setSpacing(em(self, 0.3))
        row.addWidget(back)
        row.addWidget(heading, 1)
        content = QWidget(self)
        content.setObjectName(f"{name}Content")
        self.column = QVBoxLayout(content)
        self.column.setContentsMargins(0, 0, em(self, 0.3), 0)
        self.column.setSpacing(em(self, 0.6))
        scroll = QScrollArea(self)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(content)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(em(self, 0.5))
        whole.addLayout(row)
        whole.addWidget(scroll, 1)

    def enter(self) -> None:
        """It is shown now."""

    def leave(self) -> None:
        """The plugin is being unloaded: end what runs."""
