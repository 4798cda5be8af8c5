"""The rows to be answered, in the order of their scenes, on disk: a million of them need no memory."""

from __future__ import annotations

import json
import sqlite3
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import asdict
from itertools import groupby
from typing import Any

from model_backend.batch.rows import Row

MOST_ROWS = 1_000  # of a scene taken at a time


class Plan:
    """Rows to answer. `shard` (i, n) keeps the i-th of n parts, whole scenes each, the same on every machine."""

    def __init__(self, shard: tuple[int, int] = (1, 1)) -> None:
        self._part, self._parts = shard
        self._rows = sqlite3.connect("")  # a temporary file that goes away with the connection
        self._rows.execute("PRAGMA journal_mode = OFF")
        self._rows.execute("CREATE TABLE rows (number INTEGER PRIMARY KEY, scene TEXT, row TEXT)")

    def add(self, rows: Iterable[Row]) -> None:
        """Put those rows that are of this shard into the plan."""
        mine = (row for row in rows if zlib.crc32(row.scene.encode()) % self._parts == self._part - 1)
        records = ((row.number, row.scene, json.dumps(asdict(row))) for row in mine)
        self._rows.executemany("INSERT INTO rows VALUES (?, ?, ?)", records)
        self._rows.execute("CREATE INDEX IF NOT EXISTS by_scene ON rows (scene, number)")

    def done(self, numbers: Iterable[int]) -> None:
        """Take rows out that are answered."""
        self._rows.executemany("DELETE FROM rows WHERE number = ?", ((number,) for number in numbers))

    def __len__(self) -> int:
        return int(self._rows.execute("SELECT count(*) FROM rows").fetchone()[0])

    def scenes(self) -> Iterator[list[Row]]:
        """The rows of one scene after the other; at most MOST_ROWS at a time."""
        found = self._rows.execute("SELECT scene, row FROM rows ORDER BY scene, number")
        for _, group in groupby(found, key=lambda record: record[0]):
            rows: list[Row] = []
            for _, text in group:
                rows.append(row_from(json.loads(text)))
                if len(rows) == MOST_ROWS:
                    yield rows
                    rows = []
            if rows:
                yield rows

    def close(self) -> None:
        self._rows.close()


def row_from(fields: dict[str, Any]) -> Row:
    """A row from its fields as JSON has them."""
    for name in ("area", "window", "choices"):  # JSON knows no tuples
        fields[name] = None if fields[name] is None else tuple(fields[name])
    return Row(**fields)
