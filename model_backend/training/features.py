"""Scenes as the tower sees them, encoded once, so that training can draw questions over them endlessly.

A stored scene holds the tower's tokens of the thumbnail and of level 0, and gives those of tiles of finer levels when
asked: composed scenes from the bank of encoded tiles, others from some tiles that were encoded with them. Pixels go
through the same pyramid and tower as when a user asks.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from PIL import Image

from model_backend import pyramid
from model_backend.config import Geometry
from model_backend.datasets.compose import Composer, Plan
from model_backend.datasets.scenes import Scene
from model_backend.datasets.sources import tone
from model_backend.datasets.ucm import SIDE
from model_backend.lite_tower import LiteTower
from model_backend.training.bank import Bank

FINER_TILES = 16  # stored of each finer level of a scene that was not composed
# Tiles along the long side of a composed scene: every level but the first is then a power of two coarser than native.
LENGTHS = (4, 6, 8, 12, 16, 24, 32)


@dataclass
class LevelTokens:
    """What can be had of a level: `tiles` int [n, 2] (row, col), and `tokens`, which gives the tower tokens float16
    [k, tokens, channels] of k of them by their indices."""

    level: pyramid.Level
    tiles: np.ndarray
    tokens: Callable[[np.ndarray], np.ndarray]


@dataclass
class StoredScene:
    """A scene's labels (without pixels), its thumbnail's tokens, and its levels, level 0 whole."""

    scene: Scene
    thumbnail: np.ndarray  # float16 [tokens, channels]
    levels: list[LevelTokens]


def draw_plan(composer: Composer, rng: np.random.Generator, lengths: tuple[int, ...] = LENGTHS) -> Plan:
    """A composed scene with one of `lengths` tiles along its long side; very large ones less often."""
    weights = np.array([1.0 if length <= 12 else 0.6 for length in lengths])
    long = int(rng.choice(lengths, p=weights / weights.sum()))
    short = int(np.clip(round(long * rng.uniform(0.6, 1.0)), 3, long))
    rows, cols = (long, short) if rng.random() < 0.5 else (short, long)
    return composer.plan(rng, rows, cols)


def encode_plan(
    plan: Plan, composer: Composer, tower: LiteTower, geometry: Geometry, rng: np.random.Generator
) -> dict[str, np.ndarray]:
    """What is stored of a composed scene: its plan, and thumbnail and level 0 of a small picture of it."""
    rows, cols = plan.tiles.shape
    layers = pyramid.build(rows * SIDE, cols * SIDE, geometry)
    image = Image.fromarray(tone(composer.paint(plan, round(layers.levels[0].scale * SIDE)), rng))
    return {
        "plan/tiles": plan.tiles, "plan/turns": plan.turns, "plan/tones": plan.tones, **_overview(image, layers, tower)
    }  # fmt: skip


def encode_scene(
    scene: Scene, tower: LiteTower, geometry: Geometry, rng: np.random.Generator, finer_tiles: int = FINER_TILES
) -> dict[str, np.ndarray]:
    """What is stored of a scene with pixels: its labels, thumbnail, level 0 whole, `finer_tiles` of all finer ones."""
    layers = pyramid.build(*scene.size, geometry)
    image = Image.fromarray(scene.rgb)
    stored = _overview(image, layers, tower)
    for level in layers.levels[1:] if finer_tiles else ():
        tiles = np.array(list(level.tiles()))
        tiles = tiles[np.sort(rng.permutation(len(tiles))[:finer_tiles])]
        stored |= {f"tiles/{level.index}": tiles, f"tokens/{level.index}": _encode(image, level, tiles, tower)}
    stored |= {f"boxes/{name}": boxes for name, boxes in scene.boxes.items()}
    about = [*scene.size, scene.metres_per_pixel, -1 if scene.urban is None else int(scene.urban)]
    return stored | {
        "present": scene.present, "land_use": scene.land_use, "about": np.array(about),
        "source": np.array(scene.source), "counted": np.array(sorted(scene.counted), dtype=str),
    }  # fmt: skip


def _overview(image: Image.Image, layers: pyramid.Pyramid, tower: LiteTower) -> dict[str, np.ndarray]:
    first = layers.levels[0]
    return {
        "thumbnail": _encode(image, layers.thumbnail, np.zeros((1, 2), int), tower)[0],
        "tokens/0": _encode(image, first, np.array(list(first.tiles())), tower),
    }


@torch.inference_mode()
def _encode(image: Image.Image, level: pyramid.Level, tiles: np.ndarray, tower: LiteTower) -> np.ndarray:
    """float16 [n, tokens, channels] of the tiles (row, col) of a level; beyond the level's edge is mean colour."""
    resized = np.asarray(image.resize((level.width, level.height), Image.Resampling.BILINEAR), np.float32)
    out = []
    for row, col in tiles:
        window = level.tile_window(int(row), int(col))
        tile = np.full((level.tile, level.tile, 3), 127.0, np.float32)
        part = resized[window.row : window.row + window.height, window.col : window.col + window.width]
        tile[: window.height, : window.width] = part
        out.append(tower(torch.from_numpy(tile).permute(2, 0, 1)[None])[0].half().numpy())
    return np.stack(out)


def load(path: Path, geometry: Geometry, composer: Composer, bank: Bank) -> StoredScene:
    """The scene of a file written with `np.savez`; `composer` and `bank` hold the tiles that composed ones are of."""
    with np.load(path) as file:
        arrays = dict(file.items())
    if "plan/tiles" not in arrays:
        return stored_scene(arrays, geometry)
    plan = Plan(arrays["plan/tiles"], arrays["plan/turns"], arrays["plan/tones"])
    scene = composer.label(plan, np.zeros((0, 0, 3), np.uint8))
    first, *finer = pyramid.build(*scene.size, geometry).levels
    return StoredScene(
        scene, arrays["thumbnail"], [_held(first, arrays), *(_banked(level, plan, bank) for level in finer)]
    )


def stored_scene(arrays: dict[str, np.ndarray], geometry: Geometry) -> StoredScene:
    """What `encode_scene` gave, ready for use."""
    scene = _scene(arrays)
    levels = pyramid.build(*scene.size, geometry).levels
    held = [level for level in levels if f"tokens/{level.index}" in arrays]
    return StoredScene(scene, arrays["thumbnail"], [_held(level, arrays) for level in held])


def _held(level: pyramid.Level, arrays: dict[str, np.ndarray]) -> LevelTokens:
    tiles = arrays.get(f"tiles/{level.index}")
    tiles = np.array(list(level.tiles())) if tiles is None else tiles
    return LevelTokens(level, tiles, arrays[f"tokens/{level.index}"].__getitem__)


def _banked(level: pyramid.Level, plan: Plan, bank: Bank) -> LevelTokens:
    tiles, reduction = np.array(list(level.tiles())), round(1 / level.scale)

    def tokens(chosen: np.ndarray) -> np.ndarray:
        return bank.gather(plan, reduction, [(int(r), int(c)) for r, c in tiles[chosen]])

    return LevelTokens(level, tiles, tokens)


def _scene(arrays: dict[str, np.ndarray]) -> Scene:
    height, width, scale, urban = arrays["about"]
    return Scene(
        np.zeros((0, 0, 3), np.uint8),
        arrays["present"],
        arrays["land_use"],
        float(scale),
        str(arrays["source"]),
        {name[6:]: boxes for name, boxes in arrays.items() if name.startswith("boxes/")},
        frozenset(str(name) for name in arrays["counted"]),
        None if urban < 0 else bool(urban),
        (int(height), int(width)),
    )
