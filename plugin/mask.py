"""What of a window lies outside a polygon: those pixels are made transparent, as if there were no imagery.

Used for the polygon that was asked about and for the footprint of rotated files. Pure functions; any thread.
"""

from __future__ import annotations

from qgis.core import QgsGeometry, QgsRectangle
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QImage, QPainter, QPainterPath, QTransform


def is_outside(extent: QgsRectangle, polygon: QgsGeometry | None) -> bool:
    """Whether nothing of `extent` lies in the polygon (same CRS); never without a polygon."""
    return polygon is not None and not polygon.intersects(extent)


def clear_outside(image: QImage, extent: QgsRectangle, polygon: QgsGeometry | None) -> None:
    """Make the pixels whose centre lies outside the polygon transparent, in place.

    `extent` is what the image shows, in the CRS of the polygon; all of the image stays without a polygon.
    """
    if polygon is None or polygon.contains(QgsGeometry.fromRect(extent)):
        return
    to_pixels = QTransform()
    to_pixels.scale(image.width() / extent.width(), -image.height() / extent.height())
    to_pixels.translate(-extent.xMinimum(), -extent.yMaximum())
    stencil = QImage(image.size(), QImage.Format.Format_ARGB32_Premultiplied)
    stencil.fill(Qt.GlobalColor.transparent)
    painter = QPainter(stencil)
    painter.fillPath(to_pixels.map(_path(polygon, extent)), Qt.GlobalColor.black)
    painter.end()
    painter = QPainter(image)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
    painter.drawImage(0, 0, stencil)
    painter.end()


def _path(polygon: QgsGeometry, extent: QgsRectangle) -> QPainterPath:
    """The part of the polygon near `extent`: a painter's coordinates are too coarse for a whole country in pixels."""
    near = polygon.intersection(QgsGeometry.fromRect(extent.buffered(max(extent.width(), extent.height()))))
    return QPainterPath() if near.isEmpty() else near.constGet().asQPainterPath()
