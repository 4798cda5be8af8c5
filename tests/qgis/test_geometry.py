"""Pure geometry: shares and windows of an area on the map, and metres per pixel."""

from __future__ import annotations

import math

import pytest
from geoloupe.plugin import geometry
from geoloupe.plugin.geometry import Window
from hypothesis import given
from hypothesis import strategies as st
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransformContext, QgsRectangle

AREA = QgsRectangle(1000.0, 2000.0, 1400.0, 2300.0)


def metres(extent, height, width, epsg):
    crs = QgsCoordinateReferenceSystem.fromEpsgId(epsg) if epsg else QgsCoordinateReferenceSystem()
    return geometry.area_of(extent, height, width, crs, QgsCoordinateTransformContext()).metres_per_pixel


def test_rows_count_down_from_the_upper_edge():
    extent = geometry.window_extent(AREA, Window(30, 40, 0, 10, 3, 5))
    assert extent.toString(6) == QgsRectangle(1100, 2270, 1150, 2300).toString(6)


@given(st.integers(1, 5000), st.integers(1, 5000), st.integers(0, 4999), st.integers(0, 4999))
def test_windows_tile_the_area_without_gaps(height, width, row, col):
    row, col = row % height, col % width
    here = geometry.window_extent(AREA, Window(height, width, row, col, 1, 1))
    right = geometry.window_extent(AREA, Window(height, width, row, col + 1, 1, 1))
    below = geometry.window_extent(AREA, Window(height, width, row + 1, col, 1, 1))
    assert here.xMaximum() == pytest.approx(right.xMinimum(), abs=1e-9)
    assert here.yMinimum() == pytest.approx(below.yMaximum(), abs=1e-9)


@given(*[st.floats(-0.5, 1.5)] * 4)
def test_a_cut_holds_what_was_wanted_in_whole_pixels(x0, y0, x1, y1):
    wanted = QgsRectangle(1000 + 400 * x0, 2000 + 300 * y0, 1000 + 400 * x1, 2000 + 300 * y1)
    cut = geometry.cut(AREA, 600, 800, wanted)
    shared = AREA.intersect(wanted)
    if cut is None:
        assert shared.isEmpty() or min(shared.width(), shared.height()) < 1e-6
        return
    extent, height, width = cut
    assert extent.buffered(1e-5).contains(shared)
    assert extent.width() == pytest.approx(width * 0.5)
    assert extent.height() == pytest.approx(height * 0.5)
    assert math.isclose((extent.xMinimum() - 1000) / 0.5, round((extent.xMinimum() - 1000) / 0.5), abs_tol=1e-6)


def test_metres_per_pixel_of_utm_is_its_pixel_size():
    assert metres(QgsRectangle(500000, 4000000, 500100, 4000100), 200, 200, 32633) == pytest.approx(0.5, rel=1e-3)


def test_metres_per_pixel_of_degrees_is_measured_on_the_ground():
    extent = QgsRectangle(10.0, 60.0, 10.01, 60.01)
    across, down = 111412 * math.cos(math.radians(60.005)), 111412
    assert metres(extent, 100, 100, 4326) == pytest.approx(math.sqrt(across * down) * 1e-4, rel=2e-3)


def test_metres_per_pixel_of_web_mercator_is_true_at_60_degrees_north():
    y = 8399737.9  # 60 degrees north
    assert metres(QgsRectangle(0, y - 500, 1000, y + 500), 1000, 1000, 3857) == pytest.approx(0.5, rel=5e-3)


def test_metres_per_pixel_of_us_feet_is_in_metres():
    assert metres(QgsRectangle(2e6, 7e5, 2.001e6, 7.01e5), 1000, 1000, 2264) == pytest.approx(0.3048, rel=1e-3)


def test_metres_per_pixel_is_unknown_without_a_crs():
    assert metres(AREA, 300, 400, None) is None


def test_an_area_of_degrees_is_cut_into_as_many_pixels_that_are_square_on_the_ground():
    crs, extent = QgsCoordinateReferenceSystem.fromEpsgId(4326), QgsRectangle(10.0, 60.0, 10.02, 60.01)
    area = geometry.area_of(extent, 1000, 2000, crs, QgsCoordinateTransformContext())
    across, down = 111412 * math.cos(math.radians(60.005)) * 0.02 / area.width, 111412 * 0.01 / area.height
    assert across == pytest.approx(down, rel=0.01)
    assert area.height * area.width == pytest.approx(2e6, rel=0.01)
    assert area.metres_per_pixel == pytest.approx(down, rel=0.01)


def test_an_area_of_square_pixels_keeps_them():
    crs = QgsCoordinateReferenceSystem.fromEpsgId(32633)
    area = geometry.area_of(
        QgsRectangle(5e5, 4e6, 5e5 + 200, 4e6 + 101), 202, 400, crs, QgsCoordinateTransformContext()
    )
    assert (area.height, area.width) == (202, 400)
