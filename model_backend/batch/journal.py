"""The answers as they come: one JSON object a line, on the disk before the next row begins.

A process that is killed, or a machine that loses power, leaves at most one unfinished line at the end, which opening
the journal again cuts off.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from types import TracebackType
from typing import Any

from filelock import FileLock, Timeout

from model_backend.errors import UserError

TAIL = 1 << 16  # bytes searched at a time for the end of the last whole line


class Journal:
    """Append-only answers in `path`; only one process may have it open."""

    def __init__(self, path: Path) -> None:
        self.path = path
        path.parent.mkdir(parents=True, exist_ok=True)
        self._lock = FileLock(path.with_suffix(".lock"))
        try:
            self._lock.acquire(blocking=False)
        except Timeout as error:
            raise UserError(f"Another process is writing {path}.", "busy") from error
        self._file = path.open("a+b", buffering=0)
        _cut_unfinished_line(self._file.fileno())

    def append(self, record: Mapping[str, Any]) -> None:
        """Write one answer; when this returns it is on the disk."""
        line = memoryview(_line(record))
        try:
            while line:
                line = line[self._file.write(line) :]
            os.fsync(self._file.fileno())
        except OSError as error:
            raise UserError(f"{self.path} cannot be written: {error.strerror}. Go on later with --resume.") from error

    def drop(self, unwanted: Callable[[dict[str, Any]], bool]) -> None:
        """Take the unwanted answers out. Whatever happens meanwhile, the file is the old one or the new one."""
        new = self.path.with_suffix(".new")
        with new.open("wb") as file:
            for _, record in read(self.path):
                if not unwanted(record):
                    file.write(_line(record))
            file.flush()
            os.fsync(file.fileno())
        self._file.close()
        new.replace(self.path)
        self._file = self.path.open("a+b", buffering=0)

    def close(self) -> None:
        self._file.close()
        self._lock.release()

    def __enter__(self) -> Journal:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def read(path: Path) -> Iterator[tuple[int, dict[str, Any]]]:
    """Each whole line's place in the file, in bytes, and what it says."""
    with path.open("rb") as file:
        place = 0
        for line in file:
            try:
                yield place, json.loads(line)
            except ValueError as error:
                raise UserError(
                    f"{path} is damaged at byte {place}; move it away to begin anew.", "bad-journal"
                ) from error
            place += len(line)


def _line(record: Mapping[str, Any]) -> bytes:
    return json.dumps(record, ensure_ascii=False, allow_nan=False).encode() + b"\n"


def _cut_unfinished_line(file: int) -> None:
    """Truncate after the last line end."""
    size = end = os.fstat(file).st_size
    while end > 0:
        begin = max(0, end - TAIL)
        os.lseek(file, begin, os.SEEK_SET)
        newline = os.read(file, end - begin).rfind(b"\n")
        if newline >= 0:
            end = begin + newline + 1
            break
        end = begin
    if end < size:
        os.ftruncate(file, end)
