"""UC Merced Land Use: tiles of 256 px at 0.3 m with a class, 17 labels and, for some, boxes.

Labels after Chaudhuri et al. 2018; boxes drawn for this project. Tiles of one place stay in one split.
"""

from __future__ import annotations

import csv
import json
import zlib
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np
from PIL import Image

from model_backend.datasets.concepts import CONCEPTS, INDEX
from model_backend.errors import UserError

SIDE = 256
METRES_PER_PIXEL = 0.3
VALIDATION_SHARE = 5  # one place in five

CLASSES = {
    "agricultural": "farmland", "airplane": "airplane", "baseballdiamond": "baseball field", "beach": "beach",
    "buildings": "commercial", "chaparral": "chaparral", "denseresidential": "dense residential", "forest": "forest",
    "freeway": "highway", "golfcourse": "golf course", "harbor": "harbour", "intersection": "intersection",
    "mediumresidential": "medium residential", "mobilehomepark": "mobile homes", "overpass": "overpass",
    "parkinglot": "parking lot", "river": "river", "runway": "runway", "sparseresidential": "sparse residential",
    "storagetanks": "storage tanks", "tenniscourt": "tennis court",
}  # fmt: skip
LABELS = {
    "airplane": "airplane", "bare-soil": "bare soil", "buildings": "buildings", "cars": "cars",
    "chaparral": "chaparral", "court": "tennis court", "dock": "dock", "field": "farmland", "grass": "grass",
    "mobile-home": "mobile homes", "pavement": "pavement", "sand": "sand", "sea": "sea", "ship": "ships",
    "tanks": "storage tanks", "trees": "trees", "water": "water",
}  # fmt: skip
# Concepts that a tile of another class may show without a label saying so: not known to be absent there. Some are
# labels that a whole class lacks, for all that its pictures show: bushes are not called trees, ploughed earth not bare
# soil, mobile homes not buildings.
MAY_ALSO_SHOW = {
    "commercial": ("parking lot", "intersection"), "dense residential": ("medium residential", "intersection"),
    "medium residential": ("dense residential", "sparse residential", "intersection"),
    "sparse residential": ("medium residential", "forest"), "overpass": ("highway", "intersection"),
    "highway": ("overpass",), "golf course": ("forest",), "river": ("forest",),
    "farmland": ("bare soil", "grass", "trees"), "chaparral": ("forest", "grass", "sand", "trees"),
    "forest": ("chaparral", "bare soil", "grass"), "beach": ("bare soil",), "runway": ("highway", "bare soil"),
    "airplane": ("runway", "parking lot", "commercial"),
    "intersection": ("commercial", "parking lot", "dense residential", "medium residential", "highway"),
    "tennis court": ("medium residential", "sparse residential", "parking lot"),
    "storage tanks": ("commercial", "parking lot"), "parking lot": ("commercial",),
    "mobile homes": ("dense residential", "buildings"), "harbour": ("parking lot", "pavement"),
    "baseball field": ("parking lot",),
}  # fmt: skip


@dataclass(frozen=True)
class UcmTile:
    """One tile: file, class (a concept index), labels per concept, boxes in px (x0, y0, x1, y1) of its own class.
    `window` is the part of the picture that it shows, enlarged to SIDE: first row, first column, side in px."""

    path: Path
    land_use: int
    present: np.ndarray  # int8 [concepts]
    boxes: np.ndarray | None  # float32 [n, 4]; None: not annotated
    place: int
    window: tuple[int, int, int] = (0, 0, SIDE)

    def read(self) -> np.ndarray:
        """uint8 [256, 256, 3]; the few smaller tiles are enlarged."""
        pixels = _pixels(self.path)
        y, x, side = self.window
        if side == SIDE:
            return pixels
        return np.asarray(Image.fromarray(pixels[y : y + side, x : x + side]).resize((SIDE, SIDE)))


@lru_cache(maxsize=256)  # scenes repeat their tiles; 50 MB
def _pixels(path: Path) -> np.ndarray:
    image = Image.open(path).convert("RGB")
    return np.asarray(image if image.size == (SIDE, SIDE) else image.resize((SIDE, SIDE)))


def read_tiles(folder: Path) -> list[UcmTile]:
    """All tiles of `folder` (laid out as the data folder's `ucm`). Raises UserError when files are missing."""
    try:
        places = json.loads((folder / "place_groups.json").read_text())
        boxes = json.loads((folder / "boxes.json").read_text())
        with (folder / "multilabels.tsv").open(newline="") as lines:
            labels = {row["image"]: row for row in csv.DictReader(lines, delimiter="\t")}
    except FileNotFoundError as error:
        raise UserError(
            f"The data folder lacks {error.filename}: give a folder laid out as its README says."
        ) from error
    tiles = []
    for path in sorted(folder.glob("images/*/*.jpg")):
        if path.stem in labels and path.stem in places:
            tiles.append(_tile(path, labels[path.stem], boxes, places[path.stem]))
    if not tiles:
        raise UserError(f"No UC Merced tiles under {folder / 'images'}.")
    return tiles


def _tile(path: Path, labels: dict[str, str], boxes: dict[str, dict[str, list]], place: int) -> UcmTile:
    name = path.parent.name
    concept = CLASSES[name]
    present = np.full(len(CONCEPTS), -1, np.int8)
    for other in CLASSES.values():
        present[INDEX[other]] = 0
    for label, other in LABELS.items():
        present[INDEX[other]] = int(labels[label])
    for other in MAY_ALSO_SHOW.get(concept, ()):
        if present[INDEX[other]] == 0:
            present[INDEX[other]] = -1
    present[INDEX[concept]] = 1
    if present[INDEX["sea"]] == 1:
        present[INDEX["water"]] = 1
    drawn = boxes.get(name, {}).get(path.stem)
    return UcmTile(
        path, INDEX[concept], present, None if drawn is None else np.asarray(drawn, np.float32).reshape(-1, 4), place
    )


def split(tiles: list[UcmTile], part: str) -> list[UcmTile]:
    """The tiles of "training" or "validation": by place, the same in every run."""
    held = {tile.place for tile in tiles if zlib.crc32(b"place %d" % tile.place) % VALIDATION_SHARE == 0}
    return [tile for tile in tiles if (tile.place in held) == (part == "validation")]
