"""The task behind the expression function: asks one question after the other, until none has come for a while."""

from __future__ import annotations

import queue
import time
from dataclasses import dataclass
from typing import Protocol, Union

from qgis.core import QgsProcessingFeedback

from .background import Task
from .errors import Problem
from .imagery import LayerImagery
from .processing.backend import Backend, Stopped, Unavailable
from .processing.feature_asker import FeatureAsker
from .words import tr

LINGER_S = 20.0  # how long the backend stays for the next question
POLL_S = 0.05

Value = Union[str, bool, float, None]


@dataclass(frozen=True)
class Wish:
    """A question in an expression. `layer` is a raster's name or id; `shape` is WKB in `crs` (an id such as EPSG:4326;
    empty: the raster's own), empty for the whole raster; `kind` is the type of the answer."""

    layer: str
    question: str
    shape: bytes
    crs: str
    kind: str


@dataclass(frozen=True)
class Job:
    wish: Wish
    asker: FeatureAsker
    imagery: LayerImagery


class Desk(Protocol):
    """Who is told of answers, in the task's thread."""

    def settle(self, wish: Wish, value: Value) -> None: ...

    def give_up(self, problem: Problem | None) -> None: ...

    def next(self, jobs: queue.SimpleQueue[Job]) -> bool: ...


class Asking(Task):
    """Asks one question after the other, with a backend of its own that ends with it."""

    def __init__(self, answers: Desk) -> None:
        super().__init__(tr("GeoLoupe: answers for expressions"))
        self.jobs: queue.SimpleQueue[Job] = queue.SimpleQueue()
        self._answers = answers
        self._feedback = QgsProcessingFeedback(False)

    def cancel(self) -> None:
        """From QGIS's task list, or when the plugin is switched off."""
        self._feedback.cancel()
        super().cancel()

    def run(self) -> bool:
        """Task thread."""
        backend = Backend(self._feedback)
        problem: Problem | None = None
        is_done = False
        try:
            is_done = self._work(backend)
        except Unavailable as unavailable:
            problem = unavailable
        except Stopped:
            pass
        finally:  # also after a mistake of ours: who waits for an answer would wait forever
            backend.close()
            if not is_done:
                self._answers.give_up(problem)
        return problem is None

    def _work(self, backend: Backend) -> bool:
        """Ask what is in the queue. True where nothing came for a while, False where it was cancelled."""
        while not self.isCanceled():
            try:
                job = self.jobs.get(timeout=POLL_S)
            except queue.Empty:
                if self._idled() and not self._answers.next(self.jobs):
                    return True
                continue
            self._ask(backend, job)
            self._busy_until = time.monotonic() + LINGER_S
        return False

    _busy_until = float("inf")  # until the first question has been answered

    def _idled(self) -> bool:
        return time.monotonic() > self._busy_until

    def _ask(self, backend: Backend, job: Job) -> None:
        try:
            answered = job.asker.ask(backend, job.wish.question, job.imagery)
        except Unavailable:
            raise
        except Problem as problem:  # of this question alone: the others go on
            problem.log()
            self._answers.settle(job.wish, None)
            return
        self._answers.settle(job.wish, answered.said.value)
