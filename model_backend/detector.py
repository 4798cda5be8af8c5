"""Finds the things that can be counted: what is centred where in a tile.

A language model of six layers cannot add up what it attends to, so `mini` counts as people do, one by one: a small head
on the tower's features marks the centre of each thing, and how many there are is told to the language model (tally.py).
Every thing that was counted can therefore be shown on the map. The published checkpoints have no such head.

After Zhou et al. 2019, "Objects as Points": one map of centres for each kind, whose local maxima are the things.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from torch import Tensor, nn
from torch.nn import functional as F

from model_backend.lite_tower import COARSE, FINE
from model_backend.pyramid import Level

WIDTH = 96
FINER = 4  # cells of a map of centres along a side of one of the tower's patches
CERTAIN = 0.35  # least score of a centre, chosen on held-out places
FINEST, BEST, COARSEST = 0.17, 0.3, 0.45  # metres per pixel at which it was taught, and where it sees best
REACH = 2  # cells around a centre within which no other one of its kind is
SAME = 4.0  # cells: two centres on either side of a tile's edge that are no further apart are one thing


@dataclass(frozen=True)
class Spot:
    """A thing of one `kind` (an index) found in a tile: its centre in px of the tile, and how sure that is (0..1)."""

    kind: int
    y: float
    x: float
    score: float


class Detector(nn.Module):
    """The features of `mini`'s tower -> maps of centres."""

    def __init__(self, kinds: int) -> None:
        super().__init__()
        self.fine = nn.Conv2d(FINE, WIDTH, 1)
        self.coarse = nn.Conv2d(COARSE, WIDTH, 1)
        self.mix = nn.Conv2d(WIDTH, WIDTH, 3, padding=1)
        self.mix_again = nn.Conv2d(WIDTH, WIDTH, 3, padding=1)
        self.locate = nn.Conv2d(WIDTH, kinds * 4, 1)

    def forward(self, features: Tensor) -> Tensor:
        """[n, side^2, CHANNELS] row-major -> logits [n, kinds, FINER * side, FINER * side]."""
        side = math.isqrt(features.shape[1])
        seen = features.transpose(1, 2).unflatten(2, (side, side))
        fine = self.fine(F.pixel_shuffle(seen[:, : 4 * FINE], 2))
        coarse = F.interpolate(self.coarse(seen[:, 4 * FINE :]), scale_factor=2.0, mode="bilinear")
        x = F.relu(self.mix(F.relu(fine + coarse)))
        x = x + F.relu(self.mix_again(x))
        return F.pixel_shuffle(self.locate(x), 2)

    def find(self, features: Tensor, tile: int) -> list[list[Spot]]:
        """What lies in each of n tiles of `tile` px a side, the surest first."""
        return spots(self(features).sigmoid(), tile)


def spots(scores: Tensor, tile: int) -> list[list[Spot]]:
    """The local maxima of maps [n, kinds, cells, cells] of tiles of `tile` px that are CERTAIN."""
    peaks = (F.max_pool2d(scores, 2 * REACH + 1, 1, REACH) == scores) & (scores >= CERTAIN)
    cell = tile / scores.shape[-1]
    found: list[list[Spot]] = [[] for _ in scores]
    for (n, kind, row, col), score in zip(peaks.nonzero().tolist(), scores[peaks].tolist(), strict=True):
        found[n].append(Spot(kind, (row + 0.5) * cell, (col + 0.5) * cell, score))
    return [sorted(some, key=lambda spot: -spot.score) for some in found]


def suits(ground: float | None) -> bool:
    """Whether things can be counted where a pixel has `ground` metres. Where nobody knows it may be tried."""
    return ground is None or FINEST <= ground <= COARSEST


def counts_at(levels: Sequence[Level], metres_per_pixel: float | None) -> Level | None:
    """The level that suits counting best, given the ground size of a native pixel, or None where none does."""
    fit = [level for level in levels if suits(level.metres_per_pixel(metres_per_pixel))]
    if metres_per_pixel is None:
        return fit[-1]
    return min(fit, key=lambda level: abs(math.log(metres_per_pixel / level.scale / BEST)), default=None)


def together(level: Level, tiles: Iterable[tuple[tuple[int, int], Sequence[Spot]]], cell: float) -> list[Spot]:
    """The things of all `tiles` ((row, col), spots) of a level, with centres in px of the level. What lies on the edge
    of two tiles is seen by both: the surer one stays. `cell` is a cell's side in px."""
    found: list[tuple[tuple[int, int], Spot]] = []
    for at, spots_there in tiles:
        for spot in spots_there:
            found.append((at, Spot(spot.kind, spot.y + at[0] * level.tile, spot.x + at[1] * level.tile, spot.score)))
    found.sort(key=lambda one: -one[1].score)
    kept: list[tuple[tuple[int, int], Spot]] = []
    for at, spot in found:
        twin = any(
            other.kind == spot.kind and at != there and math.hypot(other.y - spot.y, other.x - spot.x) <= SAME * cell
            for there, other in kept
        )
        if not twin:
            kept.append((at, spot))
    return [spot for _, spot in kept]
