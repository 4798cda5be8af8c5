"""KIT AIS: frames of aerial sequences over streets of German cities, every vehicle boxed."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PIL import Image

from model_backend.datasets.masks import MaskedRaster
from model_backend.datasets.splits import Part, belongs, mask_of_boxes, nowhere

METRES_PER_PIXEL = 0.15  # about; by the length of cars
NOT_THERE = ("airplane", "beach", "farmland", "golf course", "harbour", "runway", "sea", "ships", "storage tanks")


def read(folder: Path, part: Part = "all") -> list[tuple[Path, MaskedRaster]]:
    """(picture, raster) of each frame. Frames of a sequence, which overlap, have one size and are one place."""
    found = []
    for path in sorted(folder.glob("*.jpg")):
        rgb = np.asarray(Image.open(path).convert("RGB"))
        height, width = rgb.shape[:2]
        if belongs(f"{width} x {height}", part):
            masks = {"cars": mask_of_boxes(boxes(path.with_suffix(".txt"), height, width), height, width)}
            raster = MaskedRaster(rgb, masks | nowhere(NOT_THERE, height, width), METRES_PER_PIXEL, "kit", urban=True)
            found.append((path, raster))
    return found


def boxes(labels: Path, height: int, width: int) -> np.ndarray:
    """float [n, 4] (y0, x0, y1, x1) px of a YOLO file (class, middle x, middle y, width, height, as shares)."""
    rows = np.loadtxt(labels, ndmin=2).reshape(-1, 5)
    _, x, y, w, h = rows.T
    return np.stack([(y - h / 2) * height, (x - w / 2) * width, (y + h / 2) * height, (x + w / 2) * width], axis=1)
