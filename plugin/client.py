"""The backend's process seen from QGIS: starts it, speaks wire.py with it, starts it again when it dies.

Lives in the GUI thread and is driven by `QProcess` signals alone: no threads, no waiting, no nested event loop. One
question is with the backend at a time, the others wait here, so that killing the process can only ever hurt one.
"""

from __future__ import annotations

import time
from collections import deque
from enum import Enum
from typing import Any, Callable

from qgis.PyQt.QtCore import QObject, QProcess, QTimer, pyqtSignal

from ..model_backend.wire import PROTOCOL, Decoder, Frame, WireError, encode
from . import backend, messages
from .backend import Command
from .errors import Problem, log
from .words import shorten, tr

START_LIMIT_MS = 180_000  # a first start loads libraries from a cold disk
CANCEL_LIMIT_MS = 3_000
STABLE_AFTER_S = 5.0  # a process that dies sooner, unasked, is not started again and again
STDERR_LINES = 200


class State(Enum):
    """Of the backend. ABSENT: not started or not found; BROKEN: did not start. `BackendClient.problem` says why."""

    ABSENT = "absent"
    STARTING = "starting"
    READY = "ready"
    BROKEN = "broken"


class Request(QObject):
    """One question on its way through the backend. Ends with exactly one of `done`, `cancelled` or `failed`."""

    started = pyqtSignal()
    needed = pyqtSignal(object)  # tuple[Window, ...]
    progressed = pyqtSignal(object)  # Progress
    scored = pyqtSignal(object)  # Evidence
    token = pyqtSignal(str)
    done = pyqtSignal(object)  # Done
    cancelled = pyqtSignal()
    failed = pyqtSignal(object)  # Problem

    def __init__(self, client: BackendClient, number: int, question: str, source: dict[str, Any]) -> None:
        super().__init__()
        self.number = number
        self.question = question
        self.source = source
        self.cancelling = False
        self._client = client

    def reply(self, frame: Frame) -> None:
        """Send a ``tile`` frame; ignored when the question has ended meanwhile."""
        self._client.send(self, frame)

    def cancel(self) -> None:
        """Stop: `cancelled` follows, within three seconds even from a process that does not listen."""
        self._client.cancel(self)


