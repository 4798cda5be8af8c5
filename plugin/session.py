"""The conversation in the project file: saved and copied with it, and there again when it is opened."""

from __future__ import annotations

import json
import shutil
from collections.abc import Sequence
from pathlib import Path

from qgis.core import QgsProject

from .errors import log
from .record import Record, from_fields, to_fields

SCOPE, KEY = "geoloupe", "/conversation"


def save(records: Sequence[Record]) -> None:
    """Put the records into the project; they reach the disk when the analyst saves it."""
    QgsProject.instance().writeEntry(SCOPE, KEY, json.dumps([to_fields(record) for record in records]))


def load() -> list[Record]:
    """The project's records. What cannot be read, as a newer GeoLoupe wrote it, is left out and logged."""
    text, _ = QgsProject.instance().readEntry(SCOPE, KEY, "[]")
    records = []
    try:
        for fields in json.loads(text):
            records.append(from_fields(fields))
    except (KeyError, TypeError, ValueError) as error:
        log(f"The project holds answers that this version of GeoLoupe cannot read: {error!r}")
    return records


def forget(record: Record, answers: Path) -> None:
    """Delete the files of an answer; nothing outside of `answers` is touched, whatever a project file says."""
    folder = Path(record.folder).resolve()
    if folder.parent == answers.resolve():
        shutil.rmtree(folder, ignore_errors=True)
