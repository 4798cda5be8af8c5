"""The row at hand: what the model was shown and said, and where the analyst says whether that is right."""

from __future__ import annotations

from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QPixmap
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from .. import words
from ..look import Text, em
from ..processing.answers import AnswerType
from ..words import tr
from . import row as rows
from .editor import AnswerEditor
from .row import ANSWERED, Row

PICTURE = 9.0  # lines of text


class Detail(QWidget):
    """Shows one row. `accepted` and `chosen` (the right value) are the analyst's verdicts on it, `left` is Esc."""

    accepted = pyqtSignal()
    chosen = pyqtSignal(object)
    left = pyqtSignal()

    def __init__(self, kind: AnswerType, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("geoloupeReviewDetail")
        self._kind = kind.kind
        self._picture = QLabel(self)
        self._question = Text("geoloupeReviewQuestion", self, quiet=True)
        self._answer = Text("geoloupeReviewAnswer", self, bold=True)
        self._facts = Text("geoloupeReviewFacts", self, quiet=True)
        self._accept = QPushButton(tr("Accept"), self)
        self._editor = AnswerEditor(kind, self)
        self._hint = Text("geoloupeReviewHint", self, quiet=True)
        self._accept.clicked.connect(self.accepted)
        self._editor.chosen.connect(self.chosen)
        self._editor.left.connect(self.left)
        self._lay_out()
        self.show_row(None, b"")

    def show_row(self, row: Row | None, picture: bytes) -> None:
        """Show a row and what the model was shown (an encoded image, or nothing)."""
        self._editor.setEnabled(row is not None)
        self._accept.setEnabled(row is not None and row.state == ANSWERED)
        image = QPixmap()
        image.loadFromData(picture)
        if not image.isNull():
            side = em(self, PICTURE)
            keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            image = image.scaled(QSize(side, side), keep, smooth)
        self._picture.setPixmap(image)
        if row is None:
            self._question.say("")
            self._answer.say("")
            self._facts.say(tr("Choose a feature in the table."))
            return
        is_known = row.state == ANSWERED or bool(row.verdict)
        self._question.say(row.question)
        self._answer.say(rows.words(row.final, self._kind) if is_known else rows.status(row))
        self._facts.say("\n".join(self._facts_of(row)))
        self._editor.show_value(row.final)

    def press(self, key: int) -> None:
        """A key that was pressed in the table and is about the right answer."""
        if self._editor.isEnabled():
            self._editor.press(key)

    def _facts_of(self, row: Row) -> list[str]:
        """What else there is to know of a row, a line each."""
        lines = []
        if row.state == ANSWERED:
            model_said = rows.words(row.value, self._kind)
            if row.verdict == rows.CORRECTED:
                lines.append(tr("The model's answer: {}").format(model_said))
            elif row.said.strip(" .").casefold() != model_said.casefold():
                lines.append(tr("In the model's words: {}").format(row.said))
            if row.confidence is not None:
                lines.append(f"{words.confidence(row.confidence)} · {row.model} · {row.raster}")
        return [*lines, *filter(None, (row.note,))]

    def _lay_out(self) -> None:
        gap = em(self, 0.4)
        font = self._answer.font()
        font.setPointSizeF(font.pointSizeF() * 1.3)
        self._answer.setFont(font)
        self._picture.setObjectName("geoloupeReviewPicture")
        self._picture.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._picture.setFixedWidth(em(self, PICTURE))
        self._picture.setAccessibleName(tr("What the model was shown"))
        self._accept.setObjectName("geoloupeReviewAccept")
        self._accept.setToolTip(tr("The answer is right (Enter or A)"))
        keys = tr("Enter: accept · J K: next, previous · U: take back · H: attention")
        self._hint.say(f"{keys} · {self._editor.hint}")
        verdict = QHBoxLayout()
        verdict.addWidget(self._accept, 0, Qt.AlignmentFlag.AlignTop)
        verdict.addWidget(self._editor, 1)
        column = QVBoxLayout()
        column.setSpacing(gap)
        for part in (self._question, self._answer, self._facts):
            column.addWidget(part)
        column.addLayout(verdict)
        column.addStretch(1)
        column.addWidget(self._hint)
        row = QHBoxLayout(self)
        row.setContentsMargins(gap, 0, 0, 0)
        row.setSpacing(2 * gap)
        row.addWidget(self._picture)
        row.addLayout(column, 1)
