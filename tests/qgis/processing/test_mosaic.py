"""Features on several rasters: which one each is asked about."""

from __future__ import annotations

import pytest
from parcels import LEFT, PIXEL, TOP, asked, box, layer_of, rows
from qgis.core import NULL, QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsGeometry, QgsProject


@pytest.fixture
def tile(raster, noise):
    """tile(name, row, col, height, width, pixel) -> a raster whose upper left corner lies at this pixel of `ortho`."""

    def make(name, row, col, height=100, width=100, pixel=PIXEL, **more):
        transform = (LEFT + col * PIXEL, pixel, 0.0, TOP - row * PIXEL, 0.0, -pixel)
        return raster(noise(height, width), transform, name=name, **more)

    return make


def which(results):
    return [name for (name,) in rows(results, "raster")]


def test_each_feature_is_asked_about_on_the_raster_that_covers_most_of_it(run, tile):
    west, east = tile("west", 0, 0), tile("east", 0, 100)
    layer = layer_of(box(10, 10, 30, 30), box(10, 150, 30, 30), box(40, 90, 30, 40), box(40, 70, 30, 40))
    results = run("askfeatures", asked(west, layer, MORE_RASTERS=[east], MINIMUM_SIZE=1))
    assert which(results) == ["west", "east", "east", "west"]


def test_where_several_cover_the_same_the_finest_is_asked_and_of_equals_the_first(run, tile):
    coarse, fine = tile("coarse", 0, 0), tile("fine", 0, 0, 200, 200, PIXEL / 2)
    twin = tile("twin", 0, 0, 200, 200, PIXEL / 2)
    layer = layer_of(box(10, 10, 30, 30))
    assert which(run("askfeatures", asked(coarse, layer, MORE_RASTERS=[fine, twin]))) == ["fine"]


def test_what_lies_outside_all_rasters_is_said_so(run, tile):
    west, east = tile("west", 0, 0), tile("east", 0, 100)
    layer = layer_of(box(10, 150, 30, 30), box(500, 500, 30, 30))
    results = run("askfeatures", asked(west, layer, MORE_RASTERS=[east]))
    assert rows(results, "raster", "note")[1] == (NULL, "It lies outside all 2 rasters.")


def test_the_evidence_is_in_one_system_wherever_the_rasters_are_in(run, tile, raster, noise):
    here = tile("here", 0, 0)
    degrees = raster(noise(100, 100), (16.0, 5e-6, 0.0, 36.0, 0.0, -5e-6), epsg=4326, name="degrees")
    there = QgsGeometry.fromRect(degrees.extent())
    to_utm = QgsCoordinateTransform(degrees.crs(), here.crs(), QgsProject.instance())
    there.transform(to_utm)
    results = run("askfeatures", asked(here, layer_of(there), MORE_RASTERS=[degrees], EVIDENCE="memory:"))
    assert which(results) == ["degrees"]
    assert results["EVIDENCE"].crs() == here.crs()
    assert results["EVIDENCE"].extent().intersects(there.boundingBox())


def test_the_first_raster_given_twice_is_asked_once(run, ortho):
    results = run("askfeatures", asked(ortho, layer_of(box(500, 0, 9, 9)), MORE_RASTERS=[ortho]))
    assert rows(results, "note") == [("It lies outside “ortho”.",)]


def test_a_further_raster_without_a_crs_is_said_before_anything_is_asked(failure, ortho, tile, fake_backend):
    nowhere = tile("nowhere", 0, 0)
    nowhere.setCrs(QgsCoordinateReferenceSystem())
    assert "no CRS" in failure("askfeatures", asked(ortho, layer_of(box(0, 0, 9, 9)), MORE_RASTERS=[nowhere]))
    assert fake_backend.starts == 0
