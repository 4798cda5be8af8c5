"""A real worker with a scripted engine behind it, and a program that asks it."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from asking import Client, connected
from scripted import ScriptedEngine

from model_backend.connection import Connection
from model_backend.worker import Worker


@pytest.fixture
def engine() -> ScriptedEngine:
    return ScriptedEngine()


@pytest.fixture
def worker(engine: ScriptedEngine) -> Iterator[Worker]:
    worker = Worker(lambda: engine)  # type: ignore[arg-type, return-value]
    thread = threading.Thread(target=worker.run, daemon=True)
    thread.start()
    yield worker
    worker.stop()
    thread.join(10)
    assert not thread.is_alive()


@pytest.fixture
def client(worker: Worker) -> Iterator[Client]:
    client = connected(lambda read, write: Connection(worker, read, write).serve())
    assert client.hello().kind == "hello"
    yield client
    client.close()
