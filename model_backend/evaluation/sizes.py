"""Sizes of a model, as its costs depend on them. Pure arithmetic: torch is only needed to measure a loaded model."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from model_backend.checkpoint_config import ModelConfig


@dataclass(frozen=True)
class Sizes:
    """`tower_macs` are the multiply-accumulates of the vision tower for one tile, `tower_weights` the numbers it holds,
    `patches` its tokens a tile and `pooled` what pooling leaves of them."""

    width: int  # d
    mlp: int  # m
    layers: int
    key_width: int  # of all key heads together
    vocabulary: int
    focus_layers: int  # n; of one more layer only queries and keys are used
    tower_width: int
    tower_macs: int
    tower_weights: int
    patches: int = 576
    pooled: int = 144

    @property
    def layer_weights(self) -> int:
        """Numbers in the matrices of a decoder layer, which are also its multiply-accumulates a token."""
        return 2 * self.width**2 + 2 * self.width * self.key_width + 3 * self.width * self.mlp

    @property
    def projector_weights(self) -> int:
        return self.tower_width * self.width + self.width**2

    @property
    def cache_per_token(self) -> int:
        """Numbers of keys and values a token and layer."""
        return 2 * self.key_width


def clip_macs(layers: int, width: int, mlp: int, patches: int, patch: int) -> int:
    """Multiply-accumulates of a CLIP tower's first `layers` layers for one tile; its attention is not causal."""
    n = patches + 1
    return layers * (4 * n * width**2 + 2 * n * width * mlp + 2 * n**2 * width) + patches * 3 * patch**2 * width


def clip_weights(layers: int, width: int, mlp: int, patches: int, patch: int) -> int:
    """Numbers in the matrices and position table of those layers."""
    return layers * (4 * width**2 + 2 * width * mlp) + (patches + 1) * width + 3 * patch**2 * width


def lite_macs(side: int) -> tuple[int, int]:
    """(multiply-accumulates, weights) of EfficientNet-Lite0 without its head, for a tile of `side` px."""
    from model_backend.lite_tower import STAGES

    stem = 3 * 3 * 3 * 32
    here = side // 2  # px along a side of the current map
    macs, weights = stem * here**2, stem
    for repeats, kernel, stride, expansion, channels_in, channels_out in STAGES:
        for index in range(repeats):
            narrow = channels_in if index == 0 else channels_out
            wide = narrow * expansion
            expand = narrow * wide if expansion > 1 else 0
            macs += expand * here**2
            here //= stride if index == 0 else 1
            filters, project = kernel**2 * wide, wide * channels_out
            macs += (filters + project) * here**2
            weights += expand + filters + project
    return macs, weights


def sizes_of(config: ModelConfig) -> Sizes:
    """The sizes of a checkpoint."""
    text, geometry = config.text, config.geometry
    patches = geometry.thumbnail_side**2
    if config.tower is None:
        tower = lite_macs(geometry.tile)
    else:
        about = (config.tower_depth, config.tower_width, config.tower["intermediate_size"], patches, geometry.patch)
        tower = clip_macs(*about), clip_weights(*about)
    return Sizes(
        width=text.hidden_size,
        mlp=text.intermediate_size,
        layers=text.num_hidden_layers,
        key_width=text.hidden_size // text.num_attention_heads * (text.num_key_value_heads or text.num_attention_heads),
        vocabulary=text.vocab_size,
        focus_layers=config.pairs,
        tower_width=config.tower_width,
        tower_macs=tower[0],
        tower_weights=tower[1],
        patches=patches,
        pooled=geometry.side**2,
    )


_CLIP_LARGE = (23, 1024, 4096, 576, 14)  # 23 of its 24 layers reach the selected hidden state
_CLIP = {"tower_width": 1024, "tower_macs": clip_macs(*_CLIP_LARGE), "tower_weights": clip_weights(*_CLIP_LARGE)}
QWEN2_7B = Sizes(width=3584, mlp=18944, layers=28, key_width=512, vocabulary=152064, focus_layers=4, **_CLIP)
VICUNA_7B = Sizes(width=4096, mlp=11008, layers=32, key_width=4096, vocabulary=32000, focus_layers=4, **_CLIP)
