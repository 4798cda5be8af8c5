"""The algorithms on the scripted backend: fields and types, places, templates, bad features, Cancel."""

from __future__ import annotations

import threading
import time
from pathlib import Path

import numpy as np
import pytest
from geoloupe.plugin import backend
from geoloupe.plugin.backend import PLUGIN_FOLDER, Command
from geoloupe.plugin.errors import Problem
from geoloupe.plugin.processing.pace import Pace
from geoloupe.plugin.processing.provider import GeoLoupeProvider
from osgeo import gdal
from qgis.core import (
    NULL,
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QDateTime, Qt, QVariant

WORKER = Path(__file__).parent / "fake_worker.py"

LEFT, TOP, PIXEL = 500000.0, 4000000.0, 0.5  # of conftest's rasters
UTM = 32633


class Feedback(QgsProcessingFeedback):
    """Keeps what it is told; `on_line` may cancel."""

    def __init__(self, on_line=lambda feedback, line: None):
        super().__init__(False)
        self.errors, self.lines, self.bar = [], [], []
        self._on_line = on_line

    def reportError(self, error, fatalError=False):  # noqa: N802 - QGIS's name
        self.errors.append(error)

    def pushInfo(self, line):  # noqa: N802 - QGIS's name
        self.lines.append(line)
        self._on_line(self, line)

    pushWarning = setProgressText = pushInfo  # noqa: N815 - QGIS's names


@pytest.fixture
def provider(qgis_app, qgis_new_project, fake_backend):
    """Our provider in the registry."""
    made = GeoLoupeProvider()
    QgsApplication.processingRegistry().addProvider(made)
    yield made
    QgsApplication.processingRegistry().removeProvider(made)


@pytest.fixture
def fake_backend(monkeypatch):
    """The scripted backend; fake_backend(mode) starts it in a mode of fake_worker.py. `.starts` counts processes."""

    def use(mode):
        def find():
            use.starts += 1
            return Command("/usr/bin/python3", (str(WORKER), mode), str(PLUGIN_FOLDER))

        monkeypatch.setattr(backend, "find", find)
        use.starts = 0

    use("normal")
    return use


@pytest.fixture
def run(provider):
    """run(name, parameters, feedback) -> results, with layers for their ids, None where the algorithm cannot be
    prepared; `run.feedback` is what was said."""

    def call(name, parameters, feedback=None):
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"geoloupe:{name}")
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        call.feedback = feedback or Feedback()
        ok, problem = algorithm.checkParameterValues(parameters, context)
        assert ok, problem
        results, ok = algorithm.run(parameters, context, call.feedback, catchExceptions=False)
        if not ok:
            return None
        for key in ("OUTPUT", "TILES", "EVIDENCE"):
            if isinstance(results.get(key), str):
                results[key] = context.takeResultLayer(results[key])
        return results

    return call


@pytest.fixture
def failure(run):
    """failure(name, parameters) -> the one sentence with which a run ends; preparing tells it in another way than
    processing."""

    def call(name, parameters):
        try:
            assert run(name, parameters) is None
        except QgsProcessingException as error:
            return str(error)
        (sentence,) = run.feedback.errors
        return sentence

    return call


@pytest.fixture
def ortho(raster, noise):
    """200 x 300 px of 0.5 m, dark but for a bright block."""
    pixels = noise(200, 300) // 2
    pixels[40:80, 60:100] = 255
    return raster(pixels)


def box(row, col, height, width):
    """A rectangle of the raster's pixels."""
    x, y = LEFT + col * PIXEL, TOP - row * PIXEL
    return QgsGeometry.fromRect(QgsRectangle(x, y - height * PIXEL, x + width * PIXEL, y))


FIELDS = "field=id:integer&field=name:string"
ANSWERABLE = FIELDS + "&field=answer:string"


def layer_of(*geometries, epsg=UTM, kind="Polygon", fields=FIELDS):
    """Features with ids from 1 and names A, B, ..., in memory."""
    layer = QgsVectorLayer(f"{kind}?crs=EPSG:{epsg}&{fields}", "parcels", "memory")
    to_layer = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem.fromEpsgId(UTM), layer.crs(), QgsProject.instance().transformContext()
    )
    for number, geometry in enumerate(geometries, start=1):
        feature = QgsFeature(layer.fields())
        feature["id"], feature["name"] = number, chr(64 + number)
        if geometry is not None:
            geometry = QgsGeometry(geometry)
            geometry.transform(to_layer)
            feature.setGeometry(geometry)
        assert layer.dataProvider().addFeatures([feature])[0]
    layer.updateExtents()
    QgsProject.instance().addMapLayer(layer)
    return layer


def asked(ortho, layer, **more):
    return {"RASTER": ortho, "FEATURES": layer, "QUESTION": "What is here?", "OUTPUT": "memory:", **more}


def rows(results, *names):
    return [tuple(feature[name] for name in names) for feature in results["OUTPUT"].getFeatures()]


def test_the_answers_come_in_fields_after_the_features_own(run, ortho):
    before = QDateTime.currentDateTimeUtc().addSecs(-1)
    results = run("askfeatures", asked(ortho, layer_of(box(40, 60, 40, 40), box(100, 100, 50, 50))))
    fields = results["OUTPUT"].fields()
    names = ["id", "name", "answer", "confidence", "answered_at", "model", "evidence", "said", "note"]
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


def extent_of(layer):
    extent = layer.extent()
    sides = (TOP - extent.yMaximum(), extent.xMinimum() - LEFT, extent.height(), extent.width())
    return tuple(round(side / PIXEL) for side in sides)


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


