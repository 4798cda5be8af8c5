"""One question to the backend, seen by the one who asked it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Callable, Protocol

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..model_backend.wire import Frame
from . import messages

Turn = tuple[str, str]  # an earlier question and its answer


class Desk(Protocol):
    """Where a question was handed in: the client."""

    def send(self, request: Request, frame: Frame) -> None: ...

    def cancel(self, request: Request) -> None: ...


class Request(QObject):
    """One question on its way through the backend. Ends with exactly one of `done`, `cancelled` or `failed`."""

    started = pyqtSignal()
    needed = pyqtSignal(object)  # tuple[Window, ...]
    progressed = pyqtSignal(object)  # Progress
    scored = pyqtSignal(object)  # Evidence
    token = pyqtSignal(str)
    done = pyqtSignal(object)  # Done
    cancelled = pyqtSignal()
    failed = pyqtSignal(object)  # Problem

    def __init__(
        self, desk: Desk, number: int, question: str, source: dict[str, Any], turns: Callable[[], Sequence[Turn]]
    ) -> None:
        super().__init__()
        self.number = number
        self.question = question
        self.source = source
        self.turns = turns
        self.cancelling = False
        self._desk = desk

    def reply(self, frame: Frame) -> None:
        """Send a ``tile`` frame; ignored when the question has ended meanwhile."""
        self._desk.send(self, frame)

    def cancel(self) -> None:
        """Stop: `cancelled` follows, within three seconds even from a backend that does not listen."""
        self._desk.cancel(self)

    def hear(self, frame: Frame) -> None:
        """Tell what a frame on the way says; unknown kinds say nothing. Raises `WireError`."""
        if frame.kind == "need":
            self.needed.emit(messages.windows(frame))
        elif frame.kind == "progress":
            self.progressed.emit(messages.progress(frame))
        elif frame.kind == "evidence":
            self.scored.emit(messages.evidence(frame))
        elif frame.kind == "token":
            self.token.emit(messages.token(frame))

    def ending(self, frame: Frame) -> Callable[[], None] | None:
        """What tells of the end, if `frame` is the last one; None if it is not. Raises `WireError`."""
        if frame.kind == "done":
            answer = messages.done(frame)
            return lambda: self.done.emit(answer)
        if frame.kind == "error":
            problem = messages.refusal(frame)
            return lambda: self.failed.emit(problem)
        return self.cancelled.emit if frame.kind == "cancelled" else None
