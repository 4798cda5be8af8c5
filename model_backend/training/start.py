"""A fresh `mini`: its sizes, and the initial weights that let a small decoder learn to look.

Left to itself a small decoder learns the priors of each question type and never looks for the word it was asked about.
So the first layers start as lookers: attention is similarity, and what is attended to is copied. Words share a common
part and the reply token is little else, so the reply gathers the question's words, then the image tokens like them.
"""

from __future__ import annotations

from typing import Any

import torch
from torch import nn

from model_backend.checkpoint_config import LITE_TOWER, PROJECTOR, read_config
from model_backend.config import MINI_GEOMETRY
from model_backend.datasets.concepts import COUNTED
from model_backend.lite_tower import CHANNELS
from model_backend.model import Model
from model_backend.training.imagenet import load_tower

LOOKING_LAYERS = 4
COPIED = 0.4
RARE = -4.0  # logit of a centre before anything is learnt: most cells hold none
WORDS_ALIKE = 0.35  # deviation of the part that all words share; of the rest it is 0.5


def mini_config(vocabulary: int, tiny: bool = False) -> dict[str, Any]:
    """config.json of `mini` in the released layout; `tiny` is for tests of the training itself."""
    width = 48 if tiny else 192
    return {
        "architectures": ["LlavaQwen2ForCausalLM"],
        "model_type": "llava_qwen",
        "vocab_size": vocabulary,
        "hidden_size": width,
        "intermediate_size": 96 if tiny else 512,
        "num_hidden_layers": 4 if tiny else 6,
        "num_attention_heads": 3 if tiny else 6,
        "num_key_value_heads": 3 if tiny else 6,
        "hidden_act": "silu",
        "max_position_embeddings": 8192,
        "rms_norm_eps": 1e-6,
        "rope_theta": 1e6,
        "tie_word_embeddings": True,
        "mm_projector_type": PROJECTOR,
        "llm_layer_list": [1, 2, 3],
        "llm_use_last_text": True,
        "mm_patch_merge_type": "spatial_unpad",
        "mm_spatial_pool_mode": "bilinear",
        "mm_vision_tower": LITE_TOWER,
        "mm_hidden_size": CHANNELS,
        "mm_patch_size": 32,
        "mm_place": True,
        "mm_counted": list(COUNTED),
        "slice_block_size": MINI_GEOMETRY.tile,
        "mm_base_tiles": MINI_GEOMETRY.base_tiles,
        "tokenizer_model_max_length": 4096,
    }


def fresh_model(config: dict[str, Any], generator: torch.Generator, reply: int) -> Model:
    """A model with ImageNet's tower (frozen) and random weights elsewhere. `reply` is the token that ends a prompt."""
    model = Model(read_config(config))
    model.encoder.tower = load_tower()
    width = config["hidden_size"]
    for name, parameter in model.named_parameters():
        if name.startswith("encoder.tower."):
            continue
        with torch.no_grad():
            if parameter.dim() == 1:
                parameter.fill_(1.0 if "norm" in name else 0.0)
            elif "embed_tokens" in name:
                parameter.normal_(0, 0.5, generator=generator)
            else:
                parameter.normal_(0, parameter[0].numel() ** -0.5, generator=generator)
    with torch.no_grad():
        if model.encoder.detector is not None:
            model.encoder.detector.locate.bias.fill_(RARE)
        model.newline.normal_(0, 0.5, generator=generator)
        if model.encoder.place is not None:
            model.encoder.place[2].weight.mul_(0.5)  # place must not drown what a token shows
        model.language.norm.weight.fill_(0.15)  # the head shares the embeddings' scale: keep the first logits small
        words = model.language.embed_tokens.weight
        common = torch.randn(width, generator=generator) * WORDS_ALIKE
        words += common
        words[reply] = 0.2 * common
        for layer in model.language.layers:
            nn.init.normal_(layer.mlp.down_proj.weight, 0, 0.3 * layer.mlp.down_proj.in_features**-0.5, generator)
        for layer in model.language.layers[:LOOKING_LAYERS]:
            _look_and_copy(layer.self_attn, generator)
    return model


@torch.no_grad()
def go_on_from(
    model: Model, words: dict[str, int], earlier: Model, its_words: dict[str, int], kin: dict[str, list[str]]
) -> None:
    """Gives `model` the weights of an `earlier` one of its sizes, whose vocabulary may lack some `words` (token -> id):
    these start like their `kin`, or else like its others."""
    known = earlier.language.embed_tokens.weight.float()
    table = model.language.embed_tokens.weight.clone()
    for word, index in words.items():
        if word in its_words:
            table[index] = known[its_words[word]]
            continue
        alike = [known[its_words[other]] for other in kin.get(word, ()) if other in its_words]
        middle, apart = (torch.stack(alike).mean(0), 0.3) if alike else (known.mean(0), 1.0)
        table[index] = middle + apart * known.std() * torch.randn(known.shape[1])
    weights = model.state_dict() | {name: value.float() for name, value in earlier.state_dict().items()}
    for name in ("embed_tokens", "lm_head"):
        weights[f"language.{name}.weight"] = table
    model.load_state_dict(weights)


def _look_and_copy(attend: nn.Module, generator: torch.Generator) -> None:
    """Keys equal queries, and what is looked at is added as it is (W_o W_v = COPIED x identity), as in the mimetic
    initialisation of Trockman & Kolter 2023."""
    width = attend.q_proj.in_features
    nn.init.normal_(attend.q_proj.weight, 0, width**-0.5, generator=generator)
    attend.k_proj.weight.copy_(attend.q_proj.weight)
    turn, _ = torch.linalg.qr(torch.randn(width, width, generator=generator))
    attend.v_proj.weight.copy_(turn)
    attend.o_proj.weight.copy_(COPIED * turn.T)


def start_focus(model: Model, layers: list[int]) -> None:
    """RFM layers from language layers [l0 - 1, l0, l1, ...] (METHOD 3.1)."""
    for own, source in zip(model.focus.layers, [layers[0] - 1, *layers], strict=True):
        weights = model.language.layers[source].state_dict()
        own.load_state_dict({name: weights[name].clone() for name in own.state_dict()})
