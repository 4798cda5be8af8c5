"""A table of questions is answered row by row: any table, any place, faults told in their rows, parts that add up."""

from __future__ import annotations

import json
import threading
from pathlib import Path
from typing import Any

import batches
import numpy as np
import pytest
import rasterio
from batches import HALF_METRE, UTM, echo, write_csv, write_raster

from model_backend.__main__ import main
from model_backend.batch import run, tables
from model_backend.batch.ahead import Opener, ReadAhead, opened, place
from model_backend.batch.job import Job
from model_backend.batch.job import run as run_job
from model_backend.batch.plan import Plan
from model_backend.batch.rows import Defaults, Row, row
from model_backend.engine import Engine
from model_backend.errors import UserError
from model_backend.pyramid import build
from model_backend.raster import FileSource
from model_backend.scene import prepare

SQUARE = "POLYGON ((400010 3999990, 400030 3999990, 400030 3999975, 400010 3999975, 400010 3999990))"
BOUNDS = (400010.0, 3999975.0, 400030.0, 3999990.0)


@pytest.fixture(scope="module")
def engine() -> Engine:
    return batches.engine()


def job(table: Path, folder: Path, defaults: Defaults | None = None, **more: Any) -> Job:
    return Job(table, folder, "tiny", defaults or Defaults(), **more)


def answered(folder: Path, stem: str = "answers") -> list[dict[str, Any]]:
    return [json.loads(line) for line in (folder / f"{stem}.jsonl").read_text().splitlines()]


# --- Tables ----------------------------------------------------------------------------------------------------------


def test_every_kind_of_table_gives_the_same_rows(tmp_path: Path) -> None:
    import pyarrow as pa
    import pyogrio
    import shapely
    from pyarrow import parquet

    wkb = shapely.to_wkb(shapely.from_wkt(SQUARE))
    columns = {"id": ["p1", "p2"], "raster": ["a.tif", "b.tif"], "question": ["Is it?", "How many?"]}
    rows = [dict(zip(columns, values, strict=True)) for values in zip(*columns.values(), strict=True)]
    write_csv(tmp_path / "t.csv", [{**fields, "wkt": SQUARE} for fields in rows])
    polygon = json.loads(shapely.to_geojson(shapely.from_wkt(SQUARE)))
    (tmp_path / "t.jsonl").write_text("\n".join(json.dumps({**fields, "geometry": polygon}) for fields in rows))
    arrow = pa.table({**columns, "geometry": pa.array([wkb, wkb], pa.binary())})
    parquet.write_table(arrow, tmp_path / "t.parquet")
    how = {"layer": "t", "driver": "GPKG", "geometry_name": "geometry", "geometry_type": "Polygon", "crs": UTM}
    pyogrio.write_arrow(arrow, tmp_path / "t.gpkg", **how)

    for name in ("t.csv", "t.jsonl", "t.parquet", "t.gpkg"):
        read = tables.read(tmp_path / name)
        found = [row(number, fields, Defaults(), tmp_path) for number, fields in enumerate(read, 1)]
        assert [(each.number, each.id, Path(each.raster).name, each.question) for each in found] == [
            (1, "p1", "a.tif", "Is it?"),
            (2, "p2", "b.tif", "How many?"),
        ], name
        assert [each.area for each in found] == [BOUNDS, BOUNDS], name
    assert tables.crs(tmp_path / "t.gpkg") == UTM
    assert tables.crs(tmp_path / "t.parquet") is None, "a plain Parquet file does not tell"


@pytest.mark.parametrize(
    ("fields", "fault"),
    [
        ({"question": "x?"}, "no raster"),
        ({"raster": "a.tif"}, "no question"),
        ({"raster": "a.tif", "question": "x?", "area": "1,2,3"}, "four numbers"),
        ({"raster": "a.tif", "question": "x?", "area": "1,2,3,nan"}, "four numbers"),
        ({"raster": "a.tif", "question": "x?", "wkt": "POLYGON (("}, "cannot be read"),
        ({"raster": "a.tif", "question": "x?", "wkt": "POINT (1 2)"}, "no ground"),
        ({"raster": "a.tif", "question": "x?", "wkt": "POLYGON EMPTY"}, "empty"),
        ({"raster": "a.tif", "question": "x?", "window": "1,2,-3,4"}, "whole numbers"),
        ({"raster": "a.tif", "question": "x?", "answer_type": "colour"}, "answer type"),
        ({"raster": "a.tif", "question": "x?", "answer_type": "category"}, "choices"),
        ("The line is not JSON.", "not JSON"),
    ],
)
def test_a_row_that_cannot_be_asked_says_why(fields: Any, fault: str) -> None:
    assert fault in (row(1, fields, Defaults(), Path()).fault or "")


