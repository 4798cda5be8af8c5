"""What the four algorithms have in common: how they present themselves, their shared parameters, their errors."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
    QgsRasterLayer,
)
from qgis.PyQt.QtGui import QIcon

from .. import backend
from ..backend import PLUGIN_FOLDER
from ..errors import Problem
from ..words import tr
from . import answers
from .frozen import FrozenRaster

ICONS = PLUGIN_FOLDER / "resources" / "icons"


class Described:
    """Mixed into each algorithm, before QGIS's own class. `NAME` is also the name of its icon."""

    NAME = ""

    def name(self) -> str:
        return self.NAME

    def svgIconPath(self) -> str:  # noqa: N802 - QGIS's name
        return str(ICONS / f"{self.NAME}.svg")

    def icon(self) -> QIcon:
        return QIcon(self.svgIconPath())

    def createInstance(self) -> QgsProcessingAlgorithm:  # noqa: N802 - QGIS's name
        return type(self)()  # type: ignore[return-value]  # mixed into one

    def checkParameterValues(  # noqa: N802 - QGIS's name
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> tuple[bool, str]:
        return super().checkParameterValues(answers.named(parameters), context)  # type: ignore[misc]

    def canExecute(self) -> tuple[bool, str]:  # noqa: N802 - QGIS's name
        """Whether there is a backend; otherwise what to do."""
        try:
            backend.is_remote() or backend.find()
        except Problem as problem:
            return False, problem.sentence
        return True, ""


class AsksOnce(Described, QgsProcessingAlgorithm):
    """One question about one area, which `add_area` adds. Frozen when prepared: the imagery and the question."""

    def prepareAlgorithm(  # noqa: N802 - QGIS's name
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        with plainly():
            self._question = question(self, parameters, context)
            raster = freeze(self, parameters, "RASTER", context)
            extent = self.parameterAsExtent(parameters, "EXTENT", context, raster.crs)
            self._imagery = raster.part(raster.extent if extent.isNull() else extent)
            if self._imagery is None:
                raise Problem(tr("The area lies outside “{}”.").format(raster.name))
        return True


def add(algorithm: QgsProcessingAlgorithm, parameter: QgsProcessingParameterDefinition, explained: str) -> None:
    """Add a parameter with its help."""
    parameter.setHelp(explained)
    algorithm.addParameter(parameter)


def add_advanced(
    algorithm: QgsProcessingAlgorithm, parameter: QgsProcessingParameterDefinition, explained: str
) -> None:
    """Add a parameter that is folded away at first."""
    parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
    add(algorithm, parameter, explained)


def add_raster(algorithm: QgsProcessingAlgorithm, name: str, title: str) -> None:
    """Add a parameter for the imagery."""
    explained = tr("The imagery to ask about. The model sees it exactly as it is displayed: bands, stretch, colours.")
    add(algorithm, QgsProcessingParameterRasterLayer(name, title), explained)


def add_more_rasters(algorithm: QgsProcessingAlgorithm) -> None:
    """Add MORE_RASTERS, for imagery that comes in many files."""
    parameter = QgsProcessingParameterMultipleLayers(
        "MORE_RASTERS", tr("Further rasters"), QgsProcessing.SourceType.TypeRaster, optional=True
    )
    explained = tr(
        "The other rasters of a mosaic. Each feature is asked about on the raster that covers most of it; where "
        "several cover the same, on the finest."
    )
    add(algorithm, parameter, explained)


def add_question(algorithm: QgsProcessingAlgorithm) -> None:
    explained = tr("A question in plain English, such as “Are there ships in the harbour?”.")
    add(algorithm, QgsProcessingParameterString("QUESTION", tr("Question")), explained)


def add_extent(algorithm: QgsProcessingAlgorithm, explained: str) -> None:
    add(algorithm, QgsProcessingParameterExtent("EXTENT", tr("Area"), optional=True), explained)


def add_area(algorithm: QgsProcessingAlgorithm, explained: str) -> None:
    """Add RASTER, QUESTION and EXTENT (`explained`): what `AsksOnce` reads."""
    add_raster(algorithm, "RASTER", tr("Raster"))
    add_question(algorithm)
    add_extent(algorithm, explained)


def add_answer_type(algorithm: QgsProcessingAlgorithm) -> None:
    """Add ANSWER_TYPE and CATEGORIES."""
    kind = QgsProcessingParameterEnum(
        "ANSWER_TYPE", tr("Type of answer"), list(answers.KINDS), defaultValue=answers.KINDS[0], usesStaticStrings=True
    )
    explained = tr(
        "What the answer is read as. “yes-no” gives true or false, “number” a number, “category” one of the "
        "categories; an answer that does not say gives NULL, which is never the same as no or 0."
    )
    add(algorithm, kind, explained)
    categories = QgsProcessingParameterString("CATEGORIES", tr("Categories"), optional=True)
    add(algorithm, categories, tr("For the type “category”: what to choose from, separated by commas."))


def add_pixel_size(algorithm: QgsProcessingAlgorithm) -> None:
    parameter = QgsProcessingParameterNumber(
        "PIXEL_SIZE", tr("Pixel size"), QgsProcessingParameterNumber.Type.Double, optional=True, minValue=0.0
    )
    explained = tr(
        "Only for imagery without pixels of its own, such as web maps: how finely to look, in units of its coordinates."
    )
    add_advanced(algorithm, parameter, explained)


def freeze(algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], name: str, context: Any) -> FrozenRaster:
    """The raster that parameter `name` holds, as it is displayed now. Raises `Problem`."""
    layer = algorithm.parameterAsRasterLayer(parameters, name, context)
    if layer is None:
        raise QgsProcessingException(algorithm.invalidRasterError(parameters, name))
    pixel_size = algorithm.parameterAsDouble(parameters, "PIXEL_SIZE", context)
    return FrozenRaster(layer, pixel_size, context.transformContext())


def freeze_all(algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: Any) -> list[FrozenRaster]:
    """The rasters that RASTER and MORE_RASTERS hold, each once. Raises `Problem`."""
    rasters = [freeze(algorithm, parameters, "RASTER", context)]
    first = algorithm.parameterAsRasterLayer(parameters, "RASTER", context).id()
    pixel_size = algorithm.parameterAsDouble(parameters, "PIXEL_SIZE", context)
    more = {layer.id(): layer for layer in algorithm.parameterAsLayerList(parameters, "MORE_RASTERS", context)}
    for layer in (layer for name, layer in more.items() if name != first):
        if not isinstance(layer, QgsRasterLayer):
            raise Problem(tr("“{}” is no raster.").format(layer.name()))
        rasters.append(FrozenRaster(layer, pixel_size, context.transformContext()))
    return rasters


def question(algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: Any) -> str:
    """The question, which must not be empty. Raises `Problem`."""
    text = algorithm.parameterAsString(parameters, "QUESTION", context).strip()
    if not text:
        raise Problem(tr("Ask a question."))
    return text


@contextlib.contextmanager
def plainly() -> Iterator[None]:
    """Turn a `Problem` into the exception that Processing shows as one sentence; the details go to the log."""
    try:
        yield
    except Problem as problem:
        problem.log()
        raise QgsProcessingException(problem.sentence) from problem
