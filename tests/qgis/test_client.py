"""The backend's process, seen by its client: what it says, how it dies, and that the next question works."""

from __future__ import annotations

import os

import pytest
from geoloupe.plugin import backend, settings
from geoloupe.plugin import client as client_module
from geoloupe.plugin.backend import Command
from geoloupe.plugin.client import BackendClient, State
from geoloupe.plugin.errors import Problem
from geoloupe.plugin.status import StatusLine
from pulling import SOURCE, serve
from qgis.PyQt.QtWidgets import QWidget


def test_says_which_model_is_ready_on_which_device(client, qtbot):
    client.start()
    assert client.state is State.STARTING
    qtbot.waitUntil(lambda: client.state is State.READY, timeout=10000)
    assert (client.hello.model, client.hello.device) == ("fake", "cpu")


def test_a_question_starts_the_backend_and_streams_to_the_answer(client, qtbot):
    request = serve(client.ask("what?", SOURCE))
    words, levels = [], []
    request.token.connect(words.append)
    request.scored.connect(lambda evidence: levels.append(evidence.level))
    with qtbot.waitSignal(request.done, timeout=10000) as done:
        pass
    assert "".join(words) == done.args[0].text == "Something bright is there."
    assert levels == [0, 1, 2]


def test_questions_wait_for_each_other(client, qtbot):
    order = []
    for name in ("first slow", "second", "third"):
        request = serve(client.ask(name, SOURCE))
        request.started.connect(lambda name=name: order.append(f"{name} started"))
        request.done.connect(lambda _, name=name: order.append(f"{name} done"))
    qtbot.waitUntil(lambda: len(order) == 6, timeout=10000)
    assert order == [f"{name} {step}" for name in ("first slow", "second", "third") for step in ("started", "done")]


@pytest.mark.parametrize(
    ("question", "sentence"),
    [
        ("die", "ended unexpectedly"),
        ("garbage", "not GeoLoupe's protocol"),
        ("refuse", "The model refuses this question."),
    ],
)
def test_a_failing_backend_says_one_sentence_and_the_next_question_works(client, qtbot, question, sentence):
    request = serve(client.ask(question, SOURCE))
    with qtbot.waitSignal(request.failed, timeout=10000) as failed:
        pass
    assert sentence in failed.args[0].sentence
    assert "\n" not in failed.args[0].sentence
    with qtbot.waitSignal(serve(client.ask("next", SOURCE)).done, timeout=10000):
        pass


def test_what_the_backend_wrote_last_is_in_the_details(client, qtbot):
    request = serve(client.ask("die", SOURCE))
    with qtbot.waitSignal(request.failed, timeout=10000) as failed:
        pass
    assert "dying as asked" in failed.args[0].details


def test_a_backend_that_cannot_start_says_why_and_is_not_started_again_and_again(make_client, qtbot):
    client = make_client("exit")
    states = []
    client.state_changed.connect(lambda: states.append(client.state))
    client.start()
    qtbot.waitUntil(lambda: client.state is State.BROKEN, timeout=10000)
    qtbot.wait(300)
    assert states == [State.STARTING, State.BROKEN]
    assert "lacks what the model needs (torch)" in client.problem.sentence
    assert "No module named 'torch'" in client.problem.details
    assert not client.problem.retryable  # the status line offers the doctor, not another start


def test_a_backend_that_stays_silent_is_given_up(make_client, qtbot, monkeypatch):
    monkeypatch.setattr(client_module, "START_LIMIT_MS", 300)
    client = make_client("silent")
    client.start()
    qtbot.waitUntil(lambda: client.state is State.BROKEN, timeout=5000)
    assert "did not become ready" in client.problem.sentence


def test_a_program_that_is_no_program_is_named(qgis_app, qtbot):
    client = BackendClient(lambda: Command("/nowhere/python", (), "/tmp"))
    client.start()
    qtbot.waitUntil(lambda: client.state is State.BROKEN, timeout=5000)
    assert "/nowhere/python" in client.problem.sentence


