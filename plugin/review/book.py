"""The file of a review: an SQLite database with what was wished, a row a feature, and what each answer rests on.

A row is on the disk before the next feature is asked, and a verdict before the next row is shown, so that neither a
crash nor the end of the day loses any. Each thread opens the file for itself.
"""

from __future__ import annotations

import json
import sqlite3
import zlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import astuple, dataclass, fields, replace
from pathlib import Path
from typing import Any

from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsRectangle

from ...model_backend.wire import Decoder, Frame, WireError, encode
from .. import messages
from ..errors import Problem
from ..geometry import Area
from ..messages import Evidence
from ..words import tr
from .row import WAITING, Row
from .wish import Wish, crs_of

FORMAT = 1
SUFFIX = ".review"
PATIENCE_S = 30.0  # for the other thread's write
_COLUMNS = [field.name for field in fields(Row)]
_VERDICT = ("verdict", "correction")  # what the analyst writes, while the task writes what is in _ANSWER
_ANSWER = [name for name in _COLUMNS if name not in (*_VERDICT, "number", "fid", "label", "question")]
_TABLES = f"""
CREATE TABLE about (name TEXT PRIMARY KEY, value TEXT);
CREATE TABLE rows ({", ".join(_COLUMNS)}, geometry BLOB, PRIMARY KEY (number));
CREATE INDEX by_state ON rows (state, number);
CREATE TABLE found (number INTEGER PRIMARY KEY, area TEXT, told BLOB, picture BLOB);
"""


@dataclass(frozen=True)
class Found:
    """What an answer rests on: the area that was looked at, and its levels, coarse to fine."""

    area: Area
    levels: tuple[Evidence, ...]


