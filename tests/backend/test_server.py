"""The server that many programs share: who may come in, what they may open, whose turn it is, what is kept of whom."""

from __future__ import annotations

import os
import select
import shutil
import socket
import ssl
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from asking import Client, connected, pulled
from scripted import ScriptedEngine

from model_backend.__main__ import main
from model_backend.commands import serve
from model_backend.commands.serve import ENVIRONMENT, Door
from model_backend.connection import Connection
from model_backend.tls import server_context
from model_backend.turns import MOST_OF_ONE, Turns
from model_backend.worker import Worker

TOKEN = "a-secret-of-16-letters"
ENDS = ("done", "cancelled", "error")

pytestmark = pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")


@contextmanager
def running(worker: Worker) -> Iterator[Worker]:
    thread = threading.Thread(target=worker.run, daemon=True)
    thread.start()
    yield worker
    worker.stop()
    thread.join(10)


@contextmanager
def served(worker: Worker, door: Door) -> Iterator[tuple[str, int]]:
    """The address at which `accept` lets clients in."""
    with running(worker), socket.create_server(("127.0.0.1", 0)) as listener:
        threading.Thread(target=serve.accept, args=(listener, worker, door), daemon=True).start()
        yield listener.getsockname()


class Encrypted:
    """A client's TLS socket that one thread reads and another one writes, in turns: OpenSSL's session bears one thread
    at a time, and what the server sends on its own after the handshake is read while the client says hello."""

    def __init__(self, link: ssl.SSLSocket) -> None:
        self._link, self._using = link, threading.Lock()

    def recv(self, most: int) -> bytes:
        while True:
            with self._using:
                self._link.setblocking(False)
                try:
                    return self._link.recv(most)
                except ssl.SSLWantReadError:
                    pass  # less than a record is there, or none that is for the program
                finally:
                    self._link.setblocking(True)
            select.select([self._link], [], [])

    def sendall(self, data: bytes) -> None:
        with self._using:
            self._link.sendall(data)


@contextmanager
def client_of(address: tuple[str, int], token: str = TOKEN, trust: Path | None = None) -> Iterator[Client]:
    """A client that has said hello."""
    with socket.create_connection(address) as link:
        talk: socket.socket | Encrypted = link
        if trust is not None:
            link = ssl.create_default_context(cafile=str(trust)).wrap_socket(link, server_hostname="localhost")
            talk = Encrypted(link)
        client = Client(lambda: talk.recv(1 << 16), talk.sendall)
        client.send("hello", proto=1, token=token)
        yield client
        link.shutdown(socket.SHUT_RDWR)
        link.close()


