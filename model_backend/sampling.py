"""Resampling: the pixels of any window of any level, from whichever resolutions of the area are at hand.

Pure numpy; knows nothing of files. Every output pixel is computed from its *global* index in the level, by the same
additions in the same order, so a tile read alone equals, bit for bit, that part of the whole level. Two samplings:

``average``    the mean of the footprint (bilinear where a level is finer than the source), from the coarsest plane
               that is fine enough: what a map shows, and cheap on large rasters
``reference``  what the published models were trained on: four taps of the full resolution however large the
               reduction, index arithmetic in float32 (METHOD 1.4)
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np

from model_backend.pyramid import Window

Sampling = Literal["average", "reference"]
Block = tuple[np.ndarray, np.ndarray | None]  # values [h, w, bands], and True where they are valid (None: everywhere)
Taps = tuple[np.ndarray, np.ndarray]  # source index and float32 weight of each output pixel, both [n, taps]

SLACK = 0.99  # a plane may be this much coarser than a level and still serve it: overview sizes are rounded
MEMORY_SIDE = 4096  # long side of the finest plane kept in memory, px (50 MB of RGB)
STRIP_ROWS = 128  # source rows decoded at a time in the pass over a large plane


@dataclass(frozen=True)
class Plane:
    """The area at one resolution: the rectangle of `height` x `width` px at (`top`, `left`) of an image of `rows` x
    `cols` px. Fractions of pixels occur where an overview's pixels do not divide the area. `fetch(r0, r1, c0, c1)`
    reads a block of that image."""

    top: float
    left: float
    height: float
    width: float
    rows: int
    cols: int
    fetch: Callable[[int, int, int, int], Block]


def choose(planes: Sequence[Plane], window: Window, sampling: Sampling) -> Plane:
    """The plane to read a window from; `planes` go from fine to coarse."""
    if sampling == "reference":
        return planes[0]
    fine = (p for p in planes if p.height >= SLACK * window.level_height and p.width >= SLACK * window.level_width)
    return min(fine, key=lambda plane: plane.width, default=planes[0])


def sample(plane: Plane, window: Window, sampling: Sampling) -> tuple[np.ndarray, np.ndarray | None]:
    """float32 values [h, w, bands] of a window, 0 where invalid, and bool [h, w], True where any band is valid."""
    rows = taps(window.level_height, window.row, window.height, plane.top, plane.height, plane.rows, sampling)
    cols = taps(window.level_width, window.col, window.width, plane.left, plane.width, plane.cols, sampling)
    r0, r1, c0, c1 = rows[0].min(), rows[0].max() + 1, cols[0].min(), cols[0].max() + 1
    values, mask = plane.fetch(int(r0), int(r1), int(c0), int(c1))
    rows, cols = (rows[0] - r0, rows[1]), (cols[0] - c0, cols[1])
    if mask is None:
        return _weigh(values, rows, cols), None
    weights = _weigh(mask, rows, cols)
    total = _weigh(np.where(mask, values, 0), rows, cols)
    known = weights > 0
    return np.divide(total, weights, out=np.zeros_like(total), where=known), known.max(axis=2)


def taps(size: int, start: int, count: int, origin: float, extent: float, limit: int, sampling: Sampling) -> Taps:
    """What pixels `start`.. of an axis of `size` level px read, where the axis spans `extent` source px from `origin`
    in an image of `limit` px."""
    index = np.arange(start, start + count)
    if sampling == "reference":
        return _reference_taps(index, size, int(origin), int(extent))
    scale = extent / size
    if scale <= 1:
        centre = origin + (index + 0.5) * scale - 0.5
        first = np.floor(centre)
        places = np.stack([first, first + 1], axis=1)
        weights = np.stack([1 - (centre - first), centre - first], axis=1)
    else:
        low = origin + index * scale
        first = np.floor(low)
        places = first[:, None] + np.arange(math.ceil(scale) + 1)
        overlap = np.minimum(low[:, None] + scale, places + 1) - np.maximum(low[:, None], places)
        weights = np.clip(overlap, 0, None) / scale
        places = np.where(weights > 0, places, first[:, None])  # read nothing that does not count
    return np.clip(places, 0, limit - 1).astype(np.int64), weights.astype(np.float32)


def _reference_taps(index: np.ndarray, size: int, origin: int, extent: int) -> Taps:
    scale = np.float32(extent) / np.float32(size)
    place = np.maximum(scale * (index.astype(np.float32) + np.float32(0.5)) - np.float32(0.5), np.float32(0))
    first = np.minimum(place.astype(np.int64), extent - 1)
    far = place - first.astype(np.float32)
    places = np.stack([first, np.minimum(first + 1, extent - 1)], axis=1) + origin
    return places, np.stack([np.float32(1) - far, far], axis=1)


def _weigh(values: np.ndarray, rows: Taps, cols: Taps) -> np.ndarray:
    """Weighted sums [rows, cols, bands] of values [h, w, bands], along one axis and then the other."""
    if rows[0].shape[1] > 2:  # rows of memory add up fastest, so they go first where there are many
        return _along_cols(_along_rows(values, rows), cols)
    return _along_rows(_along_cols(values, cols), rows)  # the order of torch's bilinear kernel, for its rounding


def _along_rows(values: np.ndarray, taps: Taps) -> np.ndarray:
    index, weights = taps
    total = values[index[:, 0]] * weights[:, 0, None, None]
    for tap in range(1, index.shape[1]):
        total += values[index[:, tap]] * weights[:, tap, None, None]
    return total


def _along_cols(values: np.ndarray, taps: Taps) -> np.ndarray:
    index, weights = taps
    total = values[:, index[:, 0]] * weights[:, 0, None]
    for tap in range(1, index.shape[1]):
        total += values[:, index[:, tap]] * weights[:, tap, None]
    return total


def array_plane(values: np.ndarray, valid: np.ndarray | None) -> Plane:
    """A plane that is all of an array [h, w, bands], with bool [h, w] where it is valid."""
    height, width, bands = values.shape

    def fetch(r0: int, r1: int, c0: int, c1: int) -> Block:
        mask = None if valid is None else np.repeat(valid[r0:r1, c0:c1, None], bands, axis=2)
        return values[r0:r1, c0:c1], mask

    return Plane(0, 0, height, width, height, width, fetch)


def reductions(plane: Plane, finish: Callable[[np.ndarray], np.ndarray], check: Callable[[], None]) -> list[Plane]:
    """Coarser planes of the area, kept in memory: one pass over `plane` at half its size or less (long side at most
    MEMORY_SIDE), then halved until small. For rasters without overviews, where every coarse read decodes everything.

    `finish` turns float32 [h, w, bands] into uint8 RGB; `check` is called between strips and may raise."""
    factor = max(2.0, max(plane.height, plane.width) / MEMORY_SIDE)
    planes: list[Plane] = []
    source, to_rgb = plane, finish
    while not planes or max(source.height, source.width) > 512:
        rgb, valid = _shrink(source, factor, to_rgb, check)
        source, factor, to_rgb = array_plane(rgb, valid), 2.0, to_uint8
        planes.append(source)
    return planes


def _shrink(
    plane: Plane, factor: float, finish: Callable[[np.ndarray], np.ndarray], check: Callable[[], None]
) -> tuple[np.ndarray, np.ndarray | None]:
    height, width = max(1, math.ceil(plane.height / factor)), max(1, math.ceil(plane.width / factor))
    strip = max(1, int(STRIP_ROWS / factor))
    rgb = np.empty((height, width, 3), np.uint8)
    valid = np.ones((height, width), bool)
    for row in range(0, height, strip):
        check()
        window = Window(height, width, row, 0, min(strip, height - row), width)
        values, mask = sample(plane, window, "average")
        rgb[row : row + strip] = finish(values)
        if mask is not None:
            valid[row : row + strip] = mask
    return rgb, None if valid.all() else valid


def to_uint8(values: np.ndarray) -> np.ndarray:
    """float 0..255 rounded to uint8."""
    return (np.clip(values, 0, 255) + 0.5).astype(np.uint8)
