"""Editing a layer in place, by QGIS's own executor."""

from __future__ import annotations

import threading

import pytest
from parcels import ANSWERABLE, Feedback, asked, box, layer_of
from qgis.core import (
    NULL,
    QgsApplication,
    QgsProcessingContext,
    QgsProject,
)


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
