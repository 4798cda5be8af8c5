"""The coarse-to-fine loop: read a level, score it, choose what to read next, down to the last level (METHOD 4).

Yields what it does as it goes. Knows the model and a scene's features, not text, files or heat maps.
"""

from __future__ import annotations

from collections.abc import Generator, Hashable
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from model_backend import attention, layout, selection
from model_backend.config import AskOptions
from model_backend.decoder import KeyValues
from model_backend.errors import UserError
from model_backend.events import LevelStarted, TilesRead
from model_backend.features import Features
from model_backend.focus import RegionFocus
from model_backend.layout import Grid
from model_backend.model import Model
from model_backend.pyramid import Level, Pyramid
from model_backend.record import Record
from model_backend.work import Pass

SLACK = 1.05  # levels are enlarged a little to fill their tiles (METHOD 1.3); that alone makes none too fine


@dataclass(frozen=True, eq=False)
class Sight:
    """One scored level.

    tokens     [m, D], the grid's tokens in order
    scores     float32 [grid.size], NaN where a position was not scored
    chosen     int64, ascending: the grid indices that picked the next tiles, or, on the last level, that are kept
    next_tiles what to read on the next level, None on the last
    passed     tiles that were hit but left out by the tile budget
    wanted     tokens that would have been kept without a token budget
    """

    grid: Grid
    tokens: Tensor
    scores: np.ndarray
    chosen: np.ndarray
    next_tiles: tuple[tuple[int, int], ...] | None = None
    passed: int = 0
    wanted: int = 0

    @property
    def kept(self) -> Tensor:
        """Tokens [k, D] of the chosen positions, in raster order."""
        at = np.searchsorted(self.grid.positions, self.chosen)
        return self.tokens[torch.from_numpy(at).to(self.tokens.device)]


def visits(pyramid: Pyramid, options: AskOptions, metres_per_pixel: float | None) -> tuple[Level, ...]:
    """The levels to score, in order (METHOD 4.5). Release mode goes one step down, or scores the only level twice."""
    levels = pyramid.levels
    if options.mode == "release":
        return (levels[0], levels[min(1, len(levels) - 1)])
    last = len(levels) - 1 if options.stop_level is None else min(options.stop_level, len(levels) - 1)
    if metres_per_pixel is not None and options.finest_resolution is not None:
        while last > 0 and (levels[last].metres_per_pixel(metres_per_pixel) or 0) * SLACK < options.finest_resolution:
            last -= 1
    return levels[: last + 1]


@dataclass(frozen=True, eq=False)
class Known:
    """The RFM's work on the start of a sequence: the part of it that no question changes (METHOD 10.3, 7 and 7b).

    `keys` are layer n's keys of level 0's tokens, which follow the first `head` tokens.
    """

    cache: KeyValues
    keys: Tensor
    head: int


@dataclass
class Recall:
    """What a scene remembers between questions, for one way of beginning the prompt; empty when `on` is False."""

    on: bool
    key: Hashable = None
    head: Tensor | None = None  # [1, P, D]: text before the image, thumbnail, separator
    focus: Known | None = None
    language: KeyValues | None = None

    @property
    def nbytes(self) -> int:
        """Bytes held on the device."""
        held = [self.head, self.language]
        held += [] if self.focus is None else [self.focus.cache, self.focus.keys]
        return sum(part.nbytes for part in held if part is not None)

    def forget(self, key: Hashable = None) -> None:
        self.key, self.head, self.focus, self.language = key, None, None, None


def zoom(
    model: Model,
    features: Features,
    recall: Recall,
    head: Tensor,
    after: Tensor,
    levels: tuple[Level, ...],
    reference: tuple[int, int],
    options: AskOptions,
    record: Record,
) -> Generator[LevelStarted | TilesRead | Sight, None, None]:
    """Score `levels` one after the other for the question in `after` [1, t, D], which follows `head` [1, P, D].

    `reference` is the area's native (height, width). Closing the generator stops between two groups of tiles.
    """
    tiles = tuple(levels[0].tiles())
    count = levels[-1].index + 1
    spent = head.shape[1] + after.shape[1] + len(model.config.counted)
    for step, level in enumerate(levels):
        ground = level.metres_per_pixel(features.source.metres_per_pixel)
        yield LevelStarted(level.index, count, (level.height, level.width), len(tiles), ground)
        tile_tokens = yield from features.tiles(level, tiles, record, options.global_position_embedding)
        with record.timing("focus"):
            size = reference if step == 0 else (level.height, level.width)
            grid = layout.grid(level, tiles, size, model.config.geometry)
            tokens = layout.gather(grid, tile_tokens, model.newline)  # [m, D]
            passes: list[Pass] = []
            if step == 0 and recall.on and recall.focus is None:
                recall.focus = remember(model.focus, head, tokens, passes)
            defect = options.scoring == "release"
            known, first = recall.focus, step == 0
            scores = score(model.focus, head, grid, tokens, after, defect, known, first, passes)
            record.focus.append(tuple(passes))
            last = step == len(levels) - 1
            room = None
            if last or options.high_res == "concat":
                room = _room(model, options, spent) // (len(levels) - step)
            sight = look(grid, tokens, scores, options, None if last else levels[step + 1], room)
        if options.high_res == "concat":
            spent += len(sight.chosen)
        yield sight
        tiles = sight.next_tiles or ()


