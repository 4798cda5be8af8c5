"""One program that asks: its frames in, its questions, its frames out. Knows the wire, not the engine."""

from __future__ import annotations

import hmac
import logging
import math
import queue
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Protocol

from model_backend import __version__, requests
from model_backend.errors import UserError
from model_backend.memory import memory_mb
from model_backend.pulled import as_list
from model_backend.pyramid import Window
from model_backend.raster import Cancelled
from model_backend.replies import error
from model_backend.wire import PROTOCOL, Decoder, Frame, WireError, encode

log = logging.getLogger(__name__)

TILE_SECONDS = 60.0  # a window takes 0.1-0.3 s to render, a slow map server takes longer
STRANGER_BYTES = 1 << 16  # what a connection may send before it has said hello


class Desk(Protocol):
    """Where questions go: the worker."""

    def greet(self, connection: Connection) -> None: ...

    def add(self, job: Job) -> None:
        """May raise UserError."""
        ...

    def levels(self, area: requests.Place) -> int | None: ...


class Job:
    """One question on its way: waiting, then running, then over. Exactly one frame ends it."""

    def __init__(self, connection: Connection, request: int, asked: requests.Ask) -> None:
        self.id = request
        self.request = asked
        self.owner = connection
        self._limit: float | None = None
        self._until = math.inf
        self._lock = threading.Lock()
        self._state = "waiting"
        self._cancelled = threading.Event()
        self._tiles: queue.SimpleQueue[Frame | None] = queue.SimpleQueue()

    @property
    def is_over(self) -> bool:
        return self._state == "over"

    def start(self, limit: float | None = None) -> bool:
        """Whether the question still wants an answer, which may take `limit` seconds from now."""
        with self._lock:
            if self._state == "waiting":
                self._state = "running"
                self._limit = limit
                self._until = math.inf if limit is None else time.monotonic() + limit
            return self._state == "running"

    def cancel(self) -> None:
        """From any thread. A waiting question ends now, a running one when the model's thread notices."""
        self._cancelled.set()
        self._tiles.put(None)
        with self._lock:
            waiting = self._state == "waiting"
        if waiting:
            self.end_cancelled()

    def is_cancelled(self) -> bool:
        """Whether its time is up, or it was cancelled."""
        return self._cancelled.is_set() or self._is_late()

    def check(self) -> None:
        if self.is_cancelled():
            raise Cancelled

    def send(self, frame: Frame) -> None:
        self.owner.send(frame)

    def end(self, frame: Frame | None) -> None:
        """Send the frame that ends the question, unless one was sent before."""
        with self._lock:
            if self._state == "over" or frame is None:
                return
            self._state = "over"
        self.owner.forget(self.id)
        self.owner.send(frame)

    def end_cancelled(self) -> None:
        if self._is_late() and not self._cancelled.is_set():
            sentence = f"The question took more than the {self._limit:.0f} seconds that this server gives to one."
            self.end(error(self.id, "time-limit", f"{sentence} Ask about a smaller area, or with fewer levels."))
        self.end(Frame("cancelled", self.id))

    def _is_late(self) -> bool:
        return time.monotonic() > self._until

    # What pulled.Caller asks for

    def need(self, windows: Sequence[Window]) -> None:
        self.check()
        self.send(Frame("need", self.id, {"windows": [as_list(window) for window in windows]}))

    def tile(self) -> Frame:
        try:
            tile = self._tiles.get(timeout=max(0.0, min(TILE_SECONDS, self._until - time.monotonic())))
        except queue.Empty:
            self.check()
            sentence = f"The imagery was asked for, but nothing came within {TILE_SECONDS:.0f} seconds."
            raise UserError(sentence, "no-imagery") from None
        if tile is None:
            raise Cancelled
        return tile

    def deliver(self, tile: Frame) -> None:
        self._tiles.put(tile)


