"""Shows on the map what a card talks about: outlines tiles while the mouse is over them, zooms there and flashes."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsCoordinateTransform, QgsCsException, QgsGeometry, QgsProject, QgsRectangle, QgsWkbTypes
from qgis.gui import QgsMapCanvas, QgsRubberBand
from qgis.PyQt.QtGui import QColor, QPalette

from . import geometry
from .geometry import Area, Box

MARGIN = 1.6  # of the map around what is zoomed to: a tile alone says little about where it is


class Spotlight:
    """One outline on the map, moved about. GUI thread only."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        self._canvas = canvas
        self._band: QgsRubberBand | None = None

    @property
    def is_on(self) -> bool:
        """Whether anything is outlined."""
        return self._band is not None

    def show(self, area: Area, boxes: Sequence[Box]) -> None:
        """Outline these parts of the area until `clear`."""
        self.clear()
        band = self._band = QgsRubberBand(self._canvas, QgsWkbTypes.GeometryType.PolygonGeometry)
        colour = QColor(self._canvas.palette().color(QPalette.ColorRole.Highlight))
        band.setStrokeColor(colour)
        band.setSecondaryStrokeColor(QColor(255, 255, 255, 200))  # seen on imagery of any colour
        band.setWidth(3)
        colour.setAlpha(40)
        band.setFillColor(colour)
        # All at once: one by one, each redraws all before it.
        band.addGeometry(QgsGeometry.collectGeometry(_shapes(area, boxes)), area.crs)

    def clear(self) -> None:
        """Outline nothing."""
        if self._band is not None:
            self._canvas.scene().removeItem(self._band)
            self._band = None

    def zoom(self, area: Area, boxes: Sequence[Box]) -> None:
        """Move the map to these parts of the area and flash them."""
        if not boxes:
            return
        extent = QgsRectangle()
        extent.setMinimal()
        for box in boxes:
            extent.combineExtentWith(geometry.box_extent(area.extent, box))
        to_map = QgsCoordinateTransform(area.crs, self._canvas.mapSettings().destinationCrs(), QgsProject.instance())
        try:
            extent = to_map.transformBoundingBox(extent)
        except QgsCsException:
            return  # the map's own coordinates do not reach there: nowhere to go
        extent.scale(MARGIN)
        self._canvas.setExtent(extent)
        self._canvas.refresh()
        self._canvas.flashGeometries(_shapes(area, boxes), area.crs)


def _shapes(area: Area, boxes: Sequence[Box]) -> list[QgsGeometry]:
    return [QgsGeometry.fromRect(geometry.box_extent(area.extent, box)) for box in boxes]
