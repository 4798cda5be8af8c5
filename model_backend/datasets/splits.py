"""Splits by place: pictures of one place, which may overlap, are all for training or all for validation."""

from __future__ import annotations

import zlib
from typing import Literal

import numpy as np

Part = Literal["training", "validation", "all"]
VALIDATION_SHARE = 5  # one place in five, as with UC Merced


def belongs(place: str, part: Part) -> bool:
    """Whether a place is in a part, the same in every run."""
    return part == "all" or (zlib.crc32(place.encode()) % VALIDATION_SHARE == 0) == (part == "validation")


def mask_of_boxes(boxes: np.ndarray, height: int, width: int) -> np.ndarray:
    """Bool [height, width], True inside any of boxes [n, 4] (y0, x0, y1, x1) px."""
    mask = np.zeros((height, width), bool)
    for y0, x0, y1, x1 in np.clip(np.rint(boxes), 0, (height, width, height, width)).astype(int):
        mask[y0:y1, x0:x1] = True
    return mask


def nowhere(names: tuple[str, ...], height: int, width: int) -> dict[str, np.ndarray]:
    """Masks of things that a whole set is known not to show."""
    return {name: np.zeros((height, width), bool) for name in names}
