"""What the backend says, as typed values: frames of wire.py go in, dataclasses come out, and nothing else of the plugin
sees a frame's fields. A frame that lacks a field, or holds one of the wrong shape, is a `WireError`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Callable, TypeVar

from ..model_backend.wire import MOST_THINGS, Frame, WireError
from .errors import Problem
from .geometry import Box, Window
from .told import told
from .words import tr

T = TypeVar("T")
LONGEST_KIND = 100  # letters


@dataclass(frozen=True)
class Hello:
    """The backend is ready: which model, on which device and why on that one, the memory it takes, a sentence of doubt
    where what it says is no language, and whether it reads the files of this computer."""

    protocol: int
    version: str
    model: str
    device: str
    reason: str
    memory_mb: float | None = None
    doubt: str = ""
    reads_files: bool = False


@dataclass(frozen=True)
class Progress:
    """`done` of `total` tiles of level `level` of `levels` (counted from 0, coarsest first) have been read."""

    level: int
    levels: int
    done: int
    total: int
    metres_per_pixel: float | None


@dataclass(frozen=True)
class Heat:
    """A map of attention over `box`: rows x cols values as little-endian float32, row-major, NaN where the model did
    not look, 1.0 = the level's mean."""

    rows: int
    cols: int
    box: Box
    values: bytes


@dataclass(frozen=True)
class Tile:
    """A tile that the model saw on a level; `score` is its share of the attention, `kept` that it was picked."""

    level: int
    row: int
    col: int
    score: float
    kept: bool
    box: Box


@dataclass(frozen=True)
class Evidence:
    """One level that the model has looked at: the whole area in height x width pixels. `chosen` has a byte for each
    cell of `heat`: 1 where the token there was chosen, to look closer or, on the last level, to answer from."""

    level: int
    levels: int
    height: int
    width: int
    metres_per_pixel: float | None
    tiles: tuple[Tile, ...]
    heat: Heat
    chosen: bytes


@dataclass(frozen=True)
class Thing:
    """One of the things that were counted, of a `kind` in the model's words: how sure that is (0..1), and its centre in
    shares of the area from its top left corner."""

    kind: str
    score: float
    y: float
    x: float


@dataclass(frozen=True)
class Done:
    """The answer. `heat` joins all levels; `notes` are sentences for the analyst; `things` were counted one by one."""

    text: str
    confidence: float
    model: str
    notes: tuple[str, ...]
    heat: Heat
    things: tuple[Thing, ...] = ()


@dataclass(frozen=True)
class Plan:
    """How many levels a question about an area of height x width px would look at."""

    height: int
    width: int
    metres_per_pixel: float | None
    levels: int


def hello(frame: Frame) -> Hello:
    return _read(
        frame,
        lambda: Hello(
            int(frame["proto"]),
            str(frame.get("version", "")),
            str(frame["model"]),
            str(frame["device"]),
            str(frame.get("reason") or ""),
            memory_mb(frame),
            told(str(frame.get("doubt") or "")),
            frame.get("reads_files") is True,
        ),
    )


def plan(frame: Frame) -> Plan:
    return _read(frame, lambda: Plan(int(frame["height"]), int(frame["width"]), _ground(frame), int(frame["levels"])))


def memory_mb(frame: Frame) -> float | None:
    """What the backend says to use, in a ``hello`` or ``pong``; None where it does not know."""
    value: Any = frame.get("memory_mb")
    return float(value) if isinstance(value, (int, float)) else None


def refusal(frame: Frame) -> Problem:
    """The ``error`` that ends a question."""
    sentence = told(str(frame.get("human") or "")) or tr("The model backend could not answer.")
    return Problem(sentence, str(frame.get("code") or ""), bool(frame.get("retryable", True)))


def windows(frame: Frame) -> tuple[Window, ...]:
    return _read(frame, lambda: tuple(Window(*(int(number) for number in window)) for window in frame["windows"]))


def progress(frame: Frame) -> Progress:
    return _read(
        frame,
        lambda: Progress(
            int(frame["level"]), int(frame["levels"]), int(frame["done"]), int(frame["total"]), _ground(frame)
        ),
    )


def evidence(frame: Frame) -> Evidence:
    def read() -> Evidence:
        level = int(frame["level"])
        tiles = tuple(
            Tile(level, int(row), int(col), float(score), bool(kept), _box(box))
            for row, col, score, kept, box in frame["tiles"]
        )
        height, width = (int(side) for side in frame["level_size"])
        heat, chosen = _heat(frame, 5)
        return Evidence(level, int(frame["levels"]), height, width, _ground(frame), tiles, heat, chosen)

    return _read(frame, read)


def token(frame: Frame) -> str:
    return _read(frame, lambda: str(frame["text"]))


def done(frame: Frame) -> Done:
    return _read(
        frame,
        lambda: Done(
            str(frame["answer"]),
            float(frame["confidence"]),
            str(frame["model"]),
            tuple(told(str(note)) for note in frame.get("notes") or ()),
            _heat(frame, 4)[0],
            _things(frame),
        ),
    )


def _read(frame: Frame, build: Callable[[], T]) -> T:
    try:
        return build()
    except (KeyError, TypeError, ValueError, OverflowError) as error:  # the last: int(inf)
        raise WireError(f"A {frame.kind} frame lacks a field or holds a wrong one: {error!r}.") from error


def _ground(frame: Frame) -> float | None:
    value: Any = frame.get("metres_per_pixel")
    return None if value is None else float(value)


def _box(numbers: Any) -> Box:
    y0, x0, y1, x1 = (float(number) for number in numbers)
    return y0, x0, y1, x1


def _things(frame: Frame) -> tuple[Thing, ...]:
    listed: Any = frame.get("things") or []
    if not isinstance(listed, list) or len(listed) > MOST_THINGS:
        raise ValueError(f"things is no list of at most {MOST_THINGS}")
    things = []
    for one in listed:
        kind, score, (y, x) = one["kind"], one["score"], one["place"]
        if not isinstance(kind, str) or not 0 < len(kind) <= LONGEST_KIND:
            raise ValueError("a thing has no kind")
        things.append(Thing(kind, _share(score), _share(y), _share(x)))
    return tuple(things)


def _share(value: Any) -> float:
    number = float(value)
    if not 0 <= number <= 1:  # nor NaN
        raise ValueError(f"{number} is no share")
    return number


def _heat(frame: Frame, bytes_a_cell: int) -> tuple[Heat, bytes]:
    """The map in a frame's payload, four bytes a cell, and the bytes that follow it."""
    rows, cols = (int(number) for number in frame["grid"])
    if rows < 1 or cols < 1 or len(frame.payload) != bytes_a_cell * rows * cols:
        raise ValueError(f"{len(frame.payload)} bytes are no map of {rows} x {cols} values")
    end = 4 * rows * cols
    return Heat(rows, cols, _box(frame["box"]), frame.payload[:end]), frame.payload[end:]
