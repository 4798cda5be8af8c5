"""Parts of tiles, chosen so that their edges cut things: the detector must mark what is seen of a thing, and few things
of the training tiles are cut in few ways."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from model_backend.datasets.ucm import SIDE, UcmTile

SIDES = (130, 236)  # px of a part
LEAST_SHARE, LEAST_SIDE = 0.15, 8  # of a thing, that must be left for it to count; px
NOTHING = 0.03  # share that nobody would see: between this and LEAST_SHARE nobody could say
WHOLE = 0.98
TRIES = 30
UNCUT = 0.3  # how often a part that cuts nothing will do


def cut(tile: UcmTile, rng: np.random.Generator) -> UcmTile | None:
    """A random part of `tile`, with the boxes (clipped) of what is seen of its things; None where none was found that
    shows some. What is left of each thing is either enough to count it or too little to see it."""
    if tile.boxes is None or len(tile.boxes) == 0:
        return None
    areas = (tile.boxes[:, 2:] - tile.boxes[:, :2]).prod(1)
    for _ in range(TRIES):
        side = int(rng.integers(*SIDES))
        x, y = (int(v) for v in rng.integers(0, SIDE - side + 1, 2))
        corner = np.array([x, y, x, y], np.float32)
        boxes = np.clip(tile.boxes - corner, 0, side)
        extents = boxes[:, 2:] - boxes[:, :2]
        left = extents.prod(1) / areas
        counted = (left >= LEAST_SHARE) & (extents.min(1) >= LEAST_SIDE)
        doubtful = ~counted & (left > NOTHING)
        if not counted.any() or doubtful.any():
            continue
        if (left[counted] < WHOLE).any() or rng.random() < UNCUT:
            return replace(tile, boxes=(boxes[counted] * (SIDE / side)).astype(np.float32), window=(y, x, side))
    return None
