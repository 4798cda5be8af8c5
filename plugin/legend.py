"""Overlay files on the map: a group per question in the layer tree, styled, with a legend that a person understands.

GUI thread only.
"""

from __future__ import annotations

import math

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsLayerTreeGroup,
    QgsMapLayer,
    QgsProject,
    QgsRasterBandStats,
    QgsRasterLayer,
    QgsSingleBandPseudoColorRenderer,
    QgsVectorLayer,
)

from .backend import PLUGIN_FOLDER
from .overlays import TILES_TABLE, OverlayFiles
from .words import tr

STYLES = PLUGIN_FOLDER / "resources" / "styles"
OVERLAY_PROPERTY = "geoloupe/overlay"  # marks our own layers, so that nobody is offered a heat map to ask about
ROOT_GROUP = "GeoLoupe"
MEAN = 1.0  # of the attention, by the meaning of its unit: what got less is not painted
LEAST_TOP = 3.0  # an even map must not be stretched into a peak


def add(files: OverlayFiles, title: str, crs: QgsCoordinateReferenceSystem) -> QgsLayerTreeGroup:
    """Add the overlays of a question as the topmost group; the groups of older questions collapse and hide."""
    project = QgsProject.instance()
    tiles = QgsVectorLayer(f"{files.tiles}|layername={TILES_TABLE}", tr("Tiles"), "ogr")
    heatmap = QgsRasterLayer(files.heatmap, tr("Attention"), "gdal")
    tiles.loadNamedStyle(str(STYLES / "tiles.qml"))
    heatmap.loadNamedStyle(str(STYLES / "heatmap.qml"))
    fit_ramp(heatmap)
    group = _new_group(project, title)
    for layer in (heatmap, tiles):
        layer.setCrs(crs)  # as the imagery, also where a file cannot say so: no CRS, or one of the user's own
        layer.setCustomProperty(OVERLAY_PROPERTY, True)
        project.addMapLayer(layer, False)
    for layer in (tiles, heatmap):
        group.addLayer(layer).setExpanded(layer is heatmap)
    for node in (group.parent(), group):
        node.setExpanded(False)  # the layer tree only listens to changes, and collapses groups that begin empty
        node.setExpanded(True)
    return group


def is_overlay(layer: QgsMapLayer) -> bool:
    """Whether the layer is one that `add` made."""
    return bool(layer.customProperty(OVERLAY_PROPERTY, False))


def fit_ramp(heatmap: QgsRasterLayer) -> None:
    """Stretch the style's stops, written as 0..1, from the mean to this map's strongest attention; name the ends."""
    renderer = heatmap.renderer()
    if not isinstance(renderer, QgsSingleBandPseudoColorRenderer):
        return
    top = _top(heatmap)
    shader = renderer.shader()
    function = shader.rasterShaderFunction()
    items = function.colorRampItemList()
    for item in items:
        item.value = MEAN + item.value * (top - MEAN)
    function.setColorRampItemList(items)
    for bounds in (shader, function):
        bounds.setMinimumValue(MEAN)
        bounds.setMaximumValue(top)
    renderer.setClassificationMin(MEAN)
    renderer.setClassificationMax(top)
    settings = function.legendSettings()
    settings.setMinimumLabel(tr("little attention"))
    settings.setMaximumLabel(tr("much attention"))
    function.setLegendSettings(settings)


def _top(heatmap: QgsRasterLayer) -> float:
    """The strongest attention of a heat map: a few thousand cells, so that reading them all is nothing."""
    strongest = heatmap.dataProvider().bandStatistics(1, QgsRasterBandStats.Stats.Max).maximumValue
    return max(strongest, LEAST_TOP) if math.isfinite(strongest) else LEAST_TOP


def _new_group(project: QgsProject, title: str) -> QgsLayerTreeGroup:
    tree = project.layerTreeRoot()
    root = tree.findGroup(ROOT_GROUP) or tree.insertGroup(0, ROOT_GROUP)
    for older in root.children():
        older.setExpanded(False)
        older.setItemVisibilityChecked(False)
    root.setItemVisibilityChecked(True)
    return root.insertGroup(0, title)
