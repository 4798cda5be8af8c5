"""Where areas, windows and boxes lie on the map. Pure functions: rectangles and sizes in, rectangles and numbers out.

QGIS shows every raster on a north-up grid in the layer's CRS (rotated and south-up files through a warped view), so an
*area* is a rectangle in that CRS cut into height x width native pixels, and rows count down from its upper edge.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import NamedTuple

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsDistanceArea,
    QgsPointXY,
    QgsRectangle,
)

SQUARE = 1.05  # pixels whose sides differ by less count as square

AROUND_M, AROUND_PX = 25.0, 64  # from the centre of a thing to the sides of the square around it

Box = tuple[float, float, float, float]  # y0, x0, y1, x1: shares of the area from its top left corner


class Window(NamedTuple):
    """The rectangle [row:row+height, col:col+width] of the area resized to level_height x level_width pixels."""

    level_height: int
    level_width: int
    row: int
    col: int
    height: int
    width: int


@dataclass(frozen=True)
class Area:
    """The part of a layer that a question is about.

    extent            in the layer's CRS
    height, width     of the picture that the extent makes at full resolution: as many pixels as the layer has there,
                      and its very pixels where those are square on the ground
    crs               of the layer; may be invalid: then nothing is known of ground distances
    metres_per_pixel  ground size of such a pixel, None without a CRS
    within            WKT of the polygon, in the same CRS, outside of which nothing is asked; empty: the whole extent
    """

    extent: QgsRectangle
    height: int
    width: int
    crs: QgsCoordinateReferenceSystem
    metres_per_pixel: float | None
    within: str = ""


def window_extent(area_extent: QgsRectangle, window: Window) -> QgsRectangle:
    """Map extent of a window of the area."""
    left, top = area_extent.xMinimum(), area_extent.yMaximum()
    # Products before quotients: a window of native pixels then begins on a pixel edge, not a rounding beside it.
    return QgsRectangle(
        left + window.col * area_extent.width() / window.level_width,
        top - (window.row + window.height) * area_extent.height() / window.level_height,
        left + (window.col + window.width) * area_extent.width() / window.level_width,
        top - window.row * area_extent.height() / window.level_height,
    )


def box_extent(area_extent: QgsRectangle, box: Box) -> QgsRectangle:
    """Map extent of a box given in shares of the area."""
    y0, x0, y1, x1 = box
    return QgsRectangle(place(area_extent, y0, x0), place(area_extent, y1, x1))


def place(area_extent: QgsRectangle, y: float, x: float) -> QgsPointXY:
    """The point on the map that lies at these shares of the area from its top left corner."""
    return QgsPointXY(
        area_extent.xMinimum() + x * area_extent.width(), area_extent.yMaximum() - y * area_extent.height()
    )


def around(area: Area, y: float, x: float) -> Box:
    """A square of the area with a thing of unknown size at (y, x), in shares, in its middle."""
    pixels = AROUND_M / area.metres_per_pixel if area.metres_per_pixel else AROUND_PX
    down, across = pixels / area.height, pixels / area.width
    return y - down, x - across, y + down, x + across


def cut(
    layer_extent: QgsRectangle, height: int, width: int, wanted: QgsRectangle
) -> tuple[QgsRectangle, int, int] | None:
    """The part of a layer of height x width pixels that `wanted` touches, grown to whole pixels.

    Gives its extent, height and width; None where the two do not meet. Whole pixels keep windows at native resolution
    equal to the layer's own pixels.
    """
    shared = layer_extent.intersect(wanted)
    if shared.isEmpty():
        return None
    pixel_width, pixel_height = layer_extent.width() / width, layer_extent.height() / height
    slack = 1e-6  # of a pixel: an edge on a pixel boundary stays there despite rounding
    left = max(math.floor((shared.xMinimum() - layer_extent.xMinimum()) / pixel_width + slack), 0)
    right = min(math.ceil((shared.xMaximum() - layer_extent.xMinimum()) / pixel_width - slack), width)
    top = max(math.floor((layer_extent.yMaximum() - shared.yMaximum()) / pixel_height + slack), 0)
    bottom = min(math.ceil((layer_extent.yMaximum() - shared.yMinimum()) / pixel_height - slack), height)
    if right <= left or bottom <= top:
        return None
    extent = box_extent(layer_extent, (top / height, left / width, bottom / height, right / width))
    return extent, bottom - top, right - left


def area_of(
    extent: QgsRectangle,
    height: int,
    width: int,
    crs: QgsCoordinateReferenceSystem,
    context: QgsCoordinateTransformContext,
) -> Area:
    """The area of an extent that holds height x width pixels of a layer.

    Pixels that are far from square on the ground, as those of degrees are away from the equator, would show the model
    stretched things: such an area is cut into as many pixels of the same ground, but square ones.
    """
    sides = _ground_sides(extent, height, width, crs, context)
    if sides is None:
        return Area(extent, height, width, crs, None)
    down, across = sides
    ground = math.sqrt(down * across)
    if not 1 / SQUARE <= down / across <= SQUARE:
        height, width = max(round(height * down / ground), 1), max(round(width * across / ground), 1)
    return Area(extent, height, width, crs, ground)


def _ground_sides(
    extent: QgsRectangle,
    height: int,
    width: int,
    crs: QgsCoordinateReferenceSystem,
    context: QgsCoordinateTransformContext,
) -> tuple[float, float] | None:
    """Metres down and across a pixel in the middle of the extent, on the CRS's ellipsoid; None without a CRS.

    Measured rather than read from the map units: degrees, feet and Web Mercator all come out as true metres.
    """
    if not crs.isValid():
        return None
    measure = QgsDistanceArea()
    measure.setSourceCrs(crs, context)
    measure.setEllipsoid(crs.ellipsoidAcronym() or "EPSG:7030")
    centre = extent.center()
    down = _ground(measure, centre, 0.0, extent.height() / height, height)
    across = _ground(measure, centre, extent.width() / width, 0.0, width)
    return (down, across) if 0 < down < math.inf and 0 < across < math.inf else None


def _ground(measure: QgsDistanceArea, centre: QgsPointXY, dx: float, dy: float, pixels: int) -> float:
    """Metres per step (dx, dy) around the centre, over up to 100 steps so that rounding does not show."""
    steps = min(pixels, 100) / 2
    start = QgsPointXY(centre.x() - dx * steps, centre.y() - dy * steps)
    end = QgsPointXY(centre.x() + dx * steps, centre.y() + dy * steps)
    return measure.measureLine(start, end) / (2 * steps)
