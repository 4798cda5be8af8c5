"""What the detector learns from: maps of the centres of labelled things, and their loss (Zhou et al. 2019)."""

from __future__ import annotations

import math

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional as F


def centre_map(boxes: np.ndarray, cells: int, cell: float) -> np.ndarray:
    """What a map of centres should show of `boxes` (y0, x0, y1, x1) px: float32 [cells, cells], 1 where a centre is,
    falling off around it with the size of the box."""
    out = np.zeros((cells, cells), np.float32)
    middle = (np.arange(cells) + 0.5) * cell
    for y0, x0, y1, x1 in boxes:
        y, x = (y0 + y1) / 2, (x0 + x1) / 2
        if not (0 <= y < cells * cell and 0 <= x < cells * cell):
            continue
        reach = max(0.56 * cell, math.sqrt((y1 - y0) * (x1 - x0)) / 6)
        bump = np.exp(-((middle[:, None] - y) ** 2 + (middle[None] - x) ** 2) / (2 * reach**2))
        out = np.maximum(out, (bump / bump.max()).astype(np.float32))
    return out


def centre_loss(logits: Tensor, wanted: Tensor) -> Tensor:
    """Focal loss of maps [n, kinds, cells, cells] against `wanted` (centre_map, -1 where nobody counted), a centre."""
    score, known = logits.sigmoid(), wanted >= 0
    centre = wanted > 0.999
    hit = -((1 - score) ** 2) * F.logsigmoid(logits)
    miss = -((1 - wanted) ** 4) * score**2 * F.logsigmoid(-logits)
    return (torch.where(centre, hit, miss) * known).sum() / centre.sum().clamp_min(1)
