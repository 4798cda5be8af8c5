"""The background half of a question: renders the windows that the backend asks for and writes the overlay files."""

from __future__ import annotations

import queue
import time
from typing import Union

from qgis.PyQt.QtCore import pyqtSignal

from ..model_backend.wire import Frame
from . import pictures
from .background import Task
from .errors import Problem
from .geometry import Window
from .imagery import LayerImagery
from .messages import Done, Evidence
from .record import Record, concluded
from .store import Store
from .words import shorten, tr

POLL_S = 0.1  # how soon a cancelled task notices; work itself wakes it at once


class _End:
    """Put in the queue: nothing more will come. `write` says whether what was found is kept; `text` was said so far."""

    def __init__(self, write: bool, text: str = "") -> None:
        self.write = write
        self.text = text


Job = Union[Window, Evidence, Done, _End]


class QueryTask(Task):
    """Works through what it is given until the answer, or the end, is among it.

    The methods are called on the GUI thread and only put work into a queue; `run` is the task's thread, touches no
    layer, project or widget, and hands tiles back through the queued signal `rendered`.
    """

    rendered = pyqtSignal(object)  # wire.Frame, kind "tile" without its request id

    def __init__(self, request_number: int, draft: Record, imagery: LayerImagery, store: Store) -> None:
        super().__init__(tr("GeoLoupe: {}").format(shorten(draft.question, 60)))
        self.record: Record | None = None  # set by the time of `ended`, unless there was nothing to keep
        self.problem: Problem | None = None  # why it could not be kept
        self._number = request_number
        self._draft = draft
        self._imagery = imagery
        self._store = store
        self._begun = time.monotonic()
        self._jobs: queue.SimpleQueue[Job] = queue.SimpleQueue()

    def render(self, windows: tuple[Window, ...]) -> None:
        """Render these windows, in order."""
        for window in windows:
            self._jobs.put(window)

    def note(self, found: Evidence | Done) -> None:
        """Keep evidence for the overlays; with the answer the task stores everything and ends."""
        self._jobs.put(found)

    def stop(self, write: bool, text: str = "") -> None:
        """End soon: keeping what was found and said so far, or not."""
        self._hurry()
        self._jobs.put(_End(write, text))

    def cancel(self) -> None:
        """Cancelled from QGIS's task list, or by QGIS itself: what was found so far is still written."""
        self._hurry()
        super().cancel()

    def _hurry(self) -> None:
        """Give up the window that is being rendered. Where the backend reads the imagery there is none, and pictures
        are still to be made."""
        if self._draft.route != "file":
            self._imagery.cancel()

    def run(self) -> bool:
        """Task thread: the loop. False where the answer could not be kept."""
        found: list[Evidence] = []
        answer: Done | None = None
        text = ""
        while answer is None:
            job = self._next()
            if isinstance(job, _End):
                if not job.write:
                    return True
                text = job.text
                break
            try:
                self._imagery.check()
            except Problem as problem:
                self.problem = problem
                return False
            if isinstance(job, Window):
                self._render(job)
            elif isinstance(job, Evidence):
                found.append(job)
                self.setProgress(100 * (job.level + 1) / job.levels)
            else:
                answer = job
        over = concluded(self._draft, found, answer, text, time.monotonic() - self._begun)
        try:
            self.record = self._store.add(over, self._imagery, found, answer)
        except Problem as problem:
            self.problem = problem
        return self.problem is None

    def _next(self) -> Job:
        while not self.isCanceled():
            try:
                return self._jobs.get(timeout=POLL_S)
            except queue.Empty:
                continue
        return _End(write=True)

    def _render(self, window: Window) -> None:
        fields: dict[str, object] = {"window": list(window)}
        payload = b""
        try:
            payload = self._imagery.render(window)
            fields["outside"] = self._imagery.is_outside(window)
            pictures.SENT.keep(self._imagery.key, window, payload)
        except Problem as problem:
            problem.log()
            fields["error"] = problem.sentence
        self.rendered.emit(Frame("tile", self._number, fields, payload))
