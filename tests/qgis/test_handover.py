"""An answer into the attributes of features and into layers of findings."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from geoloupe.plugin import attributes, findings
from geoloupe.plugin.attributes import Reading
from geoloupe.plugin.errors import Problem
from geoloupe.plugin.write_dialog import WriteDialog
from parcels import box, layer_of
from qgis.core import NULL, QgsProject, QgsVectorFileWriter, QgsVectorLayer
from qgis.PyQt.QtCore import QVariant
from qgis.PyQt.QtWidgets import QAction, QComboBox, QPushButton


@pytest.fixture
def card(panel, raster, qtbot):
    """The card of an answer, "12"."""
    pixels = np.full((300, 400, 3), 40, np.uint8)
    pixels[200:216, 64:80] = 255
    panel.set_layer(raster(pixels))
    with qtbot.waitSignal(panel.answered, timeout=20000):
        panel.ask("How many? say 12")
    return panel._conversation.cards[-1]


@pytest.fixture
def parcels(qgis_new_project):
    """Three features in the project."""
    layer = layer_of(*(box(20 * n, 0, 20, 20) for n in range(3)))
    QgsProject.instance().addMapLayer(layer)
    return layer


def column(layer, name):
    return [feature[name] for feature in layer.getFeatures()]


def number(card):
    return next(reading for reading in attributes.readings(card.record) if reading.kind == "number")


def test_an_answer_is_offered_as_what_it_is(card):
    assert [(one.kind, one.value) for one in attributes.readings(card.record)] == [("number", 12), ("text", "12")]


def test_it_is_written_with_its_evidence_and_undone_in_one_step(card, parcels):
    before = parcels.fields().names()
    fids = [feature.id() for feature in parcels.getFeatures()][:2]
    attributes.write(card.record, number(card), parcels, fids, "tanks")
    assert column(parcels, "tanks") == [12, 12, NULL]
    assert parcels.fields().field("tanks").type() == QVariant.Double
    assert column(parcels, "tanks_evidence")[0] == card.record.id
    assert column(parcels, "tanks_confidence")[0] == card.record.confidence
    assert column(parcels, "tanks_model")[0] == "fake"
    assert parcels.isEditable(), "saving is the analyst's own step"
    assert parcels.undoStack().count() == 1
    parcels.undoStack().undo()
    assert parcels.fields().names() == before


def test_a_field_that_cannot_hold_the_answer_is_one_sentence_and_nothing_changes(card, parcels):
    fid = next(parcels.getFeatures()).id()
    attributes.write(card.record, number(card), parcels, [fid], "tanks")
    parcels.commitChanges()
    with pytest.raises(Problem, match="cannot hold this answer"):
        attributes.write(card.record, Reading("text", "many"), parcels, [fid], "tanks", with_more=False)
    assert not parcels.isEditable()
    assert column(parcels, "tanks")[0] == 12


def test_a_shapefile_gets_short_names_and_types_that_it_knows(card, parcels, tmp_path):
    path = str(tmp_path / "old.shp")
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "ESRI Shapefile"
    QgsVectorFileWriter.writeAsVectorFormatV3(parcels, path, QgsProject.instance().transformContext(), options)
    old = QgsVectorLayer(path, "old")
    fid = next(old.getFeatures()).id()
    attributes.write(card.record, Reading("yes-no", True), old, [fid], "has_storage_tanks")
    assert old.commitChanges(), old.commitErrors()
    kept = QgsVectorLayer(path, "again")
    assert column(kept, "has_storag")[0] == 1
    assert column(kept, "has_s_evid")[0]


def test_the_dialog_follows_the_selection_and_writes_what_it_says(card, parcels, qgis_iface, panel, qtbot):
    qgis_iface.setActiveLayer(parcels)
    card.findChild(QAction, "geoloupeCardWrite").trigger()
    dialog = panel._handover._dialog
    assert isinstance(dialog, WriteDialog)
    write = dialog.findChild(QPushButton, "geoloupeWriteButton")
    assert not write.isEnabled()
    parcels.selectByIds([feature.id() for feature in parcels.getFeatures()][1:])
    qtbot.waitUntil(write.isEnabled, timeout=1000)
    assert write.text() == "Write into 2\u00a0features"
    dialog.findChild(QComboBox, "geoloupeWriteField").setEditText("tanks")
    write.click()
    assert column(parcels, "tanks") == [NULL, 12, 12]


def test_the_dialog_survives_that_its_layer_is_removed(card, parcels, panel, qtbot):
    card.findChild(QAction, "geoloupeCardWrite").trigger()
    dialog = panel._handover._dialog
    QgsProject.instance().removeMapLayer(parcels)
    qtbot.waitUntil(lambda: dialog.layer() is None, timeout=1000)
    dialog.reject()


@pytest.mark.parametrize(("form", "name"), [("Area", "Findings (areas)"), ("Point", "Findings (points)")])
def test_a_finding_is_one_click_and_can_be_taken_back(card, form, name, panel):
    card.findChild(QAction, f"geoloupeCardFinding{form}").trigger()
    (layer,) = QgsProject.instance().mapLayersByName(name)
    assert column(layer, "answer") == ["12"]
    assert column(layer, "evidence") == [card.record.id]
    feature = next(layer.getFeatures())
    assert feature.geometry().boundingBox().width() > 0 if form == "Area" else feature.geometry().isGeosValid()
    assert layer.attributeAlias(layer.fields().lookupField("answer")) == "Answer"
    card.findChild(QAction, f"geoloupeCardFinding{form}").trigger()
    assert len(QgsProject.instance().mapLayersByName(name)) == 1
    assert layer.featureCount() == 2


def test_findings_move_beside_the_project_and_outlive_their_answer(card, panel, tmp_path):
    finding = findings.add(card.record, findings.AREA, panel._session.store)
    home = tmp_path / "saved"
    home.mkdir()
    assert QgsProject.instance().write(str(home / "town.qgz"))
    assert Path(finding.layer.source().split("|")[0]) == home / "town_geoloupe" / "answers.gpkg"
    panel.clear()
    assert column(finding.layer, "answer") == ["12"]
    finding.undo()
    assert column(finding.layer, "answer") == []


def test_imagery_without_a_place_on_earth_can_have_no_finding(panel, raster, noise, qtbot):
    panel.set_layer(raster(noise(100, 100), epsg=0))
    with qtbot.waitSignal(panel.answered, timeout=20000):
        panel.ask("say 1")
    with qtbot.waitSignal(panel.failed) as failed:
        panel._conversation.cards[-1].findChild(QAction, "geoloupeCardFindingArea").trigger()
    assert "has no coordinate system" in failed.args[0]
