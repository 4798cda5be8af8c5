"""Composes large scenes of exactly known content from UC Merced tiles: districts of one kind of land use, odd tiles
with objects among them, feathered seams, each district's tone matched.

Deterministic by the random generator that is handed in. A scene uses tiles of one split only: the caller's.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PIL import Image

from model_backend.datasets.concepts import CONCEPTS, COUNTED, INDEX
from model_backend.datasets.scenes import Scene, unknown_cells
from model_backend.datasets.ucm import METRES_PER_PIXEL, SIDE, UcmTile
from model_backend.errors import UserError

FEATHER = 12  # px on each side of a seam
URBAN = ("dense residential", "medium residential", "commercial", "parking lot", "mobile homes", "intersection")
RURAL = ("farmland", "forest", "chaparral", "sparse residential", "river")
THEMES = (
    URBAN, URBAN, RURAL, RURAL,
    ("farmland",), ("forest",), ("dense residential",), ("medium residential",), ("chaparral",),
    ("sparse residential", "forest"), ("beach", "harbour"), ("beach",), ("golf course",), ("highway", "overpass"),
    ("runway", "farmland"), ("commercial", "parking lot"),
)  # fmt: skip
NO_BOXES = np.zeros((0, 4), np.float32)
ODD = tuple(c.name for c in CONCEPTS if c.land_use)


@dataclass(frozen=True)
class Plan:
    """What lies where in a composed scene: for each place [rows, cols] the index of its tile among the composer's, its
    turn (0 to 7, see `turned`) and its colour gains [rows, cols, 3]."""

    tiles: np.ndarray
    turns: np.ndarray
    tones: np.ndarray


class Composer:
    """Draws scenes from a set of tiles. `tiles` must be of one split."""

    def __init__(self, tiles: list[UcmTile]) -> None:
        self.tiles = tiles
        self._small: dict[tuple[int, int], np.ndarray] = {}
        self.by_use: dict[str, list[int]] = {}
        for index, tile in enumerate(tiles):
            self.by_use.setdefault(CONCEPTS[tile.land_use].name, []).append(index)
        # A background tile must not hold objects that nobody counted.
        counted = [INDEX[name] for name in COUNTED]
        self.background = {
            use: [i for i in kind if not (tiles[i].present[counted] == 1).any()]
            for use, kind in self.by_use.items()
            if use not in COUNTED
        }
        # Small sets may lack a land use.
        here = [tuple(use for use in theme if self.background.get(use)) for theme in THEMES]
        self.themes = [theme for theme in here if theme]
        if not self.themes:
            raise UserError("These tiles are too few to compose scenes from.")
        self.boxed = {use: [i for i in self.by_use.get(use, []) if tiles[i].boxes is not None] for use in COUNTED}

    def scene(self, rng: np.random.Generator, rows: int, cols: int) -> Scene:
        """A scene of rows x cols tiles at 0.3 m per pixel, north up."""
        plan = self.plan(rng, rows, cols)
        return self.label(plan, self.paint(plan))

    def paint(self, plan: Plan, side: int = SIDE, window: tuple[int, int, int, int] | None = None) -> np.ndarray:
        """uint8 [rows * side, cols * side, 3]: the scene with each tile reduced to `side` px, its seams feathered; of
        it only the `window` (first row, past the last row, first column, past the last column) px, where given."""
        rows, cols = plan.tiles.shape
        top, bottom, left, right = window or (0, rows * side, 0, cols * side)
        feather = FEATHER * side // SIDE
        canvas = np.zeros((bottom - top, right - left, 3), np.float32)
        weight = np.zeros((bottom - top, right - left, 1), np.float32)
        for r in range(max(top - feather, 0) // side, min(-(-(bottom + feather) // side), rows)):
            for c in range(max(left - feather, 0) // side, min(-(-(right + feather) // side), cols)):
                pixels = turned(self._reduced(int(plan.tiles[r, c]), side), plan.turns[r, c])
                _lay(canvas, weight, pixels, plan.tones[r, c], r * side - top, c * side - left, feather)
        return np.clip(canvas / weight, 0, 255).astype(np.uint8)

    def _reduced(self, tile: int, side: int) -> np.ndarray:
        pixels = self.tiles[tile].read()
        if side == SIDE:
            return pixels
        if (tile, side) not in self._small:
            how = Image.Resampling.BOX if SIDE % side == 0 else Image.Resampling.BILINEAR  # as rasters are averaged
            small = Image.fromarray(pixels).resize((side, side), how)
            self._small[tile, side] = np.asarray(small)
        return self._small[tile, side]

    def plan(self, rng: np.random.Generator, rows: int, cols: int) -> Plan:
        """Draws which tile lies where: districts, odd tiles among them, and their turns and tones."""
        districts = int(rng.integers(1, 4 if max(rows, cols) <= 12 else 7))
        seeds = rng.random((districts, 2)) * (rows, cols)
        grid = np.stack(np.meshgrid(np.arange(rows), np.arange(cols), indexing="ij"), -1) + 0.5
        places = ((grid[:, :, None] - seeds) ** 2).sum(-1).argmin(-1)
        themes = [self.themes[rng.integers(len(self.themes))] for _ in range(districts)]
        # Few tiles a kind: a district of real land is alike, not a sampler of the whole set.
        pools = np.array([[self._some(rng, theme[rng.integers(len(theme))]) for _ in range(6)] for theme in themes])
        tiles = pools[places, rng.integers(6, size=(rows, cols))]
        self._set_odd_tiles(rng, tiles)
        tones = 1 + 0.12 * rng.standard_normal((districts, 3))
        return Plan(tiles, rng.integers(0, 8, (rows, cols)), tones[places])

    def _some(self, rng: np.random.Generator, use: str) -> int:
        pool = self.background[use]
        return pool[rng.integers(len(pool))]

    def _set_odd_tiles(self, rng: np.random.Generator, tiles: np.ndarray) -> None:
        """Replaces some tiles: several kinds of odd ones, so that being odd does not give the answer away."""
        rows, cols = tiles.shape
        free = [(r, c) for r in range(rows) for c in range(cols)]
        rng.shuffle(free)
        for _ in range(int(rng.integers(0, 1 + min(6, len(free) // 3)))):
            boxed = rng.random() < 0.55
            use = str(rng.choice(COUNTED)) if boxed else ODD[rng.integers(len(ODD))]
            pool = self.boxed[use] if use in COUNTED else self.background.get(use, [])
            if not pool:
                continue
            for _ in range(int(rng.choice([1, 1, 2, 3]))):
                if free:
                    tiles[free.pop()] = pool[rng.integers(len(pool))]

    def label(self, plan: Plan, rgb: np.ndarray) -> Scene:
        """The scene with all that is known of `plan`; `rgb` are its pixels, empty where nobody needs them."""
        rows, cols = plan.tiles.shape
        present = unknown_cells(rows, cols)
        land_use = np.zeros((rows, cols), np.int16)
        boxes: dict[str, list[np.ndarray]] = {name: [] for name in COUNTED}
        uncounted: set[str] = set()
        for r in range(rows):
            for c in range(cols):
                tile = self.tiles[plan.tiles[r, c]]
                present[r, c], land_use[r, c] = tile.present, tile.land_use
                use = CONCEPTS[tile.land_use].name
                if use in COUNTED and tile.boxes is not None:
                    drawn = turn_boxes(tile.boxes, plan.turns[r, c]) / SIDE
                    boxes[use].append((drawn + np.array([r, c, r, c])) / (rows, cols, rows, cols))
                uncounted |= {
                    n for n in COUNTED if tile.present[INDEX[n]] == 1 and not (n == use and tile.boxes is not None)
                }
        urban, rural = urban_and_rural(land_use)
        return Scene(
            rgb, present, land_use, METRES_PER_PIXEL, "ucm",
            {name: np.concatenate([NO_BOXES, *found]).astype(np.float32) for name, found in boxes.items()},
            frozenset(COUNTED) - uncounted,
            True if urban > 0.6 else False if rural > 0.6 else None,
            (rows * SIDE, cols * SIDE),
        )  # fmt: skip


def urban_and_rural(land_use: np.ndarray) -> tuple[float, float]:
    """The shares of cells of a kind in URBAN and in RURAL; `land_use` holds some indices of concepts, none unknown."""
    uses = [CONCEPTS[use].name for use in land_use.ravel()]
    return sum(use in URBAN for use in uses) / len(uses), sum(use in RURAL for use in uses) / len(uses)


def turned(pixels: np.ndarray, turn: int) -> np.ndarray:
    """One of the eight symmetries of the square: `turn % 4` quarter turns counter-clockwise, then a mirror if >= 4."""
    pixels = np.rot90(pixels, turn % 4)
    return pixels[:, ::-1] if turn >= 4 else pixels


def turn_boxes(boxes: np.ndarray, turn: int) -> np.ndarray:
    """Boxes (x0, y0, x1, y1) px of a tile -> (y0, x0, y1, x1) px of the turned tile."""
    x0, y0, x1, y1 = boxes.T
    for _ in range(turn % 4):  # counter-clockwise: (y, x) -> (side - x, y)
        x0, y0, x1, y1 = y0, SIDE - x1, y1, SIDE - x0
    if turn >= 4:
        x0, x1 = SIDE - x1, SIDE - x0
    return np.stack([y0, x0, y1, x1], axis=1)


def _ramp(side: int, feather: int) -> np.ndarray:
    """Weight of a padded tile along one axis: rises over the seam, falls behind it."""
    rise = (np.arange(2 * feather) + 0.5) / (2 * feather) if feather else np.zeros(0)
    return np.concatenate([rise, np.ones(side - 2 * feather), rise[::-1]]).astype(np.float32)


def _lay(
    canvas: np.ndarray, weight: np.ndarray, pixels: np.ndarray, tone: np.ndarray, top: int, left: int, feather: int
) -> None:
    """Adds a tile whose corner lies at (top, left) of the canvas, mirrored `feather` px beyond its edges, with weights
    that blend with the neighbours'."""
    side = len(pixels)
    y0, x0 = max(top - feather, 0), max(left - feather, 0)
    y1, x1 = min(top + side + feather, canvas.shape[0]), min(left + side + feather, canvas.shape[1])
    if y0 >= y1 or x0 >= x1:
        return
    y, x, ramp = np.arange(y0, y1) - top, np.arange(x0, x1) - left, _ramp(side, feather)
    w = (ramp[y + feather, None] * ramp[None, x + feather])[:, :, None]
    part = pixels[_mirrored(y, side)][:, _mirrored(x, side)]
    canvas[y0:y1, x0:x1] += part * tone.astype(np.float32) * w
    weight[y0:y1, x0:x1] += w


def _mirrored(index: np.ndarray, side: int) -> np.ndarray:
    """Indices before the start and beyond the end of an axis of `side` px, mirrored at its edges."""
    index = np.where(index < 0, -1 - index, index)
    return np.where(index >= side, 2 * side - 1 - index, index)
