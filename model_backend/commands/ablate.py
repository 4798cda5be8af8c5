"""`ablate`: the supplement's ablation tables for a small model."""

from __future__ import annotations

import json
from pathlib import Path

import click

from model_backend.errors import UserError


@click.command()
@click.argument("preset")
@click.argument("run", type=click.Path(path_type=Path))
@click.option("--data", type=click.Path(path_type=Path, exists=True), required=True, help="The data folder.")
@click.option("--tables", help="Some of losses, ratios, tokens, pruning, pairs.  [all]")
@click.option("--steps", default=100, show_default=True, help="Steps that each row's RFM is trained for.")
@click.option("--asked", default=4, show_default=True, help="Large scenes of each size that are asked about.")
def ablate(preset: str, run: Path, data: Path, tables: str | None, steps: int, asked: int) -> None:
    """Make the tables of the supplement's ablations for PRESET, a name or a checkpoint folder of mini's kind.

    Losses, layer pairs, and training with pruning or fused text train the Region Focus Module anew for a few steps,
    each from PRESET's own language model; keep ratios, and the last level's tokens against all levels', ask PRESET as
    it is. Prints the tables; RUN holds them (tables.md, tables.json) and a folder for each row. Run again to go on.
    """
    from model_backend.checkpoint_config import read_json
    from model_backend.datasets.sources import read_seen
    from model_backend.model_store import located
    from model_backend.training import ablations

    chosen = [one.strip() for one in tables.split(",")] if tables else list(ablations.TABLES)
    if unknown := set(chosen) - set(ablations.TABLES):
        raise UserError(f"There is no table {', '.join(sorted(unknown))}; choose of {', '.join(ablations.TABLES)}.")
    folder, _ = located(preset)
    own = read_json(folder / "config.json")["llm_layer_list"]
    settings = ablations.Settings(steps=steps, asked=asked)
    maker = ablations.Ablations(preset, data, read_seen(folder), run, settings)
    made = {name: maker.table(name, own, lambda line: click.echo(line, err=True)) for name in chosen}
    text = "\n\n".join(ablations.markdown(name, rows) for name, rows in made.items())
    (run / "tables.json").write_text(json.dumps(made, indent=1))
    (run / "tables.md").write_text(text + "\n")
    click.echo(text)
