"""Causal decoder layers of transformers' Qwen2 and Llama, and how a sequence is run through them.

The Region Focus Module and the language model are both such stacks (METHOD 3.1). The layers are called one by one
instead of through `Qwen2Model`, whose masks would take the gaps in our position ids for packed sequences. Knows nothing
of images.
"""

from __future__ import annotations

import inspect
from collections.abc import Iterable
from typing import Any, TypeAlias

import torch
from torch import Tensor, nn
from transformers import LlamaConfig, Qwen2Config
from transformers.models.llama.modeling_llama import LlamaDecoderLayer, LlamaRMSNorm
from transformers.models.qwen2.modeling_qwen2 import Qwen2DecoderLayer, Qwen2RMSNorm

from model_backend.attention import DOOR, SharedPrefix

TextConfig: TypeAlias = Qwen2Config | LlamaConfig

# What a layer calls its cache: transformers renames `past_key_values`, which 5.17 has and 5.24 deprecates.
CACHE = "cache" if "cache" in inspect.signature(Qwen2DecoderLayer.forward).parameters else "past_key_values"
FIELDS = (
    "vocab_size",
    "hidden_size",
    "intermediate_size",
    "num_hidden_layers",
    "num_attention_heads",
    "num_key_value_heads",
    "hidden_act",
    "max_position_embeddings",
    "rms_norm_eps",
    "rope_theta",
    "tie_word_embeddings",
)


def text_config(fields: dict[str, Any], family: str) -> TextConfig:
    """transformers' config of one decoder layer from a checkpoint's `fields`; `family` is "qwen2" or "llama"."""
    known = {name: fields[name] for name in FIELDS if fields.get(name) is not None}
    config = Qwen2Config(**known) if family == "qwen2" else LlamaConfig(**known)
    config._attn_implementation = DOOR
    return config


def layer(config: TextConfig, index: int) -> nn.Module:
    """Decoder layer `index` (its place in the stack, which is where it looks in the cache)."""
    kind: Any = Qwen2DecoderLayer if isinstance(config, Qwen2Config) else LlamaDecoderLayer
    return kind(config, index)


def norm(config: TextConfig) -> nn.Module:
    """A root-mean-square norm of the stack's width."""
    kind = Qwen2RMSNorm if isinstance(config, Qwen2Config) else LlamaRMSNorm
    return kind(config.hidden_size, eps=config.rms_norm_eps)


class KeyValues:
    """Keys and values of a causal pass, layer by layer, with room to append. Tokens never leave it.

    `start` shares the first `length` tokens of an earlier pass: they are copied into the new buffer, so the earlier one
    stays as it is and any number of passes can go on from it.
    """

    def __init__(self, room: int, start: KeyValues | None = None, length: int | None = None) -> None:
        self._room = room
        self._start = start
        self._start_length = 0 if start is None else start.length if length is None else length
        self._buffers: list[tuple[Tensor, Tensor]] = []  # per layer, [b, G, room, d] each
        self._lengths: list[int] = []

    @property
    def length(self) -> int:
        """Tokens held."""
        return self._lengths[-1] if self._lengths else self._start_length

    @property
    def nbytes(self) -> int:
        """Memory of the buffers in bytes."""
        return sum(tensor.nbytes for pair in self._buffers for tensor in pair)

    def update(self, keys: Tensor, values: Tensor, index: int, *_: Any, **__: Any) -> tuple[Tensor, Tensor]:
        """Append [b, G, t, d] to layer `index` and return all of its keys and values (the call transformers makes)."""
        if index == len(self._buffers):
            self._open(keys, index)
        begin = self._lengths[index]
        end = self._lengths[index] = begin + keys.shape[2]
        stored_keys, stored_values = self._buffers[index]
        stored_keys[:, :, begin:end] = keys
        stored_values[:, :, begin:end] = values
        return stored_keys[:, :, :end], stored_values[:, :, :end]

    def _open(self, like: Tensor, index: int) -> None:
        batch, groups, _, width = like.shape
        buffers = (like.new_empty(batch, groups, self._room, width), like.new_empty(batch, groups, self._room, width))
        n = self._start_length
        if self._start is not None:
            for new, old in zip(buffers, self._start._buffers[index], strict=True):
                new[:, :, :n] = old[:, :, :n]
        self._buffers.append(buffers)
        self._lengths.append(n)


def run(
    layers: Iterable[nn.Module],
    config: TextConfig,
    x: Tensor,
    positions: Tensor,
    cache: KeyValues | None = None,
    mask: Tensor | SharedPrefix | None = None,
) -> Tensor:
    """Hidden states [b, t, D] -> [b, t, D] after `layers`, at `positions` [t] or [b, t].

    With a `cache` the tokens follow those it holds, and are appended to it. `mask` as in `attention.attend`.
    """
    turn = rotary(config, positions, x.dtype)
    for one in layers:
        x = one(x, attention_mask=mask, position_embeddings=turn, **{CACHE: cache})
    return x


def rotary(config: TextConfig, positions: Tensor, dtype: torch.dtype) -> tuple[Tensor, Tensor]:
    """Cosines and sines [b, t, head width] of rotary positions: in float32, rounded to `dtype` (METHOD 3.4)."""
    width = config.hidden_size // config.num_attention_heads
    parameters: Any = config.rope_parameters
    theta = parameters["rope_theta"]
    frequencies = 1.0 / theta ** (torch.arange(0, width, 2, dtype=torch.float32, device=positions.device) / width)
    angles = torch.atleast_2d(positions)[..., None].float() * frequencies
    angles = torch.cat([angles, angles], dim=-1)
    return angles.cos().to(dtype), angles.sin().to(dtype)


def rotate(x: Tensor, turn: tuple[Tensor, Tensor]) -> Tensor:
    """Turn `x` [b, heads, t, d] to its positions (halves paired, as both families do)."""
    cosines, sines = (table[:, None] for table in turn)
    first, second = x.chunk(2, dim=-1)
    return x * cosines + torch.cat([-second, first], dim=-1) * sines
