"""PruMerge and PruMerge+: keep the tokens that the class token attends to, merge the rest into them (METHOD 8).

Text-blind: the question plays no part. Follows the public code, its two quirks included: sums are not normalised, and
in the fixed "+" variant tokens may be kept twice.
"""

from __future__ import annotations

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional as F

NEIGHBOURS = 32


def prumerge(features: Tensor, queries: Tensor, keys: Tensor, ratio: float | None = None, plus: bool = False) -> Tensor:
    """Patch `features` [n, p, C] and the last layer's `queries` and `keys` [n, 1 + p, C] -> [n, kept + 1, C].

    `ratio` None takes as many tokens as are outliers of the class token's attention (one tile at a time, then).
    """
    attention = torch.softmax(queries[:, :1] @ keys.transpose(1, 2) * keys.shape[2] ** -0.5, dim=-1)[:, 0, 1:]  # [n, p]
    share = outlier_share(attention) if ratio is None else ratio
    kept = attention.topk(int(features.shape[1] * share), dim=1).indices
    if plus:
        kept = _with_regular_grid(kept, share, allow_twice=ratio is not None)
    dropped = _complement(kept, features.shape[1])

    order = torch.cat([kept, dropped], dim=1)  # every other token is a neighbour's candidate, kept or not
    near = F.normalize(_take(keys[:, 1:], order), dim=-1)
    similarity = near[:, : kept.shape[1]] @ near.transpose(1, 2)  # [n, kept, p]
    similarity.diagonal(dim1=1, dim2=2).fill_(-torch.inf)  # not itself
    weight = attention.gather(1, order)
    tokens = _take(features, order)
    chosen = similarity.topk(NEIGHBOURS, dim=2).indices  # [n, kept, 32]
    mixing = torch.zeros_like(similarity).scatter(2, chosen, weight[:, None].expand_as(similarity).gather(2, chosen))
    merged = tokens[:, : kept.shape[1]] + mixing @ tokens
    rest = slice(kept.shape[1], None)
    extra = (tokens[:, rest] * weight[:, rest, None]).sum(1, keepdim=True)
    return torch.cat([merged, extra], dim=1)


def outlier_share(attention: Tensor) -> float:
    """Share of values beyond the third quartile by more than one and a half interquartile ranges."""
    values = attention.float().cpu().numpy().ravel()
    low, high = np.percentile(values, [25, 75])
    return float((values > high + 1.5 * (high - low)).mean())


def _with_regular_grid(kept: Tensor, ratio: float, allow_twice: bool) -> Tensor:
    """Add every so many-th token: some context from everywhere."""
    step = int(1 / ratio)
    last = 575
    if allow_twice:
        grid = torch.arange(step // 2, last, step, device=kept.device)
    else:
        grid = torch.arange(0, last, int(step / 3), device=kept.device)
        grid = grid[~torch.isin(grid, kept)]
    return torch.cat([kept, grid.expand(len(kept), -1)], dim=1)


def _complement(kept: Tensor, count: int) -> Tensor:
    """The other indices, ascending; where some are kept twice, as many of the smallest are missing (as published)."""
    every = torch.arange(count, device=kept.device).expand(len(kept), -1)
    return every.scatter(1, kept, 0).sort(dim=1).values[:, kept.shape[1] :]


def _take(tokens: Tensor, index: Tensor) -> Tensor:
    return tokens.gather(1, index[:, :, None].expand(-1, -1, tokens.shape[2]))
