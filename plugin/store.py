"""Where answers are kept: a folder with a GeoPackage of all of them, and a folder of overlays and pictures for each.

The table `answers` has a row an answer, its area as a polygon in WGS 84, and all of its `Record` as JSON. The answer's
folder has its tiles in a GeoPackage of their own (overlays.py), which is never written again once it is shown: QGIS
reads a GeoPackage without locks, and a layer of one that is being written to may come up broken, or not at all. The row
is written last: an answer is there with all that belongs to it, or not at all. Knows files, not the project.
"""

from __future__ import annotations

import json
import shutil
import sqlite3
import threading
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path

from osgeo import gdal, ogr
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsGeometry,
    QgsPointXY,
    QgsRectangle,
)

from . import layer_styles, overlays, pictures, styles
from .errors import Problem, log
from .imagery import LayerImagery
from .messages import Done, Evidence
from .record import Record, from_fields, moved, to_fields
from .words import tr

FILE, TABLE = "answers.gpkg", "answers"
TEXTS = ("answer_id", "asked", "question", "answer", "state", "model", "notes", "layer", "source", "fingerprint", "crs")
NUMBERS = ("confidence", "seconds", "metres_per_pixel")
RECORD = "record"  # the column with the whole of it
WGS84 = "EPSG:4326"


class Store:
    """A folder of answers; it is made with the first one. A move waits for what is being written. Safe from any
    thread."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._lock = threading.RLock()
        self._is_closed = False

    @property
    def root(self) -> Path:
        """The folder."""
        return self._root

    @property
    def path(self) -> Path:
        """The GeoPackage."""
        return self._root / FILE

    @property
    def exists(self) -> bool:
        """Whether there is anything in it."""
        return self.path.is_file()

    def add(self, record: Record, imagery: LayerImagery, found: Sequence[Evidence], answer: Done | None) -> Record:
        """Keep an answer and all that it rests on; gives its record with number and files. Raises `Problem`."""
        with self._lock:
            if self._is_closed:
                raise Problem(tr("The project was closed before the answer could be kept."), retryable=False)
            try:
                return self._add(record, imagery, found, answer)
            except (OSError, RuntimeError) as error:
                sentence = tr("The answer could not be kept in {}: make room there, or save the project elsewhere.")
                raise Problem(sentence.format(self._root), str(error)) from error
            finally:
                shutil.rmtree(self._part(record), ignore_errors=True)

    def read(self) -> list[Record]:
        """All records, oldest first. What cannot be read, as a newer GeoLoupe wrote it, is left out and logged."""
        if not self.exists:
            return []
        dataset = gdal.OpenEx(str(self.path), gdal.OF_VECTOR)
        layer = dataset.GetLayerByName(TABLE) if dataset else None
        records = []
        for feature in layer or ():
            try:
                records.append(from_fields(json.loads(feature[RECORD]), self._root))
            except (KeyError, TypeError, ValueError) as error:
                log(f"An answer in {self.path} cannot be read by this version of GeoLoupe: {error!r}")
        return sorted(records, key=lambda record: record.number)

    def update(self, records: Sequence[Record]) -> None:
        """Write what has changed of these records since they were added. Raises OSError."""
        with self._lock:
            dataset = _open(self.path)
            layer = dataset.GetLayerByName(TABLE)
            wanted = {record.id: record for record in records}
            with _transaction(dataset):
                for feature in [feature for feature in layer if feature["answer_id"] in wanted]:
                    feature[RECORD] = json.dumps(to_fields(wanted[feature["answer_id"]], self._root))
                    layer.SetFeature(feature)

    def remove(self, records: Sequence[Record]) -> None:
        """Delete answers: rows and folders; nothing outside of the store, whatever a record says. Raises
        OSError."""
        with self._lock:
            if self.exists:
                dataset = _open(self.path)
                rows = {feature["answer_id"]: feature.GetFID() for feature in dataset.GetLayerByName(TABLE)}
                with _transaction(dataset):
                    for record in records:
                        if record.id in rows:
                            dataset.GetLayerByName(TABLE).DeleteFeature(rows[record.id])
            for record in records:
                folder = (self._root / record.id).resolve()
                if folder.parent == self._root.resolve():
                    shutil.rmtree(folder, ignore_errors=True)

    def copy_to(self, root: Path) -> None:
        """Copy everything to the new folder `root` and work there from now on; the old one stays. Raises OSError."""
        with self._lock:
            if self.exists:
                part = root.with_name(root.name + ".part")
                shutil.rmtree(part, ignore_errors=True)
                passing = shutil.ignore_patterns("*.lock", "*.part", "*.gpkg-*")
                shutil.copytree(self._root, part, ignore=passing, copy_function=_copy)
                part.rename(root)
            self._root = root

    @contextmanager
    def still(self) -> Iterator[Path]:
        """The folder, which does not move meanwhile."""
        with self._lock:
            yield self._root

    def close(self) -> None:
        """Add nothing from now on: another project has come. Waits for what is being written."""
        with self._lock:
            self._is_closed = True

    def _part(self, record: Record) -> Path:
        """The answer's folder while it is being written."""
        return self._root / f"{record.id}.part"

    def _add(self, record: Record, imagery: LayerImagery, found: Sequence[Evidence], answer: Done | None) -> Record:
        folder, part = self._root / record.id, self._part(record)
        part.mkdir(parents=True, exist_ok=True)
        heatmap, levels = overlays.write_heatmaps(part, imagery.area, found, answer)
        overview, best = pictures.write(part, imagery, found)
        tiles, kept, counted = overlays.write_tiles(part, imagery.area, found, record.things)
        record = replace(
            record,
            folder=folder.as_posix(),
            heatmap=heatmap,
            levels=levels,
            tiles=tiles,
            kept=kept,
            counted=counted,
            overview=overview,
            pictures=best,
        )
        styles.save(record)
        if not self.exists:
            _create(self.path)
        shutil.rmtree(folder, ignore_errors=True)
        part.rename(folder)
        record = moved(record, part, folder)
        dataset = _open(self.path)
        with _transaction(dataset):
            record = replace(record, number=_next_number(dataset))
            _insert(dataset.GetLayerByName(TABLE), record, self._root)
        return record


