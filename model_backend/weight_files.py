"""Files of tensors: safetensors, and PyTorch .bin without ever running code from them; whole or in shards.

Knows names, shapes and bytes, not what they are for.
"""

from __future__ import annotations

import math
import pickle  # nosec B403: only for the name of its error
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

import torch
from safetensors import SafetensorError, safe_open
from torch import Tensor

from model_backend.checkpoint_config import read_json
from model_backend.errors import UserError

FILES = ("model.safetensors", "pytorch_model.bin")  # safetensors first: quicker to open, and never code
TOWER = "model.vision_tower.vision_tower."
DTYPES = {torch.float16: "F16", torch.bfloat16: "BF16", torch.float32: "F32"}  # under safetensors' names


@dataclass(frozen=True)
class Part:
    """One file of weights. `names` are the tensors that an index promises in it, None where there is no index;
    `tower` marks a CLIP model's own file, of which only the vision tower is read."""

    path: Path
    names: frozenset[str] | None = None
    tower: bool = False

    def covers(self, name: str) -> bool:
        """Whether tensor `name`, or any whose name begins so, belongs in this file."""
        if self.tower:
            return name.startswith(TOWER)
        return self.names is None or any(own.startswith(name) for own in self.names)


@dataclass(frozen=True)
class Stored:
    """A tensor in a file, not yet read. `load` works until the next one is asked for."""

    name: str
    shape: tuple[int, ...]
    dtype: str
    nbytes: int
    load: Callable[[], Tensor]


def parts(folder: Path, tower: bool = False) -> list[Part]:
    """The weight files of a checkpoint folder. Raises :class:`UserError` when there are none."""
    for file in FILES:
        if (folder / file).exists():
            return [Part(folder / file, tower=tower)]
        if (folder / f"{file}.index.json").exists():
            return _shards(folder, f"{file}.index.json", tower)
    raise UserError(
        f"There are no weights in {folder}: neither {' nor '.join(FILES)}, whole or sharded.", "bad-checkpoint"
    )


def _shards(folder: Path, index: str, tower: bool) -> list[Part]:
    where = read_json(folder / index).get("weight_map")
    if not isinstance(where, dict) or not all(isinstance(file, str) for file in where.values()):
        raise UserError(f"{index} in {folder} has no weight_map.", "bad-checkpoint")
    if outside := sorted(file for file in set(where.values()) if Path(file).name != file):
        raise UserError(
            f"{index} in {folder} names {outside[0]}, which is not a file of that folder.", "bad-checkpoint"
        )
    names: dict[str, set[str]] = {}
    for name, file in where.items():
        names.setdefault(file, set()).add(name)
    return [Part(folder / file, frozenset(held), tower) for file, held in sorted(names.items())]


def stored(part: Part) -> Iterator[Stored]:
    """The tensors of a file under their released names. Raises :class:`UserError` if it cannot be read."""
    if not part.path.exists():
        raise UserError(f"The file {part.path.name} is missing in {part.path.parent}.", "bad-checkpoint")
    for one in _safetensors(part.path) if part.path.suffix == ".safetensors" else _bin(part.path):
        if not part.tower:
            yield one
        elif one.name.startswith("vision_model."):
            yield replace(one, name=TOWER + one.name)


def promised(part: Part) -> Iterator[Stored]:
    """The tensors of a file that its index says are there; all, where there is no index."""
    return (one for one in stored(part) if part.names is None or one.name in part.names)


def _safetensors(path: Path) -> Iterator[Stored]:
    try:
        file = safe_open(path, framework="pt")
    except (SafetensorError, OSError) as error:
        raise UserError(f"{path.name} in {path.parent} is damaged or cut short ({error}).", "bad-checkpoint") from error
    with file:
        for name in file.keys():  # noqa: SIM118 (safe_open is no mapping)
            piece = file.get_slice(name)
            shape, dtype = tuple(piece.get_shape()), piece.get_dtype()
            nbytes = math.prod(shape) * (4 if dtype == "F32" else 2)
            yield Stored(name, shape, dtype, nbytes, partial(file.get_tensor, name))


def _bin(path: Path) -> Iterator[Stored]:
    try:
        # mmap: a shard of several GB is read tensor by tensor.
        tensors = torch.load(path, map_location="cpu", weights_only=True, mmap=True)
    except pickle.UnpicklingError as error:
        sentence = f"{path.name} in {path.parent} holds more than tensors: it could run code, so it is not opened."
        raise UserError(sentence, "unsafe-checkpoint") from error
    except (RuntimeError, OSError, EOFError, ValueError) as error:
        reason = str(error).splitlines()[0].split(". ")[0]
        raise UserError(
            f"{path.name} in {path.parent} is damaged or cut short ({reason}).", "bad-checkpoint"
        ) from error
    if not isinstance(tensors, dict) or not all(isinstance(tensor, Tensor) for tensor in tensors.values()):
        raise UserError(f"{path.name} in {path.parent} is no table of tensors.", "bad-checkpoint")
    for name, tensor in tensors.items():
        dtype = DTYPES.get(tensor.dtype, str(tensor.dtype))
        yield Stored(name, tuple(tensor.shape), dtype, tensor.nbytes, tensor.detach)
