"""The conversation belongs to the project: it is there again when the project is opened, under any name, and nothing
that a card has shown is lost when QGIS dies."""

from __future__ import annotations

import json
import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest
from geoloupe.plugin import legend, session, settings
from geoloupe.plugin.panel import Panel
from geoloupe.plugin.record import from_fields, to_fields
from geoloupe.plugin.store import FILE
from qgis.core import QgsProject, QgsRasterLayer, QgsVectorLayer


@pytest.fixture
def ask(panel, raster, noise, qtbot):
    """ask(question) -> the record of its answer."""
    panel.set_layer(raster(noise(200, 200)))

    def one(question):
        with qtbot.waitSignal(panel.answered, timeout=20000):
            panel.ask(question)
        return panel._conversation.cards[-1].record

    return one


def save(path):
    assert QgsProject.instance().write(str(path))


def reopen(path):
    QgsProject.instance().clear()
    assert QgsProject.instance().read(str(path))


def told(records):
    """What a card shows of records: all but where their files are."""
    return [json.dumps(to_fields(record, Path(record.folder).parent)) for record in records]


def files_of(record):
    paths = [record.heatmap, *record.levels, *record.pictures]
    return [Path(path) for path in paths] + [Path(uri.split("|")[0]) for uri in (record.tiles, record.kept)]


def test_a_record_survives_json_unchanged_in_another_folder(ask, tmp_path):
    record = ask("Where?")
    root = Path(record.folder).parent
    fields = json.loads(json.dumps(to_fields(record, root)))
    assert from_fields(fields, root) == replace(record, area=from_fields(fields, root).area)
    assert from_fields(fields, root).area.crs == record.area.crs
    elsewhere = from_fields(fields, tmp_path / "else where")
    assert elsewhere.tiles == f"{tmp_path.as_posix()}/else where/{record.id}/tiles.gpkg|layername=tiles"
    assert elsewhere.pictures[0].startswith(f"{tmp_path.as_posix()}/else where/")


def test_what_is_unsaved_is_kept_in_the_profile_and_moves_beside_the_project_when_that_is_saved(panel, ask, tmp_path):
    record = ask("Where?")
    temporary = Path(record.folder).parent
    assert panel._session.is_unsaved
    assert temporary.parent == tmp_path / "answers"
    save(tmp_path / "one.qgz")
    assert not panel._session.is_unsaved
    assert not temporary.exists()
    (moved,) = panel._conversation.records()
    assert Path(moved.folder).parent == tmp_path / "one_geoloupe"
    assert all(path.is_file() for path in files_of(moved))
    shown = legend.layers(moved)
    assert len(shown) == 3 + len(moved.levels)
    assert all(layer.isValid() and layer.source().startswith(str(tmp_path / "one_geoloupe")) for layer in shown)
    assert legend.layers(moved, legend.TILES)[0].renderer().rootRule().children()[0].label() == "Looked at"
    assert legend.layers(moved, legend.HEATMAP)[0].renderer().type() == "singlebandpseudocolor"


def test_answers_are_there_again_when_the_project_is_opened_also_saved_under_another_name(panel, ask, tmp_path):
    ask("First?")
    save(tmp_path / "one.qgz")
    ask("Second?")
    (tmp_path / "sub").mkdir()
    save(tmp_path / "sub" / "other.qgz")
    assert Path(panel._conversation.records()[0].folder).parent == tmp_path / "sub" / "other_geoloupe"
    before = told(panel._conversation.records())
    for path in (tmp_path / "one.qgz", tmp_path / "sub" / "other.qgz"):
        QgsProject.instance().clear()
        assert panel._conversation.cards == []
        assert QgsProject.instance().read(str(path))
        records = panel._conversation.records()
        assert told(records) == before
        assert {Path(record.folder).parent for record in records} == {path.with_name(path.stem + "_geoloupe")}
        assert all(file.is_file() for record in records for file in files_of(record))
    assert [legend.is_shown(record) for record in records] == [False, True]
    assert all(layer.isValid() for record in records for layer in legend.layers(record))


def test_a_project_folder_that_was_moved_takes_its_answers_along(panel, ask, tmp_path):
    ask("Where?")
    (tmp_path / "here").mkdir()
    save(tmp_path / "here" / "one.qgz")
    QgsProject.instance().clear()
    (tmp_path / "here").rename(tmp_path / "there")
    reopen(tmp_path / "there" / "one.qgz")
    (record,) = panel._conversation.records()
    assert all(file.is_file() and "there" in str(file) for file in files_of(record))


