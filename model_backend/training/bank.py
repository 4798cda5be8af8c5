"""The tower's tokens of every training tile, at every zoom and in all eight orientations, from which the finer levels
of composed scenes are put together without touching pixels.

A level whose scale is one over a power of two shows each source tile of 256 px as a whole number of tower tokens, so
its tokens depend on which tile lies there, and only a little on the neighbours (what the tower sees beyond a patch).
Neighbours are therefore drawn at random, like the neighbours in a composed scene. Encoding each tile some thirty times
replaces encoding it anew in each of thousands of scenes.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import torch
from PIL import Image

from model_backend.datasets.compose import Plan, turned
from model_backend.datasets.sources import tone
from model_backend.datasets.ucm import SIDE, UcmTile
from model_backend.lite_tower import CHANNELS, STRIDE, LiteTower

REDUCTIONS = (1, 2, 4, 8)  # native px per level px
TURNS = 8
PATCHES = SIDE // STRIDE  # tower tokens along a side of an encoded tile


def chunks() -> list[tuple[int, int]]:
    """All (reduction, turn): each is a file that one process makes."""
    return [(reduction, turn) for reduction in REDUCTIONS for turn in range(TURNS)]


def chunk_path(folder: Path, reduction: int, turn: int) -> Path:
    return folder / f"{reduction}-{turn}.npy"


@torch.inference_mode()
def encode_chunk(tiles: list[UcmTile], tower: LiteTower, reduction: int, turn: int) -> np.ndarray:
    """float16 [tiles, PATCHES / reduction, PATCHES / reduction, CHANNELS]: each tile reduced, turned, and encoded among
    neighbours: of its own kind in even turns, any in odd ones."""
    rng = np.random.default_rng([reduction, turn])
    order = rng.permutation(len(tiles))
    if turn % 2 == 0:
        order = order[np.argsort([tiles[i].land_use for i in order], kind="stable")]
    side, part, many = SIDE // reduction, PATCHES // reduction, reduction * reduction
    out = np.zeros((len(tiles), part, part, CHANNELS), np.float16)
    for first in range(0, len(order), many):
        group = np.resize(order[first : first + many], many)
        cells = [np.asarray(Image.fromarray(tiles[int(i)].read()).resize((side, side), Image.Resampling.BILINEAR))
                 for i in group]  # fmt: skip
        mosaic = np.block(
            [[[turned(cells[r * reduction + c], turn)] for c in range(reduction)] for r in range(reduction)]
        )
        pixels = torch.from_numpy(tone(mosaic, rng)).float().permute(2, 0, 1)[None]
        tokens = tower(pixels)[0].half().numpy().reshape(reduction, part, reduction, part, CHANNELS)
        out[group] = tokens.swapaxes(1, 2).reshape(many, part, part, CHANNELS)
    return out


class Bank:
    """Opens the chunks under `folder`; they stay on disk and the system keeps what is used in memory."""

    def __init__(self, folder: Path) -> None:
        self.tokens = {key: np.load(chunk_path(folder, *key), mmap_mode="r") for key in chunks()}

    def gather(self, plan: Plan, reduction: int, tiles: Sequence[tuple[int, int]]) -> np.ndarray:
        """float16 [n, PATCHES^2, CHANNELS]: the tower tokens of `tiles` (row, col) of the level of `plan` that is
        `reduction` times coarser than native. Beyond the scene's edge they are zero, the mean of all features."""
        part = PATCHES // reduction
        out = np.zeros((len(tiles), PATCHES, PATCHES, CHANNELS), np.float16)
        rows, cols = plan.tiles.shape
        for n, (row, col) in enumerate(tiles):
            for y in range(min(reduction, rows - row * reduction)):
                for x in range(min(reduction, cols - col * reduction)):
                    at = row * reduction + y, col * reduction + x
                    block = self.tokens[reduction, int(plan.turns[at])][plan.tiles[at]]
                    out[n, y * part : (y + 1) * part, x * part : (x + 1) * part] = block
        return out.reshape(len(tiles), PATCHES * PATCHES, CHANNELS)
