"""Drawing a rectangle or a polygon on the map. Knows the map's canvas, not what the shape is for."""

from __future__ import annotations

from enum import Enum

from qgis.core import QgsGeometry, QgsPointXY, QgsWkbTypes
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool, QgsRubberBand
from qgis.PyQt.QtCore import QPoint, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QKeyEvent, QPalette

NEAR = 4  # px: a rectangle whose corner was not dragged further awaits a second click
ENDS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
REMOVES = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)


class Shape(Enum):
    """What is drawn."""

    RECTANGLE = "rectangle"
    POLYGON = "polygon"


class DrawTool(QgsMapTool):
    """A rectangle is dragged, or clicked at two corners; its sides follow the screen, also on a turned map. A polygon
    is clicked corner by corner; double click, right click or Enter ends it, Backspace takes the last corner back.
    Esc gives up."""

    drawn = pyqtSignal(object)  # QgsGeometry in the map's CRS
    ended = pyqtSignal()  # drawn or given up

    def __init__(self, canvas: QgsMapCanvas, shape: Shape) -> None:
        super().__init__(canvas)
        self._shape = shape
        self._corners: list[QPoint] = []  # on the screen
        self._points: list[QgsPointXY] = []  # on the map, which may be moved between clicks
        self._band = outline(canvas)
        self.setCursor(Qt.CursorShape.CrossCursor)

    def canvasPressEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802 - QGIS's name
        if event.button() == Qt.MouseButton.RightButton:
            self._finish()
        elif event.button() == Qt.MouseButton.LeftButton and self._shape is Shape.POLYGON:
            self._points.append(event.mapPoint())
            self._show(event.pixelPoint())
        elif event.button() == Qt.MouseButton.LeftButton and not self._corners:
            self._corners = [event.pixelPoint()]

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802 - QGIS's name
        self._show(event.pixelPoint())

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802 - QGIS's name
        if event.button() != Qt.MouseButton.LeftButton or not self._corners:
            return
        dragged = event.pixelPoint() - self._corners[0]
        if min(abs(dragged.x()), abs(dragged.y())) > NEAR:
            self._points = self._rectangle(event.pixelPoint())
            self._finish()

    def canvasDoubleClickEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802 - QGIS's name
        if self._shape is Shape.POLYGON:
            self._finish()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.key() == Qt.Key.Key_Escape:
            self.ended.emit()
        elif event.key() in ENDS:
            self._finish()
        elif event.key() in REMOVES and self._points:
            self._points.pop()
            self._show(self.canvas().mouseLastXY())
        else:
            return  # the map's own: arrows, space
        event.accept()  # else the map would also delete or cancel something

    def deactivate(self) -> None:
        """Called by QGIS when another tool takes over."""
        self.canvas().scene().removeItem(self._band)
        super().deactivate()
        self.ended.emit()

    def _finish(self) -> None:
        """End the shape, if it is one by now."""
        if len(self._points) >= 3:
            shape = QgsGeometry.fromPolygonXY([self._points]).makeValid()
            if shape.area() > 0:
                self.drawn.emit(shape)
        self.ended.emit()

    def _rectangle(self, end: QPoint) -> list[QgsPointXY]:
        begin = self._corners[0]
        corners = (begin, QPoint(end.x(), begin.y()), end, QPoint(begin.x(), end.y()))
        return [self.toMapCoordinates(corner) for corner in corners]

    def _show(self, cursor: QPoint) -> None:
        """Outline what there is so far, with the cursor as its next corner."""
        if self._corners:
            points = self._rectangle(cursor)
        else:
            points = [*self._points, self.toMapCoordinates(cursor)] if self._points else []
        self._band.reset(QgsWkbTypes.GeometryType.PolygonGeometry)
        for point in points:
            self._band.addPoint(point)


def outline(canvas: QgsMapCanvas) -> QgsRubberBand:
    """The outline of an area on the map: seen on imagery of any colour, and hiding nothing of it."""
    band = QgsRubberBand(canvas, QgsWkbTypes.GeometryType.PolygonGeometry)
    colour = QColor(canvas.palette().color(QPalette.ColorRole.Highlight))
    band.setStrokeColor(colour)
    band.setSecondaryStrokeColor(QColor(255, 255, 255, 200))
    band.setWidth(2)
    band.setLineStyle(Qt.PenStyle.DashLine)
    band.setFillColor(QColor(0, 0, 0, 0))
    return band
