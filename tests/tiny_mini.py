"""A model of mini's kind with few random weights, in a folder."""

from __future__ import annotations

import json
from pathlib import Path

import torch
from safetensors.torch import save_file

from model_backend.model import released_state
from model_backend.training import start
from model_backend.training.vocabulary import build_tokenizer


def write_tiny_mini(folder: Path) -> Path:
    """Writes the checkpoint and returns its folder. Its RFM is a copy of the language model's layers 0 to 3."""
    tokenizer = build_tokenizer()
    config = start.mini_config(len(tokenizer), tiny=True)
    reply = tokenizer.convert_tokens_to_ids("<answer>")
    model = start.fresh_model(config, torch.Generator().manual_seed(0), reply)
    start.start_focus(model, [1, 2, 3])
    (folder / "config.json").write_text(json.dumps(config))
    tokenizer.save_pretrained(folder)
    state = {name: tensor.detach().contiguous() for name, tensor in released_state(model).items()}
    save_file(state, folder / "model.safetensors")
    return folder
