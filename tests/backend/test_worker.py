"""What a program that asks can rely on: frames in, frames out, whatever happens in between.

Most tests put a scripted engine behind the real worker; those at the end start the real one as a process.
"""

from __future__ import annotations

import struct
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import tiny
from asking import Client, WorkerProcess, connected, pulled, render, rendering
from scripted import ScriptedEngine
from tiny_checkpoint import write_checkpoint

from model_backend import connection as connections
from model_backend.connection import Connection
from model_backend.raster import ArraySource
from model_backend.wire import MAX_HEADER, Frame
from model_backend.worker import MOST_WAITING, Worker

SCRIPTED = str(Path(__file__).parents[1] / "scripted.py")
ENDS = ("done", "cancelled", "error")

pytestmark = pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")


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
    client.close()  # type: ignore[attr-defined]


# One question


def test_hello_says_what_will_answer(worker: Worker) -> None:
    hello = connected(lambda read, write: Connection(worker, read, write).serve()).hello()
    assert (hello["proto"], hello["model"], hello["device"]) == (1, "scripted", "cpu")
    assert hello["reason"] == "there is no model"
    assert hello["memory_mb"] > 1


def test_a_question_is_answered_with_progress_evidence_tokens_and_one_end(client: Client) -> None:
    client.ask(1, "look around")
    heard: list[Frame] = []
    done = client.until("done", heard=heard)
    kinds = [frame.kind for frame in heard]
    assert kinds.count("evidence") == 2
    assert kinds.count("token") == 1
    assert heard[0].fields == {"level": 0, "levels": 2, "done": 0, "total": 9, "metres_per_pixel": None}
    assert [frame["done"] for frame in heard if frame.kind == "progress" and frame["level"] == 0] == list(range(10))
    assert done["answer"] == "seen 100.0 0.25"
    account = "answer confidence notes model levels tokens timing peak_memory_mb grid box"
    assert set(done.fields) == set(account.split())


def test_maps_travel_as_float32_with_their_grid_and_box(client: Client) -> None:
    client.ask(1, "look around")
    evidence = client.until("evidence")
    rows, cols = evidence["grid"]
    heat = np.frombuffer(evidence.payload, "<f4").reshape(rows, cols)
    assert heat[0, 0] == 2
    assert np.isnan(heat).sum() == rows * cols - 1
    assert evidence["box"] == [0, 0, 1, 1]
    assert evidence["level_size"] == [72, 96]
    assert evidence["tiles"] == [[0, 0, 0.25, True, [0, 0, pytest.approx(32 / 72), pytest.approx(32 / 96)]]]
    done = client.until("done")
    assert np.frombuffer(done.payload, "<f4").reshape(done["grid"]).tolist() == [[1, 1, 1], [1, 1, 1]]


def test_options_reach_the_model(client: Client) -> None:
    client.ask(1, "look around", options={"keep_ratio": 0.5})
    assert client.until("done")["answer"] == "seen 100.0 0.5"


def test_a_file_is_read_by_the_worker_itself(client: Client, tmp_path: Path) -> None:
    from PIL import Image

    Image.fromarray(np.full((50, 80, 3), 9, np.uint8)).save(tmp_path / "a.png")
    client.ask(1, "look around", {"kind": "file", "path": str(tmp_path / "a.png"), "area": [0, 0, 80, 40]})
    heard: list[Frame] = []
    assert client.until(*ENDS, heard=heard)["answer"] == "seen 9.0 0.25"


def test_windows_are_asked_for_a_few_at_a_time(client: Client) -> None:
    client.ask(1, "look around")
    assert len(client.until("need")["windows"]) == 8


# Failures


@pytest.mark.parametrize(
    ("question", "code", "retryable"),
    [
        ("crash", "internal", False),
        ("memory", "out-of-memory", True),
        ("refuse", "refused", False),
        (" ", "no-question", False),
    ],
)
def test_a_question_that_fails_says_so_in_one_sentence_and_the_next_is_answered(
    client: Client, question: str, code: str, retryable: bool
) -> None:
    client.ask(1, question)
    error = client.until(*ENDS)
    assert (error.kind, error.id, error["code"], error["retryable"]) == ("error", 1, code, retryable)
    assert error["human"].endswith(".")
    assert "Traceback" not in error["human"]
    client.ask(2, "look")
    assert client.until(*ENDS).kind == "done"


def test_a_missing_file_and_a_bad_option_are_one_sentence(client: Client) -> None:
    client.ask(1, "look", {"kind": "file", "path": "/none.tif"})
    assert client.until(*ENDS)["human"] == "There is no file /none.tif."
    client.ask(2, "look", options={"colour": "red"})
    assert client.until(*ENDS)["code"] == "bad-option"


