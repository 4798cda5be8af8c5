"""Locks that two threads can hold against each other forever. Each is tried in a process of its own, as the main thread
would stand still with all that could end it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent
SECONDS = 120


def comes_to_an_end(script):
    command = [sys.executable, "-m", "pytest", "-q", "-s", "-p", "no:cacheprovider", str(HERE / script)]
    done = subprocess.run(
        command, cwd=HERE.parents[1], stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=SECONDS
    )
    assert "came to an end" in done.stdout, done.stdout + done.stderr


def test_answers_are_kept_in_a_task_while_others_are_added_to_the_map():
    """QGIS's provider "ogr" has two locks (see layer_styles.py)."""
    comes_to_an_end("racing.py")


def test_large_pictures_are_converted_while_tasks_run():
    """Qt does it in its pool, and PyQt holds Python's lock meanwhile, which the tasks in the pool need."""
    comes_to_an_end("converting.py")