class BackendClient(QObject):
    """The backend process and the queue of questions to it."""

    state_changed = pyqtSignal()

    def __init__(self, find_command: Callable[[], Command] = backend.find, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.state = State.ABSENT
        self.hello: messages.Hello | None = None
        self.problem: Problem | None = None
        self._find_command = find_command
        self._process: QProcess | None = None
        self._decoder = Decoder()
        self._ready_since = 0.0
        self._cause: Problem | None = None  # why the process is being killed
        self._current: Request | None = None
        self._waiting: deque[Request] = deque()
        self._count = 0
        self._stderr: deque[str] = deque(maxlen=STDERR_LINES)
        self._partial_line = b""
        self._patience = QTimer(self)  # for hello, later for cancelled
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self._out_of_patience)

    @property
    def process_id(self) -> int:
        """Of the running backend; 0 when there is none."""
        return int(self._process.processId()) if self._process else 0

    def start(self) -> None:
        """Start the backend unless it runs."""
        if self._process is not None:
            return
        try:
            command = self._find_command()
        except Problem as problem:
            self._give_up(State.ABSENT, problem)
            return
        self._decoder, self._cause, self._partial_line = Decoder(), None, b""
        self._stderr.clear()
        process = self._process = QProcess(self)
        process.setProcessEnvironment(backend.environment())
        process.setWorkingDirectory(command.folder)
        process.started.connect(lambda: self._write(process, Frame("hello", fields={"proto": PROTOCOL})))
        process.readyReadStandardOutput.connect(lambda: self._on_output(process))
        process.readyReadStandardError.connect(lambda: self._on_stderr(process))
        process.finished.connect(lambda *_: self._on_end(process))
        process.errorOccurred.connect(lambda error: self._on_process_error(process, error, command))
        self._set_state(State.STARTING)
        self._patience.start(START_LIMIT_MS)
        process.start(command.program, list(command.arguments))

    def ask(self, question: str, source: dict[str, Any]) -> Request:
        """Ask, as soon as the backend is ready and earlier questions have ended. Connect to the request's signals
        before control returns to the event loop."""
        self._count += 1
        request = Request(self, self._count, question, source)
        self._waiting.append(request)
        QTimer.singleShot(0, self._advance)
        return request

    def send(self, request: Request, frame: Frame) -> None:
        """Send a frame that belongs to the request which the backend is working on."""
        if request is self._current and self._process is not None:
            self._write(self._process, frame)

    def cancel(self, request: Request) -> None:
        """See `Request.cancel`."""
        if request in self._waiting:
            self._waiting.remove(request)
            request.cancelled.emit()
        elif request is self._current and not request.cancelling:
            request.cancelling = True
            self.send(request, Frame("cancel", request.number))
            self._patience.start(CANCEL_LIMIT_MS)

    def close(self) -> None:
        """End the process for good; questions under way end silently. Waits at most a moment."""
        process, self._process = self._process, None
        self._patience.stop()
        self._current = None
        self._waiting.clear()
        if process is not None:
            process.blockSignals(True)
            process.kill()  # it keeps nothing that a gentler end would save
            process.waitForFinished(1000)
            process.deleteLater()
        self.state, self.hello = State.ABSENT, None

    def last_words(self) -> str:
        """The last lines that the backend wrote to stderr."""
        return "\n".join(self._stderr)

    def _advance(self) -> None:
        """Hand the next waiting question to the backend, starting that if need be."""
        if self._current is not None or not self._waiting:
            return
        if self._process is None:
            self.start()
        elif self.state is State.READY:
            request = self._current = self._waiting.popleft()
            fields = {"question": request.question, "source": request.source, "options": {}}
            self.send(request, Frame("ask", request.number, fields))
            request.started.emit()

    def _finish(self) -> Request:
        """Take the current request off the backend and let the next one follow."""
        request, self._current = self._current, None
        assert request is not None
        self._patience.stop()
        QTimer.singleShot(0, self._advance)
        return request

    def _write(self, process: QProcess, frame: Frame) -> None:
        process.write(encode(frame))

    def _on_output(self, process: QProcess) -> None:
        if process is not self._process or self._cause is not None:
            return
        try:
            for frame in self._decoder.feed(bytes(process.readAllStandardOutput())):
                self._on_frame(frame)
                if process is not self._process:
                    return
        except WireError as error:
            self._kill(Problem(tr("The model backend sent something that is not GeoLoupe's protocol."), str(error)))

    def _on_frame(self, frame: Frame) -> None:
        if frame.kind == "hello":
            self._on_hello(messages.hello(frame))
        elif frame.kind == "error" and frame.id == 0:
            self._kill(Problem(str(frame.get("human") or tr("The model backend could not start."))))
        elif self._current is not None and frame.id == self._current.number:
            self._on_reply(self._current, frame)

    def _on_hello(self, hello: messages.Hello) -> None:
        if hello.protocol != PROTOCOL:
            sentence = tr("The model backend is of another version ({}): update it or GeoLoupe.")
            self._kill(Problem(sentence.format(hello.version)))
            return
        self.hello, self.problem = hello, None
        self._patience.stop()
        self._ready_since = time.monotonic()
        self._set_state(State.READY)
        self._advance()

    def _on_reply(self, request: Request, frame: Frame) -> None:
        if frame.kind == "need":
            request.needed.emit(messages.windows(frame))
        elif frame.kind == "progress":
            request.progressed.emit(messages.progress(frame))
        elif frame.kind == "evidence":
            request.scored.emit(messages.evidence(frame))
        elif frame.kind == "token":
            request.token.emit(messages.token(frame))
        elif frame.kind == "done":
            answer = messages.done(frame)
            self._finish().done.emit(answer)
        elif frame.kind == "cancelled":
            self._finish().cancelled.emit()
        elif frame.kind == "error":
            sentence = str(frame.get("human") or tr("The model backend could not answer."))
            problem = Problem(sentence, str(frame.get("code") or ""), bool(frame.get("retryable", True)))
            self._finish().failed.emit(problem)

    def _on_stderr(self, process: QProcess) -> None:
        *lines, self._partial_line = (self._partial_line + bytes(process.readAllStandardError())).split(b"\n")
        for line in lines:
            text = line.decode("utf-8", "replace").rstrip()
            if text:
                self._stderr.append(text)
                log(text)

    def _out_of_patience(self) -> None:
        if self.state is State.STARTING:
            self._kill(Problem(tr("The model backend did not become ready in time.")))
        elif self._current is not None and self._current.cancelling:
            self._kill(Problem(tr("The model backend did not react to Stop and was started again.")))

    def _kill(self, cause: Problem) -> None:
        """End the process because of `cause`; `_on_end` does the rest."""
        self._cause = cause
        if self._process is not None:
            self._process.kill()

    def _on_process_error(self, process: QProcess, error: QProcess.ProcessError, command: Command) -> None:
        if process is self._process and error == QProcess.ProcessError.FailedToStart:
            self._cause = Problem(tr("The model backend could not be started with {}.").format(command.program))
            self._on_end(process)  # `finished` does not follow this one

    def _on_end(self, process: QProcess) -> None:
        if process is not self._process:
            return
        self._on_stderr(process)
        self._process = None
        process.deleteLater()
        self._patience.stop()
        was_ready = self.state is State.READY
        stable = was_ready and time.monotonic() - self._ready_since > STABLE_AFTER_S
        sentence = self._cause.sentence if self._cause else self._epitaph(was_ready)
        details = "\n".join(filter(None, (self._cause.details if self._cause else "", self.last_words())))
        request, self._current = self._current, None
        if request is not None or stable:
            self.start()
        else:
            self._give_up(State.BROKEN, Problem(sentence, details))
        if request is not None and request.cancelling:
            request.cancelled.emit()
        elif request is not None:
            request.failed.emit(Problem(sentence + " " + tr("It is being started again: ask once more."), details))

    def _epitaph(self, was_ready: bool) -> str:
        """A sentence for a process that ended by itself. One that never was ready mostly says why in its last line."""
        if was_ready or not self._stderr:
            return tr("The model backend ended unexpectedly.")
        return tr("The model backend could not start: {}").format(shorten(self._stderr[-1], 160))

    def _give_up(self, state: State, problem: Problem) -> None:
        """There is no backend: say why, also to every waiting question."""
        self.problem = problem
        problem.log()
        self._set_state(state)
        waiting, self._waiting = self._waiting, deque()
        for request in waiting:
            request.failed.emit(problem)

    def _set_state(self, state: State) -> None:
        self.state = state
        if state is not State.READY:
            self.hello = None
        self.state_changed.emit()
