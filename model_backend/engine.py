"""The engine: one loaded model on one device, opening scenes. The device and number type are decided here, once."""

from __future__ import annotations

import logging

import torch

from model_backend.config import AskOptions, Preset
from model_backend.errors import UserError
from model_backend.model import Model
from model_backend.prompts import Tokenizer
from model_backend.raster import Source
from model_backend.scene import CACHE_BYTES, Asker, Scene

__all__ = ["Engine", "Scene"]

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
    def options(self) -> AskOptions:
        """How the model is asked unless a question says otherwise."""
        return self._asker.options

    @staticmethod
    def load(preset: str | Preset, device: str = "auto") -> Engine:
        """The engine of a preset whose files are at hand. Raises :class:`UserError` where they are not."""
        from model_backend import weights  # reads files; an engine built from tensors needs none of it

        where, dtype, reason = choose_device(device)
        loaded = weights.load(preset, where, dtype)
        log.info("%s on %s in %s: %s", loaded.model_id, where, dtype, reason)
        return Engine(loaded.model, loaded.tokenizer, loaded.model_id, loaded.options, reason)

    def open(self, source: Source, cache_bytes: int = CACHE_BYTES, reuse: bool = True) -> Scene:
        """A scene on `source`, which it closes. `cache_bytes` bounds the tile features it keeps between questions."""
        return Scene(self._asker, source, cache_bytes, reuse)


def choose_device(wanted: str) -> tuple[torch.device, torch.dtype, str]:
    """Device and number type for "auto", "cpu" or "cuda", and one sentence why."""
    if wanted not in ("auto", "cpu", "cuda"):
        raise UserError(f"The device is auto, cpu or cuda, not {wanted}.")
    if wanted == "cuda" and not torch.cuda.is_available():
        raise UserError("There is no CUDA device that PyTorch can use; choose the cpu.", "no-device")
    if wanted == "cpu":
        return torch.device("cpu"), torch.float32, "the CPU was asked for"
    if not torch.cuda.is_available():
        return torch.device("cpu"), torch.float32, "PyTorch sees no CUDA device"
    half = torch.bfloat16 if torch.cuda.is_bf16_supported() else torch.float16
    return torch.device("cuda"), half, f"a CUDA device is there: {torch.cuda.get_device_name()}"
