"""The Pythons of this computer that an environment can be made from."""

from __future__ import annotations

import json
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path

from qgis.PyQt.QtCore import QObject, pyqtSignal

from .. import backend
from ..backend import Command
from .job import Job

OLDEST, NEWEST = (3, 10), (3, 14)  # for which there are wheels of the pinned torch
_ASK = (
    "import sys, json, importlib.util as u; print(json.dumps([list(sys.version_info[:3]), sys.maxsize > 2**32, "
    "all(map(u.find_spec, ('venv', 'ensurepip')))]))"
)


@dataclass(frozen=True)
class Python:
    """An interpreter and its version."""

    path: str
    version: tuple[int, int, int]

    @property
    def title(self) -> str:
        return "{}.{}.{} · {}".format(*self.version, self.path)


def candidates() -> list[str]:
    """Where to look: the Python that runs QGIS, then those on the search path."""
    base = Path(sys.base_prefix)
    own = [base / "python.exe", base / "python3.exe"] if sys.platform == "win32" else [base / "bin" / "python3"]
    names = [f"python{OLDEST[0]}.{minor}" for minor in range(NEWEST[1], OLDEST[1] - 1, -1)]
    found = [shutil.which(name) for name in ("python3", *names, "python")]
    paths = [str(path) for path in own if path.is_file()] + [path for path in found if path]
    return list(dict.fromkeys(paths))


def understood(path: str, answer: str) -> Python | None:
    """What a Python said of itself; None where no environment can be made from it."""
    try:
        version, wide, whole = json.loads(answer)
        version = tuple(int(number) for number in version)
    except (ValueError, TypeError):
        return None
    return Python(path, version) if wide and whole and OLDEST <= version[:2] <= NEWEST else None


class Search(QObject):
    """Asks Pythons one after the other what they are. `found` for each that will do, each version and place once."""

    found = pyqtSignal(object)  # Python
    ended = pyqtSignal()

    def __init__(self, parent: QObject | None = None, paths: list[str] | None = None) -> None:
        super().__init__(parent)
        self._paths = candidates() if paths is None else paths
        self._known: set[str] = set()
        self._job: Job | None = None

    def start(self) -> None:
        if not self._paths:
            self._job = None
            self.ended.emit()
            return
        path = self._paths.pop(0)
        job = self._job = Job(Command(path, ("-I", "-c", _ASK), str(Path.home())), backend.environment(), self)
        job.said.connect(lambda line: self._hear(path, line))
        job.ended.connect(lambda _: self.start())
        job.start()

    def cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _hear(self, path: str, line: str) -> None:
        python = understood(path, line)
        if python is not None and (real := str(Path(path).resolve())) not in self._known:
            self._known.add(real)
            self.found.emit(python)
