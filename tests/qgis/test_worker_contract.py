"""What the plugin must survive of a worker: a list, each line of it a test of that name. The half of the worker is
tests/backend/test_worker_contract.py.
"""

from __future__ import annotations

import os
import signal
import time

import pytest
from geoloupe.plugin import client as client_module
from geoloupe.plugin.client import State
from geoloupe.plugin.status import StatusLine
from pulling import SOURCE, serve
from qgis.PyQt.QtWidgets import QWidget


def fails(qtbot, request):
    """The sentence with which a request fails."""
    with qtbot.waitSignal(request.failed, timeout=20000) as failed:
        pass
    assert "\n" not in failed.args[0].sentence
    return failed.args[0].sentence


def answers(qtbot, client, question="next"):
    """Whether a question gets its answer."""
    with qtbot.waitSignal(serve(client.ask(question, SOURCE)).done, timeout=20000) as done:
        pass
    return done.args[0].text == "Something bright is there."


def test_stdout_noise_is_not_taken_for_a_backend(make_client, qtbot):
    client = make_client("noise")
    request = client.ask("anything", SOURCE)
    with qtbot.waitSignal(request.failed, timeout=10000) as failed:
        pass
    assert "not GeoLoupe's protocol" in failed.args[0].sentence


def test_half_a_frame_at_the_end_fails_the_question_and_the_next_is_answered(client, qtbot):
    assert "ended unexpectedly" in fails(qtbot, serve(client.ask("half", SOURCE)))
    assert answers(qtbot, client)


def test_an_oversized_header_fails_the_question_and_the_next_is_answered(client, qtbot):
    assert "not GeoLoupe's protocol" in fails(qtbot, serve(client.ask("oversized", SOURCE)))
    assert answers(qtbot, client)


def test_an_unknown_id_and_an_unknown_kind_are_ignored(client, qtbot):
    assert answers(qtbot, client, "stranger")


def test_two_concurrent_questions_of_two_windows_do_not_disturb_each_other(make_client, qtbot):
    """Each QGIS has a worker of its own: one that is killed takes nothing from the other."""
    one, other = make_client(), make_client()
    first, second = serve(one.ask("slow", SOURCE)), serve(other.ask("slow", SOURCE))
    with qtbot.waitSignals([first.progressed, second.progressed], timeout=20000):
        pass
    assert one.process_id != other.process_id
    with qtbot.waitSignals([first.failed, second.done], timeout=20000):
        os.kill(one.process_id, signal.SIGKILL)
    assert answers(qtbot, one)


def test_cancel_while_it_waits_ends_it_at_once(client, qtbot):
    first, second = serve(client.ask("slow", SOURCE)), serve(client.ask("second", SOURCE))
    with qtbot.waitSignal(second.cancelled, timeout=100):
        second.cancel()
    with qtbot.waitSignal(first.done, timeout=10000):
        pass


def test_cancel_while_it_looks_ends_it_soon(client, qtbot):
    request = serve(client.ask("slow", SOURCE))
    with qtbot.waitSignal(request.progressed, timeout=10000):
        pass
    begun = time.monotonic()
    with qtbot.waitSignal(request.cancelled, timeout=3000):
        request.cancel()
    assert time.monotonic() - begun < 0.5
    assert client.state is State.READY


def test_cancel_after_the_end_does_nothing(client, qtbot):
    request = serve(client.ask("what?", SOURCE))
    with qtbot.waitSignal(request.done, timeout=20000):
        pass
    with qtbot.assertNotEmitted(request.cancelled, wait=200):
        request.cancel()
    assert answers(qtbot, client)


def test_cancel_that_is_not_heard_kills_the_worker(client, qtbot, monkeypatch):
    monkeypatch.setattr(client_module, "CANCEL_LIMIT_MS", 300)
    request = serve(client.ask("deaf", SOURCE))
    with qtbot.waitSignal(request.progressed, timeout=10000):
        pass
    old = client.process_id
    with qtbot.waitSignal(request.cancelled, timeout=3000):
        request.cancel()
    with qtbot.waitSignal(serve(client.ask("next", SOURCE)).done, timeout=10000):
        pass
    assert client.process_id not in (0, old)


def test_a_worker_killed_fails_its_question_and_answers_the_one_behind_it(client, qtbot):
    first, second = serve(client.ask("slow", SOURCE)), serve(client.ask("second", SOURCE))
    with qtbot.waitSignal(first.progressed, timeout=10000):
        pass
    with qtbot.waitSignals([first.failed, second.done], timeout=10000):
        os.kill(client.process_id, signal.SIGKILL)


def test_a_worker_silent_is_ended_and_the_next_question_answered(client, qtbot, monkeypatch):
    """Its heartbeat is lost: it hangs, or the computer has given it no time for a minute."""
    client._beat.setInterval(50)
    request = serve(client.ask("slow", SOURCE))
    with qtbot.waitSignal(request.progressed, timeout=20000):
        pass
    with qtbot.waitSignal(request.failed, timeout=20000) as failed:
        os.kill(client.process_id, signal.SIGSTOP)
    assert "does not answer any more" in failed.args[0].sentence
    client._beat.setInterval(client_module.BEAT_MS)
    assert answers(qtbot, client)


def test_a_worker_that_works_in_silence_is_let_work(client, qtbot, monkeypatch):
    """As long as its heart beats: pings are answered, though the model says nothing."""
    client._beat.setInterval(20)
    monkeypatch.setattr(client_module, "MOST_MISSED", 5)
    request = client.ask("slow", SOURCE)
    with qtbot.waitSignal(request.needed, timeout=20000):
        pass
    with qtbot.assertNotEmitted(request.failed, wait=600):  # 30 beats; its windows are not delivered
        pass
    assert client.memory_mb == 412
    with qtbot.waitSignal(request.cancelled, timeout=5000):
        request.cancel()


@pytest.mark.parametrize("hours", [30, -30])
def test_a_clock_jump_neither_ends_nor_delays_a_question(client, qtbot, monkeypatch, hours):
    request = serve(client.ask("slow", SOURCE))
    with qtbot.waitSignal(request.progressed, timeout=20000):
        pass
    for name in ("time", "monotonic"):
        clock = getattr(time, name)
        monkeypatch.setattr(time, name, lambda clock=clock: clock() + hours * 3600)
    with qtbot.waitSignal(request.done, timeout=20000):
        pass
    assert client.state is State.READY


def test_stdin_closed_is_how_a_worker_learns_that_qgis_is_gone(client, qtbot):
    client.start()
    qtbot.waitUntil(lambda: client.state is State.READY, timeout=20000)
    with qtbot.waitSignal(client.state_changed, timeout=2000 * 2):  # less than 2 s, and as much for a busy machine
        client._link._process.closeWriteChannel()


def test_out_of_memory_is_said_in_a_sentence_and_the_next_question_is_answered(client, qtbot):
    request = serve(client.ask("memory", SOURCE))
    with qtbot.waitSignal(request.failed, timeout=20000) as failed:
        pass
    assert failed.args[0].sentence == "The model ran out of memory; ask about a smaller area."
    assert failed.args[0].retryable
    assert answers(qtbot, client)


def test_the_self_test_at_hello_is_shown_when_it_doubts_the_model(make_client, qtbot):
    client = make_client("doubtful")
    status = StatusLine(client)
    qtbot.addWidget(status)
    client.start()
    qtbot.waitUntil(lambda: client.state is State.READY, timeout=20000)
    shown = status.findChild(QWidget, "geoloupeStatusText")
    assert "no language" in shown.text()
    assert shown.toolTip() == "What it says is no language."
