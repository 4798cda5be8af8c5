"""The backend for an algorithm: wire.py spoken by waiting, in the thread that the algorithm runs in.

One process serves all questions of a run; it starts with the first one, and again after a question that killed it.
Every wait is short, so that Cancel is noticed within a moment. The panel has its own client (client.py), which never
waits.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Callable

from qgis.core import QgsProcessingFeedback
from qgis.PyQt.QtCore import QProcess, Qt

from ...model_backend.wire import PROTOCOL, Decoder, Frame, WireError, encode
from .. import backend, messages
from ..backend import Command
from ..errors import Problem
from ..imagery import LayerImagery
from ..messages import Done, Evidence, Progress
from ..told import told
from ..words import shorten, tr

SLICE_MS = 100
START_LIMIT_S = 180.0  # a first start loads libraries from a cold disk
SILENCE_LIMIT_S = 900.0  # without a single frame: a large model on a slow processor may think for minutes
MOST_DEATHS = 3  # in a row: then it is not the question's fault
STDERR_LINES = 50


class Stopped(Exception):
    """The analyst has cancelled the run."""


class Unavailable(Problem):
    """There is no backend that could answer this question or any other."""


class _Ended(Problem):
    """The process is gone."""


@dataclass(frozen=True)
class Reply:
    """The answer to one question and the levels that the model looked at, coarse to fine; `frames` are the ``evidence``
    frames that told of them."""

    answer: Done
    found: tuple[Evidence, ...]
    frames: tuple[Frame, ...] = ()


class Backend:
    """Answers one question after the other. Made, used and closed in one thread."""

    def __init__(self, feedback: QgsProcessingFeedback) -> None:
        self._feedback = feedback
        self._process: QProcess | None = None
        self._decoder = Decoder()
        self._frames: deque[Frame] = deque()
        self._stderr: deque[str] = deque(maxlen=STDERR_LINES)
        self._count = 0
        self._deaths = 0

    def __del__(self) -> None:
        self.close()  # editing in place never tells an algorithm that it was the last feature

    def start(self) -> None:
        """Start the process unless it runs, and wait until its model is loaded. Raises `Stopped` and `Unavailable`."""
        if self._process is not None and self._process.state() == QProcess.ProcessState.Running:
            return
        if self._deaths >= MOST_DEATHS:
            sentence = tr("The model backend ended {} times in a row: {}")
            raise Unavailable(sentence.format(MOST_DEATHS, self._last_line()), self._last_words())
        try:
            command = backend.find()
            self._launch(command)
            self._greet(command)
        except Stopped:
            self.close()
            raise
        except Problem as problem:
            self.close()
            raise Unavailable(problem.sentence, problem.details) from problem

    def ask(
        self,
        question: str,
        imagery: LayerImagery,
        options: dict[str, Any] | None = None,
        on_progress: Callable[[Progress], None] = lambda progress: None,
    ) -> Reply:
        """Ask about imagery; `options` are those of an ``ask`` frame.

        Raises `Stopped`; `Unavailable` when there is no backend; another `Problem` when only this question failed.
        """
        self.start()
        self._count += 1
        self._feedback.canceled.connect(imagery.cancel, Qt.ConnectionType.DirectConnection)  # type: ignore[call-arg]
        try:
            fields = {"question": question, "source": imagery.source(), "options": options or {}}
            self._send(Frame("ask", self._count, fields))
            reply = self._listen(imagery, on_progress)
            self._deaths = 0
            return reply
        except WireError as error:
            self.close()
            raise Problem(
                tr("The model backend sent something that is not GeoLoupe's protocol."), str(error)
            ) from error
        except Stopped:
            self.close()  # it keeps nothing that a gentler end would save
            raise
        finally:
            self._feedback.canceled.disconnect(imagery.cancel)

    def close(self) -> None:
        """End the process, if any."""
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            process.waitForFinished(1000)

    def _launch(self, command: Command) -> None:
        self._decoder = Decoder()
        self._frames.clear()
        process = self._process = QProcess()
        process.setProcessEnvironment(backend.environment())
        process.setWorkingDirectory(command.folder)
        process.start(command.program, list(command.arguments))
        if not process.waitForStarted():
            raise Problem(tr("The model backend could not be started with {}.").format(command.program))
        self._feedback.pushInfo(tr("Starting the model backend…"))

    def _greet(self, command: Command) -> None:
        """Wait until the model is loaded."""
        self._send(Frame("hello", fields={"proto": PROTOCOL}))
        try:
            frame = self._next(START_LIMIT_S)
            if frame.kind == "error":
                raise Problem(told(str(frame.get("human") or "")) or tr("The model could not be loaded."))
            hello = messages.hello(frame)
        except _Ended as problem:
            raise Problem(
                tr("The model backend could not start: {}").format(self._last_line()), problem.details
            ) from None
        except WireError as error:
            raise Problem(
                tr("The program {} is not GeoLoupe's backend.").format(command.program), str(error)
            ) from error
        if hello.protocol != PROTOCOL:
            sentence = tr("The model backend is of another version ({}): update it or GeoLoupe.")
            raise Problem(sentence.format(hello.version))
        self._feedback.pushInfo(tr("Model {} on {}.").format(hello.model, hello.device))

    def _listen(self, imagery: LayerImagery, on_progress: Callable[[Progress], None]) -> Reply:
        """Serve the windows of the question under way until it ends."""
        found: list[Evidence] = []
        frames: list[Frame] = []
        for frame in self._replies():
            if frame.kind == "need":
                for window in messages.windows(frame):
                    self._render(imagery, window)
            elif frame.kind == "progress":
                on_progress(messages.progress(frame))
            elif frame.kind == "evidence":
                found.append(messages.evidence(frame))
                frames.append(frame)
            elif frame.kind == "done":
                return Reply(messages.done(frame), tuple(found), tuple(frames))
            elif frame.kind == "error":
                raise Problem(told(str(frame.get("human") or "")) or tr("The model backend could not answer."))
        raise AssertionError("frames end with an exception only")

    def _render(self, imagery: LayerImagery, window: Any) -> None:
        fields: dict[str, Any] = {"window": list(window)}
        payload = b""
        try:
            payload = imagery.render(window)
            fields["outside"] = imagery.is_outside(window)
        except Problem as problem:
            fields["error"] = problem.sentence
        if self._feedback.isCanceled():
            raise Stopped
        self._send(Frame("tile", self._count, fields, payload))

    def _replies(self) -> Iterator[Frame]:
        """Frames of the question under way."""
        while True:
            frame = self._next(SILENCE_LIMIT_S)
            if frame.id == self._count:
                yield frame

    def _next(self, limit_s: float) -> Frame:
        """The next frame of any kind. Raises `Problem` when the process ends or is silent, `Stopped`, `WireError`."""
        patience = time.monotonic() + limit_s
        while not self._frames:
            process = self._process
            assert process is not None
            if self._feedback.isCanceled():
                raise Stopped
            if time.monotonic() > patience:
                self.close()
                raise Problem(tr("The model backend was silent for too long."))
            process.waitForReadyRead(SLICE_MS)
            self._read_stderr(process)
            data = bytes(process.readAllStandardOutput())
            self._frames.extend(self._decoder.feed(data))
            if not data and process.state() == QProcess.ProcessState.NotRunning:
                self._deaths += 1
                raise _Ended(tr("The model backend ended unexpectedly."), self._last_words())
        return self._frames.popleft()

    def _send(self, frame: Frame) -> None:
        assert self._process is not None
        self._process.write(encode(frame))
        self._process.waitForBytesWritten(SLICE_MS)  # the model works on this tile while the next one is rendered

    def _read_stderr(self, process: QProcess) -> None:
        for line in bytes(process.readAllStandardError()).decode("utf-8", "replace").splitlines():
            if line.strip():
                self._stderr.append(line.rstrip())

    def _last_words(self) -> str:
        return "\n".join(self._stderr)

    def _last_line(self) -> str:
        return shorten(self._stderr[-1], 160) if self._stderr else tr("it does not say why.")
