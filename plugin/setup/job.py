"""One command run in the background, heard line by line. No shell, no waiting."""

from __future__ import annotations

from collections import deque

from qgis.PyQt.QtCore import QObject, QProcess, QProcessEnvironment, pyqtSignal

from .. import backend
from ..backend import PLUGIN_FOLDER, Command
from ..words import tr
from . import proxy

KEPT_LINES = 200


class Job(QObject):
    """A program and what it prints. `ended` comes once, unless it is cancelled; `last` are its last lines on stderr."""

    said = pyqtSignal(str)  # a line on stdout
    complained = pyqtSignal(str)  # a line on stderr
    ended = pyqtSignal(int)  # exit code; -1 where it could not be started or was ended from outside

    def __init__(self, command: Command, environment: QProcessEnvironment, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.command = command
        self.last: deque[str] = deque(maxlen=KEPT_LINES)
        self._over = False
        self._rest = {"out": b"", "err": b""}
        process = self._process = QProcess(self)
        process.setProcessEnvironment(environment)
        process.setWorkingDirectory(command.folder)
        process.readyReadStandardOutput.connect(self._on_output)
        process.readyReadStandardError.connect(self._on_error_output)
        process.finished.connect(self._on_finished)
        process.errorOccurred.connect(self._on_error)

    def start(self) -> None:
        """Begin; it reads nothing."""
        self._process.start(self.command.program, list(self.command.arguments))
        self._process.closeWriteChannel()

    def cancel(self) -> None:
        """End it at once and silently; one that is over stays as it is."""
        if self._over:
            return
        self._over = True
        self._process.blockSignals(True)
        if self._process.state() != QProcess.ProcessState.NotRunning:
            self._process.kill()
            self._process.waitForFinished(1000)
        self.deleteLater()

    def _on_output(self) -> None:
        for line in self._lines("out", bytes(self._process.readAllStandardOutput())):
            self.said.emit(line)

    def _on_error_output(self) -> None:
        for line in self._lines("err", bytes(self._process.readAllStandardError())):
            self.last.append(line)
            self.complained.emit(line)

    def _lines(self, stream: str, data: bytes) -> list[str]:
        *whole, self._rest[stream] = (self._rest[stream] + data).replace(b"\r", b"\n").split(b"\n")
        lines = [line.decode("utf-8", "replace").rstrip() for line in whole]
        return [line for line in lines if line]

    def _on_finished(self, code: int, status: QProcess.ExitStatus) -> None:
        for stream in self._rest:
            self._rest[stream] += b"\n"  # a last line may end without one
        self._on_output()
        self._on_error_output()
        self._end(code if status == QProcess.ExitStatus.NormalExit else -1)

    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:  # `finished` does not follow this one
            self.last.append(tr("{} could not be started.").format(self.command.program))
            self._end(-1)

    def _end(self, code: int) -> None:
        if not self._over:
            self._over = True
            self.ended.emit(code)
            self.deleteLater()


def backend_command(python: str, *words: str) -> Command:
    """`python -m model_backend ...`, as the plugin's own copy of the backend understands it."""
    return Command(python, ("-m", "model_backend", *words), str(PLUGIN_FOLDER))


def environment() -> QProcessEnvironment:
    """As the model's process has it, and with the proxy of QGIS, for what goes out to the network."""
    clean = backend.environment()
    proxy.add_to(clean)
    return clean
