"""One line that says where the answers of an unsaved project are, and offers those of a QGIS that ended before its
project was saved. Hidden when there is nothing to say."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Callable

from qgis.gui import QgisInterface
from qgis.PyQt.QtWidgets import QHBoxLayout, QPushButton, QWidget

from .dialogs import confirm_delete
from .look import Text, em
from .session import Session
from .words import tr


class Keeping(QWidget):
    """Call `refresh` when answers came or went; `show` is called to show what was brought back."""

    def __init__(
        self, session: Session, iface: QgisInterface, show: Callable[[], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("geoloupeKeeping")
        self._session = session
        self._show = show
        self._lost: list[Path] = session.lost()  # only those of earlier sessions: looked up once
        self._text = Text("geoloupeKeepingText", self, quiet=True)
        self._save = self._button("Save", tr("Save project"), iface.actionSaveProject().trigger)
        self._back = self._button("BringBack", tr("Bring back"), self._bring_back)
        self._delete = self._button("DeleteLost", tr("Delete…"), self._confirm_delete)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(em(self, 0.4))
        row.addWidget(self._text, 1)
        for button in (self._save, self._back, self._delete):
            row.addWidget(button)
        session.moved.connect(lambda *_: self.refresh(True))
        self.refresh(False)

    def refresh(self, has_answers: bool) -> None:
        """Say what there is to say about a conversation that has answers, or none."""
        unsaved = has_answers and self._session.is_unsaved
        lost = not has_answers and bool(self._lost)
        if unsaved:
            self._text.say(tr("These answers are only kept for now: save the project to keep them beside it."))
        elif lost:
            self._text.say(tr("QGIS ended before a project with answers was saved. They are still here."))
        self._save.setVisible(unsaved)
        self._back.setVisible(lost)
        self._delete.setVisible(lost)
        self.setVisible(unsaved or lost)

    def _button(self, name: str, text: str, action: Callable[[], object]) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(f"geoloupe{name}")
        button.clicked.connect(lambda: action())
        return button

    def _bring_back(self) -> None:
        self._session.bring_back(self._lost.pop(0))
        self._show()

    def _confirm_delete(self) -> None:
        question = tr("Delete the answers of the project that was not saved?")
        confirm_delete(self, "geoloupeConfirmDeleteLost", question, self._delete_lost)

    def _delete_lost(self) -> None:
        shutil.rmtree(self._lost.pop(0), ignore_errors=True)
        self.refresh(False)
