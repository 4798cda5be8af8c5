"""The dock: which model, which imagery and area, the conversation, the question.

It can be driven from a script as an analyst drives it::

    plugin = qgis.utils.plugins["geoloupe"]
    panel = plugin.show_panel()            # opens the dock and starts the backend
    panel.set_layer(layer)                 # a QgsRasterLayer of the project
    panel.set_area("layer")                # or "map": the part that the map shows
    panel.answered.connect(on_answer)      # on_answer(result: Result)
    panel.failed.connect(on_failure)       # on_failure(sentence: str)
    panel.ask("Is there water?")           # a question asked before the backend is ready waits for it

`Result` (results.py) has text, heatmap_path, tiles_path, group (the QgsLayerTreeGroup added to the project),
confidence, seconds, model, notes.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Callable

from qgis.core import QgsProject, QgsRasterLayer
from qgis.gui import QgisInterface, QgsDockWidget
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import QFrame, QShortcut, QVBoxLayout, QWidget

from . import legend, settings
from .again import imagery_of, same_area
from .card import Card
from .client import BackendClient, State
from .conversation import Conversation
from .errors import Problem
from .geometry import Area
from .guidance import Guidance
from .handover import Handover
from .keeping import Keeping
from .look import em
from .overlay_watch import OverlayWatch
from .places import in_profile
from .preview import Preview
from .query import Query, QueryState
from .question_box import QuestionBox
from .questions import Questions
from .record import Record
from .results import Result
from .scope import Scope
from .session import Session
from .setup.pages import SETUP, Pages
from .spotlight import Spotlight
from .status import StatusLine
from .words import tr


class Panel(QgsDockWidget):
    """The panel. Owns the conversation and the questions under way; the client is lent to it."""

    answered = pyqtSignal(object)  # Result
    stopped = pyqtSignal(object)  # Result
    failed = pyqtSignal(str)  # one sentence

    def __init__(self, iface: QgisInterface, client: BackendClient, parent: QWidget | None = None) -> None:
        super().__init__(tr("GeoLoupe"), parent)
        self.setObjectName("geoloupePanel")
        self.setAllowedAreas(Qt.DockWidgetArea.LeftDockWidgetArea | Qt.DockWidgetArea.RightDockWidgetArea)
        self._iface = iface
        self._client = client
        self._session = Session(_answers_folder(), self)
        self._status = StatusLine(client, self)
        self._scope = Scope(iface, client, self)
        self._spotlight = Spotlight(iface.mapCanvas())
        self._preview = Preview(iface.mapCanvas())
        self._conversation = Conversation(self._spotlight, self)
        self._questions = Questions(client, self._session, self._conversation.turns, self)
        self._watch = OverlayWatch(self._conversation.records, self._conversation.refresh_overlays, self)
        self._handover = Handover(self._session, iface, self)
        self._keeping = Keeping(self._session, iface, self._restore, self)
        self._box = QuestionBox(self)
        self._pages = Pages(self._lay_out(), client, self)
        self._introduced = False  # whether the page for getting a backend has been shown unasked
        self._guidance = Guidance(
            iface, client, self._scope, self._conversation, self._box, self._keeping, lambda: self._pages.open(SETUP)
        )
        self._status.page_wanted.connect(self._pages.open)
        self._pages.changed.connect(client.renew)
        self._frame()
        self._status.restart_wanted.connect(self._restart_backend)
        self._status.clear_wanted.connect(self.clear)
        self._status.export_wanted.connect(lambda path: self._handover.export(self._conversation.records(), path))
        self._scope.changed.connect(self._guidance.refresh)
        self._client.state_changed.connect(self._on_client_state)
        self._box.asked.connect(self._ask_from_box)
        self._box.stop_wanted.connect(self._questions.stop)
        self._conversation.again_wanted.connect(self.ask)
        self._conversation.again_about.connect(self.ask_again)
        self._conversation.retry_wanted.connect(self.retry)
        self._conversation.write_wanted.connect(self._handover.write)
        self._conversation.note_wanted.connect(self._handover.note)
        self._conversation.report_wanted.connect(self._handover.choose_file)
        self._conversation.delete_wanted.connect(self.delete)
        self._conversation.changed.connect(self._save)
        self._session.moved.connect(self._conversation.relocate)
        self._session.failed.connect(self._show)
        self._handover.failed.connect(self._show)
        self._watch.faded.connect(self._conversation.fade)
        escape = QShortcut(QKeySequence("Esc"), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self._questions.stop)
        project = QgsProject.instance()
        project.layerTreeRoot().visibilityChanged.connect(self._conversation.refresh_overlays)
        project.cleared.connect(self._on_project_cleared)
        project.readProject.connect(self._restore)
        self._restore()

    def open_page(self, name: str) -> None:
        """Show a page of setup.pages: "setup", "models" or "doctor"."""
        self._pages.open(name)

    def set_layer(self, layer: QgsRasterLayer) -> None:
        """Choose the imagery to ask about."""
        self._scope.set_layer(layer)

    def prepare(self, layer: QgsRasterLayer | None) -> None:
        """Choose the imagery, unless there is none to choose, and wait for the question."""
        if layer is not None:
            self.set_layer(layer)
        self._box.setFocus()

    def set_area(self, area: str) -> None:
        """Choose the part of it: "layer" for all of it, "map" for what the map shows, "drawn" or "features"."""
        self._scope.set_area(area)

    def ask(self, question: str) -> Query | None:
        """Ask about the chosen imagery. None, after `failed`, where it could not even be asked."""
        return self._begin(lambda: (question, self._scope.layer(), self._scope.area()))

    def ask_again(self, record: Record, layer: QgsRasterLayer) -> Query | None:
        """Ask a record's question once more, about the same area of this layer."""
        view = self._iface.mapCanvas().mapSettings()
        return self._begin(lambda: (record.question, layer, same_area(record, layer, view)))

    def ask_about(self, question: str, layer: QgsRasterLayer, area: Area) -> Query | None:
        """Ask about an area of a layer that is not the one chosen in the panel."""
        return self._begin(lambda: (question, layer, area))

    def retry(self, card: Card) -> Query | None:
        """Ask the question of a card that failed once more, in its place."""
        record, layer = card.record, imagery_of(card.record)
        query = self.ask(record.question) if layer is None else self.ask_again(record, layer)
        if query is not None:
            self._conversation.remove(card)
            if self._box.question() == record.question:
                self._box.clear()  # it was only there to be asked again
        return query

    def _begin(self, asked: Callable[[], tuple[str, QgsRasterLayer, Area]]) -> Query | None:
        try:
            query = self._questions.ask(*asked())
        except Problem as problem:
            self._show(problem)
            return None
        self._preview.follow(query)
        card = self._conversation.add(query)
        query.ended.connect(lambda: self._on_ended(query, card))
        self._box.remember(query.question)
        self._box.set_busy(True)
        self._box.suggest([])
        return query

    def stop(self) -> None:
        """Stop the question that is being answered; the ones behind it go on."""
        self._questions.stop()

    def delete(self, card: Card) -> None:
        """Delete an answer: its card, its overlays and its files."""
        self._delete([card])

    def clear(self) -> None:
        """Delete all answers of this project."""
        self._delete([card for card in self._conversation.cards if card.record.is_final])

    def _delete(self, cards: Sequence[Card]) -> None:
        for card in cards:
            self._conversation.remove(card)
            legend.remove(card.record)
        self._session.forget([card.record for card in cards])
        self._guidance.refresh()

    def detach(self) -> None:
        """End all questions and let go of project and interface, before the panel is deleted."""
        project = QgsProject.instance()
        project.layerTreeRoot().visibilityChanged.disconnect(self._conversation.refresh_overlays)
        project.cleared.disconnect(self._on_project_cleared)
        project.readProject.disconnect(self._restore)
        self._handover.detach()
        self._session.detach()
        self._spotlight.clear()
        self._preview.clear()
        self._watch.detach()
        self._client.state_changed.disconnect(self._on_client_state)
        self._client.state_changed.disconnect(self._status.refresh)
        self._client.memory_changed.disconnect(self._status.refresh)
        self._pages.leave()
        self._scope.detach()
        self._questions.detach()

    def _lay_out(self) -> QWidget:
        """Imagery, conversation and question below each other."""
        home = QWidget(self)
        home.setObjectName("geoloupeHome")
        column = QVBoxLayout(home)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(em(self, 0.6))
        column.addWidget(self._scope)
        column.addWidget(_line(home))
        column.addWidget(self._conversation, 1)
        column.addWidget(self._keeping)
        column.addWidget(self._box)
        return home

    def _frame(self) -> None:
        """The status above the conversation or the page that is open."""
        content = QWidget(self)
        content.setObjectName("geoloupeContent")
        column = QVBoxLayout(content)
        margin = em(self, 0.6)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(margin)
        column.addWidget(self._status)
        column.addWidget(_line(content))
        column.addWidget(self._pages, 1)
        content.setMinimumWidth(em(self, 17))
        self.setWidget(content)

    def _ask_from_box(self, question: str) -> None:
        if self.ask(question) is not None:
            self._box.clear()

    def _on_ended(self, query: Query, card: Card) -> None:
        self._box.set_busy(len(self._questions) > 0)
        if query.state is QueryState.FAILED and query.problem is not None:
            card.settle()
            if not self._box.question():
                self._box.put(query.question)  # to be asked again
            self._show(query.problem)
            return
        record = query.record()
        group = legend.add(record) if record.heatmap else None
        card.settle()
        self._session.note(record)
        if query.state is QueryState.ANSWERED:
            self._scope.learn(record)
        self._make_room()
        self._guidance.refresh()
        result = Result.of(record, group)
        (self.answered if query.state is QueryState.ANSWERED else self.stopped).emit(result)

    def _make_room(self) -> None:
        """Keep as many answers, and overlays in the layer tree, as the analyst wants."""
        most = settings.KEEP_ANSWERS.get()
        finals = [card for card in self._conversation.cards if card.record.state in ("answered", "stopped")]
        if old := [card for card in finals[:-most] if not card.record.pinned] if most else []:
            self._delete(old)
        legend.keep_last(self._conversation.records(), settings.KEEP_OVERLAYS.get())

    def _save(self) -> None:
        self._session.keep(self._conversation.records())

    def _restore(self, *_: object) -> None:
        """Show the conversation of the project that is open now."""
        for record in self._session.load():
            self._conversation.restore(record)
            self._box.remember(record.question)
        self._guidance.refresh()

    def _on_project_cleared(self) -> None:
        for card in list(self._conversation.cards):
            self._conversation.remove(card)
        self._guidance.refresh()

    def _show(self, problem: Problem) -> None:
        problem.show(self._iface.messageBar())
        self.failed.emit(problem.sentence)

    def _restart_backend(self) -> None:
        self._questions.fail(Problem(tr("The model backend was started again by hand: ask once more.")))
        self._client.close()
        self._client.start()

    def _on_client_state(self) -> None:
        self._guidance.refresh()
        if self._client.state is State.ABSENT and self._client.problem is not None and not self._introduced:
            self._introduced = True
            self._pages.open(SETUP)


def _line(parent: QWidget) -> QFrame:
    line = QFrame(parent)
    line.setFrameShape(QFrame.Shape.HLine)
    line.setFrameShadow(QFrame.Shadow.Sunken)
    return line


def _answers_folder() -> Path:
    """For the answers to projects that are not saved: in the user's profile, where they outlive a crash."""
    return in_profile("answers")