def scripted(engine: ScriptedEngine | None = None, limit: float | None = None) -> Worker:
    return Worker(lambda: engine or ScriptedEngine(), limit)  # type: ignore[arg-type, return-value]


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A PEM file with a certificate for localhost that nobody but itself has signed, and its key."""
    openssl = shutil.which("openssl")
    assert openssl, "the command openssl is missing"
    folder = tmp_path_factory.mktemp("certificate")
    subject = ["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"]
    made = ["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2"]
    files = ["-keyout", str(folder / "key.pem"), "-out", str(folder / "cert.pem")]
    subprocess.run([openssl, *made, *subject, *files], check=True, capture_output=True)
    (folder / "both.pem").write_bytes((folder / "key.pem").read_bytes() + (folder / "cert.pem").read_bytes())
    return folder / "both.pem"


# Coming in


@pytest.mark.parametrize("address", ["127.0.0.1:0", "0.0.0.0:0"])
def test_nothing_listens_without_a_secret(
    address: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for secret in ("", "short"):
        monkeypatch.setenv(ENVIRONMENT, secret)
        assert main(["serve", "--tcp", address]) == 2
        assert "at least 16 characters" in capsys.readouterr().err


def test_a_stranger_is_left_without_a_word() -> None:
    with served(scripted(), Door(TOKEN)) as address, client_of(address, "a-secret-of-16-lettres") as client:
        assert client.next() is None


def test_a_stranger_that_says_nothing_is_hung_up_on(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(serve, "HELLO_SECONDS", 0.2)
    with served(scripted(), Door(TOKEN)) as address, socket.create_connection(address) as link:
        link.settimeout(20)
        assert link.recv(1) == b""


def test_a_client_that_has_said_hello_may_be_silent(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(serve, "HELLO_SECONDS", 0.2)
    with served(scripted(), Door(TOKEN)) as address, client_of(address) as client:
        client.until("hello")
        time.sleep(0.5)
        client.ask(1, "look")
        assert client.until(*ENDS).kind == "done"


# TLS


def test_what_goes_to_a_server_with_a_certificate_is_encrypted(certificate: Path) -> None:
    door = Door(TOKEN, server_context(certificate, None))
    with served(scripted(), door) as address:
        with client_of(address, trust=certificate) as client:
            client.until("hello")
            client.ask(1, "look", pulled(900, 1200))  # windows both ways, more than fits one record
            assert client.until(*ENDS)["answer"] == "seen 100.0 0.25"
        with client_of(address) as plain:
            assert plain.next() is None


def test_both_directions_of_an_encrypted_connection_work_at_once(certificate: Path) -> None:
    door = Door(TOKEN, server_context(certificate, None))
    with served(scripted(), door) as address, client_of(address, trust=certificate) as client:
        client.until("hello")
        client.ask(1, "talk")
        pongs, heard = 300, []
        for number in range(1, pongs + 1):
            client.send("ping", 1000 + number, bytes(number))
        while len(heard) < pongs:
            frame = client.until("pong", "token")
            heard += [frame.id] if frame.kind == "pong" else []
        assert heard == list(range(1001, 1001 + pongs))
        client.send("cancel", 1)
        assert client.until(*ENDS).kind == "cancelled"


def test_the_command_serves_by_tls(certificate: Path) -> None:
    program = [sys.executable, str(Path(__file__).parents[1] / "scripted.py"), "serve", "--tcp", "127.0.0.1:0"]
    files = ["--cert", str(certificate.parent / "cert.pem"), "--key", str(certificate.parent / "key.pem")]
    environment = {**os.environ, ENVIRONMENT: TOKEN}
    with subprocess.Popen(
        [*program, *files], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=environment
    ) as server:
        assert server.stdout is not None
        line = next(line for line in server.stdout if line.startswith(b"listening on ")).decode()
        try:
            assert line.rstrip().endswith("with TLS")
            host, port = line.split()[2].split(":")
            with client_of((host, int(port)), trust=certificate) as client:
                assert client.until("hello")["model"] == "scripted"
        finally:
            server.kill()


def test_a_certificate_that_cannot_be_used_is_one_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv(ENVIRONMENT, TOKEN)
    (tmp_path / "no.pem").write_text("no certificate")
    for arguments in (["--cert", str(tmp_path / "no.pem")], ["--cert", str(tmp_path / "none.pem")], ["--key", "k"]):
        assert main(["serve", "--tcp", "127.0.0.1:0", *arguments]) == 2
        assert capsys.readouterr().err.count("\n") == 1


# Files


def test_a_client_cannot_have_a_servers_files_opened(tmp_path: Path) -> None:
    from PIL import Image

    public, private = tmp_path / "public", tmp_path / "private"
    for folder in (public, private):
        folder.mkdir()
        Image.fromarray(np.full((50, 80, 3), 9, np.uint8)).save(folder / "a.png")
    (public / "link.png").symlink_to(private / "a.png")

    def answer(folders: tuple[Path, ...], path: str) -> Any:
        with served(scripted(), Door(TOKEN, folders=folders)) as address, client_of(address) as client:
            client.until("hello")
            client.ask(1, "look", {"kind": "file", "path": path})
            frame = client.until(*ENDS)
            return frame["answer"] if frame.kind == "done" else frame["code"]

    assert answer((), str(public / "a.png")) == "no-files"
    assert answer((public,), str(public / "a.png")) == "seen 9.0 0.25"
    for path in (
        str(private / "a.png"),
        str(public / ".." / "private" / "a.png"),
        str(public / "link.png"),
        str(public),
        f"/vsizip/{public}/a.zip",
        f"GTIFF_DIR:1:{public}/a.png",
        "http://127.0.0.1:1/a.png",
        "a\0.png",
    ):
        assert answer((public,), path) == "no-files", path


# Turns


class Question:
    def __init__(self, owner: str, name: int) -> None:
        self.owner, self.name, self.is_over = owner, name, False


def test_every_program_has_its_turn() -> None:
    turns: Turns[Question] = Turns()
    asked = [Question("a", 1), Question("a", 2), Question("a", 3), Question("b", 1), Question("c", 1), Question("b", 2)]
    for question in asked:
        turns.put(question)
    asked[4].is_over = True
    order = [question for _ in range(5) if (question := turns.next())]
    assert [(each.owner, each.name) for each in order] == [("a", 1), ("b", 1), ("a", 2), ("b", 2), ("a", 3)]
    turns.stop()
    assert turns.next() is None


def test_a_program_that_asks_much_delays_another_by_one_question() -> None:
    engine = ScriptedEngine()
    with running(scripted(engine)) as worker:
        eager, patient = (connected(lambda read, write: Connection(worker, read, write).serve()) for _ in range(2))
        eager.hello()
        patient.hello()
        eager.ask(1, "talk")
        eager.until("token")
        for request in range(2, 8):
            eager.ask(request, f"refuse {request}")
        eager.send("ping", 99)
        eager.until("pong")
        patient.ask(1, "refuse patiently")
        patient.send("ping", 99)
        patient.until("pong")
        eager.send("cancel", 1)
        patient.until("error", request=1)
        eager.until("error", request=7)
        assert engine.asked[:4] == ["talk", "refuse 2", "refuse patiently", "refuse 3"]


def test_one_programs_queue_is_bounded_and_its_own() -> None:
    with running(scripted()) as worker:
        eager, patient = (connected(lambda read, write: Connection(worker, read, write).serve()) for _ in range(2))
        eager.hello()
        patient.hello()
        eager.ask(1, "talk")
        eager.until("token")
        for request in range(2, MOST_OF_ONE + 4):
            eager.ask(request, "refuse")
        refused = eager.until("error")  # the others wait for the talk to end
        assert (refused.id, refused["code"], refused["retryable"]) == (MOST_OF_ONE + 2, "busy", True)
        patient.ask(1, "look")
        eager.send("cancel", 1)
        assert patient.until(*ENDS).kind == "done"


def test_a_question_that_takes_too_long_ends_and_the_next_is_answered() -> None:
    with running(scripted(limit=0.3)) as worker:
        client = connected(lambda read, write: Connection(worker, read, write).serve())
        client.hello()
        client.ask(1, "talk")
        refused = client.until(*ENDS)
        assert (refused.kind, refused["code"]) == ("error", "time-limit")
        client.ask(2, "look")
        assert client.until("need")  # and imagery that does not come in time is no exception
        assert client.until(*ENDS, render=lambda window: time.sleep(1) or ({}, b""))["code"] == "time-limit"
        client.ask(3, "refuse")
        assert client.until(*ENDS, request=3)["code"] == "refused"


# What is kept of whom


def test_programs_do_not_share_imagery_by_its_key_and_leave_nothing_behind() -> None:
    engine = ScriptedEngine()
    with served(scripted(engine), Door(TOKEN)) as address:
        with client_of(address) as one, client_of(address) as other:
            for client in (one, other):
                client.until("hello")
                client.ask(1, "look", pulled(key="the same"))
                client.until("done")
            assert engine.opened == 2
            other.ask(2, "look", pulled(key="the same"))
            other.until("done")
            assert (engine.opened, engine.closed) == (2, 1)
        until = time.monotonic() + 20
        while engine.closed < 2 and time.monotonic() < until:
            time.sleep(0.01)
        assert engine.closed == 2
