"""What a program may ask of the worker, checked at the border: frames in, typed requests out, or one sentence why not.

Pure functions, but for `confined`, which asks the disk; `options` is also how the command line checks its own.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any, Literal, get_args, get_origin, get_type_hints

from model_backend.config import AskOptions
from model_backend.errors import UserError
from model_backend.look import Stretch
from model_backend.prompts import Turn
from model_backend.wire import Frame

MAX_SIDE = 10_000_000  # px: beyond any raster, below what breaks arithmetic
MOST_CHOICES, MAX_CHOICE = 1_000, 200  # categories, and characters of one
MOST_TURNS = 16
MAX_TEXT = 20_000  # characters of a question, a path or a key

LIMITS: dict[str, tuple[float, float]] = {
    "stop_level": (0, 64),
    "finest_resolution": (1e-6, 1e9),
    "keep_ratio": (1e-6, 1),
    "threshold": (0, 1),
    "tile_budget": (1, 1_000_000),
    "token_budget": (1, 10_000_000),
    "coarsest_useful": (1e-6, 1e9),
    "max_new_tokens": (1, 4096),
}


@dataclass(frozen=True)
class Place:
    """An area of height x width px, each of so many metres where that is known."""

    height: int
    width: int
    metres_per_pixel: float | None


@dataclass(frozen=True)
class PulledImagery(Place):
    """An area whose windows the asking program renders; `key` changes when its pixels do."""

    key: str


@dataclass(frozen=True)
class FileImagery:
    """A raster file that the worker reads itself, as :class:`model_backend.raster.FileSource` describes."""

    path: str
    area: tuple[float, float, float, float] | None
    bands: tuple[int, ...] | None
    stretch: Stretch | None


@dataclass(frozen=True)
class Ask:
    """A question about some imagery; `changes` are the options in which it departs from the preset's, `history` is what
    was asked and answered about the same imagery before, oldest first."""

    question: str
    imagery: PulledImagery | FileImagery
    changes: Mapping[str, Any]
    history: tuple[Turn, ...] = ()


def ask(frame: Frame) -> Ask:
    """The request in an ``ask`` frame."""
    question = _text(frame.get("question"), "question")
    if not question.strip():
        raise UserError("Ask a question.", "no-question")
    source, changes = frame.get("source"), frame.get("options", {})
    if not isinstance(source, dict) or not isinstance(changes, dict):
        raise _bad("source and options")
    options(changes, AskOptions())
    history = _history(frame.get("history", []))
    if source.get("kind") == "pull":
        return Ask(question, _pulled(source), changes, history)
    if source.get("kind") == "file":
        return Ask(question, _file(source), changes, history)
    raise _bad("source's kind")


def _history(turns: Any) -> tuple[Turn, ...]:
    if not (isinstance(turns, list) and all(isinstance(turn, list) and len(turn) == 2 for turn in turns)):
        raise _bad("history")
    latest = turns[-MOST_TURNS:]
    return tuple((_text(asked, "history"), _text(answered, "history")) for asked, answered in latest)


def place(source: Mapping[str, Any]) -> Place:
    """The area that a ``plan`` frame, or a pulled source, tells of."""
    sides = source.get("height"), source.get("width")
    if not all(type(side) is int and 1 <= side <= MAX_SIDE for side in sides):
        raise _bad("source's size")
    metres = source.get("metres_per_pixel")
    if metres is not None and not (_is_number(metres) and metres > 0):
        raise _bad("metres_per_pixel")
    return Place(source["height"], source["width"], metres)


def confined(asked: Ask, folders: Sequence[Path]) -> Ask:
    """The same request, if the file that it is about, if any, really lies in one of `folders` (links are followed).
    Raises :class:`UserError` otherwise."""
    if not isinstance(asked.imagery, FileImagery):
        return asked
    if not folders:
        raise UserError("This server opens no files: send it the imagery instead.", "no-files")
    try:
        path = Path(asked.imagery.path).resolve()
        is_inside = path.is_file() and any(path.is_relative_to(folder.resolve()) for folder in folders)
    except (OSError, RuntimeError, ValueError):  # a loop of links, a name with a null byte
        is_inside = False
    if not is_inside:
        raise UserError("This server opens only the files in its own folders: send it the imagery instead.", "no-files")
    return replace(asked, imagery=replace(asked.imagery, path=str(path)))


def _pulled(source: dict[str, Any]) -> PulledImagery:
    area = place(source)
    return PulledImagery(area.height, area.width, area.metres_per_pixel, _text(source.get("key"), "key"))


def _file(source: dict[str, Any]) -> FileImagery:
    area, bands, stretch = source.get("area"), source.get("bands"), source.get("stretch")
    if area is not None and not (isinstance(area, list) and len(area) == 4 and all(map(_is_number, area))):
        raise _bad("area")
    if bands is not None and not (isinstance(bands, list) and all(type(band) is int for band in bands)):
        raise _bad("bands")
    if stretch is not None and not (isinstance(stretch, list) and all(map(_is_pair, stretch))):
        raise _bad("stretch")
    return FileImagery(
        _text(source.get("path"), "path"),
        None if area is None else (area[0], area[1], area[2], area[3]),
        None if bands is None else tuple(bands),
        None if stretch is None else tuple((low, high) for low, high in stretch),
    )


def options(changes: Mapping[str, Any], base: AskOptions) -> AskOptions:
    """`base` with some fields changed; every name, type and range is checked."""
    known = {field.name for field in fields(AskOptions)}
    if unknown := set(changes) - known:
        raise UserError(
            f"There is no option {min(map(str, unknown))}; known are {', '.join(sorted(known))}.", "bad-option"
        )
    hints = get_type_hints(AskOptions)
    for name, value in changes.items():
        if not _fits(value, hints[name]):
            raise UserError(f"The option {name} cannot be {value!r:.40}.", "bad-option")
        low, high = LIMITS.get(name, (-math.inf, math.inf))
        if _is_number(value) and not low <= value <= high:
            raise UserError(f"The option {name} must be between {low:g} and {high:g}, not {value:g}.", "bad-option")
    changed = replace(base, **{**changes, **_tuples(changes)})
    if (changed.answer_type == "category") != bool(changed.choices):
        raise UserError("The option choices goes with answer_type category, which needs some.", "bad-option")
    return changed


def _tuples(changes: Mapping[str, Any]) -> dict[str, tuple[Any, ...]]:
    """JSON's lists as the options' tuples."""
    return {name: tuple(value) for name, value in changes.items() if isinstance(value, list)}


def _fits(value: Any, hint: Any) -> bool:
    """Whether a JSON value is of an option's type: Literal, bool, int, float, a list of words, one of these or None."""
    if get_origin(hint) is Literal:
        return value in get_args(hint)
    if get_origin(hint) is tuple:
        return isinstance(value, list | tuple) and len(value) <= MOST_CHOICES and all(map(_is_word, value))
    if choices := get_args(hint):
        return any(_fits(value, choice) for choice in choices)
    if hint is type(None):
        return value is None
    return _is_number(value) if hint is float else type(value) is hint


def _is_word(value: Any) -> bool:
    return isinstance(value, str) and bool(value.strip()) and len(value) <= MAX_CHOICE


def _is_number(value: Any) -> bool:
    return type(value) in (int, float) and math.isfinite(value)


def _is_pair(value: Any) -> bool:
    return isinstance(value, list) and len(value) == 2 and all(map(_is_number, value))


def _text(value: Any, what: str) -> str:
    if not isinstance(value, str) or len(value) > MAX_TEXT:
        raise _bad(what)
    return value


def _bad(what: str) -> UserError:
    return UserError(f"The request's {what} cannot be understood.", "bad-request")
