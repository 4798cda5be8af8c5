"""Ray's actors give the same answers as this machine alone, come what may of an actor."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from batches import write_raster
from ray_actors import Mortal
from tiny_checkpoint import write_checkpoint

from model_backend.batch import on_ray, run
from model_backend.batch.on_ray import Cluster
from model_backend.batch.plan import Plan
from model_backend.batch.rows import Row
from model_backend.engine import Engine
from model_backend.errors import UserError
from model_backend.model_store import identity_of

ROOT = Path(__file__).resolve().parents[2]
TWO = Cluster(least=2, most=2, cpus=0.5)


@pytest.fixture(scope="module")
def ray() -> Iterator[Any]:
    """A cluster on this machine, whose processes find the project and the tests."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PYTHONPATH", os.pathsep.join([str(ROOT), str(ROOT / "tests")]))
        patch.setenv("OMP_NUM_THREADS", "1")
        patch.setenv("RAY_USAGE_STATS_ENABLED", "0")
        ray = pytest.importorskip("ray", reason="Ray is not made for this Python yet")
        ray.init(num_cpus=2, include_dashboard=False, log_to_driver=False, logging_level="error")
        yield ray
        ray.shutdown()


@pytest.fixture(scope="module")
def preset(tmp_path_factory: pytest.TempPathFactory) -> str:
    return str(write_checkpoint(tmp_path_factory.mktemp("checkpoint") / "model"))


def planned(scenes: list[list[Row]]) -> Plan:
    plan = Plan()
    plan.add(row for rows in scenes for row in rows)
    return plan


def test_blocks_are_whole_scenes() -> None:
    plan = planned([[Row(number, "", f"{number % 50}.tif", "x?") for number in range(1, 601)]])
    blocks = [json.loads(text) for block in on_ray._blocks(plan, 18) for text in block["scenes"].to_pylist()]
    assert [len(scenes) for scenes in blocks] == [2] * 25, "scenes of 12 rows"
    assert all(len({row["raster"] for row in scene}) == 1 for scenes in blocks for scene in scenes)


def test_two_actors_answer_as_one_machine_does(tmp_path: Path, ray: Any, preset: str) -> None:
    scenes = [
        [
            Row(3 * scene + i, "", str(write_raster(tmp_path / f"{scene}.tif", shift=scene)), f"{i}?")
            for i in range(1, 4)
        ]
        for scene in range(3)
    ]
    scenes.append([Row(10, "", str(tmp_path / "none.tif"), "x?")])
    found = list(on_ray.answers(planned(scenes), preset, "auto", identity_of(preset), TWO))
    expected = [{**record, "seconds": None} for record in run.answers(Engine.load(preset), scenes)]
    for record in expected:  # tiles may have been encoded in other groups, which is other rounding
        record["confidence"] = pytest.approx(record["confidence"], abs=2e-4)
    assert [{**each, "seconds": None} for each in sorted(found, key=lambda each: each["row"])] == expected


def test_the_scenes_of_an_actor_that_dies_are_asked_again(
    tmp_path: Path, ray: Any, preset: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(on_ray, "Answerer", Mortal)
    plan = planned([[Row(n, "", f"{n}.tif", f"die once {tmp_path / str(n)}" if n == 2 else "x?")] for n in range(1, 6)])
    found = list(on_ray.answers(plan, preset, "auto", "", TWO))
    assert sorted(record["row"] for record in found) == [1, 2, 3, 4, 5]
    assert [record["error"] for record in found] == [None] * 5
    assert (tmp_path / "2").exists()


def test_a_scene_that_kills_every_actor_fails_alone(ray: Any, preset: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(on_ray, "Answerer", Mortal)
    monkeypatch.setattr(on_ray, "RETRIES", 1)
    plan = planned([[Row(n, "", f"{n}.tif", "die" if n == 2 else "x?")] for n in range(1, 6)])
    found = list(on_ray.answers(plan, preset, "auto", "", TWO))
    assert sorted(record["row"] for record in found) == [1, 2, 3, 4, 5]
    assert {record["row"]: record["error"] for record in found if record["error"]} == {2: on_ray.LOST}


def test_a_machine_with_other_weights_is_refused(
    tmp_path: Path, ray: Any, preset: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(on_ray, "RETRIES", 0)
    plan = planned([[Row(1, "", str(write_raster(tmp_path / "a.tif")), "x?")]])
    with pytest.raises(UserError, match="other files of"):
        list(on_ray.answers(plan, preset, "auto", "another", TWO))


def test_workers_that_have_no_room_are_told_at_once(ray: Any, preset: str) -> None:
    plan = planned([[Row(1, "", "a.tif", "x?")]])
    for cluster in (Cluster(least=1, most=1, gpus=1.0), Cluster(least=64, most=64)):
        with pytest.raises(UserError, match="more than this machine has"):
            list(on_ray.answers(plan, preset, "auto", "", cluster))


def test_a_cluster_that_is_not_there_is_told_at_once() -> None:
    for address in ("127.0.0.1:1", "ray://127.0.0.1:1"):
        with pytest.raises(UserError, match="There is no Ray cluster at"):
            on_ray._connect(None, address)
