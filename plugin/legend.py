"""Overlays of answers on the map: a group per question in the layer tree, each layer with a legend in plain words.

`GeoLoupe / Q3 Are there...` holds *Counted* (where something was counted one by one), *Tiles*, *Attention* (all levels
joined), *Kept* (what the answer was read from, switched off) and, collapsed and switched off, *Levels* with the
attention of each level. The layers take looks, aliases and metadata from their files (see styles.py). GUI thread only.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from qgis.core import (
    QgsLayerTreeGroup,
    QgsLayerTreeLayer,
    QgsLayerTreeNode,
    QgsMapLayer,
    QgsMapLayerLegendUtils,
    QgsProject,
    QgsRasterLayer,
)

from . import own_layers, styles
from .record import Record
from .words import shorten, tr

OVERLAY_PROPERTY = "geoloupe/overlay"  # marks our own layers, so that nobody is offered a heat map to ask about
RECORD_PROPERTY = "geoloupe/answer"  # the id of the answer that a layer or a group belongs to
ROOT_GROUP = "GeoLoupe"
# What a layer shows: the value of OVERLAY_PROPERTY
COUNTED, HEATMAP, TILES, KEPT, LEVEL, FINDINGS = "counted", "heatmap", "tiles", "kept", "level", "findings"


def add(record: Record) -> QgsLayerTreeGroup | None:
    """Add the overlays of a question as the topmost group; the groups of older questions collapse and hide. None where
    the files are gone."""
    tiles = own_layers.table(record.tiles, tr("Tiles"))
    kept = own_layers.table(record.kept, tr("Kept"))
    heatmap = own_layers.raster(record.heatmap, tr("Attention"))
    if not (tiles.isValid() and kept.isValid() and heatmap.isValid()):
        return None
    group = _new_group(record)
    if record.counted and (counted := own_layers.table(record.counted, tr("Counted"))).isValid():
        _add_layer(group, record, counted, COUNTED)
    _add_layer(group, record, tiles, TILES)
    _add_layer(group, record, heatmap, HEATMAP)
    _add_layer(group, record, kept, KEPT).setItemVisibilityChecked(False)
    levels = group.addGroup(tr("Levels"))
    for path, step in reversed(list(zip(record.levels, record.steps))):  # the finest on top
        level = own_layers.raster(path, styles.level_name(step))
        if level.isValid():
            _add_layer(levels, record, level, LEVEL)
    levels.setIsMutuallyExclusive(True, 0)  # one level at a time
    levels.setItemVisibilityChecked(False)
    for node in (group.parent(), group):
        node.setExpanded(False)  # the layer tree only listens to changes, and collapses groups that begin empty
        node.setExpanded(True)
    levels.setExpanded(False)
    return group


def is_overlay(layer: QgsMapLayer) -> bool:
    """Whether the layer is one of ours: of those that `add` made, or of findings (findings.py)."""
    return bool(layer.customProperty(OVERLAY_PROPERTY, False))


def layers(record: Record, what: str = "") -> list[QgsMapLayer]:
    """The record's layers in the project; only those that show `what` (`HEATMAP`, `TILES`, ...), if it is given."""
    found = QgsProject.instance().mapLayers().values()
    ours = [layer for layer in found if layer.customProperty(RECORD_PROPERTY) == record.id]
    return [layer for layer in ours if not what or layer.customProperty(OVERLAY_PROPERTY) == what]


def group_of(record: Record) -> QgsLayerTreeGroup | None:
    """The group with the record's overlays, wherever the analyst has moved it; None where there is none."""
    groups = QgsProject.instance().layerTreeRoot().findGroups(True)
    return next((group for group in groups if group.customProperty(RECORD_PROPERTY) == record.id), None)


def is_shown(record: Record, what: str = "") -> bool:
    """Whether the record's overlays (or the one that shows `what`) are switched on in the layer tree."""
    nodes = _nodes(record, what)
    return any(node.isVisible() for node in nodes)


def show(record: Record, on: bool, what: str = "") -> None:
    """Switch the record's overlays (or only what shows `what`) on, adding them again where they were removed, or
    off."""
    if on and group_of(record) is None:
        add(record)
    if on and what and not is_shown(record):  # the group was hidden: nothing else of it comes up with this
        for other in (COUNTED, HEATMAP, TILES):
            for node in _nodes(record, other):
                node.setItemVisibilityChecked(False)
    for node in _nodes(record, what):
        node.setItemVisibilityChecked(on)
        if on and node.parent() is not None:
            node.setItemVisibilityCheckedParentRecursive(True)


