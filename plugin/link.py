"""Bytes to and from a backend: what the client asks of whichever way leads there, and the way over a process's pipes.

The other way, to a server, is server_link.py. Links know nothing of frames or questions. They live on the GUI thread
and are driven by signals: no threads, no nested event loop.
"""

from __future__ import annotations

from collections import deque

from qgis.PyQt.QtCore import QObject, QProcess, pyqtSignal

from . import backend
from .backend import Command
from .errors import Problem, log
from .words import shorten, tr

STDERR_LINES = 200


class Link(QObject):
    """A way to a backend. `open` begins; `opened`, `received` and once `ended` follow, unless it is closed before."""

    opened = pyqtSignal()
    received = pyqtSignal(object)  # bytes
    ended = pyqtSignal()

    is_remote = False

    @property
    def process_id(self) -> int:
        """Of the backend's process; 0 where there is none of ours."""
        return 0

    def open(self) -> None:
        """Begin. What follows comes by signals, never before this returns."""
        raise NotImplementedError

    def write(self, data: bytes) -> None:
        """Send bytes; those for a backend that is gone are dropped."""
        raise NotImplementedError

    def kill(self) -> None:
        """End it at once; `ended` follows."""
        raise NotImplementedError

    def close(self) -> None:
        """End it for good and silently. Waits at most a moment."""
        raise NotImplementedError

    def epitaph(self, was_ready: bool) -> Problem:
        """Why it ended, as far as the link can tell; `was_ready` says whether the backend ever said hello."""
        raise NotImplementedError

    def last_words(self) -> str:
        """The last lines of the backend's log, where it can be read."""
        return ""


class ProcessLink(Link):
    """A backend in a process of its own, over stdin and stdout; its stderr goes to QGIS's log."""

    def __init__(self, command: Command, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._command = command
        self._failed_to_start = False
        self._stderr: deque[str] = deque(maxlen=STDERR_LINES)
        self._partial_line = b""
        process = self._process = QProcess(self)
        process.setProcessEnvironment(backend.environment())
        process.setWorkingDirectory(command.folder)
        process.started.connect(self.opened)
        process.readyReadStandardOutput.connect(self._on_output)
        process.readyReadStandardError.connect(self._on_stderr)
        process.finished.connect(self._on_finished)
        process.errorOccurred.connect(self._on_error)

    @property
    def process_id(self) -> int:
        return int(self._process.processId() or 0)

    def open(self) -> None:
        self._process.start(self._command.program, list(self._command.arguments))

    def write(self, data: bytes) -> None:
        if self._process.state() == QProcess.ProcessState.Running:
            self._process.write(data)

    def kill(self) -> None:
        self._process.kill()  # it keeps nothing that a gentler end would save

    def close(self) -> None:
        self._process.blockSignals(True)
        self._process.kill()
        self._process.waitForFinished(1000)
        self.deleteLater()

    def epitaph(self, was_ready: bool) -> Problem:
        """A process that never was ready mostly says why in its last line."""
        if self._failed_to_start:
            return Problem(tr("The model backend could not be started with {}.").format(self._command.program))
        if was_ready or not self._stderr:
            return Problem(tr("The model backend ended unexpectedly."))
        if missing := backend.missing_package(self._stderr[-1]):
            sentence = tr("The Python {} lacks what the model needs ({}): set it up, or choose another one.")
            return Problem(sentence.format(self._command.program, missing), retryable=False)
        return Problem(tr("The model backend could not start: {}").format(shorten(self._stderr[-1], 160)))

    def last_words(self) -> str:
        return "\n".join(self._stderr)

    def _on_output(self) -> None:
        self.received.emit(bytes(self._process.readAllStandardOutput()))

    def _on_stderr(self) -> None:
        *lines, self._partial_line = (self._partial_line + bytes(self._process.readAllStandardError())).split(b"\n")
        for line in lines:
            text = line.decode("utf-8", "replace").rstrip()
            if text:
                self._stderr.append(text)
                log(text)

    def _on_finished(self, *_: object) -> None:
        self._on_stderr()
        self.ended.emit()

    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:  # `finished` does not follow this one
            self._failed_to_start = True
            self.ended.emit()
