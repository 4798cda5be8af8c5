"""The backend for an algorithm: wire.py spoken by waiting, in the thread that the algorithm runs in.

One process, or one connection to the server of the settings, serves all questions of a run; it is made for the first
one, and again after a question that killed it. Every wait is short, so that Cancel is noticed within a moment. The
panel has its own client (client.py), which never waits.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Callable

from qgis.core import QgsProcessingFeedback
from qgis.PyQt.QtCore import QEventLoop, Qt, QTimer

from ...model_backend.wire import PROTOCOL, Decoder, Frame, WireError, encode
from .. import backend, messages
from ..backend import Command, Place, Server
from ..background import lend_place, take_place_back
from ..errors import Problem
from ..imagery import LayerImagery
from ..link import Link, ProcessLink
from ..messages import Done, Evidence, Progress
from ..server_link import ServerLink
from ..told import told
from ..words import shorten, tr

SLICE_MS = 100
START_LIMIT_S = 180.0  # a first start loads libraries from a cold disk
SILENCE_LIMIT_S = 900.0  # without a single frame: a large model on a slow processor may think for minutes
MOST_DEATHS = 3  # in a row: then it is not the question's fault


class Stopped(Exception):
    """The analyst has cancelled the run."""


class Unavailable(Problem):
    """There is no backend that could answer this question or any other."""


class _Ended(Problem):
    """The process or the connection is gone."""


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
        self._link: Link | None = None
        self._data: deque[bytes] = deque()  # as it came; what is wrong in it is told where it is waited for
        self._decoder = Decoder()
        self._frames: deque[Frame] = deque()
        self._is_open = self._has_ended = self._is_ready = False
        self._count = 0
        self._deaths = 0
        self._last = ""  # sentence of the last death

    def __del__(self) -> None:
        self.close()  # editing in place never tells an algorithm that it was the last feature

    def start(self) -> None:
        """Start the process or connect, unless that was done, and wait until the model is loaded. Raises `Stopped` and
        `Unavailable`."""
        if self._link is not None and not self._has_ended:
            return
        if self._deaths >= MOST_DEATHS:
            sentence = tr("The model backend ended {} times in a row: {}")
            raise Unavailable(sentence.format(MOST_DEATHS, shorten(self._last, 160)))
        self.close()
        try:
            place = backend.place()
            self._open(place)
            self._greet(place)
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
        """End the process or the connection, if any."""
        link, self._link = self._link, None
        if link is not None:
            link.close()
            take_place_back()

    def _open(self, place: Place) -> None:
        """Make the link; this thread has no event loop but those of `_wait`, which move its signals."""
        self._decoder = Decoder()
        self._data.clear()
        self._frames.clear()
        self._is_open = self._has_ended = self._is_ready = False
        link = self._link = ServerLink(place) if isinstance(place, Server) else ProcessLink(place)
        link.opened.connect(self._on_opened)
        link.received.connect(self._data.append)
        link.ended.connect(self._on_ended)
        lend_place()  # until `close`: an algorithm's thread waits most of the time
        self._feedback.pushInfo(
            tr("Connecting to {}…").format(place.name)
            if isinstance(place, Server)
            else tr("Starting the model backend…")
        )
        link.open()

    def _on_opened(self) -> None:
        self._is_open = True

    def _on_ended(self) -> None:
        self._has_ended = True

    def _greet(self, place: Place) -> None:
        """Wait until the model is loaded."""
        patience = time.monotonic() + START_LIMIT_S
        while not (self._is_open or self._has_ended):
            self._check(patience)
            self._wait()
        try:
            token = {"token": place.token} if isinstance(place, Server) else {}
            self._send(Frame("hello", fields={"proto": PROTOCOL, **token}))
            frame = self._next(START_LIMIT_S)
            if frame.kind == "error":
                raise Problem(told(str(frame.get("human") or "")) or tr("The model could not be loaded."))
            hello = messages.hello(frame)
        except WireError as error:
            named = place.program if isinstance(place, Command) else place.name
            raise Problem(tr("The program {} is not GeoLoupe's backend.").format(named), str(error)) from error
        if hello.protocol != PROTOCOL:
            sentence = tr("The model backend is of another version ({}): update it or GeoLoupe.")
            raise Problem(sentence.format(hello.version))
        self._is_ready = True
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
        """The next frame of any kind. Raises `Problem` when the backend ends or is silent, `Stopped`, `WireError`."""
        patience = time.monotonic() + limit_s
        while not self._frames:
            self._check(patience)
            if not self._data and not self._has_ended:
                self._wait()
            while self._data:
                self._frames.extend(self._decoder.feed(self._data.popleft()))
            if self._has_ended and not self._frames:
                assert self._link is not None
                problem = self._link.epitaph(self._is_ready)
                self._deaths += 1
                self._last = self._link.last_words().rpartition("\n")[2] or problem.sentence
                raise _Ended(problem.sentence, problem.details or self._link.last_words())
        return self._frames.popleft()

    def _check(self, patience: float) -> None:
        if self._feedback.isCanceled():
            raise Stopped
        if time.monotonic() > patience:
            self.close()
            raise Problem(tr("The model backend was silent for too long."))

    def _wait(self) -> None:
        """Let the link work until it has news, at most a moment."""
        loop = QEventLoop()
        for news in (self._link.opened, self._link.received, self._link.ended):
            news.connect(loop.quit)
        QTimer.singleShot(SLICE_MS, loop.quit)
        loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)

    def _send(self, frame: Frame) -> None:
        assert self._link is not None
        self._link.write(encode(frame))
        # The model works on this tile while the next one is rendered.
        QEventLoop().processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
