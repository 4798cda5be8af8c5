"""What an analyst wants asked of each feature: plain values that go into the review's file and come back out of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict, dataclass
from typing import Any

from qgis.core import QgsCoordinateReferenceSystem, QgsMapLayer, QgsProject, QgsRasterLayer, QgsVectorLayer

from ..errors import Problem
from ..processing.answers import AnswerType
from ..processing.feature_asker import TILE_OF_THE_MODEL, FeatureAsker
from ..processing.frozen import FrozenRaster
from ..words import tr


@dataclass(frozen=True)
class LayerName:
    """A layer by its id in the project, its name, and its source without passwords: the id may change, the others tell
    it still."""

    id: str
    name: str
    source: str

    @staticmethod
    def of(layer: QgsMapLayer) -> LayerName:
        return LayerName(layer.id(), layer.name(), layer.publicSource())

    def find(self) -> QgsMapLayer | None:
        """The layer in the open project, or None."""
        layers = QgsProject.instance().mapLayers()
        found = layers.get(self.id)
        others = (layer for layer in layers.values() if self.source and layer.publicSource() == self.source)
        return found if found is not None else next(others, None)


@dataclass(frozen=True)
class Wish:
    """A question template about the features of a layer, on one or several rasters.

    buffer  in units of the layer's CRS; `least`: the smallest side of what is looked at, in pixels
    field   of the layer, for the answer; empty where the layer shall stay as it is
    """

    features: LayerName
    rasters: tuple[LayerName, ...]
    question: str
    kind: str = "text"
    choices: tuple[str, ...] = ()
    buffer: float = 0.0
    least: int = TILE_OF_THE_MODEL
    field: str = ""

    @property
    def answer_type(self) -> AnswerType:
        return AnswerType(self.kind, self.choices)

    def to_fields(self) -> dict[str, Any]:
        """As plain JSON values."""
        return asdict(self)

    @staticmethod
    def from_fields(fields: dict[str, Any]) -> Wish:
        """Back from `to_fields`. Raises KeyError or TypeError where they are none of ours."""
        rasters = tuple(LayerName(**name) for name in fields["rasters"])
        plain = {**fields, "rasters": rasters, "choices": tuple(fields["choices"])}
        return Wish(**{**plain, "features": LayerName(**fields["features"])})

    def layer(self) -> QgsVectorLayer:
        """The features' layer. Raises `Problem`."""
        layer = self.features.find()
        if not isinstance(layer, QgsVectorLayer) or not layer.isValid():
            raise Problem(tr("The layer “{}” is not in the project: add it again.").format(self.features.name))
        return layer

    def asker(self) -> FeatureAsker:
        """Asks what is wished, of the layers as they are now. Main thread. Raises `Problem`."""
        if not self.rasters:
            raise Problem(tr("Choose the imagery to ask about."))
        if self.kind == "category" and len(self.choices) < 2:
            raise Problem(tr("Name at least two categories, separated by commas."))
        layer, transforms = self.layer(), QgsProject.instance().transformContext()
        rasters = [FrozenRaster(raster, 0.0, transforms) for raster in self._rasters()]
        return FeatureAsker(
            self.question, self.answer_type, layer.fields(), layer.crs(), rasters, transforms, self.buffer, self.least
        )

    def _rasters(self) -> Iterable[QgsRasterLayer]:
        for name in self.rasters:
            raster = name.find()
            if not isinstance(raster, QgsRasterLayer):
                raise Problem(tr("The raster “{}” is not in the project: add it again.").format(name.name))
            yield raster


def crs_of(wkt: str) -> QgsCoordinateReferenceSystem:
    """A CRS from its WKT; an invalid one from nothing."""
    return QgsCoordinateReferenceSystem.fromWkt(wkt) if wkt else QgsCoordinateReferenceSystem()
