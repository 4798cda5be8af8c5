"""`serve`: answer the questions of another program, over this process's own pipes or over TCP.

On pipes, the protocol has stdin and stdout for itself: everything else that writes to stdout goes to stderr, and the
process ends when stdin does.
"""

from __future__ import annotations

import logging
import os
import socket
import ssl
import struct
import sys
import threading
from contextlib import suppress
from dataclasses import dataclass
from ipaddress import ip_address
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

import click

from model_backend.commands import model_options
from model_backend.config import Precision
from model_backend.errors import UserError
from model_backend.tls import TlsLink, server_context

if TYPE_CHECKING:
    from model_backend.engine import Engine
    from model_backend.worker import Worker

log = logging.getLogger(__name__)

ENVIRONMENT = "GEOLOUPE_TOKEN"
GRACE_SECONDS = 0.5  # to end in good order once stdin is closed
STALLED_SECONDS = 30  # a TCP client that takes nothing for so long is given up
HELLO_SECONDS = 10  # by which it must have said hello
MOST_CONNECTIONS = 64
CHUNK = 1 << 18


@click.command()
@click.option("--stdio", is_flag=True, help="Frames on stdin and stdout (the default).")
@click.option("--tcp", metavar="HOST:PORT", help=f"Frames over TCP, for clients that know ${ENVIRONMENT}.")
@click.option("--cert", type=click.Path(path_type=Path), help="TCP: encrypt by TLS with this certificate (PEM).")
@click.option("--key", type=click.Path(path_type=Path), help="TCP: its private key, where that is another file.")
@click.option(
    "--folder",
    "folders",
    multiple=True,
    type=click.Path(path_type=Path, exists=True, file_okay=False),
    help="TCP: open files that clients name in this folder (may be given several times); otherwise none.",
)
@click.option("--time-limit", type=click.FloatRange(1), default=600, show_default=True, help="TCP: seconds a question.")
@model_options
def serve(stdio: bool, tcp: str | None, preset: str, precision: Precision, **options: Any) -> None:
    """Answer questions that arrive as frames (see wire.py)."""
    if stdio and tcp:
        raise UserError("Choose one of --stdio and --tcp.")
    logging.basicConfig(stream=sys.stderr, level=logging.INFO, format="%(levelname)s %(name)s: %(message)s")
    if tcp:
        serve_tcp(tcp, preset, precision, **options)
    else:
        serve_pipes(preset, precision)


def serve_pipes(preset: str, precision: Precision) -> NoReturn:
    """One connection: stdin and stdout."""
    incoming, outgoing = take_pipes()
    from model_backend.connection import Connection

    worker = _worker(preset, precision)

    def write(data: bytes) -> None:
        rest = memoryview(data)
        while rest:
            rest = rest[os.write(outgoing, rest) :]

    connection = Connection(worker, lambda: os.read(incoming, CHUNK), write)
    kept = True

    def listen() -> None:
        nonlocal kept
        kept = connection.serve()
        worker.stop()
        # The model may be in the middle of a long step; nobody is left to wait for it.
        last = threading.Timer(GRACE_SECONDS, os._exit, (0 if kept else 2,))
        last.daemon = True
        last.start()

    threading.Thread(target=listen, name="frames", daemon=True).start()
    failure = worker.run()
    if failure is not None:
        raise failure
    logging.shutdown()
    os._exit(0 if kept else 2)  # taking torch down in good order takes seconds, and there is nothing to save


def take_pipes() -> tuple[int, int]:
    """File descriptors of stdin and stdout for the protocol alone. Whatever libraries print goes to stderr instead,
    and what they read is empty."""
    incoming, outgoing = os.dup(0), os.dup(1)
    os.dup2(2, 1)
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.close(nothing)
    if sys.platform == "win32":
        import msvcrt

        msvcrt.setmode(incoming, os.O_BINARY)
        msvcrt.setmode(outgoing, os.O_BINARY)
    return incoming, outgoing


