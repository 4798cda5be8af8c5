"""`bench`: what the engine's shortcuts save on this machine."""

from __future__ import annotations

import json
from typing import Any

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
        "work_skipped": round(found.work_skipped, 3),
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
        f"follow-up questions: {account['tiles_skipped']:.0%} of the tiles, {account['work_skipped']:.0%} of the "
        f"arithmetic and {account['time_skipped']:.0%} of the time skipped"
    )


@bench.command()
@click.argument("height", type=click.IntRange(1))
@click.argument("width", type=click.IntRange(1))
@click.option("--tflops", default=800.0, show_default=True, help="TFLOP/s that large matrix products reach (H100).")
@click.option("--bandwidth", default=3.0, show_default=True, help="TB/s from the card's memory (H100).")
def floor(height: int, width: int, tflops: float, bandwidth: float) -> None:
    """What a question about HEIGHT x WIDTH px must cost with the 7B model on Qwen2, and the time no card can beat."""
    from model_backend.evaluation.efficiency import account, planned
    from model_backend.work import Card

    card = Card("given", tflops * 1e12, bandwidth * 1e12)
    cost = account(planned(height, width))
    for stage in cost.stages:
        click.echo(
            f"{stage.name}: {stage.flops / 1e12:.2f} TFLOP, {stage.nbytes / 1e9:.2f} GB fetched, "
            f"at least {stage.floor(card) * 1e3:.1f} ms"
        )
    click.echo(f"all: {cost.flops / 1e12:.1f} TFLOP, at least {cost.floor(card) * 1e3:.0f} ms")


@bench.command()
@click.argument("raster")
@click.option("--preset", default="mini", show_default=True, help="The model: a preset's name or a checkpoint folder.")
@click.option("--scenes", type=click.IntRange(1), default=4, show_default=True, help="Parts of RASTER asked about.")
@click.option("--questions", type=click.IntRange(1), default=5, show_default=True, help="Questions about each.")
@click.option("--ray", "workers", type=click.IntRange(0), default=0, help="Compare with so many Ray workers too.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
def batch(raster: str, preset: str, scenes: int, questions: int, workers: int, as_json: bool) -> None:
    """Rows a second of a batch about parts of RASTER, against asking one row at a time."""
    from itertools import cycle, islice

    from model_backend.batch import speed
    from model_backend.engine import Engine

    table = speed.table(raster, scenes, tuple(islice(cycle(QUESTIONS), questions)))
    found = speed.measure(Engine.load(preset), table, preset, workers)
    click.echo(json.dumps(found) if as_json else "\n".join(_batch_sentences(found)))


def _batch_sentences(found: dict[str, Any]) -> list[str]:
    def agree(same: bool) -> str:
        return "agree" if same else "DIFFER"

    lines = [
        f"batch: {found['rows_per_second']:.2f} rows/s ({found['rows']} rows, {found['scenes']} scenes)",
        f"its work: reading ahead {found['reading_seconds']:.1f} s ({found['reading_hidden']:.0%} hidden behind the "
        f"model's), encoding {found['encoding_seconds']:.1f} s, scoring and answering "
        f"{found['answering_seconds']:.1f} s; done in {found['seconds']:.1f} s",
        f"one row at a time: {found['rows_per_second_one_at_a_time']:.2f} rows/s; the batch is {found['speedup']:.2f} "
        f"times as fast, answers {agree(found['same_answers'])}",
        f"memory: {found['memory_growth_mb']:+.1f} MB after the first quarter of the rows",
    ]
    if "ray_workers" in found:
        lines.append(
            f"Ray, {found['ray_workers']} workers: {found['rows_per_second_ray']:.2f} rows/s, the "
            f"{found['seconds_to_start_ray']:.1f} s to their first answers included; "
            f"answers {agree(found['same_answers_ray'])}"
        )
    return lines
