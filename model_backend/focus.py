"""The Region Focus Module: how much the question attends to each visual token (METHOD 3).

n decoder layers, then only one query row and the keys of layer n: nothing else of that layer, and nothing after it,
affects a score. Knows tokens and positions, not levels or tiles; what to do with the scores is `selection`'s.
"""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor, nn

from model_backend import attention, decoder
from model_backend.decoder import KeyValues, TextConfig


class RegionFocus(nn.Module):
    """`pairs` is n, the number of distilled layer pairs: `len(llm_layer_list)` of the checkpoint."""

    def __init__(self, config: TextConfig, pairs: int) -> None:
        super().__init__()
        self.config = config
        self.layers = nn.ModuleList(decoder.layer(config, index) for index in range(pairs + 1))
        last = self._last
        del last.mlp, last.post_attention_layernorm, last.self_attn.v_proj, last.self_attn.o_proj  # never reached

    @property
    def _last(self) -> Any:
        return self.layers[-1]

    def run(self, x: Tensor, positions: Tensor, cache: KeyValues | None = None, mask: Tensor | None = None) -> Tensor:
        """Hidden states [b, t, D] after layers 0..n-1 (see `decoder.run`)."""
        return decoder.run(self.layers[:-1], self.config, x, positions, cache, mask)

    def keys(self, states: Tensor, positions: Tensor) -> Tensor:
        """Layer n's keys of `states` [b, t, D] at `positions` -> [b, G, t, d]."""
        return self._heads("k_proj", states, positions)

    def query(self, states: Tensor, positions: Tensor) -> Tensor:
        """Layer n's queries of `states` [b, t, D] at `positions` -> [b, H, t, d]."""
        return self._heads("q_proj", states, positions)

    def _heads(self, projection: str, states: Tensor, positions: Tensor) -> Tensor:
        block = self._last
        attend = block.self_attn
        projected = getattr(attend, projection)(block.input_layernorm(states))
        heads = projected.unflatten(-1, (-1, attend.head_dim)).transpose(1, 2)
        return decoder.rotate(heads, decoder.rotary(self.config, positions, states.dtype))

    def logits(self, query: Tensor, keys: Tensor) -> Tensor:
        """Attention logits of the query rows to the keys: float32 [b, H, t, n]."""
        return attention.rows(query, keys, self._last.self_attn.scaling)

    def scores(self, query: Tensor, keys: Tensor, bonus: Tensor | None = None) -> Tensor:
        """Head mean of the softmax of one query row [1, H, 1, d] over grid keys [1, G, n, d] -> float32 [n].

        `bonus` [n] is added to the logits. The published code adds 1 at unread positions by mistake (METHOD 3.3).
        """
        logits = self.logits(query, keys)[0, :, 0]  # [H, n]
        if bonus is not None:
            logits = logits + bonus
        # float32 throughout; the published code rounds to the model's dtype before the mean, which only adds ties.
        return torch.softmax(logits, dim=-1).mean(0)
