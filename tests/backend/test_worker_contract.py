"""What a worker must survive: a list, each line of it a test of that name. The plugin's half of the list is
tests/qgis/test_worker_contract.py.
"""

from __future__ import annotations

import struct
import time
from pathlib import Path

import pytest
import tiny
from asking import Client, WorkerProcess, connected, pulled

from model_backend.connection import Connection
from model_backend.plausible import is_language
from model_backend.wire import MAX_HEADER, Frame
from model_backend.worker import Worker

SCRIPTED = str(Path(__file__).parents[1] / "scripted.py")
SOON = 4.0  # seconds: less than 2, and as much again for a busy machine
ENDS = ("done", "cancelled", "error")


def test_stdout_noise_cannot_reach_the_frames() -> None:
    process = WorkerProcess(SCRIPTED, "serve", "--stdio")
    assert process.hello()["model"] == "scripted"
    process.ask(1, "print")
    assert process.until(*ENDS)["answer"] == "seen 100.0 0.25"
    assert process.close_stdin() < SOON
    for noise in ("noise from Python", "noise from C", "noise from a child"):
        assert process.errors().count(noise) == 2


def test_half_a_frame_and_then_nothing_ends_the_process() -> None:
    process = WorkerProcess(SCRIPTED, "serve")
    process.hello()
    process.send_raw(struct.pack(">I", 50) + b'{"t":"ask"')
    assert process.close_stdin() < SOON


@pytest.mark.parametrize("broken", [struct.pack(">I", MAX_HEADER + 1), struct.pack(">I", 3) + b"abc"])
def test_an_oversized_header_or_noise_ends_the_connection_with_a_sentence(client: Client, broken: bytes) -> None:
    client.send_raw(broken)
    error = client.until("error")
    assert (error.id, error["code"]) == (0, "protocol")
    assert client.next() is None


def test_an_unknown_id_and_an_unknown_kind_are_ignored(client: Client) -> None:
    client.send("from-the-future", 1, b"payload", x=1)
    client.send("tile", 77, b"1234", window=[1, 1, 0, 0, 1, 1])
    client.send("cancel", 78)
    client.ask(1, "look")
    assert client.until(*ENDS).kind == "done"


def test_two_concurrent_questions_of_two_programs_do_not_hear_each_other(worker: Worker) -> None:
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


def test_two_concurrent_questions_of_one_program_are_told_apart(client: Client) -> None:
    client.ask(1, "look")
    client.ask(2, "look", pulled(key="other"))
    heard: list[Frame] = []
    assert client.until("done", heard=heard).id == 1
    assert {frame.id for frame in heard} == {1}
    assert client.until("done", heard=heard).id == 2


def test_cancel_before_the_question_or_after_its_end_does_nothing(client: Client) -> None:
    client.send("cancel", 1)
    client.ask(1, "look")
    assert client.until(*ENDS).kind == "done"
    client.send("cancel", 1)
    client.send("ping", 9)
    assert client.until("pong", *ENDS).kind == "pong"


def test_cancel_while_it_waits_ends_it_before_its_turn(client: Client) -> None:
    client.ask(1, "talk")
    client.until("token")
    client.ask(2, "look")
    client.send("cancel", 2)
    assert client.until(*ENDS).id == 2
    client.send("cancel", 1)
    assert client.until(*ENDS).id == 1


def test_cancel_while_it_waits_for_imagery_ends_it_at_once(client: Client) -> None:
    client.ask(1, "look")
    client.until("need")
    client.send("cancel", 1)
    assert client.until(*ENDS).kind == "cancelled"
    client.ask(2, "look")
    assert client.until(*ENDS)["answer"] == "seen 100.0 0.25"


def test_cancel_while_it_answers_ends_it_at_once(client: Client) -> None:
    client.ask(1, "talk")
    client.until("token")
    started = time.monotonic()
    client.send("cancel", 1)
    assert client.until(*ENDS).kind == "cancelled"
    assert time.monotonic() - started < 0.5


