"""geoloupe:askraster: one question about a raster."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterRasterDestination,
    QgsWkbTypes,
)

from ..words import tr
from . import described, outputs, pace
from .backend import Backend, Stopped
from .described import AsksOnce, plainly
from .fields import fields


class AskRaster(AsksOnce):
    NAME = "askraster"

    def displayName(self) -> str:  # noqa: N802 - QGIS's name
        return tr("Ask about a raster")

    def shortDescription(self) -> str:  # noqa: N802 - QGIS's name
        return tr("Answers a question about imagery and shows where the model looked.")

    def shortHelpString(self) -> str:  # noqa: N802 - QGIS's name
        return tr(
            "Answers a question in plain words about a raster or a part of it. The model zooms in from coarse to fine, "
            "so the size of the raster hardly matters.\n\n"
            "The answer is a text that models can use further on. The heat map shows how much attention each place got "
            "(1 is the average, no data where the model did not look); the tiles are what it looked at, level by level."
        )

    def tags(self) -> list[str]:
        return tr("question,answer,ask,imagery,vision,language,model,AI,attention,heatmap,detect,count").split(",")

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: N802 - QGIS's name
        described.add_area(self, tr("The part of the raster that the question is about; empty for all of it."))
        described.add_pixel_size(self)
        described.add(
            self,
            QgsProcessingParameterRasterDestination("HEATMAP", tr("Attention"), optional=True),
            tr("Where the model looked: a GeoTIFF in the CRS of the raster."),
        )
        described.add(
            self,
            QgsProcessingParameterFeatureSink(
                "TILES", tr("Tiles"), QgsProcessing.SourceType.TypeVectorPolygon, optional=True
            ),
            tr("The tiles that the model looked at, with level, score, and whether it zoomed in on them."),
        )
        self.addOutput(QgsProcessingOutputString("ANSWER", tr("Answer")))
        self.addOutput(QgsProcessingOutputNumber("CONFIDENCE", tr("Confidence, from 0 to 1")))
        self.addOutput(QgsProcessingOutputString("MODEL", tr("Model")))
        self.addOutput(QgsProcessingOutputString("NOTES", tr("Notes")))

    def processAlgorithm(  # noqa: N802 - QGIS's name
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        area = self._imagery.area
        heatmap = self.parameterAsOutputLayer(parameters, "HEATMAP", context)
        tiles, tiles_id = self.parameterAsSink(
            parameters, "TILES", context, fields(**outputs.TILE), QgsWkbTypes.Type.Polygon, area.crs
        )
        backend = Backend(feedback)
        try:
            with plainly():
                reply = backend.ask(self._question, self._imagery, on_progress=pace.follow(feedback))
                if heatmap:
                    outputs.write_heatmap(heatmap, area, reply.answer.heat)
        except Stopped:
            return {}
        finally:
            backend.close()
        answer = reply.answer
        feedback.pushInfo(tr("Answer: {}").format(answer.text))
        for note in answer.notes:
            feedback.pushWarning(note)
        results = {
            "ANSWER": answer.text,
            "CONFIDENCE": answer.confidence,
            "MODEL": answer.model,
            "NOTES": "\n".join(answer.notes),
        }
        if heatmap:
            results["HEATMAP"] = heatmap
            outputs.style_when_loaded(context, heatmap)
        if tiles is not None:
            outputs.add_tiles(tiles, area, reply.found)
            results["TILES"] = tiles_id
            outputs.style_when_loaded(context, tiles_id)
        return results
