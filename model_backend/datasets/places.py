"""Where things lie in a scene, in the nine words people use (`concepts.PLACES`): pure functions of masks and shares."""

from __future__ import annotations

import numpy as np

MOSTLY = 0.9  # of a thing must lie on a side to be said to be there
CLEARLY = 0.05  # of the scene: a thing shifted by this is still on the same side, or nobody is asked where it is


def where(cells: np.ndarray) -> int | None:
    """Index in PLACES of what covers `cells` (bool [rows, cols]), or None where no one word is right.

    A thing is on a side when nine tenths of it lie beyond the middle and a third in the outer third: a beach down the
    whole right-hand coast is in the east. It is in the centre only when all of it lies in the middle third.
    """
    r, c = np.nonzero(cells)
    y, x = (r + 0.5) / cells.shape[0], (c + 0.5) / cells.shape[1]
    row, col = _side(y), _side(x)
    if row == col == 1 and np.maximum(abs(y - 0.5), abs(x - 0.5)).max() > 1 / 6:
        return None
    return row * 3 + col


def clearly(cells: np.ndarray) -> int | None:
    """`where`, or None where a small shift of the scene would change it: nobody could say for sure."""
    r, c = np.nonzero(cells)
    y, x = (r + 0.5) / cells.shape[0], (c + 0.5) / cells.shape[1]
    for along in (y, x):
        if len({_side(along - CLEARLY), _side(along), _side(along + CLEARLY)}) > 1:
            return None
    return where(cells)


def span(cells: np.ndarray) -> tuple[tuple[float, float], tuple[float, float]]:
    """From where to where most of `cells` [rows, cols] lies, along y and along x, as shares."""
    r, c = np.nonzero(cells)
    y, x = np.quantile((r + 0.5) / cells.shape[0], (0.1, 0.9)), np.quantile((c + 0.5) / cells.shape[1], (0.1, 0.9))
    return (float(y[0]), float(y[1])), (float(x[0]), float(x[1]))


def _side(along: np.ndarray) -> int:
    """0, 1 or 2: before, around or beyond the middle of an axis."""
    for side, distance in ((0, 0.5 - along), (2, along - 0.5)):
        if (distance > 0).mean() >= MOSTLY and (distance > 1 / 6).mean() >= 1 / 3:
            return side
    return 1


def place_of(y: float, x: float) -> int:
    """Index in PLACES of a point given as shares of the scene."""
    return min(int(y * 3), 2) * 3 + min(int(x * 3), 2)


def thirds(rows: int, cols: int) -> list[np.ndarray]:
    """For each of the nine places, a mask [rows, cols] of the cells whose centres lie in it."""
    r = np.minimum(((np.arange(rows) + 0.5) / rows * 3).astype(int), 2)
    c = np.minimum(((np.arange(cols) + 0.5) / cols * 3).astype(int), 2)
    return [(r[:, None] == place // 3) & (c[None, :] == place % 3) for place in range(9)]


def third_box(place: int) -> np.ndarray:
    """The box [1, 4] of a place, as shares of the scene."""
    r, c = divmod(place, 3)
    return np.array([[r / 3, c / 3, (r + 1) / 3, (c + 1) / 3]], np.float32)
