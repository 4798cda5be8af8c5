"""geoloupe:askfeatures: one question for each feature of a layer, about the imagery around it."""

from __future__ import annotations

import uuid
from typing import Any

from qgis.core import (
    QgsExpressionContext,
    QgsFeature,
    QgsFeatureSink,
    QgsFields,
    QgsMapLayer,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureBasedAlgorithm,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsProcessingParameterDistance,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QDateTime

from ..errors import Problem
from ..words import tr
from . import answers, described, outputs
from .backend import Backend, Stopped, Unavailable
from .described import Described, plainly
from .feature_asker import TILE_OF_THE_MODEL, Answered, FeatureAsker
from .fields import TEXT, fields
from .pace import Pace


class AskFeatures(Described, QgsProcessingFeatureBasedAlgorithm):
    """Frozen when prepared: the imagery, the question's template, the type of its answer.

    A feature that cannot be asked about keeps its place with an answer of NULL and a note that says why.
    """

    NAME = "askfeatures"

    def displayName(self) -> str:  # noqa: N802 - QGIS's name
        return tr("Ask about each feature")

    def shortDescription(self) -> str:  # noqa: N802 - QGIS's name
        return tr("Asks a question for each feature of a layer and writes the answers into its fields.")

    def shortHelpString(self) -> str:  # noqa: N802 - QGIS's name
        return tr(
            "Asks a question for each feature about the imagery in its bounding box, and adds the fields “answer” "
            "(of the chosen type), “confidence” (from 0 to 1), “answered_at” (UTC), “model”, “raster” (the one that "
            "was looked at), “evidence” (names this answer's tiles in the evidence layer), “said” (the model's own "
            "words) and “note” (why there is no answer, or what to know about it).\n\n"
            "Of several rasters, each feature is asked about on the one that covers most of it.\n\n"
            "Features without imagery, and those whose question fails, are reported and keep an answer of NULL. After "
            "Cancel the output holds the features that were asked; write to a file to keep them. A layer that already "
            "has the field “answer” can be edited in place."
        )

    def tags(self) -> list[str]:
        return tr("question,answer,ask,each,feature,parcel,classify,count,imagery,vision,model,AI,attribute").split(",")

    def outputName(self) -> str:  # noqa: N802 - QGIS's name
        return tr("Answers")

    def inputParameterName(self) -> str:  # noqa: N802 - QGIS's name
        return "FEATURES"

    def inputParameterDescription(self) -> str:  # noqa: N802 - QGIS's name
        return tr("Features")

    def inputLayerTypes(self) -> list[int]:  # noqa: N802 - QGIS's name
        return [QgsProcessing.SourceType.TypeVectorAnyGeometry]

    def sourceFlags(self) -> Any:  # noqa: N802 - QGIS's name
        return QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks  # only bounding boxes are used

    def supportInPlaceEdit(self, layer: QgsMapLayer) -> bool:  # noqa: N802 - QGIS's name
        """Only layers that have somewhere to put the answer."""
        return (
            super().supportInPlaceEdit(layer)
            and isinstance(layer, QgsVectorLayer)
            and layer.fields().lookupField("answer") >= 0
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: N802 - QGIS's name
        self._in_place = bool((configuration or {}).get("IN_PLACE"))
        self._tiles: QgsFeatureSink | None = None
        super().initAlgorithm(configuration or {})
        self.parameterDefinition("FEATURES").setHelp(tr("The features to ask about, in any CRS; points and lines too."))
        self.parameterDefinition("OUTPUT").setHelp(tr("The features with the answers."))

    def initParameters(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: N802 - QGIS's name
        described.add_raster(self, "RASTER", tr("Raster"))
        described.add_more_rasters(self)
        described.add(
            self,
            QgsProcessingParameterString("QUESTION", tr("Question")),
            tr(
                "A question in plain English. Expressions between [% and %] are filled in for each feature: “Is there "
                'a pool in parcel [% "id" %]?”'
            ),
        )
        described.add_answer_type(self)
        described.add(
            self,
            QgsProcessingParameterDistance("BUFFER", tr("Buffer"), 0.0, "FEATURES", optional=True, minValue=0.0),
            tr("How far around each feature the model looks, in units of the features' CRS."),
        )
        described.add(
            self,
            QgsProcessingParameterNumber(
                "MINIMUM_SIZE",
                tr("Minimum size in pixels"),
                QgsProcessingParameterNumber.Type.Integer,
                TILE_OF_THE_MODEL,
                minValue=1,
            ),
            tr("Smaller features are asked about with their surroundings: so many pixels of the raster a side."),
        )
        described.add_pixel_size(self)
        if not self._in_place:
            described.add(
                self,
                QgsProcessingParameterFeatureSink(
                    "EVIDENCE",
                    tr("Evidence"),
                    QgsProcessing.SourceType.TypeVectorPolygon,
                    optional=True,
                    createByDefault=False,
                ),
                tr("The tiles that the model looked at; their field “evidence” is that of the answered feature."),
            )

    def prepareAlgorithm(  # noqa: N802 - QGIS's name
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        source = self.parameterAsSource(parameters, "FEATURES", context)
        if source is None:
            raise QgsProcessingException(self.invalidSourceError(parameters, "FEATURES"))
        with plainly():
            self._type = answers.wanted(self, parameters, context)
            rasters = described.freeze_all(self, parameters, context)
            self._asker = FeatureAsker(
                self.parameterAsString(parameters, "QUESTION", context),
                self._type,
                source.fields(),
                source.sourceCrs(),
                rasters,
                context.transformContext(),
                self.parameterAsDouble(parameters, "BUFFER", context),
                self.parameterAsInt(parameters, "MINIMUM_SIZE", context),
            )
        self._crs = rasters[0].crs
        self._answer_fields = self._type.fields()
        self._output_fields = self._merged(source.fields())
        self._run = uuid.uuid4().hex[:8]
        self._count = source.featureCount()
        self._skipped = 0
        self._backend: Backend | None = None
        self._pace: Pace | None = None
        return True

    def outputFields(self, inputFields: QgsFields) -> QgsFields:  # noqa: N802 - QGIS's name
        return self._merged(inputFields)

    def _merged(self, own: QgsFields) -> QgsFields:
        """The features' own fields and then ours, which replace earlier answers. In place: the fields as they are."""
        if self._in_place:
            return QgsFields(own)
        merged = QgsFields()
        for field in own:
            if self._answer_fields.lookupField(field.name()) < 0:
                merged.append(field)
        for field in self._answer_fields:
            merged.append(field)
        return merged

    def processAlgorithm(  # noqa: N802 - QGIS's name
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        tile = fields(evidence=TEXT, **outputs.TILE)
        self._tiles, tiles_id = self.parameterAsSink(
            parameters, "EVIDENCE", context, tile, QgsWkbTypes.Type.Polygon, self._crs
        )
        try:
            results = super().processAlgorithm(parameters, context, feedback)
        finally:
            with_tiles, self._tiles = self._tiles is not None, None
            if self._backend is not None:
                self._backend.close()
        if with_tiles:
            results["EVIDENCE"] = tiles_id
            outputs.style_when_loaded(context, tiles_id)
        if self._skipped:
            feedback.pushWarning(tr("{} of {} features have no answer.").format(self._skipped, self._pace.done))
        if feedback.isCanceled():
            asked = self._pace.done if self._pace else 0
            feedback.pushInfo(tr("Cancelled: the output holds the {} features that were asked.").format(asked))
        return results

    def processFeature(  # noqa: N802 - QGIS's name
        self, feature: QgsFeature, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> list[QgsFeature]:
        expressions = QgsExpressionContext(context.expressionContext())
        expressions.setFeature(feature)
        try:
            if self._backend is None:
                self._backend = Backend(feedback)
                self._backend.start()
                self._pace = Pace(feedback, self._count)
            imagery = self._asker.imagery(feature)
            answered = self._asker.ask(self._backend, self._asker.question(expressions), imagery)
            values = self._values(feature, answered)
            if self._tiles is not None:
                outputs.add_tiles(self._tiles, answered.area, answered.reply.found, values["evidence"], crs=self._crs)
        except Stopped:
            return [feature] if self._in_place else []  # in place, what does not come back is deleted
        except Unavailable as problem:
            problem.log()
            raise QgsProcessingException(problem.sentence) from problem
        except Problem as problem:
            feedback.pushDebugInfo(problem.details)
            feedback.reportError(tr("Feature {}: {}").format(feature.id(), problem.sentence))
            values = {"note": problem.sentence}
            self._skipped += 1
        self._pace.step()
        return [self._answered(feature, values)]

    def _values(self, feature: QgsFeature, answered: Answered) -> dict[str, Any]:
        """Our fields' values by name."""
        answer = answered.reply.answer
        return {
            "answer": answered.said.value,
            "confidence": answer.confidence,
            "answered_at": QDateTime.currentDateTimeUtc(),
            "model": answer.model,
            "raster": answered.raster,
            "evidence": f"{self._run}-{feature.id()}",
            "said": answer.text,
            "note": answered.note or None,
        }

    def _answered(self, feature: QgsFeature, values: dict[str, Any]) -> QgsFeature:
        """The feature with its own attributes and these; earlier answers do not stay."""
        answered = QgsFeature(feature)
        answered.setFields(self._output_fields, True)
        for index, field in enumerate(self._output_fields.toList()):
            ours = self._answer_fields.lookupField(field.name())
            if ours < 0:
                answered.setAttribute(index, feature.attribute(field.name()))
            else:
                answered.setAttribute(index, answers.fitting(field, values.get(self._answer_fields.at(ours).name())))
        return answered
