"""The answer inside its card, with links to the tiles that it rests on."""

from __future__ import annotations

import html
import re

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QWidget

from . import saying
from .look import Text, ink
from .record import Record
from .spotlight import Spotlight
from .words import tr

NAMED = re.compile(r"\btiles? (\d+)\b", re.IGNORECASE)
MOST_LINKS = 3  # the strip below has the others


class AnswerText(Text):
    """Links are outlined on the map while the mouse is over them; a click (or Enter) zooms there and flashes."""

    SCALE = 1.4  # of the panel's font

    def __init__(self, spotlight: Spotlight, parent: QWidget) -> None:
        super().__init__("geoloupeCardAnswer", parent)
        self._spotlight = spotlight
        self._record: Record | None = None
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * self.SCALE)
        self.setFont(font)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.linkHovered.connect(self._on_hovered)
        self.linkActivated.connect(self._on_clicked)

    def show_record(self, record: Record) -> None:
        """Show what has been said by now."""
        self._record = record
        self.say(self._markup(record))
        self.setAccessibleName(saying.answer(record))

    def _markup(self, record: Record) -> str:
        """What the model says is text, whatever it looks like; only we write links."""
        said = html.escape(saying.answer(record))
        if not said or not record.best or saying.is_unsure(record):
            return said
        count = len(record.best)
        named = {int(found) for found in NAMED.findall(said)}
        said = NAMED.sub(lambda at: self._link(int(at[1]), at[0]) if 0 < int(at[1]) <= count else at[0], said)
        if named & set(range(1, count + 1)):
            return said
        links = " ".join(self._link(place, f"[{place}]") for place in range(1, min(count, MOST_LINKS) + 1))
        return f'{said} <span style="font-size: small; white-space: nowrap">{links}</span>'

    def _link(self, place: int, text: str) -> str:
        # In the colour of text: some themes of QGIS leave that of links unreadable.
        title = html.escape(tr("Tile {}: zoom to it").format(place))
        return f'<a href="tile:{place}" title="{title}" style="color: {ink(self).name()}">{text}</a>'

    def _on_hovered(self, link: str) -> None:
        if (record := self._record) is not None and link:
            place = _place(link)
            self._spotlight.show(record.area, record.best[place - 1 : place])
        else:
            self._spotlight.clear()

    def _on_clicked(self, link: str) -> None:
        if (record := self._record) is not None:
            place = _place(link)
            self._spotlight.zoom(record.area, record.best[place - 1 : place])


def _place(link: str) -> int:
    return int(link.partition(":")[2])
