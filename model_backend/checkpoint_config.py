"""A checkpoint's settings: what `config.json` and `generation_config.json` of the released layout say (METHOD 3.7).

Every field that inference depends on is read here and nowhere else, and each one that we cannot honour is refused with
a sentence. Knows JSON, not tensors.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from model_backend.config import Geometry
from model_backend.decoder import TextConfig, text_config
from model_backend.encoder import CLIP_LARGE_336
from model_backend.errors import UserError
from model_backend.language import Generation
from model_backend.lite_tower import CHANNELS, STRIDE

PROJECTOR = "mlp2x_gelu_after_distillpruner"
LITE_TOWER = "efficientnet-lite0"
CLIP_TOWER = "clip-vit-large-patch14-336"


@dataclass(frozen=True)
class ModelConfig:
    """What a checkpoint's config.json says, checked.

    `tower` holds the vision tower's sizes under `CLIPVisionConfig`'s names; None for the lite tower of `mini`, which
    describes itself. `tower_depth` is how many tower layers come before the selected hidden state.
    """

    family: Literal["qwen2", "llama"]
    conversation: str  # a name in prompts.FORMATS
    text: TextConfig
    pairs: int  # n: full layers of the RFM, one for each LLM layer it was distilled from; it holds one more
    tower: dict[str, Any] | None
    tower_depth: int
    tower_width: int  # features of a patch token
    geometry: Geometry
    place: bool  # tokens are told their place (`mini`)
    counted: tuple[str, ...]  # what the detector finds (`mini`); none: the model has no detector
    max_length: int  # tokens of the whole prompt


def read_config(fields: Mapping[str, Any]) -> ModelConfig:
    """Settings from the `fields` of config.json. Raises :class:`UserError` with one sentence for each fault found."""
    check = _Check(fields)
    _check_method(check)
    architectures = check.list("architectures", str, "it tells the backbone")
    family: Literal["qwen2", "llama"] = "qwen2" if architectures and "qwen" in architectures[0].lower() else "llama"
    text = _text_fields(check, family)
    pairs = _layer_pairs(check, text["num_hidden_layers"])
    name = check.required("mm_vision_tower", str, "it tells the vision tower")
    lite = name == LITE_TOWER
    tower = None if lite else _tower_fields(check, name)
    depth = 0 if tower is None else _tower_depth(check, tower)
    width = check.int("mm_hidden_size", CHANNELS if tower is None else tower["hidden_size"])
    tile = check.int("slice_block_size", None)
    patch = check.int("mm_patch_size", STRIDE if tower is None else tower["patch_size"])
    if tower is None:
        check.that(width == CHANNELS, f"mm_hidden_size is {width}; {LITE_TOWER} has {CHANNELS} features.")
        check.that(patch == STRIDE, f"mm_patch_size is {patch}; {LITE_TOWER} has {STRIDE} px patches.")
    else:
        check.that(width == tower["hidden_size"], f"mm_hidden_size is {width}; the tower has {tower['hidden_size']}.")
        check.that(patch == tower["patch_size"], f"mm_patch_size is {patch}; the tower has {tower['patch_size']}.")
        check.that(tile == tower["image_size"], f"slice_block_size is {tile}; the tower has {tower['image_size']}.")
    geometry = Geometry(tile=tile, patch=patch, base_tiles=check.int("mm_base_tiles", 3))
    check.that(tile % geometry.cell == 0, f"slice_block_size {tile} is no multiple of {geometry.cell} px, a token.")
    length = check.int("tokenizer_model_max_length", None)
    check.finish()
    return ModelConfig(
        family=family,
        conversation="mini" if lite else "qwen_1_5" if family == "qwen2" else "vicuna_v1",
        text=text_config(text, family),
        pairs=pairs,
        tower=tower,
        tower_depth=depth,
        tower_width=width,
        geometry=geometry,
        place=bool(fields.get("mm_place", False)),
        counted=tuple(map(str, fields.get("mm_counted", ()))),
        max_length=length,
    )


def read_generation(folder: Path) -> Generation:
    """When to stop and how to weigh: generation_config.json, or config.json where there is none (METHOD 5.2)."""
    own = folder / "generation_config.json"
    fields = read_json(own if own.exists() else folder / "config.json")
    ends = fields.get("eos_token_id")
    ends = [] if ends is None else ends if isinstance(ends, list) else [ends]
    return Generation(frozenset(ends), float(fields.get("repetition_penalty") or 1.0))


def read_json(path: Path) -> dict[str, Any]:
    """The JSON object in a file. Raises :class:`UserError` where there is none."""
    try:
        value = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise UserError(f"{path.name} is missing in {path.parent}.", "bad-checkpoint") from None
    except (OSError, ValueError) as error:
        raise UserError(f"{path.name} in {path.parent} is not valid JSON ({error}).", "bad-checkpoint") from error
    if not isinstance(value, dict):
        raise UserError(f"{path.name} in {path.parent} holds no JSON object.", "bad-checkpoint")
    return value


class _Check:
    """Reads fields and collects a sentence for each fault, so that the user sees all of them at once.

    After a fault it hands out a harmless stand-in; `finish` raises before anyone can use it.
    """

    def __init__(self, fields: Mapping[str, Any]) -> None:
        self.fields = fields
        self._faults: list[str] = []

    def that(self, holds: bool, sentence: str) -> None:
        if not holds:
            self._faults.append(sentence)

    def required(self, name: str, kind: type, why: str) -> Any:
        value = self.fields.get(name)
        self.that(isinstance(value, kind), f"{name} is missing or no {kind.__name__}: {why}.")
        return value if isinstance(value, kind) else kind()

    def list(self, name: str, kind: type, why: str) -> list[Any]:
        value = self.required(name, list, why)
        good = bool(value) and all(type(item) is kind for item in value)
        self.that(good or name not in self.fields, f"{name} must be a list of {kind.__name__}: {why}.")
        return value if good else []

    def int(self, name: str, default: int | None) -> int:
        value = self.fields.get(name, default)
        good = type(value) is int and value > 0
        self.that(good, f"{name} must be a positive whole number, not {value!r}.")
        return value if type(value) is int and good else 1

    def number(self, name: str, default: float) -> float:
        value = self.fields.get(name, default)
        good = isinstance(value, int | float) and value > 0
        self.that(good, f"{name} must be a positive number, not {value!r}.")
        return float(value) if good else default

    def option(self, name: str, default: Any, accepted: Callable[[Any], bool], needed: str) -> None:
        value = self.fields.get(name, default)
        self.that(accepted(value), f"{name} is {value!r}; {needed}.")

    def finish(self) -> None:
        if self._faults:
            raise UserError("The checkpoint's config.json cannot be used: " + " ".join(self._faults), "bad-checkpoint")


def _check_method(check: _Check) -> None:
    """The fields that choose the method: only the released one exists. `select_stu_state_layer` has no effect on it."""
    check.option("model_type", None, ("llava_qwen", "llava_llama").__contains__, "llava_qwen or llava_llama is needed")
    check.option("mm_projector_type", None, PROJECTOR.__eq__, f"only {PROJECTOR} has a Region Focus Module")
    check.option("llm_use_last_text", False, lambda v: v is True, "it must be true, or nothing asks the focus module")
    check.option(
        "mm_patch_merge_type",
        "flat",
        lambda v: str(v).startswith("spatial") and "unpad" in str(v),
        "spatial_unpad is needed, or image_newline is missing",
    )
    check.option("mm_spatial_pool_mode", "bilinear", "bilinear".__eq__, "only bilinear pooling is supported")
    check.option("mm_vision_select_feature", "patch", "patch".__eq__, "only patch features are supported")
    check.option("mm_use_im_start_end", False, lambda v: not v, "image start and end tokens are not supported")
    check.option("tokenizer_padding_side", "right", "right".__eq__, "only right padding is supported")


def _text_fields(check: _Check, family: str) -> dict[str, Any]:
    """The language model's fields, with transformers' defaults of its family."""
    heads = check.int("num_attention_heads", None)
    text = {
        "vocab_size": check.int("vocab_size", None),
        "hidden_size": check.int("hidden_size", None),
        "intermediate_size": check.int("intermediate_size", None),
        "num_hidden_layers": check.int("num_hidden_layers", None),
        "num_attention_heads": heads,
        "num_key_value_heads": check.int("num_key_value_heads", heads),
        "max_position_embeddings": check.int("max_position_embeddings", 32768 if family == "qwen2" else 4096),
        "rms_norm_eps": check.number("rms_norm_eps", 1e-6),
        "rope_theta": check.number("rope_theta", 1e4),
        "hidden_act": check.fields.get("hidden_act", "silu"),
        "tie_word_embeddings": bool(check.fields.get("tie_word_embeddings", False)),
    }
    width = text["hidden_size"] // heads
    check.that(text["hidden_size"] % heads == 0, "hidden_size is no multiple of num_attention_heads.")
    check.that(heads % text["num_key_value_heads"] == 0, "num_attention_heads is no multiple of num_key_value_heads.")
    check.option("head_dim", width, lambda v: v in (None, width), "heads must share hidden_size evenly")
    check.option("rope_scaling", None, lambda v: v is None, "stretched rotary positions are not supported")
    check.option("use_sliding_window", False, lambda v: not v, "sliding windows are not supported")
    check.option("attention_bias", False, lambda v: family == "qwen2" or not v, "LLaMA has no attention bias here")
    check.that(text["hidden_act"] == "silu", f"hidden_act is {text['hidden_act']!r}; silu is needed.")
    return text


def _layer_pairs(check: _Check, layers: int) -> int:
    """How many LLM layers the RFM was distilled from; they must exist."""
    pairs = check.list("llm_layer_list", int, "the size of the Region Focus Module depends on it")
    inside = all(0 <= index < layers for index in pairs)
    check.that(inside, f"llm_layer_list is {pairs}, but the language model has {layers} layers.")
    return len(pairs)


def _tower_fields(check: _Check, name: str) -> dict[str, Any]:
    """CLIP's sizes: written out under `vision_config`, or known by the tower's name (METHOD 2.1)."""
    written = check.fields.get("vision_config")
    known = isinstance(written, dict) or name.endswith(CLIP_TOWER)
    check.that(known, f"The vision tower {name!r} is not known; only {CLIP_TOWER} needs no vision_config.")
    # What CLIP's own configs leave out are the defaults that all of its towers share; sizes must be written.
    sizes = {key for key in CLIP_LARGE_336 if isinstance(CLIP_LARGE_336[key], int)}
    if isinstance(written, dict):
        missing = sorted(sizes - written.keys())
        check.that(not missing, f"vision_config lacks {', '.join(missing)}.")
        return {**CLIP_LARGE_336, **{key: written[key] for key in CLIP_LARGE_336 if key in written}}
    return CLIP_LARGE_336


def _tower_depth(check: _Check, tower: Mapping[str, Any]) -> int:
    """Layers before `hidden_states[mm_vision_select_layer]`, where hidden_states[0] is the embedding."""
    layer = check.fields.get("mm_vision_select_layer", -2)
    layer = layer[0] if isinstance(layer, list) and len(layer) == 1 else layer
    states = tower["num_hidden_layers"] + 1
    good = type(layer) is int and -states <= layer < states
    check.that(good, f"mm_vision_select_layer is {layer!r}; it must name one of the tower's {states} hidden states.")
    return layer % states if good else 0
