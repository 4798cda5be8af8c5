"""Tiny checkpoints in the exact released layout (METHOD 3.6, 3.7), both backbones, written in a blink.

The names are written out by hand, not taken from the model, so that tests built on them pin the layout.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Literal

import torch
from safetensors.torch import save_file
from tokenizers import Tokenizer, decoders, models, pre_tokenizers
from torch import Tensor

WIDTH, MLP, LAYERS, HEADS = 64, 96, 4, 4
PAIRS = [1, 3]
SPECIAL = ["<|endoftext|>", "<|im_start|>", "<|im_end|>", "<s>", "</s>"]
VOCABULARY = 256 + len(SPECIAL)
CLIP = {
    "hidden_size": 32,
    "intermediate_size": 48,
    "num_hidden_layers": 3,
    "num_attention_heads": 2,
    "image_size": 336,
    "patch_size": 14,
}


def write_checkpoint(
    folder: Path,
    kind: Literal["qwen2", "llama"] = "qwen2",
    *,
    tower: bool = True,
    shards: int = 1,
    suffix: Literal["safetensors", "bin"] = "safetensors",
    change: Mapping[str, Any] | None = None,
) -> Path:
    """Write a checkpoint with random float16 weights and return `folder`.

    `tower` puts the vision tower's weights and sizes into the checkpoint; without it they are expected beside it, as
    in the release (see `write_tower`). `change` overrides fields of config.json; None removes one.
    """
    folder.mkdir(parents=True, exist_ok=True)
    fields = config(kind)
    tensors = language(kind) | connector(kind)
    if tower:
        fields["vision_config"] = CLIP
        tensors |= {f"model.vision_tower.vision_tower.{name}": tensor for name, tensor in clip().items()}
    for name, value in (change or {}).items():
        fields[name] = value
        if value is None:
            del fields[name]
    write_json(folder / "config.json", fields)
    write_json(folder / "generation_config.json", {"eos_token_id": 258 if kind == "qwen2" else 260})
    write_tokenizer(folder, kind)
    write_weights(folder, tensors, shards, suffix)
    return folder


def write_tower(folder: Path) -> Path:
    """Write a CLIP model as its own repository has it: with a text tower that is not needed."""
    folder.mkdir(parents=True, exist_ok=True)
    write_json(folder / "config.json", {"model_type": "clip", "vision_config": CLIP})
    write_weights(folder, clip() | {"text_model.final_layer_norm.weight": _random(8), "logit_scale": _random(1)})
    return folder


def config(kind: str) -> dict[str, Any]:
    """The fields of config.json."""
    qwen = kind == "qwen2"
    return {
        "architectures": ["LlavaQwen2ForCausalLM" if qwen else "LlavaLlamaForCausalLM"],
        "model_type": "llava_qwen" if qwen else "llava_llama",
        "vocab_size": VOCABULARY,
        "hidden_size": WIDTH,
        "intermediate_size": MLP,
        "num_hidden_layers": LAYERS,
        "num_attention_heads": HEADS,
        "num_key_value_heads": _groups(kind),
        "max_position_embeddings": 32768 if qwen else 4096,
        "rms_norm_eps": 1e-6 if qwen else 1e-5,
        "rope_theta": 1e6 if qwen else 1e4,
        "hidden_act": "silu",
        "tie_word_embeddings": False,
        "mm_projector_type": "mlp2x_gelu_after_distillpruner",
        "llm_layer_list": PAIRS,
        "select_stu_state_layer": 1,
        "llm_use_last_text": True,
        "mm_patch_merge_type": "spatial_unpad",
        "mm_spatial_pool_mode": "bilinear",
        "mm_vision_tower": "openai/clip-vit-large-patch14-336",
        "mm_vision_select_layer": -2,
        "mm_vision_select_feature": "patch",
        "mm_hidden_size": CLIP["hidden_size"],
        "slice_block_size": 336,
        "tokenizer_model_max_length": 8192 if qwen else 2048,
        "tokenizer_padding_side": "right",
        "mm_use_im_start_end": False,
        "mm_use_im_patch_token": False,
        "image_aspect_ratio": "anyres",
        "image_grid_pinpoints": [[336, 672], [672, 336]],
        "torch_dtype": "float16",
    }


def language(kind: str) -> dict[str, Tensor]:
    """The language model's tensors."""
    tensors = {
        "model.embed_tokens.weight": _random(VOCABULARY, WIDTH),
        "model.norm.weight": _near_one(WIDTH),
        "lm_head.weight": _random(VOCABULARY, WIDTH),
    }
    for index in range(LAYERS):
        tensors |= _decoder_layer(f"model.layers.{index}.", kind)
    return tensors


def connector(kind: str) -> dict[str, Tensor]:
    """Newline vector, projector and Region Focus Module, the latter's dead weights included."""
    projector, pruner = "model.mm_projector.mlp_projector.", "model.mm_projector.token_pruner."
    tensors = {
        "model.image_newline": _random(WIDTH),
        f"{projector}0.weight": _random(WIDTH, CLIP["hidden_size"]),
        f"{projector}0.bias": _random(WIDTH),
        f"{projector}2.weight": _random(WIDTH, WIDTH),
        f"{projector}2.bias": _random(WIDTH),
        f"{pruner}norm.weight": _near_one(WIDTH),
    }
    for index in range(len(PAIRS) + 1):
        tensors |= _decoder_layer(f"{pruner}layers.{index}.", kind)
    return tensors


