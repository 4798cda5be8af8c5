"""What one question yields: small typed events, made by `Scene.ask()` and consumed alike by worker, command line, batch
and tests.

Knows numpy, not torch. Boxes are shares of the area asked about, `(y0, x0, y1, x1)` from its top left corner, so that
every consumer places them with its own transform (pixels, map units).
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from model_backend.evaluation.sizes import Sizes
from model_backend.work import Run

Box = tuple[float, float, float, float]
WHOLE: Box = (0.0, 0.0, 1.0, 1.0)


@dataclass(frozen=True)
class Tile:
    """A tile that the model saw. `score` is its share of the question's attention on its level; `kept` says whether
    one of its tokens was chosen (to zoom in on, or, on the last level, to answer from)."""

    level: int
    row: int
    col: int
    score: float
    kept: bool
    box: Box


@dataclass(frozen=True)
class Thing:
    """One of the things that were counted: its `kind`, how sure that is (0..1), and where its centre lies, as shares of
    the area from the top left corner."""

    kind: str
    score: float
    y: float
    x: float


@dataclass(frozen=True)
class LevelStarted:
    """Level `level` of `levels` (0 is the coarsest) is about to be read: `total` tiles of it."""

    level: int
    levels: int
    size: tuple[int, int]  # height, width of the whole area at this level, px
    total: int
    metres_per_pixel: float | None


@dataclass(frozen=True)
class TilesRead:
    """`done` of `total` tiles of the level have been read and encoded."""

    level: int
    done: int
    total: int


@dataclass(frozen=True)
class Scores:
    """The Region Focus Module scored a level. `heat` is float32 [rows, cols] over `box`: attention relative to the
    level's mean (1.0), NaN where there is no token. `chosen` is bool of the same shape: the tokens that picked the next
    tiles or, on the last level, that are kept to answer from."""

    level: int
    heat: np.ndarray
    box: Box
    tiles: tuple[Tile, ...]
    chosen: np.ndarray


@dataclass(frozen=True)
class TilesSelected:
    """The tiles (row, col) of the next level that will be read."""

    level: int
    tiles: tuple[tuple[int, int], ...]


@dataclass(frozen=True)
class Token:
    """The next piece of the answer's text."""

    text: str


@dataclass(frozen=True)
class LevelReport:
    """What was done on one level: for the account that each answer carries."""

    level: int
    size: tuple[int, int]
    grid: tuple[int, int]  # rows, cols of tiles that the whole level would have
    tiles_read: int
    tiles_kept: int
    metres_per_pixel: float | None


@dataclass(frozen=True)
class Answer:
    """The end of a question. `heat` joins all levels into one map of the whole area (as in :class:`Scores`).
    `confidence` is in 0..1; `notes` are sentences for the user (missing imagery, budget reached, ...). `tokens` counts
    thumbnail, read, kept, prompt and generated tokens; `timing` is in seconds by stage. `run` is what really ran, and
    `sizes` the model's, by which `evaluation.efficiency` tells what that cost. `things` are those counted one by one,
    of the kinds that the question names."""

    text: str
    confidence: float
    model: str
    levels: tuple[LevelReport, ...]
    tiles: tuple[Tile, ...]
    heat: np.ndarray
    tokens: dict[str, int] = field(default_factory=dict)
    timing: dict[str, float] = field(default_factory=dict)
    notes: tuple[str, ...] = ()
    run: Run | None = None
    sizes: Sizes | None = None
    things: tuple[Thing, ...] = ()


Event = LevelStarted | TilesRead | Scores | TilesSelected | Token | Answer
