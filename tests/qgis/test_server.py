"""A backend on a server: reached with the token of QGIS's authentication store, encrypted, and each way to fail in one
sentence. The server is the real `serve --tcp`, with a scripted model behind it."""

from __future__ import annotations

import socket
import subprocess

import pytest
from geoloupe.plugin import backend, settings, token_store
from geoloupe.plugin.backend import Server
from geoloupe.plugin.client import BackendClient, State
from geoloupe.plugin.errors import Problem
from geoloupe.plugin.setup.server_form import ServerForm
from pulling import SOURCE, serve
from qgis.core import QgsApplication, QgsSettings
from qgis.PyQt.QtWidgets import QCheckBox, QLineEdit, QPushButton, QWidget
from serving import PYTHON, TOKEN, listening

LONG = 60_000  # ms, on a busy machine

pytestmark = pytest.mark.skipif(not PYTHON.exists(), reason="there is no .venv-backend")


@pytest.fixture
def connect(qgis_app):
    """connect(server) -> a client that has been told to reach it."""
    clients = []

    def make(server):
        clients.append(BackendClient(lambda: server))
        clients[-1].start()
        return clients[-1]

    yield make
    for client in clients:
        client.close()


def sentence(qtbot, client):
    """Why there is no connection."""
    qtbot.waitUntil(lambda: client.state is State.BROKEN, timeout=LONG)
    assert "\n" not in client.problem.sentence
    return client.problem.sentence


def test_a_server_answers_those_who_know_the_token(connect, port, qtbot):
    client = connect(Server("127.0.0.1", port, TOKEN, tls=False))
    qtbot.waitUntil(lambda: client.state is State.READY, timeout=LONG)
    assert client.is_remote
    assert client.process_id == 0
    with qtbot.waitSignal(serve(client.ask("look", SOURCE)).done, timeout=LONG) as done:
        pass
    assert done.args[0].text.startswith("seen 0.0")


def test_two_windows_share_a_server_without_hearing_each_other(connect, port, qtbot):
    one, other = (connect(Server("127.0.0.1", port, TOKEN, tls=False)) for _ in range(2))
    first, second = serve(one.ask("talk", SOURCE)), serve(other.ask("look", SOURCE))
    words, answers = [], []
    second.token.connect(words.append)
    second.done.connect(answers.append)  # it may come before the first one's word
    with qtbot.waitSignal(first.token, timeout=LONG):
        pass
    with qtbot.waitSignal(first.cancelled, timeout=LONG):
        first.cancel()
    qtbot.waitUntil(lambda: len(answers) == 1, timeout=LONG)
    assert words == ["seen"]


def test_a_wrong_token_is_said(connect, port, qtbot):
    assert "the token is wrong" in sentence(qtbot, connect(Server("127.0.0.1", port, "wrong-wrong-wrong", tls=False)))


def test_a_server_that_is_not_there_is_said(connect, qtbot):
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]
    assert "cannot be reached" in sentence(qtbot, connect(Server("127.0.0.1", port, TOKEN, tls=False)))
    assert "cannot be reached" in sentence(qtbot, connect(Server("gpu.invalid", port, TOKEN)))


def test_a_server_without_encryption_is_said(connect, port, qtbot):
    assert "does not answer by TLS" in sentence(qtbot, connect(Server("127.0.0.1", port, TOKEN)))


def test_a_server_that_goes_away_is_said(connect, qtbot):
    process, port = listening()
    client = connect(Server("127.0.0.1", port, TOKEN, tls=False))
    qtbot.waitUntil(lambda: client.state is State.READY, timeout=LONG)
    request = serve(client.ask("talk", SOURCE))
    with qtbot.waitSignal(request.token, timeout=LONG):
        pass
    with qtbot.waitSignal(request.failed, timeout=LONG) as failed:
        process.kill()
    assert "was lost" in failed.args[0].sentence
    qtbot.waitUntil(lambda: client.state is State.BROKEN, timeout=LONG)  # reached for once more, while it was dying
    process.wait()
    client.start()
    assert "cannot be reached" in sentence(qtbot, client)


# Encryption


