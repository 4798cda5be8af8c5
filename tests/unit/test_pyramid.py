"""Levels and tiles for any area: what must hold whatever its size."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from model_backend.config import MINI_GEOMETRY, Geometry
from model_backend.pyramid import Level, Pyramid, Window, build

SIDES = st.integers(1, 40_000)
GEOMETRIES = st.sampled_from([Geometry(), MINI_GEOMETRY])


def every_level(pyramid: Pyramid) -> list[Level]:
    return [pyramid.thumbnail, *pyramid.levels]


@given(SIDES, SIDES, GEOMETRIES)
def test_every_area_has_a_thumbnail_in_one_tile_and_at_least_one_level(height: int, width: int, g: Geometry) -> None:
    pyramid = build(height, width, g)
    assert (pyramid.thumbnail.rows, pyramid.thumbnail.cols) == (1, 1)
    assert [level.index for level in pyramid.levels] == list(range(len(pyramid.levels)))
    assert all(level.height >= 1 and level.width >= 1 for level in every_level(pyramid))


@given(SIDES, SIDES, GEOMETRIES)
def test_levels_get_finer_and_the_coarsest_is_three_tiles_long_at_most(height: int, width: int, g: Geometry) -> None:
    levels = build(height, width, g).levels
    sizes = [max(level.height, level.width) for level in levels]
    assert sizes == sorted(sizes)
    assert max(levels[0].rows, levels[0].cols) <= g.base_tiles
    assert sizes[-1] >= max(height, width)  # nothing of the native resolution is lost


@given(st.integers(1, 3000), st.integers(1, 3000), GEOMETRIES)
def test_tiles_cover_each_level_once(height: int, width: int, g: Geometry) -> None:
    for level in every_level(build(height, width, g)):
        windows = [level.tile_window(row, col) for row, col in level.tiles()]
        assert len(windows) == level.count
        assert sum(window.height * window.width for window in windows) == level.height * level.width
        assert all(0 < window.height <= g.tile and 0 < window.width <= g.tile for window in windows)
        assert all(window.row + window.height <= level.height for window in windows)
        assert all(window.col + window.width <= level.width for window in windows)


@given(st.integers(100, 3000), st.integers(100, 3000), GEOMETRIES)
def test_one_side_of_a_level_fills_its_tiles(height: int, width: int, g: Geometry) -> None:
    for level in build(height, width, g).levels:
        spare = level.rows * g.tile - level.height, level.cols * g.tile - level.width
        assert min(spare) == 0


@given(SIDES, SIDES)
def test_a_levels_ground_resolution_follows_its_scale(height: int, width: int) -> None:
    for level in build(height, width, Geometry()).levels:
        long_side, native = (level.height, height) if height >= width else (level.width, width)
        assert level.metres_per_pixel(0.5) == pytest.approx(0.5 * native / long_side)
        assert level.metres_per_pixel(None) is None


@pytest.mark.parametrize("size", [(336, 336), (336, 200), (100, 336)])
def test_a_long_side_of_exactly_one_tile_gives_one_level_like_the_thumbnail(size: tuple[int, int]) -> None:
    pyramid = build(*size, Geometry())
    (level,) = pyramid.levels
    assert (level.height, level.width, level.count) == (pyramid.thumbnail.height, pyramid.thumbnail.width, 1)


@pytest.mark.parametrize("size", [(1, 100_000), (100_000, 1), (1, 1), (3, 5000)])
def test_extreme_shapes_keep_at_least_one_pixel_a_side(size: tuple[int, int]) -> None:
    for level in every_level(build(*size, Geometry())):
        assert level.height >= 1
        assert level.width >= 1


def test_an_empty_area_is_refused() -> None:
    with pytest.raises(ValueError, match="empty"):
        build(0, 10, Geometry())


def test_boxes_are_shares_of_the_area() -> None:
    level = build(2000, 1500, Geometry()).levels[1]
    assert level.tile_box(0, 0)[:2] == (0, 0)
    assert level.tile_box(level.rows - 1, level.cols - 1)[2:] == (1, 1)
    assert Window(100, 200, 50, 50, 25, 50).box == (0.5, 0.25, 0.75, 0.5)
