"""The conversation for others: tables, GeoJSON, a GeoPackage, and a report that needs no other file."""

from __future__ import annotations

import csv
import json
import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
from geoloupe.plugin import background, export, report
from osgeo import gdal
from qgis.core import QgsProject, QgsRasterLayer, QgsVectorLayer


@pytest.fixture
def answers(panel, raster, noise, qtbot):
    """Records of two answers."""
    panel.set_layer(raster(noise(200, 300), name="a & <b>"))
    for question in ("Where <i>is</i> it?", "say =1+1"):
        with qtbot.waitSignal(panel.answered, timeout=20000):
            panel.ask(question)
    return panel._conversation.records()


@pytest.fixture
def exported(answers, panel, tmp_path):
    """exported(name) -> the path of the file that was written."""

    def write(name):
        export.write(tmp_path / name, answers, panel._session.store)
        return tmp_path / name

    return write


def test_the_table_has_a_row_an_answer_and_no_formulas(exported):
    with exported("answers.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["question"] for row in rows] == ["Where <i>is</i> it?", "say =1+1"]
    assert [row["answer"] for row in rows] == ["Something bright is there.", "'=1+1"]
    assert float(rows[0]["confidence"]) == 0.8
    assert (rows[0]["crs"], rows[0]["height"], rows[0]["width"]) == ("EPSG:32633", "200", "300")


def test_geojson_has_areas_and_best_tiles_in_wgs84(exported, answers):
    path = exported("answers.geojson")
    features = json.loads(path.read_text())["features"]
    kinds = [feature["properties"]["kind"] for feature in features]
    assert kinds.count("answer") == 2
    assert kinds.count("tile") == sum(len(answer.best) for answer in answers)
    layer = QgsVectorLayer(str(path), "answers", "ogr")
    assert layer.isValid()
    assert layer.crs().authid() == "EPSG:4326"
    assert layer.extent().xMinimum() == pytest.approx(15.0, abs=1e-4)  # the zone's meridian, easting 500 km
    assert features[0]["properties"]["question"] == "Where <i>is</i> it?"


def test_an_answer_without_a_place_on_earth_has_no_geometry(panel, raster, noise, qtbot, tmp_path):
    panel.set_layer(raster(noise(100, 100), None, None))
    with qtbot.waitSignal(panel.answered, timeout=20000):
        panel.ask("Where?")
    for name in ("a.geojson", "a.gpkg", "a.html", "a.csv"):
        export.write(tmp_path / name, panel._conversation.records(), panel._session.store)
    (answer, *_) = json.loads((tmp_path / "a.geojson").read_text())["features"]
    assert answer["geometry"] is None
    assert QgsRasterLayer(f"GPKG:{tmp_path / 'a.gpkg'}:q1_attention").isValid()


def test_the_geopackage_holds_answers_tiles_kept_tokens_and_heat_maps(exported, answers):
    path = exported("answers.gpkg")
    for table in ("answers", "q1_tiles", "q1_kept", "q2_tiles", "q2_kept"):
        assert QgsVectorLayer(f"{path}|layername={table}", table, "ogr").isValid()
    tiles, before = QgsVectorLayer(f"{path}|layername=q1_tiles", "", "ogr"), QgsVectorLayer(answers[0].tiles, "", "ogr")
    assert (tiles.renderer().type(), tiles.metadata().title()) == ("RuleRenderer", answers[0].question)
    assert [row.attributes()[1:] for row in tiles.getFeatures()] == [
        row.attributes()[1:] for row in before.getFeatures()
    ]
    assert tiles.crs() == before.crs()
    for answer in answers:
        there = gdal.Open(f"GPKG:{path}:q{answer.number}_attention").ReadAsArray()
        before = gdal.Open(answer.heatmap).ReadAsArray()
        assert ((there == before) | ((there != there) & (before != before))).all()


class Page(HTMLParser):
    """Tags that are open at the end, all links, and all text."""

    def __init__(self, text):
        super().__init__()
        self.open, self.links, self.text = [], [], ""
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        if tag not in ("meta", "img"):
            self.open.append(tag)
        self.links += [value for name, value in attributes if name in ("src", "href", "xlink:href")]

    def handle_startendtag(self, tag, attributes):
        self.links += [value for name, value in attributes if name in ("src", "href", "xlink:href")]

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.text += data


def test_the_report_holds_its_pictures_and_shows_text_as_text(exported, answers):
    text = exported("answers.html").read_text(encoding="utf-8")
    page = Page(text)
    assert page.open == []
    assert "Where <i>is</i> it?" in page.text
    assert "a & <b>" in page.text
    assert text.count("<img ") == sum(len(answer.pictures) for answer in answers) > 0
    assert text.count("<image ") == 2 * len(answers)  # map and attention
    assert page.links
    assert all(link.startswith(("data:image/png;base64,", "data:image/jpeg;base64,", "#map-")) for link in page.links)
    ids = set(re.findall(r'id="([^"]+)"', text))
    assert {link[1:] for link in page.links if link.startswith("#")} == ids == {"map-1", "map-2"}


def test_a_report_is_written_also_when_the_files_are_gone(answers):
    for answer in answers:
        for path in (*answer.pictures, answer.overview, answer.heatmap):
            Path(path).unlink()
    text = report.page(answers)
    assert "<img" not in text
    assert "<image" not in text
    assert "Something bright is there." in text


def test_exporting_does_not_hold_up_the_window_and_says_when_it_is_done(panel, answers, tmp_path, qtbot, qgis_iface):
    path = tmp_path / "answers.html"
    panel._status.export_wanted.emit(str(path))
    qtbot.waitUntil(lambda: not background._Writing._alive, timeout=10000)
    assert path.is_file()


def test_a_place_that_cannot_be_written_to_is_one_sentence(panel, answers, tmp_path, qtbot):
    for name in ("no/such.html", "no/such.csv", "no/such.gpkg", "no/such.geojson"):
        with qtbot.waitSignal(panel.failed, timeout=10000) as failed:
            panel._status.export_wanted.emit(str(tmp_path / name))
        assert failed.args[0] == f"The answers could not be written to {tmp_path / name}."
    assert QgsProject.instance().mapLayersByName("a & <b>")
