"""A labelled scene, whatever it was made from, and how its labels fall on tokens.

A scene is split into cells (a composed scene's source tiles, or squares of a mask). For each cell and concept the
label says present, absent or unknown. Rows before columns; boxes are `(y0, x0, y1, x1)` shares of the scene.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from model_backend.datasets.concepts import CONCEPTS, COUNTED

PRESENT, ABSENT, UNKNOWN = 1, 0, -1  # a cell's label for a concept


@dataclass(eq=False)
class Scene:
    """rgb uint8 [height, width, 3], empty once nobody needs it; `size` its (height, width) px; `present` int8
    [rows, cols, concepts]; `land_use` int16 [rows, cols] (concept index, or -1); `boxes` of counted concepts as float
    [n, 4] shares; `counted` concepts have complete boxes."""

    rgb: np.ndarray
    present: np.ndarray
    land_use: np.ndarray
    metres_per_pixel: float
    source: str
    boxes: dict[str, np.ndarray] = field(default_factory=dict)
    counted: frozenset[str] = frozenset()
    urban: bool | None = None
    size: tuple[int, int] = (0, 0)

    def __post_init__(self) -> None:
        if not any(self.size):
            self.size = self.rgb.shape[:2]


def unknown_cells(rows: int, cols: int) -> np.ndarray:
    return np.full((rows, cols, len(CONCEPTS)), UNKNOWN, np.int8)


def cell_boxes(mask: np.ndarray) -> np.ndarray:
    """Boxes [n, 4] of the true cells of `mask` [rows, cols]."""
    rows, cols = mask.shape
    r, c = np.nonzero(mask)
    return np.stack([r / rows, c / cols, (r + 1) / rows, (c + 1) / cols], axis=1).astype(np.float32)


def tokens_in_boxes(centres: np.ndarray, half: tuple[float, float], boxes: np.ndarray) -> np.ndarray:
    """Which tokens touch a target: the token's centre lies in a box, or a box's centre lies in the token.

    `centres` [n, 2] (y, x) and `half` (half the height and width of a token) are shares of the scene. Returns bool [n].
    """
    if len(boxes) == 0 or len(centres) == 0:
        return np.zeros(len(centres), bool)
    y, x = centres[:, :1], centres[:, 1:]
    inside = (y >= boxes[:, 0]) & (x >= boxes[:, 1]) & (y < boxes[:, 2]) & (x < boxes[:, 3])
    box_y, box_x = (boxes[:, 0] + boxes[:, 2]) / 2, (boxes[:, 1] + boxes[:, 3]) / 2
    holds = (np.abs(box_y - y) <= half[0]) & (np.abs(box_x - x) <= half[1])
    return (inside | holds).any(axis=1)


def tokens_on_cells(centres: np.ndarray, half: tuple[float, float], cells: np.ndarray) -> np.ndarray:
    """`tokens_in_boxes` for boxes that are the true cells of a mask [rows, cols], however many. Returns bool [n]."""
    rows, cols = cells.shape
    total = np.pad(cells.cumsum(0).cumsum(1), ((1, 0), (1, 0)))
    y, x = centres.T
    inside = (y < 1) & (x < 1)
    under = cells[np.clip((y * rows).astype(int), 0, rows - 1), np.clip((x * cols).astype(int), 0, cols - 1)]

    def between(middle: np.ndarray, reach: float, count: int) -> tuple[np.ndarray, np.ndarray]:
        """First and past-the-last cell whose centre lies within `reach` of `middle`."""
        first = np.ceil((middle - reach) * count - 0.5).clip(0, count).astype(int)
        return first, np.maximum(first, np.floor((middle + reach) * count + 0.5).clip(0, count).astype(int))

    (y0, y1), (x0, x1) = between(y, half[0], rows), between(x, half[1], cols)
    held = total[y1, x1] - total[y0, x1] - total[y1, x0] + total[y0, x0] > 0
    return inside & under | held


def labels_at(scene: Scene, centres: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Labels of the cells under token centres [n, 2]: present int8 [n, concepts] and land_use int16 [n]."""
    rows, cols = scene.land_use.shape
    r = np.clip((centres[:, 0] * rows).astype(int), 0, rows - 1)
    c = np.clip((centres[:, 1] * cols).astype(int), 0, cols - 1)
    return scene.present[r, c], scene.land_use[r, c]


def too_small_to_see(scene: Scene) -> set[str]:
    """Names of concepts that imagery this coarse cannot show (smaller than 1.5 px)."""
    return {c.name for c in CONCEPTS if c.size < 1.5 * scene.metres_per_pixel}


def object_counts(scene: Scene) -> dict[str, int]:
    return {name: len(scene.boxes.get(name, ())) for name in COUNTED if name in scene.counted}
