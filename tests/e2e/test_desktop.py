"""The whole path in the real desktop: QGIS, the panel, the backend's own process, the embedded model, the map.

One question is asked; each test looks at one side of what came of it. The same script is behind `make demo`.
"""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path

import pytest
from osgeo import gdal
from qgis.core import QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtGui import QImage

ROOT = Path(__file__).resolve().parents[2]
SECONDS = 300


def load_demo():
    """scripts/ is no package: its files are programs, so the module is loaded from its path."""
    spec = importlib.util.spec_from_file_location("demo", ROOT / "scripts" / "demo.py")
    module = importlib.util.module_from_spec(spec)
    sys.modules["demo"] = module
    spec.loader.exec_module(module)
    return module


demo = load_demo()


@pytest.fixture(scope="module")
def outcome(tmp_path_factory):
    """Answer, heatmap, tiles and screenshot of one question about the sample; `run` raises unless QGIS ended with 0."""
    return demo.run(demo.SAMPLE, demo.QUESTION, tmp_path_factory.mktemp("demo") / "out", seconds=SECONDS)


def test_a_question_in_the_desktop_gets_an_answer(outcome):
    assert outcome["answer"].strip()


def test_the_heatmap_lies_within_the_imagery(outcome):
    heatmap, imagery = QgsRasterLayer(outcome["heatmap"]), QgsRasterLayer(str(demo.SAMPLE))
    assert heatmap.isValid()
    assert heatmap.crs() == imagery.crs()
    assert imagery.extent().buffered(imagery.rasterUnitsPerPixelX()).contains(heatmap.extent())
    assert heatmap.extent().width() > 0.9 * imagery.extent().width()


def test_the_heatmap_tells_places_apart(outcome):
    values = gdal.Open(outcome["heatmap"]).ReadAsArray()
    seen = values[values == values]  # NaN where there is nothing
    assert seen.size
    assert seen.max() > 2 * seen.mean()


def test_the_tiles_lie_on_the_imagery_and_some_were_chosen(outcome):
    tiles, imagery = QgsVectorLayer(outcome["tiles"]), QgsRasterLayer(str(demo.SAMPLE))
    assert tiles.isValid()
    features = list(tiles.getFeatures())
    assert features
    around = imagery.extent().buffered(imagery.rasterUnitsPerPixelX())
    assert all(around.contains(tile.geometry().boundingBox()) for tile in features)
    assert any(tile["kept"] for tile in features)


def test_the_project_holds_valid_layers_for_the_imagery_and_what_was_found(outcome):
    assert len(outcome["layers"]) >= 3


def test_the_screenshot_shows_a_window_and_not_a_blank(outcome):
    picture = QImage(outcome["screenshot"])
    assert (picture.width(), picture.height()) == (1600, 1000)
    small = picture.scaled(160, 100)
    colours = {small.pixel(x, y) for x in range(160) for y in range(100)}
    assert len(colours) > 500


def test_imagery_without_a_coordinate_system_leads_to_no_question_for_one(tmp_path, monkeypatch):
    """QGIS can be set to ask for that of every layer that lacks it, in a window that blocks until somebody answers."""
    asks = "[app]\nprojections\\unknownCrsBehavior=PromptUserForCrs\n"
    monkeypatch.setattr(demo, "SETTINGS", demo.SETTINGS.replace("[app]\n", asks))
    photo = tmp_path / "photo.png"
    gdal.Translate(str(photo), str(demo.SAMPLE), format="PNG")
    photo.with_suffix(".png.aux.xml").unlink()  # which knows where it was taken
    outcome = demo.run(photo, demo.QUESTION, tmp_path / "out", seconds=SECONDS)
    assert outcome["answer"].strip()
    assert not gdal.Open(outcome["heatmap"]).GetProjection()


def test_a_raster_that_is_missing_is_said_in_one_sentence(tmp_path):
    with pytest.raises(demo.DemoFailed, match="There is no raster"):
        demo.run(tmp_path / "missing.tif", demo.QUESTION, tmp_path / "out")


def test_a_file_that_is_no_raster_is_said_in_one_sentence_and_qgis_still_closes(tmp_path):
    text = tmp_path / "notes.tif"
    text.write_text("not a picture")
    with pytest.raises(demo.DemoFailed, match=r"cannot read .*notes\.tif as a raster"):
        demo.run(text, demo.QUESTION, tmp_path / "out", seconds=SECONDS)
