"""NAIP: one place in several years, red, green, blue and near infrared, labelled by its own bands."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import rasterio
from scipy import ndimage

from model_backend.datasets.masks import MaskedRaster


def read(folder: Path) -> list[tuple[Path, MaskedRaster]]:
    """(picture, raster) of each year: vegetation where NDVI, smoothed, is above 0.15; water where NDWI is above 0.1 in
    pieces of 100 px or more. In between nothing is known. All years are one place."""
    found = []
    for path in sorted(folder.glob("*.tif")):
        with rasterio.open(path) as raster:
            red, green, blue, infrared = raster.read().astype(np.float32)
            metres = float(raster.res[0])
        plants = ndimage.uniform_filter((infrared - red) / (infrared + red + 1), 5)
        wet = ndimage.uniform_filter((green - infrared) / (green + infrared + 1), 3)
        pieces, count = ndimage.label(wet > 0.1)
        sizes = ndimage.sum_labels(np.ones_like(pieces), pieces, range(count + 1))
        masks = {"vegetation": plants > 0.15, "water": sizes[pieces] * (pieces > 0) >= 100}
        rgb = np.stack([red, green, blue], -1).astype(np.uint8)
        found.append((path, MaskedRaster(rgb, masks, metres, "naip", urban=None)))
    return found
