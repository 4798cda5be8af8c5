"""Questions about whole rasters, two rasters, web maps: answers, heat maps and tiles."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal
from parcels import LEFT, PIXEL, TOP, UTM, extent_of
from qgis.core import (
    QgsProject,
    QgsRasterLayer,
)

# Nothing answers there: its pixels are empty, but its place and size are known.
WEB_MAP = "type=xyz&url=http://127.0.0.1:9/{z}/{x}/{y}.png&zmax=18&zmin=0"


def test_a_raster_is_asked_about_with_heat_map_and_tiles(run, ortho, tmp_path):
    heatmap = str(tmp_path / "heat.tif")
    extent = f"{LEFT},{LEFT + 75},{TOP - 50},{TOP} [EPSG:{UTM}]"
    parameters = {"RASTER": ortho, "QUESTION": "Where?", "EXTENT": extent, "HEATMAP": heatmap, "TILES": "memory:"}
    results = run("askraster", parameters)
    assert results["ANSWER"] == "Something bright is there."
    assert results["CONFIDENCE"] == 0.8
    assert results["MODEL"] == "fake"
    assert extent_of(results["TILES"]) == (0, 0, 100, 150)
    dataset = gdal.Open(heatmap)
    heat = dataset.ReadAsArray()
    left, across, _, top, _, down = dataset.GetGeoTransform()
    row, col = divmod(int(np.nanargmax(heat)), heat.shape[1])
    brightest = (top + (row + 0.5) * down, left + (col + 0.5) * across)
    assert TOP - 40 <= brightest[0] <= TOP - 20
    assert LEFT + 30 <= brightest[1] <= LEFT + 50


def test_an_area_outside_the_raster_is_told(failure, ortho):
    parameters = {"RASTER": ortho, "QUESTION": "Where?", "EXTENT": f"0,1,0,1 [EPSG:{UTM}]"}
    assert failure("askraster", parameters) == "The area lies outside “ortho”."


def test_the_heat_map_alone(run, ortho, tmp_path):
    results = run("focusheatmap", {"RASTER": ortho, "QUESTION": "Where?", "HEATMAP": str(tmp_path / "heat.tif")})
    assert set(results) == {"HEATMAP"}
    assert gdal.Open(results["HEATMAP"]).GetRasterBand(1).GetDescription() == "attention"


def test_two_rasters_are_compared_where_they_overlap(run, raster, noise, tmp_path):
    rasters = {
        "BEFORE": raster(noise(200, 300), name="before"),
        "AFTER": raster(noise(200, 300), (LEFT + 50, PIXEL, 0.0, TOP, 0.0, -PIXEL), name="after"),
    }
    heatmaps = {f"HEATMAP_{side}": str(tmp_path / f"{side}.tif") for side in rasters}
    results = run("comparerasters", {**rasters, **heatmaps, "QUESTION": "say Yes.", "ANSWER_TYPE": "yes-no"})
    assert (results["ANSWER_BEFORE"], results["ANSWER_AFTER"], results["DIFFERENT"]) == ("Yes.", "Yes.", False)
    for path in heatmaps.values():
        left, _, _, top, _, _ = gdal.Open(path).GetGeoTransform()
        assert (left, top) == (LEFT + 50, TOP)


def test_rasters_that_do_not_overlap_are_told(failure, raster, noise):
    before = raster(noise(50, 50), name="before")
    after = raster(noise(50, 50), (LEFT + 5000, PIXEL, 0.0, TOP, 0.0, -PIXEL), name="after")
    sentence = failure("comparerasters", {"BEFORE": before, "AFTER": after, "QUESTION": "What?"})
    assert sentence == "“before” and “after” do not overlap."


def test_a_web_map_needs_a_pixel_size(failure, run, provider):
    QgsProject.instance().addMapLayer(web := QgsRasterLayer(WEB_MAP, "web", "wms"))
    parameters = {"RASTER": web, "QUESTION": "What?"}
    assert "Pixel size" in failure("askraster", parameters)
    area = {"EXTENT": "0,1000,0,500 [EPSG:3857]", "PIXEL_SIZE": "10", "TILES": "memory:"}
    tiles = run("askraster", {**parameters, **area})["TILES"]
    assert tiles.extent().width() == pytest.approx(1000, abs=20), "in whole pixels of 10 m"
    assert tiles.extent().height() == pytest.approx(500, abs=20)
