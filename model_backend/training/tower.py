"""Fine-tunes vision tower and projector before any language is learnt: each visual token must name what it shows.

Small windows at every scale that a pyramid has are labelled token by token, land use and labels by the words' own
embeddings (`losses.naming_loss`), and their counted things by their centres, which the detector learns to find.
ImageNet's tower knows little of land seen from above, and nothing of it at an eighth of its size; the language model
then starts with tokens that already mean something.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import torch
from safetensors.torch import load_file, save_file
from torch import Tensor, nn
from torch.nn import functional as F
from torch.utils.data import DataLoader, IterableDataset
from transformers import PreTrainedTokenizerFast

from model_backend.datasets.concepts import CONCEPTS
from model_backend.datasets.sources import SceneSource
from model_backend.detector import FINER
from model_backend.model import Model
from model_backend.training import counting, losses
from model_backend.training.centres import centre_loss
from model_backend.training.counting import CountingSettings, detector_of
from model_backend.training.windows import REDUCTIONS, Windows, WindowSource

FROZEN = 3  # blocks that stay as ImageNet left them: edges and colours, at more than half of the cost
CENTRES = 0.15  # weight of the loss of centres
REPORT_EVERY, CHECK_EVERY = 25, 150


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
    counting: CountingSettings = field(default_factory=CountingSettings)


def teach(
    model: Model, tokenizer: PreTrainedTokenizerFast, source: SceneSource, check: SceneSource, settings: TowerSettings,
    tell: Callable[[dict], None], path: Path,
) -> None:  # fmt: skip
    """Trains `model`'s tower, projector and detector on windows of `source`, measures on those of `check`, and writes
    the encoder to `path`."""
    geometry = model.config.geometry
    fine = FINER * geometry.tile // geometry.patch
    windows, held_out = (WindowSource(one, geometry.tile, geometry.side, fine) for one in (source, check))
    generator = torch.Generator().manual_seed(settings.seed)

    def words() -> Tensor:
        return losses.phrase_embeddings(model, tokenizer, generator)[0]

    train(model, words, windows, held_out, settings, tell)
    counting.train(model.encoder, windows, settings.counting, tell)
    tell({"tower": measure(model, words, held_out, settings.measured)})
    save_file({name: value.contiguous() for name, value in model.encoder.state_dict().items()}, path)


def load(model: Model, path: Path) -> None:
    """Gives `model` the encoder that `teach` wrote to `path`, but not its table of places."""
    state = {name: value for name, value in load_file(path).items() if not name.startswith("place.")}
    model.encoder.load_state_dict(state, strict=False)


def train(
    model: Model, words: Callable[[], Tensor], source: WindowSource, check: WindowSource, settings: TowerSettings,
    tell: Callable[[dict], None],
) -> None:  # fmt: skip
    """Trains `model`'s tower, projector and detector. `words` draws an embedding [concepts, D] of each concept; these
    stay as they are."""
    encoder, detector = model.encoder, detector_of(model.encoder)
    tower = encoder.tower.to(memory_format=torch.channels_last)
    model.requires_grad_(False)
    learned = [*tower.blocks[FROZEN:].parameters()]
    taught = [*encoder.projector.parameters(), *detector.parameters()]
    for parameter in (*learned, *taught):
        parameter.requires_grad_(True)
    optimiser = torch.optim.AdamW(
        [{"params": learned, "lr": settings.rate}, {"params": taught, "lr": settings.projector_rate}], weight_decay=0.02
    )
    schedule = torch.optim.lr_scheduler.LambdaLR(optimiser, lambda step: _rate(step, settings.steps))
    tell({"tower_step": 0, "tower": measure(model, words, check, settings.measured)})
    began, sums = time.time(), np.zeros(2)
    stream = _Stream(source, settings.windows, settings.steps, settings.seed)
    for step, windows in enumerate(DataLoader(stream, batch_size=None, num_workers=1, prefetch_factor=4)):
        seen = encoder.look(windows.pixels.float())
        tokens = encoder.project(seen, pooled=True).flatten(0, 1)
        named = losses.naming_loss(tokens, words(), windows.land_use, windows.present)
        centred = centre_loss(detector(seen), windows.centres)
        (named + CENTRES * centred).backward()
        nn.utils.clip_grad_norm_([*learned, *taught], 1.0)
        optimiser.step()
        optimiser.zero_grad(set_to_none=True)
        schedule.step()
        sums += named.item(), centred.item()
        if step % REPORT_EVERY == REPORT_EVERY - 1:
            mean = dict(zip(("named", "centred"), (sums / REPORT_EVERY).round(4).tolist(), strict=True))
            tell({"tower_step": step + 1, "seconds": round(time.time() - began, 1), **mean})
            sums[:] = 0
        if step % CHECK_EVERY == CHECK_EVERY - 1 or step + 1 == settings.steps:
            tell({"tower_step": step + 1, "tower": measure(model, words, check, settings.measured)})
    model.requires_grad_(False)


@torch.no_grad()
def measure(model: Model, words: Callable[[], Tensor], source: WindowSource, count: int) -> dict[str, dict[str, float]]:
    """At each reduction: share of tokens whose land use is named first, balanced accuracy of the labels, and, where
    things can be counted, of how many windows that show some of a kind their number is right, and right within one."""
    found = {}
    for reduction in REDUCTIONS:
        windows = source.batch(np.random.default_rng(round(100 * reduction)), count, reduction)
        seen = model.encoder.look(windows.pixels.float())
        tokens = model.encoder.project(seen, pooled=True).flatten(0, 1)
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
        if (some := windows.numbers > 0).any():
            spots = detector_of(model.encoder).find(seen, source.side)
            counted = torch.tensor([[sum(s.kind == k for s in one) for k in range(some.shape[1])] for one in spots])
            off = (counted - windows.numbers).abs()[some]
            row |= {"counted": (off == 0).float().mean().item(), "within_1": (off <= 1).float().mean().item()}
        found[f"{reduction:.2f}"] = {name: round(value, 3) for name, value in row.items()}
    return found


def _rate(step: int, steps: int) -> float:
    warm = max(1, steps // 25)
    return min((step + 1) / warm, 0.02 + 0.49 * (1 + math.cos(math.pi * step / steps)))
