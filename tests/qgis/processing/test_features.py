"""A question for each feature: fields and types, places, templates, bad features, Cancel."""

from __future__ import annotations

import threading

import pytest
from parcels import ANSWERABLE, LEFT, TOP, UTM, Feedback, asked, box, extent_of, layer_of, rows
from qgis.core import (
    NULL,
    QgsGeometry,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QDateTime, Qt, QVariant


def test_the_answers_come_in_fields_after_the_features_own(run, ortho):
    before = QDateTime.currentDateTimeUtc().addSecs(-1)
    results = run("askfeatures", asked(ortho, layer_of(box(40, 60, 40, 40), box(100, 100, 50, 50))))
    fields = results["OUTPUT"].fields()
    names = ["id", "name", "answer", "confidence", "answered_at", "model", "raster", "evidence", "said", "note"]
    assert fields.names() == names
    types = [fields.field(name).type() for name in ("answer", "confidence", "answered_at", "model")]
    assert types == [QVariant.String, QVariant.Double, QVariant.DateTime, QVariant.String]
    assert rows(results, "id", "name", "answer", "confidence", "model") == [
        (1, "A", "Something bright is there.", 0.8, "fake"),
        (2, "B", "Something bright is there.", 0.8, "fake"),
    ]
    for (answered_at,) in rows(results, "answered_at"):
        answered_at.setTimeSpec(Qt.TimeSpec.UTC)
        assert before <= answered_at <= QDateTime.currentDateTimeUtc().addSecs(1)
    assert not run.feedback.errors


TYPED = [
    ("yes-no", "Yes, two of them.", QVariant.Bool, True),
    ("yes-no", "No.", QVariant.Bool, False),
    ("yes-no", "unknown", QVariant.Bool, NULL),
    ("number", "There are twelve cars.", QVariant.Double, 12.0),
    ("number", "None.", QVariant.Double, 0.0),
    ("number", "I cannot tell.", QVariant.Double, NULL),
    ("category", "It is a forest.", QVariant.String, "forest"),
    ("category", "A desert.", QVariant.String, NULL),
]


@pytest.mark.parametrize(("kind", "said", "field_type", "value"), TYPED)
def test_an_answer_becomes_a_value_of_the_wanted_type(run, ortho, kind, said, field_type, value):
    more = {"ANSWER_TYPE": kind, "CATEGORIES": "town, forest, water", "QUESTION": f"say {said}"}
    results = run("askfeatures", asked(ortho, layer_of(box(40, 60, 40, 40)), **more))
    assert results["OUTPUT"].fields().field("answer").type() == field_type
    ((answer, words, note),) = rows(results, "answer", "said", "note")
    assert answer == value
    assert type(answer) is type(value)
    assert words == said
    assert bool(note) == (value == NULL), "an answer without a value says why"


def test_a_type_may_be_given_by_its_number(run, ortho):
    results = run("askfeatures", asked(ortho, layer_of(box(0, 0, 9, 9)), ANSWER_TYPE="2", QUESTION="say 3"))
    assert rows(results, "answer") == [(3.0,)]


def test_a_question_is_filled_in_for_each_feature(run, ortho):
    layer = layer_of(box(0, 0, 50, 50), box(50, 50, 50, 50))
    question = 'say pool in [% "id" * 10 %] of [% lower("name") %], [% $area %] m2'
    results = run("askfeatures", asked(ortho, layer, QUESTION=question))
    assert rows(results, "answer") == [("pool in 10 of a, 625 m2",), ("pool in 20 of b, 625 m2",)]


@pytest.mark.parametrize(
    ("question", "sentence"),
    [
        ('Is there a pool in [% "parcel" %]?', "“parcel”"),
        ("Is there a pool in [% 1 + %]?", "[% 1 + %]"),
        ("   ", "Ask a question"),
    ],
)
def test_a_wrong_template_is_told_before_anything_is_asked(failure, fake_backend, ortho, question, sentence):
    assert sentence in failure("askfeatures", asked(ortho, layer_of(box(0, 0, 9, 9)), QUESTION=question))
    assert fake_backend.starts == 0


def test_features_in_another_crs_are_asked_about_at_their_place(run, ortho):
    layer = layer_of(box(40, 60, 40, 40), epsg=4326)
    results = run("askfeatures", asked(ortho, layer, MINIMUM_SIZE=1, EVIDENCE="memory:"))
    assert results["OUTPUT"].crs().authid() == "EPSG:4326"
    evidence = results["EVIDENCE"]
    assert evidence.crs().authid() == f"EPSG:{UTM}"
    row, col, height, width = extent_of(evidence)
    assert abs(row - 40) <= 1
    assert abs(col - 60) <= 1
    assert 40 <= height <= 43
    assert 40 <= width <= 43


@pytest.mark.parametrize(
    ("more", "seen"),
    [
        ({"MINIMUM_SIZE": 1}, (100, 100, 20, 40)),
        ({"MINIMUM_SIZE": 80}, (70, 80, 80, 80)),
        ({"MINIMUM_SIZE": 1, "BUFFER": 5.0}, (90, 90, 40, 60)),
        ({"MINIMUM_SIZE": "30", "BUFFER": "0"}, (95, 100, 30, 40)),
        ({"MINIMUM_SIZE": 1000}, (0, 0, 200, 300)),
    ],
)
def test_the_model_sees_the_feature_its_buffer_and_at_least_the_minimum(run, ortho, more, seen):
    results = run("askfeatures", asked(ortho, layer_of(box(100, 100, 20, 40)), EVIDENCE="memory:", **more))
    assert extent_of(results["EVIDENCE"]) == seen


def test_the_evidence_of_each_answer_is_found_by_its_name(run, ortho):
    layer = layer_of(box(40, 60, 40, 40), box(100, 200, 50, 50))
    results = run("askfeatures", asked(ortho, layer, MINIMUM_SIZE=1, EVIDENCE="memory:"))
    for feature in results["OUTPUT"].getFeatures():
        tiles = [tile for tile in results["EVIDENCE"].getFeatures() if tile["evidence"] == feature["evidence"]]
        assert tiles
        assert all(tile.geometry().intersects(feature.geometry()) for tile in tiles)


def test_points_are_asked_about_with_their_surroundings(run, ortho):
    point = QgsGeometry.fromWkt(f"POINT({LEFT + 40} {TOP - 30})")
    results = run("askfeatures", asked(ortho, layer_of(point, kind="Point"), MINIMUM_SIZE=40, EVIDENCE="memory:"))
    assert extent_of(results["EVIDENCE"]) == (40, 60, 40, 40)
    assert results["OUTPUT"].wkbType() == QgsWkbTypes.Type.Point


def test_bad_features_are_reported_and_the_others_answered(run, fake_backend, ortho):
    layer = layer_of(box(0, 0, 50, 50), box(500, 500, 20, 20), None, box(60, 60, 20, 20), box(0, 60, 20, 20))
    question = """[% CASE WHEN "id" = 4 THEN 'please die' WHEN "id" = 5 THEN 'refuse' ELSE 'What is here' END %]?"""
    results = run("askfeatures", asked(ortho, layer, QUESTION=question))
    answers = rows(results, "id", "answer", "confidence", "answered_at")
    assert [row[1] for row in answers] == ["Something bright is there.", NULL, NULL, NULL, NULL]
    assert all(row[2:] == (NULL, NULL) for row in answers[1:])
    notes = [note for (note,) in rows(results, "note")]
    for note, word in zip(notes[1:], ("outside", "no geometry", "ended unexpectedly", "refuses"), strict=True):
        assert word in note
    assert len(run.feedback.errors) == 4
    assert "4 of 5 features have no answer." in run.feedback.lines
    assert fake_backend.starts == 2, "once, and again after the question that killed it"


def test_one_process_answers_all_features(run, fake_backend, ortho):
    run("askfeatures", asked(ortho, layer_of(*(box(10 * row, 0, 30, 30) for row in range(6)))))
    assert fake_backend.starts == 1


def test_an_answer_of_an_earlier_run_is_replaced(run, ortho):
    layer = layer_of(box(0, 0, 50, 50), fields=ANSWERABLE.replace("answer", "Answer"))
    results = run("askfeatures", asked(ortho, layer, ANSWER_TYPE="yes-no", QUESTION="say yes"))
    assert results["OUTPUT"].fields().names()[:3] == ["id", "name", "answer"]
    assert rows(results, "answer") == [(True,)]


def test_cancel_keeps_the_features_that_were_asked(run, ortho):
    layer = layer_of(*(box(20 * row, 0, 20, 20) for row in range(4)))
    feedback = Feedback()
    stop = threading.Timer(0.2, feedback.cancel)  # while the model is at the third, which takes longer
    feedback.progressChanged.connect(lambda progress: stop.start() if progress == 25 else None)
    question = """[% if("id" = 3, 'slow', 'What is here?') %]"""
    results = run("askfeatures", asked(ortho, layer, QUESTION=question), feedback)
    assert rows(results, "id", "answer") == [(1, "Something bright is there."), (2, "Something bright is there.")]
    assert "Cancelled: the output holds the 2 features that were asked." in feedback.lines
