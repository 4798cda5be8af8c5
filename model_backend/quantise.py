"""Smaller weights for smaller cards: the decoder layers' matrices in 8 or 4 bits, by bitsandbytes (an extra).

Only the matrices of the language model's and the focus module's layers shrink, which are most of a 7B model; norms,
embeddings, head and vision tower stay as they are. The layers themselves know nothing of it. Scores change a little
with the weights, so kept tokens may differ from those in full precision.
"""

from __future__ import annotations

from typing import Literal

import torch
from torch import nn

from model_backend.errors import UserError
from model_backend.model import Model

Bits = Literal[8, 4]


def quantise(model: Model, bits: Bits, device: torch.device) -> Model:
    """Shrink `model`, which is on the CPU, layer by layer on its way to `device`, so that the whole of it is never
    there. Raises :class:`UserError` where bitsandbytes is not installed."""
    try:
        import bitsandbytes  # noqa: F401
    except ImportError as error:
        raise UserError(
            f"{bits}-bit weights need the package bitsandbytes: pip install bitsandbytes.", "extra"
        ) from error
    for layer in (*model.language.layers, *model.focus.layers):
        for name, child in list(layer.named_modules()):
            if isinstance(child, nn.Linear):
                layer.set_submodule(name, _small(child, bits).to(device))
    return model.to(device)


def _small(linear: nn.Linear, bits: Bits) -> nn.Module:
    """The same map with small weights; they are packed on the way to the device."""
    from bitsandbytes import nn as small

    height, width, bias = linear.out_features, linear.in_features, linear.bias is not None
    weight = linear.weight.data
    if bits == 8:
        found = small.Linear8bitLt(width, height, bias=bias, has_fp16_weights=False, threshold=6.0, device="meta")
        found.weight = small.Int8Params(weight, requires_grad=False, has_fp16_weights=False)
    else:
        found = small.Linear4bit(width, height, bias=bias, compute_dtype=weight.dtype, quant_type="nf4", device="meta")
        found.weight = small.Params4bit(weight, requires_grad=False, quant_type="nf4")
    found.bias = linear.bias
    return found
