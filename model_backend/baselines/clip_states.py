"""What the baselines look at inside CLIP: hidden states, queries and keys of single layers."""

from __future__ import annotations

from typing import Any

from torch import Tensor

from model_backend.encoder import ClipTower


def hidden_states(tower: ClipTower, normalised: Tensor) -> list[Tensor]:
    """[n, 1 + patches, C] before the first layer and after each layer of `tower`, class token first."""
    states = [tower.embed(normalised)]
    for layer in tower.encoder.layers:
        states.append(layer(states[-1], attention_mask=None))
    return states


def queries_and_keys(tower: ClipTower, states: list[Tensor], index: int) -> tuple[Tensor, Tensor]:
    """Projected queries and keys [n, 1 + patches, C] of layer `index` (heads side by side)."""
    layer: Any = tower.encoder.layers[index]
    y = layer.layer_norm1(states[index])
    return layer.self_attn.q_proj(y), layer.self_attn.k_proj(y)