def test_cancel_keeps_late_windows_from_the_next_question(client: Client) -> None:
    client.ask(1, "look")
    windows = client.until("need")["windows"]
    client.send("cancel", 1)
    client.until("cancelled")
    for window in windows:
        client.send("tile", 1, bytes(window[4] * window[5] * 4), window=window)
    client.ask(2, "look")
    assert client.until(*ENDS)["answer"] == "seen 100.0 0.25"


def test_a_worker_killed_is_seen_as_the_end_of_its_frames() -> None:
    process = WorkerProcess(SCRIPTED, "serve")
    process.hello()
    process.ask(1, "talk")
    process.until("token")
    process.kill()
    while (frame := process.next()) is not None:
        assert frame.kind == "token"


def test_a_worker_is_never_silent_while_the_model_works(client: Client) -> None:
    """The heartbeat: pings are answered from another thread than the model's, and say how much memory is in use."""
    client.ask(1, "talk")
    client.until("token")
    client.send("ping", 5)
    pong = client.until("pong", "done")
    assert pong.id == 5
    assert pong["memory_mb"] > 1
    client.send("cancel", 1)
    client.until("cancelled")


def test_a_clock_jump_neither_ends_nor_delays_a_question(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    client.ask(1, "look")
    need = client.until("need")
    for hours in (30, -30):
        now = time.time() + hours * 3600
        monkeypatch.setattr(time, "time", lambda now=now: now)
    for window in need["windows"]:
        client.send("tile", 1, bytes(window[4] * window[5] * 4), window=window)
    assert client.until(*ENDS).kind == "done"


def test_stdin_closed_ends_the_process_soon_whatever_it_is_doing() -> None:
    for preset, question in (("any", "talk"), ("any", "look"), ("slow", None)):
        process = WorkerProcess(SCRIPTED, "serve", "--preset", preset)
        if question:
            process.hello()
            process.ask(1, question)
            process.until("token", "need")
        else:
            process.until_error("noise from a child")
        assert process.close_stdin() < SOON
        assert process.process.returncode == 0


def test_out_of_memory_is_an_answer_and_the_next_question_is_answered(client: Client) -> None:
    client.ask(1, "memory")
    error = client.until(*ENDS)
    assert (error.kind, error["code"], error["retryable"]) == ("error", "out-of-memory", True)
    client.ask(2, "look")
    assert client.until(*ENDS).kind == "done"


def test_the_self_test_at_hello_tells_when_what_the_model_says_is_no_language() -> None:
    for preset, doubts in (("any", False), ("gibberish", True)):
        process = WorkerProcess(SCRIPTED, "serve", "--preset", preset)
        hello = process.hello()
        assert (hello.kind, bool(hello["doubt"])) == ("hello", doubts)
        assert process.close_stdin() < SOON


def test_the_self_test_doubts_random_weights() -> None:
    assert "no language" in tiny.tiny_engine().self_test()


@pytest.mark.parametrize("text", ["yes", "12", "in the north-west.", "About 40 % is water: two lakes, one river."])
def test_the_self_test_takes_language_for_language(text: str) -> None:
    assert is_language(text)


@pytest.mark.parametrize(
    "text", ["", "  ", "\ufffd\ufffd", "Aj@n6{y#y", "the the the the", "<unk> ##ing ##ed", "ab" * 30, "!!!!!!"]
)
def test_the_self_test_takes_what_is_none_for_none(text: str) -> None:
    assert not is_language(text)


def test_a_python_without_torch_says_what_it_lacks() -> None:
    process = WorkerProcess(SCRIPTED, "serve", "--preset", "bare")
    error = process.hello()
    assert (error.kind, error["code"]) == ("error", "missing-package")
    assert "(torch)" in error["human"]
    assert process.process.wait(30) == 2
