"""Fine-tunes vision tower and projector before any language is learnt: each visual token must name what it shows.

Small windows at every scale that a pyramid has are labelled token by token: land use and labels by the words' own
embeddings (`losses.naming_loss`), counted objects by a read-out. ImageNet's tower knows little of land seen from above,
and nothing of it at an eighth of its size; the language model then starts with tokens that already mean something.
"""

from __future__ import annotations

import io
import math
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from PIL import Image, ImageFilter
from safetensors.torch import load_file, save_file
from torch import Tensor, nn
from torch.nn import functional as F
from torch.utils.data import DataLoader, IterableDataset
from transformers import PreTrainedTokenizerFast

from model_backend.datasets.compose import Plan, turn_boxes
from model_backend.datasets.concepts import CONCEPTS, COUNTED, INDEX
from model_backend.datasets.masks import MaskedRaster
from model_backend.datasets.sources import SceneSource, tone
from model_backend.datasets.ucm import SIDE
from model_backend.model import Model
from model_backend.training import losses
from model_backend.training.views import COUNTED_UP_TO

REDUCTIONS = (1.0, 4 / 3, 2.0, 8 / 3, 4.0, 16 / 3)  # native px per px of a window
OFTEN = (0.34, 0.12, 0.18, 0.12, 0.14, 0.1)
REAL = 0.2  # share of windows of real rasters
REAL_REDUCTIONS = (1.0, 2.0, 4.0)
FROZEN = 3  # blocks that stay as ImageNet left them: edges and colours, at more than half of the cost
SEEN = 0.2  # of a token: a tile that covers more of it shows in it
REPORT_EVERY, CHECK_EVERY = 25, 150


@dataclass
class Windows:
    """Windows of one tile and the labels of their tokens (n of them in all), as `losses` want them."""

    pixels: Tensor  # uint8 [b, 3, side, side]
    land_use: Tensor  # int64 [n], -1 unknown
    present: Tensor  # int8 [n, concepts], -1 unknown
    objects: Tensor  # float32 [n, counted concepts], -1 where nobody counted


