"""Visual tokens of every training tile, at several scales and orientations, from which scenes are put together without
touching pixels: endlessly, and in a moment.

Where a level shows a source tile of 256 px as a whole number of visual tokens, these depend on which tile lies there,
and only a little on the neighbours (what the tower sees beyond a patch). Neighbours are therefore drawn at random, like
the neighbours in a composed scene. What is kept of a token is what enters the projector's second layer.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from PIL import Image

from model_backend.datasets.compose import Plan, turned
from model_backend.datasets.sources import tone
from model_backend.datasets.ucm import SIDE, UcmTile
from model_backend.encoder import Encoder

PARTS = (4, 3, 2, 1)  # visual tokens along a side of a source tile: 1, 4/3, 2 and 4 native px a level px
TURNS = 4  # encoded; the mirrored ones are these with their tokens mirrored
CELLS = 4  # visual tokens along a side of a tile of a level


@dataclass(frozen=True)
class Chunk:
    """One file of the bank, which one process makes: all tiles at one scale in one orientation."""

    part: int
    turn: int

    def path(self, folder: Path) -> Path:
        return folder / f"{self.part}-{self.turn}.npy"


def chunks() -> list[Chunk]:
    return [Chunk(part, turn) for part in PARTS for turn in range(TURNS)]


@torch.inference_mode()
def encode_chunk(tiles: list[UcmTile], encoder: Encoder, chunk: Chunk) -> np.ndarray:
    """float16 [tiles, part, part, D]: each tile reduced, turned, and encoded among neighbours: of its own kind in even
    turns, any in odd ones."""
    part, turn = chunk.part, chunk.turn
    rng = np.random.default_rng([part, turn])
    order = rng.permutation(len(tiles))
    if turn % 2 == 0:
        order = order[np.argsort([tiles[i].land_use for i in order], kind="stable")]
    count = math.lcm(part, CELLS) // part  # source tiles along a side of a mosaic that fills whole tiles of a level
    window = count * part // CELLS  # tiles of the level along its side
    side = SIDE * part // CELLS
    out = np.zeros((len(tiles), part, part, encoder.projector[2].in_features), np.float16)
    for first in range(0, len(order), count * count):
        group = np.resize(order[first : first + count * count], count * count)
        cells = [np.asarray(Image.fromarray(tiles[int(i)].read()).resize((side, side), Image.Resampling.BILINEAR))
                 for i in group]  # fmt: skip
        mosaic = np.block([[[turned(cells[r * count + c], turn)] for c in range(count)] for r in range(count)])
        pixels = torch.from_numpy(tone(mosaic, rng)).float()
        windows = pixels.reshape(window, SIDE, window, SIDE, 3).permute(0, 2, 4, 1, 3).flatten(0, 1)
        tokens = encoder.reduced(encoder.tower(windows), pooled=True)  # [window^2, CELLS^2, D]
        grid = tokens.half().reshape(window, window, CELLS, CELLS, -1).transpose(1, 2).flatten(2, 3).flatten(0, 1)
        blocks = grid.reshape(count, part, count, part, -1).transpose(1, 2).flatten(0, 1)
        out[group] = blocks.numpy()
    return out


class Bank:
    """All chunks under `folder`, in memory."""

    def __init__(self, folder: Path) -> None:
        self.tokens = {
            part: np.stack([np.load(Chunk(part, turn).path(folder)) for turn in range(TURNS)]) for part in PARTS
        }  # [turns, tiles, part, part, D]

    def gather(self, plan: Plan, part: int, tiles: Sequence[tuple[int, int]]) -> np.ndarray:
        """float16 [n, CELLS^2, D]: the tokens of `tiles` (row, col) of the level of `plan` that shows a source tile as
        `part` x `part` tokens. Beyond the scene's edge they are zero."""
        row, col = np.asarray(tiles).T[:, :, None] * CELLS + np.arange(CELLS)  # [n, CELLS] each
        at, along = (row // part)[:, :, None], (col // part)[:, None, :]
        rows, cols = plan.tiles.shape
        inside = (at < rows) & (along < cols)  # [n, CELLS, CELLS]
        place = np.minimum(at, rows - 1), np.minimum(along, cols - 1)
        y, x = (row % part)[:, :, None], (col % part)[:, None, :]
        turns = plan.turns[place]
        x = np.where(turns >= TURNS, part - 1 - x, x)
        found = self.tokens[part][turns % TURNS, plan.tiles[place], y, x] * inside[..., None]
        return found.reshape(len(row), CELLS * CELLS, -1)
