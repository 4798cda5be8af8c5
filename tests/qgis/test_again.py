"""The same question about other imagery of the same place, and what remains of answers whose imagery is gone."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from geoloupe.plugin import again, geometry, legend
from geoloupe.plugin.errors import Problem
from geoloupe.plugin.record import Record
from hypothesis import given
from hypothesis import strategies as st
from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsMapSettings,
    QgsProject,
    QgsRasterLayer,
)
from qgis.PyQt.QtWidgets import QLabel, QMenu

GEOGRAPHIC = (14.999, 1e-5, 0.0, 36.146, 0.0, -1e-5)  # the place of `raster`'s own transform, in degrees


@pytest.fixture
def answered(panel, raster, noise, qtbot, qgis_canvas):
    """The card of an answer about the visible half of an image."""
    layer = raster(noise(200, 300))
    panel.set_layer(layer)
    with qtbot.waitSignal(panel.answered, timeout=20000):
        panel.ask("Where is it?")
    return panel._conversation.cards[-1]


def menu_of(card):
    menu = card.findChild(QMenu, "geoloupeAgainMenu")
    menu.aboutToShow.emit()
    return {action.text(): action for action in menu.actions() if not action.isSeparator()}


def test_the_menu_offers_the_same_imagery_and_all_other(answered, raster, noise):
    raster(noise(50, 50), name="b & c")
    entries = menu_of(answered)
    assert list(entries) == ["The same imagery and area", "b && c"]
    assert entries["The same imagery and area"].isEnabled()


def test_the_same_question_is_asked_about_the_same_place_of_another_image(answered, panel, raster, noise, qtbot):
    raster(noise(600, 700), GEOGRAPHIC, 4326, name="2026")
    with qtbot.waitSignal(panel.answered, timeout=30000) as asked:
        menu_of(answered)["2026"].trigger()
    assert asked.args[0].question == "Where is it?"
    record = panel._conversation.cards[-1].record
    assert record.layer_name == "2026"
    assert record.area.crs.authid() == "EPSG:4326"
    before = answered.record.area
    to_degrees = QgsCoordinateTransform(before.crs, record.area.crs, QgsProject.instance())
    wanted = to_degrees.transformBoundingBox(before.extent)
    assert record.area.extent.buffered(1e-9).contains(wanted)
    assert record.area.extent.width() <= wanted.width() + 2e-5
    assert record.area.extent.height() <= wanted.height() + 2e-5


def test_imagery_of_another_place_is_one_sentence(answered, panel, raster, noise, qtbot):
    far = raster(noise(50, 50), (700000.0, 0.5, 0.0, 4100000.0, 0.0, -0.5), name="far")
    with qtbot.waitSignal(panel.failed, timeout=1000) as failed:
        panel.ask_again(answered.record, far)
    assert failed.args == ["“far” does not show the place that was asked about: choose imagery of the same place."]


def test_imagery_without_coordinates_cannot_be_matched_with_imagery_that_has_some(answered, raster, noise):
    bare = raster(noise(50, 50), None, None, name="bare")
    with pytest.raises(Problem, match="coordinate system"):
        again.same_area(answered.record, bare, QgsMapSettings())


@given(left=st.floats(0, 0.8), top=st.floats(0, 0.8), share=st.floats(0.05, 0.2))
def test_a_part_of_an_image_is_the_same_part_when_asked_again(left, top, share):
    path = "/vsimem/again.tif"
    layer = _image(path)
    whole = again.areas.whole_layer(layer, QgsMapSettings())
    part = geometry.cut(
        whole.extent,
        whole.height,
        whole.width,
        geometry.box_extent(whole.extent, (top, left, top + share, left + share)),
    )
    area = replace(whole, extent=part[0], height=part[1], width=part[2])
    record = Record("id", "Where?", "image", area, "")
    found = again.same_area(record, layer, QgsMapSettings())
    assert (found.height, found.width) == (area.height, area.width)
    assert found.extent.toString(6) == area.extent.toString(6)


def _image(path):
    if gdal.VSIStatL(path) is None:
        dataset = gdal.GetDriverByName("GTiff").Create(path, 400, 300, 1)
        dataset.SetGeoTransform((500000.0, 0.5, 0, 4000000.0, 0, -0.5))
        dataset.SetProjection(QgsCoordinateReferenceSystem.fromEpsgId(32633).toWkt())
        dataset.GetRasterBand(1).WriteArray(np.zeros((300, 400), np.uint8))
        del dataset
    return QgsRasterLayer(path, "image")


def test_when_the_imagery_is_removed_cards_keep_everything_and_the_tree_says_so(answered, qtbot):
    record = answered.record
    QgsProject.instance().removeMapLayer(record.layer_id)
    group = legend.group_of(record)
    qtbot.waitUntil(lambda: group.name() == "Q1 Where is it? (source layer removed)", timeout=2000)
    assert not legend.is_shown(record)
    notes = answered.findChild(QLabel, "geoloupeCardNotes")
    qtbot.waitUntil(lambda: notes.text() == "Source layer removed.", timeout=2000)
    assert answered.record.text == "Something bright is there."
    assert answered.findChild(QLabel, "geoloupeCardAnswer").accessibleName() == "Something bright is there."
    assert len(answered.record.pictures) > 0
    assert not menu_of(answered)["The same imagery and area"].isEnabled()


def test_when_the_imagery_comes_back_that_is_noticed(answered, qtbot):
    record = answered.record
    source = QgsProject.instance().mapLayer(record.layer_id).source()
    QgsProject.instance().removeMapLayer(record.layer_id)
    group = legend.group_of(record)
    qtbot.waitUntil(lambda: "removed" in group.name(), timeout=2000)
    QgsProject.instance().addMapLayer(QgsRasterLayer(source, "again"))
    qtbot.waitUntil(lambda: group.name() == "Q1 Where is it?", timeout=2000)
    assert again.imagery_of(record).name() == "again"


def test_opacity_set_in_the_layer_is_that_of_the_card(answered, panel, qtbot):
    (heatmap,) = legend.layers(answered.record, legend.HEATMAP)
    heatmap.setOpacity(0.3)
    assert answered.record.opacity == pytest.approx(0.3)
    panel._session.flush()
    assert panel._session.store.read()[0].opacity == pytest.approx(0.3)
