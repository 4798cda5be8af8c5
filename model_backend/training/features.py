"""Encodes scenes once, so that training can draw questions over them endlessly without touching pixels again.

A stored scene holds the tower's tokens of the thumbnail, of all tiles of level 0 and of some tiles of one finer level,
with the labels that questions are made from. Pixels go through the same pyramid and tower as when a user asks.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import torch
from PIL import Image

from model_backend import pyramid
from model_backend.config import Geometry
from model_backend.datasets.scenes import Scene, cell_boxes, tokens_in_boxes
from model_backend.lite_tower import LiteTower

FINER_TILES = 12  # stored of one finer level


@dataclass
class LevelTokens:
    """Tower tokens of some tiles of a level: `tiles` int [n, 2] (row, col), `tokens` float16 [n, tokens, channels]."""

    level: pyramid.Level
    tiles: np.ndarray
    tokens: np.ndarray


@dataclass
class StoredScene:
    """What is kept of a scene: its labels (without pixels) and the tokens of two levels."""

    scene: Scene
    size: tuple[int, int]
    thumbnail: np.ndarray  # float16 [tokens, channels]
    levels: list[LevelTokens]


def encode_scene(scene: Scene, tower: LiteTower, geometry: Geometry, rng: np.random.Generator) -> StoredScene:
    """Thumbnail, level 0 whole, and FINER_TILES of a random finer level, two thirds where something stands out."""
    height, width = scene.rgb.shape[:2]
    layers = pyramid.build(height, width, geometry)
    image = Image.fromarray(scene.rgb)
    thumbnail = _encode(image, layers.thumbnail, np.zeros((1, 2), int), tower)[0]
    first = layers.levels[0]
    tiles = np.array(list(first.tiles()))
    levels = [LevelTokens(first, tiles, _encode(image, first, tiles, tower))]
    if len(layers.levels) > 1:
        finer = layers.levels[int(rng.integers(1, len(layers.levels)))]
        tiles = _some_tiles(scene, finer, rng)
        levels.append(LevelTokens(finer, tiles, _encode(image, finer, tiles, tower)))
    scene.rgb = scene.rgb[:0]
    return StoredScene(scene, (height, width), thumbnail, levels)


def _some_tiles(scene: Scene, level: pyramid.Level, rng: np.random.Generator) -> np.ndarray:
    tiles = np.array(list(level.tiles()))
    if len(tiles) <= FINER_TILES:
        return tiles
    uses, counts = np.unique(scene.land_use, return_counts=True)
    rare = cell_boxes(np.isin(scene.land_use, uses[counts <= max(2, scene.land_use.size // 12)]))
    centres = (tiles + 0.5) / (level.rows, level.cols)
    odd = tokens_in_boxes(centres, (0.6 / level.rows, 0.6 / level.cols), rare)
    order = rng.permutation(len(tiles))
    first = [i for i in order if odd[i]][: FINER_TILES * 2 // 3]
    rest = [i for i in order if i not in first]
    return tiles[np.sort(np.array((first + rest)[:FINER_TILES]))]


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


def turned(stored: StoredScene, rng: np.random.Generator, geometry: Geometry) -> StoredScene:
    """The scene mirrored along its diagonal and along the axes that have no padding, each with even odds.

    The tower was trained on mirrored pictures, so mirrored tokens are close to the tokens of a mirrored picture.
    """
    full_y = all(part.level.height == part.level.rows * part.level.tile for part in stored.levels)
    full_x = all(part.level.width == part.level.cols * part.level.tile for part in stored.levels)
    flip_y, flip_x = full_y and rng.random() < 0.5, full_x and rng.random() < 0.5
    swap = bool(rng.random() < 0.5)
    scene, size = stored.scene, stored.size[::-1] if swap else stored.size
    levels = pyramid.build(*size, geometry).levels

    def grid(cells: np.ndarray) -> np.ndarray:
        cells = cells[::-1] if flip_y else cells
        cells = cells[:, ::-1] if flip_x else cells
        return cells.swapaxes(0, 1) if swap else cells

    def tokens(values: np.ndarray) -> np.ndarray:
        side = round(values.shape[1] ** 0.5)
        square = values.reshape(len(values), side, side, -1)
        return np.stack([grid(one) for one in square]).reshape(values.shape)

    def tiles(part: LevelTokens) -> np.ndarray:
        row, col = part.tiles.T
        row = part.level.rows - 1 - row if flip_y else row
        col = part.level.cols - 1 - col if flip_x else col
        return np.stack([col, row] if swap else [row, col], axis=1)

    def boxes(values: np.ndarray) -> np.ndarray:
        y0, x0, y1, x1 = values.T
        y0, y1 = (1 - y1, 1 - y0) if flip_y else (y0, y1)
        x0, x1 = (1 - x1, 1 - x0) if flip_x else (x0, x1)
        return np.stack([x0, y0, x1, y1] if swap else [y0, x0, y1, x1], axis=1)

    labels = replace(
        scene,
        present=grid(scene.present),
        land_use=grid(scene.land_use),
        boxes={name: boxes(values) for name, values in scene.boxes.items()},
    )
    parts = [LevelTokens(levels[p.level.index], tiles(p), tokens(p.tokens)) for p in stored.levels]
    return StoredScene(labels, size, tokens(stored.thumbnail[None])[0], parts)


def save(stored: StoredScene, path: Path) -> None:
    scene = stored.scene
    arrays = {f"boxes/{name}": boxes for name, boxes in scene.boxes.items()}
    for i, part in enumerate(stored.levels):
        arrays |= {f"tiles/{i}": part.tiles, f"tokens/{i}": part.tokens, f"level/{i}": np.array(part.level.index)}
    np.savez(
        path,
        present=scene.present,
        land_use=scene.land_use,
        about=np.array([*stored.size, scene.metres_per_pixel, -1 if scene.urban is None else int(scene.urban)]),
        source=np.array(scene.source),
        counted=np.array(sorted(scene.counted), dtype=str),
        thumbnail=stored.thumbnail,
        **arrays,  # type: ignore[arg-type]  # numpy's stubs take them for its one option
    )


def load(path: Path, geometry: Geometry) -> StoredScene:
    with np.load(path) as file:
        height, width, scale, urban = file["about"]
        scene = Scene(
            np.zeros((0, 0, 3), np.uint8),
            file["present"],
            file["land_use"],
            float(scale),
            str(file["source"]),
            {name[6:]: file[name] for name in file.files if name.startswith("boxes/")},
            frozenset(str(name) for name in file["counted"]),
            None if urban < 0 else bool(urban),
        )
        levels = pyramid.build(int(height), int(width), geometry).levels
        parts = [
            LevelTokens(levels[int(file[f"level/{i}"])], file[f"tiles/{i}"], file[f"tokens/{i}"])
            for i in range(sum(name.startswith("tokens/") for name in file.files))
        ]
        return StoredScene(scene, (int(height), int(width)), file["thumbnail"], parts)


def load_all(folder: Path, geometry: Geometry) -> Iterator[StoredScene]:
    for path in sorted(folder.glob("*.npz")):
        yield load(path, geometry)
