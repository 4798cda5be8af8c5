"""Small rasters made for a test, and what a source reads of them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from affine import Affine

from model_backend.pyramid import Window
from model_backend.raster import Source

NORTH_UP = Affine(2.0, 0, 500_000, 0, -2.0, 4_000_000)
UTM = "EPSG:32617"


def picture(height: int, width: int, bands: int = 3, dtype: str = "uint8") -> np.ndarray:
    """Noise [h, w, bands]: a misplaced or wrongly averaged pixel shows."""
    top = 256 if dtype == "uint8" else 4000
    return np.random.default_rng(height * width).integers(0, top, (height, width, bands)).astype(dtype)


def write(path: Path, values: np.ndarray, transform: Affine = NORTH_UP, crs: str | None = UTM, **profile: Any) -> Path:
    height, width, bands = values.shape
    profile = {"driver": "GTiff", "transform": transform, "crs": crs, **profile}
    with rasterio.open(path, "w", height=height, width=width, count=bands, dtype=values.dtype, **profile) as dataset:
        dataset.write(np.moveaxis(values, 2, 0))
    return path


def whole(source: Source, height: int | None = None, width: int | None = None) -> np.ndarray:
    height, width = height or source.height, width or source.width
    (pixels,) = source.read([Window(height, width, 0, 0, height, width)])
    return pixels.rgb


def validity(source: Source) -> np.ndarray | None:
    (pixels,) = source.read([Window(source.height, source.width, 0, 0, source.height, source.width)])
    return pixels.valid


def means(values: np.ndarray, factor: int) -> np.ndarray:
    height, width, bands = values.shape
    return values.reshape(height // factor, factor, width // factor, factor, bands).mean(axis=(1, 3))
