"""Sets up the distillation of a checkpoint's Region Focus Module: model, examples, what is checked, where it goes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import torch

from model_backend.checkpoint_config import read_json
from model_backend.config import Geometry, Precision
from model_backend.datasets import ucm
from model_backend.datasets.compose import Composer
from model_backend.engine import Engine
from model_backend.errors import UserError
from model_backend.model import Model
from model_backend.model_store import located
from model_backend.training import several
from model_backend.training.checkpoint import write_settings, write_weights
from model_backend.training.examples import ComposedExamples, Example, Examples, FileExamples, Reader
from model_backend.training.published import Distillation, How, Judged, judge

CHECKED_SCENES, CHECKED_QUESTIONS = 6, 8


def set_up(
    run: Path, preset: str, data: Path, how: How, scenes: int, seed: int, device: torch.device, precision: Precision
) -> Distillation:
    """The phase that trains the RFM of `preset` (a name or a folder) into the folder `run`.

    `data` is a data folder or a file of questions. Layer pairs that `how` leaves open are the checkpoint's. Raises
    :class:`UserError` where the two do not fit.
    """
    engine = Engine.load(preset, device.type, "fp32" if how.joint else precision)
    model, tokenizer = engine.model, engine.tokenizer
    base, tower = located(preset)
    how = replace(how, pairs=how.pairs or tuple(read_json(base / "config.json")["llm_layer_list"]))
    _check(how, model)
    torch.manual_seed(seed + several.rank())
    reader, source = Reader(model, tokenizer), examples(data, "training", model.config.geometry, scenes, seed)
    checker = _checker(model, reader, data, seed, how)
    if several.rank() == 0:
        run.mkdir(parents=True, exist_ok=True)
        write_settings(base, tower, run, how.pairs)

    def save() -> None:
        write_weights(model, base, tower, run, how.joint)

    return Distillation(model, reader, source, how, checker, save)


def examples(data: Path, part: str, geometry: Geometry, scenes: int, seed: int) -> Examples:
    """Examples of "training" or "validation", this process's own."""
    if data.is_file():
        return FileExamples(data, geometry, part, [seed, several.rank()])
    composer = Composer(ucm.split(ucm.read_tiles(data / "ucm"), part))
    return ComposedExamples(composer, geometry, scenes, [seed, several.rank(), part == "training"])


def _checker(model: Model, reader: Reader, data: Path, seed: int, how: How) -> Callable[[], dict[str, float]]:
    """Measures on held-out examples: answers that are right from the kept quarter, and recall of targets."""
    source = examples(data, "validation", model.config.geometry, CHECKED_SCENES, seed)
    held_out = checked_examples(source, CHECKED_SCENES, CHECKED_QUESTIONS)

    def check() -> dict[str, float]:
        return means([judge(model.eval(), reader.read(example), 0.25, how.fused) for example in held_out])

    return check


def checked_examples(source: Examples, scenes: int, each: int) -> list[Example]:
    """The same in every run: `each` questions on every one of `scenes` pictures, or as many of a file's."""
    if not isinstance(source, ComposedExamples):
        return source.draw(scenes * each)
    drawn = [example for number in range(scenes) for example in source.ask(number, each)]
    # Numbers of their own: the reader remembers pictures by them.
    return [replace(e, shown=replace(e.shown, number=-2 - e.shown.number)) for e in drawn]


def means(judged: Sequence[Judged]) -> dict[str, float]:
    """Shares: "answered", and "recall" where there were targets."""
    found = {"answered": round(float(np.mean([one.right for one in judged])), 4)}
    if recalls := [one.recall for one in judged if one.recall is not None]:
        found["recall"] = round(float(np.mean(recalls)), 4)
    return found


def _check(how: How, model: Model) -> None:
    layers = len(model.language.layers)
    if not all(0 < pair < layers for pair in how.pairs) or list(how.pairs) != sorted(set(how.pairs)):
        raise UserError(f"Layer pairs are ascending numbers between 1 and {layers - 1}, not {how.pairs}.")
    if not how.recipe.compared(len(how.pairs)):
        raise UserError("No layer pair is left to compare: add --all-pairs.")
    if how.start == "checkpoint" and len(how.pairs) != model.config.pairs:
        raise UserError(f"The checkpoint's RFM has {model.config.pairs} layer pairs; start from layers instead.")
    if not 0 < how.kept <= 1:
        raise UserError("--keep is a share between 0 and 1.")
