"""NEON airborne plots: 40 m of forest or savanna at 0.1 m, every tree boxed (labels of DeepForest)."""

from __future__ import annotations

import xml.etree.ElementTree as ET  # nosec B405: the user's own data folder
from pathlib import Path

import numpy as np
from PIL import Image

from model_backend.datasets.masks import MaskedRaster
from model_backend.datasets.splits import Part, belongs, mask_of_boxes, nowhere

METRES_PER_PIXEL = 0.1
# Wild land: nothing of the kind is in any plot.
NOT_THERE = (
    "airplane", "baseball field", "dock", "golf course", "harbour", "mobile homes", "overpass", "parking lot", "runway",
    "sea", "ships", "storage tanks", "tennis court",
)  # fmt: skip


def read(folder: Path, part: Part = "all") -> list[tuple[Path, MaskedRaster]]:
    """(picture, raster) of each plot that has boxes; one plot is one place."""
    found = []
    for path in sorted(folder.glob("*.tif")):
        labels = path.with_suffix(".xml")
        if labels.exists() and belongs(path.stem, part):
            rgb = np.asarray(Image.open(path).convert("RGB"))
            masks = {"trees": mask_of_boxes(boxes(labels), *rgb.shape[:2]), **nowhere(NOT_THERE, *rgb.shape[:2])}
            found.append((path, MaskedRaster(rgb, masks, METRES_PER_PIXEL, "neon", urban=False)))
    return found


def boxes(labels: Path) -> np.ndarray:
    """float [n, 4] (y0, x0, y1, x1) px of the trees in a Pascal VOC file."""
    rows = [
        [float(box.findtext(side, "0")) for side in ("ymin", "xmin", "ymax", "xmax")]
        for box in ET.parse(labels).getroot().iter("bndbox")  # nosec B314
    ]
    return np.array(rows).reshape(-1, 4)