class Connection:
    """Frames to and from one program. `read` blocks for bytes and gives none at the end; `write` sends all it gets.

    With a `token`, the first frame must be a hello that knows it; a stranger is left without a word. With `folders`,
    only files in these may be asked about.
    """

    def __init__(
        self,
        desk: Desk,
        read: Callable[[], bytes],
        write: Callable[[bytes], object],
        token: str | None = None,
        folders: Sequence[Path] | None = None,
    ) -> None:
        self._desk = desk
        self._read, self._write = read, write
        self._token = token
        self._folders = folders
        self.is_greeted = False
        self._open = True
        self._jobs: dict[int, Job] = {}
        self._lock = threading.Lock()  # of the jobs
        self._writing = threading.Lock()

    def serve(self) -> bool:
        """Handle frames until the other side goes or says shutdown; its questions are then cancelled. Returns whether
        it kept to the protocol."""
        decoder, received = Decoder(), 0
        try:
            while data := self._read():
                received += len(data)
                if not self.is_greeted and received > STRANGER_BYTES:
                    return False
                for frame in decoder.feed(data):
                    if not self._handle(frame):
                        return True
        except WireError as problem:
            if self.is_greeted or self._token is None:
                self.send(error(0, "protocol", str(problem)))
            return False
        except OSError as problem:
            log.info("A connection broke: %s", problem)
        finally:
            self._close()
        return True

    def _handle(self, frame: Frame) -> bool:
        """Whether to go on. Frames of unknown kinds and requests are ignored."""
        if not self.is_greeted:
            return self._welcome(frame)
        match frame.kind:
            case "ask":
                self._ask(frame)
            case "tile" if job := self._job(frame.id):
                job.deliver(frame)
            case "cancel" if job := self._job(frame.id):
                job.cancel()
            case "plan":
                self._plan(frame)
            case "ping":
                self.send(Frame("pong", frame.id, {"memory_mb": memory_mb()}))
        return frame.kind != "shutdown"

    def _welcome(self, frame: Frame) -> bool:
        given = frame.get("token")
        if self._token is not None and not (
            frame.kind == "hello"
            and isinstance(given, str)
            and hmac.compare_digest(given.encode(), self._token.encode())
        ):
            return False
        if frame.kind == "shutdown":
            return False
        if frame.kind != "hello" or frame.get("proto") != PROTOCOL:
            raise WireError(
                f"The first frame must be a hello of protocol {PROTOCOL}; update the plugin and the backend."
            )
        self.is_greeted = True
        self._desk.greet(self)
        return True

    def _ask(self, frame: Frame) -> None:
        try:
            if self._job(frame.id) is not None or frame.id < 1:
                raise UserError(f"The request number {frame.id} cannot be used.", "bad-request")
            asked = requests.ask(frame)
            if self._folders is not None:
                asked = requests.confined(asked, self._folders)
            job = Job(self, frame.id, asked)
        except UserError as problem:
            self.send(error(frame.id, problem.code, str(problem)))
            return
        with self._lock:
            self._jobs[frame.id] = job
        try:
            self._desk.add(job)
        except UserError as problem:
            job.end(error(job.id, problem.code, str(problem)))

    def _plan(self, frame: Frame) -> None:
        try:
            area = requests.place(frame.fields)
        except UserError as problem:
            log.info("A plan was asked for in vain: %s", problem)
            return
        if levels := self._desk.levels(area):
            self.send(Frame("plan", frame.id, {**asdict(area), "levels": levels}))

    def _job(self, request: int) -> Job | None:
        with self._lock:
            return self._jobs.get(request)

    def forget(self, request: int) -> None:
        with self._lock:
            self._jobs.pop(request, None)

    def send_hello(self, model: str, device: str, reason: str, doubt: str) -> None:
        about: dict[str, object] = {"version": __version__, "model": model, "device": device, "reason": reason}
        about |= {"doubt": doubt, "reads_files": self._folders is None}
        self.send(Frame("hello", 0, {"proto": PROTOCOL, **about, "memory_mb": memory_mb()}))

    def send(self, frame: Frame) -> None:
        """From any thread. Where the other side is gone, its questions are cancelled."""
        try:
            data = encode(frame)
            with self._writing:
                if self._open:
                    self._write(data)
        except OSError:
            self._close()

    def _close(self) -> None:
        self._open = False
        with self._lock:
            jobs = list(self._jobs.values())
        for job in jobs:
            job.cancel()
