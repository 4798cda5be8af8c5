"""Imagery that lives in another process: windows are asked for over the wire and come back as RGBA."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Protocol

import numpy as np

from model_backend.errors import UserError
from model_backend.pyramid import Window
from model_backend.raster import Pixels
from model_backend.requests import PulledImagery
from model_backend.wire import Frame

AHEAD = 8  # windows asked for before the first has come: rendering overlaps with the model, memory stays small


class Caller(Protocol):
    """The other end of the question that is being answered."""

    def need(self, windows: Sequence[Window]) -> None:
        """Ask for windows; a `tile` frame comes for each, in order."""
        ...

    def tile(self) -> Frame:
        """The next `tile` frame. Raises UserError when none comes in time, Cancelled when the question is."""
        ...


class PulledSource:
    """A source read through a :class:`Caller`, which is set anew for each question: `caller`.

    A window that the caller could not render counts as `missing` and has no valid pixels; `problem` is the last
    reason given.
    """

    def __init__(self, imagery: PulledImagery) -> None:
        self.height, self.width = imagery.height, imagery.width
        self.metres_per_pixel = imagery.metres_per_pixel
        self.key = imagery.key
        self.caller: Caller | None = None
        self.count = self.missing = 0
        self.problem = ""

    def read(self, windows: Sequence[Window]) -> Iterator[Pixels]:
        caller = self.caller
        if caller is None:
            raise UserError("There is nobody to render the imagery.", "no-imagery")
        later, asked = iter(windows), deque[Window]()
        while True:
            if len(asked) <= AHEAD // 2 and (batch := list(islice(later, AHEAD - len(asked)))):
                caller.need(batch)
                asked.extend(batch)
            if not asked:
                return
            yield self._pixels(asked.popleft(), caller)

    def _pixels(self, window: Window, caller: Caller) -> Pixels:
        expected = as_list(window)
        tile = caller.tile()
        while tile.get("window") != expected:  # left over from a read that was given up
            tile = caller.tile()
        self.count += 1
        shape = (window.height, window.width, 4)
        if problem := tile.get("error"):
            self.missing += 1
            self.problem = str(problem)[:300]
            return Pixels(np.zeros((*shape[:2], 3), np.uint8), np.zeros(shape[:2], bool))
        if len(tile.payload) != shape[0] * shape[1] * 4:
            size = f"{window.width} x {window.height}"
            raise UserError(f"A window of {size} px came with {len(tile.payload)} bytes.", "bad-tile")
        rgba = np.frombuffer(tile.payload, np.uint8).reshape(shape)
        valid = rgba[:, :, 3] > 0
        outside = bool(tile.get("outside"))
        return Pixels(rgba[:, :, :3] * valid[:, :, None], None if valid.all() else valid, outside)

    def close(self) -> None:
        self.caller = None


def as_list(window: Window) -> list[int]:
    """A window as the six integers of the wire."""
    return [window.level_height, window.level_width, window.row, window.col, window.height, window.width]
