"""Where the backend is: a Python on this computer and how its process is started, or a server elsewhere."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Union

from qgis.PyQt.QtCore import QProcessEnvironment, QStandardPaths

from . import settings, token_store
from .errors import Problem
from .words import tr

PLUGIN_FOLDER = Path(__file__).resolve().parent.parent
DEFAULT_PORT = 8765
STAMP = "geoloupe.json"
_FOREIGN = ("PYTHON", "PIP_", "CONDA_", "VIRTUAL_ENV", "GDAL_", "PROJ_", "QT_", "DYLD_", "LD_")
_MISSING = re.compile(r"(?:No module named '|This Python lacks )(\w+)")


@dataclass(frozen=True)
class Command:
    """A program, its arguments and the folder that it is started in."""

    program: str
    arguments: tuple[str, ...]
    folder: str


@dataclass(frozen=True)
class Server:
    """A backend that listens elsewhere. `certificate` is the file of one to trust besides those that QGIS trusts."""

    host: str
    port: int
    token: str = field(repr=False)
    tls: bool = True
    certificate: str = ""

    @property
    def name(self) -> str:
        """host:port, as it is typed."""
        return f"[{self.host}]:{self.port}" if ":" in self.host else f"{self.host}:{self.port}"


Place = Union[Command, Server]


def place() -> Place:
    """Where to ask: the server of the settings, else `find`. May ask for QGIS's master password.

    Raises a `Problem` that says what to do when there is nothing to ask.
    """
    address = settings.SERVER.get().strip()
    if not address:
        return find()
    host, port = split_address(address)
    token = token_store.load(settings.SERVER_TOKEN.get())
    return Server(host, port, token, settings.SERVER_TLS.get(), settings.SERVER_CERTIFICATE.get().strip())


def is_remote() -> bool:
    """Whether questions go to a server."""
    return bool(settings.SERVER.get().strip())


def find() -> Command:
    """The command that starts the backend on this computer. Raises a `Problem` that says what to do."""
    arguments = ["-m", "model_backend", "serve", "--stdio"]
    if preset := settings.MODEL.get().strip():
        arguments += ["--preset", preset]
    return Command(python(), tuple(arguments), str(PLUGIN_FOLDER))


def python() -> str:
    """The Python of the settings, else the one set up for GeoLoupe. Raises a `Problem` that says what to do."""
    chosen = settings.BACKEND_PYTHON.get().strip()
    if chosen and not Path(chosen).is_file():
        raise Problem(tr("The Python chosen for the model backend is not there any more: {}").format(chosen))
    # A checkout of the repository has its own, made by `make env`.
    found = chosen or python_in(PLUGIN_FOLDER / ".venv-backend")
    if not found and (own_environment() / STAMP).is_file():  # else it is one that is being set up
        found = python_in(own_environment())
    if not found:
        raise Problem(tr("The model backend is not set up yet: set it up in the GeoLoupe panel."))
    return str(found)


def home() -> Path:
    """The folder of what is set up for GeoLoupe: outside the plugin, so that updates keep it, and outside the profile,
    which some networks copy at every log-in."""
    data = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericDataLocation)
    return Path(data) / "geoloupe"


def own_environment() -> Path:
    """The virtual environment that is set up for GeoLoupe; whole where it holds a STAMP."""
    return home() / "python"


def python_in(environment: Path) -> Path | None:
    """The interpreter of a virtual environment."""
    candidates = (environment / "bin" / "python", environment / "Scripts" / "python.exe")
    return next((path for path in candidates if path.is_file()), None)


def environment() -> QProcessEnvironment:
    """QGIS's environment without what QGIS needs for its own Python, GDAL and Qt: it would break another Python."""
    clean = QProcessEnvironment.systemEnvironment()
    for name in clean.keys():  # noqa: SIM118 - no mapping
        if name.upper().startswith(_FOREIGN):
            clean.remove(name)
    clean.insert("PYTHONNOUSERSITE", "1")  # packages of the user's other Pythons stay out
    clean.insert("PYTHONUTF8", "1")
    return clean


def split_address(address: str) -> tuple[str, int]:
    """ "host:port", "host", "[::1]:port" -> host and port. Raises `Problem`."""
    match = re.fullmatch(r"\[([0-9A-Fa-f:.]+)\](?::(\d+))?|([^\s:/\[\]]+)(?::(\d+))?", address.strip())
    port = int(match[2] or match[4] or DEFAULT_PORT) if match else 0
    if match is None or not 0 < port < 65536:
        raise Problem(
            tr("“{}” is no address of a server: it is a host and a port, as in gpu.example.org:8765.").format(address)
        )
    return match[1] or match[3], port


def missing_package(line: str) -> str:
    """The package that a Python says it lacks, in the last line of its traceback; empty where it says otherwise."""
    match = _MISSING.search(line)
    return match[1] if match else ""
