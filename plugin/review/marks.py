"""The feature under review on the map: outlined, with where the model looked, and brought into view."""

from __future__ import annotations

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsProject,
    QgsRectangle,
    QgsWkbTypes,
)
from qgis.gui import QgsMapCanvas, QgsRubberBand
from qgis.PyQt.QtGui import QColor, QPalette

from ..preview import Preview
from .book import Found

MARGIN = 1.25  # of the map around what the model looked at


class Marks:
    """What a review draws on the map. Main thread only."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        self._canvas = canvas
        self._outline: QgsRubberBand | None = None
        self._attention = Preview(canvas)

    @property
    def levels_shown(self) -> int:
        """How many levels of attention are on the map."""
        return self._attention.levels_shown

    def show(self, shape: QgsGeometry, crs: QgsCoordinateReferenceSystem, found: Found | None) -> None:
        """Outline the feature, and draw what was found, if anything."""
        self.clear()
        if found is not None:
            self._attention.show(found.area, found.levels)
        if not shape.isNull():
            band = self._outline = QgsRubberBand(self._canvas, shape.type())
            colour = QColor(self._canvas.palette().color(QPalette.ColorRole.Highlight))
            band.setStrokeColor(colour)
            band.setSecondaryStrokeColor(QColor(255, 255, 255, 220))  # seen on imagery of any colour
            band.setWidth(3)
            band.setFillColor(QColor(0, 0, 0, 0))
            if shape.type() == QgsWkbTypes.GeometryType.PointGeometry:
                band.setIcon(QgsRubberBand.IconType.ICON_CIRCLE)
                band.setIconSize(12)
            band.addGeometry(shape, crs)

    def zoom(self, shape: QgsGeometry, crs: QgsCoordinateReferenceSystem, found: Found | None) -> None:
        """Bring into view what the model looked at, or else the feature, and flash the feature."""
        view = QgsRectangle()
        view.setMinimal()
        if found is not None:
            view.combineExtentWith(self._on_map(found.area.extent, found.area.crs))
        if not shape.isNull():
            view.combineExtentWith(self._on_map(shape.boundingBox(), crs))
        if view.isNull() or not view.isFinite():
            return  # it has no place on this map
        if view.width() > 0 or view.height() > 0:
            view.scale(MARGIN)
            self._canvas.setExtent(view)
        else:
            self._canvas.setCenter(view.center())
        self._canvas.refresh()
        if not shape.isNull():
            self._canvas.flashGeometries([shape], crs)

    def clear(self) -> None:
        """Draw nothing."""
        self._attention.clear()
        if self._outline is not None:
            self._canvas.scene().removeItem(self._outline)
            self._outline = None

    def _on_map(self, extent: QgsRectangle, crs: QgsCoordinateReferenceSystem) -> QgsRectangle:
        to_map = QgsCoordinateTransform(crs, self._canvas.mapSettings().destinationCrs(), QgsProject.instance())
        try:
            return to_map.transformBoundingBox(extent)
        except QgsCsException:
            nowhere = QgsRectangle()
            nowhere.setMinimal()
            return nowhere
