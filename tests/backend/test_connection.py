"""A connection: who may ask, what is ignored, what ends it."""

from __future__ import annotations

import struct
import time

import pytest
from asking import Client, connected

from model_backend.connection import Connection
from model_backend.wire import MAX_HEADER, Frame
from model_backend.worker import Worker

ENDS = ("done", "cancelled", "error")

pytestmark = pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")


def test_a_ping_is_answered_while_the_model_works(client: Client) -> None:
    client.ask(1, "talk")
    client.until("token")
    client.send("ping", 5)
    assert client.until("pong", "done").id == 5
    client.send("cancel", 1)
    client.until("cancelled")


def test_unknown_kinds_and_unknown_requests_are_ignored(client: Client) -> None:
    client.send("from-the-future", 1, b"payload", x=1)
    client.send("tile", 77, b"1234", window=[1, 1, 0, 0, 1, 1])
    client.send("cancel", 78)
    client.ask(1, "look")
    assert client.until(*ENDS).kind == "done"


@pytest.mark.parametrize("broken", [struct.pack(">I", MAX_HEADER + 1), struct.pack(">I", 3) + b"abc"])
def test_bytes_that_are_no_frame_end_the_connection_with_a_sentence(client: Client, broken: bytes) -> None:
    client.send_raw(broken)
    error = client.until("error")
    assert (error.id, error["code"]) == (0, "protocol")
    assert client.next() is None


def test_another_protocol_version_is_refused_with_a_sentence(worker: Worker) -> None:
    client = connected(lambda read, write: Connection(worker, read, write).serve())
    client.send("hello", proto=99)
    assert "update" in client.until("error")["human"]
    assert client.next() is None


@pytest.mark.parametrize(
    "first", [Frame("hello", 0, {"proto": 1}), Frame("hello", 0, {"proto": 1, "token": "wrong"}), Frame("ping", 1)]
)
def test_a_stranger_is_left_without_a_word(worker: Worker, first: Frame) -> None:
    client = connected(lambda read, write: Connection(worker, read, write, "secret").serve())
    client.send(first.kind, first.id, **first.fields)
    assert client.next() is None


def test_a_stranger_cannot_send_much(worker: Worker) -> None:
    client = connected(lambda read, write: Connection(worker, read, write, "secret").serve())
    client.send("hello", 0, bytes(200_000))
    assert client.next() is None


def test_who_knows_the_token_is_greeted(worker: Worker) -> None:
    client = connected(lambda read, write: Connection(worker, read, write, "secret").serve())
    assert client.hello(token="secret").kind == "hello"


def test_a_program_that_goes_away_frees_the_model(worker: Worker, client: Client) -> None:
    leaving = connected(lambda read, write: Connection(worker, read, write).serve())
    leaving.hello()
    leaving.ask(1, "talk")
    leaving.until("token")
    leaving.close()
    started = time.monotonic()
    client.ask(1, "look")
    assert client.until(*ENDS).kind == "done"
    assert time.monotonic() - started < 3