def test_imagery_that_could_not_be_rendered_is_noted_and_asked_for_again_next_time(
    client: Client, engine: ScriptedEngine
) -> None:
    def broken(window: list[int]) -> tuple[dict[str, Any], bytes]:
        return render(window) if window[2] else ({"error": "The map server said 404."}, b"")

    client.ask(1, "look")
    done = client.until(*ENDS, render=broken)
    assert done["notes"] == ["No imagery came back for 7 of 21 windows: The map server said 404."]
    client.ask(2, "look")
    assert client.until(*ENDS)["notes"] == []
    assert engine.opened == 2


def test_a_window_of_the_wrong_size_ends_the_question(client: Client) -> None:
    client.ask(1, "look")
    error = client.until(*ENDS, render=lambda window: ({}, b"123"))
    assert (error.kind, error["code"]) == ("error", "bad-tile")


def test_a_window_that_never_comes_ends_the_question(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connections, "TILE_SECONDS", 0.2)
    client.ask(1, "look")
    assert client.until("need")
    error = client.until(*ENDS)
    assert (error["code"], error["retryable"]) == ("no-imagery", True)


# Several questions


def test_questions_are_answered_in_the_order_they_came(client: Client) -> None:
    for request in (3, 1, 2):
        client.ask(request, "look")
    assert [client.until("done").id for _ in range(3)] == [3, 1, 2]


def test_the_scene_is_kept_while_its_pixels_are_the_same(client: Client, engine: ScriptedEngine) -> None:
    for request, key in ((1, "a"), (2, "a"), (3, "b")):
        client.ask(request, "look", pulled(key=key))
        client.until("done")
    assert engine.opened == 2


def test_two_programs_share_the_model_without_hearing_each_other(worker: Worker) -> None:
    both = [connected(lambda read, write: Connection(worker, read, write).serve()) for _ in range(2)]
    for client in both:
        client.hello()
    both[0].ask(1, "talk")
    both[0].until("token")
    both[1].ask(1, "look", pulled(key="other"))
    both[0].send("cancel", 1)
    assert both[0].until(*ENDS).kind == "cancelled"
    heard: list[Frame] = []
    assert both[1].until(*ENDS, heard=heard).kind == "done"
    assert [frame["text"] for frame in heard if frame.kind == "token"] == ["seen"]


def test_a_program_that_asks_too_much_is_told_so(client: Client) -> None:
    client.ask(1, "talk")
    client.until("token", request=1)
    for request in range(2, MOST_WAITING + 4):
        client.ask(request, "look")
    error = client.until("error")
    assert (error.id, error["code"], error["retryable"]) == (MOST_WAITING + 2, "busy", True)
    for request in range(1, MOST_WAITING + 2):
        client.send("cancel", request)


def test_a_request_number_in_use_cannot_be_used_again(client: Client) -> None:
    client.ask(1, "talk")
    client.until("token")
    client.ask(1, "look")
    assert client.until("error")["code"] == "bad-request"
    client.send("cancel", 1)
    assert client.until("cancelled").id == 1


# Cancelling


def test_a_running_question_is_cancelled_at_once(client: Client) -> None:
    client.ask(1, "talk")
    client.until("token")
    started = time.monotonic()
    client.send("cancel", 1)
    assert client.until(*ENDS).kind == "cancelled"
    assert time.monotonic() - started < 0.5


def test_a_question_that_waits_for_imagery_is_cancelled_at_once(client: Client) -> None:
    client.ask(1, "look")
    client.until("need")
    client.send("cancel", 1)
    assert client.until(*ENDS).kind == "cancelled"
    client.ask(2, "look")
    assert client.until(*ENDS)["answer"] == "seen 100.0 0.25"


def test_a_waiting_question_is_cancelled_before_its_turn(client: Client) -> None:
    client.ask(1, "talk")
    client.until("token")
    client.ask(2, "look")
    client.send("cancel", 2)
    assert client.until(*ENDS).id == 2
    client.send("cancel", 1)
    assert client.until(*ENDS).id == 1


def test_cancelling_before_the_question_or_after_its_end_does_nothing(client: Client) -> None:
    client.send("cancel", 1)
    client.ask(1, "look")
    assert client.until(*ENDS).kind == "done"
    client.send("cancel", 1)
    client.send("ping", 9)
    assert client.until("pong", *ENDS).kind == "pong"


def test_late_windows_of_a_cancelled_question_do_not_reach_the_next(client: Client) -> None:
    client.ask(1, "look")
    windows = client.until("need")["windows"]
    client.send("cancel", 1)
    client.until("cancelled")
    for window in windows:
        client.send("tile", 1, bytes(window[4] * window[5] * 4), window=window)
    client.ask(2, "look")
    assert client.until(*ENDS)["answer"] == "seen 100.0 0.25"