class Book:
    """An open review file. Used in the thread that opened it; raises a `Problem` where the disk does not play along."""

    def __init__(self, path: Path) -> None:
        self.path = path
        if not path.is_file():
            raise Problem(tr("There is no review {} any more.").format(path))
        self._file = sqlite3.connect(path, timeout=PATIENCE_S)
        self._file.row_factory = sqlite3.Row
        try:
            about = dict(tuple(pair) for pair in self._file.execute("SELECT name, value FROM about"))
            if int(about["format"]) > FORMAT:
                raise Problem(tr("{} is of a newer GeoLoupe: update this one.").format(path))
            self.wish = Wish.from_fields(json.loads(about["wish"]))
            self.crs = crs_of(about["crs"])
            self.fids: list[int] | None = json.loads(about["fids"])
        except (sqlite3.Error, KeyError, TypeError, ValueError) as error:
            self._file.close()
            raise Problem(tr("{} is no review of GeoLoupe.").format(path), repr(error)) from error

    @staticmethod
    def create(path: Path, wish: Wish, crs: QgsCoordinateReferenceSystem, fids: Sequence[int] | None) -> Book:
        """A new file; `crs` is that of the features, `fids` those to ask about, None for all. Raises `Problem`."""
        wkt = crs.toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED) if crs.isValid() else ""
        about = {
            "format": str(FORMAT),
            "wish": json.dumps(wish.to_fields()),
            "crs": wkt,
            "fids": json.dumps(None if fids is None else list(fids)),
            "is_planned": "",
        }
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            file = sqlite3.connect(path)
            with file:
                file.executescript(_TABLES)
                file.executemany("INSERT INTO about VALUES (?, ?)", about.items())
            file.close()
        except (OSError, sqlite3.Error) as error:
            sentence = tr("The review cannot be kept in {}: make room there, or save the project elsewhere.")
            raise Problem(sentence.format(path.parent), str(error)) from error
        return Book(path)

    def close(self) -> None:
        self._file.close()

    @property
    def is_planned(self) -> bool:
        """Whether all features have their row."""
        return bool(self._one("SELECT value FROM about WHERE name = 'is_planned'")[0])

    def plan(self, rows: Iterable[tuple[Row, QgsGeometry]], is_last: bool) -> None:
        """Add rows and their features' geometries."""
        marks = ", ".join("?" * (len(_COLUMNS) + 1))
        values = [(*_values(row), bytes(shape.asWkb()) or None) for row, shape in rows]
        with self._writing():
            self._file.executemany(f"INSERT INTO rows VALUES ({marks})", values)
            if is_last:
                self._file.execute("UPDATE about SET value = '1' WHERE name = 'is_planned'")

    def forget_plan(self) -> None:
        """Take out the rows of a plan that was not finished."""
        with self._writing():
            self._file.execute("DELETE FROM rows")

    def rows(self) -> Iterator[Row]:
        """All rows, in order."""
        columns = ", ".join(_COLUMNS)
        for values in self._file.execute(f"SELECT {columns} FROM rows ORDER BY number"):
            yield _row(tuple(values))

    def next_waiting(self) -> Row | None:
        """The first row that is still to be asked."""
        columns = ", ".join(_COLUMNS)
        query = f"SELECT {columns} FROM rows WHERE state = ? ORDER BY number LIMIT 1"
        values = self._one(query, WAITING)
        return None if values is None else _row(tuple(values))

    def counts(self) -> tuple[int, int]:
        """How many rows there are, and how many are not waiting."""
        return tuple(self._one("SELECT count(*), coalesce(sum(state != ?), 0) FROM rows", WAITING))

    def answer(self, row: Row, told: tuple[str, bytes, bytes] | None = None) -> None:
        """Write what came of a row's question; `told` is what its answer rests on (see `pack`)."""
        with self._writing():
            self._set(row, _ANSWER)
            if told is not None:
                self._file.execute("INSERT OR REPLACE INTO found VALUES (?, ?, ?, ?)", (row.number, *told))

    def judge(self, rows: Iterable[Row]) -> None:
        """Write the analyst's verdicts on rows."""
        with self._writing():
            for row in rows:
                self._set(row, _VERDICT)

    def ask_again(self, rows: Iterable[Row]) -> None:
        """Let rows wait for their question to be asked once more."""
        with self._writing():
            for row in rows:
                self._set(row.waiting(), _ANSWER)
                self._file.execute("DELETE FROM found WHERE number = ?", (row.number,))

    def _set(self, row: Row, names: Sequence[str]) -> None:
        values = dict(zip(_COLUMNS, _values(row)))
        assignments = ", ".join(f"{name} = ?" for name in names)
        query = f"UPDATE rows SET {assignments} WHERE number = ?"
        self._file.execute(query, (*(values[name] for name in names), row.number))

    def geometry(self, number: int) -> QgsGeometry:
        """The feature's shape when it was asked, in `crs`; null where it had none."""
        shape = QgsGeometry()
        found = self._one("SELECT geometry FROM rows WHERE number = ?", number)
        if found is not None and found[0]:
            shape.fromWkb(found[0])
        return shape

    def found(self, number: int) -> Found | None:
        """What the answer rests on; None without an answer."""
        kept = self._one("SELECT area, told FROM found WHERE number = ?", number)
        if kept is None:
            return None
        try:
            frames = list(Decoder().feed(zlib.decompress(kept["told"])))
            return Found(_area(json.loads(kept["area"])), tuple(messages.evidence(frame) for frame in frames))
        except (WireError, ValueError, zlib.error) as error:
            raise Problem(tr("{} is damaged.").format(self.path), repr(error)) from error

    def picture(self, number: int) -> bytes:
        """What the model was shown, as a small JPEG; empty where there is none."""
        kept = self._one("SELECT picture FROM found WHERE number = ?", number)
        return b"" if kept is None else bytes(kept["picture"])

    def _one(self, query: str, *values: Any) -> Any:
        try:
            return self._file.execute(query, values).fetchone()
        except sqlite3.Error as error:
            raise Problem(tr("{} is damaged.").format(self.path), str(error)) from error

    def _writing(self) -> _Writing:
        return _Writing(self._file, self.path)


class _Writing:
    """A transaction whose failure is a `Problem`."""

    def __init__(self, file: sqlite3.Connection, path: Path) -> None:
        self._file, self._path = file, path

    def __enter__(self) -> None:
        self._file.__enter__()

    def __exit__(self, kind: Any, error: Any, trace: Any) -> None:
        try:
            self._file.__exit__(kind, error, trace)
        except sqlite3.Error as failure:
            error = failure
        if isinstance(error, sqlite3.Error):
            raise Problem(tr("The review cannot be written to {}.").format(self._path), str(error)) from error


def pack(area: Area, frames: Iterable[Frame], picture: bytes) -> tuple[str, bytes, bytes]:
    """What an answer rests on, as it is kept: the area, the backend's own ``evidence`` frames, the picture."""
    extent = area.extent
    wkt = area.crs.toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED) if area.crs.isValid() else ""
    sides = (extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum())
    told = zlib.compress(b"".join(encode(frame) for frame in frames))
    return json.dumps([sides, area.height, area.width, wkt, area.metres_per_pixel]), told, picture


def _area(kept: Any) -> Area:
    sides, height, width, wkt, ground = kept
    return Area(QgsRectangle(*sides), height, width, crs_of(wkt), ground)


def _values(row: Row) -> tuple[Any, ...]:
    """As SQLite holds it: values of any type as JSON."""
    return astuple(replace(row, value=json.dumps(row.value), correction=json.dumps(row.correction)))


def _row(values: tuple[Any, ...]) -> Row:
    row = Row(*values)
    return replace(row, value=json.loads(str(row.value)), correction=json.loads(str(row.correction)))
