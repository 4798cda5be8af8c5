"""`distil`: trains the Region Focus Module of a checkpoint of the released layout."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

import click

from model_backend.config import Precision


@click.command()
@click.argument("run", type=click.Path(path_type=Path))
@click.option("--model", "preset", required=True, help="A preset's name or a checkpoint folder.")
@click.option("--data", type=click.Path(path_type=Path, exists=True), required=True, help="The data folder, or "
              'a file of JSON lines {"image", "question", "answer"}.')  # fmt: skip
@click.option("--steps", default=200, show_default=True)
@click.option("--batch", default=8, show_default=True, help="Questions a step, in each process.")
@click.option("--rate", default=2e-5, show_default=True, help="The highest learning rate.")
@click.option("--pairs", help="Layers of the language model to imitate, such as 1,5,11,14.  [as in the checkpoint]")
@click.option("--start", type=click.Choice(["layers", "checkpoint", "random"]), default="layers", show_default=True,
              help="The RFM's first weights: of the language model's layers, of the checkpoint, or fresh.")  # fmt: skip
@click.option("--distil", type=click.Choice(["kl", "mse", "both"]), default="both", show_default=True,
              help="Divergences, squared error, or both.")  # fmt: skip
@click.option("--temperature", default=2.0, show_default=True, help="Divides the attention's logits over the grid.")
@click.option("--all-pairs", is_flag=True, help="Compare every layer pair; as published, the second and third are not.")
@click.option("--queries", type=click.Choice(["last", "question"]), default="last", show_default=True,
              help="Whose attention is imitated: the last token's before the answer, or the question's.")  # fmt: skip
@click.option("--joint", is_flag=True, help="All but the vision tower learns to answer too.")
@click.option(
    "--keep", default=1.0, show_default=True, help="Train with pruning: what the language model sees of the grid."
)
@click.option("--fused-text", is_flag=True, help="The language model reads the question as the RFM leaves it.")
@click.option("--scenes", default=500, show_default=True, help="Scenes to compose from the data folder.")
@click.option("--device", type=click.Choice(["auto", "cpu", "cuda"]), default="auto", show_default=True)
@click.option("--precision", type=click.Choice(["fp32", "bf16", "fp16"]), default="fp32", show_default=True,
              help="Of the passes and of what does not learn; what learns is fp32.")  # fmt: skip
@click.option("--seed", default=1, show_default=True)
@click.option("--until", type=int, help="Stop after this step, with a checkpoint.")
@click.option("--keep-every", default=100, show_default=True, help="Steps between checkpoints.")
def distil(
    run: Path, preset: str, data: Path, steps: int, batch: int, rate: float, pairs: str | None, start: str, distil: str,
    temperature: float, all_pairs: bool, queries: str, joint: bool, keep: float, fused_text: bool, scenes: int,
    device: str, precision: Precision, seed: int, until: int | None, keep_every: int,
) -> None:  # fmt: skip
    """Train the Region Focus Module of a checkpoint into RUN, which then holds a checkpoint that can be asked.

    The defaults are the published recipe for a language model that is trained already: thumbnail and level 0 of
    pictures at many ground resolutions, losses over the layer pairs' attention. Run again to go on after a stop; in
    several processes: torchrun --nproc-per-node N -m model_backend distil ...
    """
    from model_backend.commands.train import echo, layers
    from model_backend.engine import choose_device
    from model_backend.training import loop, several
    from model_backend.training.distill import LOSSES, PUBLISHED, Recipe
    from model_backend.training.distilled import set_up
    from model_backend.training.published import How
    from model_backend.training.runs import Run

    recipe = Recipe(LOSSES[distil], temperature, () if all_pairs else PUBLISHED.skipped)
    how = How(steps, batch, rate, layers(pairs) if pairs else (), start, queries, joint, keep, fused_text, recipe)
    where = choose_device(device)[0]
    several.join(where)
    try:
        phase = set_up(run, preset, data, how, scenes, seed, where, precision)
        folder = Run(run, {**asdict(phase.how), "model": preset, "data": str(data), "scenes": scenes, "seed": seed})
        pace = loop.Pace(report=10, check=100, keep=keep_every, until=until)
        with loop.stopping() as stopped, loop.shown(phase.steps) as progress:
            through = loop.train([phase], folder, where, precision, pace, echo, stopped, progress)
        if not through:
            click.echo("Stopped; run the same command to go on.", err=True)
    finally:
        several.leave()