def _room(model: Model, options: AskOptions, spent: int) -> int:
    """Tokens that may still go into the prompt (METHOD 5.3)."""
    budget = min(model.config.max_length, options.token_budget or model.config.max_length)
    if spent >= budget:
        raise UserError(
            f"The question, its history and the overview take {spent} of the {budget} tokens that the model reads; "
            "ask a shorter question or start a new conversation.",
            "too-long",
        )
    return budget - spent


def look(
    grid: Grid, tokens: Tensor, scores: np.ndarray, options: AskOptions, next_level: Level | None, room: int | None
) -> Sight:
    """Choose by `scores`: the tiles of `next_level`, or, where that is None, the tokens to keep."""
    chosen, wanted = choose(grid, scores, options, room)
    if next_level is None:
        return Sight(grid, tokens, scores, chosen, wanted=wanted)
    pickers = chosen
    if not options.newline_selects_tiles:
        pickers = chosen[chosen % grid.per_row != grid.width]
        if len(pickers) == 0:  # only newlines were chosen: the best token shows where to look on
            real = grid.positions[~grid.newline]
            pickers = real[[np.argmax(scores[real])]]
    if options.tile_mapping == "published":
        tile_rc = selection.tiles_as_published(pickers, grid.height, grid.per_row, next_level)
    else:
        tile_rc = selection.tiles_by_place(pickers, grid.per_row, grid.cell, grid.level, next_level)
    hit = len(np.unique(tile_rc, axis=0))
    tiles = selection.distinct(tile_rc, scores[pickers], options.tile_budget)
    return Sight(grid, tokens, scores, chosen, tiles, hit - len(tiles), wanted)


def choose(grid: Grid, scores: np.ndarray, options: AskOptions, room: int | None) -> tuple[np.ndarray, int]:
    """Grid indices chosen by the options' rule, and how many there would be without `room`."""
    line_ends = selection.newlines(grid.size, grid.per_row)
    if options.selection == "top":
        chosen = selection.top(scores, grid.positions, grid.per_row, options.keep_ratio)
    else:
        chosen = np.union1d(selection.above(scores, grid.positions, options.threshold), line_ends)
    if room is None or len(chosen) <= room:
        return chosen, len(chosen)
    # All of the chosen are candidates, and the best of them that fit are kept.
    return selection.top(scores, chosen, grid.per_row, 1.0, room), len(chosen)


def score(
    focus: RegionFocus,
    head: Tensor,
    grid: Grid,
    tokens: Tensor,
    after: Tensor,
    defect: bool,
    known: Known | None = None,
    first: bool = False,
    passes: list[Pass] | None = None,
) -> np.ndarray:
    """The question's attention to each grid position: float32 [grid.size], NaN where unread (METHOD 3.2, 3.3).

    Runs head | grid tokens | after, every token at its position in the padded sequence. With `defect` and unread tiles
    the padded sequence is really run, its padding hidden from every layer but not from the score, as published; else
    the padding is left out, which changes nothing else. What is `known` of the start of the sequence (head, and on the
    `first` level its grid) is not run again. The pass is added to `passes`.
    """
    padded = defect and not grid.complete
    local = layout.scatter(grid, tokens) if padded else tokens
    device = head.device
    places = torch.arange(grid.size, device=device) if padded else torch.from_numpy(grid.positions).to(device)
    begin, end = head.shape[1], head.shape[1] + len(local)
    behind = begin + grid.size + torch.arange(after.shape[1], device=device)
    positions = torch.cat([torch.arange(begin, device=device), begin + places, behind])
    x = torch.cat([head, local[None], after], dim=1)

    visible = torch.ones(x.shape[1], dtype=torch.bool, device=device)
    if padded:
        visible[begin:end] = torch.from_numpy(np.isin(np.arange(grid.size), grid.positions)).to(device)
    skip = 0 if known is None else end if first else begin
    cache = None if known is None else KeyValues(x.shape[1], known.cache, skip)
    mask = attention.causal_mask(x.shape[1] - skip, visible) if padded else None
    states = focus.run(x[:, skip:], positions[skip:], cache, mask)
    if passes is not None:
        passes.append(Pass(x.shape[1] - skip, skip))
    if known is not None and first:
        keys = known.keys
    else:
        keys = focus.keys(states[:, begin - skip : end - skip], positions[begin:end])
    query = focus.query(states[:, -1:], positions[-1:])
    bonus = (~visible[begin:end]).float() if padded else None
    found = focus.scores(query, keys, bonus).cpu().numpy()  # the one wait for the device on a level
    if padded:
        return found
    scores = np.full(grid.size, np.nan, dtype=np.float32)
    scores[grid.positions] = found
    return scores


def remember(focus: RegionFocus, head: Tensor, tokens: Tensor, passes: list[Pass] | None = None) -> Known:
    """Run what precedes every question: `head` [1, P, D] and level 0's `tokens` [m, D]. The pass is added to
    `passes`."""
    x = torch.cat([head, tokens[None]], dim=1)
    positions = torch.arange(x.shape[1], device=x.device)
    cache = KeyValues(x.shape[1])
    states = focus.run(x, positions, cache)
    if passes is not None:
        passes.append(Pass(x.shape[1]))
    begin = head.shape[1]
    return Known(cache, focus.keys(states[:, begin:], positions[begin:]), begin)