def test_windows_of_an_abandoned_read_are_skipped() -> None:
    """The engine may stop reading a level half way; what was on its way then is not what it asks for next."""
    from model_backend.pulled import PulledSource
    from model_backend.pyramid import Window
    from model_backend.requests import PulledImagery

    class Answering:
        def __init__(self) -> None:
            self.tiles: list[Frame] = []

        def need(self, windows: Any) -> None:
            for window in windows:
                fields = [window.level_height, window.level_width, window.row, window.col, window.height, window.width]
                self.tiles.append(Frame("tile", 1, {"window": fields}, render(fields)[1]))

        def tile(self) -> Frame:
            return self.tiles.pop(0)

    source = PulledSource(PulledImagery(100, 100, None, "k"))
    source.caller = Answering()
    next(source.read([Window(100, 100, 0, col, 10, 10) for col in range(9)]))
    (pixels,) = source.read([Window(50, 50, 0, 0, 20, 30)])
    assert pixels.rgb.shape == (20, 30, 3)


# The connection


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
    leaving.close()  # type: ignore[attr-defined]
    started = time.monotonic()
    client.ask(1, "look")
    assert client.until(*ENDS).kind == "done"
    assert time.monotonic() - started < 3


# The process


def test_library_noise_on_stdout_cannot_reach_the_frames() -> None:
    process = WorkerProcess(SCRIPTED, "serve", "--stdio")
    assert process.hello()["model"] == "scripted"
    process.ask(1, "print")
    assert process.until(*ENDS)["answer"] == "seen 100.0 0.25"
    assert process.close_stdin() < 2
    for noise in ("noise from Python", "noise from C", "noise from a child"):
        assert process.errors().count(noise) == 2


def test_the_process_ends_soon_after_its_stdin_whatever_it_is_doing() -> None:
    for preset, question in (("any", "talk"), ("any", "look"), ("slow", None)):
        process = WorkerProcess(SCRIPTED, "serve", "--preset", preset)
        if question:
            process.hello()
            process.ask(1, question)
            process.until("token", "need")
        else:
            time.sleep(1)
        assert process.close_stdin() < 2
        assert process.process.returncode == 0


def test_half_a_frame_and_then_nothing_ends_the_process() -> None:
    process = WorkerProcess(SCRIPTED, "serve")
    process.hello()
    process.send_raw(struct.pack(">I", 50) + b'{"t":"ask"')
    assert process.close_stdin() < 2


def test_bytes_that_are_no_frame_end_the_process_with_an_error() -> None:
    process = WorkerProcess(SCRIPTED, "serve")
    process.hello()
    process.send_raw(b"GET / HTTP/1.1\r\n\r\n")
    assert process.until("error")["code"] == "protocol"
    assert process.process.wait(5) == 2


def test_shutdown_ends_the_process() -> None:
    process = WorkerProcess(SCRIPTED, "serve")
    process.hello()
    process.send("shutdown")
    assert process.process.wait(5) == 0


def test_a_model_that_cannot_be_loaded_is_told_on_both_channels() -> None:
    process = WorkerProcess(SCRIPTED, "serve", "--preset", "broken")
    error = process.hello()
    assert (error.kind, error.id, error["human"]) == ("error", 0, "The checkpoint is broken.")
    assert process.process.wait(5) == 2
    time.sleep(0.1)
    assert process.errors().strip().endswith("The checkpoint is broken.")


def test_a_killed_worker_is_seen_as_the_end_of_its_frames() -> None:
    process = WorkerProcess(SCRIPTED, "serve")
    process.hello()
    process.ask(1, "talk")
    process.until("token")
    process.kill()
    while (frame := process.next(5)) is not None:
        assert frame.kind == "token"


@pytest.mark.skipif(sys.platform == "win32", reason="the address is read from a pipe")
def test_a_tcp_server_serves_those_who_know_the_token(monkeypatch: pytest.MonkeyPatch) -> None:
    import os
    import socket
    import subprocess

    environment = {**os.environ, "GEOLOUPE_TOKEN": "a-secret-of-16-letters"}
    command = [sys.executable, SCRIPTED, "serve", "--tcp", "127.0.0.1:0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=environment) as server:
        assert server.stdout is not None
        address = next(line for line in server.stdout if line.startswith(b"listening on ")).split()[-1].decode()
        host, port = address.split(":")
        try:
            for token, kind in (("wrong", None), ("a-secret-of-16-letters", "hello")):
                with socket.create_connection((host, int(port))) as link:
                    client = Client(lambda link=link: link.recv(1 << 16), link.sendall)  # type: ignore[misc]
                    client.send("hello", proto=1, token=token)
                    frame = client.next()
                    assert (frame and frame.kind) == kind
                    if frame:
                        client.ask(1, "look")
                        assert client.until(*ENDS)["answer"] == "seen 100.0 0.25"
        finally:
            server.kill()


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
    assert process.close_stdin() < 2