def test_the_answers_of_another_project_with_that_name_are_left_alone(panel, ask, tmp_path):
    ask("Old?")
    save(tmp_path / "one.qgz")
    layer = QgsProject.instance().mapLayersByName("ortho")[0].source()
    QgsProject.instance().clear()
    QgsProject.instance().addMapLayer(QgsRasterLayer(layer, "ortho"))
    ask("New?")
    save(tmp_path / "one.qgz")
    reopen(tmp_path / "one.qgz")
    assert [record.question for record in panel._conversation.records()] == ["New?"]
    assert (tmp_path / "one_geoloupe" / FILE).is_file()


def test_the_numbers_go_on_in_a_reopened_project(panel, ask, tmp_path):
    ask("First?")
    save(tmp_path / "one.qgz")
    reopen(tmp_path / "one.qgz")
    panel.set_layer(QgsProject.instance().mapLayersByName("ortho")[0])
    assert ask("Second?").number == 2


def test_an_answer_that_the_project_was_not_saved_with_is_there_all_the_same(panel, ask, tmp_path):
    save(tmp_path / "one.qgz")
    ask("Where?")
    reopen(tmp_path / "one.qgz")
    (record,) = panel._conversation.records()
    assert record.question == "Where?"
    legend.show(record, True)
    assert legend.is_shown(record)


def test_overlays_missing_from_the_project_are_added_again_from_their_files(panel, ask, tmp_path):
    record = ask("Where?")
    legend.remove(record)
    save(tmp_path / "one.qgz")
    reopen(tmp_path / "one.qgz")
    (restored,) = panel._conversation.records()
    assert legend.group_of(restored) is None
    legend.show(restored, True)
    assert legend.is_shown(restored)


def test_without_its_files_a_project_still_tells_questions_and_answers(panel, ask, tmp_path):
    import shutil

    ask("Where?")
    save(tmp_path / "one.qgz")
    QgsProject.instance().clear()
    shutil.rmtree(tmp_path / "one_geoloupe")
    reopen(tmp_path / "one.qgz")
    assert [record.text for record in panel._conversation.records()] == ["Something bright is there."]


def test_a_project_of_another_version_is_opened_without_its_answers(panel, tmp_path):
    for nonsense in ('[{"what": "is this"}]', "no json"):
        QgsProject.instance().writeEntry(session.SCOPE, session.CONVERSATION, nonsense)
        assert panel._session.load() == []


def test_what_the_analyst_discards_is_deleted(panel, ask, tmp_path):
    folder = Path(ask("Where?").folder).parent
    QgsProject.instance().clear()
    assert not folder.exists()


def test_opacity_and_pin_are_kept_without_saving_the_project(panel, ask):
    record = ask("Where?")
    panel._session.keep([replace(record, opacity=0.4, pinned=True)])
    panel._session.flush()
    (again,) = panel._session.store.read()
    assert (again.opacity, again.pinned) == (0.4, True)


def test_only_the_last_answers_are_kept_and_those_that_are_pinned(panel, ask, monkeypatch):
    monkeypatch.setattr(settings.Setting, "get", lambda self: 2 if self is settings.KEEP_ANSWERS else self.default)
    folders = [ask("pinned").folder]
    card = panel._conversation.cards[0]
    card.record = replace(card.record, pinned=True)
    folders += [ask(question).folder for question in ("one", "two", "three")]
    assert [record.question for record in panel._conversation.records()] == ["pinned", "two", "three"]
    assert [Path(folder).exists() for folder in folders] == [True, False, True, True]
    with sqlite3.connect(panel._session.store.path) as database:
        left = [number for (number,) in database.execute("SELECT number FROM answers ORDER BY number")]
    assert left == [1, 3, 4]


def test_only_the_last_overlays_stay_in_the_layer_tree_and_cards_bring_back_the_others(panel, ask, monkeypatch):
    monkeypatch.setattr(settings.Setting, "get", lambda self: 2 if self is settings.KEEP_OVERLAYS else self.default)
    records = [ask(question) for question in ("one", "two", "three", "four")]
    assert [legend.group_of(record) is not None for record in records] == [False, False, True, True]
    assert len(panel._conversation.records()) == 4
    legend.show(records[0], True)
    assert legend.is_shown(records[0])


