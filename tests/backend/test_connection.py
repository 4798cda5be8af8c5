"""A connection: who may ask, what is ignored, what ends it."""

from __future__ import annotations

import time

import pytest
from asking import Client, connected

from model_backend.connection import Connection
from model_backend.wire import Frame
from model_backend.worker import Worker

ENDS = ("done", "cancelled", "error")

pytestmark = pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")


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
