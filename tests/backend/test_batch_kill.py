"""A batch that is killed goes on: no finished row is lost or asked again, and the end is the same."""

from __future__ import annotations

import json
import multiprocessing
import os
import random
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from batches import run_apart, write_csv, write_raster

ROOT = Path(__file__).resolve().parents[2]
SCENES, QUESTIONS, KILLS = 5, 9, 20
PATIENCE = 300.0  # seconds; the machine may be busy

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there is no kill -9")


@pytest.fixture
def processes(monkeypatch: pytest.MonkeyPatch) -> Any:
    """Processes that are forked from one which has imported everything, so that each starts at once."""
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join([str(ROOT), str(ROOT / "tests")]))
    monkeypatch.setenv("OMP_NUM_THREADS", "1")
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["batches"])
    return context


def lines(path: Path) -> int:
    return path.read_bytes().count(b"\n") if path.exists() else 0


def records(path: Path) -> list[dict[str, Any]]:
    """Answers without the time they took."""
    return [{**json.loads(line), "seconds": None} for line in path.read_text().splitlines()]


def test_a_batch_killed_at_random_moments_ends_as_if_it_had_not_been(tmp_path: Path, processes: Any) -> None:
    rasters = [write_raster(tmp_path / f"{number}.tif", shift=9 * number).name for number in range(SCENES)]
    asks = [{"raster": raster, "question": f"Is there {i}?"} for i in range(QUESTIONS) for raster in rasters]
    table = write_csv(tmp_path / "table.csv", asks)
    dice = random.Random(20)
    broken, whole, asked = tmp_path / "broken", tmp_path / "whole", tmp_path / "asked"

    for kill in range(KILLS):
        process = processes.Process(target=run_apart, args=(str(table), str(broken), str(asked)))
        process.start()
        enough, until = 2 * kill + dice.randint(0, 1), time.monotonic() + PATIENCE
        while lines(broken / "answers.jsonl") < enough and process.is_alive() and time.monotonic() < until:
            time.sleep(0.002)
        time.sleep(dice.random() * 0.2)
        process.kill()  # which may just have ended
        process.join()
    assert lines(broken / "answers.jsonl") >= 2 * (KILLS - 1), "the kills came while it worked"

    for folder, notes in ((broken, asked), (whole, tmp_path / "asked once")):
        process = processes.Process(target=run_apart, args=(str(table), str(folder), str(notes)))
        process.start()
        process.join(PATIENCE)
        assert process.exitcode == 0

    expected = records(whole / "answers.jsonl")
    assert sorted(record["row"] for record in expected) == list(range(1, len(asks) + 1))
    for record in expected:  # tiles may have been encoded in other groups, which is other rounding
        record["confidence"] = pytest.approx(record["confidence"], abs=2e-4)
    assert records(broken / "answers.jsonl") == expected
    assert lines(asked) - len(asks) <= KILLS, "at most the row under way is asked again"