def fade(record: Record) -> None:
    """Give the record's overlays its opacity."""
    for layer in layers(record):
        layer.setOpacity(record.opacity)
        layer.triggerRepaint()


def remove(record: Record) -> None:
    """Take the record's overlays out of the project, with their group; its files stay."""
    group = group_of(record)
    QgsProject.instance().removeMapLayers([layer.id() for layer in layers(record)])
    parent = group.parent() if group is not None else None
    if parent is not None and not group.findLayers():
        parent.removeChildNode(group)
        if isinstance(parent, QgsLayerTreeGroup) and parent.name() == ROOT_GROUP and not parent.children():
            parent.parent().removeChildNode(parent)


def keep_last(records: Sequence[Record], most: int) -> None:
    """Take away the overlays of all but the last `most` of these records that have some; 0 keeps all. Their cards bring
    them back. What the analyst has pinned, switched on, or moved out of our group stays."""
    shown = [(record, group) for record in records if (group := group_of(record)) is not None]
    for record, group in shown[:-most] if most else []:
        parent = group.parent()
        if parent is not None and parent.name() == ROOT_GROUP and not (record.pinned or group.isVisible()):
            remove(record)


def follow(old: Path, new: Path) -> None:
    """Let all overlays with files below `old` use the same files below `new`."""
    begin = old.as_posix() + "/"
    for layer in QgsProject.instance().mapLayers().values():
        source = layer.source()
        if is_overlay(layer) and source.startswith(begin):
            crs = layer.crs()
            layer.setDataSource(f"{new.as_posix()}/{source[len(begin) :]}", layer.name(), layer.providerType())
            layer.setCrs(crs)


def folders() -> list[Path]:
    """Where the answers of the project's overlays are kept: wherever QGIS has found them."""
    vectors = QgsProject.instance().mapLayers().values()
    sources = {layer.source() for layer in vectors if layer.customProperty(OVERLAY_PROPERTY) == TILES}
    return [Path(source.split("|")[0]).parents[1] for source in sorted(sources)]


def tell_source_gone(record: Record, gone: bool) -> None:
    """Say in the layer tree that the imagery was removed from the project, and hide what lies on nothing; or, with
    `gone` False, that it is there again."""
    group = group_of(record)
    if group is None:
        return
    title = _title(record)
    gone_title = tr("{} (source layer removed)").format(title)
    if gone and group.name() == title:
        group.setName(gone_title)
        group.setItemVisibilityChecked(False)
        group.setExpanded(False)
    elif not gone and group.name() == gone_title:
        group.setName(title)


def _nodes(record: Record, what: str) -> Sequence[QgsLayerTreeNode]:
    if not what:
        group = group_of(record)
        return [] if group is None else [group]
    root = QgsProject.instance().layerTreeRoot()
    found = (root.findLayer(layer.id()) for layer in layers(record, what))
    return [node for node in found if node is not None]


def _add_layer(group: QgsLayerTreeGroup, record: Record, layer: QgsMapLayer, what: str) -> QgsLayerTreeLayer:
    layer.setCrs(record.area.crs)  # as the imagery, also where a file cannot say so: none, or one of the user's own
    layer.setCustomProperty(OVERLAY_PROPERTY, what)
    layer.setCustomProperty(RECORD_PROPERTY, record.id)
    layer.loadDefaultMetadata()
    layer.setOpacity(record.opacity)
    QgsProject.instance().addMapLayer(layer, False)
    node = QgsLayerTreeLayer(layer)
    if isinstance(layer, QgsRasterLayer):  # strongest first, without "Band 1: attention (Gray)" and the clear stop
        QgsMapLayerLegendUtils.setLegendNodeOrder(node, list(range(len(styles.heat_labels()), 1, -1)))
    node.setExpanded(what in (COUNTED, HEATMAP, TILES))
    group.addChildNode(node)
    return node


def _title(record: Record) -> str:
    return tr("Q{} {}").format(record.number, shorten(record.question, 60))


def _new_group(record: Record) -> QgsLayerTreeGroup:
    tree = QgsProject.instance().layerTreeRoot()
    root = tree.findGroup(ROOT_GROUP) or tree.insertGroup(0, ROOT_GROUP)
    for older in root.children():
        older.setExpanded(False)
        older.setItemVisibilityChecked(False)
    root.setItemVisibilityChecked(True)
    group = root.insertGroup(0, _title(record))
    group.setCustomProperty(RECORD_PROPERTY, record.id)
    return group
