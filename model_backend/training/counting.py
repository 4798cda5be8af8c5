"""Trains the detector alone, once the tower has learnt: on features of many windows full of things to count, each
encoded once. A head of this size learns in minutes what fine-tuning the whole tower would take hours to see as often.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn

from model_backend.detector import Detector
from model_backend.encoder import Encoder
from model_backend.training.centres import centre_loss
from model_backend.training.windows import WindowSource

NOISE = 0.15  # added to features, whose deviation is about 1: few things are seen many times
ENCODED = 32  # windows at a time


@dataclass(frozen=True)
class CountingSettings:
    windows: int = 19000
    steps: int = 1500
    batch: int = 64
    rate: float = 2e-3
    seed: int = 5


def train(encoder: Encoder, source: WindowSource, settings: CountingSettings, tell: Callable[[dict], None]) -> None:
    """Trains `encoder.detector` on windows of `source`; nothing else changes."""
    detector = detector_of(encoder)
    began = time.time()
    features, centres = encode(encoder, source, settings.windows, settings.seed)
    tell({"counting": "windows encoded", "seconds": round(time.time() - began, 1)})
    detector.requires_grad_(True)
    averaged = AveragedModel(detector, multi_avg_fn=get_ema_multi_avg_fn(0.995))
    optimiser = torch.optim.AdamW(detector.parameters(), settings.rate, weight_decay=0.02)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, settings.rate, settings.steps)
    generator = torch.Generator().manual_seed(settings.seed)
    total = 0.0
    for step in range(settings.steps):
        drawn = torch.randint(len(features), (settings.batch,), generator=generator)
        seen = features[drawn].float()
        seen += NOISE * torch.randn(seen.shape, generator=generator)
        loss = centre_loss(detector(seen), centres[drawn].float())
        loss.backward()
        optimiser.step()
        optimiser.zero_grad(set_to_none=True)
        schedule.step()
        averaged.update_parameters(detector)
        total += loss.item()
        if step % 250 == 249:
            tell(
                {"counting_step": step + 1, "seconds": round(time.time() - began, 1), "centred": round(total / 250, 4)}
            )
            total = 0.0
    detector.load_state_dict(averaged.module.state_dict())
    detector.requires_grad_(False)


def detector_of(encoder: Encoder) -> Detector:
    """The detector that every `mini` has."""
    assert encoder.detector is not None
    return encoder.detector


@torch.inference_mode()
def encode(encoder: Encoder, source: WindowSource, count: int, seed: int) -> tuple[Tensor, Tensor]:
    """The tower's features [count, patches, C] of windows, half of them with things that are cut, and their maps of
    centres, both float16."""
    features, centres = [], []
    for number, begin in enumerate(range(0, count, ENCODED)):
        rng = np.random.default_rng([seed, begin])
        windows = (source.cutting(rng) if number % 2 else source).crowded(rng, min(ENCODED, count - begin))
        features.append(encoder.look(windows.pixels.float()).half())
        centres.append(windows.centres.half())
    return torch.cat(features), torch.cat(centres)
