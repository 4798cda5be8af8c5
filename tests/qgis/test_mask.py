"""What lies outside a polygon is no imagery, in whatever windows it is read."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from geoloupe.plugin import areas
from geoloupe.plugin.geometry import Window
from geoloupe.plugin.imagery import LayerImagery
from qgis.core import QgsGeometry, QgsMapSettings, QgsPointXY


def masked(layer, wkt):
    return LayerImagery(layer, replace(areas.whole_layer(layer, QgsMapSettings()), within=wkt))


def alpha(frozen, window):
    return np.frombuffer(frozen.render(window), np.uint8).reshape(window.height, window.width, 4)[:, :, 3]


WITH_A_HOLE = "MultiPolygon(((500003.2 3999996.1, 500031.7 3999993.3, 500020.4 3999961.9, 500003.2 3999996.1), \
(500012 3999988, 500020 3999988, 500016 3999980, 500012 3999988)), ((500000 3999960, 500004 3999960, 500000 3999964, \
500000 3999960)))"


@pytest.mark.parametrize("window", [Window(80, 80, 0, 0, 80, 80), Window(80, 80, 13, 7, 50, 61)])
def test_pixels_are_imagery_where_their_centre_lies_in_the_polygon(raster, noise, window):
    layer = raster(noise(80, 80))
    polygon = QgsGeometry.fromWkt(WITH_A_HOLE)
    inside = [
        [
            polygon.contains(QgsPointXY(500000 + 0.5 * (col + 0.5), 4000000 - 0.5 * (row + 0.5)))
            for col in range(window.col, window.col + window.width)
        ]
        for row in range(window.row, window.row + window.height)
    ]
    wrong = (alpha(masked(layer, WITH_A_HOLE), window) > 0) != np.array(inside)
    assert wrong.mean() < 0.002  # a centre on the very edge may fall to either side


def test_a_window_outside_of_the_polygon_is_not_even_read(raster, noise, monkeypatch):
    frozen = masked(raster(noise(80, 80)), "Polygon((500000 4000000, 500010 4000000, 500000 3999990, 500000 4000000))")
    monkeypatch.setattr(frozen._renderer, "_stages", None)
    assert not alpha(frozen, Window(80, 80, 60, 60, 20, 20)).any()


def test_a_window_within_the_polygon_is_whole(raster, noise):
    pixels = noise(80, 80)
    frozen = masked(raster(pixels), "Polygon((0 0, 9e6 0, 9e6 9e6, 0 9e6, 0 0))")
    got = np.frombuffer(frozen.render(Window(80, 80, 0, 0, 80, 80)), np.uint8).reshape(80, 80, 4)
    assert np.array_equal(got[:, :, :3], pixels)
    assert (got[:, :, 3] == 255).all()


def test_another_polygon_is_other_imagery(raster, noise):
    layer = raster(noise(80, 80))
    whole = LayerImagery(layer, areas.whole_layer(layer, QgsMapSettings()))
    assert len({whole.key, masked(layer, WITH_A_HOLE).key, masked(layer, "Polygon((0 0, 1 0, 1 1, 0 0))").key}) == 3
