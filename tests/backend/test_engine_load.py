"""From files to an engine: a released checkpoint, its tokenizer, its ends."""

from __future__ import annotations

import logging
import sys
from dataclasses import replace
from pathlib import Path
from typing import Literal

import numpy as np
import pytest
import torch
from tiny import picture
from tiny_checkpoint import write_checkpoint

from model_backend.config import AskOptions
from model_backend.engine import Engine, choose_device
from model_backend.errors import UserError
from model_backend.events import Answer
from model_backend.raster import ArraySource

BRIEF = AskOptions(max_new_tokens=4, stop_level=0)


@pytest.mark.parametrize("kind", ["qwen2", "llama"])
def test_a_released_checkpoint_folder_answers(kind: Literal["qwen2", "llama"], tmp_path: Path) -> None:
    engine = Engine.load(str(write_checkpoint(tmp_path / "tiny-model", kind)), "cpu")
    *_, told = engine.open(ArraySource(picture(300, 300))).ask("Are there vehicles?", BRIEF)
    assert isinstance(told, Answer)
    assert told.model == "tiny-model"
    assert told.text
    assert engine.device == "cpu"
    assert engine.device_reason == "the CPU was asked for"


def test_an_unknown_model_is_refused_with_the_names_there_are() -> None:
    with pytest.raises(UserError, match="mini"):
        Engine.load("no-such-model")


@pytest.mark.skipif(torch.cuda.is_available(), reason="a CUDA device is there")
def test_a_device_that_is_not_there_is_refused() -> None:
    with pytest.raises(UserError, match="no CUDA device"):
        choose_device("cuda")
    assert choose_device("auto")[:2] == (torch.device("cpu"), torch.float32)


def test_running_out_of_memory_is_one_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    engine = Engine.load(str(write_checkpoint(tmp_path / "tiny-model")), "cpu")
    scene = engine.open(ArraySource(picture(300, 300)))

    def too_much(*_: object, **__: object) -> None:
        raise torch.OutOfMemoryError("CUDA out of memory")

    monkeypatch.setattr("model_backend.zoom.score", too_much)
    with pytest.raises(UserError, match="smaller tile budget"):
        list(scene.ask("Are there vehicles?", replace(BRIEF, stop_level=None)))


def test_loading_logs_the_device_and_why_once(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.INFO, "model_backend.engine"):
        Engine.load(str(write_checkpoint(tmp_path / "tiny-model")), "cpu")
    assert [record.getMessage() for record in caplog.records if record.name == "model_backend.engine"] == [
        "tiny-model on cpu in torch.float32: the CPU was asked for"
    ]


@pytest.mark.parametrize("precision", ["bf16", "fp16"])
def test_half_precision_answers_in_that_number_type(precision: Literal["bf16", "fp16"], tmp_path: Path) -> None:
    engine = Engine.load(str(write_checkpoint(tmp_path / "tiny-model")), "cpu", precision)
    *_, told = engine.open(ArraySource(picture(300, 300))).ask("Are there vehicles?", BRIEF)
    assert isinstance(told, Answer)
    assert np.isfinite(told.heat).all()


@pytest.mark.parametrize(("precision", "size"), [("int8", 1 / 4), ("int4", 1 / 8)])
def test_small_weights_take_their_share_and_answer_nearly_alike(
    precision: Literal["int8", "int4"], size: float, tmp_path: Path
) -> None:
    pytest.importorskip("bitsandbytes", reason="bitsandbytes, an extra, is not installed")
    folder = str(write_checkpoint(tmp_path / "tiny-model"))
    full, small = Engine.load(folder, "cpu"), Engine.load(folder, "cpu", precision)
    before, after = (engine._asker.model.focus.layers[0].mlp.up_proj.weight for engine in (full, small))
    assert after.nbytes == before.nbytes * size
    heats = []
    for engine in (full, small):
        *_, told = engine.open(ArraySource(picture(300, 300))).ask("Are there vehicles?", BRIEF)
        assert isinstance(told, Answer)
        heats.append(told.heat.ravel())
    assert np.corrcoef(*heats)[0, 1] > 0.8


def test_small_weights_without_their_package_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "bitsandbytes", None)
    with pytest.raises(UserError, match="pip install bitsandbytes"):
        Engine.load(str(write_checkpoint(tmp_path / "tiny-model")), "cpu", "int4")
