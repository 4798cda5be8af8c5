"""Checkpoint folders in the released layout: what they hold, what is wrong with them, their tensors one by one.

What must be there comes from the model itself (`model.released_shapes`), so this file knows no layer; how files are
opened is `weight_files`'s. METHOD 3.6.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import Any, Literal

import torch
from torch import Tensor

from model_backend import model, model_store, weight_files
from model_backend.checkpoint_config import ModelConfig, read_config, read_generation, read_json
from model_backend.config import AskOptions, Preset, find_preset
from model_backend.errors import UserError
from model_backend.language import Generation
from model_backend.prompts import Tokenizer
from model_backend.weight_files import TOWER, Part, Stored

log = logging.getLogger(__name__)

TOKENIZERS = (("tokenizer.json",), ("tokenizer.model",), ("vocab.json", "merges.txt"))


@dataclass(frozen=True)
class Problem:
    """One fault: what kind, in which tensor or file, and a sentence about it."""

    kind: Literal["missing", "unknown", "shape", "dtype", "file"]
    name: str
    sentence: str


@dataclass(frozen=True)
class Report:
    """What `Checkpoint.check` found: the faults, and how many tensors and bytes of the files are used."""

    problems: tuple[Problem, ...]
    tensors: int
    nbytes: int

    @property
    def ok(self) -> bool:
        return not self.problems


@dataclass(frozen=True)
class Loaded:
    """A preset's model in memory, with all that is needed to ask it."""

    model: model.Model
    tokenizer: Tokenizer
    model_id: str  # the preset's name, and the revision of its files where they came from the hub
    options: AskOptions


def load(preset: str | Preset, device: torch.device, dtype: torch.dtype) -> Loaded:
    """Load a preset whose files are here. Raises :class:`UserError` where they are not, or do not fit."""
    preset = find_preset(preset) if isinstance(preset, str) else preset
    checkpoint = open_checkpoint(*model_store.locate(preset))
    tokenizer = read_tokenizer(checkpoint.folder)
    built = model.build(checkpoint.config, checkpoint.tensors(device, dtype), device, dtype)
    generation = checkpoint.generation
    if tokenizer.eos_token_id is not None:
        generation = replace(generation, ends=generation.ends | {tokenizer.eos_token_id})
    built.generation = generation
    lock = None if preset.hub_id is None else model_store.locked(preset.hub_id)
    model_id = preset.name if lock is None else f"{preset.name}@{lock.revision[:12]}"
    return Loaded(built, tokenizer, model_id, preset.options)


def read_tokenizer(folder: Path) -> Tokenizer:
    """The tokenizer in a checkpoint folder; never runs code from it. Raises :class:`UserError` if it cannot be read."""
    from transformers import AutoTokenizer  # slow to import, and not needed to check a folder

    try:
        # A folder, so there is no revision to pin.
        found: Any = AutoTokenizer.from_pretrained(str(folder), local_files_only=True)  # nosec B615
    except Exception as error:  # whatever the tokenizer's own readers raise
        reason = (str(error) or type(error).__name__).splitlines()[0]
        raise UserError(f"The tokenizer in {folder} cannot be read ({reason}).", "bad-checkpoint") from error
    return found


def open_checkpoint(folder: Path | str, tower_folder: Path | str | None = None) -> Checkpoint:
    """A checkpoint by its folder; reads its settings, no tensor. `tower_folder` holds the vision tower's own files
    (config.json and weights of a CLIP model), used where the checkpoint itself has none.

    Raises :class:`UserError` when the folder or its config cannot be used.
    """
    folder = Path(folder)
    if not folder.is_dir():
        raise UserError(f"There is no checkpoint folder {folder}.", "bad-checkpoint")
    fields = read_json(folder / "config.json")
    tower = None if tower_folder is None else Path(tower_folder)
    if tower is not None:
        described = read_json(tower / "config.json")
        fields["vision_config"] = described.get("vision_config", described)
    return Checkpoint(folder, tower, read_config(fields), read_generation(folder))


