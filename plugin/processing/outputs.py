"""What an answer leaves behind: the heat map, the tiles, and how both look when they are added to the map."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsFeatureSink,
    QgsGeometry,
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsRasterLayer,
    QgsVectorLayer,
)

from .. import geometry, legend, overlays, styles
from ..errors import Problem
from ..geometry import Area
from ..messages import Evidence, Heat
from ..words import tr
from .fields import BOOL, INTEGER, REAL

# Fields of a tile, as in the panel's own layer of tiles
TILE = {"level": INTEGER, "row": INTEGER, "col": INTEGER, "score": REAL, "kept": BOOL, "place": INTEGER}


def add_tiles(
    sink: QgsFeatureSink,
    area: Area,
    found: Sequence[Evidence],
    *first: Any,
    crs: QgsCoordinateReferenceSystem | None = None,
) -> None:
    """Write all tiles that the model looked at, in the CRS of the area or in `crs`; `first` are values of fields before
    `TILE`."""
    to_sink = QgsCoordinateTransform(area.crs, crs or area.crs, QgsCoordinateTransformContext())
    tiles = [tile for level in found for tile in level.tiles]
    for tile, place in zip(tiles, overlays.rank(tiles)):
        feature = QgsFeature()
        feature.setAttributes([*first, tile.level, tile.row, tile.col, tile.score, tile.kept, place])
        outline = QgsGeometry.fromRect(geometry.box_extent(area.extent, tile.box))
        outline.transform(to_sink)
        feature.setGeometry(outline)
        sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert)


def write_heatmap(path: str, area: Area, heat: Heat) -> None:
    """Write attention as a GeoTIFF. Raises `Problem`."""
    try:
        Path(path).parent.mkdir(parents=True, exist_ok=True)
        overlays.write_heatmap(path, area, heat)
    except (OSError, RuntimeError) as error:
        raise Problem(tr("The heat map could not be written to {}.").format(path), str(error)) from error


def style_when_loaded(context: QgsProcessingContext, destination: str) -> None:
    """Give an output the looks of the panel's overlays, if it will be added to the map."""
    if destination and context.willLoadLayerOnCompletion(destination):
        context.layerToLoadOnCompletionDetails(destination).setPostProcessor(_STYLED)


class _Styled(QgsProcessingLayerPostProcessorInterface):
    def postProcessLayer(  # noqa: N802 - QGIS's name
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        layer.setCustomProperty(legend.OVERLAY_PROPERTY, True)
        if isinstance(layer, QgsRasterLayer):
            styles.dress_heatmap(layer)
        elif isinstance(layer, QgsVectorLayer):
            styles.dress_tiles(layer)
        layer.triggerRepaint()


_STYLED = _Styled()  # QGIS keeps no hold of it
