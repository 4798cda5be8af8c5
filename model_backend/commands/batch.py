"""`batch`: a table of questions about many rasters and areas, answered row by row, resumable after any interruption."""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path
from typing import TYPE_CHECKING, Any, get_args

import click

from model_backend.commands import model_options
from model_backend.config import AnswerType, Precision
from model_backend.errors import UserError

if TYPE_CHECKING:
    from model_backend.batch.job import Answerer, Job
    from model_backend.batch.plan import Plan
    from model_backend.batch.records import Record


@click.command()
@click.argument("table", type=click.Path(path_type=Path))
@click.option("--out", type=click.Path(path_type=Path, file_okay=False), required=True, help="Folder for the answers.")
@model_options
@click.option("--raster", help="The raster of rows that name none.")
@click.option("--question", help="The question of rows that ask none.")
@click.option("--type", "answer_type", type=click.Choice(get_args(AnswerType)), default="text", show_default=True)
@click.option("--choices", default="", help="Categories with commas between, for --type category.")
@click.option("--crs", help="CRS of the table's geometries; without it the layer's own, or each raster's.")
@click.option("--format", "formats", type=click.Choice(["parquet", "gpkg"]), multiple=True, help="Write this too.")
@click.option("--resume", is_flag=True, help="Go on where an earlier run was stopped.")
@click.option("--retry-failed", is_flag=True, help="Go on, and ask the rows that failed once more.")
@click.option("--shard", default="1/1", show_default=True, metavar="I/N", help="Answer the I-th of N parts.")
@click.option("--engine", type=click.Choice(["local", "ray"]), default="local", show_default=True)
@click.option("--address", help="Ray: the cluster, or auto; without it, this machine.")
@click.option("--workers", default=2, show_default=True, help="Ray: models at work at the same time.")
@click.option("--max-workers", type=int, help="Ray: let their number grow up to this while there are machines.")
@click.option("--cpus", default=1.0, show_default=True, help="Ray: cores of each worker.")
@click.option("--gpus", default=0.0, show_default=True, help="Ray: GPUs of each worker.")
def batch(
    table: Path,
    out: Path,
    preset: str,
    precision: Precision,
    raster: str | None,
    question: str | None,
    answer_type: AnswerType,
    choices: str,
    crs: str | None,
    formats: tuple[Any, ...],
    resume: bool,
    retry_failed: bool,
    shard: str,
    engine: str,
    **options: Any,
) -> None:
    """Answer the questions in TABLE (CSV, JSON lines, Parquet, GeoPackage and other layers).

    Columns: raster, question, and where wanted id, geometry (WKT, GeoJSON, WKB), area (x0,y0,x1,y1), window
    (row,col,height,width in pixels), answer_type, choices. Relative rasters are looked for beside the table.
    """
    from rich.console import Console
    from rich.progress import MofNCompleteColumn, Progress, TimeRemainingColumn

    from model_backend.batch.job import Job, run
    from model_backend.batch.rows import Defaults, split
    from model_backend.model_store import identity_of

    if (answer_type == "category") != bool(split(choices)):
        raise UserError("--choices goes with --type category, which needs some.")
    base = None if raster is None else str(Path(raster).absolute()) if Path(raster).exists() else raster
    defaults = Defaults(base, question, answer_type, split(choices), crs)
    # A model that is not here is told before the table is read.
    job = Job(
        table, out, preset, defaults, precision, identity_of(preset), parse_shard(shard), tuple(dict.fromkeys(formats))
    )
    answer = _on_ray(job, **options) if engine == "ray" else _here(job)
    console = Console(stderr=True)
    columns = (*Progress.get_default_columns()[:2], MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=console, disable=not console.is_terminal) as bar:
        task = bar.add_task("Asking")
        outcome = run(
            job,
            answer,
            resume or retry_failed,
            retry_failed,
            lambda done, total: bar.update(task, completed=done, total=total),
        )
    click.echo(f"{outcome.answered} answered, {outcome.failed} failed")
    for path in outcome.files:
        click.echo(path)


def parse_shard(text: str) -> tuple[int, int]:
    """(i, n) from "i/n", counted from 1."""
    part, _, parts = text.partition("/")
    if not (part.isdecimal() and parts.isdecimal() and 1 <= int(part) <= int(parts)):
        raise UserError(f"--shard takes I/N with I from 1 to N, such as 2/8, not {text}.")
    return int(part), int(parts)


def _here(job: Job) -> Answerer:
    def answer(plan: Plan) -> Generator[Record, None, None]:
        from model_backend.batch.run import answers  # imports torch
        from model_backend.engine import Engine

        return answers(Engine.load(job.preset, precision=job.precision), plan.scenes())

    return answer


def _on_ray(job: Job, workers: int, max_workers: int | None, cpus: float, gpus: float, address: str | None) -> Answerer:
    from model_backend.batch.on_ray import Cluster, answers

    most = workers if max_workers is None else max_workers
    if not 1 <= workers <= most:
        raise UserError("--workers must be at least 1, and --max-workers no less than that.")
    cluster = Cluster(workers, most, cpus, gpus, address)
    return lambda plan: answers(plan, job.preset, job.precision, job.identity, cluster)
