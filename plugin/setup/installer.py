"""Sets a backend up: runs the steps of the recipe in the background, tells how far it is, and checks the result."""

from __future__ import annotations

import os
import shutil
from collections import deque
from pathlib import Path

from qgis.PyQt.QtCore import QLockFile, QObject, QProcessEnvironment, pyqtSignal

from .. import backend
from ..errors import Problem, log
from ..words import memory, tr
from . import checks, job, pip_output, recipe
from .checks import FAIL, Check
from .job import Job
from .recipe import Step, Wish

# pip's own settings count here, unlike in the model's process: a mirror, a certificate. Where it installs to does not.
_PIP_PLACES = ("PIP_TARGET", "PIP_PREFIX", "PIP_ROOT", "PIP_USER", "PIP_REQUIRE_VIRTUALENV")
LOADED = 0.9  # of the bar, when everything has come and pip unpacks it


class Installer(QObject):
    """One set-up at a time, also among several QGIS. `ended` comes once, unless it is cancelled."""

    progressed = pyqtSignal(str, float)  # what is being done, share done in 0..1, or -1 where nobody knows
    said = pyqtSignal(str)  # a line for those who want to know
    ended = pyqtSignal(object)  # Problem, or None

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._job: Job | None = None
        self._wish = Wish("")
        self._steps: list[Step] = []
        self._lines: deque[str] = deque(maxlen=100)
        self._progress = pip_output.Progress()
        self._lock: QLockFile | None = None

    @property
    def is_running(self) -> bool:
        return self._lock is not None

    def start(self, wish: Wish) -> None:
        """Begin, or go on where an earlier set-up ended. A wish that cannot be begun ends at once."""
        try:
            self._prepare(wish)
        except Problem as problem:
            self._end(problem)
            return
        self._wish, self._steps, self._progress = wish, list(recipe.steps(wish)), pip_output.Progress()
        self._next()

    def cancel(self) -> None:
        """Stop at once; what has come stays for the next time."""
        if self._job is not None:
            self._job.cancel()
        self._job = None
        self._unlock()

    def _prepare(self, wish: Wish) -> None:
        where = recipe.folder()
        try:
            where.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise Problem(tr("{} cannot be made: {}").format(where.parent, error.strerror or error)) from error
        lock = QLockFile(str(where.parent / "setup.lock"))
        lock.setStaleLockTime(0)  # however long it takes; that of a QGIS that is gone does not count
        if not lock.tryLock(0):
            raise Problem(tr("Another QGIS is setting the backend up: wait until that is done."))
        self._lock = lock
        need, free = recipe.DISK_MB[wish.build], shutil.disk_usage(where.parent).free / 1e6
        if free < need and not recipe.is_begun():
            sentence = tr("The set-up needs about {} and {} has {} free: make room first.")
            raise Problem(sentence.format(memory(need), where.parent, memory(free)))
        if wish.wheels and not any(Path(wish.wheels).glob("*.whl")):
            raise Problem(tr("There are no wheels (*.whl) in {}.").format(wish.wheels))
        recipe.unfinish()

    def _next(self) -> None:
        """Begin the next step; after the last one, look at the result."""
        if not self._steps:
            self._check()
            return
        step = self._steps.pop(0)
        self.said.emit("> " + " ".join((step.command.program, *step.command.arguments)))
        self._progress.unpacking = False
        self._tell(step.title)
        self._lines.clear()
        self._job = Job(step.command, _environment(self._wish.wheels), self)
        self._job.said.connect(self._on_line)
        self._job.complained.connect(self._on_line)
        self._job.ended.connect(lambda code: self._on_step_ended(step, code))
        self._job.start()

    def _on_line(self, line: str) -> None:
        self._lines.append(line)
        if self._progress.hear(line):
            self._tell(self._progress.line)
        if not line.startswith("Progress "):
            self.said.emit(line)

    def _on_step_ended(self, step: Step, code: int) -> None:
        self._lines.extend(self._job.last if code == -1 and self._job is not None else ())
        self._job = None
        if code == 0:
            self._next()
            return
        told = pip_output.why_from_folder if self._wish.wheels else pip_output.why
        self._end(Problem(told(self._lines), "\n".join((step.title, *self._lines))))

    def _check(self) -> None:
        """That the new environment can run the backend, before it is called whole."""
        self._tell(tr("Looking whether everything works"), LOADED)
        python = str(recipe.environment_python(recipe.folder()))
        told: list[Check | None] = []
        self._job = Job(job.backend_command(python, "doctor", "--quick", "--json"), backend.environment(), self)
        self._job.said.connect(lambda line: told.append(checks.read(line)))
        self._job.ended.connect(lambda code: self._on_checked(code, told))
        self._job.start()

    def _on_checked(self, code: int, told: list[Check | None]) -> None:
        last = "\n".join(self._job.last) if self._job is not None else ""
        self._job = None
        if code == 0:
            recipe.finish(self._wish.build)
            self._end(None)
            return
        faults = [f"{check.name}: {check.found}" for check in told if check is not None and check.level == FAIL]
        sentence = tr("The environment is there but does not work: {}")
        self._end(Problem(sentence.format(faults[0] if faults else tr("it does not say why.")), last))

    def _tell(self, what: str, share: float | None = None) -> None:
        if share is None:
            whole = recipe.DOWNLOAD_MB[self._wish.build] * 1e6
            unknown = self._progress.unpacking or not self._progress.bytes
            share = -1.0 if unknown else min(LOADED, LOADED * self._progress.bytes / whole)
        self.progressed.emit(what, share)

    def _end(self, problem: Problem | None) -> None:
        self._unlock()
        if problem is not None:
            problem.log()
        else:
            log(tr("The model backend was set up in {}.").format(recipe.folder()))
        self.ended.emit(problem)

    def _unlock(self) -> None:
        if self._lock is not None:
            self._lock.unlock()
        self._lock = None


def _environment(wheels: str) -> QProcessEnvironment:
    """The network as the analyst has it: QGIS's proxy, and pip's settings. For a folder of wheels, none of that."""
    clean = job.environment()
    if wheels:
        clean.insert("PIP_CONFIG_FILE", os.devnull)
    system = QProcessEnvironment.systemEnvironment()
    for name in () if wheels else system.keys():
        if name.upper().startswith("PIP_") and name.upper() not in _PIP_PLACES:
            clean.insert(name, system.value(name))
    clean.insert("PYTHONUNBUFFERED", "1")
    return clean
