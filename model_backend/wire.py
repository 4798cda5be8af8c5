"""Frames between the plugin and the backend. Both sides import this, and besides it only `typed`.

Standard library only, no Qt, no torch. A frame is ``uint32 header length (big endian) | JSON header | payload``.
The header holds ``t`` (the kind), ``id`` (the request it belongs to; 0 for the connection itself), ``n`` (payload
bytes) and the fields of its kind. Frames of an unknown kind or of an unknown request are ignored by the receiver,
so a late answer can never be taken for another one.

Plugin to backend
    ``hello``     proto, token (TCP only)
    ``ask``       question, source, options, history (a list of [question, answer] asked about the same source before,
                  oldest first; may be absent): starts request ``id``; source is ``{"kind": "pull", "height", "width",
                  "metres_per_pixel", "key"}`` or ``{"kind": "file", "path", "area": [x0, y0, x1, y1] | null,
                  "bands": [...] | null, "stretch": [[low, high], ...] | null}``
    ``tile``      window (six integers as in ``need``), error (a sentence, or absent), outside (true where the window
                  lies beside what is asked about); the payload holds height x width x 4 bytes RGBA, rows from the
                  top, alpha 0 where there is no imagery
    ``plan``      height, width, metres_per_pixel (or null) of an area: how would a question about it be looked at?
    ``cancel``, ``ping``, ``shutdown``

Backend to plugin
    ``hello``     proto, version, model, device, reason (why this device), memory_mb, doubt (a sentence where what the
                  model says on a plain picture is no language, else empty), reads_files (true where it reads whatever
                  file of this computer is named)
    ``need``      windows: a list of ``[level_height, level_width, row, col, height, width]``, the rectangle
                  ``[row:row+height, col:col+width]`` of the area resized to level_height x level_width pixels;
                  answered by one ``tile`` frame each, in the same order
    ``progress``  level, levels, done, total, metres_per_pixel (or null): tiles read of the level that is being read
    ``evidence``  one scored level: level, levels, metres_per_pixel, level_size [height, width], tiles (a list of
                  ``[row, col, score, kept, [y0, x0, y1, x1]]``, boxes as shares of the area from its top left),
                  grid [rows, cols] and box [y0, x0, y1, x1] of the heat map; the payload is the map as float32,
                  little endian, row-major, NaN where the model did not look, 1.0 = the mean attention of the level,
                  and then a byte a cell: 1 where the token there was chosen (on the last level: to answer from), else 0
    ``token``     text: the next piece of the answer
    ``done``      answer, confidence, notes, model, levels, things, tokens, timing, account, peak_memory_mb, grid and
                  box as above for the payload: the attention of all levels joined into one map. things (may be absent)
                  are those that were counted one by one: {kind, score (0..1), place [y, x]}, the centre in shares of
                  the area, at most `MOST_THINGS`. account tells what was computed, or is null: tflop and tflop_anew by
                  stage (with nothing remembered), tiles {encoded, recalled}, thumbnails, focus and prompt passes as
                  [new tokens, tokens before], steps
    ``plan``      height, width, metres_per_pixel as asked, levels: how many would be looked at; not before the model is
                  loaded
    ``cancelled``, ``error`` (code, human: one sentence for the user, retryable), ``pong`` (memory_mb)
"""

from __future__ import annotations

import json
import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

PROTOCOL = 1
MAX_HEADER = 1 << 20  # evidence of a level lists up to a few thousand tiles
MAX_PAYLOAD = 64 << 20
MOST_THINGS = 8000
_LENGTH = struct.Struct(">I")


class WireError(ValueError):
    """The other side sent bytes that are no frame; the connection cannot be used any more."""


@dataclass(frozen=True)
class Frame:
    """One message: its kind, the request it belongs to, its JSON fields and its binary payload."""

    kind: str
    id: int = 0
    fields: dict[str, Any] = field(default_factory=dict)
    payload: bytes = b""

    def __getitem__(self, name: str) -> Any:
        return self.fields[name]

    def get(self, name: str, default: Any = None) -> Any:
        return self.fields.get(name, default)


def encode(frame: Frame) -> bytes:
    """Bytes of a frame. Raises :class:`WireError` when header or payload exceed the caps."""
    head = {"t": frame.kind, "id": frame.id, "n": len(frame.payload), **frame.fields}
    header = json.dumps(head, separators=(",", ":"), allow_nan=False).encode()
    if len(header) > MAX_HEADER or len(frame.payload) > MAX_PAYLOAD:
        raise WireError(f"A {frame.kind} frame of {len(header)} + {len(frame.payload)} bytes is too large to send.")
    return _LENGTH.pack(len(header)) + header + frame.payload


class Decoder:
    """Turns a stream of bytes, cut anywhere, into frames. Raises :class:`WireError` as soon as it is not one."""

    def __init__(self) -> None:
        self._buffer = bytearray()
        self._header: dict[str, Any] | None = None

    def feed(self, data: bytes) -> Iterator[Frame]:
        """Append bytes and yield every frame that is now complete."""
        self._buffer += data
        while (frame := self._next()) is not None:
            yield frame

    def _next(self) -> Frame | None:
        if self._header is None and not self._read_header():
            return None
        header = self._header
        assert header is not None
        size = header["n"]
        if len(self._buffer) < size:
            return None
        payload = bytes(self._buffer[:size])
        del self._buffer[:size]
        self._header = None
        fields = {key: value for key, value in header.items() if key not in ("t", "id", "n")}
        return Frame(header["t"], header["id"], fields, payload)

    def _read_header(self) -> bool:
        if len(self._buffer) < _LENGTH.size:
            return False
        (length,) = _LENGTH.unpack_from(self._buffer)
        if length > MAX_HEADER:
            raise WireError(f"A frame announces a header of {length} bytes, more than the {MAX_HEADER} allowed.")
        if len(self._buffer) < _LENGTH.size + length:
            return False
        try:
            header = json.loads(self._buffer[_LENGTH.size : _LENGTH.size + length])
        except (ValueError, RecursionError) as error:  # RecursionError: brackets nested beyond any sense
            raise WireError("A frame's header is not JSON.") from error
        if not isinstance(header, dict) or not _well_formed(header):
            raise WireError("A frame's header lacks a valid kind, request id or payload size.")
        del self._buffer[: _LENGTH.size + length]
        self._header = header
        return True


def _well_formed(header: dict[str, Any]) -> bool:
    kind, request, size = header.get("t"), header.get("id"), header.get("n")
    return isinstance(kind, str) and type(request) is int and type(size) is int and 0 <= size <= MAX_PAYLOAD
