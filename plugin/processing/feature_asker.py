"""One question for each of many features: what the algorithm askfeatures and the review window have in common.

Made where the layers live (the main thread, or when an algorithm is prepared), used in one other thread.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsExpressionContext,
    QgsFeature,
    QgsFields,
    QgsRectangle,
)

from ...model_backend import typed
from ..errors import Problem
from ..geometry import Area
from ..imagery import LayerImagery
from ..words import tr
from . import answers
from .answers import AnswerType
from .backend import Backend, Reply
from .frozen import FrozenRaster
from .question import Template

TILE_OF_THE_MODEL = 256  # px: less than the embedded model sees at once


@dataclass(frozen=True)
class Answered:
    """What came of the question about one feature: the area asked about and the name of its raster, all that the
    backend told, and the answer's value."""

    area: Area
    raster: str
    reply: Reply
    said: typed.Value

    @property
    def note(self) -> str:
        """What to know about the answer; empty where there is nothing."""
        return " ".join((*answers.remarks(self.said), *self.reply.answer.notes))


class FeatureAsker:
    """A question template, a type of answer, and the imagery of one raster or of several that lie side by side.

    Each feature is asked about on the raster that covers most of it; where several cover the same, on the finest, and
    of equally fine ones on the first.
    """

    def __init__(
        self,
        question: str,
        kind: AnswerType,
        fields: QgsFields,
        crs: QgsCoordinateReferenceSystem,
        rasters: Sequence[FrozenRaster],
        transforms: QgsCoordinateTransformContext,
        buffer: float = 0.0,
        least: int = TILE_OF_THE_MODEL,
    ) -> None:
        """`fields` and `crs` are those of the features; `buffer` is in units of `crs`, `least` is the smallest side of
        the area that is looked at, in pixels. Raises `Problem`."""
        self.kind = kind
        self._template = Template(question, fields)
        for raster in rasters:
            if raster.crs.isValid() != crs.isValid():
                raise Problem(tr("Either the raster or the features have no CRS: set it first."))
        self._rasters = [(raster, QgsCoordinateTransform(crs, raster.crs, transforms)) for raster in rasters]
        self._buffer, self._least = buffer, least

    def question(self, expressions: QgsExpressionContext) -> str:
        """The question about the feature of these expressions. Raises `Problem`."""
        return self._template.fill(expressions)

    def imagery(self, feature: QgsFeature) -> LayerImagery:
        """What the model will look at. Raises `Problem`."""
        box = feature.geometry().boundingBox()
        if not feature.hasGeometry() or feature.geometry().isEmpty() or not box.isFinite():
            raise Problem(tr("It has no geometry."))
        best: tuple[FrozenRaster, QgsRectangle] | None = None
        most, finest = 0.0, 0.0
        unplaced: QgsCsException | None = None
        for raster, to_raster in self._rasters:
            try:
                wanted = to_raster.transformBoundingBox(box.buffered(self._buffer))
            except QgsCsException as error:  # another raster may be of use
                unplaced = error
                continue
            share = round(raster.share(wanted), 6)
            if share > most or (share == most > 0 and raster.pixel < finest):
                best, most, finest = (raster, wanted), share, raster.pixel
        imagery = best[0].part(best[1], self._least) if best else None
        if imagery is None and unplaced is not None and len(self._rasters) == 1:
            sentence = tr("Its place cannot be expressed in the coordinates of the raster.")
            raise Problem(sentence, str(unplaced)) from unplaced
        if imagery is None:
            raise Problem(self._outside())
        return imagery

    def ask(self, backend: Backend, question: str, imagery: LayerImagery) -> Answered:
        """Ask and wait. Raises `Stopped`, `Unavailable`, or another `Problem` when only this question failed."""
        reply = backend.ask(question, imagery, self.kind.options())
        return Answered(imagery.area, imagery.layer_name, reply, self.kind.value(reply.answer.text))

    def _outside(self) -> str:
        if len(self._rasters) == 1:
            return tr("It lies outside “{}”.").format(self._rasters[0][0].name)
        return tr("It lies outside all {} rasters.").format(len(self._rasters))
