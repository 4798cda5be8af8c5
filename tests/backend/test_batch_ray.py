"""Ray's actors give the same answers as this machine alone."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from batches import write_raster
from tiny_checkpoint import write_checkpoint

from model_backend.batch import on_ray, run
from model_backend.batch.rows import Row
from model_backend.engine import Engine

ROOT = Path(__file__).resolve().parents[2]


def test_two_actors_answer_as_one_machine_does(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    ray = pytest.importorskip("ray", reason="the extra geoloupe[ray] is not installed")
    monkeypatch.setenv("PYTHONPATH", str(ROOT), prepend=":")
    monkeypatch.setenv("OMP_NUM_THREADS", "1")
    preset = str(write_checkpoint(tmp_path / "model"))
    scenes = [
        [
            Row(3 * scene + i, "", str(write_raster(tmp_path / f"{scene}.tif", shift=scene)), f"{i}?", None, None, None)
            for i in range(1, 4)
        ]
        for scene in range(3)
    ]
    scenes.append([Row(10, "", str(tmp_path / "none.tif"), "x?")])

    def sorted_records(records: Any) -> list[dict[str, Any]]:
        plain = [{**record, "seconds": None, "confidence": None} for record in records]
        return sorted(plain, key=lambda record: record["row"])

    try:
        found = sorted_records(on_ray.answers(preset, scenes, workers=2, cpus=0.5, gpus=0, address=None))
    finally:
        ray.shutdown()
    assert found == sorted_records(run.answers(Engine.load(preset), scenes))
    assert [record["row"] for record in found] == list(range(1, 11))
