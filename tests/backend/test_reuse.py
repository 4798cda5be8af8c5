"""The account of what remembering saves."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
import rasterio
from tiny import picture, tiny_engine
from tiny_checkpoint import write_checkpoint

from model_backend.__main__ import main
from model_backend.config import AskOptions
from model_backend.evaluation.reuse import compare
from model_backend.raster import ArraySource

OPTIONS = AskOptions(keep_ratio=0.05, newline_selects_tiles=False, max_new_tokens=4)


def test_a_repeated_question_encodes_nothing_and_answers_the_same() -> None:
    found = compare(tiny_engine(), lambda: ArraySource(picture(700, 500)), ["any cars", "any cars"], OPTIONS)
    assert found.identical
    assert found.remembering[0].encoded == found.remembering[0].tiles
    assert found.remembering[1].encoded == 0
    assert found.tiles_skipped == 1
    assert 0.5 < found.work_skipped < 1
    assert all(asked.encoded == asked.tiles for asked in found.anew)


def test_answers_that_differ_are_told() -> None:
    found = compare(tiny_engine(), lambda: ArraySource(picture(300, 300)), ["any cars"], OPTIONS)
    other = replace(found.anew[0], answer=replace(found.anew[0].answer, text="something else"))
    assert not replace(found, anew=(other,)).identical


def test_bench_reuse_prints_its_account(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = write_checkpoint(tmp_path / "tiny-model")
    raster = tmp_path / "area.tif"
    with rasterio.open(raster, "w", driver="GTiff", height=500, width=600, count=3, dtype="uint8") as file:
        file.write(picture(500, 600).transpose(2, 0, 1))
    questions = ["--question", "any cars", "--question", "any roads"]
    assert main(["bench", "reuse", str(raster), "--preset", str(folder), *questions, "--json"]) == 0
    account = json.loads(capsys.readouterr().out)
    assert account["identical"] is True
    assert 0 < account["tiles_skipped"] <= 1
    assert 0 < account["work_skipped"] < 1
    assert len(account["follow_up_seconds"]) == 1
