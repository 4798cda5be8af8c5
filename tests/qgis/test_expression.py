"""ask_raster() in expressions: never waits while a map is drawn, waits in algorithms, remembers."""

from __future__ import annotations

import time

import processing
import pytest
from geoloupe.plugin import backend
from geoloupe.plugin.errors import Problem
from geoloupe.plugin.expression import AskRaster
from geoloupe.plugin.expression_answers import Answers
from geoloupe.plugin.expression_task import Asking, Wish
from geoloupe.plugin.processing.feature_asker import FeatureAsker
from parcels import box, layer_of
from processing.core.Processing import Processing
from qgis.core import (
    NULL,
    QgsApplication,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeedback,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsSingleBandGrayRenderer,
    QgsTask,
)


@pytest.fixture
def answers(qgis_new_project, fake_backend, qtbot):
    """The function is registered; it is gone afterwards, with its task."""
    made = Answers()
    function = AskRaster(made)
    assert QgsExpression.registerFunction(function)
    yield made
    QgsExpression.unregisterFunction(function.name())
    made.close()
    qtbot.waitUntil(lambda: not Asking._alive, timeout=5000)


def evaluated(text, layer=None, feature=None):
    """The expression's value and the error, if any."""
    context = QgsExpressionContext()
    if layer is not None:
        context.appendScopes(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    if feature is not None:
        context.setFeature(feature)
    expression = QgsExpression(text)
    assert not expression.hasParserError(), expression.parserErrorString()
    expression.prepare(context)
    return expression.evaluate(context), expression.evalErrorString()


def test_a_map_that_is_drawn_gets_null_at_once_and_the_answer_later(answers, ortho, qtbot, fake_backend):
    text = "ask_raster('ortho', 'Is it bright? say yes')"
    begun = time.monotonic()
    assert evaluated(text)[0] in (None, NULL)
    assert time.monotonic() - begun < 1, "it did not wait for a model"
    qtbot.waitUntil(lambda: evaluated(text)[0] == "yes", timeout=20000)
    assert evaluated(text.replace(")", ", NULL, 'yes-no')"))[0] in (None, NULL)
    assert fake_backend.starts == 1


def test_features_are_asked_about_where_they_are_and_their_layer_is_drawn_again(answers, ortho, qtbot):
    parcels = layer_of(box(40, 60, 40, 40), box(150, 200, 20, 20))
    QgsProject.instance().addMapLayer(parcels)
    text = "ask_raster('ortho', 'How many? say 3', $geometry, 'number')"
    first, second = parcels.getFeatures()
    with qtbot.waitSignal(parcels.repaintRequested, timeout=20000):
        evaluated(text, parcels, first)
        evaluated(text, parcels, second)
    qtbot.waitUntil(lambda: evaluated(text, parcels, second)[0] == 3, timeout=20000)
    assert evaluated(text, parcels, first)[0] == 3
    assert len(answers._known) == 2


def test_an_algorithm_waits_for_every_answer_and_a_parcel_beside_the_raster_has_none(answers, ortho):
    Processing.initialize()
    parcels = layer_of(*(box(40 * row, 60, 40, 40) for row in range(3)), box(9000, 9000, 40, 40))
    QgsProject.instance().addMapLayer(parcels)
    found = processing.run(
        "native:fieldcalculator",
        {
            "INPUT": parcels,
            "FIELD_NAME": "bright",
            "FIELD_TYPE": 2,
            "FORMULA": "ask_raster('ortho', 'Is it bright? say yes', $geometry)",
            "OUTPUT": "TEMPORARY_OUTPUT",
        },
    )["OUTPUT"]
    assert [feature["bright"] for feature in found.getFeatures()] == ["yes"] * 3 + [NULL]


def test_an_algorithm_in_the_background_waits_without_holding_up_the_window(answers, ortho, qtbot):
    Processing.initialize()
    parcels = layer_of(*(box(40 * row, 60, 40, 40) for row in range(3)))
    wanted = {
        "INPUT": parcels,
        "FIELD_NAME": "bright",
        "FIELD_TYPE": 2,
        "FORMULA": "ask_raster('ortho', 'Is it bright? say yes', $geometry)",
        "OUTPUT": "TEMPORARY_OUTPUT",
    }
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    context.setProject(QgsProject.instance())
    calculator = QgsApplication.processingRegistry().algorithmById("native:fieldcalculator")
    task = QgsProcessingAlgRunnerTask(calculator, wanted, context, feedback)
    with qtbot.waitSignal(task.executed, timeout=30000) as executed:
        QgsApplication.taskManager().addTask(task)
    done, results = executed.args
    assert done
    found = context.getMapLayer(results["OUTPUT"])
    assert [feature["bright"] for feature in found.getFeatures()] == ["yes"] * 3


def test_what_is_wrong_is_told_in_the_expression(answers, ortho, qtbot):
    text = "ask_raster('nowhere', 'Is it bright?')"
    evaluated(text)
    qtbot.waitUntil(lambda: "no raster layer" in evaluated(text)[1], timeout=2000)
    assert "type of answer" in evaluated("ask_raster('ortho', 'How many?', NULL, 'poem')")[1]
    assert "the question, as text" in evaluated("ask_raster('ortho', 3)")[1]


def boom(*args):
    raise RuntimeError("boom")


@pytest.mark.parametrize("where", [(FeatureAsker, "ask"), (FeatureAsker, "imagery")])
def test_nobody_waits_forever_for_what_a_mistake_of_ours_ended(answers, ortho, qtbot, monkeypatch, where):
    monkeypatch.setattr(*where, boom)
    feedback, told = QgsFeedback(), []
    wish = Wish("ortho", "Is it bright? say yes", b"", "", "text")

    def wait():
        try:
            answers.wait(wish, feedback)
        except Problem as problem:
            told.append(problem.sentence)

    task = QgsTask.fromFunction("waits", lambda _: wait())
    with qtbot.capture_exceptions() as mistakes:
        QgsApplication.taskManager().addTask(task)
        try:
            qtbot.waitUntil(lambda: bool(told), timeout=10000)
        finally:
            feedback.cancel()
    assert [str(mistake) for _, mistake, _ in mistakes] == ["boom"]
    assert "backend is not ready" in told[0]


def test_without_a_backend_the_value_is_null_and_nobody_tries_again_and_again(answers, ortho, qtbot, monkeypatch):
    starts = []

    def find():
        starts.append(1)
        raise Problem("There is no Python.")

    monkeypatch.setattr(backend, "find", find)
    for _ in range(20):
        assert evaluated("ask_raster('ortho', 'Is it bright?')")[0] in (None, NULL)
        qtbot.wait(20)
    assert len(starts) == 1
    assert QgsApplication.taskManager().activeTasks() == []


def test_another_style_is_another_answer(answers, ortho, qtbot):
    text = "ask_raster('ortho', 'Is it bright? say yes')"
    evaluated(text)
    qtbot.waitUntil(lambda: evaluated(text)[0] == "yes", timeout=20000)
    ortho.setRenderer(QgsSingleBandGrayRenderer(ortho.dataProvider(), 1))
    ortho.emitStyleChanged()
    assert answers._known == {}


def test_a_raster_that_is_removed_is_forgotten(answers, ortho, qtbot):
    text = "ask_raster('ortho', 'Is it bright? say yes')"
    evaluated(text)
    qtbot.waitUntil(lambda: evaluated(text)[0] == "yes", timeout=20000)
    QgsProject.instance().removeMapLayer(ortho)
    evaluated(text)
    qtbot.waitUntil(lambda: "no raster layer" in evaluated(text)[1], timeout=2000)