def test_a_table_that_cannot_be_read_is_told_at_once(tmp_path: Path) -> None:
    (tmp_path / "t.parquet").write_text("no")
    for name in ("missing.csv", "t.parquet", "t.xlsx"):
        with pytest.raises(UserError):
            run_job(job(tmp_path / name, tmp_path / "out"), echo)


def test_rows_come_scene_by_scene_and_parts_are_whole_scenes() -> None:
    rows = [Row(number, str(number), f"{number % 5}.tif", "x?") for number in range(1, 41)]
    plan = Plan()
    plan.add(rows)
    scenes = list(plan.scenes())
    assert [len(scene) for scene in scenes] == [8] * 5
    assert all(len({each.raster for each in scene}) == 1 for scene in scenes)
    parts = []
    for part in (1, 2, 3):
        plan = Plan((part, 3))
        plan.add(rows)
        parts.append([each for scene in plan.scenes() for each in scene])
    assert sorted(each.number for part in parts for each in part) == list(range(1, 41))
    assert not {each.raster for each in parts[0]} & {each.raster for each in parts[1]}


# --- Places ----------------------------------------------------------------------------------------------------------


def test_a_geometry_in_another_crs_finds_its_place(tmp_path: Path) -> None:
    from rasterio.warp import transform_bounds

    path = write_raster(tmp_path / "a.tif")
    degrees = transform_bounds(UTM, "EPSG:4326", *BOUNDS)
    found = place(Row(1, "1", str(path), "x?", area=degrees, crs="EPSG:4326"))
    assert found == pytest.approx(BOUNDS, abs=0.5)


@pytest.mark.parametrize("georeferenced", [True, False])
def test_a_window_is_those_pixels(tmp_path: Path, georeferenced: bool) -> None:
    place_ = {"crs": UTM, "transform": HALF_METRE} if georeferenced else {"nodata": None}
    path = write_raster(tmp_path / "a.tif", **place_)
    source = FileSource(path, place(Row(1, "1", str(path), "x?", window=(10, 20, 30, 40))))
    assert (source.height, source.width) == (30, 40)
    assert source.transform == source._datasets[0].transform @ type(HALF_METRE).translation(20, 10)


# --- Reading ahead ---------------------------------------------------------------------------------------------------


def test_windows_read_ahead_are_the_sources_own_and_held_once(tmp_path: Path, engine: Engine) -> None:
    path, geometry = write_raster(tmp_path / "a.tif", 200, 300), engine.model.config.geometry
    ahead, plain = ReadAhead(FileSource(path), geometry), FileSource(path)
    levels = build(200, 300, geometry)
    windows = [level.tile_window(*tile) for level in levels.levels[:2] for tile in level.tiles()]
    for _ in range(2):
        for ours, theirs in zip(ahead.read(windows), plain.read(windows), strict=True):
            assert (ours.rgb == theirs.rgb).all()
    assert len(ahead._held) == 1, "only the thumbnail has not been asked for"


def test_the_next_scene_is_read_while_the_model_is_busy(tmp_path: Path, engine: Engine) -> None:
    scenes = [[Row(i, str(i), str(write_raster(tmp_path / f"{i}.tif")), "x?")] for i in range(6)]
    opener, begun = Opener.open, [threading.Event() for _ in scenes]

    def noted(self: Opener, rows: list[Row]) -> Any:
        begun[rows[0].number].set()
        return opener(self, rows)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Opener, "open", noted)
        ready = opened(scenes, engine.model.config.geometry, together=2)
        assert [scene.rows for scene in next(ready)] == scenes[:2]
        assert all(begun[i].wait(20) for i in (2, 3)), "the next two are opened while the first two are with us"
        assert not begun[4].is_set(), "and no more than that"
        ready.close()


