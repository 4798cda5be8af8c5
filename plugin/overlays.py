"""Where the model looked, as files: attention as a float32 GeoTIFF and the tiles as polygons in a GeoPackage.

Written with the GDAL that QGIS ships, in the question's task: nothing here knows layers or the project (legend.py adds
the files to the map).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from osgeo import gdal, ogr, osr
from qgis.core import QgsCoordinateReferenceSystem

from . import geometry
from .errors import Problem
from .geometry import Area
from .messages import Done, Evidence, Heat, Tile
from .words import tr

TILES_TABLE = "tiles"


@dataclass(frozen=True)
class OverlayFiles:
    """Paths of the written files."""

    heatmap: str
    tiles: str
    overview: str = ""  # a picture of the whole area
    pictures: tuple[str, ...] = ()  # of the best tiles, best first


def write(folder: Path, area: Area, found: Sequence[Evidence], answer: Done | None) -> OverlayFiles | None:
    """Write what was found into `folder` (made here). Without an answer the finest level's attention is the heat map;
    None where nothing was found at all. Raises `Problem`."""
    heat = answer.heat if answer else found[-1].heat if found else None
    if heat is None:
        return None
    files = OverlayFiles(str(folder / "attention.tif"), str(folder / "tiles.gpkg"))
    try:
        folder.mkdir(parents=True, exist_ok=True)
        write_heatmap(files.heatmap, area, heat)
        write_tiles(files.tiles, area, [tile for level in found for tile in level.tiles])
    except (OSError, RuntimeError) as error:
        raise Problem(tr("The overlays could not be written to {}.").format(folder), str(error)) from error
    return files


def write_heatmap(path: str, area: Area, heat: Heat) -> None:
    """A north-up float32 GeoTIFF over the heat's box in the layer's CRS, NaN where the model did not look."""
    extent = geometry.box_extent(area.extent, heat.box)
    driver = gdal.GetDriverByName("GTiff")
    dataset = driver.Create(path, heat.cols, heat.rows, 1, gdal.GDT_Float32, ["COMPRESS=DEFLATE", "PREDICTOR=3"])
    if dataset is None:
        raise OSError(gdal.GetLastErrorMsg())
    dataset.SetGeoTransform(
        (extent.xMinimum(), extent.width() / heat.cols, 0.0, extent.yMaximum(), 0.0, -extent.height() / heat.rows)
    )
    if reference := _reference(area.crs):
        dataset.SetSpatialRef(reference)
    band = dataset.GetRasterBand(1)
    band.SetNoDataValue(float("nan"))
    band.SetDescription("attention")
    band.WriteRaster(0, 0, heat.cols, heat.rows, heat.values, buf_type=gdal.GDT_Float32)
    dataset.FlushCache()
    del band, dataset


def write_tiles(path: str, area: Area, tiles: Sequence[Tile]) -> None:
    """Polygons with level, row, col, score, kept, `place` (see `rank`) and the finest level, for the style: an
    aggregate over the layer there would crash QGIS 3.22 when the layer is removed while the map is drawn."""
    places = rank(tiles)
    finest = max((tile.level for tile in tiles), default=0)
    Path(path).unlink(missing_ok=True)
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(path)
    if dataset is None:
        raise OSError(gdal.GetLastErrorMsg())
    layer = dataset.CreateLayer(TILES_TABLE, _reference(area.crs), ogr.wkbPolygon)
    for name in ("level", "finest", "row", "col"):
        layer.CreateField(ogr.FieldDefn(name, ogr.OFTInteger))
    layer.CreateField(ogr.FieldDefn("score", ogr.OFTReal))
    kept = ogr.FieldDefn("kept", ogr.OFTInteger)
    kept.SetSubType(ogr.OFSTBoolean)
    layer.CreateField(kept)
    layer.CreateField(ogr.FieldDefn("place", ogr.OFTInteger))
    layer.StartTransaction()
    for tile, place in zip(tiles, places):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature["level"], feature["row"], feature["col"] = tile.level, tile.row, tile.col
        feature["finest"], feature["score"], feature["kept"] = finest, tile.score, int(tile.kept)
        if place is not None:
            feature["place"] = place
        extent = geometry.box_extent(area.extent, tile.box)
        feature.SetGeometry(ogr.CreateGeometryFromWkt(extent.asWktPolygon()))
        layer.CreateFeature(feature)
    layer.CommitTransaction()
    del layer, dataset


def rank(tiles: Sequence[Tile]) -> list[int | None]:
    """For every tile its place by score among the kept tiles of the finest level; None for all others."""
    finest = max((tile.level for tile in tiles), default=0)
    picked = [index for index, tile in enumerate(tiles) if tile.kept and tile.level == finest]
    picked.sort(key=lambda index: -tiles[index].score)
    places: list[int | None] = [None] * len(tiles)
    for place, index in enumerate(picked, start=1):
        places[index] = place
    return places


def _reference(crs: QgsCoordinateReferenceSystem) -> osr.SpatialReference | None:
    if not crs.isValid():
        return None
    reference = osr.SpatialReference()
    reference.ImportFromWkt(crs.toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED))
    reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return reference
