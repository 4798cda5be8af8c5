"""Sets up what makes `mini`: scenes encoded, tokenizer and fresh (or earlier) weights in a run folder."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import numpy as np
import torch
from transformers import PreTrainedTokenizerFast

from model_backend.config import MINI_GEOMETRY
from model_backend.datasets.sources import write_seen
from model_backend.engine import Engine
from model_backend.model import Model
from model_backend.training import several, start
from model_backend.training.batches import Batcher, ready
from model_backend.training.phases import Materials, Settings
from model_backend.training.prepare import Drawing, prepare, standard_tower, stored_scenes
from model_backend.training.vocabulary import UNKNOWN, build_tokenizer

VALIDATION = 7  # one validation scene for so many of training


def drawing_for(folder: Path, data: Path, sentinel: Path | None, scenes: int, tiny: bool) -> Drawing:
    """What is to be drawn for a run of `scenes` training scenes."""
    counts = {"training": scenes, "validation": max(4, scenes // VALIDATION)}
    if tiny:
        return Drawing(data, sentinel, folder, counts, lengths=(4,), standard=2)
    return Drawing(data, sentinel, folder, counts)


def materials(
    drawing: Drawing, settings: Settings, tiny: bool, origin: str | None, device: torch.device, processes: int,
    tell: Callable[[str], None],
) -> Materials:  # fmt: skip
    """Encodes what is missing (the first process does, others wait), and builds model and batchers of this process."""
    folder = drawing.folder
    tokenizer = build_tokenizer()
    config = {**start.mini_config(len(tokenizer), tiny), "llm_layer_list": list(settings.pairs)}
    if several.rank() == 0:
        prepare(drawing, processes, tell)
        (folder / "config.json").write_text(json.dumps(config, indent=2))
        tokenizer.save_pretrained(folder)
        write_seen(drawing.data, folder)
    several.wait()

    reply = tokenizer.convert_tokens_to_ids("<answer>")
    model = start.fresh_model(config, torch.Generator().manual_seed(settings.seed), reply)
    if origin is not None:
        _go_on_from(model, tokenizer, origin)
    model.encoder.tower = standard_tower(drawing)

    def batcher(part: str, number: int) -> Batcher:
        scenes = [ready(one, MINI_GEOMETRY) for one in stored_scenes(drawing, part)]
        chance = np.random.default_rng([settings.seed, number, several.rank()])
        return Batcher(scenes, tokenizer, chance, MINI_GEOMETRY)

    torch.manual_seed(settings.seed + several.rank())
    return Materials(model.to(device), tokenizer, batcher("training", 0), batcher("validation", 1), settings, folder)


def _go_on_from(model: Model, tokenizer: PreTrainedTokenizerFast, origin: str) -> None:
    earlier = Engine.load(origin)
    words, its_id = tokenizer.get_vocab(), earlier.tokenizer.convert_tokens_to_ids
    known = {word: its_id(word) for word in words if word == UNKNOWN or its_id(word) != its_id(UNKNOWN)}
    start.go_on_from(model, words, earlier.model, known)