@dataclass(frozen=True)
class Checkpoint:
    """A folder of the released layout whose config has been read."""

    folder: Path
    tower_folder: Path | None
    config: ModelConfig
    generation: Generation

    def check(self) -> Report:
        """Compare every tensor in the files with what the config calls for; reads names and shapes only."""
        problems: list[Problem] = []
        if not any(all((self.folder / name).exists() for name in names) for names in TOKENIZERS):
            problems.append(Problem("file", "tokenizer.json", f"There is no tokenizer in {self.folder}."))
        seen: dict[str, int] = {}  # our name -> bytes
        unread: list[Part] = []
        for part in self._parts():
            if part.tower and _has_tower(seen):
                continue
            try:
                for stored in weight_files.promised(part):
                    ours = self._used(stored.name)
                    if ours is not None:
                        seen[ours] = stored.nbytes
                        problems += _misfit(stored, self._wanted[ours][1])
                    elif self._unknown(stored.name):
                        sentence = f"{stored.name} is not part of the layout."
                        problems.append(Problem("unknown", stored.name, sentence))
            except UserError as error:
                unread.append(part)
                problems.append(Problem("file", part.path.name, str(error)))
        problems += self._missing(seen, unread)
        return Report(tuple(problems), len(seen), sum(seen.values()))

    def tensors(
        self, device: torch.device | str = "cpu", dtype: torch.dtype = torch.float32
    ) -> Iterator[tuple[str, Tensor]]:
        """Yield (released name, tensor on `device` as `dtype`) for every tensor that the model uses, one at a time.

        Dead weights are left out. So are unknown tensors, with a warning: `check` calls them faults, but a released
        checkpoint that brings a harmless extra should still answer. Raises :class:`UserError` on unreadable files.
        """
        seen: set[str] = set()
        for part in self._parts():
            if part.tower and _has_tower(seen):
                continue
            for stored in weight_files.promised(part):
                ours = self._used(stored.name)
                if ours is not None:
                    seen.add(ours)
                    yield stored.name, stored.load().to(device, dtype)
                elif self._unknown(stored.name):
                    log.warning("%s holds the unknown tensor %s, which is not used.", part.path.name, stored.name)

    @cached_property
    def _wanted(self) -> dict[str, tuple[str, tuple[int, ...]]]:
        """Our name -> (released name, shape) of every tensor that the model uses."""
        shapes = model.released_shapes(self.config)
        if self.config.text.tie_word_embeddings:
            del shapes["lm_head.weight"]
        return {model.our_name(name) or name: (name, shape) for name, shape in shapes.items()}

    def _parts(self) -> list[Part]:
        parts = weight_files.parts(self.folder)
        return parts if self.tower_folder is None else parts + weight_files.parts(self.tower_folder, tower=True)

    def _used(self, released: str) -> str | None:
        ours = model.our_name(released)
        return ours if ours in self._wanted else None

    def _unknown(self, released: str) -> bool:
        tied_head = released == "lm_head.weight" and self.config.text.tie_word_embeddings
        return not tied_head and not model.is_dead(released, self.config)

    def _missing(self, seen: dict[str, int], unread: list[Part]) -> Iterator[Problem]:
        """What no file holds, except what an unreadable one (already reported) should have held."""
        without_tower = not _has_tower(seen) and not any(part.covers(TOWER) for part in unread)
        if without_tower:
            sentence = f"No file holds {TOWER}*, and no folder with the vision tower's own files was given."
            yield Problem("missing", TOWER, sentence)
        for ours, (released, shape) in self._wanted.items():
            excused = any(part.covers(released) for part in unread) or (without_tower and released.startswith(TOWER))
            if ours not in seen and not excused:
                yield Problem("missing", released, f"{released} {list(shape)} is missing.")


def _has_tower(seen: dict[str, int] | set[str]) -> bool:
    return any(ours.startswith("encoder.tower.") for ours in seen)


def _misfit(stored: Stored, shape: tuple[int, ...]) -> Iterator[Problem]:
    """The faults of a tensor that belongs here."""
    if stored.shape != shape:
        sentence = f"{stored.name} has shape {list(stored.shape)} instead of {list(shape)}."
        yield Problem("shape", stored.name, sentence)
    if stored.dtype not in weight_files.DTYPES.values():
        sentence = f"{stored.name} is stored as {stored.dtype}; {', '.join(weight_files.DTYPES.values())} can be read."
        yield Problem("dtype", stored.name, sentence)
