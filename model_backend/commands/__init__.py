"""One module a subcommand of `python -m model_backend`; each holds a click command of its own name."""
