"""The model as one bundle, built from a state dict in the released layout (METHOD 3.6, 3.7).

Takes a checked config and named tensors; knows no files (see `weights.py`), no pixels' origin and no levels. What a
published checkpoint holds but nothing ever reads is recognised by name and left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

import torch
from torch import Tensor, nn

from model_backend.checkpoint_config import ModelConfig
from model_backend.encoder import ClipTower, Encoder
from model_backend.errors import UserError
from model_backend.focus import RegionFocus
from model_backend.language import Generation, Language
from model_backend.lite_tower import LiteTower

# Released name -> ours. Order matters: the first that matches counts.
NAMES = (
    (re.compile(r"model\.vision_tower\.vision_tower\.(?:vision_model\.)?(.+)"), r"encoder.tower.\1"),
    (re.compile(r"model\.mm_projector\.mlp_projector\.(.+)"), r"encoder.projector.\1"),
    (re.compile(r"model\.mm_projector\.token_pruner\.(.+)"), r"focus.\1"),
    (re.compile(r"model\.place\.(.+)"), r"encoder.place.\1"),
    (re.compile(r"model\.detector\.(.+)"), r"encoder.detector.\1"),
    (re.compile(r"model\.image_newline"), r"newline"),
    (re.compile(r"model\.((?:embed_tokens|layers|norm)\..+)"), r"language.\1"),
    (re.compile(r"(lm_head\..+)"), r"language.\1"),
)

USED_OF_LAST_LAYER = ("input_layernorm.", "self_attn.q_proj.", "self_attn.k_proj.")


class Model(nn.Module):
    """Encoder, newline vector, Region Focus Module and language model, as modules with no weights in them yet."""

    def __init__(self, config: ModelConfig) -> None:
        super().__init__()
        self.config = config
        width = config.text.hidden_size
        tower = LiteTower() if config.tower is None else ClipTower(config.tower, config.tower_depth)
        self.encoder = Encoder(tower, config.tower_width, width, config.geometry, config.place, len(config.counted))
        self.newline = nn.Parameter(torch.zeros(width))
        self.focus = RegionFocus(config.text, config.pairs)
        self.language = Language(config.text)
        self.generation = Generation()

    @property
    def device(self) -> torch.device:
        return self.newline.device


def our_name(released: str) -> str | None:
    """Our name of a released tensor, or None for a name that is not part of the layout."""
    for pattern, name in NAMES:
        if match := pattern.fullmatch(released):
            return match.expand(name)
    return None


def released_shapes(config: ModelConfig) -> dict[str, tuple[int, ...]]:
    """Released name and shape of every tensor that is needed. Takes no memory."""
    with torch.device("meta"):
        model = Model(config)
    return {_released_name(name, config): tuple(tensor.shape) for name, tensor in model.state_dict().items()}


def released_state(model: Model) -> dict[str, Tensor]:
    """The model's tensors under their released names; a tied head is left out."""
    state = model.state_dict()
    if model.config.text.tie_word_embeddings:
        state.pop("language.lm_head.weight")
    return {_released_name(name, model.config): tensor for name, tensor in state.items()}


def _released_name(ours: str, config: ModelConfig) -> str:
    prefixes = {
        "encoder.tower.": "model.vision_tower.vision_tower." + ("vision_model." if config.tower is not None else ""),
        "encoder.projector.": "model.mm_projector.mlp_projector.",
        "encoder.place.": "model.place.",
        "encoder.detector.": "model.detector.",
        "focus.": "model.mm_projector.token_pruner.",
        "newline": "model.image_newline",
        "language.lm_head.": "lm_head.",
        "language.": "model.",
    }
    prefix = next(prefix for prefix in prefixes if ours.startswith(prefix))
    return prefixes[prefix] + ours.removeprefix(prefix)


def is_dead(released: str, config: ModelConfig) -> bool:
    """Whether a released tensor is known to have no effect: the RFM's last layer beyond q and k and its norm, CLIP
    layers beyond the selected one, tables that are computed (METHOD 3.2, 2.1)."""
    name = our_name(released) or ""
    if name.endswith(("rotary_emb.inv_freq", "embeddings.position_ids")) or name.startswith("focus.norm."):
        return True
    if name.startswith(f"focus.layers.{config.pairs}."):
        return not name.startswith(tuple(f"focus.layers.{config.pairs}.{part}" for part in USED_OF_LAST_LAYER))
    if config.tower is None or not name.startswith("encoder.tower."):
        return False
    layer = re.match(r"encoder\.tower\.encoder\.layers\.(\d+)\.", name)
    return "post_layernorm" in name or (layer is not None and int(layer[1]) >= config.tower_depth)


def build(
    config: ModelConfig, tensors: Iterable[tuple[str, Tensor]], device: torch.device, dtype: torch.dtype
) -> Model:
    """A model from (released name, tensor) pairs, taken one by one and placed on `device` as `dtype`.

    Raises :class:`UserError` naming every tensor that is missing, unknown or of the wrong shape.
    """
    with torch.device("meta"):
        model = Model(config)
    wanted = {name: tuple(tensor.shape) for name, tensor in model.state_dict().items()}
    found: dict[str, Tensor] = {}
    faults: list[str] = []
    for released, tensor in tensors:
        name = our_name(released) or released
        if name in wanted and wanted[name] == tuple(tensor.shape):
            found[name] = tensor.to(device, dtype)
        elif name in wanted:
            faults.append(f"{released} has shape {list(tensor.shape)} instead of {list(wanted[name])}")
        elif not is_dead(released, config):
            faults.append(f"{released} is unknown")
    if config.text.tie_word_embeddings and "language.embed_tokens.weight" in found:
        found["language.lm_head.weight"] = found["language.embed_tokens.weight"]
    faults += [f"{_released_name(name, config)} is missing" for name in wanted if name not in found]
    if faults:
        raise UserError("The checkpoint does not fit: " + "; ".join(faults) + ".", "bad-checkpoint")
    model.load_state_dict(found, assign=True)
    return model.requires_grad_(False).eval()
