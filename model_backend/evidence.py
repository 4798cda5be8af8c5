"""What an answer rests on, as plain numbers: heat maps, tiles with their share of attention, confidence, notes.

numpy only. Heat maps are attention relative to their level's mean, NaN where the model did not look.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

from model_backend.events import Box, LevelReport, Tile
from model_backend.layout import Grid

MAP_SIDE = 1024  # most cells along a side of the joined map


def heat(grid: Grid, scores: np.ndarray) -> np.ndarray:
    """Attention of each read token relative to the level's mean: float32 [height, width] of the grid, newlines left
    out, NaN where unread."""
    cells = np.full(grid.size, np.nan, dtype=np.float32)
    cells[grid.positions] = scores[grid.positions]
    cells = cells.reshape(grid.height, grid.per_row)[:, : grid.width]
    mean = np.nanmean(cells)
    return cells / mean if mean > 0 else cells


def chosen(grid: Grid, positions: np.ndarray) -> np.ndarray:
    """Which cells of `heat` the chosen grid `positions` are: bool [height, width], newlines left out."""
    cells = np.zeros(grid.size, dtype=bool)
    cells[positions] = True
    return cells.reshape(grid.height, grid.per_row)[:, : grid.width]


def tiles(grid: Grid, scores: np.ndarray, chosen: np.ndarray) -> tuple[Tile, ...]:
    """The read tiles of a level: each one's share of the attention, and whether one of its tokens was chosen."""
    real = ~grid.newline
    weight = scores[grid.positions][real].astype(np.float64)
    total = np.bincount(grid.tile[real], weights=weight, minlength=len(grid.tiles))
    picked = np.isin(grid.positions, chosen) & real
    kept = np.bincount(grid.tile[picked], minlength=len(grid.tiles)) > 0
    share = total / max(weight.sum(), np.finfo(np.float64).tiny)
    level = grid.level
    return tuple(
        Tile(level.index, row, col, float(share[i]), bool(kept[i]), level.tile_box(row, col))
        for i, (row, col) in enumerate(grid.tiles)
    )


def joined(maps: Sequence[tuple[np.ndarray, Box]], height: int, width: int) -> np.ndarray:
    """One map of the whole area from the levels' maps, coarse to fine: float32 [height, width].

    Where a finer level looked, its pattern replaces the coarser one, scaled to the mean the coarser map has there: the
    finer level says where within the region, the coarser one how much the region matters.
    """
    cells = np.full((height, width), np.nan, dtype=np.float32)
    for level_map, box in maps:
        finer = _sampled(level_map, box, height, width)
        seen = np.isfinite(finer)
        both = seen & np.isfinite(cells)
        if both.any() and finer[both].mean() > 0:
            finer = finer * (cells[both].mean() / finer[both].mean())
        cells[seen] = finer[seen]
    return cells


def _sampled(level_map: np.ndarray, box: Box, height: int, width: int) -> np.ndarray:
    """Nearest cells of a map that covers `box`, on a height x width map of the whole area."""
    y0, x0, y1, x1 = box
    rows, cols = level_map.shape
    row = ((np.arange(height) + 0.5) / height - y0) / (y1 - y0) * rows
    col = ((np.arange(width) + 0.5) / width - x0) / (x1 - x0) * cols
    # Cutting padding to whole tokens may leave a sliver at the edge; the nearest token speaks for it.
    return level_map[np.clip(row.astype(int), 0, rows - 1)[:, None], np.clip(col.astype(int), 0, cols - 1)[None]]


def map_size(grid: Grid) -> tuple[int, int]:
    """Rows and columns of the joined map: the finest level's tokens, at most `MAP_SIDE` a side."""
    shrink = min(1.0, MAP_SIDE / max(grid.height, grid.width))
    return max(round(grid.height * shrink), 1), max(round(grid.width * shrink), 1)


def spread(scores: np.ndarray) -> float:
    """Entropy of the attention over the scored positions, as a share of the largest possible: 0 one token, 1 even."""
    found = scores[np.isfinite(scores)].astype(np.float64)
    if len(found) < 2 or found.sum() <= 0:
        return 1.0
    p = found / found.sum()
    return float(-(p * np.log(np.maximum(p, 1e-300))).sum() / math.log(len(p)))


def confidence(log_probabilities: Sequence[float], scores: np.ndarray) -> float:
    """0..1: the mean token probability p (geometric), lowered to p^(1 + spread) where attention is spread out.

    A sure model stays sure however it looked; an unsure one that looked everywhere is doubted twice. Not calibrated.
    """
    if not log_probabilities:
        return 0.0
    mean = sum(log_probabilities) / len(log_probabilities)
    return math.exp(mean * (1 + spread(scores)))


def notes(
    blank: int,
    seen: int,
    passed: Sequence[tuple[int, int, int]],
    shortened: tuple[int, int] | None,
    finest: LevelReport,
    coarsest_useful: float | None,
) -> tuple[str, ...]:
    """Sentences for the user. `blank` of the `seen` tiles showed nothing; `passed`: (level, tiles read, tiles left out)
    where a tile budget was reached; `shortened`: (tokens kept, tokens wanted) where the token budget was."""
    found = []
    if blank:
        found.append(f"Imagery was missing or blank for {blank} of {seen} tiles.")
    for level, read, left in passed:
        found.append(f"Level {level + 1} has {read + left} tiles of interest; the best {read} were read.")
    if shortened is not None:
        found.append(f"The prompt had room for {shortened[0]} of {shortened[1]} tokens; the best were kept.")
    ground = finest.metres_per_pixel
    if coarsest_useful is not None and ground is not None and ground > coarsest_useful:
        found.append(
            f"The imagery is too coarse to be sure: {ground:.3g} m a pixel, {coarsest_useful:.3g} m is needed."
        )
    return tuple(found)
