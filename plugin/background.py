"""What tasks in QGIS's task manager share: how they begin and end, and the one that writes a file."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Callable, ClassVar

from qgis.core import QgsApplication, QgsTask
from qgis.PyQt.QtCore import QThreadPool, pyqtSignal

from .errors import Problem
from .words import tr


class Task(QgsTask):
    """`ended` comes on the GUI thread exactly once, also from a task that is cancelled before it ran. QGIS's
    own message is off, as we show it ourselves (QGIS 3.26 and later). From when it is made until it has ended, the
    place that its thread takes in the pool is lent to others."""

    # QGIS crashes when Python drops a task that still runs: each stays here until it has ended.
    _alive: ClassVar[set[Task]] = set()

    ended = pyqtSignal()

    def __init__(self, description: str, can_cancel: bool = True) -> None:
        silent: Any = getattr(QgsTask.Flag, "Silent", QgsTask.Flag(0))
        super().__init__(description, QgsTask.Flag.CanCancel | silent if can_cancel else QgsTask.Flag(0))
        Task._alive.add(self)
        lend_place()
        self.taskTerminated.connect(self._end)  # the one signal of a task that is cancelled before it ran

    def finished(self, result: bool) -> None:
        """GUI thread, called by QGIS after `run`, cancelled or not."""
        self._end()

    def _end(self) -> None:
        if self in Task._alive:
            Task._alive.discard(self)
            take_place_back()
            self.ended.emit()


def lend_place() -> None:
    """Let something else run in the pool in place of the caller's thread, or of one that is about to begin there.

    The pool has as many places as the machine has cores. Before QGIS 3.34, which gave tasks a pool of their own, QGIS
    drew the map in it too, and there Qt converts and scales large pictures, for which the GUI thread waits. With a
    place for every task, two tasks on two cores would keep the map from being drawn; a picture on the GUI thread would
    wait for tasks that wait for the GUI thread, or for Python's lock, which PyQt holds meanwhile; and what waits for an
    answer would keep the task that asks for it from starting. The last two never end.
    """
    _pool().releaseThread()


def take_place_back() -> None:
    """End what `lend_place` began; from any thread."""
    _pool().reserveThread()


def _pool() -> QThreadPool:
    own: Any = getattr(QgsApplication.taskManager(), "threadPool", QThreadPool.globalInstance)
    pool: QThreadPool = own()
    return pool


def start_writing(path: Path, write: Callable[[], None], done: Callable[[Problem | None], None]) -> None:
    """Call `write`, which writes to `path` and raises `Problem`, in a task; `done` is called on the GUI thread with
    what went wrong, or None."""
    QgsApplication.taskManager().addTask(_Writing(path, write, done))


class _Writing(Task):
    def __init__(self, path: Path, write: Callable[[], None], done: Callable[[Problem | None], None]) -> None:
        super().__init__(tr("GeoLoupe: writing {}").format(path.name), can_cancel=False)  # too short to be cancelled
        self._write, self._done = write, done
        self._problem: Problem | None = None

    def run(self) -> bool:
        """Task thread."""
        try:
            self._write()
        except Problem as problem:
            self._problem = problem
        return self._problem is None

    def finished(self, result: bool) -> None:
        """GUI thread."""
        super().finished(result)
        self._done(self._problem)
