"""QGIS's provider "ogr" has two locks that two threads can hold against each other forever (see layer_styles.py)."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent
SECONDS = 120


def test_answers_are_kept_in_a_task_while_others_are_added_to_the_map():
    command = [sys.executable, "-m", "pytest", "-q", "-s", "-p", "no:cacheprovider", str(HERE / "racing.py")]
    done = subprocess.run(
        command, cwd=HERE.parents[1], stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=SECONDS
    )
    assert "came to an end" in done.stdout, done.stdout + done.stderr
