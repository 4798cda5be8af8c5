"""The doctor as the plugin sees it: its own checks of QGIS, Python and server, then those that the backend makes."""

from __future__ import annotations

import configparser

from qgis.core import Qgis
from qgis.PyQt.QtCore import QObject, pyqtSignal

from .. import backend, settings
from ..backend import PLUGIN_FOLDER
from ..client import BackendClient, State
from ..errors import Problem
from ..words import tr
from . import checks, job, pythons, recipe
from .checks import FAIL, OK, WARN, Check
from .job import Job


class Doctor(QObject):
    """Looks at everything once when started; `found` tells each check as it is made."""

    found = pyqtSignal(object)  # Check
    ended = pyqtSignal()

    def __init__(self, client: BackendClient, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.checks: list[Check] = []
        self._client = client
        self._job: Job | None = None

    @property
    def is_running(self) -> bool:
        return self._job is not None

    def start(self) -> None:
        """Look anew."""
        self.cancel()
        self.checks = []
        self._add(Check("QGIS", OK, f"{Qgis.version()}, GeoLoupe {plugin_version()}"))
        self._add(self._of_the_backend())
        python = self._python()
        if python:
            words = ("doctor", "--json", "--preset", settings.MODEL.get().strip() or "mini")
            self._job = Job(job.backend_command(python, *words), job.environment(), self)
            self._job.said.connect(self._on_line)
            self._job.ended.connect(self._on_ended)
            self._job.start()
        else:
            self._add(Check("Python", FAIL, tr("none was found"), tr("Install Python 3.10 or newer.")))
            self.ended.emit()

    def cancel(self) -> None:
        """Stop looking."""
        if self._job is not None:
            self._job.cancel()
        self._job = None

    def report(self) -> str:
        """All that was found, as text without secrets."""
        return checks.report("GeoLoupe doctor", self.checks, self._client.last_words())

    def _of_the_backend(self) -> Check:
        client, name = self._client, tr("Model backend")
        if client.state in (State.READY, State.RESTING) and client.hello is not None:
            hello = client.hello
            found = f"{hello.version}: {hello.model}, {hello.device}"
            if hello.doubt:
                return Check(name, WARN, f"{found}; {hello.doubt}", tr("Verify the model on the page of models."))
            if hello.version != plugin_version():
                return Check(name, WARN, found, tr("It is of another version than GeoLoupe: update the older one."))
            return Check(name, OK, found)
        if client.state is State.STARTING:
            return Check(name, OK, tr("starting"))
        sentence = client.problem.sentence if client.problem is not None else tr("not started")
        remedy = "" if client.state is State.ABSENT else tr("What is marked below says why; else start it again.")
        return Check(name, FAIL, sentence, remedy)

    def _python(self) -> str:
        """The backend's Python; where there is none yet, any: it can look at memory, driver and network."""
        try:
            python = backend.python()
        except Problem:  # the client says so
            return next(iter(pythons.candidates()), "")
        done = recipe.finished()
        if python.startswith(str(recipe.folder())) and done is not None and not done.current:
            remedy = tr("Set it up again to have the releases that this GeoLoupe is tested with.")
            self._add(Check(tr("Set-up"), WARN, tr("made for another version of GeoLoupe"), remedy))
        return python

    def _on_line(self, line: str) -> None:
        check = checks.read(line)
        if check is not None:
            self._add(check)

    def _on_ended(self, code: int) -> None:
        last = self._job.last if self._job is not None else ()
        self._job = None
        if code not in (0, 1):
            self._add(Check("Python", FAIL, last[-1] if last else tr("it ended"), tr("Choose another Python.")))
        self.ended.emit()

    def _add(self, check: Check) -> None:
        self.checks.append(check)
        self.found.emit(check)


def plugin_version() -> str:
    """As in metadata.txt."""
    metadata = configparser.ConfigParser(interpolation=None)
    metadata.read(PLUGIN_FOLDER / "metadata.txt", encoding="utf-8")
    return metadata.get("general", "version", fallback="")
