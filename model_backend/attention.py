"""The one attention door: every attention of the model goes through here, and the kernel is picked here (METHOD 3.5).

Batch 1 needs no mask tensor: a causal pass over n keys whose last t positions are the queries is plain causal
attention aligned at the lower right. Attention rows of a few text tokens are read directly (`rows`), never by asking a
kernel for its full map. Knows nothing of models; transformers' blocks find the door under the name `DOOR`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor
from torch.nn import functional as F
from torch.nn.attention.bias import causal_lower_right
from transformers import AttentionInterface

try:  # used when the user has installed it; nothing needs it
    from flash_attn import flash_attn_func
except ImportError:
    flash_attn_func = None

DOOR = "geoloupe"


@dataclass(frozen=True)
class SharedPrefix:
    """Several questions behind one prefix of `length` tokens, which is causal; `mask` (bool [b, 1, t, n]) is of the t
    tokens behind it. A mask over everything would cost about twice as much."""

    length: int
    mask: Tensor


def attend(query: Tensor, keys: Tensor, values: Tensor, scaling: float, causal: bool, mask: Tensor | None) -> Tensor:
    """Attention of `query` [b, H, t, d] to `keys`, `values` [b, G, n, d] (H a multiple of G) -> [b, H, t, d].

    `causal`: the queries are the last t of the n positions. `mask` (bool, broadcastable to [b, H, t, n], True where
    visible) replaces the causal rule; it costs a slower kernel, so pass it only where some keys must be hidden.
    """
    t, n = query.shape[2], keys.shape[2]
    if mask is None and _flash_fits(query):
        return _flash(query, keys, values, scaling, causal)
    if mask is not None or (causal and 1 < t < n):
        # Under a mask the fast kernels refuse grouped heads, so the groups are spelled out.
        if query.shape[1] != keys.shape[1]:
            keys, values = (x.repeat_interleave(query.shape[1] // x.shape[1], dim=1) for x in (keys, values))
        bias = causal_lower_right(t, n) if mask is None else mask
        return F.scaled_dot_product_attention(query, keys, values, attn_mask=bias, scale=scaling)
    grouped = query.shape[1] != keys.shape[1]
    return F.scaled_dot_product_attention(
        query, keys, values, is_causal=causal and t > 1, scale=scaling, enable_gqa=grouped
    )


def attend_shared(query: Tensor, keys: Tensor, values: Tensor, scaling: float, shared: SharedPrefix) -> Tensor:
    """`attend` for several questions behind one prefix."""
    n = shared.length
    prefix = attend(query[:, :, :n], keys[:, :, :n], values[:, :, :n], scaling, True, None)
    return torch.cat([prefix, attend(query[:, :, n:], keys, values, scaling, False, shared.mask)], dim=2)


def attend_slowly(
    query: Tensor, keys: Tensor, values: Tensor, scaling: float, causal: bool, mask: Tensor | None
) -> Tensor:
    """What `attend` computes, spelled out in float32: the reference of its tests."""
    weights = rows(query, keys, scaling)  # [b, H, t, n]
    t, n = weights.shape[-2:]
    if mask is None and causal:
        mask = torch.ones(t, n, dtype=torch.bool, device=query.device).tril(n - t)
    if mask is not None:
        weights = weights.masked_fill(~mask, -torch.inf)
    spread = values.repeat_interleave(query.shape[1] // values.shape[1], dim=1)
    return (weights.softmax(-1) @ spread.float()).to(query.dtype)


def rows(query: Tensor, keys: Tensor, scaling: float) -> Tensor:
    """Attention logits of a few `query` tokens [b, H, t, d] to `keys` [b, G, n, d] -> float32 [b, H, t, n].

    Costs t x n products a head instead of the n x n of a full map, and repeats no key head.
    """
    batch, heads, t, width = query.shape
    groups = keys.shape[1]
    grouped = query.reshape(batch, groups, heads // groups * t, width)
    logits = (grouped @ keys.transpose(2, 3)).float() * scaling  # [b, G, H/G * t, n]
    return logits.reshape(batch, heads, t, keys.shape[2])


def causal_mask(queries: int, visible: Tensor) -> Tensor:
    """Bool [1, 1, queries, n]: causal, aligned at the lower right, and hiding the keys where `visible` [n] is False."""
    n = len(visible)
    causal = torch.ones(queries, n, dtype=torch.bool, device=visible.device).tril(n - queries)
    return (causal & visible)[None, None]


def _flash_fits(query: Tensor) -> bool:
    return flash_attn_func is not None and query.is_cuda and query.dtype in (torch.float16, torch.bfloat16)


def _flash(query: Tensor, keys: Tensor, values: Tensor, scaling: float, causal: bool) -> Tensor:
    turned = (x.transpose(1, 2) for x in (query, keys, values))  # it wants [b, t, H, d]
    out: Tensor = flash_attn_func(*turned, softmax_scale=scaling, causal=causal)
    return out.transpose(1, 2)


def _door(
    module: Any,
    query: Tensor,
    key: Tensor,
    value: Tensor,
    attention_mask: Tensor | SharedPrefix | None,
    **about: Any,
) -> tuple[Tensor, None]:
    """`attend` in the shape that transformers' blocks call: the result has tokens before heads."""
    if isinstance(attention_mask, SharedPrefix):
        out = attend_shared(query, key, value, about["scaling"], attention_mask)
    else:
        out = attend(query, key, value, about["scaling"], module.is_causal, attention_mask)
    return out.transpose(1, 2).contiguous(), None


AttentionInterface.register(DOOR, _door)
