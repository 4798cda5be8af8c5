"""`batch`: a table of questions about many rasters and areas, answered row by row, resumable after any interruption."""

from __future__ import annotations

from collections.abc import Generator, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any, get_args

import click

from model_backend.config import AnswerType
from model_backend.errors import UserError

if TYPE_CHECKING:
    from model_backend.batch.job import Answerer
    from model_backend.batch.rows import Row


@click.command()
@click.argument("table", type=click.Path(path_type=Path))
@click.option("--out", type=click.Path(path_type=Path, file_okay=False), required=True, help="Folder for the answers.")
@click.option("--preset", default="mini", show_default=True, help="The model: a preset's name or a checkpoint folder.")
@click.option("--raster", help="The raster of rows that name none.")
@click.option("--question", help="The question of rows that ask none.")
@click.option("--type", "answer_type", type=click.Choice(get_args(AnswerType)), default="text", show_default=True)
@click.option("--choices", default="", help="Categories with commas between, for --type category.")
@click.option("--crs", help="CRS of the table's geometries; without it the layer's own, or each raster's.")
@click.option("--format", "formats", type=click.Choice(["parquet", "gpkg"]), multiple=True, help="Write this too.")
@click.option("--resume", is_flag=True, help="Go on where an earlier run was stopped.")
@click.option("--shard", default="1/1", show_default=True, metavar="I/N", help="Answer the I-th of N parts.")
@click.option("--engine", type=click.Choice(["local", "ray"]), default="local", show_default=True)
@click.option("--address", help="Ray: the cluster, or auto; without it, this machine.")
@click.option("--workers", default=2, show_default=True, help="Ray: models at work at the same time.")
@click.option("--cpus", default=1.0, show_default=True, help="Ray: cores of each worker.")
@click.option("--gpus", default=0.0, show_default=True, help="Ray: GPUs of each worker.")
def batch(
    table: Path,
    out: Path,
    preset: str,
    raster: str | None,
    question: str | None,
    answer_type: AnswerType,
    choices: str,
    crs: str | None,
    formats: tuple[Any, ...],
    resume: bool,
    shard: str,
    engine: str,
    **cluster: Any,
) -> None:
    """Answer the questions in TABLE (CSV, JSON lines, Parquet, GeoPackage and other layers).

    Columns: raster, question, and where wanted id, geometry (WKT, GeoJSON, WKB), area (x0,y0,x1,y1), window
    (row,col,height,width in pixels), answer_type, choices. Relative rasters are looked for beside the table.
    """
    from rich.console import Console
    from rich.progress import MofNCompleteColumn, Progress, TimeRemainingColumn

    from model_backend.batch.job import Job, run
    from model_backend.batch.rows import Defaults, split

    if (answer_type == "category") != bool(split(choices)):
        raise UserError("--choices goes with --type category, which needs some.")
    base = None if raster is None else str(Path(raster).absolute()) if Path(raster).exists() else raster
    defaults = Defaults(base, question, answer_type, split(choices), crs)
    job = Job(table, out, preset, defaults, parse_shard(shard), tuple(dict.fromkeys(formats)))
    console = Console(stderr=True)
    columns = (*Progress.get_default_columns()[:2], MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=console, disable=not console.is_terminal) as bar:
        task = bar.add_task("Asking")
        answer = _on_ray(preset, **cluster) if engine == "ray" else _here(preset)
        outcome = run(job, answer, resume, lambda done, total: bar.update(task, completed=done, total=total))
    click.echo(f"{outcome.answered} answered, {outcome.failed} failed")
    for path in outcome.files:
        click.echo(path)


def parse_shard(text: str) -> tuple[int, int]:
    """(i, n) from "i/n", counted from 1."""
    part, _, parts = text.partition("/")
    if not (part.isdecimal() and parts.isdecimal() and 1 <= int(part) <= int(parts)):
        raise UserError(f"--shard takes I/N with I from 1 to N, such as 2/8, not {text}.")
    return int(part), int(parts)


def _here(preset: str) -> Answerer:
    def answer(scenes: Iterable[list[Row]]) -> Generator[dict[str, Any], None, None]:
        from model_backend.batch.run import answers  # imports torch
        from model_backend.engine import Engine

        return answers(Engine.load(preset), scenes)

    return answer


def _on_ray(preset: str, workers: int, cpus: float, gpus: float, address: str | None) -> Answerer:
    from model_backend.batch import on_ray

    if workers < 1:
        raise UserError("--workers must be at least 1.")
    return lambda scenes: on_ray.answers(preset, scenes, workers, cpus, gpus, address)