def test_without_a_backend_the_sentence_says_what_to_do(qgis_app, qtbot, monkeypatch, tmp_path):
    monkeypatch.setattr(backend, "PLUGIN_FOLDER", tmp_path)
    monkeypatch.setattr(backend, "home", lambda: tmp_path)
    client = BackendClient()
    request = client.ask("anything", SOURCE)
    with qtbot.waitSignal(request.failed, timeout=1000) as failed:
        pass
    assert client.state is State.ABSENT
    assert "set it up in the GeoLoupe panel" in failed.args[0].sentence


def test_the_backend_set_up_in_the_plugin_folder_is_found(qgis_app, monkeypatch, tmp_path):
    python = tmp_path / ".venv-backend" / "bin" / "python"
    python.parent.mkdir(parents=True)
    python.touch()
    monkeypatch.setattr(backend, "PLUGIN_FOLDER", tmp_path)
    command = backend.find()
    assert command == Command(str(python), ("-m", "model_backend", "serve", "--stdio"), str(tmp_path))


def test_a_chosen_python_comes_first_and_is_missed_when_gone(qgis_app, tmp_path):
    python = tmp_path / "python"
    python.touch()
    settings.BACKEND_PYTHON.set(str(python))
    try:
        assert backend.find().program == str(python)
        python.unlink()
        with pytest.raises(Problem, match="not there any more"):
            backend.find()
    finally:
        settings.BACKEND_PYTHON.set("")


def test_the_backend_gets_none_of_qgis_own_environment(qgis_app, monkeypatch):
    for name in ("PYTHONHOME", "PYTHONPATH", "GDAL_DATA", "PROJ_LIB", "LD_LIBRARY_PATH", "QT_PLUGIN_PATH"):
        monkeypatch.setenv(name, "/somewhere")
    monkeypatch.setenv("OMP_NUM_THREADS", "1")
    names = set(backend.environment().keys())
    assert not names & {"PYTHONHOME", "PYTHONPATH", "GDAL_DATA", "PROJ_LIB", "LD_LIBRARY_PATH", "QT_PLUGIN_PATH"}
    assert {"OMP_NUM_THREADS", "PATH"} <= names


def test_another_model_is_used_from_the_next_question_on(client, qtbot):
    """The question under way still gets its answer, from the model that it was asked of."""
    first, second = serve(client.ask("slow", SOURCE)), serve(client.ask("second", SOURCE))
    with qtbot.waitSignal(first.progressed, timeout=10000):
        pass
    old = client.process_id
    client.renew()
    with qtbot.waitSignals([first.done, second.done], timeout=20000):
        assert client.process_id == old
    assert client.process_id not in (0, old)
    before = client.process_id
    client.renew()
    qtbot.waitUntil(lambda: client.state is State.READY, timeout=10000)
    assert client.process_id not in (0, before)


def test_closing_ends_the_process(client, qtbot):
    client.start()
    qtbot.waitUntil(lambda: client.state is State.READY, timeout=10000)
    process_id = client.process_id
    client.close()
    with pytest.raises(ProcessLookupError):
        os.kill(process_id, 0)


def test_a_model_that_rests_is_not_said_to_be_starting(client, qtbot, monkeypatch):
    """After its idle time it has left; the status says so, and the next question wakes it."""
    status = StatusLine(client)
    qtbot.addWidget(status)
    shown = status.findChild(QWidget, "geoloupeStatusText")
    client.start()
    qtbot.waitUntil(lambda: client.state is State.READY, timeout=10000)
    process_id = client.process_id
    monkeypatch.setattr(client_module, "MINUTE_MS", 1)  # so that minutes pass at once
    with qtbot.waitSignal(serve(client.ask("what?", SOURCE)).done, timeout=10000):
        pass
    qtbot.waitUntil(lambda: client.state is State.RESTING, timeout=10000)
    assert client.process_id == 0
    with pytest.raises(ProcessLookupError):  # so its memory is free
        os.kill(process_id, 0)
    assert "rests" in shown.text()
    with qtbot.waitSignal(serve(client.ask("again?", SOURCE)).done, timeout=10000):
        pass
