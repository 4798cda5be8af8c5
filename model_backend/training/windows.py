"""Small labelled windows at every scale that a pyramid has, for teaching the vision tower (`tower.py`)."""

from __future__ import annotations

import io
from copy import copy
from dataclasses import dataclass

import numpy as np
import torch
from PIL import Image, ImageFilter
from torch import Tensor

from model_backend.datasets.compose import Composer, Plan, turn_boxes
from model_backend.datasets.concepts import CONCEPTS, COUNTED, INDEX
from model_backend.datasets.masks import MaskedRaster
from model_backend.datasets.sources import SceneSource, tone
from model_backend.datasets.ucm import METRES_PER_PIXEL, SIDE
from model_backend.detector import COARSEST
from model_backend.training.centres import centre_map
from model_backend.training.cuts import cut

REDUCTIONS = (0.75, 1.0, 4 / 3, 2.0, 8 / 3, 4.0, 16 / 3)  # native px per px of a window
OFTEN = (0.06, 0.35, 0.13, 0.1, 0.1, 0.13, 0.13)
REAL = 0.15  # share of windows of real rasters
REAL_REDUCTIONS = (1.0, 2.0, 4.0)
SEEN = 0.2  # of a token: a tile that covers more of it shows in it
COUNTABLE_REDUCTIONS = (0.7, 0.8, 0.9, 1.0, 1.0, 1.1, 1.2, 4 / 3, 1.45)
COUNTABLE = 0.5  # share of the windows where things can be counted that are full of them


@dataclass
class Windows:
    """Windows of one tile and the labels of their tokens (n of them in all), as `losses` want them."""

    pixels: Tensor  # uint8 [b, 3, side, side]
    land_use: Tensor  # int64 [n], -1 unknown
    present: Tensor  # int8 [n, concepts], -1 unknown
    centres: Tensor  # float32 [b, counted concepts, cells, cells]: see centre_map; -1 where nobody counted
    numbers: Tensor  # int64 [b, counted concepts]: centres in the window, -1 where nobody counted


