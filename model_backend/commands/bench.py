"""`bench`: measurements on this machine, as ratios that mean something elsewhere too. One function a bench."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import click

preset_option = click.option(
    "--preset", default="mini", show_default=True, help="A preset's name or checkpoint folder."
)
side_option = click.option("--side", default=1024, show_default=True, help="Pixels a side of the made-up imagery.")
json_option = click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")


@click.group()
def bench() -> None:
    """Measure this machine."""


@bench.command()
@click.argument("raster", required=False)
@preset_option
@side_option
@json_option
def reuse(raster: str | None, preset: str, side: int, as_json: bool) -> int:
    """The first question about RASTER (or made-up imagery) against those that follow. Fails where reuse changes an
    answer or a kept token."""
    from model_backend.benches import imagery
    from model_backend.benches import reuse as benchmark
    from model_backend.engine import Engine

    engine = Engine.load(preset)
    with TemporaryDirectory() as folder:
        found = benchmark.measure(engine, raster or str(imagery.write_raster(Path(folder) / "made-up.tif", side, 1)))
    _show(found, as_json, _reuse_sentences)
    return 0 if found["identical"] else 1


@bench.command()
@preset_option
@side_option
@click.option("--scenes", default=4, show_default=True, help="Made-up rasters.")
@click.option("--questions", default=5, show_default=True, help="Questions about each.")
@click.option("--ray", "workers", default=0, show_default=True, help="Compare with so many Ray workers.")
@json_option
def batch(preset: str, side: int, scenes: int, questions: int, workers: int, as_json: bool) -> int:
    """Rows a second of a batch against asking one row at a time. Fails where the answers differ."""
    from itertools import cycle, islice

    from model_backend.benches import imagery, rows
    from model_backend.benches.reuse import QUESTIONS
    from model_backend.engine import Engine

    engine = Engine.load(preset)
    with TemporaryDirectory() as folder:
        rasters = [str(imagery.write_raster(Path(folder) / f"{seed}.tif", side, seed)) for seed in range(scenes)]
        found = rows.measure(engine, rows.table(rasters, islice(cycle(QUESTIONS), questions)), preset, workers)
    _show(found, as_json, _batch_sentences)
    return 0 if found["same_answers"] and found.get("same_answers_ray", True) else 1


def _show(found: dict[str, Any], as_json: bool, sentences: Callable[[dict[str, Any]], list[str]]) -> None:
    click.echo(json.dumps(found) if as_json else "\n".join(sentences(found)))


def _reuse_sentences(found: dict[str, Any]) -> list[str]:
    return [
        f"first question         {found['first_seconds']:.3f} s",
        f"follow-up question     {found['follow_up_seconds']:.3f} s, without reuse "
        f"{found['follow_up_seconds_without_reuse']:.3f} s: {found['speedup']:.2f} times as fast",
        f"work skipped           {found['tiles_skipped']:.0%} of tiles, {found['tokens_skipped']:.0%} of tokens",
        f"answers, kept tokens   {'identical' if found['identical'] else 'DIFFERENT'} over {found['questions']} questions",
    ]


def _batch_sentences(found: dict[str, Any]) -> list[str]:
    lines = [
        f"batch                  {found['rows_per_second']:.2f} rows/s ({found['rows']} rows, {found['scenes']} scenes)",
        f"one row at a time      {found['rows_per_second_one_at_a_time']:.2f} rows/s: the batch is "
        f"{found['speedup']:.2f} times as fast",
        f"answers                {'the same' if found['same_answers'] else 'DIFFERENT'}",
        f"reading                {found['reading_hidden']:.0%} hidden behind the model's work",
        f"memory                 {found['memory_growth_mb']:+.1f} MB after the first quarter of the rows",
    ]
    if "ray_workers" in found:
        lines.append(
            f"Ray, {found['ray_workers']} workers         {found['rows_per_second_ray']:.2f} rows/s, start included; answers "
            f"{'the same' if found['same_answers_ray'] else 'DIFFERENT'}"
        )
    return lines
