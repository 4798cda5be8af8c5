"""*Connect to a server*: where it is, the token, encryption; tried before it is used."""

from __future__ import annotations

from typing import Callable

from qgis.gui import QgsFileWidget, QgsPasswordLineEdit
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QFormLayout, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from .. import backend, settings, token_store
from ..backend import Server
from ..client import BackendClient, State
from ..errors import Problem
from ..look import Text, em
from ..words import tr


class ServerForm(QWidget):
    """A backend that others run, on a computer with a GPU. `done` when it is to be used."""

    done = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("geoloupeServer")
        self._trial: BackendClient | None = None
        about = Text("geoloupeServerAbout", self, quiet=True)
        about.say(tr("Your imagery is sent there, window by window as it is asked for. Ask who runs it for the token."))
        self._address = QLineEdit(settings.SERVER.get(), self)
        self._address.setObjectName("geoloupeServerAddress")
        self._address.setPlaceholderText(tr("gpu.example.org:{}").format(backend.DEFAULT_PORT))
        self._token = QgsPasswordLineEdit(self)
        self._token.setObjectName("geoloupeServerToken")
        if settings.SERVER_TOKEN.get():
            self._token.setPlaceholderText(tr("kept in QGIS's authentication store"))
        self._tls = QCheckBox(tr("&Encrypted (TLS)"), self)
        self._tls.setObjectName("geoloupeServerTls")
        self._tls.setChecked(settings.SERVER_TLS.get())
        self._certificate = QgsFileWidget(self)
        self._certificate.setObjectName("geoloupeServerCertificate")
        self._certificate.setFilter(tr("Certificates (*.pem *.crt *.cer)"))
        self._certificate.lineEdit().setAccessibleName(tr("File of a certificate to trust"))
        self._certificate.lineEdit().setPlaceholderText(tr("those that QGIS trusts"))
        self._certificate.setFilePath(settings.SERVER_CERTIFICATE.get())
        self._certificate.setEnabled(self._tls.isChecked())
        self._tls.toggled.connect(self._certificate.setEnabled)
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(tr("&Host and port"), self._address)
        form.addRow(tr("Tok&en"), self._token)
        form.addRow("", self._tls)
        form.addRow(tr("&Certificate"), self._certificate)
        self._line = Text("geoloupeServerLine", self)
        self._test = self._button("Test", tr("Test"), self.try_it)
        self._use = self._button("Use", tr("Use it"), self._on_use)
        row = QHBoxLayout()
        row.addWidget(self._test)
        row.addWidget(self._use)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(em(self, 0.5))
        column.addWidget(about)
        column.addLayout(form)
        column.addLayout(row)
        column.addWidget(self._line)
        self._line.say("")
        self._address.textChanged.connect(self._refresh)
        self._refresh()

    def enter(self) -> None:
        """Nothing to look at before the analyst tries."""

    def leave(self) -> None:
        """End what runs."""
        trial, self._trial = self._trial, None
        if trial is not None:
            trial.close()
            trial.deleteLater()

    def try_it(self) -> None:
        """Connect, greet, and say what answered or why nothing did."""
        self.leave()
        try:
            server = self._server()
        except Problem as problem:
            self._line.say(problem.sentence)
            return
        self._line.say(tr("Connecting to {}…").format(server.name))
        trial = self._trial = BackendClient(lambda: server, self)
        trial.state_changed.connect(self._on_trial)
        trial.start()

    def _server(self) -> Server:
        """What is typed. Raises `Problem`."""
        host, port = backend.split_address(self._address.text())
        token = self._token.text().strip() or token_store.load(settings.SERVER_TOKEN.get())
        return Server(host, port, token, self._tls.isChecked(), self._certificate.filePath().strip())

    def _on_trial(self) -> None:
        trial = self._trial
        if trial is None or trial.state is State.STARTING:
            return
        if trial.state is State.READY and trial.hello is not None:
            hello = trial.hello
            self._line.say(tr("It answers: {} on {}, version {}.").format(hello.model, hello.device, hello.version))
        elif trial.problem is not None:
            self._line.say(trial.problem.sentence)
        self.leave()

    def _on_use(self) -> None:
        try:
            self._server()
            if token := self._token.text().strip():
                settings.SERVER_TOKEN.set(token_store.keep(token, settings.SERVER_TOKEN.get()))
        except Problem as problem:
            self._line.say(problem.sentence)
            return
        self._token.clear()
        settings.SERVER.set(self._address.text().strip())
        settings.SERVER_TLS.set(self._tls.isChecked())
        settings.SERVER_CERTIFICATE.set(self._certificate.filePath().strip())
        self.done.emit()

    def _refresh(self) -> None:
        there = bool(self._address.text().strip())
        self._test.setEnabled(there)
        self._use.setEnabled(there)

    def _button(self, name: str, text: str, do: Callable[[], object]) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(f"geoloupeServer{name}")
        button.clicked.connect(lambda *_: do())
        return button
