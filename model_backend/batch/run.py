"""Rows to answers on this machine: scenes opened ahead and encoded together, their rows asked, and of each row one
record made, come what may."""

from __future__ import annotations

import logging
import math
import time
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import ExitStack, closing
from dataclasses import replace

from model_backend import typed
from model_backend.batch.ahead import Opened, opened
from model_backend.batch.records import Record, asked, failed
from model_backend.batch.rows import Row
from model_backend.engine import Engine, Scene
from model_backend.errors import UserError
from model_backend.events import Answer
from model_backend.scene import prepare

log = logging.getLogger(__name__)

Heard = Callable[[Answer, float], None]  # an answer, and its part of the seconds that encoding its scene took


def answers(engine: Engine, scenes: Iterable[list[Row]]) -> Generator[Record, None, None]:
    """One record for each row, scene by scene. A row that cannot be answered has an `error` in its record."""
    with closing(opened(scenes, engine.model.config.geometry)) as ready:
        for group in ready:
            yield from group_answers(engine, group)


def group_answers(engine: Engine, group: list[Opened], heard: Heard = lambda answer, share: None) -> Iterator[Record]:
    """The records of scenes that were opened together, which are encoded together and then closed one by one. `heard`
    is told each answer as the engine gave it."""
    with ExitStack() as still_open:
        scenes = [None if each.source is None else engine.open(each.source) for each in group]
        with_imagery = [scene for scene in scenes if scene is not None]
        for scene in with_imagery:
            still_open.callback(scene.close)
        began = time.perf_counter()
        _encode(with_imagery)
        rows = sum(len(each.rows) for each in group if each.source is not None)
        share = (time.perf_counter() - began) / max(rows, 1)
        for each, asked_about in zip(group, scenes, strict=True):
            if asked_about is None:
                yield from (failed(row, row.fault or each.fault or "") for row in each.rows)
                continue
            for row in each.rows:
                yield _attempt(engine, asked_about, row, share, heard)
            asked_about.close()


def _encode(scenes: list[Scene]) -> None:
    """What cannot be encoded now is encoded when it is asked about, and its fault told in those rows."""
    try:
        prepare(scenes)
    except Exception as error:
        log.warning("Scenes could not be encoded together: %s", error)


def _attempt(engine: Engine, scene: Scene, row: Row, share: float, heard: Heard) -> Record:
    try:
        return _answer(engine, scene, row, share, heard)
    except UserError as error:
        return failed(row, str(error))
    except Exception as error:  # whatever it is, the other rows can still be answered
        log.exception("Row %d failed", row.number)
        return failed(row, f"Something went wrong inside GeoLoupe ({type(error).__name__}: {error}).")


def _answer(engine: Engine, scene: Scene, row: Row, share: float, heard: Heard) -> Record:
    options = replace(engine.options, answer_type=row.answer_type, choices=row.choices)
    began = time.perf_counter()
    *_, answer = scene.ask(row.question, options)
    assert isinstance(answer, Answer)
    heard(answer, share)
    found = typed.value(answer.text, row.answer_type, row.choices)
    return {
        **asked(row),
        "answer": answer.text,
        "value": found.value,
        "reason": found.reason,
        "exact": found.exact,
        "confidence": round(answer.confidence, 4) if math.isfinite(answer.confidence) else None,
        "model": answer.model,
        "tiles": len(answer.tiles),
        "tokens": answer.tokens.get("kept", 0),
        "notes": list(answer.notes),
        "seconds": round(time.perf_counter() - began + share, 4),
        "error": None,
    }
