"""Choosing tokens and tiles: what must hold for any scores."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from model_backend import selection
from model_backend.config import Geometry
from model_backend.layout import grid
from model_backend.pyramid import build

GRIDS = st.tuples(st.integers(1, 20), st.integers(2, 20))
SEEDS = st.integers(0, 1000)


def some_scores(size: int, seed: int) -> np.ndarray:
    return np.random.default_rng(seed).random(size, dtype=np.float32)


@given(GRIDS, SEEDS, st.floats(0.01, 1))
def test_the_best_share_and_all_newlines_are_kept(shape: tuple[int, int], seed: int, ratio: float) -> None:
    rows, per_row = shape
    scores = some_scores(rows * per_row, seed)
    kept = selection.top(scores, np.arange(rows * per_row), per_row, ratio)
    best = np.argsort(-scores)[: int(len(scores) * ratio)]
    assert set(kept) == set(best) | set(range(per_row - 1, rows * per_row, per_row))
    assert list(kept) == sorted(kept)


@given(GRIDS, SEEDS, st.integers(1, 400))
def test_no_more_tokens_are_kept_than_there_is_room_for(shape: tuple[int, int], seed: int, room: int) -> None:
    rows, per_row = shape
    scores = some_scores(rows * per_row, seed)
    valid = np.arange(rows * per_row)
    kept = selection.top(scores, valid, per_row, 1.0, room)
    real = valid[valid % per_row != per_row - 1]
    assert len(kept) == min(room, len(valid)) or (room < rows and len(kept) == min(room, len(real)))
    kept_real = np.intersect1d(kept, real)
    if len(kept_real):  # the best of them, whatever the room
        assert set(kept_real) == set(real[np.argsort(-scores[real], kind="stable")[: len(kept_real)]])


@given(st.integers(400, 6000), st.integers(400, 6000), SEEDS)
def test_the_geometric_map_finds_the_tile_under_each_tokens_centre(height: int, width: int, seed: int) -> None:
    geometry = Geometry()
    levels = build(height, width, geometry).levels
    here, below = levels[0], levels[min(1, len(levels) - 1)]
    whole = grid(here, tuple(here.tiles()), (height, width), geometry)
    chosen = np.random.default_rng(seed).choice(whole.size, 20)
    chosen = chosen[chosen % whole.per_row != whole.width]
    tile_rc = selection.tiles_by_place(chosen, whole.per_row, geometry.cell, here, below)
    for index, (row, col) in zip(chosen, tile_rc, strict=True):
        y = (index // whole.per_row + 0.5) * geometry.cell / here.height
        x = (index % whole.per_row + 0.5) * geometry.cell / here.width
        y0, x0, y1, x1 = below.tile_box(int(row), int(col))
        assert y0 <= min(y, 1) <= y1
        assert x0 <= min(x, 1) <= x1


def test_published_newlines_select_the_right_most_tiles() -> None:
    below = build(4000, 4000, Geometry()).levels[1]
    line_ends = selection.newlines(36 * 37, 37)
    tiles = selection.distinct(selection.tiles_as_published(line_ends, 36, 37, below), np.ones(36), None)
    assert tiles == tuple((row, 5) for row in range(6))


def test_a_tile_budget_keeps_the_tiles_with_most_attention_in_raster_order() -> None:
    tile_rc = np.array([[0, 0], [0, 1], [0, 1], [2, 2], [1, 0]])
    weight = np.array([0.1, 0.2, 0.2, 0.3, 0.05])
    assert selection.distinct(tile_rc, weight, 2) == ((0, 1), (2, 2))
    assert len(selection.distinct(tile_rc, weight, None)) == 4


def test_a_threshold_keeps_more_tokens_where_attention_is_even() -> None:
    peaked = np.full(100, 0.01)
    peaked[:3] = [0.5, 0.6, 0.7]
    even = np.linspace(0, 1, 100)
    valid = np.arange(100)
    assert len(selection.above(peaked, valid, 0.2)) < len(selection.above(even, valid, 0.2))


def test_equal_scores_select_nothing_above_a_threshold_and_raise_nothing() -> None:
    assert len(selection.above(np.full(10, 0.3), np.arange(10), 0.2)) == 0


@pytest.mark.parametrize("room", [0, 1, 3])
def test_newlines_give_way_when_not_even_they_fit(room: int) -> None:
    scores = np.array([0.1, 0.9, 0.5, 0.2, 0.9, 0.5, 0.3, 0.9, 0.5, 0.4, 0.9, 0.5])
    kept = selection.top(scores, np.arange(12), 3, 1.0, room)
    assert len(kept) == room
    assert not set(kept) & {2, 5, 8, 11}