def clip() -> dict[str, Tensor]:
    """CLIP's vision tower, its last layer and norm included although nothing reads them."""
    width, mlp = CLIP["hidden_size"], CLIP["intermediate_size"]
    patches = (CLIP["image_size"] // CLIP["patch_size"]) ** 2
    tensors = {
        "embeddings.class_embedding": _random(width),
        "embeddings.patch_embedding.weight": _random(width, 3, CLIP["patch_size"], CLIP["patch_size"]),
        "embeddings.position_embedding.weight": _random(patches + 1, width),
    }
    norms = ["pre_layrnorm", "post_layernorm"]
    linears: dict[str, tuple[int, int]] = {}
    for index in range(CLIP["num_hidden_layers"]):
        layer = f"encoder.layers.{index}."
        norms += [f"{layer}layer_norm1", f"{layer}layer_norm2"]
        linears |= {f"{layer}self_attn.{part}_proj": (width, width) for part in ("q", "k", "v", "out")}
        linears |= {f"{layer}mlp.fc1": (mlp, width), f"{layer}mlp.fc2": (width, mlp)}
    for name in norms:
        tensors |= {f"{name}.weight": _near_one(width), f"{name}.bias": _random(width)}
    for name, shape in linears.items():
        tensors |= {f"{name}.weight": _random(*shape), f"{name}.bias": _random(shape[0])}
    return {f"vision_model.{name}": tensor for name, tensor in tensors.items()}


def write_weights(folder: Path, tensors: dict[str, Tensor], shards: int = 1, suffix: str = "safetensors") -> None:
    """Write tensors whole or in `shards` numbered files with an index."""
    stem = "model" if suffix == "safetensors" else "pytorch_model"
    names = list(tensors)
    groups = [names[i::shards] for i in range(shards)]
    where: dict[str, str] = {}
    for number, group in enumerate(groups, 1):
        file = f"{stem}.{suffix}" if shards == 1 else f"{stem}-{number:05}-of-{shards:05}.{suffix}"
        where |= dict.fromkeys(group, file)
        held = {name: tensors[name] for name in group}
        if suffix == "safetensors":
            save_file(held, folder / file, metadata={"format": "pt"})
        else:
            torch.save(held, folder / file)
    if shards > 1:
        write_json(folder / f"{stem}.{suffix}.index.json", {"metadata": {}, "weight_map": where})


def write_tokenizer(folder: Path, kind: str) -> None:
    """A byte-level tokenizer without merges: any text, 256 bytes and a few special tokens."""
    bytes_ = sorted(pre_tokenizers.ByteLevel.alphabet())
    tokenizer = Tokenizer(models.BPE(vocab={byte: index for index, byte in enumerate(bytes_)}, merges=[]))
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    tokenizer.add_special_tokens(SPECIAL)
    tokenizer.save(str(folder / "tokenizer.json"))
    end = "<|im_end|>" if kind == "qwen2" else "</s>"
    about = {"tokenizer_class": "PreTrainedTokenizerFast", "eos_token": end, "padding_side": "right"}
    write_json(folder / "tokenizer_config.json", about)


def write_json(path: Path, value: Any) -> None:
    path.write_text(json.dumps(value, indent=1), encoding="utf-8")


def _decoder_layer(prefix: str, kind: str) -> dict[str, Tensor]:
    keys = WIDTH // HEADS * _groups(kind)
    shapes = {"q_proj": (WIDTH, WIDTH), "k_proj": (keys, WIDTH), "v_proj": (keys, WIDTH), "o_proj": (WIDTH, WIDTH)}
    tensors = {f"{prefix}self_attn.{name}.weight": _random(*shape) for name, shape in shapes.items()}
    if kind == "qwen2":
        tensors |= {f"{prefix}self_attn.{name}.bias": _random(shapes[name][0]) for name in list(shapes)[:3]}
    return tensors | {
        f"{prefix}mlp.gate_proj.weight": _random(MLP, WIDTH),
        f"{prefix}mlp.up_proj.weight": _random(MLP, WIDTH),
        f"{prefix}mlp.down_proj.weight": _random(WIDTH, MLP),
        f"{prefix}input_layernorm.weight": _near_one(WIDTH),
        f"{prefix}post_attention_layernorm.weight": _near_one(WIDTH),
    }


def _groups(kind: str) -> int:
    """Key-value heads: Qwen2 groups its queries, LLaMA does not."""
    return 2 if kind == "qwen2" else HEADS


_generator = torch.Generator().manual_seed(7)


def _random(*shape: int) -> Tensor:
    fan_in = shape[-1] if len(shape) > 1 else 1
    return (torch.randn(shape, generator=_generator) / fan_in**0.5).half()


def _near_one(size: int) -> Tensor:
    return (1 + 0.1 * torch.randn(size, generator=_generator)).half()
