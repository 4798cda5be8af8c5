"""A row of a table as a question: which raster, where on it, what is asked, of which type the answer is.

Columns: raster, question; optional id, geometry (WKT, GeoJSON or WKB), area (x0,y0,x1,y1), window
(row,col,height,width in pixels), answer_type, choices. Names are matched without case.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, get_args

from model_backend.config import AnswerType
from model_backend.errors import UserError
from model_backend.ground import Area

Window = tuple[int, int, int, int]  # row, col, height, width in native pixels


@dataclass(frozen=True)
class Defaults:
    """What holds where a row does not say: `raster`, `question`, the type of answer, the CRS of geometries and areas
    (None: that of each raster)."""

    raster: str | None = None
    question: str | None = None
    answer_type: AnswerType = "text"
    choices: tuple[str, ...] = ()
    crs: str | None = None


@dataclass(frozen=True)
class Row:
    """Row `number` (from 1) of the table. `fault` says why it cannot be asked. `area` is in `crs`, or, where that is
    None, in the raster's own; `window` is in its pixels; neither means the whole raster."""

    number: int
    id: str
    raster: str = ""
    question: str = ""
    area: Area | None = None
    crs: str | None = None
    window: Window | None = None
    answer_type: AnswerType = "text"
    choices: tuple[str, ...] = field(default=())
    fault: str | None = None

    @property
    def scene(self) -> str:
        """Rows with the same one share pixels. Sorts by raster."""
        return json.dumps([self.raster, self.area, self.crs, self.window])


def row(number: int, fields: Mapping[str, Any] | str, defaults: Defaults, folder: Path) -> Row:
    """A row's question; relative rasters are looked for from `folder`. Never raises: see `Row.fault`."""
    if isinstance(fields, str):
        return Row(number, str(number), fault=fields)
    cells = {str(name).strip().lower(): cell for name, cell in fields.items() if cell not in (None, "")}
    name = str(cells.get("id", number))
    try:
        return _row(number, name, cells, defaults, folder)
    except UserError as error:
        return Row(number, name, str(cells.get("raster", "")), str(cells.get("question", "")), fault=str(error))


def _row(number: int, name: str, cells: Mapping[str, Any], defaults: Defaults, folder: Path) -> Row:
    raster, question = cells.get("raster", defaults.raster), cells.get("question", defaults.question)
    if not raster:
        raise UserError("The row names no raster.")
    if not question or not str(question).strip():
        raise UserError("The row asks no question.")
    wanted = str(cells.get("answer_type", defaults.answer_type))
    if wanted not in get_args(AnswerType):
        raise UserError(f"There is no answer type {wanted}; choose one of {', '.join(get_args(AnswerType))}.")
    choices = split(cells.get("choices", defaults.choices)) if wanted == "category" else ()
    if wanted == "category" and not choices:
        raise UserError("An answer of type category needs choices.")
    area = _area(cells)
    window = None if area is not None or "window" not in cells else _window(cells["window"])
    return Row(
        number,
        name,
        _path(str(raster), folder),
        str(question),
        area,
        None if area is None else defaults.crs,
        window,
        wanted,  # type: ignore[arg-type]
        choices,
    )


def split(cell: Any) -> tuple[str, ...]:
    """Categories from a list, or from text with commas."""
    parts = cell.split(",") if isinstance(cell, str) else cell
    return tuple(text for part in parts if (text := str(part).strip()))


def _path(raster: str, folder: Path) -> str:
    """Names of GDAL's own (/vsicurl/..., https://..., NETCDF:...) stay as they are."""
    if raster.startswith("/") or "://" in raster or ":" in raster[2:]:
        return raster
    return str(folder / raster)


def _area(cells: Mapping[str, Any]) -> Area | None:
    for column in ("area", "bbox"):
        if column in cells:
            x0, y0, x1, y1 = _numbers(cells[column], column)
            return x0, y0, x1, y1
    for column in ("geometry", "geom", "wkt", "geojson"):
        if column in cells:
            return _bounds(geometry(cells[column]))
    return None


def _window(cell: Any) -> Window:
    numbers = _numbers(cell, "window")
    if not all(number == int(number) and number >= 0 for number in numbers):
        raise UserError("The window must be four whole numbers: row,col,height,width.")
    row0, col0, height, width = map(int, numbers)
    return row0, col0, height, width


def _numbers(cell: Any, column: str) -> Sequence[float]:
    parts = cell.strip("[]() ").split(",") if isinstance(cell, str) else cell
    try:
        numbers = [float(part) for part in parts]
    except (TypeError, ValueError):
        numbers = []
    if len(numbers) != 4 or not all(map(math.isfinite, numbers)):
        raise UserError(f"The {column} must be four numbers with commas between, not {cell!r:.60}.")
    return numbers


def geometry(cell: Any) -> Any:
    """A shapely geometry from WKT, GeoJSON (text or object) or WKB (bytes or hexadecimal)."""
    try:
        import shapely
    except ImportError as error:
        raise UserError("Geometries need the package shapely: pip install 'geoloupe[batch]'.") from error
    try:
        if isinstance(cell, Mapping):
            return shapely.from_geojson(json.dumps(cell))
        if isinstance(cell, bytes | bytearray):
            return shapely.from_wkb(bytes(cell))
        text = str(cell).strip()
        if text.startswith("{"):
            return shapely.from_geojson(text)
        return shapely.from_wkb(text) if text[:2] in ("00", "01") else shapely.from_wkt(text)
    except (shapely.GEOSException, TypeError, ValueError) as error:
        raise UserError(f"The geometry cannot be read: {cell!r:.60}.") from error


def _bounds(shape: Any) -> Area:
    if shape is None or shape.is_empty:
        raise UserError("The geometry is empty.")
    x0, y0, x1, y1 = map(float, shape.bounds)
    if x0 == x1 or y0 == y1:
        raise UserError("The geometry covers no ground: a point or a line along an axis has no area to look at.")
    return x0, y0, x1, y1
