"""One question in the conversation: what was asked, how far the model has zoomed in, the answer, what it rests on."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from . import again, saying, words
from .answer_text import AnswerText
from .card_actions import CardActions
from .evidence_strip import Counted, Strip, Trail
from .failure import Failure
from .look import Sheet, Text, em
from .query import Query, QueryState
from .record import Record
from .spotlight import Spotlight
from .words import tr

REPAINT_MS = 60  # streamed words come faster than anyone reads


class Card(Sheet):
    """A view of a `Record`: of a query under way, once `follow` is called, or of one from the project."""

    changed = pyqtSignal()  # something that the project keeps
    again_wanted = pyqtSignal(str)
    again_about = pyqtSignal(object, object)  # Record, QgsRasterLayer
    retry_wanted = pyqtSignal()
    write_wanted = pyqtSignal(object)  # Record
    note_wanted = pyqtSignal(object, str)  # Record, "area" or "point"
    report_wanted = pyqtSignal(object)  # Record
    delete_wanted = pyqtSignal()

    def __init__(self, record: Record, spotlight: Spotlight, parent: QWidget | None = None) -> None:
        super().__init__("geoloupeCard", parent)
        self.record = record
        self._query: Query | None = None
        self._question = Text("geoloupeCardQuestion", self, bold=True)
        self._about = Text("geoloupeCardAbout", self, quiet=True)
        self._trail = Trail(spotlight, self)
        self._progress = Text("geoloupeCardProgress", self)
        self._bar = QProgressBar(self)
        self._bar.setObjectName("geoloupeCardBar")
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(em(self, 0.3))
        self._bar.setAccessibleName(tr("Progress of this question"))
        self._answer = AnswerText(spotlight, self)
        self._counted = Counted(spotlight, self)
        self._strip = Strip(spotlight, self)
        self._notes = Text("geoloupeCardNotes", self)
        self._failure = Failure(self)
        self._foot = Text("geoloupeCardFoot", self, quiet=True)
        self._actions = CardActions(self)
        column = QVBoxLayout(self)
        margin = em(self, 0.7)
        column.setContentsMargins(margin, margin, margin, em(self, 0.4))
        column.setSpacing(em(self, 0.4))
        above = (self._question, self._about, self._trail, self._progress, self._bar, self._answer, self._counted)
        for part in (*above, self._notes, self._failure, self._strip, self._foot, self._actions):
            column.addWidget(part)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(REPAINT_MS)
        self._soon.timeout.connect(self.refresh)
        self._actions.edited.connect(self._on_edited)
        self._actions.copy_wanted.connect(self.copy)
        self._actions.again_wanted.connect(lambda: self.again_wanted.emit(self.record.question))
        self._actions.again_about.connect(lambda layer: self.again_about.emit(self.record, layer))
        self._actions.write_wanted.connect(lambda: self.write_wanted.emit(self.record))
        self._actions.note_wanted.connect(lambda form: self.note_wanted.emit(self.record, form))
        self._actions.report_wanted.connect(lambda: self.report_wanted.emit(self.record))
        self._actions.delete_wanted.connect(self.delete_wanted)
        self._failure.again_wanted.connect(self.retry_wanted)
        self.refresh()

    def follow(self, query: Query) -> None:
        """Show the query as it goes on."""
        self._query = query
        query.changed.connect(self._on_changed)
        query.ended.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show what is known by now."""
        if self._query is not None:
            self.record = self._query.record()
        record = self.record
        area = record.area
        self._question.say(record.question)
        self._about.say(
            tr("{} · {} · {}").format(
                record.layer_name, words.size(area.height, area.width), words.resolution(area.metres_per_pixel)
            )
        )
        self._trail.show_record(record)
        self._progress.say("" if self._query is None else _progress(self._query))
        self._bar.setVisible(not record.is_final)
        if self._query is not None:
            self._show_progress(self._query)
        self._answer.show_record(record)
        self._counted.show_record(record)
        self._strip.show_record(record)
        gone = (tr("Source layer removed."),) if record.is_final and again.imagery_of(record) is None else ()
        self._notes.say("\n".join((*record.notes, *gone)))
        self._foot.say(saying.foot(record))
        self._actions.setVisible(record.is_final)
        self._actions.show_record(record)
        self.accent = not record.is_final
        self.update()

    def settle(self) -> None:
        """The query is over and all is known: from now on the record alone counts."""
        self.refresh()
        if self._query is not None and self._query.problem is not None:
            self._failure.show_problem(self._query.problem)
        self._query = None

    def latest(self) -> Record:
        """What is known at this moment, also where it is not shown yet."""
        return self.record if self._query is None else self._query.record()

    def refresh_overlays(self) -> None:
        """The layer tree has changed."""
        self.refresh()

    def copy(self) -> None:
        """Put question and answer on the clipboard."""
        record = self.record
        said = saying.answer(record), saying.counted(record.counts)
        lines = (record.question, *said, *record.notes, saying.foot(record))
        QgsApplication.clipboard().setText("\n".join(line for line in lines if line))

    def _on_changed(self) -> None:
        if not self._soon.isActive():
            self._soon.start()

    def _on_edited(self, record: Record) -> None:
        self.record = record
        self.changed.emit()

    def _show_progress(self, query: Query) -> None:
        """Levels count alike: the last ones have more tiles, the first ones take as long because they come first."""
        progress = query.progress
        if progress is None:
            self._bar.setRange(0, 0)
            return
        share = (progress.level + progress.done / max(progress.total, 1)) / max(progress.levels, 1)
        self._bar.setRange(0, 1000)
        self._bar.setValue(round(1000 * share))


def _progress(query: Query) -> str:
    if query.is_final:
        return ""
    if query.stopping:
        return tr("Stopping…")
    if query.state is QueryState.WAITING:
        return tr("Waiting for its turn…")
    if query.state is QueryState.WRITING:
        return tr("Drawing on the map where it looked…")
    progress = query.progress
    if progress is None:
        return tr("Looking at the whole area…")
    return words.level(progress.done, progress.total, progress.level, progress.levels, progress.metres_per_pixel)
