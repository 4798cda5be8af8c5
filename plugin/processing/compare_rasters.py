"""geoloupe:comparerasters: the same question about the same area on two rasters."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsCoordinateTransform,
    QgsCsException,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputBoolean,
    QgsProcessingOutputString,
    QgsProcessingParameterRasterDestination,
    QgsRectangle,
)

from ..errors import Problem
from ..words import tr
from . import answers, described, outputs, pace
from .answers import AnswerType
from .backend import Backend, Reply, Stopped
from .described import Described, plainly
from .frozen import FrozenRaster

SIDES = ("BEFORE", "AFTER")


class CompareRasters(Described, QgsProcessingAlgorithm):
    """Frozen when prepared: both imageries, the question and the type of its answer."""

    NAME = "comparerasters"

    def displayName(self) -> str:  # noqa: N802 - QGIS's name
        return tr("Ask about two rasters and compare")

    def shortDescription(self) -> str:  # noqa: N802 - QGIS's name
        return tr("Asks the same question about the same area on two dates and says whether the answers differ.")

    def shortHelpString(self) -> str:  # noqa: N802 - QGIS's name
        return tr(
            "Asks the same question about the same area of two rasters, such as two dates, and gives both answers, "
            "both heat maps, and whether the answers differ.\n\n"
            "Choose the type of answer so that “Yes, two ships” and “Yes.” count as the same. Where one of the answers "
            "does not say, nobody can tell whether they differ, and the output is empty."
        )

    def tags(self) -> list[str]:
        return tr("change,compare,difference,before,after,dates,question,answer,imagery,vision,model,AI").split(",")

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: N802 - QGIS's name
        described.add_raster(self, "BEFORE", tr("Raster before"))
        described.add_raster(self, "AFTER", tr("Raster after"))
        described.add_question(self)
        described.add_extent(self, tr("The area that the question is about; empty for where both rasters overlap."))
        described.add_answer_type(self)
        described.add_pixel_size(self)
        for side, title in zip(SIDES, (tr("Attention before"), tr("Attention after"))):
            described.add(
                self,
                QgsProcessingParameterRasterDestination(f"HEATMAP_{side}", title, optional=True),
                tr("Where the model looked: a GeoTIFF in the CRS of this raster."),
            )
        self.addOutput(QgsProcessingOutputString("ANSWER_BEFORE", tr("Answer before")))
        self.addOutput(QgsProcessingOutputString("ANSWER_AFTER", tr("Answer after")))
        self.addOutput(QgsProcessingOutputBoolean("DIFFERENT", tr("Whether the answers differ")))

    def prepareAlgorithm(  # noqa: N802 - QGIS's name
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        with plainly():
            self._question = described.question(self, parameters, context)
            self._type = answers.wanted(self, parameters, context)
            rasters = [described.freeze(self, parameters, side, context) for side in SIDES]
            wanted = [self.parameterAsExtent(parameters, "EXTENT", context, raster.crs) for raster in rasters]
            if wanted[0].isNull():
                wanted = _overlap(rasters[0], rasters[1], context)
            self._imageries = [raster.part(extent) for raster, extent in zip(rasters, wanted)]
            for raster, imagery in zip(rasters, self._imageries):
                if imagery is None:
                    raise Problem(tr("The area lies outside “{}”.").format(raster.name))
        return True

    def processAlgorithm(  # noqa: N802 - QGIS's name
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        results: dict[str, Any] = {}
        replies: list[Reply] = []
        backend = Backend(feedback)
        try:
            for index, (side, imagery) in enumerate(zip(SIDES, self._imageries)):
                heatmap = self.parameterAsOutputLayer(parameters, f"HEATMAP_{side}", context)
                on_progress = pace.follow(feedback, 50.0 * index, 50.0 * (index + 1))
                with plainly():
                    reply = backend.ask(self._question, imagery, self._type.options(), on_progress)
                    if heatmap:
                        outputs.write_heatmap(heatmap, imagery.area, reply.answer.heat)
                        outputs.style_when_loaded(context, heatmap)
                        results[f"HEATMAP_{side}"] = heatmap
                replies.append(reply)
                results[f"ANSWER_{side}"] = reply.answer.text
                feedback.pushInfo(f"{imagery.layer_name}: {reply.answer.text}")
                for note in reply.answer.notes:
                    feedback.pushWarning(f"{imagery.layer_name}: {note}")
        except Stopped:
            return results
        finally:
            backend.close()
        results["DIFFERENT"] = different = _differ(self._type, *(reply.answer.text for reply in replies))
        feedback.pushInfo(
            {
                True: tr("The answers differ."),
                False: tr("The answers are the same."),
                None: tr("One of the answers does not say, so nobody can tell whether they differ."),
            }[different]
        )
        return results


def _differ(kind: AnswerType, before: str, after: str) -> bool | None:
    """Whether two answers say different things; None where one of them does not say."""
    one, other = kind.value(before).value, kind.value(after).value
    if one is None or other is None:
        return None
    if kind.kind == "text":
        return _plain(before) != _plain(after)
    return one != other


def _plain(text: str) -> str:
    return " ".join(text.casefold().strip(" .!").split())


def _overlap(before: FrozenRaster, after: FrozenRaster, context: QgsProcessingContext) -> list[QgsRectangle]:
    """Where both rasters have imagery, in the CRS of each. Raises `Problem`."""
    if not (before.crs.isValid() and after.crs.isValid()) and before.crs != after.crs:
        raise Problem(tr("One of the rasters has no CRS: choose an area, or set its CRS first."))
    transform = QgsCoordinateTransform(after.crs, before.crs, context.transformContext())
    try:
        shared = transform.transformBoundingBox(after.extent).intersect(before.extent)
        if shared.isEmpty():
            raise Problem(tr("“{}” and “{}” do not overlap.").format(before.name, after.name))
        backwards = QgsCoordinateTransform(before.crs, after.crs, context.transformContext())
        return [shared, backwards.transformBoundingBox(shared).intersect(after.extent)]
    except QgsCsException as error:
        raise Problem(tr("“{}” and “{}” do not overlap.").format(before.name, after.name), str(error)) from error
