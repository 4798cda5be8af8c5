"""The provider on the scripted backend."""

from __future__ import annotations

import pytest
from geoloupe.plugin.processing.provider import GeoLoupeProvider
from parcels import Feedback
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProject,
)


@pytest.fixture
def provider(qgis_app, qgis_new_project, fake_backend):
    """Our provider in the registry."""
    made = GeoLoupeProvider()
    QgsApplication.processingRegistry().addProvider(made)
    yield made
    QgsApplication.processingRegistry().removeProvider(made)


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
