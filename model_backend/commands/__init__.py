"""One module a subcommand of `python -m model_backend`; each holds a click command of its own name."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, get_args

import click

from model_backend.config import Precision


def model_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """The options `--preset` and `--precision` of commands that load one model."""
    preset = click.option(
        "--preset", default="mini", show_default=True, help="The model: a preset's name or a checkpoint folder."
    )
    precision = click.option(
        "--precision",
        type=click.Choice(get_args(Precision)),
        default="auto",
        show_default=True,
        help="Numbers of the weights; int8 and int4 fit smaller cards.",
    )
    return preset(precision(command))