class WindowSource:
    """Draws labelled windows of `side` px with `cells` tokens along a side."""

    def __init__(self, source: SceneSource, side: int, cells: int) -> None:
        self.composer, self.side, self.cells = source.composer, side, cells
        self.rasters: list[MaskedRaster] = [*source.rasters]
        if source.sentinel is not None:
            self.rasters += [source.sentinel] * max(1, len(source.rasters) // 2)
        self.uses = list(self.composer.by_use.values())

    def batch(self, rng: np.random.Generator, count: int, reduction: float | None = None) -> Windows:
        """`count` windows: of any kind, or composed ones of one reduction, as they are (for measuring)."""
        drawn = []
        for _ in range(count):
            if reduction is None and self.rasters and rng.random() < REAL:
                drawn.append(self._real(rng))
            else:
                drawn.append(self._composed(rng, reduction or float(rng.choice(REDUCTIONS, p=OFTEN))))
        pixels, land_use, present, objects = zip(*drawn, strict=True)
        if reduction is None:
            pixels = tuple(_worn(tone(one, rng), rng) for one in pixels)
        return Windows(
            torch.from_numpy(np.stack(pixels)).permute(0, 3, 1, 2),
            torch.from_numpy(np.concatenate(land_use).astype(np.int64)),
            torch.from_numpy(np.concatenate(present)),
            torch.from_numpy(np.concatenate(objects)),
        )

    def _real(self, rng: np.random.Generator) -> tuple[np.ndarray, ...]:
        raster = self.rasters[rng.integers(len(self.rasters))]
        height, width = raster.rgb.shape[:2]
        extent = min(int(self.side * rng.choice(REAL_REDUCTIONS)), height, width)
        y, x = int(rng.integers(0, height - extent + 1)), int(rng.integers(0, width - extent + 1))
        scene = raster.crop(y, x, extent, extent, self.cells)
        image = Image.fromarray(scene.rgb).resize((self.side, self.side), Image.Resampling.BILINEAR)
        turn = int(rng.integers(8))
        present, land_use = _turned(scene.present, turn), _turned(scene.land_use, turn)
        nobody = np.full((self.cells**2, len(COUNTED)), -1, np.float32)
        return _turned(np.asarray(image), turn), land_use.ravel(), present.reshape(-1, len(CONCEPTS)), nobody

    def _composed(self, rng: np.random.Generator, reduction: float) -> tuple[np.ndarray, ...]:
        """A window at a random place of a small mosaic."""
        part = round(SIDE / reduction)
        count = self.side // part + 1
        plan = self._plan(rng, count)
        aligned = rng.random() < 0.5
        y, x = (0, 0) if aligned else rng.integers(0, count * part - self.side + 1, 2)
        pixels = self.composer.paint(plan, part)[y : y + self.side, x : x + self.side]
        share = np.einsum("ar,bc->abrc", self._overlap(y, part, count), self._overlap(x, part, count))
        share = share.reshape(self.cells**2, count * count)  # of each token: how much of it each tile covers
        tiles = [self.composer.tiles[i] for i in plan.tiles.ravel()]
        most = share.argmax(1)
        use = np.array([tile.land_use for tile in tiles])
        land_use = np.where(share.max(1) > 0.5, use[most], -1)
        labels = np.stack([tile.present for tile in tiles])  # [tiles, concepts]
        shown = share > SEEN
        there = (shown[:, :, None] & (labels == 1)[None]).any(1)
        unsure = ((share > 0)[:, :, None] & (labels != 0)[None]).any(1)
        present = np.where(there, 1, np.where(unsure, -1, 0)).astype(np.int8)
        return pixels, land_use, present, self._objects(plan, part, (y, x), share > 0, reduction)

    def _plan(self, rng: np.random.Generator, count: int) -> Plan:
        """Either as scenes are composed, or any kinds in equal numbers, which scenes do not give."""
        if rng.random() < 0.4:
            return self.composer.plan(rng, count, count)
        kinds = rng.integers(0, len(self.uses), int(rng.integers(1, 5)))
        pools = [self.uses[kind] for kind in rng.choice(kinds, count * count)]
        tiles = np.array([pool[rng.integers(len(pool))] for pool in pools]).reshape(count, count)
        return Plan(tiles, rng.integers(0, 8, (count, count)), 1 + 0.06 * rng.standard_normal((count, count, 3)))

    def _overlap(self, offset: int, part: int, count: int) -> np.ndarray:
        """Share of each token (along one axis) that each tile covers: [cells, count]."""
        cell = self.side / self.cells
        begin = offset + cell * np.arange(self.cells)[:, None]
        tile = part * np.arange(count)[None]
        return np.clip(np.minimum(begin + cell, tile + part) - np.maximum(begin, tile), 0, None) / cell

    def _objects(
        self, plan: Plan, part: int, offset: tuple[int, int], touched: np.ndarray, reduction: float
    ) -> np.ndarray:
        """Objects centred in each token: float32 [cells^2, counted concepts]."""
        out = np.full((self.cells**2, len(COUNTED)), -1, np.float32)
        if 0.3 * reduction > COUNTED_UP_TO:
            return out
        cell = self.side / self.cells
        for kind, name in enumerate(COUNTED):
            found = np.zeros((self.cells, self.cells), np.float32)
            uncounted = np.zeros(plan.tiles.size, bool)
            for place, (index, turn) in enumerate(zip(plan.tiles.ravel(), plan.turns.ravel(), strict=True)):
                tile = self.composer.tiles[index]
                if CONCEPTS[tile.land_use].name != name or tile.boxes is None:
                    uncounted[place] = tile.present[INDEX[name]] == 1
                    continue
                boxes = turn_boxes(tile.boxes, turn) * (part / SIDE)
                row, col = np.divmod(place, plan.tiles.shape[1])
                middle = (boxes[:, :2] + boxes[:, 2:]) / 2 + part * np.array([row, col]) - offset
                at = np.floor(middle / cell).astype(int)
                inside = ((at >= 0) & (at < self.cells)).all(1)
                np.add.at(found, tuple(at[inside].T), 1)
            unsure = (touched & uncounted[None]).any(1)
            out[:, kind] = np.where(unsure, -1, found.ravel())
        return out


def _turned(grid: np.ndarray, turn: int) -> np.ndarray:
    grid = np.rot90(grid, turn % 4)
    return np.ascontiguousarray(grid[:, ::-1] if turn >= 4 else grid)


def _worn(rgb: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Sometimes blurred, compressed or noisy, as imagery comes."""
    kind = rng.random()
    if kind < 0.12:
        return np.asarray(Image.fromarray(rgb).filter(ImageFilter.GaussianBlur(rng.uniform(0.4, 1.2))))
    if kind < 0.24:
        packed = io.BytesIO()
        Image.fromarray(rgb).save(packed, "JPEG", quality=int(rng.integers(35, 85)))
        return np.asarray(Image.open(packed))
    if kind < 0.34:
        return np.clip(rgb + rng.normal(0, rng.uniform(2, 9), rgb.shape), 0, 255).astype(np.uint8)
    return rgb


class _Stream(IterableDataset):
    def __init__(self, source: WindowSource, batch: int, steps: int, seed: int) -> None:
        self.source, self.count, self.steps, self.seed = source, batch, steps, seed

    def __iter__(self) -> Iterator[Windows]:
        for step in range(self.steps):
            yield self.source.batch(np.random.default_rng([self.seed, step]), self.count)


@dataclass(frozen=True)
class TowerSettings:
    steps: int = 700
    windows: int = 16
    rate: float = 2e-4
    projector_rate: float = 1e-3
    seed: int = 3
    measured: int = 32  # windows at each scale


def teach(
    model: Model, tokenizer: PreTrainedTokenizerFast, source: SceneSource, check: SceneSource, settings: TowerSettings,
    tell: Callable[[dict], None], path: Path,
) -> None:  # fmt: skip
    """Trains `model`'s tower and projector on windows of `source`, measures on those of `check`, and writes them with
    their read-out of objects to `path`."""
    geometry = model.config.geometry
    windows, held_out = (WindowSource(one, geometry.tile, geometry.side) for one in (source, check))
    generator = torch.Generator().manual_seed(settings.seed)
    counter = nn.Linear(model.language.config.hidden_size, len(COUNTED))

    def words() -> Tensor:
        return losses.phrase_embeddings(model, tokenizer, generator)[0]

    train(model, words, counter, windows, held_out, settings, tell)
    state = {**model.encoder.state_dict(), **{f"counter.{name}": value for name, value in counter.state_dict().items()}}
    save_file({name: value.contiguous() for name, value in state.items()}, path)


def load(model: Model, path: Path) -> nn.Linear:
    """Gives `model` the encoder that `teach` wrote to `path`, but not its table of places; returns the read-out."""
    state = load_file(path)
    counter = nn.Linear(model.language.config.hidden_size, len(COUNTED))
    counter.load_state_dict({name[8:]: state.pop(name) for name in [*state] if name.startswith("counter.")})
    model.encoder.load_state_dict(
        {name: value for name, value in state.items() if not name.startswith("place.")}, False
    )
    return counter


def train(
    model: Model, words: Callable[[], Tensor], counter: nn.Linear, source: WindowSource, check: WindowSource,
    settings: TowerSettings, tell: Callable[[dict], None],
) -> None:  # fmt: skip
    """Trains `model`'s tower and projector, and `counter`, which reads objects off tokens. `words` draws an embedding
    [concepts, D] of each concept; these stay as they are."""
    encoder = model.encoder
    tower = encoder.tower.to(memory_format=torch.channels_last)
    model.requires_grad_(False)
    learned = [*tower.blocks[FROZEN:].parameters()]
    taught = [*encoder.projector.parameters(), *counter.parameters()]
    for parameter in (*learned, *taught):
        parameter.requires_grad_(True)
    optimiser = torch.optim.AdamW(
        [{"params": learned, "lr": settings.rate}, {"params": taught, "lr": settings.projector_rate}], weight_decay=0.02
    )
    schedule = torch.optim.lr_scheduler.LambdaLR(optimiser, lambda step: _rate(step, settings.steps))
    tell({"tower_step": 0, "tower": measure(model, words, counter, check, settings.measured)})
    began, sums = time.time(), np.zeros(2)
    stream = _Stream(source, settings.windows, settings.steps, settings.seed)
    for step, windows in enumerate(DataLoader(stream, batch_size=None, num_workers=1, prefetch_factor=4)):
        tokens = encoder(windows.pixels.float(), pooled=True).flatten(0, 1)
        named = losses.naming_loss(tokens, words(), windows.land_use, windows.present)
        counted = losses.object_loss(counter(tokens), windows.objects)
        (named + counted).backward()
        nn.utils.clip_grad_norm_([*learned, *taught], 1.0)
        optimiser.step()
        optimiser.zero_grad(set_to_none=True)
        schedule.step()
        sums += named.item(), counted.item()
        if step % REPORT_EVERY == REPORT_EVERY - 1:
            mean = dict(zip(("named", "counted"), (sums / REPORT_EVERY).round(4).tolist(), strict=True))
            tell({"tower_step": step + 1, "seconds": round(time.time() - began, 1), **mean})
            sums[:] = 0
        if step % CHECK_EVERY == CHECK_EVERY - 1 or step + 1 == settings.steps:
            tell({"tower_step": step + 1, "tower": measure(model, words, counter, check, settings.measured)})
    model.requires_grad_(False)


@torch.no_grad()
def measure(
    model: Model, words: Callable[[], Tensor], counter: nn.Linear, source: WindowSource, count: int
) -> dict[str, dict[str, float]]:
    """At each reduction: share of tokens whose land use is named first, balanced accuracy of the labels, and, where
    objects can be told apart, the share of windows whose objects are counted exactly by summing over tokens."""
    found = {}
    for reduction in REDUCTIONS:
        windows = source.batch(np.random.default_rng(round(100 * reduction)), count, reduction)
        tokens = model.encoder(windows.pixels.float(), pooled=True).flatten(0, 1)
        named = F.normalize(tokens, dim=-1) @ F.normalize(words(), dim=-1).T
        sure = windows.land_use >= 0
        uses = torch.tensor([i for i, concept in enumerate(CONCEPTS) if concept.land_use])
        first = uses[named[:, uses].argmax(1)]
        yes, no = windows.present == 1, windows.present == 0
        told = named > 1 / 3
        row = {
            "land_use": (first == windows.land_use)[sure].float().mean().item(),
            "labels": (told[yes].float().mean().item() + (~told)[no].float().mean().item()) / 2,
        }
        if 0.3 * reduction <= COUNTED_UP_TO:
            real, seen = (x.reshape(count, -1, len(COUNTED)) for x in (windows.objects, counter(tokens)))
            some = (real >= 0).all(1) & (real.sum(1) > 0)
            off = (seen.sum(1).round() - real.sum(1)).abs()[some]
            row |= {"counted": (off == 0).float().mean().item(), "within_1": (off <= 1).float().mean().item()}
        found[f"{reduction:.2f}"] = {name: round(value, 3) for name, value in row.items()}
    return found


def _rate(step: int, steps: int) -> float:
    warm = max(1, steps // 25)
    return min((step + 1) / warm, 0.02 + 0.49 * (1 + math.cos(math.pi * step / steps)))