@pytest.fixture(scope="module")
def certificate(tmp_path_factory):
    """(certificate, key) of 127.0.0.1, signed by itself."""
    folder = tmp_path_factory.mktemp("tls")
    certificate, key = folder / "server.pem", folder / "key.pem"
    wish = ["-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=127.0.0.1"]
    wish += ["-addext", "subjectAltName=IP:127.0.0.1"]
    command = ["openssl", "req", "-x509", *wish, "-keyout", str(key), "-out", str(certificate)]
    subprocess.run(command, check=True, capture_output=True)
    return certificate, key


@pytest.fixture(scope="module")
def encrypted(certificate):
    """The port of a server that encrypts."""
    own, key = map(str, certificate)
    process, port = listening("--cert", own, "--key", key)
    yield port
    process.kill()
    process.wait()


def test_a_certificate_that_nobody_trusts_is_said(connect, encrypted, qtbot):
    said = sentence(qtbot, connect(Server("127.0.0.1", encrypted, TOKEN)))
    assert "The certificate of" in said
    assert "is not trusted" in said


def test_a_certificate_chosen_in_the_settings_is_trusted(connect, encrypted, certificate, qtbot):
    client = connect(Server("127.0.0.1", encrypted, TOKEN, certificate=str(certificate[0])))
    qtbot.waitUntil(lambda: client.state is State.READY, timeout=LONG)
    with qtbot.waitSignal(serve(client.ask("look", SOURCE)).done, timeout=LONG):
        pass


def test_a_certificate_for_another_host_is_not_trusted(connect, encrypted, certificate, qtbot):
    said = sentence(qtbot, connect(Server("localhost", encrypted, TOKEN, certificate=str(certificate[0]))))
    assert "is not trusted" in said


# The page


@pytest.fixture
def form(qgis_app, qtbot):
    """The form for a server, and settings as they were, afterwards."""
    names = (settings.SERVER, settings.SERVER_TLS, settings.SERVER_CERTIFICATE, settings.SERVER_TOKEN)
    kept = {setting: setting.get() for setting in names}
    QgsApplication.authManager().setMasterPassword("master", True)
    form = ServerForm()
    qtbot.addWidget(form)
    form.findChild(QCheckBox, "geoloupeServerTls").setChecked(False)
    yield form
    form.leave()
    token_store.forget(settings.SERVER_TOKEN.get())
    for setting, value in kept.items():
        setting.set(value)


def said(form):
    return form.findChild(QWidget, "geoloupeServerLine").text()


def test_the_form_tries_the_server_before_it_is_used(form, port, qtbot):
    test = form.findChild(QPushButton, "geoloupeServerTest")
    assert not test.isEnabled()
    form.findChild(QLineEdit, "geoloupeServerAddress").setText(f"127.0.0.1:{port}")
    form.findChild(QLineEdit, "geoloupeServerToken").setText("wrong-wrong-wrong")
    test.click()
    qtbot.waitUntil(lambda: "the token is wrong" in said(form), timeout=LONG)
    form.findChild(QLineEdit, "geoloupeServerToken").setText(TOKEN)
    test.click()
    qtbot.waitUntil(lambda: "It answers: scripted on cpu" in said(form), timeout=LONG)
    form.findChild(QLineEdit, "geoloupeServerAddress").setText("no address at all")
    test.click()
    assert "is no address of a server" in said(form)


def test_the_token_goes_to_qgis_own_store_and_nowhere_else(form, port, qtbot):
    form.findChild(QLineEdit, "geoloupeServerAddress").setText(f"127.0.0.1:{port}")
    form.findChild(QLineEdit, "geoloupeServerToken").setText(TOKEN)
    with qtbot.waitSignal(form.done, timeout=5000):
        form.findChild(QPushButton, "geoloupeServerUse").click()
    assert form.findChild(QLineEdit, "geoloupeServerToken").text() == ""
    kept = QgsSettings()
    assert TOKEN not in str({key: kept.value(key) for key in kept.allKeys()})
    place = backend.place()
    assert (place.host, place.port, place.token, place.tls) == ("127.0.0.1", port, TOKEN, False)
    assert TOKEN not in repr(place)
    client = BackendClient()
    client.start()
    qtbot.waitUntil(lambda: client.state is State.READY, timeout=LONG)
    client.close()


def test_a_token_that_is_gone_is_said(form):
    settings.SERVER_TOKEN.set("gone123")
    with pytest.raises(Problem, match="enter it again"):
        token_store.load(settings.SERVER_TOKEN.get())
