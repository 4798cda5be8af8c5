"""`evaluate`: how well a model answers and looks, on imagery that its training never saw."""

from __future__ import annotations

import json
from pathlib import Path

import click

from model_backend.datasets.questions import TYPES
from model_backend.errors import UserError
from model_backend.evaluation.measure import PARTS, SIDES


@click.command()
@click.argument("preset")
@click.option("--data", type=click.Path(path_type=Path, exists=True), required=True, help="The data folder.")
@click.option("--limit", default=24, show_default=True, help="Composed scenes to ask about; other parts go with it.")
@click.option("--side", type=(int, int), default=SIDES, show_default=True, help="Least and most px of their long side.")
@click.option("--parts", default=",".join(PARTS), show_default=True, help="What to measure.")
@click.option("--only", type=click.Choice(TYPES), help="Ask questions of this kind only about composed scenes.")
@click.option("--processes", default=2, show_default=True, help="Processes with a model each.")
@click.option(
    "--out", type=click.Path(path_type=Path), help="Folder for report.json and pictures.  [evaluation-PRESET]"
)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object instead of tables.")
def evaluate(
    preset: str, data: Path, limit: int, side: tuple[int, int], parts: str, only: str | None, processes: int,
    out: Path | None, as_json: bool,
) -> None:  # fmt: skip
    """Ask PRESET (a preset's name or a checkpoint folder) about imagery that it was not trained on.

    \b
    accuracy     scenes composed of unseen places: right answers by type of question with 95 % (Wilson) intervals,
                 beside the commonest answer and the model's answers to grey noise; count error; things nobody
                 knows; confidence against correctness
    paraphrased  the same in wordings that training never used
    recall       target tokens among the best quarter of level 0: RFM, language model layers, text-blind, chance
    keep, size   accuracy, tokens and seconds by keep ratio and by raster size (2k to 16k px)
    real         large rasters that nobody composed, each set by itself

    Prints tables (or JSON), and writes report.json and a picture of each part. The default takes about 12 minutes on
    two cores; --limit 3 gives a first idea in two.
    """
    from rich.console import Console
    from rich.progress import Progress

    from model_backend.datasets.sources import read_seen
    from model_backend.evaluation import measure, tables
    from model_backend.model_store import located

    chosen = [part.strip() for part in parts.split(",")]
    if unknown := set(chosen) - set(PARTS):
        raise UserError(f"There is no part {', '.join(sorted(unknown))}; choose of {', '.join(PARTS)}.")
    if limit < 1 or processes < 1:
        raise UserError("--limit and --processes must be at least 1.")
    if not 768 <= side[0] <= side[1]:
        raise UserError("--side takes two numbers of px, at least 768, the smaller one first.")
    folder, _ = located(preset)
    todo = measure.tasks(data, read_seen(folder), limit, side, chosen, only)
    with Progress(console=Console(stderr=True), transient=True) as progress:
        bar = progress.add_task("Asking", total=len(todo))
        report, _ = measure.measure(preset, todo, processes, lambda n: progress.update(bar, completed=n))
    report |= {"scenes": limit, "side": side}
    out = out or Path(f"evaluation-{folder.name}")
    out.mkdir(parents=True, exist_ok=True)
    (out / "report.json").write_text(json.dumps(report, indent=1))
    _draw(report, out)
    click.echo(json.dumps(report) if as_json else tables.text(report))


def _draw(report: dict, out: Path) -> None:
    try:
        from model_backend.evaluation import plots
    except ImportError:
        click.echo("No pictures: matplotlib is missing (pip install geoloupe[train]).", err=True)
    else:
        plots.write(report, out)
