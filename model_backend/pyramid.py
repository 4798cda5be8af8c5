"""The dynamic image pyramid: which levels an area has, how large each is, and where its tiles lie (METHOD 1).

Pure geometry: no pixels, no tensors, no I/O. Everything is row before column, height before width, in level pixels
from the top left corner; boxes are shares of the area asked about.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

from model_backend.config import Geometry
from model_backend.events import Box

THUMBNAIL = -1  # index of the thumbnail, which is no zoom level


@dataclass(frozen=True, order=True)
class Window:
    """The rectangle [row:row+height, col:col+width] of the whole area resized to level_height x level_width px."""

    level_height: int
    level_width: int
    row: int
    col: int
    height: int
    width: int

    @property
    def box(self) -> Box:
        """The window as shares of the area: (y0, x0, y1, x1)."""
        return (
            self.row / self.level_height,
            self.col / self.level_width,
            (self.row + self.height) / self.level_height,
            (self.col + self.width) / self.level_width,
        )


@dataclass(frozen=True)
class Level:
    """One resolution of the area: `height` x `width` level px, in `rows` x `cols` tiles of `tile` px.

    `scale` is level px per native px along the long side. Tiles at the right and bottom may reach beyond the level;
    what lies there is padding, which the engine adds and no source is asked for.
    """

    index: int
    height: int
    width: int
    rows: int
    cols: int
    tile: int
    scale: float

    @property
    def count(self) -> int:
        """Tiles of the whole level."""
        return self.rows * self.cols

    def tiles(self) -> Iterator[tuple[int, int]]:
        """(row, col) of every tile, row-major."""
        return ((row, col) for row in range(self.rows) for col in range(self.cols))

    def tile_window(self, row: int, col: int) -> Window:
        """The part of tile (row, col) that lies on the level: at most tile x tile px."""
        top, left = row * self.tile, col * self.tile
        height, width = min(self.tile, self.height - top), min(self.tile, self.width - left)
        return Window(self.height, self.width, top, left, height, width)

    def tile_box(self, row: int, col: int) -> Box:
        """Tile (row, col) without its padding, as shares of the area."""
        return self.tile_window(row, col).box

    def metres_per_pixel(self, native: float | None) -> float | None:
        """Ground size of a level pixel, given that of a native pixel."""
        return None if native is None else native / self.scale


@dataclass(frozen=True)
class Pyramid:
    """All resolutions of an area of `height` x `width` native px: the thumbnail and the levels, coarse to fine."""

    height: int
    width: int
    thumbnail: Level
    levels: tuple[Level, ...]


def build(height: int, width: int, geometry: Geometry) -> Pyramid:
    """The pyramid of an area of `height` x `width` native px.

    Two inputs on which the published code raises are given the evident meaning: an area whose long side is exactly one
    tile is treated like a smaller one (its only scale is level 0 and thumbnail at once), and a side that would round
    to nothing keeps one pixel.
    """
    if height < 1 or width < 1:
        raise ValueError(f"An area of {height} x {width} pixels is empty.")
    thumbnail, *levels = _scales(height, width, geometry)
    return Pyramid(
        height,
        width,
        _level(THUMBNAIL, height, width, thumbnail, geometry.tile),
        tuple(_level(index, height, width, scale, geometry.tile) for index, scale in enumerate(levels or [thumbnail])),
    )


def _scales(height: int, width: int, geometry: Geometry) -> list[float]:
    """Scales in ascending order: the thumbnail's, then the levels' (METHOD 1.2)."""
    long_side = max(height, width)
    coarsest = min(geometry.tile * geometry.base_tiles / long_side, 1.0)
    scales, scale = [], 1.0
    while scale >= coarsest:
        scales.append(scale)
        scale /= 2
    scales.append(coarsest)
    scales.append(min(geometry.tile / height, geometry.tile / width))
    return sorted(set(scales))


def _level(index: int, height: int, width: int, scale: float, tile: int) -> Level:
    """A level at about `scale`, enlarged until one side fills its tiles (METHOD 1.3; `round` is half to even)."""
    rough_height, rough_width = max(round(height * scale), 1), max(round(width * scale), 1)
    rows, cols = math.ceil(rough_height / tile), math.ceil(rough_width / tile)
    enlarge = min(rows * tile / rough_height, cols * tile / rough_width)
    level_height, level_width = round(rough_height * enlarge), round(rough_width * enlarge)
    ratio = level_height / height if height >= width else level_width / width
    rows, cols = math.ceil(level_height / tile), math.ceil(level_width / tile)
    return Level(index, level_height, level_width, rows, cols, tile, ratio)
