"""The entry of `python -m model_backend`. Standard library only, so that the doctor runs where all else is missing."""

from __future__ import annotations

import os
import sys

BAD_INPUT = 2


def main(arguments: list[str] | None = None) -> int:
    """Run a command and return the exit code."""
    words = sys.argv[1:] if arguments is None else arguments
    if words[:1] == ["doctor"]:
        from model_backend import doctor

        return doctor.main(words[1:])
    os.environ.setdefault("TRANSFORMERS_VERBOSITY", "error")  # it warns of every model type that is not its own
    # Threads that spin while they wait cost a busy machine minutes; must be said before torch is imported.
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
    try:
        from model_backend import command_line
    except ModuleNotFoundError as missing:
        lacks = f"This Python lacks {missing.name}; python -m model_backend doctor tells what the model needs."
        print(lacks, file=sys.stderr)
        return BAD_INPUT
    return command_line.run(words)


if __name__ == "__main__":
    sys.exit(main())
