"""A table's rows as they stand in the file, one after the other: CSV, JSON lines, Parquet, or a vector layer.

Knows formats, not what the columns mean. Only a part of a table is in memory at a time.
"""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from model_backend.errors import UserError

Fields = dict[str, Any]
TOGETHER = 1024  # rows read at a time of a Parquet file or a layer
CSV, JSON_LINES, PARQUET = (".csv",), (".jsonl", ".ndjson"), (".parquet", ".geoparquet")
LAYERS = (".gpkg", ".fgb", ".geojson", ".shp")
GEOMETRY = "geometry"  # what a layer's geometry column is called in its rows: WKB


def read(path: Path) -> Iterator[Fields | str]:
    """Each row's fields by column, or a sentence why that row cannot be read. Raises :class:`UserError` where the
    whole table cannot."""
    readers: dict[str, Callable[[Path], Iterator[Fields | str]]] = {
        **dict.fromkeys(CSV, _csv),
        **dict.fromkeys(JSON_LINES, _json_lines),
        **dict.fromkeys(PARQUET, _parquet),
        **dict.fromkeys(LAYERS, _layer),
    }
    reader = readers.get(path.suffix.lower())
    if reader is None:
        raise UserError(f"{path.name} is no table that can be read; use one of {', '.join(readers)}.", "bad-table")
    with _readable(path):
        yield from reader(path)


def crs(path: Path) -> str | None:
    """The CRS of the table's geometries as WKT or a code, where the file tells."""
    suffix = path.suffix.lower()
    with _readable(path):
        if suffix in LAYERS:
            return extra("pyogrio").read_info(path).get("crs")
        if suffix in PARQUET:
            return _geoparquet_crs(extra("pyarrow.parquet").read_schema(path).metadata or {})
    return None


def _csv(path: Path) -> Iterator[Fields | str]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        header = file.readline()
        file.seek(0)
        yield from csv.DictReader(file, delimiter=";" if ";" in header and "," not in header else ",")


def _json_lines(path: Path) -> Iterator[Fields | str]:
    with path.open(encoding="utf-8") as file:
        for line in file:
            if line.strip():
                yield _json_object(line)


def _json_object(line: str) -> Fields | str:
    try:
        fields = json.loads(line)
    except ValueError:
        return "The line is not JSON."
    return fields if isinstance(fields, dict) else "The line is no JSON object."


def _parquet(path: Path) -> Iterator[Fields | str]:
    with extra("pyarrow.parquet").ParquetFile(path) as file:
        for batch in file.iter_batches(TOGETHER):
            yield from batch.to_pylist()


def _geoparquet_crs(metadata: dict[bytes, bytes]) -> str | None:
    from rasterio.crs import CRS

    geo = json.loads(metadata.get(b"geo", b"{}"))
    if not geo:
        return None
    described = geo["columns"][geo["primary_column"]].get("crs", "OGC:CRS84")
    if isinstance(described, dict):
        return str(CRS.from_user_input(described).to_wkt())
    return described


def _layer(path: Path) -> Iterator[Fields | str]:
    pyogrio = extra("pyogrio")
    with pyogrio.open_arrow(path, use_pyarrow=True, return_fids=True, batch_size=TOGETHER) as (meta, reader):
        here, fid = meta["geometry_name"] or "wkb_geometry", meta["fid_column"] or "OGC_FID"
        for batch in reader:
            for fields in batch.to_pylist():
                fields[GEOMETRY] = fields.pop(here, None)
                fields.setdefault("id", fields.pop(fid, None))
                yield fields


def extra(module: str) -> Any:
    """A module of the extra `batch`."""
    import importlib

    try:
        return importlib.import_module(module)
    except ImportError as error:
        raise UserError(
            f"This kind of table needs the package {module.partition('.')[0]}: pip install 'geoloupe[batch]'.",
            "missing-package",
        ) from error


@contextmanager
def _readable(path: Path) -> Iterator[None]:
    """Turns what libraries say of a file into a sentence."""
    try:
        yield
    except UserError:
        raise
    except FileNotFoundError as error:
        raise UserError(f"There is no file {path}.", "no-file") from error
    except Exception as error:  # pyarrow, pyogrio and csv each have their own
        raise UserError(f"The table {path} cannot be read: {error}.", "bad-table") from error
