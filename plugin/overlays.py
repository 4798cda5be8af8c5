"""Where the model looked, as files: attention as float32 GeoTIFFs; tiles, kept tokens and what was counted as a
GeoPackage.

Written with the GDAL that QGIS ships, in the question's task: nothing here knows layers or the project (styles.py says
how the files look, legend.py adds them to the map).
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence
from pathlib import Path

from osgeo import gdal, ogr, osr
from qgis.core import QgsCoordinateReferenceSystem

from . import geometry
from .geometry import Area, Box
from .messages import Done, Evidence, Heat, Thing, Tile

TILES, KEPT, COUNTED = "tiles", "kept", "counted"  # tables
DIGITS = 6  # of a score: a GeoPackage carries no precision, so values are rounded when they are written


def write_heatmaps(
    folder: Path, area: Area, found: Sequence[Evidence], answer: Done | None
) -> tuple[str, tuple[str, ...]]:
    """Write into `folder` the attention of all levels joined (without an answer: the finest level's) and that of each
    level; gives their paths. "" where nothing was found at all. Raises OSError."""
    if not found:
        return "", ()
    joined = (folder / "attention.tif").as_posix()
    write_heatmap(joined, area, answer.heat if answer else found[-1].heat)
    paths = tuple((folder / f"level-{level.level + 1}.tif").as_posix() for level in found)
    for path, level in zip(paths, found):
        write_heatmap(path, area, level.heat)
    return joined, paths


def write_heatmap(path: str, area: Area, heat: Heat) -> None:
    """A north-up float32 GeoTIFF over the heat's box in the layer's CRS, NaN where the model did not look. Raises
    OSError."""
    extent = geometry.box_extent(area.extent, heat.box)
    driver = gdal.GetDriverByName("GTiff")
    dataset = driver.Create(path, heat.cols, heat.rows, 1, gdal.GDT_Float32, ["COMPRESS=DEFLATE", "PREDICTOR=3"])
    if dataset is None:
        raise OSError(gdal.GetLastErrorMsg())
    dataset.SetGeoTransform(
        (extent.xMinimum(), extent.width() / heat.cols, 0.0, extent.yMaximum(), 0.0, -extent.height() / heat.rows)
    )
    if reference := spatial_reference(area.crs):
        dataset.SetSpatialRef(reference)
    band = dataset.GetRasterBand(1)
    band.SetNoDataValue(float("nan"))
    band.SetDescription("attention")
    band.WriteRaster(0, 0, heat.cols, heat.rows, heat.values, buf_type=gdal.GDT_Float32)
    dataset.FlushCache()
    del band, dataset


def write_tiles(
    folder: Path, area: Area, found: Sequence[Evidence], things: Sequence[Thing] = ()
) -> tuple[str, str, str]:
    """Write into `folder` a GeoPackage with the tiles of all levels, the tokens kept of the finest and, if there are
    any, the things that were counted; gives each as a data source of QGIS's provider "ogr", "" for what there is
    not. Raises OSError or RuntimeError."""
    if not found:
        return "", "", ""
    path = (folder / "tiles.gpkg").as_posix()
    dataset = gdal.GetDriverByName("GPKG").Create(path, 0, 0, 0, gdal.GDT_Unknown)
    if dataset is None:
        raise OSError(gdal.GetLastErrorMsg())
    dataset.StartTransaction()
    _add_tiles(dataset, area, [tile for level in found for tile in level.tiles])
    _add_kept(dataset, area, found[-1])
    if things:
        _add_counted(dataset, area, things)
    if dataset.CommitTransaction() != ogr.OGRERR_NONE:
        raise OSError(gdal.GetLastErrorMsg())
    tiles, kept, counted = (f"{path}|layername={table}" for table in (TILES, KEPT, COUNTED))
    return tiles, kept, counted if things else ""


def _add_tiles(dataset: gdal.Dataset, area: Area, tiles: Sequence[Tile]) -> None:
    """Polygons with level, row, col, score, kept and `place` (see `rank`)."""
    layer = _new_table(dataset, TILES, area.crs)
    for name in ("level", "row", "col"):
        layer.CreateField(ogr.FieldDefn(name, ogr.OFTInteger))
    layer.CreateField(ogr.FieldDefn("score", ogr.OFTReal))
    kept = ogr.FieldDefn("kept", ogr.OFTInteger)
    kept.SetSubType(ogr.OFSTBoolean)
    layer.CreateField(kept)
    layer.CreateField(ogr.FieldDefn("place", ogr.OFTInteger))
    for tile, place in zip(tiles, rank(tiles)):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature["level"], feature["row"], feature["col"] = tile.level, tile.row, tile.col
        feature["score"], feature["kept"] = round(tile.score, DIGITS), int(tile.kept)
        if place is not None:
            feature["place"] = place
        _add(layer, feature, geometry.box_extent(area.extent, tile.box).asWktPolygon())


def _add_kept(dataset: gdal.Dataset, area: Area, finest: Evidence) -> None:
    """Polygons, one for each token that the answer was read from, with its attention relative to the mean."""
    layer = _new_table(dataset, KEPT, area.crs)
    layer.CreateField(ogr.FieldDefn("attention", ogr.OFTReal))
    for box, attention in kept_cells(finest):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature["attention"] = round(attention, DIGITS)
        _add(layer, feature, geometry.box_extent(area.extent, box).asWktPolygon())


def _add_counted(dataset: gdal.Dataset, area: Area, things: Sequence[Thing]) -> None:
    """Points, one for each thing, with its kind and score."""
    layer = _new_table(dataset, COUNTED, area.crs, ogr.wkbPoint)
    layer.CreateField(ogr.FieldDefn("kind", ogr.OFTString))
    layer.CreateField(ogr.FieldDefn("score", ogr.OFTReal))
    for thing in things:
        feature = ogr.Feature(layer.GetLayerDefn())
        feature["kind"], feature["score"] = thing.kind, round(thing.score, DIGITS)
        _add(layer, feature, geometry.place(area.extent, thing.y, thing.x).asWkt())


def kept_cells(level: Evidence) -> Iterable[tuple[Box, float]]:
    """Box and attention of every chosen cell of a level's map."""
    heat = level.heat
    values = array("f", heat.values)
    y0, x0, y1, x1 = heat.box
    height, width = (y1 - y0) / heat.rows, (x1 - x0) / heat.cols
    for index, chosen in enumerate(level.chosen):
        if chosen:
            row, col = divmod(index, heat.cols)
            top, left = y0 + row * height, x0 + col * width
            yield (top, left, min(top + height, 1.0), min(left + width, 1.0)), values[index]


def rank(tiles: Sequence[Tile]) -> list[int | None]:
    """For every tile its place by score among the kept tiles of the finest level; None for all others."""
    finest = max((tile.level for tile in tiles), default=0)
    picked = [index for index, tile in enumerate(tiles) if tile.kept and tile.level == finest]
    picked.sort(key=lambda index: -tiles[index].score)
    places: list[int | None] = [None] * len(tiles)
    for place, index in enumerate(picked, start=1):
        places[index] = place
    return places


def spatial_reference(crs: QgsCoordinateReferenceSystem) -> osr.SpatialReference | None:
    """The CRS as GDAL has it, x before y; None for an invalid one."""
    if not crs.isValid():
        return None
    reference = osr.SpatialReference()
    reference.ImportFromWkt(crs.toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED))
    reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return reference


def _new_table(
    dataset: gdal.Dataset, table: str, crs: QgsCoordinateReferenceSystem, kind: int = ogr.wkbPolygon
) -> ogr.Layer:
    layer = dataset.CreateLayer(table, spatial_reference(crs), kind)
    if layer is None:
        raise RuntimeError(gdal.GetLastErrorMsg())
    return layer


def _add(layer: ogr.Layer, feature: ogr.Feature, wkt: str) -> None:
    feature.SetGeometry(ogr.CreateGeometryFromWkt(wkt))
    if layer.CreateFeature(feature) != ogr.OGRERR_NONE:
        raise RuntimeError(gdal.GetLastErrorMsg())