def backup(path: Path, copy: Path) -> None:
    """Copy a GeoPackage in which layers may be open: a copy of the file alone would lack what is still in SQLite's log.
    Raises OSError."""
    try:
        with closing(sqlite3.connect(path)) as old, closing(sqlite3.connect(copy)) as new:
            old.backup(new)
    except sqlite3.Error as error:
        raise OSError(str(error)) from error


def _copy(file: str, copy: str) -> None:
    if file.endswith(".gpkg"):
        backup(Path(file), Path(copy))
    else:
        shutil.copy2(file, copy)


def _create(path: Path) -> None:
    dataset = gdal.GetDriverByName("GPKG").Create(str(path), 0, 0, 0, gdal.GDT_Unknown)
    if dataset is None:
        raise OSError(gdal.GetLastErrorMsg())
    reference = overlays.spatial_reference(QgsCoordinateReferenceSystem(WGS84))
    layer = dataset.CreateLayer(TABLE, reference, ogr.wkbPolygon)
    layer.CreateField(ogr.FieldDefn("number", ogr.OFTInteger))
    for name in (*TEXTS, RECORD):
        layer.CreateField(ogr.FieldDefn(name, ogr.OFTString))
    for name in NUMBERS:
        layer.CreateField(ogr.FieldDefn(name, ogr.OFTReal))
    look = layer_styles.bare(dataset, TABLE)
    styles.dress_answers(look)
    layer_styles.save(dataset, TABLE, look)
    del layer, dataset  # written


def _open(path: Path) -> gdal.Dataset:
    dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_UPDATE)
    if dataset is None:
        raise OSError(gdal.GetLastErrorMsg())
    return dataset


@contextmanager
def _transaction(dataset: gdal.Dataset) -> Iterator[None]:
    """All that is written within, or, where something fails, nothing. Raises OSError."""
    dataset.StartTransaction()
    try:
        yield
        if dataset.CommitTransaction() != ogr.OGRERR_NONE:
            raise OSError(gdal.GetLastErrorMsg())
    except Exception:
        dataset.RollbackTransaction()  # an error holds on to the dataset, and so to its locks, as long as it is shown
        raise


def _next_number(dataset: gdal.Dataset) -> int:
    return 1 + max((feature["number"] for feature in dataset.GetLayerByName(TABLE)), default=0)


def _insert(layer: ogr.Layer, record: Record, root: Path) -> None:
    feature = ogr.Feature(layer.GetLayerDefn())
    values = columns(record)
    for name in ("number", *TEXTS, *NUMBERS):
        if values[name] is not None:
            feature[name] = values[name]
    feature[RECORD] = json.dumps(to_fields(record, root))
    if (outline := in_wgs84(record.area.extent, record.area.crs)) is not None:
        feature.SetGeometry(ogr.CreateGeometryFromWkt(outline.asWkt()))
    if layer.CreateFeature(feature) != ogr.OGRERR_NONE:
        raise OSError(gdal.GetLastErrorMsg())


def columns(record: Record) -> dict[str, object]:
    """The record's values for a table that people read."""
    area = record.area
    return {
        "number": record.number,
        "answer_id": record.id,
        "asked": record.asked,
        "question": record.question,
        "answer": record.text,
        "confidence": None if record.confidence is None else round(record.confidence, 4),
        "state": record.state,
        "model": record.model,
        "seconds": round(record.seconds, 2),
        "notes": " ".join(record.notes),
        "layer": record.layer_name,
        "source": record.source,
        "fingerprint": record.fingerprint,
        "crs": area.crs.authid(),
        "metres_per_pixel": area.metres_per_pixel,
    }


def in_wgs84(shape: QgsRectangle | QgsPointXY, crs: QgsCoordinateReferenceSystem) -> QgsGeometry | None:
    """A rectangle or point of a CRS as a polygon or point in WGS 84; None where it has no place on earth."""
    if not crs.isValid():
        return None
    to_earth = QgsCoordinateTransform(crs, QgsCoordinateReferenceSystem(WGS84), QgsCoordinateTransformContext())
    if isinstance(shape, QgsPointXY):
        there = QgsGeometry.fromPointXY(shape)
    else:
        there = QgsGeometry.fromRect(shape).densifyByCount(8)  # its sides are curves there
    try:
        there.transform(to_earth)
    except QgsCsException:
        return None
    return there
