"""Overlay files on the map: a group per question in the layer tree, styled, with a legend that a person understands.

GUI thread only.
"""

from __future__ import annotations

import math

from qgis.core import (
    QgsLayerTreeGroup,
    QgsLayerTreeLayer,
    QgsMapLayer,
    QgsMapLayerLegendUtils,
    QgsProject,
    QgsRasterBandStats,
    QgsRasterLayer,
    QgsSingleBandPseudoColorRenderer,
    QgsVectorLayer,
)

from .backend import PLUGIN_FOLDER
from .overlays import TILES_TABLE
from .record import Record
from .words import shorten, tr

STYLES = PLUGIN_FOLDER / "resources" / "styles"
OVERLAY_PROPERTY = "geoloupe/overlay"  # marks our own layers, so that nobody is offered a heat map to ask about
RECORD_PROPERTY = "geoloupe/answer"  # the folder of the answer that a layer belongs to
ROOT_GROUP = "GeoLoupe"
MEAN = 1.0  # of the attention, by the meaning of its unit: what got less is not painted
LEAST_TOP = 3.0  # an even map must not be stretched into a peak


def add(record: Record) -> QgsLayerTreeGroup | None:
    """Add the overlays of a question as the topmost group; the groups of older questions collapse and hide. None where
    the files are gone."""
    project = QgsProject.instance()
    tiles = QgsVectorLayer(f"{record.tiles}|layername={TILES_TABLE}", tr("Tiles"), "ogr")
    heatmap = QgsRasterLayer(record.heatmap, tr("Attention"), "gdal")
    if not (tiles.isValid() and heatmap.isValid()):
        return None
    tiles.loadNamedStyle(str(STYLES / "tiles.qml"))
    heatmap.loadNamedStyle(str(STYLES / "heatmap.qml"))
    fit_ramp(heatmap)
    group = _new_group(project, tr("Q{} {}").format(record.number, shorten(record.question, 60)))
    for layer in (heatmap, tiles):
        layer.setCrs(record.area.crs)  # as the imagery, also where a file cannot say so: none, or one of the user's own
        layer.setCustomProperty(OVERLAY_PROPERTY, True)
        layer.setCustomProperty(RECORD_PROPERTY, record.folder)
        layer.setOpacity(record.opacity)
        project.addMapLayer(layer, False)
    for layer in (tiles, heatmap):
        leaf = QgsLayerTreeLayer(layer)
        if layer is heatmap:  # the ramp alone, without "Band 1: attention (Gray)" above it
            QgsMapLayerLegendUtils.setLegendNodeOrder(leaf, [1])
        leaf.setExpanded(layer is heatmap)
        group.addChildNode(leaf)
    for node in (group.parent(), group):
        node.setExpanded(False)  # the layer tree only listens to changes, and collapses groups that begin empty
        node.setExpanded(True)
    return group


def is_overlay(layer: QgsMapLayer) -> bool:
    """Whether the layer is one that `add` made."""
    return bool(layer.customProperty(OVERLAY_PROPERTY, False))


def group_of(record: Record) -> QgsLayerTreeGroup | None:
    """The group with the record's overlays, wherever the analyst has moved it; None where there is none."""
    for layer in _layers(record):
        node = QgsProject.instance().layerTreeRoot().findLayer(layer.id())
        parent = node.parent() if node is not None else None
        if isinstance(parent, QgsLayerTreeGroup):
            return parent
    return None


def is_shown(record: Record) -> bool:
    """Whether the record's overlays are switched on in the layer tree."""
    group = group_of(record)
    return group is not None and group.isVisible()


def show(record: Record, on: bool) -> None:
    """Switch the record's overlays on (adding them again where they were removed) or off."""
    group = group_of(record) or (add(record) if on else None)
    if group is not None:
        group.setItemVisibilityChecked(on)
        if on and group.parent() is not None:
            group.setItemVisibilityCheckedParentRecursive(True)


def fade(record: Record) -> None:
    """Give the record's overlays its opacity."""
    for layer in _layers(record):
        layer.setOpacity(record.opacity)
        layer.triggerRepaint()


def remove(record: Record) -> None:
    """Take the record's overlays out of the project, with their group; its files stay."""
    project, group = QgsProject.instance(), group_of(record)
    project.removeMapLayers([layer.id() for layer in _layers(record)])
    while group is not None and group.parent() is not None and not group.children():
        parent = group.parent()
        parent.removeChildNode(group)
        group = parent if isinstance(parent, QgsLayerTreeGroup) and parent.name() == ROOT_GROUP else None


def _layers(record: Record) -> list[QgsMapLayer]:
    layers = QgsProject.instance().mapLayers().values()
    return [layer for layer in layers if layer.customProperty(RECORD_PROPERTY) == record.folder]


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
