"""VisionZip: keep the tokens that the class token attends to, merge the rest into a few (METHOD 8). Text-blind."""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn import functional as F


def dominant_tokens(queries: Tensor, keys: Tensor, heads: int, count: int) -> Tensor:
    """Indices [n, count], ascending, of the class token and the patches it attends to most, from the second last
    layer's `queries` and `keys` [n, 1 + p, C]."""
    query, key = (x.unflatten(-1, (heads, -1)).transpose(1, 2) for x in (queries[:, :1], keys))
    attention = torch.softmax(query @ key.transpose(2, 3) * key.shape[-1] ** -0.5, dim=-1)[:, :, 0, 1:].sum(1)
    best = attention.topk(count - 1, dim=1).indices + 1
    return F.pad(best, (1, 0)).sort(dim=1).values


def visionzip(hidden: Tensor, queries: Tensor, keys: Tensor, heads: int, dominant: int, contextual: int) -> Tensor:
    """Tokens [n, dominant + contextual, C] of `hidden` [n, 1 + p, C], the second last hidden state."""
    kept = dominant_tokens(queries, keys, heads, dominant)
    other = torch.ones(hidden.shape[:2], dtype=torch.bool, device=hidden.device).scatter(1, kept, False)
    tokens = hidden[other].unflatten(0, (len(hidden), -1))  # [n, rest, C]
    metric = F.normalize(keys.unflatten(-1, (heads, -1)).mean(2)[other].unflatten(0, (len(hidden), -1)), dim=-1)

    count = tokens.shape[1]
    targets = torch.arange(0, count, max(1, count // contextual), device=hidden.device)[:contextual]
    members = torch.ones(count, dtype=torch.bool, device=hidden.device)
    members[targets] = False
    nearest = (metric[:, members] @ metric[:, targets].transpose(1, 2)).argmax(2)  # [n, members]
    belongs = F.one_hot(nearest, len(targets)).to(tokens.dtype)
    means = belongs.transpose(1, 2) @ tokens[:, members] / belongs.sum(1).clamp(min=1)[:, :, None]
    chosen = hidden.gather(1, kept[:, :, None].expand(-1, -1, hidden.shape[2]))
    return torch.cat([chosen, tokens[:, targets] + means], dim=1)
