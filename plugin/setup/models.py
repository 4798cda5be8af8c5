"""The models there are: asked of the backend's command line, downloaded, verified and deleted by it."""

from __future__ import annotations

import json
from dataclasses import dataclass

from qgis.PyQt.QtCore import QObject, pyqtSignal

from .. import backend
from ..errors import Problem
from ..words import shorten, tr
from . import job
from .job import Job


@dataclass(frozen=True)
class Model:
    """A preset as the backend tells of it. `bundled` comes with GeoLoupe; `begun`: a part of it has been downloaded."""

    name: str
    title: str
    licence: str
    runs_on: str
    megabytes: float
    bundled: bool
    installed: bool
    begun: bool


class Models(QObject):
    """One command at a time; `ended` comes once for each."""

    listed = pyqtSignal(object)  # list[Model]
    progressed = pyqtSignal(float, float)  # megabytes come, of all
    ended = pyqtSignal(object)  # Problem, or None

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._job: Job | None = None

    @property
    def is_running(self) -> bool:
        return self._job is not None

    def refresh(self) -> None:
        """Ask which models there are."""
        self._run("list", "--json")

    def download(self, name: str) -> None:
        """Load a model, or go on with it."""
        self._run("get", name, "--json")

    def verify(self, name: str) -> None:
        """Look whether the files of a model are whole and fit together."""
        self._run("check", name)

    def delete(self, name: str) -> None:
        """Delete the files of a model."""
        self._run("delete", name)

    def cancel(self) -> None:
        """End what is under way; what was downloaded stays, to go on with."""
        if self._job is not None:
            self._job.cancel()
        self._job = None

    def _run(self, *words: str) -> None:
        self.cancel()
        try:
            command = job.backend_command(backend.python(), "models", *words)
        except Problem as problem:
            self.ended.emit(problem)
            return
        self._job = Job(command, job.environment(), self)
        self._job.said.connect(self._on_line)
        self._job.ended.connect(self._on_ended)
        self._job.start()

    def _on_line(self, line: str) -> None:
        try:
            told = json.loads(line)
            if isinstance(told, list):
                self.listed.emit([Model(**fields) for fields in told])
            else:
                self.progressed.emit(told["done"] / 1e6, told["total"] / 1e6)
        except (ValueError, TypeError, KeyError):
            return  # a sentence for people

    def _on_ended(self, code: int) -> None:
        last = list(self._job.last) if self._job is not None else []
        self._job = None
        if code == 0:
            self.ended.emit(None)
            return
        sentence = shorten(last[-1], 300) if last else tr("The model backend ended unexpectedly.")
        self.ended.emit(Problem(sentence, "\n".join(last)))
