"""What tasks in QGIS's task manager share: how they are flagged, and the one that writes a file."""

from __future__ import annotations

from pathlib import Path
from typing import Callable, ClassVar

from qgis.core import QgsApplication, QgsTask

from .errors import Problem
from .words import tr


def flags() -> QgsTask.Flag | QgsTask.Flags:
    """Cancellable; and without QGIS's own message at the end, as we show it ourselves (QGIS 3.26 and later)."""
    silent = getattr(QgsTask.Flag, "Silent", None)
    return QgsTask.Flag.CanCancel | silent if silent is not None else QgsTask.Flag.CanCancel


def start_writing(path: Path, write: Callable[[], None], done: Callable[[Problem | None], None]) -> None:
    """Call `write`, which writes to `path` and raises `Problem`, in a task; `done` is called on the GUI thread with
    what went wrong, or None."""
    QgsApplication.taskManager().addTask(_Writing(path, write, done))


class _Writing(QgsTask):
    # QGIS crashes when Python drops a task that still runs: each stays here until it has ended.
    _alive: ClassVar[set[_Writing]] = set()

    def __init__(self, path: Path, write: Callable[[], None], done: Callable[[Problem | None], None]) -> None:
        super().__init__(tr("GeoLoupe: writing {}").format(path.name), QgsTask.Flag(0))  # too short to be cancelled
        self._write, self._done = write, done
        self._problem: Problem | None = None
        _Writing._alive.add(self)

    def run(self) -> bool:
        """Task thread."""
        try:
            self._write()
        except Problem as problem:
            self._problem = problem
        return self._problem is None

    def finished(self, result: bool) -> None:
        """GUI thread."""
        _Writing._alive.discard(self)
        self._done(self._problem)
