"""Writes the conversation to a file in the background: what kind of file, its name says."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Callable

from . import report, tables
from .background import start_writing
from .errors import Problem
from .record import Record, moved
from .store import Store
from .words import tr


def kinds() -> dict[str, str]:
    """What there is to choose from: suffix and name."""
    return {
        "html": tr("Report with pictures"),
        "gpkg": tr("GeoPackage with everything"),
        "geojson": tr("GeoJSON"),
        "csv": tr("Table"),
    }


def write(path: Path, records: Sequence[Record], store: Store) -> None:
    """Write the records in the form that the path's suffix names; a report for any other. Any thread. Raises
    `Problem`."""
    kind = path.suffix.lower()[1:]
    try:
        with store.still() as root:  # the project may have been saved elsewhere since the records were taken
            records = [
                moved(record, Path(record.folder).parent, root) if record.folder else record for record in records
            ]
            if kind == "csv":
                tables.write_csv(path, records)
            elif kind in ("geojson", "json"):
                tables.write_geojson(path, records)
            elif kind == "gpkg":
                tables.write_geopackage(path, records, store)
            else:
                report.write(path, records)
    except (OSError, RuntimeError) as error:
        raise Problem(tr("The answers could not be written to {}.").format(path), str(error)) from error


def start(path: Path, records: Sequence[Record], store: Store, done: Callable[[Problem | None], None]) -> None:
    """`write` in a task; `done` is called on the GUI thread with what went wrong, or None."""
    taken = tuple(records)
    start_writing(path, lambda: write(path, taken, store), done)