def test_clearing_deletes_all_answers_and_nothing_else(panel, ask):
    folders = [ask(question).folder for question in ("one", "two")]
    panel.clear()
    assert panel._session.load() == []
    assert not any(Path(folder).exists() for folder in folders)
    assert [layer.name() for layer in QgsProject.instance().mapLayers().values()] == ["ortho"]


def test_a_project_cannot_make_us_delete_files_that_are_not_answers(panel, ask, tmp_path):
    precious = tmp_path / "precious"
    precious.mkdir()
    record = ask("Where?")
    panel._session.forget([replace(record, id="../../precious", folder=str(precious)), replace(record, id="..")])
    assert precious.is_dir()
    assert Path(record.folder).is_dir()


def test_the_geopackage_holds_style_aliases_and_metadata(ask):
    record = ask("Where? It's “that”.")
    tiles = QgsVectorLayer(record.tiles, "bare", "ogr")
    assert tiles.renderer().type() == "RuleRenderer"
    assert tiles.attributeAlias(tiles.fields().lookupField("place")) == "Rank"
    about = tiles.metadata()
    assert (about.title(), about.identifier()) == (record.question, f"{record.id}-tiles")
    assert "Model: fake" in about.history()
    assert any(record.source in line for line in about.history())
    answers = QgsVectorLayer(f"{Path(record.folder).parent / 'answers.gpkg'}|layername=answers", "bare", "ogr")
    (row,) = answers.getFeatures()
    assert (row["question"], row["answer"], row["model"]) == (record.question, "Something bright is there.", "fake")
    assert answers.crs().authid() == "EPSG:4326"
    assert (
        answers.attributeAlias(answers.fields().lookupField("fingerprint")) == "Fingerprint of imagery, style and area"
    )
    assert answers.displayExpression() == '"number" || \' \' || "question"'
    assert 13 < row.geometry().boundingBox().center().x() < 17  # zone 33


def test_a_bare_heat_map_has_its_colours_and_metadata(ask):
    heatmap = QgsRasterLayer(ask("Where?").heatmap, "bare", "gdal")
    heatmap.loadDefaultMetadata()
    assert heatmap.renderer().type() == "singlebandpseudocolor"
    assert heatmap.metadata().title() == "Where?"


def test_answers_of_a_qgis_that_died_are_found_by_the_next_one(panel, ask, tmp_path, monkeypatch):
    """The death itself is in test_crash.py; here its leavings are taken up."""
    ask("Where?")
    folder = panel._session.store.root
    assert panel._session.lost() == []
    panel._session.detach()  # lets go of the folder, as the system does for a dead process
    monkeypatch.setattr(panel._session, "detach", lambda: None)
    QgsProject.instance().clear()
    other = session.Session(tmp_path / "answers")
    try:
        assert other.lost() == [folder]
        other.bring_back(folder)
        assert [record.question for record in other.load()] == ["Where?"]
        assert session._take(folder) is None
    finally:
        other.detach()


def test_lost_answers_brought_back_to_a_saved_project_move_beside_it(panel, ask, tmp_path, monkeypatch):
    ask("Where?")
    folder = panel._session.store.root
    panel._session.detach()
    monkeypatch.setattr(panel._session, "detach", lambda: None)
    QgsProject.instance().clear()
    save(tmp_path / "two.qgz")
    other = session.Session(tmp_path / "answers")
    try:
        other.bring_back(folder)
        (record,) = other.load()
        assert Path(record.folder).parent == tmp_path / "two_geoloupe"
        assert all(file.is_file() for file in files_of(record))
        assert not folder.exists()
    finally:
        other.detach()


def test_a_full_disk_is_one_sentence_and_the_question_can_be_asked_again(panel, raster, noise, qtbot, tmp_path):
    (tmp_path / "answers").write_text("a file where a folder has to be")
    panel.set_layer(raster(noise(100, 100)))
    with qtbot.waitSignal(panel.failed, timeout=20000) as failed:
        panel.ask("Where?")
    assert failed.args[0].startswith("The answer could not be kept in ")


def test_the_panel_made_again_finds_the_answers_of_the_open_project(panel, ask, qgis_iface, client):
    ask("Where?")
    panel.detach()
    again = Panel(qgis_iface, client, qgis_iface.mainWindow())
    try:
        assert [record.question for record in again._conversation.records()] == ["Where?"]
    finally:
        again.detach()
        again.deleteLater()
        panel.detach = lambda: None
