"""One question in the conversation: what was asked, how far the model has zoomed in, the answer, what it took."""

from __future__ import annotations

from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from . import words
from .look import Sheet, Text, em
from .query import Query, QueryState
from .words import tr

REPAINT_MS = 60  # streamed words come faster than anyone reads


class Card(Sheet):
    """A view of a `Query`; it keeps what it shows when layer and backend are gone."""

    def __init__(self, query: Query, parent: QWidget | None = None) -> None:
        super().__init__("geoloupeCard", parent)
        self.query = query
        self.accent = True
        self._question = Text("geoloupeCardQuestion", self, bold=True)
        self._about = Text("geoloupeCardAbout", self, quiet=True)
        self._trail = Text("geoloupeCardTrail", self, quiet=True)
        self._progress = Text("geoloupeCardProgress", self)
        self._bar = QProgressBar(self)
        self._bar.setObjectName("geoloupeCardBar")
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(em(self, 0.3))
        self._bar.setAccessibleName(tr("Progress of this question"))
        self._answer = Text("geoloupeCardAnswer", self)
        font = self._answer.font()
        font.setPointSizeF(font.pointSizeF() * 1.15)
        self._answer.setFont(font)
        self._notes = Text("geoloupeCardNotes", self)
        self._foot = Text("geoloupeCardFoot", self, quiet=True)
        column = QVBoxLayout(self)
        margin = em(self, 0.7)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(em(self, 0.4))
        for part in (
            self._question,
            self._about,
            self._trail,
            self._progress,
            self._bar,
            self._answer,
            self._notes,
            self._foot,
        ):
            column.addWidget(part)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(REPAINT_MS)
        self._soon.timeout.connect(self.refresh)
        query.changed.connect(self._on_changed)
        query.ended.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show the query as it is now."""
        query = self.query
        area = query.imagery.area
        self._question.say(query.question)
        self._about.say(
            tr("{} · {} · {}").format(
                query.imagery.layer_name, words.size(area.height, area.width), words.resolution(area.metres_per_pixel)
            )
        )
        self._trail.say(_trail(query))
        self._progress.say(_progress(query))
        self._bar.setVisible(not query.is_final)
        self._show_bar()
        self._answer.say(query.text.strip())
        self._notes.say("\n".join(_notes(query)))
        self._foot.say(_foot(query))
        self.accent = not query.is_final
        self.update()

    def _on_changed(self) -> None:
        if not self._soon.isActive():
            self._soon.start()

    def _show_bar(self) -> None:
        """Levels count alike: the last ones have more tiles, the first ones take as long because they come first."""
        progress = self.query.progress
        if progress is None:
            self._bar.setRange(0, 0)
            return
        share = (progress.level + progress.done / max(progress.total, 1)) / max(progress.levels, 1)
        self._bar.setRange(0, 1000)
        self._bar.setValue(round(1000 * share))


def _trail(query: Query) -> str:
    """How it zoomed in: "40 cm 9 ▸ 20 cm 6": ground size of a pixel and tiles looked at, level by level."""
    steps = []
    for level in query.trail:
        scale = tr("level {}").format(level.level + 1)
        if level.metres_per_pixel is not None:
            scale = words.length(level.metres_per_pixel)
        steps.append(tr("{} · {}").format(scale, words.tiles(len(level.tiles))))
    return "  ▸  ".join(steps)


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


def _notes(query: Query) -> list[str]:
    notes = list(query.answer.notes) if query.answer else []
    if query.state is QueryState.FAILED and query.problem is not None:
        notes.append(query.problem.sentence)
    if query.state is QueryState.STOPPED:
        notes.append(stopped_at(query))
    return notes


def stopped_at(query: Query) -> str:
    """The sentence for a question that was stopped."""
    if not query.trail:
        return tr("Stopped before the first level was read.")
    return tr("Stopped at level {} of {}.").format(query.trail[-1].level + 1, query.trail[-1].levels)


def _foot(query: Query) -> str:
    if not query.is_final or query.state is QueryState.FAILED:
        return ""
    looked_at = sum(len(level.tiles) for level in query.trail)
    parts = [words.confidence(query.answer.confidence)] if query.answer else []
    parts.append(words.duration(query.seconds))
    if looked_at:
        parts.append(words.tiles(looked_at))
    return " · ".join(parts)
