"""Frames survive any cutting of the stream, and bytes that are no frames are found out at once."""

from __future__ import annotations

import contextlib
import json
import struct
import subprocess
import sys
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from model_backend import wire
from model_backend.wire import MAX_HEADER, MAX_PAYLOAD, Decoder, Frame, WireError, encode

values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**53), 2**53)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)
names = st.text(max_size=8).filter(lambda name: name not in ("t", "id", "n"))
frames = st.builds(
    Frame,
    st.text(max_size=10),
    st.integers(0, 2**40),
    st.dictionaries(names, values, max_size=4),
    st.binary(max_size=200),
)


def raw(header: Any, payload: bytes = b"") -> bytes:
    text = header if isinstance(header, bytes) else json.dumps(header).encode()
    return struct.pack(">I", len(text)) + text + payload


def decoded(data: bytes) -> list[Frame]:
    return list(Decoder().feed(data))


@given(sent=st.lists(frames, max_size=4), data=st.data())
def test_any_cutting_of_the_stream_gives_the_same_frames(sent: list[Frame], data: st.DataObject) -> None:
    stream = b"".join(map(encode, sent))
    cuts = sorted(data.draw(st.lists(st.integers(0, len(stream)), max_size=8)))
    decoder, received = Decoder(), []
    for start, end in zip([0, *cuts], [*cuts, len(stream)], strict=True):
        received += decoder.feed(stream[start:end])
    assert received == sent


def test_a_stream_that_comes_byte_by_byte_gives_the_same_frames() -> None:
    sent = [Frame("ask", 7, {"question": "où?"}), Frame("tile", 7, {"window": [1, 2, 3, 4, 5, 6]}, b"\x00\xff" * 9)]
    decoder = Decoder()
    received = [frame for byte in b"".join(map(encode, sent)) for frame in decoder.feed(bytes([byte]))]
    assert received == sent


def test_half_a_frame_is_no_frame() -> None:
    data = encode(Frame("tile", 1, {}, b"12345"))
    assert decoded(data[:-1]) == []


def test_frames_of_unknown_kinds_are_decoded_like_any_other() -> None:
    assert decoded(encode(Frame("from-the-future", 3, {"x": 1}))) == [Frame("from-the-future", 3, {"x": 1})]


def test_an_oversized_header_is_refused_before_it_has_come() -> None:
    with pytest.raises(WireError, match="header of"):
        decoded(struct.pack(">I", MAX_HEADER + 1))


@pytest.mark.parametrize(
    "header",
    [
        b"not json",
        b"\xff\xfe",
        b"[" * 100_000,  # deeper than the parser can go
        [1, 2],
        {},
        {"t": "x", "id": 1},
        {"t": 5, "id": 1, "n": 0},
        {"t": "x", "id": "1", "n": 0},
        {"t": "x", "id": True, "n": 0},
        {"t": "x", "id": 1, "n": -1},
        {"t": "x", "id": 1, "n": MAX_PAYLOAD + 1},
        {"t": "x", "id": 1, "n": 1.5},
    ],
)
def test_a_header_that_is_none_is_refused(header: Any) -> None:
    with pytest.raises(WireError):
        decoded(raw(header))


def test_frames_before_the_broken_one_still_arrive() -> None:
    arriving = Decoder().feed(encode(Frame("ping", 1)) + raw(b"broken"))
    assert next(arriving) == Frame("ping", 1)
    with pytest.raises(WireError):
        next(arriving)


@given(st.binary(max_size=300))
def test_noise_is_either_incomplete_or_refused_but_never_crashes(noise: bytes) -> None:
    with contextlib.suppress(WireError):
        decoded(noise)


def test_what_is_too_large_to_receive_is_not_sent(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(wire, "MAX_PAYLOAD", 10)
    with pytest.raises(WireError, match="too large"):
        encode(Frame("tile", 1, {}, bytes(11)))
    with pytest.raises(WireError, match="too large"):
        encode(Frame("ask", 1, {"question": "x" * MAX_HEADER}))


def test_nan_is_not_sent() -> None:
    with pytest.raises(ValueError, match="JSON"):
        encode(Frame("done", 1, {"confidence": float("nan")}))


def test_the_module_imports_only_the_standard_library() -> None:
    """QGIS imports it, so it must not need what the backend's own Python has."""
    code = "import sys; sys.path.insert(0, '.'); import model_backend.wire; print('numpy' in sys.modules)"
    done = subprocess.run([sys.executable, "-I", "-S", "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
