"""Where the question is typed, with the one button that asks and stops, and questions to begin with."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QEvent, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeySequence, QTextCursor
from qgis.PyQt.QtWidgets import (
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QShortcut,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from .flow import FlowLayout
from .look import em
from .words import tr


class QuestionBox(QWidget):
    """Ctrl+Enter asks, also while an earlier question is being answered; the button asks, or stops while one is.
    Up and Down, from the first and the last line, go through what was asked before."""

    asked = pyqtSignal(str)
    stop_wanted = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("geoloupeQuestionBox")
        self._busy = False
        self._history: list[str] = []  # oldest first, each once
        self._place = 0  # in the history; its length: what is being typed
        self._draft = ""
        self._edit = QPlainTextEdit(self)
        self._edit.setObjectName("geoloupeQuestion")
        self._edit.setAccessibleName(tr("Question about the imagery"))
        self._edit.setPlaceholderText(tr("Ask about this imagery…"))
        self._edit.setTabChangesFocus(True)
        self._edit.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._edit.setFixedHeight(em(self, 3.0))
        self._edit.installEventFilter(self)
        self.setFocusProxy(self._edit)
        self._button = QPushButton(self)
        self._button.setObjectName("geoloupeAsk")
        self._button.setMinimumWidth(em(self, 3.6))
        self._button.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)
        self._button.clicked.connect(self._on_button)
        self._suggested: list[str] = []
        self._suggestions = QWidget(self)
        self._suggestions.setObjectName("geoloupeSuggestions")
        self._flow = FlowLayout(self._suggestions, em(self, 0.25))
        self._suggestions.hide()
        self._edit.textChanged.connect(self._refresh)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self._edit)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(self._ask)
        row = QHBoxLayout()
        row.setSpacing(em(self, 0.4))
        row.addWidget(self._edit, 1)
        row.addWidget(self._button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(em(self, 0.4))
        column.addLayout(row)
        column.addWidget(self._suggestions)
        self._refresh()

    def set_busy(self, busy: bool) -> None:
        """Whether a question is being answered: the button then stops it."""
        self._busy = busy
        self._refresh()

    def put(self, question: str) -> None:
        """Place a question in the box, ready to be asked (again)."""
        self._edit.setPlainText(question)
        self._edit.moveCursor(QTextCursor.MoveOperation.End)
        self._edit.setFocus()

    def question(self) -> str:
        """What is typed."""
        return self._edit.toPlainText().strip()

    def clear(self) -> None:
        """Empty the box."""
        self._edit.clear()

    def remember(self, question: str) -> None:
        """Make a question the latest that Up brings back."""
        self._history = [*(known for known in self._history if known != question), question]
        self._place = len(self._history)

    def suggest(self, questions: Sequence[str]) -> None:
        """Show these questions to begin with."""
        if list(questions) != self._suggested:
            self._suggested = list(questions)
            self._flow.clear()
            for question in questions:
                self._flow.addWidget(self._suggestion(question))
        self._suggestions.setVisible(bool(questions))

    def eventFilter(self, watched, event) -> bool:  # noqa: N802 - Qt's name
        """Up and Down leave the text only where the cursor could not move on."""
        if event.type() != QEvent.Type.KeyPress or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        cursor = self._edit.textCursor()
        if event.key() == Qt.Key.Key_Up and not cursor.movePosition(QTextCursor.MoveOperation.Up):
            return self._recall(self._place - 1)
        if event.key() == Qt.Key.Key_Down and not cursor.movePosition(QTextCursor.MoveOperation.Down):
            return self._recall(self._place + 1)
        return False

    def _recall(self, place: int) -> bool:
        """Put an earlier question, or what was being typed, into the box. Whether there is one."""
        if not 0 <= place <= len(self._history):
            return False
        if self._place == len(self._history):
            self._draft = self._edit.toPlainText()
        self._place = place
        self.put(self._history[place] if place < len(self._history) else self._draft)
        return True

    def _suggestion(self, question: str) -> QToolButton:
        button = QToolButton(self._suggestions)
        button.setText(question)
        button.setToolTip(tr("Ask this"))
        button.setAccessibleName(tr("Ask: {}").format(question))
        button.clicked.connect(lambda: self.asked.emit(question))
        return button

    def _on_button(self) -> None:
        if self._busy:
            self.stop_wanted.emit()
        else:
            self._ask()

    def _ask(self) -> None:
        if self.question():
            self.asked.emit(self.question())

    def _refresh(self) -> None:
        self._button.setText(tr("Stop") if self._busy else tr("Ask"))
        self._button.setToolTip(tr("Stop (Esc)") if self._busy else tr("Ask (Ctrl+Enter)"))
        self._button.setAccessibleName(self._button.text())
        self._button.setEnabled(self._busy or bool(self.question()))
