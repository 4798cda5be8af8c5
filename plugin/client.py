"""The backend seen from QGIS: starts or reaches it, speaks wire.py with it, starts it again when it dies.

Lives in the GUI thread and is driven by the signals of a link (link.py) and of timers: no threads, no waiting, no
nested event loop. One question is with the backend at a time, the others wait here, so that killing it can only ever
hurt one.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Sequence
from enum import Enum
from typing import Any, Callable

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..model_backend.wire import PROTOCOL, Decoder, Frame, WireError, encode
from . import backend, messages, settings
from .backend import Place, Server
from .errors import Problem
from .link import Link, ProcessLink
from .request import Request, Turn
from .server_link import ServerLink
from .words import tr

START_LIMIT_MS = 180_000  # a first start loads libraries from a cold disk
CANCEL_LIMIT_MS = 3_000
BEAT_MS = 5_000
MOST_MISSED = 12  # beats without a sign of life while a question is answered: a minute
STABLE_AFTER_S = 5.0  # a process that dies sooner, unasked, is not started again and again
MINUTE_MS = 60_000


class State(Enum):
    """Of the backend. ABSENT: not started or not found; BROKEN: did not start; `BackendClient.problem` says why.
    RESTING: ended to free memory, and starts with the next question."""

    ABSENT = "absent"
    STARTING = "starting"
    READY = "ready"
    BROKEN = "broken"
    RESTING = "resting"


class BackendClient(QObject):
    """The backend and the queue of questions to it. `find` says where it is; `memory_mb` is what it last said to use,
    None where it does not tell."""

    state_changed = pyqtSignal()
    memory_changed = pyqtSignal()
    planned = pyqtSignal(object)  # messages.Plan

    def __init__(self, find: Callable[[], Place] = backend.place, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.state = State.ABSENT
        self.hello: messages.Hello | None = None  # while it is ready or rests
        self.problem: Problem | None = None
        self.memory_mb: float | None = None
        self._find = find
        self._link: Link | None = None
        self._decoder = Decoder()
        self._ready_since = 0.0
        self._cause: Problem | None = None  # why the link is being cut
        self._current: Request | None = None
        self._waiting: deque[Request] = deque()
        self._count = 0
        self._missed = 0  # beats since the backend was last heard
        self._outdated = False  # the settings name another backend or model than the one that runs
        self._patience = _timer(self, self._out_of_patience)  # for hello, later for cancelled
        self._idle = _timer(self, self._rest)
        self._beat = QTimer(self)
        self._beat.setInterval(BEAT_MS)
        self._beat.timeout.connect(self._on_beat)

    @property
    def process_id(self) -> int:
        """Of the running backend; 0 when there is none, or none on this computer."""
        return self._link.process_id if self._link is not None else 0

    @property
    def is_remote(self) -> bool:
        """Whether questions go to another computer, which cannot read this one's files."""
        return self._link.is_remote if self._link is not None else backend.is_remote()

    def start(self) -> None:
        """Start or reach the backend unless that was done."""
        if self._link is not None:
            return
        try:
            place = self._find()
        except Problem as problem:
            self._give_up(State.ABSENT, problem)
            return
        self._decoder, self._cause, self._outdated = Decoder(), None, False
        link = self._link = ServerLink(place, self) if isinstance(place, Server) else ProcessLink(place, self)
        link.opened.connect(lambda: self._greet(link, place))
        link.received.connect(lambda data: self._on_received(link, data))
        link.ended.connect(lambda: self._on_end(link))
        self._set_state(State.STARTING)
        self._patience.start(START_LIMIT_MS)
        link.open()

    def ask(self, question: str, source: dict[str, Any], turns: Callable[[], Sequence[Turn]] = tuple) -> Request:
        """Ask, as soon as the backend is ready and earlier questions have ended: then `turns` gives what was asked and
        answered about the same imagery before, oldest first. Connect to the request's signals before control returns to
        the event loop."""
        self._count += 1
        request = Request(self, self._count, question, source, turns)
        self._waiting.append(request)
        QTimer.singleShot(0, self._advance)
        return request

    def plan(self, height: int, width: int, metres_per_pixel: float | None) -> None:
        """Ask how an area would be looked at: `planned` follows, if the backend is ready."""
        if self.state is State.READY and self._link is not None:
            area = {"height": height, "width": width, "metres_per_pixel": metres_per_pixel}
            self._link.write(encode(Frame("plan", fields=area)))

    def send(self, request: Request, frame: Frame) -> None:
        """Send a frame that belongs to the request which the backend is working on."""
        if request is self._current and self._link is not None:
            self._link.write(encode(frame))

    def cancel(self, request: Request) -> None:
        """See `Request.cancel`."""
        if request in self._waiting:
            self._waiting.remove(request)
            request.cancelled.emit()
        elif request is self._current and not request.cancelling:
            request.cancelling = True
            self.send(request, Frame("cancel", request.number))
            self._patience.start(CANCEL_LIMIT_MS)

    def renew(self) -> None:
        """Use what the settings say from the next question on; the one under way still gets its answer."""
        self._outdated = self._current is not None
        if self._current is None:
            self._drop_link()
            self.memory_mb = None
            self.start()

    def suspend(self, problem: Problem) -> None:
        """End the backend until `start`; all who wait for an answer are told why."""
        request, self._current = self._current, None
        self._drop_link()
        self._give_up(State.ABSENT, problem)
        if request is not None:
            request.failed.emit(problem)

    def close(self) -> None:
        """End the backend, or the connection to it, for good; questions under way end silently."""
        self._current = None
        self._waiting.clear()
        self._drop_link()
        self.state, self.hello = State.ABSENT, None

    def last_words(self) -> str:
        """The last lines that a backend on this computer wrote to its log."""
        return self._link.last_words() if self._link is not None else ""

    def _greet(self, link: Link, place: Place) -> None:
        fields: dict[str, Any] = {"proto": PROTOCOL}
        if isinstance(place, Server):
            fields["token"] = place.token
        link.write(encode(Frame("hello", fields=fields)))

    def _advance(self) -> None:
        """Hand the next waiting question to the backend, starting that if need be."""
        if self._current is not None:
            return
        if not self._waiting:
            self._await_rest()
        elif self._link is None:
            self.start()
        elif self.state is State.READY:
            self._idle.stop()
            request = self._current = self._waiting.popleft()
            turns = [list(turn) for turn in request.turns()]
            fields = {"question": request.question, "source": request.source, "options": {}, "history": turns}
            self.send(request, Frame("ask", request.number, fields))
            request.started.emit()

    def _finish(self) -> None:
        """The current question is over: let the next one follow."""
        self._current = None
        self._patience.stop()
        if self._outdated:
            self.renew()
        QTimer.singleShot(0, self._advance)

    def _await_rest(self) -> None:
        """A model on this computer that is not asked leaves its memory to others after a while."""
        minutes = settings.IDLE_MINUTES.get()
        if minutes > 0 and self.state is State.READY and not self.is_remote:
            self._idle.start(minutes * MINUTE_MS)

    def _rest(self) -> None:
        if self.state is State.READY and self._current is None and not self._waiting:
            self._drop_link()
            self.memory_mb = None
            self._set_state(State.RESTING)

    def _on_received(self, link: Link, data: bytes) -> None:
        if link is not self._link or self._cause is not None:
            return
        self._missed = 0
        try:
            for frame in self._decoder.feed(data):
                self._on_frame(frame)
                if link is not self._link:
                    return
        except WireError as error:
            self._cut(Problem(tr("The model backend sent something that is not GeoLoupe's protocol."), str(error)))

    def _on_frame(self, frame: Frame) -> None:
        current = self._current  # a signal alone does not keep its request alive until it has been emitted
        if frame.kind == "hello":
            self._on_hello(messages.hello(frame))
        elif frame.kind == "plan":
            self.planned.emit(messages.plan(frame))
        elif frame.kind == "pong":
            self._on_memory(messages.memory_mb(frame))
        elif frame.kind == "error" and frame.id == 0:
            self._cut(messages.refusal(frame))
        elif current is None or frame.id != current.number:
            return  # of a question that is over
        elif ending := current.ending(frame):
            self._finish()
            ending()
        else:
            current.hear(frame)

    def _on_hello(self, hello: messages.Hello) -> None:
        if hello.protocol != PROTOCOL:
            sentence = tr("The model backend is of another version ({}): update it or GeoLoupe.")
            self._cut(Problem(sentence.format(hello.version)))
            return
        self.hello, self.problem = hello, None
        self.memory_mb = hello.memory_mb
        self._patience.stop()
        self._ready_since = time.monotonic()
        self._beat.start()
        self._set_state(State.READY)
        self._advance()

    def _on_memory(self, memory_mb: float | None) -> None:
        if memory_mb != self.memory_mb:
            self.memory_mb = memory_mb
            self.memory_changed.emit()

    def _on_beat(self) -> None:
        """Ask for a sign of life. Beats are counted, not time: a computer that slept has missed one, not hours."""
        if self._link is None or self.state is not State.READY:
            self._beat.stop()
            return
        if self._missed >= MOST_MISSED and self._current is not None:
            self._cut(Problem(tr("The model backend does not answer any more, so it was ended.")))
            return
        self._missed += 1
        self._link.write(encode(Frame("ping")))

    def _out_of_patience(self) -> None:
        if self.state is State.STARTING:
            self._cut(Problem(tr("The model backend did not become ready in time.")))
        elif self._current is not None and self._current.cancelling:
            self._cut(Problem(tr("The model backend did not react to Stop and was started again.")))

    def _cut(self, cause: Problem) -> None:
        """End the backend, or the connection to it, because of `cause`; `_on_end` does the rest."""
        self._cause = cause
        if self._link is not None:
            self._link.kill()

    def _drop_link(self) -> None:
        link, self._link = self._link, None
        for timer in (self._patience, self._idle, self._beat):
            timer.stop()
        if link is not None:
            link.close()

    def _on_end(self, link: Link) -> None:
        if link is not self._link:
            return
        was_ready = self.state is State.READY
        problem = self._cause or link.epitaph(was_ready)
        details = "\n".join(filter(None, (problem.details, link.last_words())))
        self._drop_link()
        stable = was_ready and time.monotonic() - self._ready_since > STABLE_AFTER_S
        request, self._current = self._current, None
        if request is not None or stable:
            self.start()
        else:
            self._give_up(State.BROKEN, Problem(problem.sentence, details, problem.retryable))
        if request is not None and request.cancelling:
            request.cancelled.emit()
        elif request is not None:
            again = tr("GeoLoupe connects again: ask once more.")
            if not link.is_remote:
                again = tr("It is being started again: ask once more.")
            request.failed.emit(Problem(problem.sentence + " " + again, details))

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
        if state not in (State.READY, State.RESTING):
            self.hello = None
        self.state_changed.emit()


def _timer(parent: QObject, fire: Callable[[], None]) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.timeout.connect(fire)
    return timer
