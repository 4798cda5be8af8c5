"""What is found while a question is being answered, on the map before there are layers: attention level by level and
the tiles that were picked. Taken away when the question ends."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsCoordinateTransform, QgsCsException, QgsPointXY, QgsProject
from qgis.gui import QgsMapCanvas, QgsMapCanvasItem
from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QPainter, QPen, QPolygonF, QTransform

from . import geometry
from .geometry import Area, Box
from .heat import HeatPicture
from .messages import Evidence
from .query import Query

WHOLE: Box = (0.0, 0.0, 1.0, 1.0)
HALO, COARSE, FINEST = QColor(0, 0, 0, 110), QColor(255, 255, 255, 220), QColor(64, 224, 255)  # as in tiles.qml


class Preview:
    """Draws the question that is being answered. GUI thread only."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        self._canvas = canvas
        self._item: _Item | None = None

    @property
    def levels_shown(self) -> int:
        """How many levels are on the map."""
        return 0 if self._item is None else len(self._item.levels)

    def follow(self, query: Query) -> None:
        """Draw what this query finds, from its first level to its end."""
        query.changed.connect(lambda: self._update(query))
        query.ended.connect(self.clear)

    def show(self, area: Area, levels: Sequence[Evidence]) -> None:
        """Draw what was found earlier, coarse to fine, until `clear`."""
        self.clear()
        self._item = _Item(self._canvas, area)
        for level in levels:
            self._item.add(level)

    def clear(self) -> None:
        """Draw nothing."""
        if self._item is not None:
            self._canvas.scene().removeItem(self._item)
            self._item = None

    def _update(self, query: Query) -> None:
        if not query.trail or query.is_final:
            return
        if self._item is None:
            self._item = _Item(self._canvas, query.imagery.area)
        for level in query.trail[len(self._item.levels) :]:
            self._item.add(level)


class _Item(QgsMapCanvasItem):
    def __init__(self, canvas: QgsMapCanvas, area: Area) -> None:
        super().__init__(canvas)
        self.levels: list[Evidence] = []
        self._canvas = canvas
        self._area = area
        self._heat = HeatPicture()
        self.updatePosition()

    def add(self, level: Evidence) -> None:
        self.levels.append(level)
        self._heat.add(level.heat)
        self.update()

    def updatePosition(self) -> None:  # noqa: N802 - QGIS's name
        """Called by QGIS when the map moves: the item covers what is seen."""
        self.setRect(self._canvas.extent())

    def paint(self, painter: QPainter, *_: object) -> None:
        settings = self._canvas.mapSettings()
        to_map = QgsCoordinateTransform(self._area.crs, settings.destinationCrs(), QgsProject.instance())
        try:
            quads = [
                (level, self._quad(to_map, tile.box)) for level in self.levels for tile in level.tiles if tile.kept
            ]
            whole = self._quad(to_map, WHOLE)
        except QgsCsException:
            return  # the map's coordinates do not reach there
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self._paint_heat(painter, whole)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for level, quad in quads:
            width = 0.6 + 1.4 * (level.level + 1) / level.levels  # px, thicker with each finer level
            line = FINEST if level is self.levels[-1] else COARSE
            for colour, extra in ((HALO, 1.5), (line, 0.0)):
                painter.setPen(QPen(colour, width + extra))
                painter.drawPolygon(quad)
        painter.restore()

    def _paint_heat(self, painter: QPainter, whole: QPolygonF) -> None:
        """The picture stretched over the area's four corners: exact without reprojection, close enough with it."""
        frame = QRectF(self._heat.image.rect())
        corners = QPolygonF([frame.topLeft(), frame.topRight(), frame.bottomRight(), frame.bottomLeft()])
        place = QTransform()
        if QTransform.quadToQuad(corners, whole, place):
            painter.save()
            painter.setTransform(place, True)
            painter.drawImage(QPointF(0, 0), self._heat.image)
            painter.restore()

    def _quad(self, to_map: QgsCoordinateTransform, box: Box) -> QPolygonF:
        """Corners of a box in the item's pixels, clockwise from the top left."""
        rect = geometry.box_extent(self._area.extent, box)
        left, top, right, bottom = rect.xMinimum(), rect.yMaximum(), rect.xMaximum(), rect.yMinimum()
        corners = ((left, top), (right, top), (right, bottom), (left, bottom))
        points = (self.toCanvasCoordinates(to_map.transform(QgsPointXY(x, y))) for x, y in corners)
        return QPolygonF([point - self.pos() for point in points])