# --- Answers ---------------------------------------------------------------------------------------------------------


def test_the_command_answers_each_row_and_tells_faults_in_their_rows(
    tmp_path: Path, engine: Engine, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    import pyogrio

    monkeypatch.setattr(Engine, "load", staticmethod(lambda *_, **__: engine))
    write_raster(tmp_path / "a.tif")
    asks: list[dict[str, Any]] = [
        {"raster": "a.tif", "question": "Is there?", "answer_type": "yes-no", "wkt": SQUARE},
        {"raster": "none.tif", "question": "Is there?"},
        {"raster": "a.tif", "question": "How many?", "answer_type": "number", "wkt": SQUARE},
        {"raster": "a.tif", "question": "What?", "answer_type": "category", "choices": "roof, road", "wkt": SQUARE},
        {"raster": "a.tif", "question": "Far?", "area": "0,0,1,1"},
    ]
    table, out = write_csv(tmp_path / "t.csv", asks), tmp_path / "out"
    arguments = ["batch", str(table), "--out", str(out), "--format", "gpkg", "--format", "parquet"]
    assert main(arguments) == 0
    assert capsys.readouterr().out.splitlines()[0] == "3 answered, 2 failed"
    by_row = {record["row"]: record for record in answered(out)}
    assert sorted(by_row) == [1, 2, 3, 4, 5]
    assert by_row[1]["answer"].lower() in ("yes", "no", "unknown")
    assert by_row[3]["answer"].isdigit() or by_row[3]["reason"] == "unknown"
    assert by_row[4]["answer"].lower() in ("roof", "road", "unknown")
    assert "no file" in by_row[2]["error"]
    assert "outside the raster" in by_row[5]["error"]
    manifest = json.loads((out / "answers.manifest.json").read_text())
    assert (manifest["rows"], manifest["answered"], manifest["failed"]) == (5, 3, 2)

    _, _, geometry, columns = pyogrio.raw.read(out / "answers.gpkg", columns=["row", "error"])
    assert list(columns[0]) == [1, 2, 3, 4, 5], "in the table's order"
    assert [each is None for each in geometry] == [False, True, False, False, False]

    assert main(arguments) == 2, "answers are not overwritten"
    assert main([*arguments, "--resume"]) == 0
    assert len(answered(out)) == 5
    write_raster(tmp_path / "none.tif", shift=3)
    assert main([*arguments, "--retry-failed"]) == 0
    assert capsys.readouterr().out.splitlines()[-4] == "4 answered, 1 failed"
    assert sorted(record["row"] for record in answered(out)) == [1, 2, 3, 4, 5], "each row once"
    assert main([*arguments, "--resume", "--type", "number"]) == 2
    assert "other settings: answer_type" in capsys.readouterr().err
    table.write_text(table.read_text() + "a.tif,More?,,,,\n")
    assert main([*arguments, "--resume"]) == 2
    assert "table has changed" in capsys.readouterr().err


def test_an_error_inside_is_one_rows_affair(tmp_path: Path, engine: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    raster = str(write_raster(tmp_path / "a.tif"))
    rows = [Row(number, str(number), raster, f"{number}?") for number in (1, 2, 3)]
    answer = run._answer

    def sometimes(engine: Engine, scene: Any, row: Row, *more: Any) -> Any:
        if row.number == 2:
            raise RuntimeError("boom")
        return answer(engine, scene, row, *more)

    monkeypatch.setattr(run, "_answer", sometimes)
    errors = [record["error"] for record in run.answers(engine, [rows])]
    assert errors[0] is None
    assert "boom" in errors[1]
    assert errors[2] is None


def test_the_questions_of_a_scene_share_what_was_read(
    tmp_path: Path, engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    raster = str(write_raster(tmp_path / "a.tif"))
    reads: list[int] = []
    read = FileSource.read
    monkeypatch.setattr(FileSource, "read", lambda self, windows: reads.append(len(windows)) or read(self, windows))
    alone = list(run.answers(engine, [[Row(1, "1", raster, "x?")]]))
    once, reads[:] = sum(reads), []
    together = list(run.answers(engine, [[Row(number, "1", raster, "x?") for number in (1, 2, 3)]]))
    assert sum(reads) == once
    assert [record["answer"] for record in together] == [alone[0]["answer"]] * 3


def test_parts_answered_apart_are_the_whole(tmp_path: Path) -> None:
    write_raster(tmp_path / "a.tif")
    asks = [{"raster": "a.tif", "question": "x?", "window": f"{i},0,9,9"} for i in range(20)]
    table = write_csv(tmp_path / "t.csv", asks)
    for part in (1, 2, 3):
        run_job(job(table, tmp_path / "out", shard=(part, 3)), echo)
    rows = [record["row"] for part in (1, 2, 3) for record in answered(tmp_path / "out", f"answers-{part}-of-3")]
    assert sorted(rows) == list(range(1, 21))
    run_job(job(table, tmp_path / "all"), echo)
    assert sorted(record["row"] for record in answered(tmp_path / "all")) == list(range(1, 21))


def test_a_batch_does_not_go_on_with_other_weights(
    tmp_path: Path, engine: Engine, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(Engine, "load", staticmethod(lambda *_, **__: engine))
    (tmp_path / "model").mkdir()
    (tmp_path / "model" / "model.safetensors").write_bytes(b"some weights")
    write_raster(tmp_path / "a.tif")
    table = write_csv(tmp_path / "t.csv", [{"raster": "a.tif", "question": "x?"}])
    arguments = ["batch", str(table), "--out", str(tmp_path / "out"), "--preset", str(tmp_path / "model"), "--resume"]
    assert main(arguments) == 0
    assert main(arguments) == 0
    (tmp_path / "model" / "model.safetensors").write_bytes(b"other weights")
    assert main(arguments) == 2
    assert "other weights" in capsys.readouterr().err


def test_a_model_that_is_not_here_is_told_before_anything_is_read(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for engine in ("local", "ray"):
        assert main(["batch", "t.csv", "--out", str(tmp_path), "--preset", "none", "--engine", engine]) == 2
        assert "no preset 'none'" in capsys.readouterr().err


def test_scenes_encoded_together_answer_as_alone(tmp_path: Path, engine: Engine) -> None:
    rasters = [write_raster(tmp_path / f"{n}.tif", 60 + 40 * n, 80 + 90 * n, shift=n) for n in range(3)]
    blank = tmp_path / "blank.tif"
    write_raster(blank)
    with rasterio.open(blank, "r+") as file:
        file.write(np.zeros((3, 60, 80), np.uint8))
    scenes = [[Row(n, "", str(path), "What is here?")] for n, path in enumerate([*rasters, blank], 1)]
    together = list(run.answers(engine, scenes))
    alone = [record for scene in scenes for record in run.answers(engine, [scene])]
    for record in alone:
        record["seconds"] = None
        record["confidence"] = pytest.approx(record["confidence"], abs=2e-4)  # other groups are other rounding
    assert [{**record, "seconds": None} for record in together] == alone
    assert together[-1]["notes"] == ["There is no imagery in the area asked about."]


def test_what_was_encoded_together_is_not_encoded_again(tmp_path: Path, engine: Engine) -> None:
    sources = [FileSource(write_raster(tmp_path / f"{n}.tif", shift=n)) for n in range(2)]
    scenes = [engine.open(source) for source in sources]
    prepare(scenes)
    for scene in scenes:
        *_, answer = scene.ask("What is here?")
        assert answer.run.thumbnails == 0
        assert answer.run.focus
        assert answer.run.recalled >= 1
        scene.close()


@pytest.mark.parametrize("shard", ["0/2", "3/2", "1", "a/b", "1/2/3"])
def test_a_shard_is_one_of_its_parts(tmp_path: Path, shard: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["batch", "t.csv", "--out", str(tmp_path), "--shard", shard]) == 2
    assert "--shard takes" in capsys.readouterr().err


def test_the_bench_compares_a_batch_with_single_questions(
    tmp_path: Path, engine: Engine, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(Engine, "load", staticmethod(lambda *_, **__: engine))
    raster = write_raster(tmp_path / "a.tif", 120, 160)
    assert main(["bench", "batch", str(raster), "--scenes", "3", "--questions", "2", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert (found["rows"], found["scenes"]) == (6, 3)
    assert found["same_answers"] is True
    assert 0 <= found["reading_hidden"] <= 1
