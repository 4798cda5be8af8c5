"""The real `serve --tcp` in a process of its own, with a scripted model behind it, for tests of QGIS."""

from __future__ import annotations

import os
import re
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PYTHON = ROOT / ".venv-backend" / "bin" / "python"
TOKEN = "a-secret-of-16-letters"


def listening(*options):
    """A server's process and its port."""
    command = [str(PYTHON), str(ROOT / "tests" / "scripted.py"), "serve", "--tcp", "127.0.0.1:0", *options]
    environment = {**os.environ, "GEOLOUPE_TOKEN": TOKEN}
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=environment, text=True)
    line = next(line for line in process.stdout if line.startswith("listening on "))
    return process, int(re.search(r":(\d+)", line)[1])
