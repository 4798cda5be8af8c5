"""`ask` answers on stdout, leaves files that lie where the raster lies, and tells mistakes in one line."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
import tiny
from affine import Affine
from tiny_checkpoint import write_checkpoint

from model_backend import results
from model_backend.__main__ import main
from model_backend.command_line import cli
from model_backend.config import PRESETS
from model_backend.engine import Engine
from model_backend.events import Thing

pytestmark = pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")

UTM = "EPSG:32617"
NORTH_UP = Affine(0.5, 0, 400_000, 0, -0.5, 4_000_000)
PLACES = {
    "north up": (NORTH_UP, UTM),
    "south up": (Affine(0.5, 0, 400_000, 0, 0.5, 4_000_000), UTM),
    "rotated": (Affine.translation(400_000, 4_000_000) @ Affine.rotation(25) @ Affine.scale(0.5, -0.5), UTM),
    "degrees": (Affine(1e-5, 0, 10, 0, -1e-5, 60), "EPSG:4326"),
    "no CRS": (NORTH_UP, None),
    "no place": (Affine.identity(), None),
}


@pytest.fixture(autouse=True)
def asked_for(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, str]]:
    """Every preset is a tiny model here; the (preset, precision) that were asked for."""
    engine = tiny.tiny_engine()
    asked_for: list[tuple[str, str]] = []

    def load(preset: str, precision: str) -> Engine:
        asked_for.append((preset, precision))
        return engine

    monkeypatch.setattr(Engine, "load", staticmethod(load))
    return asked_for


@pytest.fixture
def raster(tmp_path: Path) -> Callable[..., Path]:
    def write(place: str = "north up") -> Path:
        transform, crs = PLACES[place]
        picture = tiny.picture(300, 400)
        path = tmp_path / "raster.tif"
        profile = {"driver": "GTiff", "height": 300, "width": 400, "count": 3, "dtype": "uint8"}
        with rasterio.open(path, "w", transform=transform, crs=crs, **profile) as dataset:
            dataset.write(np.moveaxis(picture, 2, 0))
        return path

    return write


def asked(capsys: pytest.CaptureFixture[str], *arguments: object) -> tuple[int, str, str]:
    code = main(["ask", *map(str, arguments)])
    out, err = capsys.readouterr()
    return code, out, err


def account(capsys: pytest.CaptureFixture[str], *arguments: object) -> dict[str, Any]:
    code, out, _ = asked(capsys, *arguments, "--json")
    assert code == 0
    parsed: dict[str, Any] = json.loads(out)
    return parsed


def test_the_answer_is_all_that_is_printed_on_stdout(
    raster: Callable[..., Path], capsys: pytest.CaptureFixture[str]
) -> None:
    path = raster()
    code, out, err = asked(capsys, path, "Is there water?")
    assert code == 0
    assert out.strip() == account(capsys, path, "Is there water?")["answer"]
    assert "\x1b" not in err, "progress is for terminals"


def test_json_tells_the_whole_account(raster: Callable[..., Path], capsys: pytest.CaptureFixture[str]) -> None:
    told = account(capsys, raster(), "Is there water?", "--preset", "any")
    assert {"answer", "preset", "levels", "tiles", "tokens", "timing", "peak_memory_mb", "confidence", "notes"} <= set(
        told
    )
    assert told["preset"] == "any"
    assert told["peak_memory_mb"] > 10
    cost = told["account"]
    assert cost["tiles"] == {"encoded": len(told["tiles"]), "recalled": 0}
    assert cost["prompt"][-1][0] + cost["prompt"][-1][1] == told["tokens"]["prompt"]
    assert set(cost["tflop"]) == {"encoder", "projector", "focus", "prompt", "decode", "total"}
    for flops in (cost["tflop"], cost["tflop_anew"]):
        assert all(flops.values())
        assert sum(flops.values()) == pytest.approx(2 * flops["total"], rel=1e-4)
    assert [level["level"] for level in told["levels"]] == list(range(len(told["levels"])))
    assert sum(level["tiles_read"] for level in told["levels"]) == len(told["tiles"])
    assert set(told["tiles"][0]) == {"level", "row", "col", "score", "kept", "box"}
    assert told["levels"][0]["metres_per_pixel"] > told["levels"][-1]["metres_per_pixel"] > 0


def test_area_mode_level_and_budget_are_obeyed(raster: Callable[..., Path], capsys: pytest.CaptureFixture[str]) -> None:
    path = raster()
    assert len(account(capsys, path, "where?")["levels"]) == 3
    assert len(account(capsys, path, "where?", "--mode", "release")["levels"]) == 2
    assert len(account(capsys, path, "where?", "--level", 0)["levels"]) == 1
    budget = account(capsys, path, "where?", "--tile-budget", 2)
    assert [level["tiles_read"] for level in budget["levels"][1:]] == [2, 2]
    assert len(account(capsys, path, "where?", "--area", "400010,3999950,400060,3999990")["levels"]) == 1


@pytest.mark.parametrize(
    ("place", "part"),
    # an area in map coordinates is a turned rectangle on a rotated raster: see the raster tests
    [*((place, False) for place in PLACES), *((place, True) for place in PLACES if place != "rotated")],
)
def test_results_lie_where_the_area_lies(
    place: str, part: bool, raster: Callable[..., Path], capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    transform, crs = PLACES[place]
    path, out = raster(place), tmp_path / "new" / "out"
    box = (100, 60, 300, 180) if part else (0, 0, 400, 300)  # x0, y0, x1, y1, px
    area: list[object] = []
    if part:
        (x0, y0), (x1, y1) = transform @ box[:2], transform @ box[2:]
        area = ["--area", f"{x0},{y0},{x1},{y1}"]
    told = account(capsys, path, "where?", "--level", 0, "--out", out, *area)
    corners = [transform @ corner for corner in (box[:2], (box[2], box[1]), box[2:], (box[0], box[3]))]

    with rasterio.open(out / "heatmap.tif") as heat:
        rows, cols = heat.shape
        placed = [heat.transform @ corner for corner in ((0, 0), (cols, 0), (cols, rows), (0, rows))]
        assert placed == [pytest.approx(corner, abs=1e-6) for corner in corners]
        assert heat.crs == (None if crs is None else rasterio.CRS.from_string(crs))
        assert heat.dtypes == ("float32",)
        assert np.isnan(heat.nodata)
        assert heat.compression.name == "deflate"
        assert np.nanmax(heat.read(1)) > 0

    tiles = json.loads((out / "tiles.geojson").read_text())
    assert len(tiles["features"]) == len(told["tiles"])
    x, y = np.array([tile["geometry"]["coordinates"][0] for tile in tiles["features"]]).transpose(2, 0, 1)
    assert (x.min(), x.max()) == pytest.approx((min(c[0] for c in corners), max(c[0] for c in corners)))
    assert (y.min(), y.max()) == pytest.approx((min(c[1] for c in corners), max(c[1] for c in corners)))
    areas = (x[:, :-1] * y[:, 1:] - x[:, 1:] * y[:, :-1]).sum(axis=1)
    assert (areas > 0).all(), "rings go counter-clockwise"
    assert ("crs" in tiles) == (crs is not None)
    assert set(tiles["features"][0]["properties"]) == {"level", "row", "col", "score", "kept"}
    assert json.loads((out / "answer.json").read_text())["answer"] == told["answer"]


def counting(monkeypatch: pytest.MonkeyPatch, *things: Thing) -> None:
    """Let every answer have counted these."""
    report, write = results.report, results.write
    monkeypatch.setattr(results, "report", lambda answer, preset: report(replace(answer, things=things), preset))
    monkeypatch.setattr(
        results, "write", lambda out, source, answer, told: write(out, source, replace(answer, things=things), told)
    )


@pytest.mark.parametrize("place", PLACES)
def test_what_was_counted_lies_where_it_is(
    place: str,
    raster: Callable[..., Path],
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    transform, _ = PLACES[place]
    path, out = raster(place), tmp_path / "out"
    with monkeypatch.context() as patch:
        counting(patch, Thing("airplane", 0.75, 0.5, 0.25))
        told = account(capsys, path, "How many airplanes?", "--level", 0, "--out", out)
    assert told["things"] == [{"kind": "airplane", "score": 0.75, "place": [0.5, 0.25]}]
    things, tiles = (json.loads((out / f"{name}.geojson").read_text()) for name in ("things", "tiles"))
    (thing,) = things["features"]
    assert thing["geometry"] == {"type": "Point", "coordinates": [*transform @ (100, 150)]}  # of 400 x 300 px
    assert thing["properties"] == {"kind": "airplane", "score": 0.75}
    assert things.get("crs") == tiles.get("crs")
    assert json.loads((out / "answer.json").read_text())["things"] == told["things"]

    assert account(capsys, path, "Is there water?", "--level", 0, "--out", out)["things"] == []
    assert not (out / "things.geojson").exists(), "those of the answer before"


def test_the_crs_of_the_tiles_is_named_as_readers_know_it(
    raster: Callable[..., Path], capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    for place, name in (("north up", "urn:ogc:def:crs:EPSG::32617"), ("degrees", "urn:ogc:def:crs:OGC:1.3:CRS84")):
        account(capsys, raster(place), "where?", "--out", tmp_path)
        assert json.loads((tmp_path / "tiles.geojson").read_text())["crs"]["properties"]["name"] == name


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["none.tif", "where?"], "There is no file none.tif."),
        (["{text}", "where?"], "is not a raster that can be read."),
        (["{raster}", ""], "Ask a question."),
        (["{raster}", "  "], "Ask a question."),
        (["{raster}", "where?", "--area", "1,2,3"], "four numbers"),
        (["{raster}", "where?", "--area", "a,b,c,d"], "four numbers"),
        (["{raster}", "where?", "--area", "nan,0,1,1"], "four numbers"),
        (["{raster}", "where?", "--area", "0,0,1,1"], "outside the raster"),
        (["{raster}", "where?", "--area", "5,5,5,9"], "empty"),
        (["{raster}", "where?", "--mode", "fast"], "'paper', 'release'"),
        (["{raster}", "where?", "--precision", "int2"], "'int8', 'int4'"),
        (["{raster}", "where?", "--keep-ratio", "2"], "keep_ratio"),
        (["{raster}", "where?", "--tile-budget", "many"], "not a valid integer"),
        (["{raster}", "where?", "--out", "{text}/sub"], "cannot be written"),
        (["{raster}"], "Missing argument 'QUESTION'."),
        (["{raster}", "where?", "--colour"], "No such option"),
    ],
)
def test_a_mistake_is_told_in_one_line_with_exit_code_2(
    arguments: list[str],
    said: str,
    raster: Callable[..., Path],
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
) -> None:
    text = tmp_path / "notes.txt"
    text.write_text("not a raster")
    code, out, err = asked(capsys, *(part.format(raster=raster(), text=text) for part in arguments))
    assert code == 2
    assert out == ""
    assert said in err
    assert len(err.splitlines()) == 1


def test_an_unknown_preset_is_told_with_the_known_ones(
    raster: Callable[..., Path], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.undo()
    code, _, err = asked(capsys, raster(), "where?", "--preset", "gpt")
    assert code == 2
    assert len(err.splitlines()) == 1
    assert all(preset.name in err for preset in PRESETS)


def test_a_checkpoint_folder_is_a_preset(
    raster: Callable[..., Path], capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.undo()
    folder = write_checkpoint(tmp_path / "checkpoint")
    told = account(capsys, raster(), "where?", "--preset", folder, "--level", 0)
    assert told["model"] == "checkpoint"


def test_the_precision_reaches_the_model(
    raster: Callable[..., Path], capsys: pytest.CaptureFixture[str], asked_for: list[tuple[str, str]]
) -> None:
    account(capsys, raster(), "where?", "--level", 0)
    account(capsys, raster(), "where?", "--level", 0, "--precision", "int4")
    assert asked_for == [("mini", "auto"), ("mini", "int4")]


def test_mistakes_are_told_before_torch_is_imported() -> None:
    code = (
        "import sys; from model_backend.__main__ import main; "
        "code = main(['ask', 'none.tif', 'where?']); print(code, 'torch' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "2 False"


def test_every_subcommand_has_help(capsys: pytest.CaptureFixture[str]) -> None:
    context = cli.make_context("geoloupe", ["ask"], resilient_parsing=True)
    names = cli.list_commands(context)
    assert {"ask", "serve"} <= set(names)
    for name in names:
        assert main([name, "--help"]) == 0
        assert "usage:" in capsys.readouterr().out.lower()  # the doctor's is argparse's, which knows no capitals
    assert main(["none"]) == 2
