"""The right answer, in the way that fits its type: buttons for yes, no and categories, a number, a line of text."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.gui import QgsDoubleSpinBox
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ..flow import FlowLayout
from ..look import em
from ..processing.answers import AnswerType
from ..words import tr
from .row import Value, words

MOST = 1e9


class AnswerEditor(QWidget):
    """Lets the analyst say what is right; `chosen` gives the value, None for "cannot tell"."""

    chosen = pyqtSignal(object)
    left = pyqtSignal()  # Esc: back to the table

    def __init__(self, kind: AnswerType, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("geoloupeReviewEditor")
        self._kind = kind.kind
        self._values = _values(kind)
        self._buttons: list[QPushButton] = []
        self._number: QgsDoubleSpinBox | None = None
        self._line: QLineEdit | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        if self._kind in ("number", "text"):
            column.addLayout(self._entry())
        buttons = QWidget(self)
        flow = FlowLayout(buttons, em(self, 0.3))
        for key, value in enumerate(self._values, start=1):
            flow.addWidget(self._button(key, value))
        flow.addWidget(self._button(0, None))
        column.addWidget(buttons)

    @property
    def hint(self) -> str:
        """Which keys say what."""
        if self._kind == "number":
            return tr("digits: the right number")
        if self._kind == "text":
            return tr("E: write the right answer")
        return tr("1–{}: the right answer · 0: cannot tell").format(min(len(self._values), 9))

    def show_value(self, value: Value) -> None:
        """Begin from this value."""
        for button in self._buttons:
            button.setChecked(False)
        if self._number is not None:
            self._number.setValue(float(value) if isinstance(value, (int, float)) else 0.0)
        if self._line is not None:
            self._line.setText("" if value is None else str(value))

    def press(self, key: int) -> None:
        """A key that was pressed in the table: a digit chooses, or begins a number; others begin to edit."""
        digit = key - Qt.Key.Key_0 if Qt.Key.Key_0 <= key <= Qt.Key.Key_9 else None
        if self._number is not None:
            self._number.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._number.selectAll()
            if digit is not None or key == Qt.Key.Key_Minus:
                self._number.lineEdit().insert("-" if digit is None else str(digit))
        elif self._line is not None:
            if digit is None:
                self._line.setFocus(Qt.FocusReason.ShortcutFocusReason)
                self._line.selectAll()
        elif digit is None:
            self._buttons[0].setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif digit == 0:
            self.chosen.emit(None)
        elif digit <= len(self._values):
            self.chosen.emit(self._values[digit - 1])

    def keyPressEvent(self, event) -> None:  # noqa: N802 - Qt's name
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._number is not None:
            self._number.interpretText()
            self._take()
        else:
            super().keyPressEvent(event)

    def _entry(self) -> QHBoxLayout:
        row = QHBoxLayout()
        if self._kind == "number":
            entry = self._number = QgsDoubleSpinBox(self)
            entry.setRange(-MOST, MOST)
            entry.setDecimals(2)
            entry.setShowClearButton(False)
            entry.setObjectName("geoloupeReviewNumber")
        else:
            entry = self._line = QLineEdit(self)
            entry.setObjectName("geoloupeReviewLine")
            self._line.returnPressed.connect(self._take)
        entry.setAccessibleName(tr("The right answer"))
        row.addWidget(entry, 1)
        save = QPushButton(tr("Correct"), self)
        save.setObjectName("geoloupeReviewCorrect")
        save.setToolTip(tr("This is the right answer (Enter)"))
        save.clicked.connect(self._take)
        row.addWidget(save)
        return row

    def _take(self) -> None:
        if self._number is not None:
            self.chosen.emit(self._number.value())
        elif self._line is not None:
            self.chosen.emit(self._line.text().strip() or None)

    def _button(self, key: int, value: Value) -> QPushButton:
        named = words(value, self._kind)
        has_key = key < 10 and self._kind not in ("number", "text")  # where digits are entered, they mean no button
        button = QPushButton(tr("{} {}").format(key, named) if has_key else named, self)
        button.setObjectName(f"geoloupeReviewSay{key}")
        button.setAccessibleName(tr("The right answer is: {}").format(named))
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self.chosen.emit(value))
        self._buttons.append(button)
        return button


def _values(kind: AnswerType) -> Sequence[Value]:
    """What there is to choose from."""
    return {"yes-no": (True, False), "category": kind.choices}.get(kind.kind, ())