class WindowSource:
    """Draws labelled windows of `side` px with `cells` tokens and `fine` cells of a map of centres along a side."""

    def __init__(self, source: SceneSource, side: int, cells: int, fine: int) -> None:
        self.composer, self.side, self.cells, self.fine = source.composer, side, cells, fine
        self.rasters: list[MaskedRaster] = [*source.rasters]
        if source.sentinel is not None:
            self.rasters += [source.sentinel] * max(1, len(source.rasters) // 2)
        self.uses = list(self.composer.by_use.values())

    def batch(self, rng: np.random.Generator, count: int, reduction: float | None = None) -> Windows:
        """`count` windows: of any kind, or composed ones of one reduction, as they are (for measuring)."""
        drawn = []
        for _ in range(count):
            if reduction is None and self.rasters and rng.random() < REAL:
                drawn.append(self._real(rng))
            else:
                drawn.append(self._composed(rng, reduction or float(rng.choice(REDUCTIONS, p=OFTEN))))
        return _joined(drawn, rng if reduction is None else None)

    def crowded(self, rng: np.random.Generator, count: int) -> Windows:
        """`count` windows at scales at which things can be counted, most of them full of such things and of one whole
        tile, whose things nothing cuts."""
        drawn = [self._composed(rng, float(rng.choice(COUNTABLE_REDUCTIONS)), crowded=True) for _ in range(count)]
        return _joined(drawn, rng)

    def cutting(self, rng: np.random.Generator) -> WindowSource:
        """A source with as many parts of tiles besides whose edges cut things (see `cut`)."""
        boxed = [self.composer.tiles[i] for pool in self.composer.boxed.values() for i in pool]
        other = copy(self)
        other.composer = Composer([*self.composer.tiles, *filter(None, (cut(tile, rng) for tile in boxed))])
        return other

    def _real(self, rng: np.random.Generator) -> tuple[np.ndarray, ...]:
        raster = self.rasters[rng.integers(len(self.rasters))]
        height, width = raster.rgb.shape[:2]
        extent = min(int(self.side * rng.choice(REAL_REDUCTIONS)), height, width)
        y, x = int(rng.integers(0, height - extent + 1)), int(rng.integers(0, width - extent + 1))
        scene = raster.crop(y, x, extent, extent, self.cells)
        image = Image.fromarray(scene.rgb).resize((self.side, self.side), Image.Resampling.BILINEAR)
        turn = int(rng.integers(8))
        present, land_use = _turned(scene.present, turn), _turned(scene.land_use, turn)
        nobody = np.full((len(COUNTED), self.fine, self.fine), -1, np.float32), np.full(len(COUNTED), -1)
        return _turned(np.asarray(image), turn), land_use.ravel(), present.reshape(-1, len(CONCEPTS)), *nobody

    def _composed(self, rng: np.random.Generator, reduction: float, crowded: bool = False) -> tuple[np.ndarray, ...]:
        """A window at a random place of a small mosaic."""
        part = round(SIDE / reduction)
        count = self.side // part + 1
        plan = self._plan(rng, count, METRES_PER_PIXEL * reduction <= COARSEST, crowded)
        aligned = rng.random() < (0.8 if crowded else 0.5)
        y, x = (0, 0) if aligned else rng.integers(0, count * part - self.side + 1, 2)
        pixels = self.composer.paint(plan, part)[y : y + self.side, x : x + self.side]
        share = np.einsum("ar,bc->abrc", self._overlap(y, part, count), self._overlap(x, part, count))
        share = share.reshape(self.cells**2, count * count)  # of each token: how much of it each tile covers
        tiles = [self.composer.tiles[i] for i in plan.tiles.ravel()]
        most = share.argmax(1)
        use = np.array([tile.land_use for tile in tiles])
        land_use = np.where(share.max(1) > 0.5, use[most], -1)
        labels = np.stack([tile.present for tile in tiles])  # [tiles, concepts]
        shown = share > SEEN
        there = (shown[:, :, None] & (labels == 1)[None]).any(1)
        unsure = ((share > 0)[:, :, None] & (labels != 0)[None]).any(1)
        present = np.where(there, 1, np.where(unsure, -1, 0)).astype(np.int8)
        centres = self._centres(plan, part, (y, x), share.any(0), reduction)
        return pixels, land_use, present, *centres

    def _plan(self, rng: np.random.Generator, count: int, countable: bool, crowded: bool) -> Plan:
        """Full of things to count, or as scenes are composed, or any kinds in equal numbers, which scenes do not
        give."""
        pick = rng.random()
        if crowded or (countable and pick < COUNTABLE):
            full, share = self.composer.boxed[str(rng.choice(COUNTED))], 0.75 if crowded else 0.6
            pools = [full if rng.random() < share else self.uses[rng.integers(len(self.uses))] for _ in range(count**2)]
        elif pick < COUNTABLE + 0.2:
            return self.composer.plan(rng, count, count)
        else:
            kinds = rng.integers(0, len(self.uses), int(rng.integers(1, 5)))
            pools = [self.uses[kind] for kind in rng.choice(kinds, count * count)]
        tiles = np.array([pool[rng.integers(len(pool))] for pool in pools]).reshape(count, count)
        return Plan(tiles, rng.integers(0, 8, (count, count)), 1 + 0.06 * rng.standard_normal((count, count, 3)))

    def _overlap(self, offset: int, part: int, count: int) -> np.ndarray:
        """Share of each token (along one axis) that each tile covers: [cells, count]."""
        cell = self.side / self.cells
        begin = offset + cell * np.arange(self.cells)[:, None]
        tile = part * np.arange(count)[None]
        return np.clip(np.minimum(begin + cell, tile + part) - np.maximum(begin, tile), 0, None) / cell

    def _centres(
        self, plan: Plan, part: int, offset: tuple[int, int], shown: np.ndarray, reduction: float
    ) -> tuple[np.ndarray, np.ndarray]:
        """Where the counted things of a window are, and how many: float32 [counted concepts, fine, fine], int64
        [counted concepts]. `shown` bool [tiles]: which tiles of `plan` the window touches."""
        maps = np.full((len(COUNTED), self.fine, self.fine), -1, np.float32)
        numbers = np.full(len(COUNTED), -1)
        if METRES_PER_PIXEL * reduction > COARSEST:
            return maps, numbers
        for kind, name in enumerate(COUNTED):
            found, sure = [np.zeros((0, 4))], True
            for place in np.flatnonzero(shown):
                tile, turn = self.composer.tiles[plan.tiles.flat[place]], int(plan.turns.flat[place])
                if CONCEPTS[tile.land_use].name == name and tile.boxes is not None:
                    corner = part * np.array(divmod(place, plan.tiles.shape[1])) - offset
                    found.append(turn_boxes(tile.boxes, turn) * (part / SIDE) + np.tile(corner, 2))
                else:
                    sure &= tile.present[INDEX[name]] == 0
            if sure:
                boxes = np.concatenate(found)
                maps[kind] = centre_map(boxes, self.fine, self.side / self.fine)
                middle = (boxes[:, :2] + boxes[:, 2:]) / 2
                numbers[kind] = ((middle >= 0) & (middle < self.side)).all(1).sum()
        return maps, numbers


def _joined(drawn: list[tuple[np.ndarray, ...]], rng: np.random.Generator | None) -> Windows:
    """The windows as tensors; toned and worn where `rng` is given."""
    pixels, land_use, present, centres, numbers = zip(*drawn, strict=True)
    if rng is not None:
        pixels = tuple(_worn(tone(one, rng), rng) for one in pixels)
    return Windows(
        torch.from_numpy(np.stack(pixels)).permute(0, 3, 1, 2),
        torch.from_numpy(np.concatenate(land_use).astype(np.int64)),
        torch.from_numpy(np.concatenate(present)),
        torch.from_numpy(np.stack(centres)),
        torch.from_numpy(np.stack(numbers)),
    )


def _turned(grid: np.ndarray, turn: int) -> np.ndarray:
    grid = np.rot90(grid, turn % 4)
    return np.ascontiguousarray(grid[:, ::-1] if turn >= 4 else grid)


def _worn(rgb: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Sometimes blurred, compressed or noisy, as imagery comes."""
    kind = rng.random()
    if kind < 0.12:
        return np.asarray(Image.fromarray(rgb).filter(ImageFilter.GaussianBlur(rng.uniform(0.4, 1.2))))
    if kind < 0.24:
        packed = io.BytesIO()
        Image.fromarray(rgb).save(packed, "JPEG", quality=int(rng.integers(35, 85)))
        return np.asarray(Image.open(packed))
    if kind < 0.34:
        return np.clip(rgb + rng.normal(0, rng.uniform(2, 9), rgb.shape), 0, 255).astype(np.uint8)
    return rgb
