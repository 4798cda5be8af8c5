"""Tiny models by the golden formula, for any test: nothing is downloaded, everything is the same on every machine.

    from tiny import tiny_engine, picture
    engine = tiny_engine()
    scene = engine.open(ArraySource(picture(900, 700)))

`GEOMETRY` has 56-px tiles, so that a question takes a fraction of a second.
"""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import torch

from model_backend import model as models
from model_backend.checkpoint_config import read_config
from model_backend.config import AskOptions, Geometry
from model_backend.engine import Engine

GEOMETRY = Geometry(tile=56)
SEPARATOR_ID = 25  # of ":" in the golden data


def det(name: str, shape: tuple[int, ...], amplitude: float = 1.0) -> np.ndarray:
    """The golden data's uniform stream in [-amplitude, amplitude) called `name`: float32 of `shape`."""
    seed = 0xCBF29CE484222325
    for byte in name.encode():
        seed = (seed ^ byte) * 0x100000001B3 % 2**64
    z = np.uint64(seed) + np.arange(1, math.prod(shape) + 1, dtype=np.uint64) * np.uint64(0x9E3779B97F4A7C15)
    z = (z ^ (z >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    z = (z ^ (z >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    z ^= z >> np.uint64(31)
    uniform = (z >> np.uint64(11)).astype(np.float64) * 2.0**-53 * 2 - 1
    return (uniform * amplitude).astype(np.float32).reshape(shape)


def weight(key: str, shape: tuple[int, ...], prefix: str = "") -> torch.Tensor:
    """The golden data's weight called `key`."""
    if len(shape) == 1 and ("norm" in key or "layrnorm" in key):
        values = det(prefix + key, shape, 0.1) + np.float32(key.endswith("weight"))
    elif len(shape) == 1:
        amplitude = 1.0 if "image_newline" in key or "class_embedding" in key else 0.1
        values = det(prefix + key, shape, amplitude)
    elif len(shape) == 2 and "embed" in key:
        values = det(prefix + key, shape, 1.0)
    else:
        values = det(prefix + key, shape, math.sqrt(3 / math.prod(shape[1:])))
    return torch.from_numpy(values)


def picture(height: int, width: int) -> np.ndarray:
    """The golden data's test image: uint8 [height, width, 3]."""
    y, x, c = np.ogrid[:height, :width, :3]
    return (((3 * x * x + 5 * y * y + 7 * x * y) // 1000 + 37 * c + ((x // 97) * (y // 89)) * 11) % 256).astype(
        np.uint8
    )


def fields(family: str = "qwen2", tile: int = GEOMETRY.tile, **changes: Any) -> dict[str, Any]:
    """config.json of a tiny checkpoint in the released layout; with tile=336 it is the golden data's model."""
    qwen = family == "qwen2"
    return {
        "architectures": ["LlavaQwen2ForCausalLM" if qwen else "LlavaLlamaForCausalLM"],
        "model_type": "llava_qwen" if qwen else "llava_llama",
        "vocab_size": 128,
        "hidden_size": 256,
        "intermediate_size": 256,
        "num_hidden_layers": 6,
        "num_attention_heads": 2,
        "num_key_value_heads": 1 if qwen else 2,
        "rms_norm_eps": 1e-6,
        "rope_theta": 1e6 if qwen else 1e4,
        "max_position_embeddings": 32768,
        "hidden_act": "silu",
        "tie_word_embeddings": False,
        "mm_projector_type": "mlp2x_gelu_after_distillpruner",
        "llm_layer_list": [1, 2, 3, 4],
        "llm_use_last_text": True,
        "select_stu_state_layer": 1,
        "mm_patch_merge_type": "spatial_unpad",
        "mm_spatial_pool_mode": "bilinear",
        "mm_vision_tower": "openai/clip-vit-large-patch14-336",
        "mm_vision_select_layer": -2,
        "mm_vision_select_feature": "patch",
        "mm_hidden_size": 64,
        "slice_block_size": tile,
        "tokenizer_model_max_length": 8192,
        "vision_config": {
            "hidden_size": 64,
            "intermediate_size": 128,
            "num_hidden_layers": 3,
            "num_attention_heads": 4,
            "image_size": tile,
            "patch_size": 14,
            "hidden_act": "quick_gelu",
            "layer_norm_eps": 1e-5,
        },
        **changes,
    }


def tiny_model(family: str = "qwen2", tile: int = GEOMETRY.tile, **changes: Any) -> models.Model:
    """A model with the golden data's weights, float32 on the CPU."""
    config = read_config(fields(family, tile, **changes))
    tensors = ((name, weight(name, shape)) for name, shape in models.released_shapes(config).items())
    return models.build(config, tensors, torch.device("cpu"), torch.float32)


class LetterTokenizer:
    """One token a character: its code modulo 96, plus 32. Answers read as gibberish, and always the same."""

    bos_token_id = None
    eos_token_id = 0

    def encode(self, text: str) -> list[int]:
        return [ord(letter) % 96 + 32 for letter in text]

    def decode(self, ids: list[int], *, skip_special_tokens: bool) -> str:
        return "".join(chr(token) if 32 <= token < 127 else "?" for token in ids)

    def convert_tokens_to_ids(self, token: str) -> int:
        return SEPARATOR_ID


def tiny_engine(family: str = "qwen2", tile: int = GEOMETRY.tile, options: AskOptions | None = None) -> Engine:
    """An engine on a tiny model; its answers have at most 8 tokens unless `options` say otherwise."""
    return Engine(tiny_model(family, tile), LetterTokenizer(), "tiny", options or AskOptions(max_new_tokens=8))
