"""`bench`: what the engine's shortcuts save on this machine."""

from __future__ import annotations

import json

import click

QUESTIONS = ("are there vehicles", "how many buildings are there", "is this a rural or an urban area")


@click.group()
def bench() -> None:
    """Measure on this machine."""


@bench.command()
@click.argument("raster")
@click.option("--preset", default="mini", show_default=True, help="The model: a preset's name or a checkpoint folder.")
@click.option("--question", "questions", multiple=True, help="Ask this (may be given several times).")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
def reuse(raster: str, preset: str, questions: tuple[str, ...], as_json: bool) -> None:
    """Ask several questions of RASTER, remembering and not: times, work skipped, and whether the answers agree."""
    from model_backend.engine import Engine
    from model_backend.evaluation.reuse import compare
    from model_backend.raster import FileSource

    asked = questions or QUESTIONS
    FileSource(raster).close()  # a mistake is told before the model is loaded
    found = compare(Engine.load(preset), lambda: FileSource(raster), asked)
    account = {
        "first_seconds": round(found.remembering[0].seconds, 3),
        "follow_up_seconds": [round(one.seconds, 3) for one in found.remembering[1:]],
        "anew_seconds": [round(one.seconds, 3) for one in found.anew],
        "tiles_skipped": round(found.tiles_skipped, 3),
        "time_skipped": round(found.time_skipped, 3),
        "identical": found.identical,
    }
    if as_json:
        click.echo(json.dumps(account))
        return
    for question, warm, cold in zip(asked, found.remembering, found.anew, strict=True):
        click.echo(
            f"{question}: {warm.seconds:.2f} s remembering ({warm.encoded} of {warm.tiles} tiles encoded), "
            f"{cold.seconds:.2f} s anew; answers {'agree' if warm.same_as(cold) else 'DIFFER'}"
        )
    click.echo(
        f"follow-up questions: {account['tiles_skipped']:.0%} of the tiles and {account['time_skipped']:.0%} of the "
        "time skipped"
    )
