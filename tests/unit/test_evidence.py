"""What an answer shows for itself."""

from __future__ import annotations

import numpy as np
import pytest

from model_backend import evidence
from model_backend.config import Geometry
from model_backend.events import WHOLE, LevelReport
from model_backend.layout import Grid, grid
from model_backend.pyramid import build


@pytest.fixture
def part() -> Grid:
    level = build(1008, 1008, Geometry()).levels[0]
    return grid(level, ((0, 0), (1, 2)), (1008, 1008), Geometry())


def scores_of(part: Grid) -> np.ndarray:
    scores = np.full(part.size, np.nan, dtype=np.float32)
    scores[part.positions] = np.random.default_rng(0).random(len(part.positions))
    return scores


def test_heat_is_relative_to_the_mean_and_absent_where_nothing_was_read(part: Grid) -> None:
    heat = evidence.heat(part, scores_of(part))
    assert heat.shape == (36, 36)
    assert np.nanmean(heat) == pytest.approx(1)
    assert np.isfinite(heat[:12, :12]).all()
    assert np.isfinite(heat[12:24, 24:]).all()
    assert np.isnan(heat).sum() == 36 * 36 - 2 * 144


def test_tiles_share_the_attention_among_them(part: Grid) -> None:
    scores = scores_of(part)
    chosen = part.positions[part.tile == 1][:5]
    first, second = evidence.tiles(part, scores, chosen)
    assert first.score + second.score == pytest.approx(1)
    assert (first.kept, second.kept) == (False, True)
    assert second.box == (1 / 3, 2 / 3, 2 / 3, 1)


def test_chosen_tokens_are_cells_of_the_heat_map_and_newlines_are_none(part: Grid) -> None:
    line_ends = part.positions[part.newline]
    picked = part.positions[(part.tile == 1) & ~part.newline][:5]
    cells = evidence.chosen(part, np.union1d(picked, line_ends))
    scores = scores_of(part)
    assert cells.shape == evidence.heat(part, scores).shape
    assert cells.sum() == 5
    assert sorted(scores.reshape(part.height, -1)[:, : part.width][cells]) == sorted(scores[picked])


def test_a_chosen_newline_keeps_no_tile(part: Grid) -> None:
    line_ends = part.positions[part.newline]
    assert not any(tile.kept for tile in evidence.tiles(part, scores_of(part), line_ends))


def test_a_finer_level_redraws_the_pattern_but_keeps_the_regions_weight() -> None:
    coarse = np.array([[4, 1], [1, 1]], dtype=np.float32)
    fine = np.full((4, 4), np.nan, dtype=np.float32)
    fine[:2, :2] = [[10, 20], [30, 40]]
    joined = evidence.joined([(coarse, WHOLE), (fine, WHOLE)], 4, 4)
    assert joined[:2, :2].mean() == pytest.approx(4)
    np.testing.assert_allclose(joined[:2, :2], np.array([[10, 20], [30, 40]]) * 4 / 25)
    assert (joined[2:] == 1).all()


def test_a_map_smaller_than_the_area_is_put_where_it_belongs() -> None:
    level_map = np.array([[1, 2]], dtype=np.float32)
    joined = evidence.joined([(level_map, (0, 0, 1, 0.5))], 2, 4)
    np.testing.assert_array_equal(joined, [[1, 2, 2, 2], [1, 2, 2, 2]])


def test_the_joined_map_is_never_larger_than_its_cap() -> None:
    level = build(40_000, 20_000, Geometry()).levels[-1]
    fine = grid(level, ((0, 0),), (level.height, level.width), Geometry())
    assert evidence.map_size(fine) == (1024, 512)


def test_confidence_falls_with_doubt_and_with_scattered_attention() -> None:
    even, peaked = np.full(100, 0.01), np.eye(1, 100)[0]
    assert evidence.confidence([0.0], even) == 1
    assert evidence.confidence([-0.1], peaked) > evidence.confidence([-1.0], peaked)
    assert evidence.confidence([-0.5], peaked) > evidence.confidence([-0.5], even)
    assert evidence.confidence([], even) == 0


def test_attention_on_one_token_has_no_spread_and_even_attention_has_all_of_it() -> None:
    assert evidence.spread(np.eye(1, 50)[0]) == pytest.approx(0)
    assert evidence.spread(np.full(50, 0.02)) == pytest.approx(1)
    assert evidence.spread(np.array([np.nan, 0.5, 0.5, np.nan])) == pytest.approx(1)


def test_notes_say_what_was_missing_left_out_or_too_coarse() -> None:
    finest = LevelReport(2, (100, 100), (1, 1), 1, 1, 10.0)
    assert evidence.notes(0, 9, [], None, finest, None) == ()
    found = " ".join(evidence.notes(3, 16, [(2, 24, 7)], (90, 120), finest, 1.0))
    assert "missing or blank for 3 of 16 tiles" in found
    assert "31 tiles of interest; the best 24" in found
    assert "90 of 120" in found
    assert "too coarse" in found
