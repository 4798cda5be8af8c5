"""The answers as a table with typed columns, in the order of the rows: Parquet (GeoParquet where the table has
geometries) or GeoPackage. `row` and `id` join them to the table that was asked."""

from __future__ import annotations

import json
import warnings
from array import array
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path
from typing import Any, Literal

from model_backend.batch import journal, tables
from model_backend.batch.rows import Defaults, geometry, row
from model_backend.errors import UserError

Format = Literal["parquet", "gpkg"]
TOGETHER = 1024  # rows in memory


def write(folder: Path, stem: str, table: Path, defaults: Defaults, kind: Format) -> Path:
    """Write the answers of `folder`'s journal called `stem` beside it, as .parquet or .gpkg."""
    target, new = folder / f"{stem}.{kind}", folder / f"{stem}.new.{kind}"
    new.unlink(missing_ok=True)
    batches = _batches(_records(folder / f"{stem}.jsonl", table, defaults))
    writer: dict[Format, Callable[[Path, Iterator[Any], str | None], None]] = {"parquet": _parquet, "gpkg": _geopackage}
    writer[kind](new, batches, defaults.crs)
    new.replace(target)
    return target


def _records(answers: Path, table: Path, defaults: Defaults) -> Iterator[dict[str, Any]]:
    """The answered rows of the table, in its order, flat, with their geometry as WKB."""
    places = array("q")  # of each row's answer in the journal, in bytes; -1 where it has none
    for place, record in journal.read(answers):
        places.extend([-1] * (record["row"] + 1 - len(places)))
        places[record["row"]] = place
    with answers.open("rb") as file:
        for number, fields in enumerate(tables.read(table), 1):
            if number < len(places) and places[number] >= 0:
                file.seek(places[number])
                record = json.loads(file.readline())
                yield {**_flat(record), "geometry": _wkb(number, fields, defaults, table.parent)}


def _flat(record: dict[str, Any]) -> dict[str, Any]:
    """The value in the column of its type, the notes as one text."""
    value = record.pop("value")
    columns = {"yes-no": "yes_no", "number": "number", "category": "category"}
    typed = {column: value if kind == record["answer_type"] else None for kind, column in columns.items()}
    if typed["number"] is not None:
        typed["number"] = float(typed["number"])
    return {**record, **typed, "notes": " ".join(record["notes"])}


def _wkb(number: int, fields: tables.Fields | str, defaults: Defaults, folder: Path) -> bytes | None:
    """The row's geometry as given, or its area as a rectangle."""
    import shapely

    asked = row(number, fields, defaults, folder)
    if asked.area is None or isinstance(fields, str):
        return None
    cells = {str(name).strip().lower(): cell for name, cell in fields.items() if cell not in (None, "")}
    given = next((cells[name] for name in ("geometry", "geom", "wkt", "geojson") if name in cells), None)
    shape = shapely.box(*asked.area) if given is None or {"area", "bbox"} & cells.keys() else geometry(given)
    return bytes(shapely.to_wkb(shape))


def _schema() -> Any:
    import pyarrow as pa

    text, number, count, flag = pa.string(), pa.float64(), pa.int64(), pa.bool_()
    columns = {
        "row": count, "id": text, "raster": text, "question": text, "answer_type": text, "answer": text,
        "yes_no": flag, "number": number, "category": text, "reason": text, "exact": flag, "confidence": number,
        "model": text, "tiles": count, "tokens": count, "notes": text, "seconds": number, "error": text,
        "geometry": pa.binary(),
    }  # fmt: skip
    return pa.schema(list(columns.items()))


def _batches(records: Iterator[dict[str, Any]]) -> Iterator[Any]:
    """The records as Arrow tables; one empty table where there are none."""
    pa = tables.extra("pyarrow")
    schema = _schema()
    some = list(islice(records, TOGETHER))
    while True:
        yield pa.Table.from_pylist(some, schema=schema)
        some = list(islice(records, TOGETHER))
        if not some:
            return


def _parquet(path: Path, batches: Iterator[Any], crs: str | None) -> None:
    from rasterio.crs import CRS

    described = None if crs is None else CRS.from_user_input(crs).to_dict(projjson=True)
    column: dict[str, Any] = {"encoding": "WKB", "geometry_types": [], "crs": described}  # null: not known
    geo = {"version": "1.0.0", "primary_column": "geometry", "columns": {"geometry": column}}
    schema = _schema().with_metadata({"geo": json.dumps(geo)})
    with tables.extra("pyarrow.parquet").ParquetWriter(path, schema) as writer:
        for batch in batches:
            writer.write_table(batch.replace_schema_metadata(schema.metadata))


def _geopackage(path: Path, batches: Iterator[Any], crs: str | None) -> None:
    pyogrio = tables.extra("pyogrio")
    how = {"driver": "GPKG", "layer": "answers", "geometry_name": "geometry", "geometry_type": "Unknown"}
    # geometry_name is the column of the Arrow table; in the file it has the driver's own name, geom.
    try:
        with warnings.catch_warnings():
            warnings.filterwarnings("ignore", "'crs' was not provided")  # nobody knows it
            for number, batch in enumerate(batches):
                pyogrio.write_arrow(batch, path, crs=crs, append=number > 0, **how)
    except pyogrio.errors.DataSourceError as error:
        raise UserError(f"{path} cannot be written: {error}.", "unwritable") from error
