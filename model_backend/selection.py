"""Which tokens to keep and which tiles to read next: pure functions of scores and indices (METHOD 4.1, 4.2, 4.6).

numpy only: the scores of a level reach the host once, and everything here runs on them there. A grid has
`per_row` tokens a row, the last one the newline.
"""

from __future__ import annotations

import numpy as np

from model_backend.pyramid import Level


def newlines(size: int, per_row: int) -> np.ndarray:
    """Grid indices of all newline tokens of a grid of `size` positions."""
    return np.arange(per_row - 1, size, per_row)


def top(scores: np.ndarray, valid: np.ndarray, per_row: int, keep_ratio: float, room: int | None = None) -> np.ndarray:
    """The best `keep_ratio` of the valid grid indices, and every newline: int64, ascending (METHOD 4.1).

    `scores` covers the whole grid, `valid` lists the indices that hold a token (newlines among them: they are ranked
    like any token and kept anyway). With `room`, no more than that many are returned: fewer tokens are picked, and
    where not even the newlines fit, they give way to the best tokens (METHOD 5.3).
    """
    order = valid[np.argsort(-scores[valid], kind="stable")]
    line_ends = newlines(len(scores), per_row)
    count = int(len(valid) * keep_ratio)
    if room is not None:
        text = order % per_row != per_row - 1
        if room < len(line_ends):
            return np.sort(order[text][:room])
        count = min(count, int(np.searchsorted(np.cumsum(text), room - len(line_ends), side="right")))
    return np.union1d(order[:count], line_ends)


def above(scores: np.ndarray, valid: np.ndarray, threshold: float) -> np.ndarray:
    """Valid grid indices whose score, scaled so that the 5 % and 95 % quantiles become 0 and 1, exceeds `threshold`
    (METHOD 4.6). Newlines are not added."""
    low, high = np.quantile(scores[valid], [0.05, 0.95])
    scaled = np.clip((scores[valid] - low) / max(high - low, np.finfo(np.float32).tiny), 0, 1)
    return np.sort(valid[scaled > threshold])


def tiles_as_published(selected: np.ndarray, height: int, per_row: int, next_level: Level) -> np.ndarray:
    """Tile (row, col) of `next_level` for each selected grid index, newlines included: int64 [n, 2] (METHOD 4.2).

    Token rows and columns, the newline's counted, are scaled to tile rows and columns in float32, as published; where
    the next level has padding this is slightly off, and newlines always land in the last tile column.
    """
    row_step, col_step = next_level.rows / height, next_level.cols / per_row
    row, col = np.divmod(selected, per_row)
    tile_row = np.floor(row.astype(np.float32) * np.float32(row_step))
    tile_col = np.floor(col.astype(np.float32) * np.float32(col_step))
    return np.stack([tile_row, tile_col], axis=1).astype(np.int64)


def tiles_by_place(selected: np.ndarray, per_row: int, cell: int, level: Level, next_level: Level) -> np.ndarray:
    """Tile (row, col) of `next_level` that holds the centre of each selected token of `level`: int64 [n, 2].

    The geometric map: exact whatever the padding and the ratio of scales. A newline stands right of its row's last
    token and is mapped to the last tile column at most.
    """
    row, col = np.divmod(selected, per_row)
    y = (row + 0.5) * cell / level.height * next_level.height
    x = (col + 0.5) * cell / level.width * next_level.width
    tile_row = np.minimum(y // next_level.tile, next_level.rows - 1)
    tile_col = np.minimum(x // next_level.tile, next_level.cols - 1)
    return np.stack([tile_row, tile_col], axis=1).astype(np.int64)


def distinct(tile_rc: np.ndarray, weight: np.ndarray, budget: int | None) -> tuple[tuple[int, int], ...]:
    """The distinct tiles of `tile_rc` [n, 2], row-major; with a `budget`, those with most `weight` [n] in sum."""
    tiles, place = np.unique(tile_rc, axis=0, return_inverse=True)
    if budget is not None and len(tiles) > budget:
        total = np.bincount(place.ravel(), weights=weight, minlength=len(tiles))
        best = np.argsort(-total, kind="stable")[:budget]
        tiles = tiles[np.sort(best)]
    return tuple((int(row), int(col)) for row, col in tiles)
