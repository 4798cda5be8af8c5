"""The engine: one loaded model on one device, opening scenes. The device and number type are decided here, once."""

from __future__ import annotations

import logging
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import torch

from model_backend import weights
from model_backend.config import MINI, AskOptions, Geometry, Precision, Preset, find_preset
from model_backend.errors import UserError
from model_backend.events import Token
from model_backend.model import Model
from model_backend.plausible import is_language
from model_backend.prompts import FORMATS, Tokenizer
from model_backend.pyramid import Level, build
from model_backend.quantise import Bits, quantise
from model_backend.raster import ArraySource, Source
from model_backend.scene import CACHE_BYTES, Asker, Scene
from model_backend.zoom import visits

__all__ = ["Engine", "Scene"]

DTYPES = {"fp32": torch.float32, "fp16": torch.float16, "bf16": torch.bfloat16}
BITS: dict[str, Bits] = {"int8": 8, "int4": 4}
SELF_TEST_TOKENS = 8
NO_LANGUAGE = "On a plain picture the model says {!r}, which is no language: check its files."

log = logging.getLogger(__name__)


class Engine:
    """A model ready to be asked. `model_id` names it in answers, `device_reason` says why it runs where it does."""

    def __init__(
        self,
        model: Model,
        tokenizer: Tokenizer,
        model_id: str,
        options: AskOptions | None = None,
        device_reason: str = "the model was placed there",
    ) -> None:
        self.model_id = model_id
        self.device_reason = device_reason
        self._asker = Asker(model, tokenizer, model_id, options or AskOptions())

    @property
    def device(self) -> str:
        return self._asker.model.device.type

    @property
    def model(self) -> Model:
        return self._asker.model

    @property
    def tokenizer(self) -> Tokenizer:
        return self._asker.tokenizer

    @property
    def options(self) -> AskOptions:
        """How the model is asked unless a question says otherwise."""
        return self._asker.options

    def self_test(self) -> str:
        """Ask about a plain picture and look at what is said: one sentence of doubt where that is no language, as from
        damaged weights or a wrong tokenizer; empty where it is. Warms the model up, too."""
        side = 2 * self.model.config.geometry.tile
        slope = np.linspace(60, 200, side, dtype=np.uint8)[:, None, None]
        plain = ArraySource(np.broadcast_to(slope, (side, side, 3)).copy())
        options = replace(self.options, max_new_tokens=SELF_TEST_TOKENS, stop_level=0, tile_budget=1)
        with self.open(plain) as scene:
            said = "".join(event.text for event in scene.ask("Is there water?", options) if isinstance(event, Token))
        return "" if is_language(said) else NO_LANGUAGE.format(said[:40])

    @staticmethod
    def load(preset: str | Preset, device: str = "auto", precision: Precision = "auto") -> Engine:
        """The engine of a preset whose files are at hand, or of a checkpoint folder.

        `precision` "auto" is bf16 on a card that has it, fp16 on another, fp32 on the CPU; "int8" and "int4" shrink
        the decoder layers (see `quantise`). Raises :class:`UserError` where files are missing or do not fit.
        """
        chosen = _preset(preset) if isinstance(preset, str) else preset
        where, dtype, reason = choose_device(device, precision)
        log.info("%s on %s in %s: %s", chosen.name, where, precision if precision in BITS else dtype, reason)
        loaded = weights.load(chosen, torch.device("cpu") if precision in BITS else where, dtype)
        model, tokenizer = loaded.model, loaded.tokenizer
        if precision in BITS:
            model = quantise(model, BITS[precision], where)
        words: Any = tokenizer
        end = words.get_vocab().get(FORMATS[model.config.conversation].end, -1)
        model.generation = replace(model.generation, ends=model.generation.ends | {end}, vocabulary=len(words))
        return Engine(model, tokenizer, loaded.model_id, loaded.options, reason)

    def visits(self, height: int, width: int, metres_per_pixel: float | None) -> tuple[Level, ...]:
        """The levels that a question about an area of height x width px would look at, coarse to fine."""
        return visits(build(height, width, self.model.config.geometry), self.options, metres_per_pixel)

    def open(self, source: Source, cache_bytes: int = CACHE_BYTES, reuse: bool = True) -> Scene:
        """A scene on `source`, which it closes. `cache_bytes` bounds the tile features it keeps between questions."""
        return Scene(self._asker, source, cache_bytes, reuse)


def _preset(name: str) -> Preset:
    """A preset by its name, or one for a checkpoint folder of the user's own."""
    folder = Path(name)
    if not folder.is_dir():
        return find_preset(name)
    small = weights.open_checkpoint(folder).config.tower is None  # of mini's kind, and best asked as mini is
    options = MINI.options if small else AskOptions()
    return Preset(folder.name, f"The model in {folder}", Geometry(), options, "see its folder", folder=folder)


def choose_device(wanted: str, precision: Precision = "auto") -> tuple[torch.device, torch.dtype, str]:
    """Device and number type for "auto", "cpu" or "cuda", and one sentence why."""
    if wanted not in ("auto", "cpu", "cuda"):
        raise UserError(f"The device is auto, cpu or cuda, not {wanted}.")
    there = torch.cuda.is_available()
    if wanted == "cuda" and not there:
        raise UserError("There is no CUDA device that PyTorch can use; choose the cpu.", "no-device")
    if wanted == "cpu" or not there:
        reason = "the CPU was asked for" if wanted == "cpu" else "PyTorch sees no CUDA device"
        return torch.device("cpu"), DTYPES.get(precision, torch.float32), reason
    half = torch.bfloat16 if torch.cuda.is_bf16_supported() else torch.float16
    reason = f"a CUDA device is there: {torch.cuda.get_device_name()}"
    return torch.device("cuda"), DTYPES.get(precision, half), reason
