"""The worker as a process: its pipes, its end, its server; and with a real engine."""

from __future__ import annotations

import threading
from pathlib import Path

import numpy as np
import pytest
import tiny
from asking import WorkerProcess, connected, pulled, rendering
from tiny_checkpoint import write_checkpoint

from model_backend.connection import Connection
from model_backend.raster import ArraySource
from model_backend.worker import Worker

SCRIPTED = str(Path(__file__).parents[1] / "scripted.py")
SOON = 4.0  # seconds: less than 2, and as much again for a busy machine
ENDS = ("done", "cancelled", "error")

pytestmark = pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")


# The process


def test_the_precision_reaches_the_model() -> None:
    process = WorkerProcess(SCRIPTED, "serve", "--precision", "int4")
    assert process.hello()["reason"] == "int4 was asked for"
    assert process.close_stdin() < SOON


def test_bytes_that_are_no_frame_end_the_process_with_an_error() -> None:
    process = WorkerProcess(SCRIPTED, "serve")
    process.hello()
    process.send_raw(b"GET / HTTP/1.1\r\n\r\n")
    assert process.until("error")["code"] == "protocol"
    assert process.process.wait(30) == 2


def test_shutdown_ends_the_process() -> None:
    process = WorkerProcess(SCRIPTED, "serve")
    process.hello()
    process.send("shutdown")
    assert process.process.wait(30) == 0


def test_a_model_that_cannot_be_loaded_is_told_on_both_channels() -> None:
    process = WorkerProcess(SCRIPTED, "serve", "--preset", "broken")
    error = process.hello()
    assert (error.kind, error.id, error["human"]) == ("error", 0, "The checkpoint is broken.")
    assert process.process.wait(30) == 2
    process.until_error("The checkpoint is broken.")


# The real engine


def test_a_pulled_answer_equals_the_engines_own() -> None:
    picture = tiny.picture(300, 400)
    engine = tiny.tiny_engine()
    with engine.open(ArraySource(picture, metres_per_pixel=0.5)) as scene:
        own = list(scene.ask("Is there water?"))[-1]
    worker = Worker(lambda: engine)
    threading.Thread(target=worker.run, daemon=True).start()
    client = connected(lambda read, write: Connection(worker, read, write).serve())
    client.hello()
    client.ask(1, "Is there water?", pulled(300, 400))
    done = client.until(*ENDS, render=rendering(picture))
    worker.stop()
    assert done["answer"] == own.text  # type: ignore[union-attr]
    assert done["account"]["tiles"] == {"encoded": own.run.tiles, "recalled": 0}  # type: ignore[union-attr]
    np.testing.assert_allclose(np.frombuffer(done.payload, "<f4").reshape(done["grid"]), own.heat, rtol=1e-4)  # type: ignore[union-attr]


def test_the_real_worker_answers_about_pulled_imagery_and_files(tmp_path: Path) -> None:
    from PIL import Image

    folder = write_checkpoint(tmp_path / "checkpoint")
    Image.fromarray(tiny.picture(200, 300)).save(tmp_path / "a.png")
    process = WorkerProcess("-m", "model_backend", "serve", "--preset", str(folder))
    hello = process.hello()
    assert hello.kind == "hello", hello
    options = {"max_new_tokens": 4}
    process.ask(1, "Is there water?", pulled(200, 300), options=options)
    answered = process.until(*ENDS, render=rendering(tiny.picture(200, 300)))
    process.ask(2, "Is there water?", {"kind": "file", "path": str(tmp_path / "a.png")}, options=options)
    read = process.until(*ENDS)
    assert (answered.kind, read.kind) == ("done", "done")
    assert answered["answer"] == read["answer"]
    assert process.close_stdin() < SOON
