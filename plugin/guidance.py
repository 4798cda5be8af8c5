"""What the panel says before there is an answer: the one thing that is missing, or how to begin."""

from __future__ import annotations

from typing import Callable

from qgis.gui import QgisInterface

from . import samples, suggestions
from .client import BackendClient, State
from .conversation import Conversation
from .keeping import Keeping
from .question_box import QuestionBox
from .scope import Scope
from .words import tr


class Guidance:
    """Looks at the other parts of the panel, and tells conversation, question box and the line about keeping. `set_up`
    opens the page for getting a backend."""

    def __init__(
        self,
        iface: QgisInterface,
        client: BackendClient,
        scope: Scope,
        conversation: Conversation,
        box: QuestionBox,
        keeping: Keeping,
        set_up: Callable[[], object],
    ) -> None:
        self._iface = iface
        self._client = client
        self._scope = scope
        self._conversation = conversation
        self._box = box
        self._keeping = keeping
        self._set_up = set_up

    def refresh(self) -> None:
        """Something has changed: the imagery, the area, the backend, the answers."""
        self._keeping.refresh(bool(self._conversation.records()))
        self._box.suggest(self._suggestions())
        if self._scope.layer() is None:
            open_manager = self._iface.actionAddRasterLayer().trigger
            sentence, sample = tr("Add a raster layer to ask about."), lambda: samples.add(self._iface)
            self._conversation.hint(sentence, tr("Add raster layer…"), open_manager, tr("Try the sample"), sample)
        elif self._client.problem is not None and self._client.state in (State.ABSENT, State.BROKEN):
            sentence = tr("GeoLoupe answers with a model that runs in a Python of its own, which is not ready.")
            self._conversation.hint(sentence, tr("Set up…"), self._set_up)
        else:
            self._conversation.hint(tr("Ask whether something is there, how many there are, or where."))

    def _suggestions(self) -> list[str]:
        """Questions to begin with, as long as none was asked, and nobody looks at bands, which need their room."""
        area = self._scope.shown
        if area is None or self._conversation.cards or self._scope.is_open:
            return []
        hello = self._client.hello
        return suggestions.fitting(hello.model if hello is not None else "", area.metres_per_pixel)
