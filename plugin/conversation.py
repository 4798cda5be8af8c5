"""The cards, newest at the bottom, and one sentence where there is nothing to show yet."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Callable

from qgis.PyQt.QtCore import Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from .card import Card
from .look import Text, em
from .query import Query
from .record import ANSWERED, Record, moved
from .spotlight import Spotlight


class Conversation(QScrollArea):
    """Scrolls to what is new, unless the analyst has scrolled away to read something older."""

    changed = pyqtSignal()  # something that the project keeps
    again_wanted = pyqtSignal(str)
    again_about = pyqtSignal(object, object)  # Record, QgsRasterLayer
    retry_wanted = pyqtSignal(object)  # Card
    write_wanted = pyqtSignal(object)  # Record
    note_wanted = pyqtSignal(object, str)  # Record, "area" or "point"
    report_wanted = pyqtSignal(object)  # Record
    delete_wanted = pyqtSignal(object)  # Card

    def __init__(self, spotlight: Spotlight, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards: list[Card] = []  # oldest first
        self._spotlight = spotlight
        self.setObjectName("geoloupeConversation")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._content = QWidget(self)
        self._content.setObjectName("geoloupeCards")
        self._column = QVBoxLayout(self._content)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(em(self, 0.6))
        self._hint = Text("geoloupeHint", self._content, quiet=True)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._hint_actions: list[Callable[[], object] | None] = [None, None]
        self._hint_buttons = [self._make_hint_button(place) for place in range(2)]
        self._column.addStretch(1)
        self._column.addWidget(self._hint)
        for button in self._hint_buttons:
            self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        self._column.addStretch(1)
        self.setWidget(self._content)
        self._at_end = True
        self._soon = QTimer(self)  # many changes of the layer tree make one look at it
        self._soon.setSingleShot(True)
        self._soon.setInterval(50)
        self._soon.timeout.connect(self._refresh_cards)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self.verticalScrollBar().rangeChanged.connect(self._on_grown)

    def add(self, query: Query) -> Card:
        """Append a card for the query; from now on there is something to show, and hints are over."""
        card = self.restore(query.record())
        card.follow(query)
        return card

    def restore(self, record: Record) -> Card:
        """Append a card for what is known of a question."""
        self.hint("")
        card = Card(record, self._spotlight, self._content)
        self._column.insertWidget(self._column.count() - 1, card)
        self.cards.append(card)
        card.changed.connect(self.changed)
        card.again_wanted.connect(self.again_wanted)
        card.again_about.connect(self.again_about)
        card.write_wanted.connect(self.write_wanted)
        card.note_wanted.connect(self.note_wanted)
        card.report_wanted.connect(self.report_wanted)
        card.retry_wanted.connect(lambda: self.retry_wanted.emit(card))
        card.delete_wanted.connect(lambda: self.delete_wanted.emit(card))
        self._at_end = True
        return card

    def remove(self, card: Card) -> None:
        """Take a card away."""
        self.cards.remove(card)
        self._column.removeWidget(card)
        card.hide()
        card.deleteLater()

    def records(self) -> list[Record]:
        """Of the questions that came to something, oldest first."""
        return [card.record for card in self.cards if card.record.state in ("answered", "stopped")]

    def turns(self, fingerprint: str) -> list[tuple[str, str]]:
        """What was asked and answered about the same imagery, style and area, oldest first."""
        said = [record for card in self.cards if (record := card.latest()).fingerprint == fingerprint and record.text]
        return [(record.question, record.text) for record in said if record.state in ("", ANSWERED)]

    def fade(self, record_id: str, opacity: float) -> None:
        """The analyst has changed the opacity of an answer's heat map in its layer."""
        for card in self.cards:
            if card.record.id == record_id and abs(card.record.opacity - opacity) > 0.004:
                card.record = replace(card.record, opacity=opacity)
                card.refresh_overlays()
                self.changed.emit()

    def relocate(self, old: Path, new: Path) -> None:
        """The files of all answers have moved."""
        for card in self.cards:
            card.record = moved(card.record, old, new)

    def refresh_overlays(self) -> None:
        """The layer tree has changed."""
        self._soon.start()

    def _refresh_cards(self) -> None:
        for card in self.cards:
            card.refresh_overlays()

    def hint(
        self,
        sentence: str,
        button: str = "",
        action: Callable[[], object] | None = None,
        other_button: str = "",
        other_action: Callable[[], object] | None = None,
    ) -> None:
        """One sentence (and perhaps a button or two) for a conversation that has not begun."""
        if self.cards:
            return
        self._hint.say(sentence)
        self._column.setStretch(0, 1 if sentence else 0)  # a lone hint in the middle, cards from the top
        self._hint_actions = [action, other_action]
        for widget, text in zip(self._hint_buttons, (button, other_button)):
            widget.setText(text)
            widget.setVisible(bool(text))

    def _make_hint_button(self, place: int) -> QPushButton:
        button = QPushButton(self._content)
        button.setObjectName("geoloupeHintButton" if place == 0 else "geoloupeOtherHintButton")
        button.hide()
        button.clicked.connect(lambda: (action := self._hint_actions[place]) and action())
        return button

    def _on_scrolled(self, value: int) -> None:
        self._at_end = value >= self._end() - em(self)

    def _on_grown(self, *_: int) -> None:
        if self._at_end:
            self.verticalScrollBar().setValue(self._end())

    def _end(self) -> int:
        """Where the newest card is seen: all of it, or from its question on where it is taller than the view."""
        most = self.verticalScrollBar().maximum()
        return min(most, self.cards[-1].y()) if self.cards else most
