"""The area that the analyst has drawn: kept with its coordinates, and outlined on the map while it counts."""

from __future__ import annotations

from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry
from qgis.gui import QgsMapCanvas, QgsMapTool, QgsRubberBand
from qgis.PyQt.QtCore import QObject, pyqtSignal

from .draw_tool import DrawTool, Shape, outline


class Drawn(QObject):
    """One shape at a time. Drawing borrows the map's tool and gives the earlier one back. GUI thread only."""

    changed = pyqtSignal()  # another shape, or none
    drawing_changed = pyqtSignal()  # `drawing` says what is being drawn now

    def __init__(self, canvas: QgsMapCanvas, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.shape: QgsGeometry | None = None
        self.crs = QgsCoordinateReferenceSystem()  # of the shape
        self.drawing: Shape | None = None
        self._canvas = canvas
        self._tool: DrawTool | None = None
        self._earlier: QgsMapTool | None = None
        self._band: QgsRubberBand | None = None
        self._is_shown = False
        canvas.destinationCrsChanged.connect(self._outline)

    def draw(self, shape: Shape) -> None:
        """Let the analyst draw; the keyboard goes to the map, so that Esc is its."""
        self.stop()
        self._earlier = self._canvas.mapTool()
        self._tool = DrawTool(self._canvas, shape)
        self._tool.drawn.connect(self._on_drawn)
        self._tool.ended.connect(self.stop)
        self.drawing = shape
        self._canvas.setMapTool(self._tool)
        self._canvas.setFocus()
        self.drawing_changed.emit()

    def stop(self) -> None:
        """Draw no further; what was drawn before stays."""
        tool, self._tool = self._tool, None
        if tool is None:
            return
        self.drawing = None
        if self._canvas.mapTool() is tool:
            self._canvas.unsetMapTool(tool)
            if self._earlier is not None:
                self._canvas.setMapTool(self._earlier)
        tool.deleteLater()
        self.drawing_changed.emit()

    def clear(self) -> None:
        """Forget the shape."""
        self.shape = None
        self._outline()
        self.changed.emit()

    def show(self, on: bool) -> None:
        """Outline the shape on the map, or not."""
        self._is_shown = on
        self._outline()

    def detach(self) -> None:
        """Let go of the map."""
        self.stop()
        self.show(False)
        self._canvas.destinationCrsChanged.disconnect(self._outline)

    def _on_drawn(self, shape: QgsGeometry) -> None:
        self.shape = shape
        self.crs = self._canvas.mapSettings().destinationCrs()
        self._outline()
        self.changed.emit()

    def _outline(self) -> None:
        if self._band is not None:
            self._canvas.scene().removeItem(self._band)
            self._band = None
        if self._is_shown and self.shape is not None:
            self._band = outline(self._canvas)
            self._band.addGeometry(self.shape, self.crs)
