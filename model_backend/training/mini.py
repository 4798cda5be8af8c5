"""Sets up what makes `mini` in a run folder: tokenizer, fresh (or earlier) weights, encoder taught, scenes encoded."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import numpy as np
import torch
from transformers import PreTrainedTokenizerFast

from model_backend.config import MINI_GEOMETRY
from model_backend.datasets import ucm
from model_backend.datasets.compose import Composer
from model_backend.datasets.sources import write_seen
from model_backend.engine import Engine
from model_backend.model import Model
from model_backend.training import counting, features, several, start, tower
from model_backend.training.bank import Bank
from model_backend.training.batches import Batcher
from model_backend.training.phases import Materials, Settings
from model_backend.training.prepare import Drawing, prepare, standardise, stored_scenes
from model_backend.training.views import ReadyScene, ready
from model_backend.training.vocabulary import UNKNOWN, build_tokenizer, kin

VALIDATION = 6  # one validation scene for so many of training


def drawing_for(folder: Path, data: Path, sentinel: Path | None, scenes: int, tiny: bool) -> Drawing:
    """What is to be drawn for a run of `scenes` painted training scenes."""
    counts = {"training": scenes, "validation": max(4, scenes // VALIDATION)}
    if tiny:
        return Drawing(data, sentinel, folder, counts, painted=(4, 4), standard=2)
    return Drawing(data, sentinel, folder, counts)


def materials(
    drawing: Drawing, settings: Settings, tiny: bool, origin: str | None, device: torch.device, processes: int,
    tell: Callable[[str], None], report: Callable[[dict], None],
) -> Materials:  # fmt: skip
    """Builds the model, teaches its encoder and encodes what is missing (the first process does, others wait), and
    builds the batchers of this process."""
    folder = drawing.folder
    tokenizer = build_tokenizer()
    config = {**start.mini_config(len(tokenizer), tiny), "llm_layer_list": list(settings.pairs)}
    reply = tokenizer.convert_tokens_to_ids("<answer>")
    model = start.fresh_model(config, torch.Generator().manual_seed(settings.seed), reply)
    if origin is not None:
        _go_on_from(model, tokenizer, origin)
    if several.rank() == 0:
        (folder / "config.json").write_text(json.dumps(config, indent=2))
        tokenizer.save_pretrained(folder)
        write_seen(drawing.data, folder)
        if not drawing.encoder.exists():
            _teach(drawing, model, tokenizer, origin is None, tiny, report)
        prepare(drawing, processes, tell)
    several.wait()
    tower.load(model, drawing.encoder)

    composer = Composer(ucm.split(ucm.read_tiles(drawing.data / "ucm"), "training"))
    bank = Bank(drawing.bank)

    def compose(rng: np.random.Generator) -> ReadyScene:
        plan = features.draw_plan(composer, rng)
        return ready(features.banked_scene(plan, composer, bank, MINI_GEOMETRY), MINI_GEOMETRY)

    def batcher(part: str, number: int) -> Batcher:
        scenes = [ready(one, MINI_GEOMETRY) for one in stored_scenes(drawing, part, bank)]
        chance = np.random.default_rng([settings.seed, number, several.rank()])
        return Batcher(scenes, tokenizer, chance, MINI_GEOMETRY, compose=compose if part == "training" else None)

    torch.manual_seed(settings.seed + several.rank())
    training, validation = batcher("training", 0), batcher("validation", 1)
    return Materials(model.to(device), tokenizer, training, validation, settings, folder)


def _teach(
    drawing: Drawing, model: Model, tokenizer: PreTrainedTokenizerFast, fresh: bool, tiny: bool,
    report: Callable[[dict], None],
) -> None:  # fmt: skip
    source, check = drawing.source("training"), drawing.source("validation")
    if fresh:
        standardise(model.encoder.tower, source, drawing.standard)
    few = counting.CountingSettings(windows=4, steps=2, batch=2)
    settings = tower.TowerSettings(2, windows=2, measured=2, counting=few) if tiny else tower.TowerSettings()
    tower.teach(model, tokenizer, source, check, settings, report, drawing.encoder)


def _go_on_from(model: Model, tokenizer: PreTrainedTokenizerFast, origin: str) -> None:
    earlier = Engine.load(origin)
    words, its_id = tokenizer.get_vocab(), earlier.tokenizer.convert_tokens_to_ids
    known = {word: its_id(word) for word in words if word == UNKNOWN or its_id(word) != its_id(UNKNOWN)}
    start.go_on_from(model, words, earlier.model, known, kin())
