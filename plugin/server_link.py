"""The way to a backend that runs elsewhere: a TCP connection, as a rule encrypted, to `serve --tcp`."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QObject, QTimer
from qgis.PyQt.QtNetwork import (
    QAbstractSocket,
    QNetworkProxy,
    QSsl,
    QSslCertificate,
    QSslConfiguration,
    QSslSocket,
)

from .backend import Server
from .errors import Problem
from .link import Link
from .words import tr

CONNECT_LIMIT_MS = 15_000


class ServerLink(Link):
    """A server that others may share. Certificates are checked, always; what QGIS or the system trusts is trusted,
    and the certificate file of the settings."""

    is_remote = True

    def __init__(self, server: Server, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = server
        self._problem: Problem | None = None  # known before the connection ends
        self._is_connected = False  # to the machine
        self._is_open = False  # and, where that is wanted, encrypted
        socket = self._socket = QSslSocket(self)
        # QGIS's proxy is one for the web; and it would be asked even for this computer.
        socket.setProxy(QNetworkProxy(QNetworkProxy.ProxyType.NoProxy))
        socket.setSocketOption(QAbstractSocket.SocketOption.LowDelayOption, 1)
        socket.setSocketOption(QAbstractSocket.SocketOption.KeepAliveOption, 1)
        socket.connected.connect(self._on_connected)
        socket.encrypted.connect(self._on_open)
        socket.sslErrors.connect(self._on_tls_errors)
        socket.readyRead.connect(lambda: self.received.emit(bytes(socket.readAll())))
        # All ends come by here, also that of a connection which never was one; `errorOccurred` is new in Qt 5.15.
        socket.stateChanged.connect(self._on_state)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self._socket.abort)

    def open(self) -> None:
        self._patience.start(CONNECT_LIMIT_MS)
        if not self._server.tls:
            self._socket.connectToHost(self._server.host, self._server.port)
        elif not QSslSocket.supportsSsl():
            self._problem = Problem(tr("This QGIS was built without encryption, so it cannot reach a server by TLS."))
            QTimer.singleShot(0, self.ended.emit)
        else:
            self._socket.setSslConfiguration(_trusting(self._server.certificate))
            self._socket.connectToHostEncrypted(self._server.host, self._server.port)

    def write(self, data: bytes) -> None:
        if self._is_open:
            self._socket.write(data)

    def kill(self) -> None:
        self._socket.abort()

    def close(self) -> None:
        self.blockSignals(True)
        self._socket.blockSignals(True)
        self._socket.abort()
        self.deleteLater()

    def epitaph(self, was_ready: bool) -> Problem:
        """Why there is no connection, or no more."""
        if self._problem is not None:
            return self._problem
        name, reason = self._server.name, self._socket.errorString()
        if was_ready:
            return Problem(tr("The connection to {} was lost.").format(name), reason)
        if not self._is_connected:
            sentence = tr("The server {} cannot be reached: check host and port, and that it is running.")
            return Problem(sentence.format(name), reason)
        if not self._is_open:
            sentence = tr("The server {} does not answer by TLS: switch TLS off, or have it switched on there.")
            return Problem(sentence.format(name), reason)
        sentence = tr("The server {} hung up without a word: the token is wrong, or it is no GeoLoupe server.")
        return Problem(sentence.format(name), reason)

    def _on_connected(self) -> None:
        self._is_connected = True
        if not self._server.tls:
            self._on_open()

    def _on_open(self) -> None:
        self._patience.stop()
        self._is_open = True
        self.opened.emit()

    def _on_tls_errors(self, errors: list) -> None:
        """The certificate is not trusted: Qt hangs up after this, unless told otherwise, which it never is."""
        sentence = tr("The certificate of {} is not trusted: choose its file, or ask who runs the server. ({})")
        reasons = [error.errorString() for error in errors]
        self._problem = Problem(sentence.format(self._server.name, reasons[0].rstrip(".")), "\n".join(reasons))

    def _on_state(self, state: QAbstractSocket.SocketState) -> None:
        if state == QAbstractSocket.SocketState.UnconnectedState:
            self._patience.stop()
            QTimer.singleShot(0, self._on_end)  # what came before the end is read, and the error known, by then

    def _on_end(self) -> None:
        if self._socket.bytesAvailable():
            self.received.emit(bytes(self._socket.readAll()))
        self.ended.emit()


def _trusting(certificate: str) -> QSslConfiguration:
    """Trusts what the system and QGIS trust, and the certificates in the file `certificate`, if any."""
    configuration = QSslConfiguration.defaultConfiguration()
    trusted = QSslConfiguration.systemCaCertificates() + list(QgsApplication.authManager().trustedCaCertsCache())
    if certificate:
        trusted += QSslCertificate.fromPath(certificate)
    configuration.setCaCertificates(trusted)
    configuration.setProtocol(QSsl.SslProtocol.TlsV1_2OrLater)
    return configuration
