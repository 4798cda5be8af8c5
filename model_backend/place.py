"""Where a token lies and how large it is on the ground, as features that are added to it.

The paper's language model knows a token's place only from its position in the sequence, which pruning renumbers
(METHOD 3.4), so `mini` is told outright: centre in the area, level, metres per pixel. The published checkpoints have
no such table and do not use this.
"""

from __future__ import annotations

import math

import torch
from torch import Tensor, nn

FREQUENCIES = 4
FEATURES = 2 * (1 + 2 * FREQUENCIES) + 4


def features(centres_yx: Tensor, level_height: int, level_width: int, metres_per_pixel: float | None) -> Tensor:
    """Features of tokens at `centres_yx` ([n, 2], shares of the area from its top left) on one level.

    `level_height` and `level_width` are the whole area's size at that level in px, `metres_per_pixel` its ground
    resolution at that level (None: unknown). Returns float32 [n, FEATURES]: per axis the centred coordinate and sines
    and cosines of 1..8 half turns; then aspect, zoom (octaves over 768 px), octaves of ground resolution over 1 m, and
    whether it is known.
    """
    centred = centres_yx.float() * 2 - 1  # [n, 2]
    angles = centred[:, :, None] * (math.pi / 2) * 2.0 ** torch.arange(FREQUENCIES, device=centres_yx.device)
    waves = torch.cat([angles.sin(), angles.cos()], dim=2).flatten(1)  # [n, 4 * FREQUENCIES]
    known = metres_per_pixel is not None and metres_per_pixel > 0
    octaves = min(max(math.log2(metres_per_pixel), -8.0), 14.0) if known and metres_per_pixel else 0.0
    about = [
        math.log2(level_width / level_height),
        math.log2(max(level_height, level_width) / 768) / 2,
        octaves / 4,
        float(known),
    ]
    level = torch.tensor(about, device=centres_yx.device).expand(len(centred), -1)
    return torch.cat([centred, waves, level], dim=1)


class Place(nn.Sequential):
    """features() -> a vector of the language model's width, added to the projected token."""

    def __init__(self, width: int) -> None:
        super().__init__(nn.Linear(FEATURES, width), nn.GELU(), nn.Linear(width, width))
