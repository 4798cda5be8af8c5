"""A real worker with a scripted engine behind it, and a program that asks it; imagery encoded for tiny trainings."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from asking import Client, connected
from labelled import write_data_folder
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


@pytest.fixture(scope="session")
def encoded(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """A made-up data folder, and a folder with what is encoded of it for a run of `train --preset tiny --scenes 4`."""
    import torch

    from model_backend.training.mini import drawing_for, materials
    from model_backend.training.phases import Settings

    data = write_data_folder(tmp_path_factory.mktemp("data"))
    folder = tmp_path_factory.mktemp("encoded")
    drawing = drawing_for(folder, data, None, scenes=4, tiny=True)
    materials(drawing, Settings(scenes=2, questions=4), True, None, torch.device("cpu"), 2, print, print)
    return data, folder
