"""Scenes as the encoder sees them, so that training can draw questions over them.

A scene holds the visual tokens of its thumbnail and level 0, and gives those of tiles of finer levels when asked. Some
are put together from the bank of encoded tiles, endlessly; others were painted and encoded once, as when a user asks:
pixels, pyramid, tower. What is kept of a token is what enters the projector's second layer.
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
from model_backend.encoder import Encoder
from model_backend.training.bank import CELLS, TURNS, Bank

FINER_TILES = 16  # stored of each finer level of a scene that was not composed
# Tiles along the long side of a scene from the bank: all its levels show a source tile as whole visual tokens.
LENGTHS, OFTEN = (4, 6, 8, 12, 24), (0.1, 0.15, 0.25, 0.25, 0.25)
PAINTED = (4, 32)  # fewest and most tiles along the long side of a painted scene
NO_PIXELS = np.zeros((0, 0, 3), np.uint8)


@dataclass
class LevelTokens:
    """What can be had of a level: `tiles` int [n, 2] (row, col), and `tokens`, which gives the tokens float16
    [k, tokens, D] of k of them by their indices."""

    level: pyramid.Level
    tiles: np.ndarray
    tokens: Callable[[np.ndarray], np.ndarray]


@dataclass
class StoredScene:
    """A scene's labels (without pixels), its thumbnail's tokens, and its levels, level 0 whole."""

    scene: Scene
    thumbnail: np.ndarray  # float16 [tokens, D]
    levels: list[LevelTokens]


def draw_plan(composer: Composer, rng: np.random.Generator, long: int | None = None) -> Plan:
    """A composed scene of `long` tiles along its long side; of a length that the bank has whole, where left out."""
    long = int(rng.choice(LENGTHS, p=OFTEN)) if long is None else long
    short = int(np.clip(round(long * rng.uniform(0.6, 1.0)), 3, long))
    rows, cols = (long, short) if rng.random() < 0.5 else (short, long)
    return composer.plan(rng, rows, cols)


def banked_scene(plan: Plan, composer: Composer, bank: Bank, geometry: Geometry) -> StoredScene:
    """A scene of one of LENGTHS, all of it from the bank."""
    scene = composer.label(plan, NO_PIXELS)
    layers = pyramid.build(*scene.size, geometry)
    thumbnail = _banked_thumbnail(layers.thumbnail, plan, bank, geometry)
    return StoredScene(scene, thumbnail, [_banked(level, plan, bank) for level in layers.levels])


def encode_plan(
    plan: Plan, composer: Composer, encoder: Encoder, geometry: Geometry, rng: np.random.Generator
) -> dict[str, np.ndarray]:
    """What is stored of a composed scene that is painted: its plan, and thumbnail and level 0 of a small picture."""
    rows, cols = plan.tiles.shape
    layers = pyramid.build(rows * SIDE, cols * SIDE, geometry)
    image = Image.fromarray(tone(composer.paint(plan, round(layers.levels[0].scale * SIDE)), rng))
    return {
        "plan/tiles": plan.tiles, "plan/turns": plan.turns, "plan/tones": plan.tones,
        **_overview(image, layers, encoder),
    }  # fmt: skip


def encode_scene(
    scene: Scene, encoder: Encoder, geometry: Geometry, rng: np.random.Generator, finer_tiles: int = FINER_TILES
) -> dict[str, np.ndarray]:
    """What is stored of a scene with pixels: its labels, thumbnail, level 0 whole, and of each finer one `finer_tiles`,
    those with objects first."""
    layers = pyramid.build(*scene.size, geometry)
    image = Image.fromarray(scene.rgb)
    stored = _overview(image, layers, encoder)
    for level in layers.levels[1:] if finer_tiles else ():
        tiles = np.array(list(level.tiles()))
        order = rng.permutation(len(tiles))
        order = order[np.argsort(~_with_objects(scene, level, tiles[order]), kind="stable")]
        tiles = tiles[np.sort(order[:finer_tiles])]
        stored |= {f"tiles/{level.index}": tiles, f"tokens/{level.index}": _encode(image, level, tiles, encoder)}
    stored |= {f"boxes/{name}": boxes for name, boxes in scene.boxes.items()}
    about = [*scene.size, scene.metres_per_pixel, -1 if scene.urban is None else int(scene.urban)]
    return stored | {
        "present": scene.present, "land_use": scene.land_use, "about": np.array(about),
        "source": np.array(scene.source), "counted": np.array(sorted(scene.counted), dtype=str),
    }  # fmt: skip


def _with_objects(scene: Scene, level: pyramid.Level, tiles: np.ndarray) -> np.ndarray:
    """Bool [n]: on which of the tiles the middle of a counted object lies."""
    boxes = np.concatenate([np.zeros((0, 4)), *scene.boxes.values()])
    at = ((boxes[:, :2] + boxes[:, 2:]) / 2 * (level.height, level.width)).astype(int) // level.tile
    return (tiles[:, None] == at[None]).all(-1).any(1)


def _overview(image: Image.Image, layers: pyramid.Pyramid, encoder: Encoder) -> dict[str, np.ndarray]:
    first = layers.levels[0]
    return {
        "thumbnail": _encode(image, layers.thumbnail, np.zeros((1, 2), int), encoder, pooled=False)[0],
        "tokens/0": _encode(image, first, np.array(list(first.tiles())), encoder),
    }


@torch.inference_mode()
def _encode(
    image: Image.Image, level: pyramid.Level, tiles: np.ndarray, encoder: Encoder, pooled: bool = True
) -> np.ndarray:
    """float16 [n, tokens, D] of the tiles (row, col) of a level; beyond the level's edge is mean colour."""
    resized = np.asarray(image.resize((level.width, level.height), Image.Resampling.BILINEAR), np.float32)
    out = []
    for row, col in tiles:
        window = level.tile_window(int(row), int(col))
        canvas = np.full((level.tile, level.tile, 3), encoder.fill, np.float32)
        part = resized[window.row : window.row + window.height, window.col : window.col + window.width]
        canvas[: window.height, : window.width] = part
        pixels = torch.from_numpy(canvas).permute(2, 0, 1)[None]
        out.append(encoder.reduced(encoder.tower(pixels), pooled)[0].half().numpy())
    return np.stack(out)


