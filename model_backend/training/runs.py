"""The folder of a training run: its settings, measurements, loss curve, checkpoint, and the model that comes out.

settings.json    what was asked for, the code's revision and the libraries' versions
metrics.jsonl    every measurement, one JSON object a line
curve.png        losses and what was checked, drawn anew at each report
checkpoint.pt    what it takes to go on exactly where training stopped
"""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path
from typing import Any

import torch

from model_backend import __version__
from model_backend.errors import UserError
from model_backend.training import curve

CODE = Path(__file__).resolve().parents[2]


class Run:
    """A run's folder; made if it is not there. Raises :class:`UserError` where another run's settings lie in it."""

    def __init__(self, folder: Path, settings: dict[str, Any]) -> None:
        self.folder = folder
        folder.mkdir(parents=True, exist_ok=True)
        path, wanted = folder / "settings.json", json.loads(json.dumps(settings))
        if path.exists() and self.checkpoint.exists():
            held = json.loads(path.read_text())["settings"]
            if held != wanted:
                other = ", ".join(
                    sorted(key for key in held.keys() | wanted.keys() if held.get(key) != wanted.get(key))
                )
                raise UserError(
                    f"{folder} holds a run with other settings ({other}): give the same, or another folder."
                )
        about = {"settings": wanted, "revision": revision(), "geoloupe": __version__, "torch": torch.__version__}
        path.write_text(json.dumps(about, indent=2))

    @property
    def checkpoint(self) -> Path:
        return self.folder / "checkpoint.pt"

    @property
    def metrics(self) -> Path:
        return self.folder / "metrics.jsonl"

    def measured(self) -> list[dict[str, Any]]:
        """All measurements so far."""
        return [json.loads(line) for line in self.metrics.read_text().splitlines()] if self.metrics.exists() else []

    def tell(self, measurement: dict[str, Any]) -> None:
        """Adds a measurement."""
        with self.metrics.open("a") as lines:
            lines.write(json.dumps(measurement) + "\n")

    def draw(self) -> None:
        """Draws the curve of all measurements so far."""
        curve.draw(self.measured(), self.folder / "curve.png")

    def keep(self, state: dict[str, Any]) -> None:
        """Writes the checkpoint, whole or not at all. `state` must be of tensors and plain values."""
        part = self.checkpoint.with_suffix(".part")
        with part.open("wb") as file:
            torch.save(state, file)
            file.flush()
            os.fsync(file.fileno())
        part.replace(self.checkpoint)

    def kept(self) -> dict[str, Any] | None:
        """The checkpoint, on the CPU, or None. Measurements made after it are forgotten: they will be made again."""
        if not self.checkpoint.exists():
            return None
        state: dict[str, Any] = torch.load(self.checkpoint, map_location="cpu", weights_only=True)
        lines = self.metrics.read_text().splitlines(keepends=True) if self.metrics.exists() else []
        self.metrics.write_text("".join(lines[: state["measured"]]))
        return state


def revision() -> str:
    """The code's git revision, "+" behind it where files were changed, or "" outside a clone."""
    try:
        found = _git("rev-parse", "HEAD")
        return found + ("+" if _git("status", "--porcelain", "--untracked-files=no") else "")
    except (OSError, subprocess.CalledProcessError):
        return ""


def _git(*arguments: str) -> str:
    done = subprocess.run(["git", *arguments], cwd=CODE, capture_output=True, text=True, check=True)
    return done.stdout.strip()
