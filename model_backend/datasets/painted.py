"""Composed scenes of any size as sources: windows are painted when they are read, at the resolution asked for.

Painting all of an 8,192 px scene takes 20 s and 200 MB; a question reads a few dozen windows of it. Each plane is the
scene made of tiles that were reduced before they were laid, which differs from reducing the whole painting only in how
seams and the rounding of pixels fall.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial

import numpy as np

from model_backend.datasets.compose import Composer, Plan
from model_backend.datasets.scenes import Scene
from model_backend.datasets.ucm import METRES_PER_PIXEL, SIDE
from model_backend.pyramid import Window
from model_backend.raster import Pixels, finished
from model_backend.sampling import Block, Plane, choose, sample

REDUCTIONS = (1, 2, 4, 8)  # native px per px of a plane; further, no seam would be left to blend
NO_PIXELS = np.zeros((0, 0, 3), np.uint8)


@dataclass(frozen=True)
class Painting:
    """A composed scene that is not painted yet; can be sent to another process."""

    composer: Composer
    plan: Plan

    def labels(self) -> Scene:
        """All that is known of it, without pixels."""
        return self.composer.label(self.plan, NO_PIXELS)

    def source(self) -> PaintedSource:
        return PaintedSource(self)


class PaintedSource:
    """A `raster.Source` of a painting."""

    def __init__(self, painting: Painting) -> None:
        rows, cols = painting.plan.tiles.shape
        self.painting = painting
        self.height, self.width = rows * SIDE, cols * SIDE
        self.metres_per_pixel: float | None = METRES_PER_PIXEL
        plan = painting.plan
        named = b"".join(np.ascontiguousarray(part).tobytes() for part in (plan.tiles, plan.turns, plan.tones))
        self.key = f"painting-{hashlib.sha1(named, usedforsecurity=False).hexdigest()}"
        self._planes = [self._plane(reduction) for reduction in REDUCTIONS]

    def read(self, windows: Sequence[Window]) -> Iterator[Pixels]:
        for window in windows:
            plane = choose(self._planes, window, "average")
            yield finished(*sample(plane, window, "average"), "average")

    def close(self) -> None:
        self._planes.clear()

    def _plane(self, reduction: int) -> Plane:
        height, width = self.height // reduction, self.width // reduction
        return Plane(0, 0, height, width, height, width, partial(self._paint, SIDE // reduction))

    def _paint(self, side: int, r0: int, r1: int, c0: int, c1: int) -> Block:
        """Pixels [r0:r1, c0:c1] of the scene with tiles of `side` px."""
        return self.painting.composer.paint(self.painting.plan, side, (r0, r1, c0, c1)), None
