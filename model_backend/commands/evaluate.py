"""`evaluate`: how well a model answers and looks, on imagery that its training never saw."""

from __future__ import annotations

import json
import time
from pathlib import Path

import click

from model_backend.datasets.questions import TYPES
from model_backend.errors import UserError


@click.command()
@click.argument("preset")
@click.option("--data", type=click.Path(path_type=Path, exists=True), required=True, help="The data folder.")
@click.option("--limit", default=40, show_default=True, help="Scenes to ask about.")
@click.option(
    "--tiles",
    type=(int, int),
    help="Fewest and most tiles of 256 px along a scene's side; what training used if left out.",
)
@click.option("--only", type=click.Choice(TYPES), help="Ask questions of this kind only, and measure no recall.")
@click.option("--paraphrased", is_flag=True, help="Use only wordings that training never used.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object instead of tables.")
def evaluate(
    preset: str,
    data: Path,
    limit: int,
    tiles: tuple[int, int] | None,
    only: str | None,
    paraphrased: bool,
    as_json: bool,
) -> None:
    """Ask PRESET (a preset's name or a checkpoint folder) about scenes composed of held-out places."""
    from rich.progress import track

    from model_backend import model_store
    from model_backend.config import find_preset
    from model_backend.datasets.sources import read_seen, unseen_source
    from model_backend.engine import Engine
    from model_backend.evaluation import accuracy, looking

    if limit < 1:
        raise UserError("--limit must be at least 1.")
    sizes = tiles or accuracy.SIZES
    if not 3 <= sizes[0] <= sizes[1]:
        raise UserError("--tiles takes two numbers, at least 3, the smaller one first.")
    folder = Path(preset) if Path(preset).is_dir() else model_store.locate(find_preset(preset))[0]
    engine = Engine.load(preset)
    source = unseen_source(data, read_seen(folder))
    scenes = list(accuracy.held_out_scenes(source, limit, sizes))
    began = time.perf_counter()
    asked = accuracy.ask_all(engine, track(scenes, "Asking", disable=as_json, transient=True), paraphrased, only)
    trials = list(asked)
    seconds = time.perf_counter() - began
    result = {
        "preset": preset,
        "scenes": limit,
        "tiles": sizes,
        "accuracy": accuracy.accuracy(trials),
        "recall": None if only else looking.recall(engine, scenes),
        "seconds_per_question": round(sum(t.answer.timing["total"] for t in trials) / len(trials), 3),
        "tokens_per_question": round(sum(t.answer.tokens["kept"] for t in trials) / len(trials), 1),
        "seconds": round(seconds, 1),
    }
    click.echo(json.dumps(result) if as_json else accuracy.tables(result))