def load(path: Path, geometry: Geometry, composer: Composer, bank: Bank) -> StoredScene:
    """Reads what `encode_plan` or `encode_scene` gave from its file. Finer levels of a composed scene come from the
    bank where it has them."""
    with np.load(path) as file:
        arrays = dict(file.items())
    if "plan/tiles" not in arrays:
        return stored_scene(arrays, geometry)
    plan = Plan(arrays["plan/tiles"], arrays["plan/turns"], arrays["plan/tones"])
    scene = composer.label(plan, NO_PIXELS)
    first, *finer = pyramid.build(*scene.size, geometry).levels
    levels = [_banked(level, plan, bank) for level in finer] if all(map(_whole, finer)) else []
    return StoredScene(scene, arrays["thumbnail"], [_held(first, arrays), *levels])


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


def _whole(level: pyramid.Level) -> bool:
    """Whether a level of a composed scene shows its source tiles as the bank holds them."""
    part = level.scale * CELLS
    return abs(part - round(part)) < 1e-6 and round(part) >= 1


def _banked(level: pyramid.Level, plan: Plan, bank: Bank) -> LevelTokens:
    tiles, part = np.array(list(level.tiles())), round(level.scale * CELLS)
    return LevelTokens(level, tiles, lambda chosen: bank.gather(plan, part, tiles[chosen]))


def _banked_thumbnail(level: pyramid.Level, plan: Plan, bank: Bank, geometry: Geometry) -> np.ndarray:
    """float16 [tokens, D]: about what a thumbnail shows; the bank holds nothing as small. In each place the token of a
    whole source tile that lies there; zero beyond the edge."""
    side, (rows, cols) = geometry.thumbnail_side, plan.tiles.shape
    middle = (np.arange(side) + 0.5) * geometry.patch
    at, along = middle[:, None] / level.height * rows, middle[None] / level.width * cols
    inside = (at < rows) & (along < cols)
    place = np.minimum(at.astype(int), rows - 1), np.minimum(along.astype(int), cols - 1)
    found = bank.tokens[1][plan.turns[place] % TURNS, plan.tiles[place], 0, 0] * inside[..., None]
    return found.reshape(side * side, -1)


def _scene(arrays: dict[str, np.ndarray]) -> Scene:
    height, width, scale, urban = arrays["about"]
    return Scene(
        NO_PIXELS,
        arrays["present"],
        arrays["land_use"],
        float(scale),
        str(arrays["source"]),
        {name[6:]: boxes for name, boxes in arrays.items() if name.startswith("boxes/")},
        frozenset(str(name) for name in arrays["counted"]),
        None if urban < 0 else bool(urban),
        (int(height), int(width)),
    )
