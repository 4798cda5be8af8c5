"""The command line. Subcommands are the modules of `commands`, imported only when asked for: `serve` starts without
importing training, and a mistake in the arguments is told at once. Bad input: one line on stderr, exit code 2."""

from __future__ import annotations

import importlib
import pkgutil
import sys

import click

from model_backend import __version__, commands
from model_backend.errors import UserError

BAD_INPUT, INTERRUPTED = 2, 130


class Subcommands(click.Group):
    """A group of the modules in `commands`."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return sorted(module.name for module in pkgutil.iter_modules(commands.__path__))

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in self.list_commands(ctx):
            return None
        module = importlib.import_module(f"{commands.__name__}.{cmd_name}")
        command: click.Command = getattr(module, cmd_name)
        return command


@click.group(cls=Subcommands, context_settings={"help_option_names": ["-h", "--help"]}, no_args_is_help=False)
@click.version_option(__version__)
def cli() -> None:
    """GeoLoupe: ask questions about rasters."""


def run(words: list[str]) -> int:
    """Run a command and return the exit code."""
    try:
        result = cli.main(words, prog_name="python -m model_backend", standalone_mode=False)
        return result if isinstance(result, int) else 0
    except (UserError, click.ClickException) as error:
        sentence = error.format_message() if isinstance(error, click.ClickException) else str(error)
        print(" ".join(sentence.split()), file=sys.stderr)
        return BAD_INPUT
    except (KeyboardInterrupt, click.Abort):
        return INTERRUPTED
