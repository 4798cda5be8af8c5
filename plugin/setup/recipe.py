"""How a backend of one's own is set up: the commands, where it goes, and how it is known to be finished. Pure but for
looking at files."""

from __future__ import annotations

import hashlib
import json
import sys
from dataclasses import dataclass
from pathlib import Path

from .. import backend
from ..backend import PLUGIN_FOLDER, STAMP, Command
from ..words import tr

REQUIREMENTS = PLUGIN_FOLDER / "model_backend" / "requirements.txt"
CONSTRAINTS = PLUGIN_FOLDER / "model_backend" / "constraints.txt"
TORCH_INDEX = "https://download.pytorch.org/whl/{}"
CPU, CUDA = "cpu", "cuda"
CUDA_INDEX = "cu130"  # the CUDA that the pinned torch is built for on Windows, too
# About, as measured on Linux: MB to download, and on the disk.
DOWNLOAD_MB = {CPU: 280, CUDA: 3200}
DISK_MB = {CPU: 1300, CUDA: 6500}


@dataclass(frozen=True)
class Wish:
    """What the analyst chose: the Python that the environment is made from, CPU or CUDA, a folder of wheels to
    install from instead of the network (or empty), and whether to begin anew although a part is there."""

    python: str
    build: str = CPU
    wheels: str = ""
    anew: bool = False


@dataclass(frozen=True)
class Step:
    """A command, and what it does in the analyst's words."""

    title: str
    command: Command


def folder() -> Path:
    """Where the environment goes."""
    return backend.own_environment()


def steps(wish: Wish) -> tuple[Step, ...]:
    """What is run, one after the other. Each can be run again: what is done is found done, what was loaded is kept."""
    where = folder()
    options = ("--clear",) if wish.anew else ()
    making = Step(tr("Making the environment"), _run(wish.python, "-m", "venv", *options, str(where)))
    own = str(environment_python(where))
    pip = ("-m", "pip", "install", "--no-input", "--disable-pip-version-check")
    constraints = ("-c", str(CONSTRAINTS))
    if wish.wheels:
        offline = (*pip, "--no-index", "--find-links", wish.wheels, "-r", str(REQUIREMENTS), *constraints)
        return making, Step(tr("Installing from the folder"), _run(own, *offline))
    told = (*pip, "--progress-bar", "raw")
    steps = [making, Step(tr("Updating pip"), _run(own, *pip, "--upgrade", "pip>=25.1"))]  # older ones tell no progress
    if index := torch_index(wish.build):
        # Alone, so that nothing else is looked for there, and without long tries where a firewall keeps it out.
        there = ("--no-deps", "--extra-index-url", index, "--retries", "1", "--timeout", "30")
        steps.append(Step(tr("Installing PyTorch"), _run(own, *told, "torch", *constraints, *there)))
    steps.append(Step(tr("Installing the packages"), _run(own, *told, "-r", str(REQUIREMENTS), *constraints)))
    return tuple(steps)


def torch_index(build: str, platform: str = sys.platform) -> str:
    """Where PyTorch keeps its build of this kind; empty where that is PyPI."""
    if platform.startswith("linux") and build == CPU:
        return TORCH_INDEX.format("cpu")
    return TORCH_INDEX.format(CUDA_INDEX) if platform == "win32" and build == CUDA else ""


def environment_python(where: Path) -> Path:
    """The interpreter that a virtual environment has, or will have."""
    return where / "Scripts" / "python.exe" if sys.platform == "win32" else where / "bin" / "python"


def finish(build: str) -> None:
    """Note that the environment is whole, and for which requirements."""
    (folder() / STAMP).write_text(json.dumps({"build": build, "for": fingerprint()}), encoding="utf-8")


def unfinish() -> None:
    """Note that it is being changed."""
    (folder() / STAMP).unlink(missing_ok=True)


@dataclass(frozen=True)
class Finished:
    """An environment that was set up: its build, and whether it is for the requirements of this GeoLoupe."""

    build: str
    current: bool


def finished() -> Finished | None:
    """What the environment's note says; None where there is none, as after a set-up that was broken off."""
    try:
        note = json.loads((folder() / STAMP).read_text(encoding="utf-8"))
        return Finished(str(note["build"]), note["for"] == fingerprint())
    except (OSError, ValueError, KeyError, TypeError):
        return None


def is_begun() -> bool:
    """Whether there is a part of an environment that a set-up can go on with."""
    return finished() is None and (folder() / "pyvenv.cfg").is_file()


def version_made_from() -> str:
    """The version of the Python that the environment was made from, "3.11"; empty where there is none."""
    try:
        lines = (folder() / "pyvenv.cfg").read_text(encoding="utf-8").splitlines()
    except OSError:
        return ""
    return next((".".join(line.split("=")[1].strip().split(".")[:2]) for line in lines if line[:7] == "version"), "")


def fingerprint() -> str:
    """Changes whenever a requirement does."""
    return hashlib.sha256(REQUIREMENTS.read_bytes() + CONSTRAINTS.read_bytes()).hexdigest()


def _run(program: str, *arguments: str) -> Command:
    return Command(program, arguments, str(PLUGIN_FOLDER))
