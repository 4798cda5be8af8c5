"""The conversation lives in the project: it is there again when the project is opened, under any name."""

from __future__ import annotations

from pathlib import Path

import pytest
from geoloupe.plugin import legend, session, settings
from geoloupe.plugin.record import from_fields, to_fields
from qgis.core import QgsProject


@pytest.fixture
def ask(panel, raster, noise, qtbot):
    """ask(question) -> the record of its answer."""
    panel.set_layer(raster(noise(200, 200)))

    def one(question):
        with qtbot.waitSignal(panel.answered, timeout=20000):
            panel.ask(question)
        return panel._conversation.cards[-1].record

    return one


def reopen(path):
    QgsProject.instance().clear()
    assert QgsProject.instance().read(path)


def test_a_record_survives_the_project_file_unchanged(ask):
    record = ask("Where?")
    again = from_fields(to_fields(record))
    assert to_fields(again) == to_fields(record)
    assert again.area.crs == record.area.crs


def test_answers_are_there_again_when_the_project_is_opened_also_saved_under_another_name(panel, ask, tmp_path):
    first, second = ask("First?"), ask("Second?")
    assert QgsProject.instance().write(str(tmp_path / "one.qgz"))
    assert QgsProject.instance().write(str(tmp_path / "other.qgz"))
    for name in ("one.qgz", "other.qgz"):
        QgsProject.instance().clear()
        assert panel._conversation.cards == []
        assert QgsProject.instance().read(str(tmp_path / name))
        records = panel._conversation.records()
        assert [to_fields(record) for record in records] == [to_fields(first), to_fields(second)]
        assert [legend.is_shown(record) for record in records] == [False, True]


def test_the_numbers_go_on_in_a_reopened_project(panel, ask, raster, noise, tmp_path):
    ask("First?")
    QgsProject.instance().write(str(tmp_path / "one.qgz"))
    reopen(str(tmp_path / "one.qgz"))
    panel.set_layer(QgsProject.instance().mapLayersByName("ortho")[0])
    assert ask("Second?").number == 2


def test_overlays_missing_from_the_project_are_added_again_from_their_files(panel, ask, tmp_path):
    record = ask("Where?")
    legend.remove(record)
    QgsProject.instance().write(str(tmp_path / "one.qgz"))
    reopen(str(tmp_path / "one.qgz"))
    (restored,) = panel._conversation.records()
    assert legend.group_of(restored) is None
    legend.show(restored, True)
    assert legend.is_shown(restored)


def test_a_project_of_another_version_is_opened_without_its_answers(panel):
    QgsProject.instance().writeEntry(session.SCOPE, session.KEY, '[{"what": "is this"}]')
    assert session.load() == []
    QgsProject.instance().writeEntry(session.SCOPE, session.KEY, "no json")
    assert session.load() == []


def test_only_the_last_answers_are_kept(panel, ask, monkeypatch):
    monkeypatch.setattr(settings.Setting, "get", lambda self: 2 if self is settings.KEEP_ANSWERS else self.default)
    folders = [ask(question).folder for question in ("one", "two", "three")]
    assert [record.question for record in panel._conversation.records()] == ["two", "three"]
    assert [Path(folder).exists() for folder in folders] == [False, True, True]


def test_clearing_deletes_all_answers_and_nothing_else(panel, ask, tmp_path):
    folders = [ask(question).folder for question in ("one", "two")]
    panel.clear()
    assert session.load() == []
    assert not any(Path(folder).exists() for folder in folders)
    assert [layer.name() for layer in QgsProject.instance().mapLayers().values()] == ["ortho"]


def test_a_project_cannot_make_us_delete_files_that_are_not_answers(ask, tmp_path):
    from dataclasses import replace

    precious = tmp_path / "precious"
    precious.mkdir()
    session.forget(replace(ask("Where?"), folder=str(precious)), tmp_path / "answers")
    session.forget(replace(ask("Where?"), folder=str(tmp_path / "answers" / "..")), tmp_path / "answers")
    assert precious.is_dir()
