"""Where the question is typed, with the one button that asks and stops."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import QHBoxLayout, QPlainTextEdit, QPushButton, QShortcut, QSizePolicy, QWidget

from .look import em
from .words import tr


class QuestionBox(QWidget):
    """Ctrl+Enter asks, also while an earlier question is being answered; the button asks, or stops while one is."""

    asked = pyqtSignal(str)
    stop_wanted = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("geoloupeQuestionBox")
        self._busy = False
        self._edit = QPlainTextEdit(self)
        self._edit.setObjectName("geoloupeQuestion")
        self._edit.setAccessibleName(tr("Question about the imagery"))
        self._edit.setPlaceholderText(tr("Ask about this imagery…"))
        self._edit.setTabChangesFocus(True)
        self._edit.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._edit.setFixedHeight(em(self, 3.0))
        self._button = QPushButton(self)
        self._button.setObjectName("geoloupeAsk")
        self._button.setMinimumWidth(em(self, 3.6))
        self._button.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)
        self._button.clicked.connect(self._on_button)
        self._edit.textChanged.connect(self._refresh)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self._edit)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(self._ask)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(em(self, 0.4))
        row.addWidget(self._edit, 1)
        row.addWidget(self._button)
        self._refresh()

    def set_busy(self, busy: bool) -> None:
        """Whether a question is being answered: the button then stops it."""
        self._busy = busy
        self._refresh()

    def put(self, question: str) -> None:
        """Place a question in the box, ready to be asked (again)."""
        self._edit.setPlainText(question)
        self._edit.setFocus()

    def question(self) -> str:
        """What is typed."""
        return self._edit.toPlainText().strip()

    def clear(self) -> None:
        """Empty the box."""
        self._edit.clear()

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
