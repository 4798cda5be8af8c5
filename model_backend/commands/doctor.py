"""`doctor`: check what the model needs. Everything is in model_backend/doctor.py, which runs without click too."""

from __future__ import annotations

import click

from model_backend import doctor as checks


@click.command(add_help_option=False, context_settings={"ignore_unknown_options": True})
@click.argument("words", nargs=-1, type=click.UNPROCESSED)
def doctor(words: tuple[str, ...]) -> int:
    """Check what the model needs: Python, packages, GPU, memory, disk, network, files."""
    return checks.main(list(words))
