"""OpenAerialMap drone tiles of Kampala, joined to rasters again, with building outlines of OpenStreetMap.

Tiles are named by their place in the web's map grid (OAM-x-y-zoom), so neighbours are known.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterable
from pathlib import Path

import numpy as np
from affine import Affine
from PIL import Image
from rasterio.features import rasterize

from model_backend.datasets.masks import MaskedRaster
from model_backend.datasets.splits import Part, belongs, nowhere

SIDE = 256
EQUATOR = 40_075_017.0  # metres
LEAST = 4  # tiles of a raster
NOT_THERE = ("airplane", "beach", "golf course", "harbour", "runway", "sea", "ships", "storage tanks")

Tile = tuple[int, int, int]  # x, y, zoom


def read(folder: Path, part: Part = "all") -> list[tuple[list[Path], MaskedRaster]]:
    """(pictures, raster) of each block of neighbouring tiles; a block is one place. Ground between tiles is black, and
    known of as little as what no outline covers there."""
    paths = {_tile(path): path for path in folder.glob("OAM-*.jpg")}
    outlines = [feature["geometry"] for path in sorted(folder.glob("*.geojson"))
                for feature in json.loads(path.read_text())["features"]]  # fmt: skip
    found = []
    for block in sorted(blocks(paths), key=len, reverse=True):
        if len(block) >= LEAST and belongs(f"{min(block)}", part):
            found.append(([paths[tile] for tile in block], _join(block, paths, outlines)))
    return found


def blocks(tiles: Iterable[Tile]) -> list[list[Tile]]:
    """Groups of tiles that touch along an edge, each sorted."""
    left, found = set(tiles), []
    while left:
        edge, block = [min(left)], []
        left.discard(edge[0])
        while edge:
            x, y, zoom = edge.pop()
            block.append((x, y, zoom))
            near = {(x + 1, y, zoom), (x - 1, y, zoom), (x, y + 1, zoom), (x, y - 1, zoom)} & left
            left -= near
            edge += near
        found.append(sorted(block))
    return found


def _join(block: list[Tile], paths: dict[Tile, Path], outlines: list[dict]) -> MaskedRaster:
    zoom = block[0][2]
    left, top = min(x for x, _, _ in block), min(y for _, y, _ in block)
    cols, rows = max(x for x, _, _ in block) - left + 1, max(y for _, y, _ in block) - top + 1
    rgb = np.zeros((rows * SIDE, cols * SIDE, 3), np.uint8)
    for x, y, _ in block:
        r, c = (y - top) * SIDE, (x - left) * SIDE
        rgb[r : r + SIDE, c : c + SIDE] = np.asarray(Image.open(paths[x, y, zoom]).convert("RGB").resize((SIDE, SIDE)))
    # Degrees to px: x is linear, and so is y over so short a way this near to the equator.
    world = SIDE * 2**zoom
    latitude = _latitude(top, zoom)
    step = (_latitude(top + rows, zoom) - latitude) / (rows * SIDE)
    place = Affine(360 / world, 0, 360 * left * SIDE / world - 180, 0, step, latitude)
    buildings = rasterize(outlines, rgb.shape[:2], transform=place).astype(bool) if outlines else None
    masks = nowhere(NOT_THERE, *rgb.shape[:2])
    if buildings is not None:
        masks["buildings"] = buildings
    metres = EQUATOR * math.cos(math.radians(latitude)) / world
    return MaskedRaster(rgb, masks, metres, "kampala", urban=True)


def _latitude(y: float, zoom: int) -> float:
    """Degrees of the upper edge of tile row `y`."""
    return math.degrees(math.atan(math.sinh(math.pi * (1 - 2 * y / 2**zoom))))


def _tile(path: Path) -> Tile:
    _, x, y, zoom = path.stem.split("-")
    return int(x), int(y), int(zoom)
