"""What was counted one by one is on the map, thing by thing, and stays with its answer wherever that goes."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from geoloupe.model_backend.datasets.concepts import COUNTED
from geoloupe.plugin import export, legend, styles, words
from geoloupe.plugin.evidence_strip import Pointer
from qgis.core import QgsApplication, QgsPointXY, QgsProject, QgsRenderContext, QgsVectorLayer
from qgis.PyQt.QtCore import QEvent
from qgis.PyQt.QtWidgets import QApplication

SPOTS = ((128, 64), (144, 80), (160, 64))  # rows and columns of bright squares, 16 px a side, in one tile of each level
ORIGIN, PIXEL = (500000.0, 4000000.0), 0.5


@pytest.fixture
def ask(panel, raster, qtbot):
    """ask(question) -> the card of its answer; the imagery has three bright spots that the question can count."""
    pixels = np.full((300, 400, 3), 40, np.uint8)
    for row, col in SPOTS:
        pixels[row : row + 16, col : col + 16] = 255
    panel.set_layer(raster(pixels, (ORIGIN[0], PIXEL, 0.0, ORIGIN[1], 0.0, -PIXEL)))

    def one(question):
        with qtbot.waitSignal(panel.answered, timeout=20000):
            panel.ask(question)
        return panel._conversation.cards[-1]

    return one


def pointers(card):
    return [found for found in card.findChildren(Pointer) if found.objectName().startswith("geoloupeCounted")]


def points(layer):
    """(kind, confidence, column, row in px of the imagery) of each."""
    found = []
    for feature in layer.getFeatures():
        at = feature.geometry().asPoint()
        col, row = (at.x() - ORIGIN[0]) / PIXEL, (ORIGIN[1] - at.y()) / PIXEL
        found.append((feature["kind"], feature["score"], round(col, 3), round(row, 3)))
    return sorted(found)


def where(kind="airplane"):
    return sorted((kind, 0.9, col + 8, row + 8) for row, col in SPOTS)


def test_each_thing_is_a_point_of_a_layer_above_all_others(ask):
    record = ask("count").record
    (layer,) = legend.layers(record, legend.COUNTED)
    assert points(layer) == where()
    assert layer.crs() == record.area.crs
    group = legend.group_of(record)
    assert [node.name() for node in group.children()] == ["Counted", "Tiles", "Attention", "Kept", "Levels"]
    assert legend.is_shown(record, legend.COUNTED)
    assert group.children()[0].isExpanded()


def test_the_legend_says_how_many_of_which_kind_in_colours_of_their_own(ask):
    (layer,) = legend.layers(ask("count both").record, legend.COUNTED)
    labels = [item.label() for item in layer.renderer().legendSymbolItems()]
    assert labels == ["2\u00a0airplanes", "1\u00a0tennis court"]
    symbols = layer.renderer().symbols(QgsRenderContext())
    assert [symbol.symbolLayer(2).strokeColor().name() for symbol in symbols] == list(styles.RINGS[:2])
    assert [layer.attributeAlias(layer.fields().lookupField(name)) for name in ("kind", "score")] == [
        "Kind",
        "Confidence (0 to 1)",
    ]


def test_where_nothing_was_counted_there_is_neither_layer_nor_table_nor_line(ask):
    card = ask("Where is it?")
    assert legend.layers(card.record, legend.COUNTED) == []
    assert card.record.counted == ""
    assert not QgsVectorLayer(card.record.tiles.replace("=tiles", "=counted"), "", "ogr").isValid()
    assert pointers(card) == []
    assert card._counted.isHidden()


def test_the_card_tells_the_numbers_and_leads_to_the_points(ask, panel, qgis_canvas):
    card = ask("count both")
    assert [pointer.text() for pointer in pointers(card)] == [
        "Counted one by one: 2\u00a0airplanes",
        "1\u00a0tennis court",
    ]
    area = card.record.area
    qgis_canvas.setDestinationCrs(area.crs)
    qgis_canvas.setExtent(area.extent.scaled(3.0))
    planes, courts = pointers(card)
    QApplication.sendEvent(planes, QEvent(QEvent.Type.Enter))
    assert panel._spotlight.is_on
    QApplication.sendEvent(planes, QEvent(QEvent.Type.Leave))
    assert not panel._spotlight.is_on
    courts.click()
    row, col = SPOTS[1]
    court = QgsPointXY(ORIGIN[0] + PIXEL * (col + 8), ORIGIN[1] - PIXEL * (row + 8))
    assert qgis_canvas.extent().center().distance(court) < PIXEL
    around = qgis_canvas.extent().height()
    planes.click()
    assert qgis_canvas.extent().height() > around, "two of them take more room"


def test_a_click_shows_points_that_were_switched_off_or_removed(ask):
    card = ask("count")
    legend.group_of(card.record).setItemVisibilityChecked(False)
    pointers(card)[0].click()
    assert legend.is_shown(card.record, legend.COUNTED)
    assert not legend.is_shown(card.record, legend.TILES)
    legend.remove(card.record)
    assert legend.layers(card.record) == []
    pointers(card)[0].click()
    assert legend.is_shown(card.record, legend.COUNTED)


def test_they_are_there_again_in_a_project_that_was_saved(ask, panel, tmp_path):
    ask("count")
    assert QgsProject.instance().write(str(tmp_path / "one.qgz"))
    QgsProject.instance().clear()
    assert QgsProject.instance().read(str(tmp_path / "one.qgz"))
    (card,) = panel._conversation.cards
    (layer,) = legend.layers(card.record, legend.COUNTED)
    assert layer.source().startswith(str(tmp_path / "one_geoloupe"))
    assert points(layer) == where()
    assert layer.renderer().legendSymbolItems()[0].label() == "3\u00a0airplanes"
    assert pointers(card)[0].text() == "Counted one by one: 3\u00a0airplanes"
    assert legend.is_shown(card.record, legend.COUNTED)


def test_they_go_with_their_answer(ask, panel):
    card = ask("count")
    panel._conversation.cards[-1].delete_wanted.emit()
    assert [layer.name() for layer in QgsProject.instance().mapLayers().values()] == ["ortho"]
    assert not Path(card.record.folder).exists()


def test_they_are_exported_in_every_form_that_has_places(ask, panel, tmp_path):
    card = ask("count both")
    records, store = panel._conversation.records(), panel._session.store
    for name in ("a.gpkg", "a.geojson", "a.html"):
        export.write(tmp_path / name, records, store)
    table = QgsVectorLayer(f"{tmp_path / 'a.gpkg'}|layername=q1_counted", "", "ogr")
    assert points(table) == sorted([*points(legend.layers(card.record, legend.COUNTED)[0])])
    assert (table.renderer().type(), table.metadata().title()) == ("categorizedSymbol", "count both")
    features = json.loads((tmp_path / "a.geojson").read_text())["features"]
    things = [feature for feature in features if feature["properties"]["kind"] == "thing"]
    assert sorted(thing["properties"]["thing"] for thing in things) == ["airplane", "airplane", "tennis court"]
    assert all(thing["geometry"]["type"] == "Point" for thing in things)
    page = (tmp_path / "a.html").read_text("utf-8")
    assert "Counted one by one: 2\u00a0airplanes, 1\u00a0tennis court" in page
    assert page.count("<circle ") == 2 * len(SPOTS)
    card.copy()
    assert "Counted one by one: 2\u00a0airplanes, 1\u00a0tennis court" in QgsApplication.clipboard().text()


def test_every_kind_that_mini_counts_has_words_of_its_own():
    for kind in COUNTED:
        one, many = words.things(kind, 1), words.things(kind, 5000)
        assert one.startswith("1\u00a0")
        assert many.startswith("5,000\u00a0")
        assert one[2:] != many[6:]
    assert words.things("a {silo}", 2) == "2 × a {silo}"
