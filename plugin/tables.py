"""The conversation as data for other programs: a CSV table, GeoJSON, or one GeoPackage with everything. Any thread."""

from __future__ import annotations

import csv
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from osgeo import gdal
from qgis.core import QgsPointXY, QgsRectangle

from . import geometry, styles
from .record import Record
from .store import Store, backup, columns, in_wgs84
from .words import tr

DIGITS = 7  # of a degree: a centimetre


def write_csv(path: Path, records: Sequence[Record]) -> None:
    """A row an answer, in UTF-8 with the mark that spreadsheets look for. Raises OSError."""
    with path.open("w", newline="", encoding="utf-8-sig") as file:
        rows = [_row(record) for record in records]
        writer = csv.DictWriter(file, list(rows[0]) if rows else ["number"])
        writer.writeheader()
        writer.writerows(rows)


def write_geojson(path: Path, records: Sequence[Record]) -> None:
    """A feature for the area of each answer (`kind` "answer"), for each of its best tiles (`kind` "tile") and for each
    thing that was counted (`kind` "thing"), in WGS 84 as GeoJSON asks; without a geometry where the imagery has no
    coordinate system. Raises OSError."""
    features = []
    for record in records:
        features.append(_feature(record, record.area.extent, {"kind": "answer", **columns(record)}))
        for rank, box in enumerate(record.best, start=1):
            about = {"kind": "tile", "number": record.number, "answer_id": record.id, "rank": rank}
            features.append(_feature(record, geometry.box_extent(record.area.extent, box), about))
        for thing in record.things:
            about = {"kind": "thing", "number": record.number, "answer_id": record.id, "thing": thing.kind,
                     "score": round(thing.score, 4)}  # fmt: skip
            features.append(_feature(record, geometry.place(record.area.extent, thing.y, thing.x), about))
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}), encoding="utf-8")


def write_geopackage(path: Path, records: Sequence[Record], store: Store) -> None:
    """A copy of the store's GeoPackage with the overlays in it too: tables called q3_tiles, q3_kept, q3_counted, with
    their looks, and rasters called q3_attention. Raises OSError or RuntimeError."""
    if not store.exists:
        raise OSError(tr("The answers of this project have no GeoPackage any more."))
    part = path.with_name(path.name + ".part")
    part.unlink(missing_ok=True)
    backup(store.path, part)
    for record in records:
        if record.tiles and Path(record.tiles.split("|")[0]).is_file():
            _add_tables(part, record)
        if record.heatmap and Path(record.heatmap).is_file():
            options = ["APPEND_SUBDATASET=YES", f"RASTER_TABLE=q{record.number}_attention"]
            if gdal.Translate(str(part), record.heatmap, format="GPKG", creationOptions=options) is None:
                raise OSError(gdal.GetLastErrorMsg())
    part.replace(path)


def _add_tables(path: Path, record: Record) -> None:
    dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_UPDATE)
    prefix = f"q{record.number}_"
    for source in filter(None, (record.tiles, record.kept, record.counted)):
        file, _, table = source.partition("|layername=")
        if not gdal.VectorTranslate(dataset, file, layers=[table], layerName=prefix + table, accessMode="append"):
            raise OSError(gdal.GetLastErrorMsg())
    styles.save_tables(dataset, record, prefix)


def _row(record: Record) -> dict[str, object]:
    """The record's columns and its extent; no text in it is taken for a formula by a spreadsheet."""
    extent, area = record.area.extent, record.area
    plain = {name: harmless(value) for name, value in columns(record).items()}
    return {
        **plain,
        "xmin": extent.xMinimum(),
        "ymin": extent.yMinimum(),
        "xmax": extent.xMaximum(),
        "ymax": extent.yMaximum(),
        "height": area.height,
        "width": area.width,
        "tiles": record.looked_at,
        "heatmap_path": record.heatmap,
        "tiles_path": record.tiles,
    }


def harmless(value: Any) -> Any:
    """A text so that no spreadsheet takes it for a formula; any other value as it is."""
    is_formula = isinstance(value, str) and value[:1] in ("=", "+", "-", "@", "\t", "\r")
    return "'" + value if is_formula else value


def _feature(record: Record, shape: QgsRectangle | QgsPointXY, properties: dict[str, object]) -> dict[str, object]:
    there = in_wgs84(shape, record.area.crs)
    place = None if there is None else json.loads(there.asJson(DIGITS))
    return {"type": "Feature", "properties": properties, "geometry": place}
