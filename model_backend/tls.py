"""TLS over a socket that is read on one thread and written on another.

OpenSSL's session must not be used by two threads at once, and a read that waits must not hold up writes. So the session
works on memory, under a lock that is held for no longer than it takes to encrypt; the socket is read and written
outside of it. Standard library only.
"""

from __future__ import annotations

import socket
import ssl
import threading
from pathlib import Path

from model_backend.errors import UserError

CHUNK = 1 << 18


def server_context(certificate: Path, key: Path | None) -> ssl.SSLContext:
    """What a server shows its clients: PEM files of its certificate chain and private key (None: in the same file).
    Raises :class:`UserError` where they cannot be used."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.options |= ssl.OP_NO_RENEGOTIATION
    try:
        context.load_cert_chain(certificate, key, password=_no_password)
    except (OSError, ValueError) as error:
        reason = getattr(error, "reason", None) or getattr(error, "strerror", None) or str(error)
        raise UserError(f"The certificate {certificate} and its key cannot be used: {reason}.", "bad-cert") from error
    return context


def _no_password() -> str:
    raise ValueError("the key is encrypted, and nobody is here to type its password")


class TlsLink:
    """The server's side of an encrypted connection."""

    def __init__(self, link: socket.socket, context: ssl.SSLContext) -> None:
        self._link = link
        self._incoming, self._outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
        self._session = context.wrap_bio(self._incoming, self._outgoing, server_side=True)
        self._using = threading.Lock()  # the session
        self._sending = threading.Lock()  # what it has encrypted, in its order

    def shake_hands(self) -> None:
        """Raises OSError where the other side does not, or speaks no TLS."""
        while True:
            try:
                self._session.do_handshake()
            except ssl.SSLWantReadError:
                self._send()
                self._receive()
            else:
                self._send()
                return

    def read(self) -> bytes:
        """Wait for bytes; none at the end."""
        while True:
            try:
                with self._using:
                    return self._session.read(CHUNK)
            except ssl.SSLWantReadError:
                self._send()  # an answer to a change of keys
                self._receive()
            except (ssl.SSLZeroReturnError, ssl.SSLEOFError):
                return b""

    def write(self, data: bytes) -> None:
        """Send all of it."""
        rest = memoryview(data)
        with self._sending:
            while rest:
                with self._using:
                    rest = rest[self._session.write(rest[:CHUNK]) :]
                    encrypted = self._outgoing.read()
                self._link.sendall(encrypted)

    def _send(self) -> None:
        with self._sending:
            with self._using:
                encrypted = self._outgoing.read()
            if encrypted:
                self._link.sendall(encrypted)

    def _receive(self) -> None:
        data = self._link.recv(CHUNK)
        with self._using:
            if data:
                self._incoming.write(data)
            else:
                self._incoming.write_eof()
