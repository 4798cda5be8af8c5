"""`ask`: one question about one raster file, answered on stdout."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import click
from rich.console import Console

from model_backend.commands import model_options
from model_backend.config import Precision
from model_backend.errors import UserError
from model_backend.events import Answer, Event, LevelStarted, TilesRead
from model_backend.ground import Area


@click.command()
@click.argument("raster")
@click.argument("question")
@model_options
@click.option("--area", metavar="X0,Y0,X1,Y1", help="Part of the raster, in map coordinates (pixels if it has none).")
@click.option("--mode", type=click.Choice(["paper", "release"]), help="How far to zoom in: as published, or its code.")
@click.option("--level", "stop_level", type=int, help="The last level to visit; 0 is the coarsest.")
@click.option("--keep-ratio", type=float, help="The share of tokens kept at every selection.")
@click.option("--tile-budget", type=int, help="The most tiles read of a level.")
@click.option("--out", type=click.Path(path_type=Path), help="Write heatmap.tif, tiles.geojson, answer.json, ... here.")
@click.option("--json", "as_json", is_flag=True, help="Print the whole account as one JSON object.")
def ask(
    raster: str,
    question: str,
    preset: str,
    precision: Precision,
    area: str | None,
    out: Path | None,
    as_json: bool,
    **changes: Any,
) -> None:
    """Answer QUESTION about RASTER."""
    from model_backend import requests, results
    from model_backend.config import AskOptions
    from model_backend.raster import FileSource

    changes = {name: value for name, value in changes.items() if value is not None}
    requests.options(changes, AskOptions())  # a mistake is told before the model is loaded
    if not question.strip():
        raise UserError("Ask a question.", "no-question")
    with closing(FileSource(raster, None if area is None else parse_area(area))) as source:
        from model_backend.engine import Engine  # imports torch

        engine = Engine.load(preset, precision=precision)
        scene = engine.open(source)
        answer = follow(scene.ask(question, requests.options(changes, engine.options)))
        account = results.report(answer, preset)
        if out is not None:
            results.write(out, source, answer, account)
    if as_json:
        click.echo(json.dumps(account, ensure_ascii=False))
        return
    click.echo(answer.text)
    for note in answer.notes:
        click.echo(note, err=True)


def parse_area(text: str) -> Area:
    """Four numbers from "x0,y0,x1,y1"."""
    try:
        x0, y0, x1, y1 = (float(part) for part in text.split(","))
    except ValueError:
        raise UserError(f"The area must be four numbers, x0,y0,x1,y1, not {text}.", "bad-area") from None
    return x0, y0, x1, y1


def follow(events: Iterator[Event]) -> Answer:
    """The answer at the end of `events`; where a person is watching, stderr tells how far they are."""
    watched = Console(stderr=True, quiet=not sys.stderr.isatty())
    with watched.status("Opening the imagery") as status:
        for event in events:
            if isinstance(event, Answer):
                return event
            if isinstance(event, LevelStarted):
                level = event
            if isinstance(event, LevelStarted | TilesRead):
                done = event.done if isinstance(event, TilesRead) else 0
                scale = f" at {level.metres_per_pixel:.3g} m/px" if level.metres_per_pixel else ""
                status.update(f"Level {level.level + 1} of {level.levels}: {done} of {level.total} tiles{scale}")
    raise UserError("The model gave no answer.", "no-answer")
