"""Where the backend is and how its process is started: which Python, which folder, which environment."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from qgis.PyQt.QtCore import QProcessEnvironment

from . import settings
from .errors import Problem
from .words import tr

PLUGIN_FOLDER = Path(__file__).resolve().parent.parent
_FOREIGN = ("PYTHON", "PIP_", "CONDA_", "VIRTUAL_ENV", "GDAL_", "PROJ_", "QT_", "DYLD_", "LD_")


@dataclass(frozen=True)
class Command:
    """A program, its arguments and the folder that it is started in."""

    program: str
    arguments: tuple[str, ...]
    folder: str


def find() -> Command:
    """The command that starts the backend: the Python of the settings, else the one set up in the plugin's folder.

    Raises a `Problem` that says what to do when there is none.
    """
    chosen = settings.BACKEND_PYTHON.get().strip()
    if chosen and not Path(chosen).is_file():
        raise Problem(tr("The Python chosen for the model backend is not there any more: {}").format(chosen))
    python = chosen or _own_python()
    if python is None:
        raise Problem(
            tr("The model backend is not set up yet: run “make env” in {}, or choose a Python that has it.").format(
                PLUGIN_FOLDER
            )
        )
    return Command(str(python), ("-m", "model_backend", "serve", "--stdio"), str(PLUGIN_FOLDER))


def environment() -> QProcessEnvironment:
    """QGIS's environment without what QGIS needs for its own Python, GDAL and Qt: it would break another Python."""
    clean = QProcessEnvironment.systemEnvironment()
    for name in clean.keys():  # noqa: SIM118 - no mapping
        if name.upper().startswith(_FOREIGN):
            clean.remove(name)
    clean.insert("PYTHONNOUSERSITE", "1")  # packages of the user's other Pythons stay out
    clean.insert("PYTHONUTF8", "1")
    return clean


def _own_python() -> Path | None:
    folder = PLUGIN_FOLDER / ".venv-backend"
    candidates = (folder / "bin" / "python", folder / "Scripts" / "python.exe")
    return next((python for python in candidates if python.is_file()), None)