@dataclass(frozen=True)
class Door:
    """How clients come in: the secret that they know, the certificate that they are shown (None: nothing is encrypted),
    and the folders in which they may name files."""

    token: str
    tls: ssl.SSLContext | None = None
    folders: tuple[Path, ...] = ()


def serve_tcp(
    address: str,
    preset: str,
    precision: Precision,
    cert: Path | None = None,
    key: Path | None = None,
    folders: tuple[Path, ...] = (),
    time_limit: float | None = None,
) -> None:
    """Any number of clients that know the token, served in turn by one model; ends with Ctrl+C."""
    token = os.environ.get(ENVIRONMENT, "")
    if len(token) < 16:
        raise UserError(f"Set {ENVIRONMENT} to a secret of at least 16 characters that the clients know.", "no-token")
    if key is not None and cert is None:
        raise UserError("--key goes with --cert.")
    host, _, port = address.rpartition(":")
    host = host.strip("[]")
    if not host or not port.isdecimal() or int(port) > 65535:
        raise UserError(f"--tcp takes HOST:PORT, not {address}.")
    door = Door(token, None if cert is None else server_context(cert, key), folders)
    try:
        listener = socket.create_server((host, int(port)), family=_family(host))
    except OSError as error:
        raise UserError(f"{address} cannot be listened on: {error.strerror or error}.") from error
    where = listener.getsockname()[:2]
    if door.tls is None and not ip_address(where[0]).is_loopback:
        log.warning("Anyone on the way can read questions, imagery and the token: encrypt them with --cert.")
    worker = _worker(preset, precision, time_limit)
    threading.Thread(target=accept, args=(listener, worker, door), name="clients", daemon=True).start()
    click.echo("listening on {}:{}{}".format(*where, "" if door.tls is None else " with TLS"))
    with listener:
        failure = worker.run()
    if failure is not None:
        raise failure


def accept(listener: socket.socket, worker: Worker, door: Door) -> None:
    """Serve every client on a thread of its own until the listener is closed."""
    room = threading.BoundedSemaphore(MOST_CONNECTIONS)
    while True:
        try:
            client, _ = listener.accept()
        except OSError:
            return
        if not room.acquire(blocking=False):
            client.close()
            continue
        threading.Thread(target=_serve_client, args=(client, worker, door, room), daemon=True).start()


def _serve_client(client: socket.socket, worker: Worker, door: Door, room: threading.BoundedSemaphore) -> None:
    from model_backend.connection import Connection

    stalled = (
        struct.pack("L", STALLED_SECONDS * 1000) if sys.platform == "win32" else struct.pack("ll", STALLED_SECONDS, 0)
    )
    connection: Connection | None = None

    def hang_up_on_strangers() -> None:
        if connection is None or not connection.is_greeted:
            with suppress(OSError):
                client.shutdown(socket.SHUT_RDWR)

    patience = threading.Timer(HELLO_SECONDS, hang_up_on_strangers)
    patience.daemon = True
    try:
        with client, suppress(OSError):
            patience.start()
            client.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
            client.setsockopt(socket.SOL_SOCKET, socket.SO_SNDTIMEO, stalled)
            client.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            if door.tls is None:
                connection = Connection(worker, lambda: client.recv(CHUNK), client.sendall, door.token, door.folders)
            else:
                link = TlsLink(client, door.tls)
                link.shake_hands()
                connection = Connection(worker, link.read, link.write, door.token, door.folders)
            connection.serve()
    finally:
        patience.cancel()
        room.release()
        if connection is not None:
            worker.leave(connection)


def _family(host: str) -> socket.AddressFamily:
    return socket.AF_INET6 if ":" in host else socket.AF_INET


def _worker(preset: str, precision: Precision, limit: float | None = None) -> Worker:
    from model_backend.worker import Worker

    def load() -> Engine:
        from model_backend.engine import Engine  # imports torch, while the first frames are already being read

        return Engine.load(preset, precision=precision)

    return Worker(load, limit)
