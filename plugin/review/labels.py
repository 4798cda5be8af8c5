"""The labels of a review as a file to train with: question, answer, right answer and geometry of each feature."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Callable

from qgis.core import (
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsFields,
    QgsGeometry,
    QgsVectorFileWriter,
    QgsWkbTypes,
)

from ..background import start_writing
from ..errors import Problem
from ..processing.answers import AnswerType, fitting
from ..processing.fields import BOOL, INTEGER, REAL, TEXT, fields
from ..tables import harmless
from ..words import tr
from .book import Book
from .row import WAITING, Row

DIGITS = 9  # of a coordinate


def kinds() -> dict[str, str]:
    """What there is to choose from: suffix and name."""
    return {"gpkg": tr("GeoPackage"), "csv": tr("Table with geometries as text")}


def start(review: Path, path: Path, done: Callable[[Problem | None], None]) -> None:
    """`write` in a task; `done` is called on the main thread with what went wrong, or None."""
    start_writing(path, lambda: write(review, path), done)


def write(review: Path, path: Path) -> None:
    """Write the labels of the review in file `review`: those of all features that were asked or judged. `label` is the
    right answer and is empty where nobody has looked, or it cannot be told. Any thread. Raises `Problem`."""
    book = Book(review)
    try:
        if path.suffix.lower() == ".csv":
            _write_csv(book, path)
        else:
            _write_geopackage(book, path)
    except OSError as error:
        raise Problem(tr("The labels could not be written to {}.").format(path), str(error)) from error
    finally:
        book.close()


def columns(kind: AnswerType) -> QgsFields:
    """The fields of a label; `answer` and `label` are of the answers' type."""
    value = kind.fields().at(0).type()
    return fields(
        number=INTEGER,
        feature_id=INTEGER,
        feature=TEXT,
        question=TEXT,
        answer_type=TEXT,
        choices=TEXT,
        answer=value,
        said=TEXT,
        confidence=REAL,
        reviewed=BOOL,
        verdict=TEXT,
        label=value,
        model=TEXT,
        raster=TEXT,
        answered_at=TEXT,
        note=TEXT,
    )


def _labels(book: Book) -> Iterator[tuple[dict[str, Any], QgsGeometry]]:
    for row in book.rows():
        if row.state != WAITING or row.verdict:
            yield _values(row, book.wish.answer_type), book.geometry(row.number)


def _values(row: Row, kind: AnswerType) -> dict[str, Any]:
    return {
        "number": row.number,
        "feature_id": row.fid,
        "feature": row.label,
        "question": row.question,
        "answer_type": kind.kind,
        "choices": ", ".join(kind.choices),
        "answer": row.value,
        "said": row.said,
        "confidence": row.confidence,
        "reviewed": bool(row.verdict),
        "verdict": row.verdict,
        "label": row.final if row.verdict else None,
        "model": row.model,
        "raster": row.raster,
        "answered_at": row.answered_at,
        "note": row.note,
    }


def _write_csv(book: Book, path: Path) -> None:
    """In UTF-8 with the mark that spreadsheets look for."""
    names = columns(book.wish.answer_type).names()
    with path.open("w", newline="", encoding="utf-8-sig") as file:
        writer = csv.DictWriter(file, [*names, "crs", "wkt"])
        writer.writeheader()
        for values, shape in _labels(book):
            place = {"crs": book.crs.authid(), "wkt": shape.asWkt(DIGITS) if not shape.isNull() else ""}
            writer.writerow({**{name: _plain(value) for name, value in values.items()}, **place})


def _plain(value: Any) -> Any:
    if isinstance(value, bool):
        return str(value).lower()
    return harmless(value)


def _write_geopackage(book: Book, path: Path) -> None:
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    options.layerName = "labels"
    known = columns(book.wish.answer_type)
    writer = QgsVectorFileWriter.create(
        str(path), known, QgsWkbTypes.Type.Unknown, book.crs, QgsCoordinateTransformContext(), options
    )
    if writer.hasError():
        raise OSError(writer.errorMessage())
    for values, shape in _labels(book):
        feature = QgsFeature(known)
        for index, field in enumerate(known.toList()):
            feature.setAttribute(index, fitting(field, values[field.name()]))
        feature.setGeometry(shape)
        if not writer.addFeature(feature):
            raise OSError(writer.errorMessage())
    del writer  # written
