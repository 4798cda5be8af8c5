"""Where a raster lies: map areas to pixels, and the size of a pixel on the ground. Reads no pixels."""

from __future__ import annotations

import math

from affine import Affine
from rasterio._err import CPLE_BaseError  # not all of GDAL's errors become rasterio's
from rasterio.crs import CRS
from rasterio.errors import RasterioError
from rasterio.warp import transform as transform_points

from model_backend.errors import UserError

Area = tuple[float, float, float, float]
PixelBox = tuple[int, int, int, int]  # row0, col0, row1, col1

EQUATOR_RADIUS = 6_378_137.0  # WGS 84, metres
ECCENTRICITY_2 = 0.00669437999014
SNAP = 1e-3  # px: an area that misses a pixel border by rounding only means that border


def pixel_box(area: Area | None, transform: Affine, height: int, width: int) -> PixelBox:
    """The pixels of a raster that `area` touches: map coordinates (x0, y0, x1, y1), or pixels (x right, y down) where
    the raster has no geotransform. A rotated raster gives the pixel rectangle around the area."""
    if area is None:
        return 0, 0, height, width
    if not all(math.isfinite(value) for value in area):
        raise UserError("The area must be four numbers: x0,y0,x1,y1.", "bad-area")
    x0, y0, x1, y1 = area
    if x0 == x1 or y0 == y1:
        raise UserError("The area is empty: x0,y0,x1,y1 must span some ground.", "bad-area")
    corners = [~transform @ (x, y) for x in (x0, x1) for y in (y0, y1)]
    cols, rows = [x for x, _ in corners], [y for _, y in corners]
    row0, row1 = max(0, math.floor(min(rows) + SNAP)), min(height, math.ceil(max(rows) - SNAP))
    col0, col1 = max(0, math.floor(min(cols) + SNAP)), min(width, math.ceil(max(cols) - SNAP))
    if row0 >= row1 or col0 >= col1:
        raise UserError(
            f"The area lies outside the raster, which covers {_extent(transform, height, width)}.", "bad-area"
        )
    return row0, col0, row1, col1


def _extent(transform: Affine, height: int, width: int) -> str:
    corners = [transform @ (x, y) for x in (0, width) for y in (0, height)]
    xs, ys = [x for x, _ in corners], [y for _, y in corners]
    return ",".join(f"{value:.10g}" for value in (min(xs), min(ys), max(xs), max(ys)))


def metres_per_pixel(crs: CRS | None, transform: Affine, height: int, width: int) -> float | None:
    """Side of a square of the ground as large as the pixel at the centre of height x width px; None where unknown.

    Measured on the ellipsoid, so it holds for degrees, feet and for map projections that stretch distances alike.
    """
    if crs is None or transform.is_identity:
        return None
    points = [(width / 2, height / 2), (width / 2 + 1, height / 2), (width / 2, height / 2 + 1)]
    xs, ys = zip(*(transform @ point for point in points), strict=True)
    if not (crs.is_geographic or crs.is_projected):  # a local grid, tied to no place on Earth
        return _in_map_units(crs, transform)
    if crs.is_projected:
        try:
            xs, ys = transform_points(crs, CRS.from_epsg(4326), xs, ys)[:2]
        except (RasterioError, CPLE_BaseError):
            return _in_map_units(crs, transform)
    lons, lats = [math.radians(x) for x in xs], [math.radians(y) for y in ys]
    if not all(math.isfinite(value) for value in (*lons, *lats)):
        return _in_map_units(crs, transform)
    curve = 1 - ECCENTRICITY_2 * math.sin(lats[0]) ** 2
    east = EQUATOR_RADIUS / math.sqrt(curve) * math.cos(lats[0])  # metres per radian of longitude
    north = EQUATOR_RADIUS * (1 - ECCENTRICITY_2) / curve**1.5
    (e1, e2), (n1, n2) = ([(v - lons[0]) * east for v in lons[1:]], [(v - lats[0]) * north for v in lats[1:]])
    size = math.sqrt(abs(e1 * n2 - e2 * n1))
    return size or None


def _in_map_units(crs: CRS, transform: Affine) -> float | None:
    try:
        _, metres = crs.units_factor
    except RasterioError:
        return None
    return metres * math.sqrt(abs(transform.determinant))
