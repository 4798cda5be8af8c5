"""Attention as a picture, in the colours of the heat map layers: for the canvas while a question is answered, and for
reports. Any thread."""

from __future__ import annotations

from array import array
from functools import lru_cache

from qgis.PyQt.QtCore import QRectF, Qt
from qgis.PyQt.QtGui import QImage, QPainter

from . import styles
from .messages import Heat

CLEAR, OPAQUE = 0, 0xFF000000  # ARGB


class HeatPicture:
    """A picture of the whole area, to which levels are added from coarse to fine: where a finer one looked, it replaces
    what the coarser ones showed. At most `most` pixels a side."""

    def __init__(self, most: int = 160) -> None:
        self.image = QImage()
        self._most = most

    def add(self, heat: Heat) -> None:
        """Paint a level over the coarser ones."""
        indices, rows, cols = _indices(heat, self._most)
        y0, x0, y1, x1 = heat.box
        # The heat's box may end a little before or behind the area; the picture shows the area.
        height, width = max(round(rows / (y1 - y0)), 1), max(round(cols / (x1 - x0)), 1)
        joined = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
        joined.fill(Qt.GlobalColor.transparent)
        painter = QPainter(joined)
        painter.drawImage(QRectF(0, 0, width, height), self.image)
        there = QRectF(x0 * width, y0 * height, (x1 - x0) * width, (y1 - y0) * height)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationOut)
        painter.drawImage(there, _coloured(indices, rows, cols, (CLEAR, *(OPAQUE,) * 255)))
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        painter.drawImage(there, _coloured(indices, rows, cols, _colours()))
        painter.end()
        self.image = joined


def _indices(heat: Heat, most: int) -> tuple[bytes, int, int]:
    """A byte a cell: 0 where the model did not look, else 1 for the mean (or less) to 255 for the strongest attention;
    and rows and columns, thinned out to at most `most`."""
    values = array("f", heat.values)
    step = -(-max(heat.rows, heat.cols) // most)
    thin = [
        value
        for row in range(0, heat.rows, step)
        for value in values[row * heat.cols : (row + 1) * heat.cols : step]
    ]  # fmt: skip
    top = max((value for value in thin if value == value), default=0.0)
    scale = 254 / (max(top, styles.LEAST_TOP) - styles.MEAN)
    indices = bytes(1 + round(max(value - styles.MEAN, 0.0) * scale) if value == value else 0 for value in thin)
    return indices, -(-heat.rows // step), -(-heat.cols // step)


def _coloured(indices: bytes, rows: int, cols: int, colours: tuple[int, ...]) -> QImage:
    image = QImage(indices, cols, rows, cols, QImage.Format.Format_Indexed8)
    image.setColorTable(colours)
    return image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)  # a copy: the bytes may go


@lru_cache(maxsize=1)
def _colours() -> tuple[int, ...]:
    return (CLEAR, *styles.ramp(255))
