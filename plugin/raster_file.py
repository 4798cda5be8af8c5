"""What the header of a layer's GDAL file says that QGIS does not pass on: its overviews, footprint and compression.

Reads no pixels, and nothing over the network: a file that is far away has no header here.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from osgeo import gdal
from qgis.core import QgsGeometry, QgsPointXY, QgsProviderRegistry, QgsRasterLayer

EDGE_STEPS = 16  # points along a side of the footprint: files placed by ground control points have bent sides
_FAR = ("/vsicurl", "/vsis3", "/vsigs", "/vsiaz", "/vsiadls", "/vsioss", "/vsiswift", "/vsihdfs", "/vsiwebhdfs")


@dataclass(frozen=True)
class RasterFile:
    """The header of a file.

    path          as GDAL opens it
    driver        GDAL's short name, "GTiff"
    compression   of its pixels, upper case; empty for none or unknown
    overviews     widths in px, fine to coarse
    north_up      its rows run east and follow each other southwards, so that QGIS shows its very pixels
    georeferenced whether it has a place on a map
    masked        it has a mask of its own: an alpha band or a mask band
    footprint     what a file that is not north-up covers, in its own CRS; None for the others, which fill their extent
    crs_wkt       of the file itself; the layer may have been given another one
    """

    path: str
    driver: str
    compression: str
    overviews: tuple[int, ...]
    north_up: bool
    georeferenced: bool
    masked: bool
    footprint: QgsGeometry | None
    crs_wkt: str


def read(layer: QgsRasterLayer) -> RasterFile | None:
    """The header of the file behind a layer; None where there is no file, or not at hand. Remembered while the file
    stays the same, as that of a large mosaic takes its time."""
    if layer.providerType() != "gdal":
        return None
    path = layer.source().split("|option:")[0]  # the rest is for QGIS only
    if "://" in path or any(far in path for far in _FAR):
        return None
    same = stamp(path)
    return _remembered(path, same) if same else _open(path)


def _open(path: str) -> RasterFile | None:
    try:
        dataset = gdal.OpenEx(path, gdal.OF_RASTER)
    except RuntimeError:  # where another plugin has switched GDAL's exceptions on
        return None
    return None if dataset is None or dataset.RasterCount == 0 else _describe(path, dataset)


@lru_cache(maxsize=64)
def _remembered(path: str, stamp: tuple[int, ...]) -> RasterFile | None:
    return _open(path)


def stamp(path: str) -> tuple[int, ...]:
    """What tells that a file is still the same; empty where there is none of its own, as within an archive."""
    try:
        status = Path(path).stat()
    except OSError:
        return ()
    return status.st_ino, status.st_size, status.st_mtime_ns


def with_option(source: str, option: str) -> str:
    """The data source of a gdal layer, opened with one more of GDAL's open options."""
    registry = QgsProviderRegistry.instance()
    parts = registry.decodeUri("gdal", source)
    return registry.encodeUri("gdal", {**parts, "openOptions": [*(parts.get("openOptions") or ()), option]})


def _describe(path: str, dataset: gdal.Dataset) -> RasterFile:
    placed = dataset.GetGeoTransform(can_return_null=True)
    by_points = dataset.GetGCPCount() > 0 or bool(dataset.GetMetadata("RPC"))
    north_up = not by_points and (placed is None or _is_north_up(placed))
    bands = [dataset.GetRasterBand(number + 1) for number in range(dataset.RasterCount)]
    return RasterFile(
        path=path,
        driver=dataset.GetDriver().ShortName,
        compression=str(dataset.GetMetadataItem("COMPRESSION", "IMAGE_STRUCTURE") or "").upper(),
        overviews=tuple(bands[0].GetOverview(index).XSize for index in range(bands[0].GetOverviewCount())),
        north_up=north_up,
        georeferenced=placed is not None or by_points,
        masked=any(band.GetMaskFlags() & (gdal.GMF_PER_DATASET | gdal.GMF_ALPHA) for band in bands),
        footprint=None if north_up else _footprint(dataset),
        crs_wkt=dataset.GetProjection(),
    )


def _is_north_up(transform: tuple[float, ...]) -> bool:
    _, across, skew_x, _, skew_y, down = transform
    return across > 0 > down and skew_x == 0 == skew_y


def _footprint(dataset: gdal.Dataset) -> QgsGeometry | None:
    """The outline of the file's pixels on the map; None where GDAL cannot tell."""
    height, width, steps = dataset.RasterYSize, dataset.RasterXSize, range(EDGE_STEPS)
    corners = [(0, 0), (width, 0), (width, height), (0, height)]
    sides = zip(corners, [*corners[1:], corners[0]])
    edge = [
        (x0 + (x1 - x0) * step / EDGE_STEPS, y0 + (y1 - y0) * step / EDGE_STEPS)
        for (x0, y0), (x1, y1) in sides
        for step in steps
    ]
    try:
        points, found = gdal.Transformer(dataset, None, []).TransformPoints(False, edge)
    except RuntimeError:
        return None
    if not all(found):
        return None
    return QgsGeometry.fromPolygonXY([[QgsPointXY(x, y) for x, y, *_ in points]])