@pytest.fixture
def edit_in_place(run, qgis_processing):
    """edit_in_place(layer, parameters, feedback) -> whether it went well, by QGIS's own executor."""
    from processing.gui.AlgorithmExecutor import execute_in_place_run

    def call(layer, parameters, feedback=None):
        algorithm = QgsApplication.processingRegistry().createAlgorithmById("geoloupe:askfeatures", {"IN_PLACE": True})
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        done, _ = execute_in_place_run(algorithm, parameters, context, feedback or Feedback(), raise_exceptions=True)
        return done

    return call


def test_a_layer_with_a_field_for_the_answer_is_edited_in_place_and_undone(edit_in_place, ortho):
    layer = layer_of(box(0, 0, 50, 50), box(500, 0, 9, 9), fields=ANSWERABLE.replace("answer:string", "answer:int"))
    assert edit_in_place(layer, asked(ortho, layer, QUESTION='say [% "id" + 6 %] cars', ANSWER_TYPE="number"))
    assert [(feature["id"], feature["answer"]) for feature in layer.getFeatures()] == [(1, 7), (2, NULL)]
    layer.undoStack().undo()
    assert [feature["answer"] for feature in layer.getFeatures()] == [NULL, NULL]


def test_cancel_while_editing_in_place_deletes_nothing(edit_in_place, ortho):
    layer = layer_of(*(box(20 * row, 0, 20, 20) for row in range(3)), fields=ANSWERABLE)
    feedback = Feedback()
    stop = threading.Timer(0.1, feedback.cancel)  # while the model is at the second
    feedback.progressChanged.connect(lambda progress: stop.start() if 0 < progress < 50 else None)
    assert edit_in_place(layer, asked(ortho, layer, QUESTION="slow"), feedback)
    answers = [feature["answer"] for feature in layer.getFeatures()]
    assert sorted(answers, key=str) == [NULL, NULL, "Something bright is there."]


def test_a_layer_without_a_field_for_the_answer_is_not_edited_in_place(provider, ortho):
    algorithm = provider.algorithm("askfeatures")
    assert not algorithm.supportInPlaceEdit(layer_of(box(0, 0, 9, 9)))
    assert algorithm.supportInPlaceEdit(layer_of(box(0, 0, 9, 9), fields=ANSWERABLE))


def test_cancel_keeps_the_features_that_were_asked(run, ortho):
    layer = layer_of(*(box(20 * row, 0, 20, 20) for row in range(4)))
    feedback = Feedback()
    stop = threading.Timer(0.2, feedback.cancel)  # while the model is at the third, which takes longer
    feedback.progressChanged.connect(lambda progress: stop.start() if progress == 25 else None)
    question = """[% if("id" = 3, 'slow', 'What is here?') %]"""
    results = run("askfeatures", asked(ortho, layer, QUESTION=question), feedback)
    assert rows(results, "id", "answer") == [(1, "Something bright is there."), (2, "Something bright is there.")]
    assert "Cancelled: the output holds the 2 features that were asked." in feedback.lines


def test_cancel_ends_a_process_that_does_not_listen(run, ortho):
    feedback = Feedback(lambda feedback, line: feedback.cancel() if "Level" in line else None)
    started = time.monotonic()
    assert run("askraster", {"RASTER": ortho, "QUESTION": "deaf"}, feedback) == {}
    assert time.monotonic() - started < 3


@pytest.mark.parametrize(
    ("mode", "sentence"),
    [
        ("exit", "The model backend could not start: ModuleNotFoundError: No module named 'torch'"),
        ("noise", "The program /usr/bin/python3 is not GeoLoupe's backend."),
        ("unloaded", "The model files are missing."),
    ],
)
def test_without_a_backend_the_run_ends_with_one_sentence(failure, fake_backend, ortho, mode, sentence):
    fake_backend(mode)
    assert sentence == failure("askfeatures", asked(ortho, layer_of(box(0, 0, 50, 50))))


def test_the_toolbox_says_what_to_do_while_there_is_no_backend(provider, monkeypatch):
    def missing():
        raise Problem("The model backend is not set up yet.")

    monkeypatch.setattr(backend, "find", missing)
    assert provider.warningMessage() == "The model backend is not set up yet."
    assert provider.algorithm("askraster").canExecute() == (False, "The model backend is not set up yet.")


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


def test_the_time_left_follows_from_the_features_asked():
    now = iter([0.0, 2.0, 10.0])
    feedback = Feedback()
    pace = Pace(feedback, 40, lambda: next(now))
    pace.step()
    pace.step()
    assert [line.replace("\N{NO-BREAK SPACE}", " ") for line in feedback.lines] == [
        "2 of 40 features asked, about 3 min 10 s left"
    ]


def test_every_algorithm_and_parameter_explains_itself(provider):
    algorithms = provider.algorithms()
    assert sorted(algorithm.id() for algorithm in algorithms) == [
        "geoloupe:askfeatures",
        "geoloupe:askraster",
        "geoloupe:comparerasters",
        "geoloupe:focusheatmap",
    ]
    for algorithm in algorithms:
        assert algorithm.shortHelpString()
        assert algorithm.shortDescription()
        assert algorithm.tags()
        assert not algorithm.icon().pixmap(24).isNull()
        assert Path(algorithm.svgIconPath()).is_file()
        for parameter in algorithm.parameterDefinitions():
            assert parameter.help(), f"{algorithm.id()} {parameter.name()}"
