"""geoloupe:focusheatmap: where the model looks for a question, without waiting for its answer."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
)

from ..words import tr
from . import described, outputs, pace
from .backend import Backend, Stopped
from .described import AsksOnce, plainly


class FocusHeatmap(AsksOnce):
    NAME = "focusheatmap"

    def displayName(self) -> str:  # noqa: N802 - QGIS's name
        return tr("Attention heat map")

    def shortDescription(self) -> str:  # noqa: N802 - QGIS's name
        return tr("Maps where the model looks for what a question asks for.")

    def shortHelpString(self) -> str:  # noqa: N802 - QGIS's name
        return tr(
            "Maps how much attention the model gives to each place for a question, without its answer: a raster in "
            "which 1 is the average and places where the model did not look have no data.\n\n"
            "It is a raster like any other: compare, threshold or vectorise it in further steps."
        )

    def tags(self) -> list[str]:
        return tr("attention,heatmap,focus,saliency,question,imagery,vision,model,AI,find,where").split(",")

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: N802 - QGIS's name
        described.add_area(self, tr("The part of the raster to look at; empty for all of it."))
        levels = QgsProcessingParameterNumber(
            "LEVELS", tr("Levels"), QgsProcessingParameterNumber.Type.Integer, 0, optional=True, minValue=0
        )
        explained = tr("How many levels to zoom in: 1 looks at the whole area once, coarsely; 0 goes to the finest.")
        described.add(self, levels, explained)
        described.add_pixel_size(self)
        described.add(
            self,
            QgsProcessingParameterRasterDestination("HEATMAP", tr("Attention")),
            tr("The heat map: a GeoTIFF in the CRS of the raster."),
        )

    def processAlgorithm(  # noqa: N802 - QGIS's name
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        heatmap = self.parameterAsOutputLayer(parameters, "HEATMAP", context)
        levels = self.parameterAsInt(parameters, "LEVELS", context)
        options = {"max_new_tokens": 1}  # the answer's words are not wanted
        if levels > 0:
            options["stop_level"] = levels - 1
        backend = Backend(feedback)
        try:
            with plainly():
                reply = backend.ask(self._question, self._imagery, options, pace.follow(feedback))
                outputs.write_heatmap(heatmap, self._imagery.area, reply.answer.heat)
        except Stopped:
            return {}
        finally:
            backend.close()
        outputs.style_when_loaded(context, heatmap)
        return {"HEATMAP": heatmap}
