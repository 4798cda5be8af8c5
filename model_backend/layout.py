"""Where visual tokens stand: pooling, stitching tiles into one grid, cutting padding, newlines, sequence offsets.

Implements METHOD 2.4-2.6 and 4.3. A *grid* is h rows of w tokens and one newline token, row-major, so a grid index is
`row * (w + 1) + col`, and only the tiles that were read have tokens in it. Index arithmetic is numpy on whole arrays;
the tensors are touched by one gather.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from model_backend.config import Geometry
from model_backend.events import Box
from model_backend.pyramid import Level


def pool(tokens: Tensor, factor: int) -> Tensor:
    """Mean of each factor x factor block: [n, side * side, D] row-major -> [n, (side / factor)^2, D]."""
    n, count, width = tokens.shape
    side = round(count**0.5)
    blocks = tokens.reshape(n, side // factor, factor, side // factor, factor, width)
    return blocks.mean(dim=(2, 4)).flatten(1, 2)


def unpadded(rows: int, cols: int, height: int, width: int) -> tuple[int, int]:
    """Token rows and columns that remain of `rows` x `cols` after cutting the padding of a height x width picture.

    The published expression in doubles, truncation included: for 86 square sizes it drops one row (METHOD 2.5).
    """
    if width / height > cols / rows:
        return int(height * (cols / width)), cols
    return rows, int(width * (rows / height))


@dataclass(frozen=True, eq=False)
class Grid:
    """The token grid of a level of which `tiles` (row, col) were read.

    height, width   tokens, the newline column not counted
    positions       int64 [m]: grid indices that hold a token, ascending
    source          int64 [m]: the row of each in cat(tokens of the read tiles, newline)
    tile            int64 [m]: the place in `tiles` of the tile that each comes from, -1 for newlines
    """

    level: Level
    tiles: tuple[tuple[int, int], ...]
    cell: int
    height: int
    width: int
    positions: np.ndarray
    source: np.ndarray
    tile: np.ndarray

    @property
    def per_row(self) -> int:
        """Tokens of a row with its newline."""
        return self.width + 1

    @property
    def size(self) -> int:
        """Positions of the whole grid, read or not."""
        return self.height * self.per_row

    @property
    def complete(self) -> bool:
        return len(self.positions) == self.size

    @property
    def newline(self) -> np.ndarray:
        """Bool [m]: which of the tokens are newlines."""
        return self.tile < 0

    @property
    def box(self) -> Box:
        """The rectangle that the grid's cells cover, as shares of the area (whole tokens, so not exactly 0..1)."""
        return (0.0, 0.0, self.height * self.cell / self.level.height, self.width * self.cell / self.level.width)


def grid(level: Level, tiles: Sequence[tuple[int, int]], reference: tuple[int, int], geometry: Geometry) -> Grid:
    """The grid of `level` with the tokens of `tiles`. `reference` (height, width) fixes the unpadding: the native size
    of the area on the first visit of level 0, the level's own size afterwards (METHOD 2.5)."""
    side = geometry.side
    height, width = unpadded(level.rows * side, level.cols * side, *reference)
    place = np.full((level.rows, level.cols), -1, dtype=np.int64)
    tile_rc = np.asarray(tiles, dtype=np.int64).reshape(-1, 2)
    place[tile_rc[:, 0], tile_rc[:, 1]] = np.arange(len(tile_rc))

    row, col = np.arange(height)[:, None], np.arange(width)[None, :]
    tile = place[row // side, col // side]  # [h, w]
    source = (tile * side + row % side) * side + col % side
    newline = np.full((height, 1), -1, dtype=np.int64)
    tile = np.hstack([tile, newline]).ravel()  # [h * (w + 1)]
    source = np.hstack([source, newline]).ravel()
    present = (tile >= 0) | (np.arange(tile.size) % (width + 1) == width)
    source = np.where(tile < 0, len(tile_rc) * side * side, source)
    positions = np.flatnonzero(present)
    return Grid(level, tuple(tiles), geometry.cell, height, width, positions, source[positions], tile[positions])


def gather(grid: Grid, tile_tokens: Tensor, newline: Tensor) -> Tensor:
    """Tokens of the grid in order: [tiles, side^2, D] and the newline [D] -> [m, D]."""
    table = torch.cat([tile_tokens.flatten(0, 1), newline[None]])
    return table[torch.from_numpy(grid.source).to(table.device)]


def scatter(grid: Grid, tokens: Tensor) -> Tensor:
    """The padded grid [h * (w + 1), D]: `tokens` [m, D] at their positions, zeros where nothing was read."""
    padded = tokens.new_zeros(grid.size, tokens.shape[1])
    padded[torch.from_numpy(grid.positions).to(tokens.device)] = tokens
    return padded


def tile_centres(level: Level, row: int, col: int, side: int) -> Tensor:
    """Centres [side^2, 2] (y, x) of a tile's tokens, `side` a side, as shares of the area; beyond 1 in the padding."""
    step = level.tile / side
    offsets = (torch.arange(side, dtype=torch.float32) + 0.5) * step
    y = (row * level.tile + offsets) / level.height
    x = (col * level.tile + offsets) / level.width
    return torch.stack([y[:, None].expand(-1, side), x[None, :].expand(side, -1)], dim=-1).flatten(0, 1)
