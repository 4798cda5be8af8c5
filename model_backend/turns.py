"""Questions that wait for the model: in the order they came within a program, and every program in its turn.

A program that asks much therefore delays others by one question, however many of its own wait.
"""

from __future__ import annotations

import threading
from collections import OrderedDict, deque
from collections.abc import Hashable
from typing import Generic, Protocol, TypeVar

from model_backend.errors import UserError

MOST_OF_ONE = 16  # questions of one program; one that asks more has lost count
MOST_WAITING = 256  # of all programs


class Waiting(Protocol):
    """A question; `owner` is the program that asked it, and it leaves the queue once it `is_over`."""

    @property
    def owner(self) -> Hashable: ...

    @property
    def is_over(self) -> bool: ...


W = TypeVar("W", bound=Waiting)


class Turns(Generic[W]):
    """The queue. Any thread may put a question in; one takes them out."""

    def __init__(self) -> None:
        self._lanes: OrderedDict[Hashable, deque[W]] = OrderedDict()  # the first one's turn is next
        self._is_stopped = False
        self._changed = threading.Condition()

    def put(self, question: W) -> None:
        """Raises :class:`UserError` where too many wait already."""
        with self._changed:
            self._forget_ended()
            if len(self._lanes.get(question.owner, ())) >= MOST_OF_ONE:
                raise UserError("Too many of your questions are waiting; try again when some are answered.", "busy")
            if sum(map(len, self._lanes.values())) >= MOST_WAITING:
                raise UserError("Too many questions are waiting; try again in a moment.", "busy")
            self._lanes.setdefault(question.owner, deque()).append(question)
            self._changed.notify()

    def next(self) -> W | None:
        """Wait for a question; None once stopped."""
        with self._changed:
            while True:
                self._changed.wait_for(lambda: self._lanes or self._is_stopped)
                if self._is_stopped:
                    return None
                owner, lane = self._lanes.popitem(last=False)
                question = lane.popleft()
                if lane:
                    self._lanes[owner] = lane  # behind all others
                if not question.is_over:
                    return question

    def stop(self) -> None:
        with self._changed:
            self._is_stopped = True
            self._changed.notify()

    def _forget_ended(self) -> None:
        lanes = {owner: deque(each for each in lane if not each.is_over) for owner, lane in self._lanes.items()}
        self._lanes = OrderedDict((owner, lane) for owner, lane in lanes.items() if lane)
