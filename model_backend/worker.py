"""Answers questions that arrive as frames. One model in memory, one question at a time, any number of connections.

A connection's reader thread decodes frames and answers pings at once; the model runs on the one thread that called
:meth:`Worker.run`, which takes questions as `turns` gives them. Knows the wire and the engine's interface, not torch.
"""

from __future__ import annotations

import contextlib
import logging
import sys
import threading
from collections.abc import Callable, Generator
from dataclasses import replace
from typing import TYPE_CHECKING

from model_backend.connection import Connection, Job
from model_backend.errors import UserError
from model_backend.events import Answer, Event
from model_backend.pulled import PulledSource
from model_backend.raster import Cancelled, FileSource
from model_backend.replies import Replies, error
from model_backend.requests import FileImagery, Place, options
from model_backend.turns import Turns

if TYPE_CHECKING:
    from model_backend.engine import Engine, Scene

log = logging.getLogger(__name__)

INTERNAL = "Something went wrong inside GeoLoupe; the log of the backend has the details."
NO_MEMORY = "The model ran out of memory; ask about a smaller area, lower the tile budget, or close other programs."


class Worker:
    """Loads a model once and answers the questions of its connections until :meth:`stop`. An answer may take `limit`
    seconds, None for as long as it takes."""

    def __init__(self, load: Callable[[], Engine], limit: float | None = None) -> None:
        self._load = load
        self._limit = limit
        self._engine: Engine | None = None
        self._failure: UserError | None = None
        self._doubt = ""
        self._waiting: list[Connection] = []  # have said hello before the model was ready
        self._lock = threading.Lock()
        self._turns: Turns[Job] = Turns()
        self._asking = threading.Lock()  # held while a question runs: of all below
        self._owner: Connection | None = None  # who asked about the scene; others' pixels may have the same key
        self._scene: Scene | None = None
        self._source: FileSource | PulledSource | None = None

    def run(self) -> UserError | None:
        """Load the model and answer until stopped; the error if the model could not be loaded."""
        self._load_model()
        while self._failure is None and (job := self._turns.next()) is not None:
            with self._asking:
                if job.start(self._limit):
                    self._answer(job)
            job = None  # its last tiles need not wait for the next question
        with self._asking:
            self._drop_scene()
        return self._failure

    def stop(self) -> None:
        """Make `run` return once the question it is at has noticed that it is cancelled. From any thread."""
        self._turns.stop()

    def greet(self, connection: Connection) -> None:
        """Answer a hello, now or as soon as the model is loaded."""
        with self._lock:
            ready = self._engine is not None or self._failure is not None
            if not ready:
                self._waiting.append(connection)
        if ready:
            self._tell_ready(connection)

    def add(self, job: Job) -> None:
        """Put a question in the queue. Raises :class:`UserError` where too many wait."""
        self._turns.put(job)

    def levels(self, area: Place) -> int | None:
        """How many levels of an area a question would look at; None before the model is loaded. From any thread."""
        engine = self._engine
        return None if engine is None else len(engine.visits(area.height, area.width, area.metres_per_pixel))

    def leave(self, connection: Connection) -> None:
        """A program has gone: free what is remembered of its imagery. Waits for the question that runs."""
        with self._asking:
            if self._owner is connection:
                self._drop_scene()

    def _load_model(self) -> None:
        engine, failure = None, None
        try:
            engine = self._load()
            self._doubt = engine.self_test()
        except UserError as problem:
            failure = problem
        except ModuleNotFoundError as missing:
            sentence = f"The Python {sys.executable} lacks what the model needs ({missing.name}): set it up again."
            failure = UserError(sentence, "missing-package")
        except Exception as problem:
            log.exception("The model could not be loaded")
            failure = (
                UserError(NO_MEMORY, "out-of-memory") if out_of_memory(problem) else UserError(INTERNAL, "internal")
            )
        with self._lock:
            self._engine, self._failure = engine, failure
            waiting, self._waiting = self._waiting, []
        for connection in waiting:
            self._tell_ready(connection)

    def _tell_ready(self, connection: Connection) -> None:
        if self._failure is not None:
            connection.send(error(0, self._failure.code, str(self._failure)))
        elif self._engine is not None:
            engine = self._engine
            connection.send_hello(engine.model_id, engine.device, engine.device_reason, self._doubt)

    def _answer(self, job: Job) -> None:
        """Answer one question; whatever happens, exactly one frame ends it."""
        keep = False
        try:
            replies = Replies(job.id)
            with contextlib.closing(self._events(job)) as events:
                for event in events:
                    job.check()
                    if isinstance(event, Answer):
                        keep = self._whole()
                        job.end(replies.frame(self._noted(event)))
                    elif frame := replies.frame(event):
                        job.send(frame)
        except Cancelled:
            keep = self._whole()
            job.end_cancelled()
        except UserError as problem:
            job.end(error(job.id, problem.code, str(problem)))
        except Exception as problem:
            log.exception("Question %d failed", job.id)
            short = out_of_memory(problem)
            job.end(error(job.id, "out-of-memory", NO_MEMORY) if short else error(job.id, "internal", INTERNAL))
        if not keep:
            self._drop_scene()

    def _events(self, job: Job) -> Generator[Event, None, None]:
        assert self._engine is not None
        scene = self._open(job)
        request = job.request
        yield from scene.ask(request.question, options(request.changes, self._engine.options), request.history)

    def _open(self, job: Job) -> Scene:
        """The scene of a question: the last one again, with all that it remembers, if its pixels are the same."""
        assert self._engine is not None
        imagery = job.request.imagery
        source: FileSource | PulledSource
        if isinstance(imagery, FileImagery):
            source = FileSource(imagery.path, imagery.area, imagery.bands, imagery.stretch)
        else:
            source = PulledSource(imagery)
        is_its_own = self._owner is job.owner
        if is_its_own and self._scene is not None and self._source is not None and _same(source, self._source):
            source.close()
        else:
            self._drop_scene()
            self._owner, self._source, self._scene = job.owner, source, self._engine.open(source)
        if isinstance(self._source, FileSource):
            self._source.cancelled = job.is_cancelled
        else:
            self._source.caller = job
        return self._scene

    def _whole(self) -> bool:
        """Whether the scene has seen all the imagery it asked for, so that it can be used again."""
        return not (isinstance(self._source, PulledSource) and self._source.missing)

    def _noted(self, answer: Answer) -> Answer:
        """The answer with why imagery is missing from it. Raises UserError where none came at all."""
        source = self._source
        if not isinstance(source, PulledSource) or not source.missing:
            return answer
        if source.missing == source.count:
            raise UserError(f"No imagery came back: {source.problem}", "no-imagery")
        return replace(answer, notes=(*answer.notes, source.problem))

    def _drop_scene(self) -> None:
        if self._scene is not None:
            self._scene.close()
        self._scene = self._source = self._owner = None


def _same(one: FileSource | PulledSource, other: FileSource | PulledSource) -> bool:
    return type(one) is type(other) and all(
        getattr(one, name) == getattr(other, name) for name in ("key", "height", "width", "metres_per_pixel")
    )


def out_of_memory(problem: Exception) -> bool:
    """Whether an error says that memory is used up: Python's, CUDA's, or that of torch on the CPU (a RuntimeError)."""
    named = isinstance(problem, MemoryError) or type(problem).__name__ == "OutOfMemoryError"
    return named or "can't allocate memory" in str(problem)
