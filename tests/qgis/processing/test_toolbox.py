"""What Processing itself does with the algorithms: lists, explains, runs in the background and in models, stops."""

from __future__ import annotations

import time
from pathlib import Path

import geoloupe
import pytest
from geoloupe.plugin import backend
from geoloupe.plugin.errors import Problem
from geoloupe.plugin.legend import is_overlay
from geoloupe.plugin.processing.pace import Pace
from parcels import Feedback, asked, box, layer_of
from qgis.core import (
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingUtils,
    QgsProject,
    QgsSingleBandPseudoColorRenderer,
)


def test_cancel_ends_a_process_that_does_not_listen(run, ortho):
    feedback = Feedback(lambda feedback, line: feedback.cancel() if "Level" in line else None)
    started = time.monotonic()
    assert run("askraster", {"RASTER": ortho, "QUESTION": "deaf"}, feedback) == {}
    assert time.monotonic() - started < 15  # it would never end by itself; a busy machine starts it slowly


@pytest.mark.parametrize(
    ("mode", "sentence"),
    [
        ("exit", "The Python /usr/bin/python3 lacks what the model needs (torch): set it up, or choose another one."),
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


def test_the_toolbox_runs_in_the_background_and_styles_what_it_loads(provider, ortho, tmp_path, qtbot):
    context, feedback = QgsProcessingContext(), Feedback()
    context.setProject(QgsProject.instance())
    heatmap = str(tmp_path / "heat.tif")
    destination = QgsProcessingOutputLayerDefinition(heatmap, QgsProject.instance())
    parameters = {"RASTER": ortho, "QUESTION": "Where?", "HEATMAP": destination}
    task = QgsProcessingAlgRunnerTask(provider.algorithm("askraster"), parameters, context, feedback)
    with qtbot.waitSignal(task.executed, timeout=20000) as executed:
        QgsApplication.taskManager().addTask(task)
    succeeded, results = executed.args
    assert succeeded
    assert results["ANSWER"] == "Something bright is there."
    layer = QgsProcessingUtils.mapLayerFromString(heatmap, context)
    context.layerToLoadOnCompletionDetails(heatmap).postProcessor().postProcessLayer(layer, context, feedback)
    assert isinstance(layer.renderer(), QgsSingleBandPseudoColorRenderer)
    assert is_overlay(layer), "nobody is offered to ask about a heat map"


def test_the_plugin_adds_the_provider_without_a_window_and_takes_it_away(qgis_app):
    registry = QgsApplication.processingRegistry()
    plugin = geoloupe.classFactory(None)
    plugin.initProcessing()
    assert registry.algorithmById("geoloupe:askfeatures") is not None
    plugin.unload()
    assert registry.providerById("geoloupe") is None


def step(name, ortho, question):
    """A step of a model that asks about the raster; `question` is where it takes its question from."""
    ask = QgsProcessingModelChildAlgorithm("geoloupe:askraster")
    ask.setChildId(name)
    ask.addParameterSources("RASTER", [QgsProcessingModelChildParameterSource.fromStaticValue(ortho.id())])
    ask.addParameterSources("QUESTION", [question])
    return ask


def test_a_model_goes_on_with_the_answer(provider, ortho):
    model = QgsProcessingModelAlgorithm("answer", "test")
    first = QgsProcessingModelChildParameterSource.fromStaticValue("say please say two pools")
    model.addChildAlgorithm(step("first", ortho, first))
    model.addChildAlgorithm(
        step("then", ortho, QgsProcessingModelChildParameterSource.fromChildOutput("first", "ANSWER"))
    )
    context, feedback = QgsProcessingContext(), Feedback()
    context.setProject(QgsProject.instance())
    results, succeeded = model.run({}, context, feedback)
    assert succeeded, feedback.errors
    assert results["CHILD_RESULTS"]["then"]["ANSWER"] == "two pools"


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
