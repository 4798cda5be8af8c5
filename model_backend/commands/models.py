"""`models list|check|get|delete`: which models there are, whether a checkpoint is sound, download one, delete it."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import click
from rich.console import Console
from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn, TimeRemainingColumn, TransferSpeedColumn
from rich.table import Table

from model_backend import model_store
from model_backend.config import PRESETS, Preset, find_preset
from model_backend.errors import UserError

SHOWN = 40  # faults listed before the rest is only counted
PAUSE = 0.2  # seconds between two lines of progress for a program


@click.group()
def models() -> None:
    """List, check, download and delete models."""


@models.command("list")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON list.")
def list_(as_json: bool) -> None:
    """Show the presets: what they are, how large, and whether they are installed."""
    if as_json:
        click.echo(json.dumps([_about(preset) for preset in PRESETS]))
        return
    table = Table("preset", "what", "size", "licence", "where", "installed", box=None, pad_edge=False)
    for preset in PRESETS:
        here = model_store.is_installed(preset)
        where = str(preset.folder or preset.hub_id)
        table.add_row(preset.name, preset.title, _size(preset), preset.licence, where, "yes" if here else "no")
    # Wide enough not to fold the words where the output is read by a program.
    Console(width=None if sys.stdout.isatty() else 240).print(table)


@models.command()
@click.argument("what", metavar="DIR|ID")
@click.option("--tower", type=click.Path(path_type=Path), help="Folder of the vision tower's own files.")
def check(what: str, tower: Path | None) -> None:
    """Read a checkpoint folder, or an installed preset or hub id, and name everything that is wrong with it.

    Exit code 0 if it can be used, 2 if not.
    """
    folder, own_tower = _folders(what)
    from model_backend.weights import open_checkpoint  # imports torch, which the user need not wait for to be refused

    checkpoint = open_checkpoint(folder, tower or own_tower)
    report = checkpoint.check()
    for problem in report.problems[:SHOWN]:
        click.echo(problem.sentence, err=True)
    if len(report.problems) > SHOWN:
        click.echo(f"... and {len(report.problems) - SHOWN} more.", err=True)
    if not report.ok:
        raise click.exceptions.Exit(2)
    config = checkpoint.config
    click.echo(
        f"{folder} is a sound {config.family} checkpoint: {config.text.num_hidden_layers} layers and {config.pairs} "
        f"focus layers of width {config.text.hidden_size}, {report.tensors} tensors, {report.nbytes / 1e6:,.0f} MB."
    )


@models.command()
@click.argument("name")
@click.option("--update", is_flag=True, help="Take the newest revision instead of the one first downloaded.")
@click.option("--json", "as_json", is_flag=True, help="Tell the progress as lines of JSON: done and total, in bytes.")
def get(name: str, update: bool, as_json: bool) -> None:
    """Download a preset into the user's cache; run it again to go on after an interruption.

    The first download takes the newest revision and writes it, with every file's hash, into a lock file; later ones
    stay with that revision unless --update is given. The folder is ~/.cache/geoloupe/models, or GEOLOUPE_MODELS.
    """
    from model_backend import hub

    preset = find_preset(name)
    if preset.folder is not None:
        click.echo(f"{name} comes with GeoLoupe, in {preset.folder}.", err=as_json)
        return
    found = hub.resolve(preset, update)
    hub.require_space(found)
    if as_json:
        advance = _telling(found)
        for repository in found:
            hub.download(repository, advance)
        return
    columns = (TextColumn("{task.description}"), BarColumn(), DownloadColumn(), TransferSpeedColumn())
    with Progress(*columns, TimeRemainingColumn(), console=Console(stderr=True)) as progress:
        for repository in found:
            total = sum(file.size for file in repository.files)
            task = progress.add_task(repository.hub_id, total=total, completed=total - repository.remaining())
            hub.download(repository, partial(progress.advance, task))
    for repository in found:
        click.echo(f"{repository.hub_id} at revision {repository.revision[:12]} is in {repository.folder}.")


@models.command()
@click.argument("name")
def delete(name: str) -> None:
    """Delete a downloaded preset, and its vision tower unless another one needs that."""
    freed = model_store.delete(find_preset(name), PRESETS)
    click.echo(f"{name} is deleted: {freed / 1e9:.1f} GB are free again.")


def _telling(found: tuple[model_store.Repository, ...]) -> Callable[[int], None]:
    """Prints what has come of all repositories together, a few times a second, and at last that all has."""
    total = sum(file.size for repository in found for file in repository.files)
    done = total - sum(repository.remaining() for repository in found)
    told = -PAUSE

    def advance(count: int) -> None:
        nonlocal done, told
        done += count
        if done >= total or time.monotonic() - told >= PAUSE:
            told = time.monotonic()
            click.echo(json.dumps({"done": done, "total": total}))

    advance(0)
    return advance


def _about(preset: Preset) -> dict[str, object]:
    """What a program that offers models wants to know of one."""
    bundled = preset.folder is not None
    return {
        "name": preset.name,
        "title": preset.title,
        "licence": preset.licence,
        "runs_on": preset.runs_on,
        "megabytes": round(_bytes(preset) / 1e6),
        "bundled": bundled,
        "installed": model_store.is_installed(preset),
        "begun": not bundled and model_store.folder_of(str(preset.hub_id)).exists(),
    }


def _folders(what: str) -> tuple[Path, Path | None]:
    """Folder of a checkpoint and of its vision tower, from a folder, a preset's name or a hub id."""
    if Path(what).is_dir():
        return Path(what), None
    for preset in PRESETS:
        if what in (preset.name, preset.hub_id):
            return model_store.locate(preset)
    known = ", ".join(preset.name for preset in PRESETS)
    raise UserError(f"{what} is neither a folder nor a model that is known here ({known}).", "unknown-preset")


def _size(preset: Preset) -> str:
    return f"{_bytes(preset) / 1e6:.0f} MB" if preset.folder is not None else f"about {_bytes(preset) / 1e9:.0f} GB"


def _bytes(preset: Preset) -> float:
    """Exactly where the files are here, about where they are on the hub."""
    if preset.folder is not None:
        return sum(file.stat().st_size for file in preset.folder.glob("*"))
    return preset.download_gb * 1e9
