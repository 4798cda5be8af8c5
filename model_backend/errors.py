"""The one error type of the backend: a sentence that a user can act on."""

from __future__ import annotations


class UserError(Exception):
    """Bad input. The text is one clear sentence that says what to do; `code` is a short stable name for programs.

    The command line prints it on stderr and exits with 2; the worker sends it as an ``error`` frame.
    """

    def __init__(self, sentence: str, code: str = "bad-input") -> None:
        super().__init__(sentence)
        self.code = code
