"""Writes a model that was trained from a checkpoint of the released layout as a checkpoint of the same layout.

Where only the Region Focus Module learnt, only it is written: a 7B model's other 15 GB stay where they are, and are
linked to.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Sequence
from pathlib import Path

from safetensors.torch import save_file
from torch import Tensor

from model_backend import model as models
from model_backend import weight_files
from model_backend.checkpoint_config import read_json
from model_backend.model import Model
from model_backend.weight_files import TOWER

COPIED = ("generation_config.json", "tokenizer*", "special_tokens_map.json", "vocab.json", "merges.txt", "trained.json")
FOCUS = "model.mm_projector.token_pruner."
INDEX = "model.safetensors.index.json"
OWN = "zz-own.safetensors"  # files are read in the order of their names


def write_settings(base: Path, tower: Path | None, folder: Path, pairs: Sequence[int]) -> None:
    """config.json with the layer pairs, and everything beside the weights that a model needs."""
    fields = read_json(base / "config.json") | {"llm_layer_list": list(pairs)}
    if tower is not None and "vision_config" not in fields:
        described = read_json(tower / "config.json")
        fields["vision_config"] = described.get("vision_config", described)
    (folder / "config.json").write_text(json.dumps(fields, indent=1))
    for path in (path for pattern in COPIED for path in base.glob(pattern)):
        shutil.copyfile(path, folder / path.name)


def write_weights(model: Model, base: Path, tower: Path | None, folder: Path, whole: bool) -> None:
    """All tensors where the `whole` model learnt; else the RFM's (and the tower's, where the base lacks it), an index,
    and links to the base's files for the rest."""
    state = {name: _half(tensor) for name, tensor in models.released_state(model).items()}
    if whole:
        _save(state, folder / "model.safetensors")
        return
    own = {name: t for name, t in state.items() if name.startswith(FOCUS) or (tower and name.startswith(TOWER))}
    where = dict.fromkeys(own, OWN)
    for part in weight_files.parts(base):
        link = folder / f"base-{part.path.name}"
        held = [one.name for one in weight_files.stored(part)]
        where |= {name: link.name for name in held if name in state and name not in own}
        if not link.exists():
            link.symlink_to(part.path.resolve())
    _save(own, folder / OWN)
    (folder / INDEX).write_text(json.dumps({"metadata": {}, "weight_map": where}, indent=1))


def _half(tensor: Tensor) -> Tensor:
    return tensor.detach().half().cpu().contiguous()


def _save(state: dict[str, Tensor], path: Path) -> None:
    part = path.with_suffix(".part")
    save_file(state, part, metadata={"format": "pt"})
    part.replace(path)
