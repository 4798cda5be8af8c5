"""The same question once more: about the same imagery, or about other imagery of the same place ("the 2026 image").

GUI thread only.
"""

from __future__ import annotations

from dataclasses import replace

from qgis.core import (
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsMapLayer,
    QgsMapSettings,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
)
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QMenu, QWidget

from . import areas, legend
from .errors import Problem
from .geometry import Area
from .record import Record
from .words import tr


def imagery_of(record: Record) -> QgsRasterLayer | None:
    """The layer that the question was about, or another one of the same data; None where it was removed from the
    project."""
    project = QgsProject.instance()
    same = project.mapLayer(record.layer_id)
    if isinstance(same, QgsRasterLayer):
        return same
    return next((layer for layer in rasters() if record.source and layer.publicSource() == record.source), None)


def rasters() -> list[QgsRasterLayer]:
    """The imagery in the project that can be asked about, by name."""
    found = QgsProject.instance().mapLayers().values()
    ours = (layer for layer in found if isinstance(layer, QgsRasterLayer) and _can_be_asked(layer))
    return sorted(ours, key=lambda layer: layer.name().lower())


def same_area(record: Record, layer: QgsRasterLayer, view: QgsMapSettings) -> Area:
    """The record's area on the map as an area of another layer, in that layer's CRS and whole pixels. Raises
    `Problem`."""
    extent, within = _in_crs_of(layer, record.area)
    found = areas.part(layer, view, extent)
    if found is None:
        sentence = tr("“{}” does not show the place that was asked about: choose imagery of the same place.")
        raise Problem(sentence.format(layer.name()))
    return replace(found, within=within)


class AgainMenu(QMenu):
    """For the button that asks again: the same imagery, or any other in the project. Filled when it opens."""

    chosen = pyqtSignal(object)  # QgsRasterLayer

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("geoloupeAgainMenu")
        self._record: Record | None = None
        self.aboutToShow.connect(self._fill)

    def show_record(self, record: Record) -> None:
        """Whose question is asked again."""
        self._record = record

    def _fill(self) -> None:
        self.clear()
        if self._record is None:
            return
        same = imagery_of(self._record)
        action = self.addAction(tr("The same imagery and area"))
        action.setEnabled(same is not None)
        action.triggered.connect(lambda: self.chosen.emit(same))
        self.addSection(tr("The same area of"))
        for layer in rasters():
            if layer != same:
                name = layer.name().replace("&", "&&")  # or Qt would underline what follows
                self.addAction(name).triggered.connect(lambda _=False, layer=layer: self.chosen.emit(layer))


def _in_crs_of(layer: QgsRasterLayer, area: Area) -> tuple[QgsRectangle, str]:
    """The area's extent and polygon (WKT, or empty) in the layer's CRS."""
    if area.crs == layer.crs():  # also where neither has one
        return area.extent, area.within
    if not (area.crs.isValid() and layer.crs().isValid()):
        sentence = tr("“{}” and the imagery asked about before do not both have a coordinate system: set it first.")
        raise Problem(sentence.format(layer.name()))
    to_layer = QgsCoordinateTransform(area.crs, layer.crs(), QgsProject.instance())
    try:
        if not area.within:
            return to_layer.transformBoundingBox(area.extent), ""
        polygon = QgsGeometry.fromWkt(area.within)
        polygon.transform(to_layer)
        return polygon.boundingBox(), polygon.asWkt(17)
    except QgsCsException as error:
        sentence = tr("The area cannot be expressed in the coordinates of “{}”: choose imagery of the same place.")
        raise Problem(sentence.format(layer.name()), str(error)) from error


def _can_be_asked(layer: QgsMapLayer) -> bool:
    return layer.isValid() and not legend.is_overlay(layer)
