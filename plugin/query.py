"""One question from asking to overlays: ties the backend's request to the task that renders and writes.

Lives on the GUI thread. Holds all that is known of the question, so that views only read it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from enum import Enum
from typing import Callable

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal

from ..model_backend.wire import Frame
from .client import BackendClient
from .errors import Problem
from .imagery import LayerImagery
from .messages import Done, Evidence, Progress
from .record import Record, concluded, step
from .request import Turn
from .store import Store
from .task import QueryTask
from .words import tr


class QueryState(Enum):
    """`WAITING` for the backend or an earlier question; `ASKING`; `WRITING` the overlays; then how it ended."""

    WAITING = "waiting"
    ASKING = "asking"
    WRITING = "writing"
    ANSWERED = "answered"
    STOPPED = "stopped"
    FAILED = "failed"


class Query(QObject):
    """A question about an area of a layer.

    `ended` comes once, when the state is final; `stop` and `fail` bring it about early. The task may outlive that by
    the window that it is rendering.
    """

    changed = pyqtSignal()
    ended = pyqtSignal()

    def __init__(
        self,
        client: BackendClient,
        question: str,
        imagery: LayerImagery,
        store: Store,
        source: str = "",
        turns: Callable[[], Sequence[Turn]] = tuple,
    ) -> None:
        """`source` is the imagery's, without passwords; `turns` is what was asked about it before (client.py)."""
        super().__init__()
        self.question = question
        self.imagery = imagery
        self.state = QueryState.WAITING
        self.stopping = False
        self.progress: Progress | None = None
        self.trail: list[Evidence] = []  # levels looked at, coarse to fine
        self.text = ""
        self.answer: Done | None = None
        self.problem: Problem | None = None
        ask = imagery.source(may_read=client.hello is not None and client.hello.reads_files)
        now = datetime.now()
        self._record = Record(
            id=f"{now:%Y%m%d-%H%M%S-%f}-{_slug(question)}",
            question=question,
            layer_name=imagery.layer_name,
            area=imagery.area,
            asked=now.isoformat(timespec="seconds"),
            layer_id=imagery.layer_id,
            source=source,
            fingerprint=imagery.key,
            route=ask["kind"],
        )
        self._store = store
        self._task: QueryTask | None = None
        self._request = client.ask(question, ask, turns)
        self._request.started.connect(self._on_started)
        self._request.needed.connect(self._on_needed)
        self._request.progressed.connect(self._on_progress)
        self._request.scored.connect(self._on_scored)
        self._request.token.connect(self._on_token)
        self._request.done.connect(self._on_done)
        self._request.cancelled.connect(self._on_cancelled)
        self._request.failed.connect(self.fail)

    @property
    def is_final(self) -> bool:
        """Whether it has been answered, stopped or has failed."""
        return self.state in (QueryState.ANSWERED, QueryState.STOPPED, QueryState.FAILED)

    def record(self) -> Record:
        """What is known by now; once it is final, what was kept."""
        if self.state is QueryState.FAILED and self.problem is not None:
            return replace(self._so_far(), state=self.state.value, notes=(self.problem.sentence,))
        return self._record if self.is_final else self._so_far()

    def _so_far(self) -> Record:
        return replace(self._record, text=self.text.strip(), steps=tuple(step(found) for found in self.trail))

    @property
    def _is_over(self) -> bool:
        """Whether what the backend still says comes too late."""
        return self.is_final or self.stopping

    def stop(self) -> None:
        """The analyst has seen enough: what was found so far stays and becomes overlays."""
        if self.is_final or self.stopping or self.state is QueryState.WRITING:
            return
        self.stopping = True
        if self._task is not None:
            self._task.stop(write=True, text=self.text)
        self._request.cancel()
        self.changed.emit()

    def fail(self, problem: Problem) -> None:
        """End with a problem; nothing is written."""
        if self.is_final:
            return
        self.problem = problem
        self._end(QueryState.FAILED)
        self._request.cancel()
        if self._task is not None:
            self._task.stop(write=False)

    def _on_started(self) -> None:
        if self._is_over:
            return
        self.state = QueryState.ASKING
        self._task = QueryTask(self._request.number, self._record, self.imagery, self._store)
        self._task.rendered.connect(self._send_tile, Qt.ConnectionType.QueuedConnection)
        self._task.ended.connect(self._on_task_ended)
        QgsApplication.taskManager().addTask(self._task)
        self.changed.emit()

    def _on_needed(self, windows: tuple) -> None:
        if self._task is not None and not self.stopping:
            self._task.render(windows)

    def _send_tile(self, frame: Frame) -> None:
        if not self.stopping:
            self._request.reply(frame)

    def _on_progress(self, progress: Progress) -> None:
        if self._is_over:
            return
        self.progress = progress
        self.changed.emit()

    def _on_scored(self, evidence: Evidence) -> None:
        if self._is_over:
            return
        self.trail.append(evidence)
        if self._task is not None:
            self._task.note(evidence)
        self.changed.emit()

    def _on_token(self, text: str) -> None:
        if self._is_over:
            return
        self.text += text
        self.changed.emit()

    def _on_done(self, answer: Done) -> None:
        if self._is_over or self._task is None:
            return
        self.answer, self.text = answer, answer.text
        self.state = QueryState.WRITING
        self._task.note(answer)
        self.changed.emit()

    def _on_cancelled(self) -> None:
        if self._task is None and not self.is_final:  # stopped while it waited
            self._end(QueryState.STOPPED)

    def _on_task_ended(self) -> None:
        task = self._task
        assert task is not None
        if self.is_final:
            return
        if task.record is not None:
            self._record = task.record
        if task.problem is not None:
            self.problem = task.problem
            self._request.cancel()
            self._end(QueryState.FAILED)
        elif self.answer is not None and task.record is None:  # a mistake of ours: QGIS has logged it
            self.problem = Problem(tr("The answer could not be kept; the log of Python errors has the details."))
            self._end(QueryState.FAILED)
        elif self.answer is not None:
            self._end(QueryState.ANSWERED)
        else:
            self.stopping = True  # also where QGIS's own task list cancelled it
            self._request.cancel()
            self._end(QueryState.STOPPED)

    def _end(self, state: QueryState) -> None:
        self.state = state
        if state is QueryState.STOPPED and not self._record.is_final:  # before anything could be kept
            self._record = concluded(self._record, self.trail, None, self.text, 0.0)
        self.ended.emit()


def _slug(question: str) -> str:
    """A question as part of a folder's name."""
    return re.sub(r"\W+", "-", question.lower()).strip("-")[:40] or "question"
