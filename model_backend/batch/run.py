"""Rows to answers on this machine: opens scenes one ahead, asks, and makes of each row one record, come what may."""

from __future__ import annotations

import logging
import math
import time
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import closing
from dataclasses import replace
from typing import Any

from model_backend import typed
from model_backend.batch.ahead import Opened, opened
from model_backend.batch.rows import Row
from model_backend.engine import Engine, Scene
from model_backend.errors import UserError
from model_backend.events import Answer

log = logging.getLogger(__name__)

Record = dict[str, Any]


def answers(engine: Engine, scenes: Iterable[list[Row]]) -> Generator[Record, None, None]:
    """One record for each row, scene by scene. A row that cannot be answered has an `error` in its record."""
    with closing(opened(scenes, engine.model.config.geometry)) as ready:
        for each in ready:
            yield from scene_answers(engine, each)


def scene_answers(engine: Engine, scene: Opened) -> Iterator[Record]:
    """The records of one opened scene, which is closed at the end."""
    if scene.source is None:
        yield from (failed(row, row.fault or scene.fault or "") for row in scene.rows)
        return
    with engine.open(scene.source) as asked:
        for row in scene.rows:
            yield _attempt(row, lambda row=row: _answer(engine, asked, row))  # type: ignore[misc]


def _attempt(row: Row, answer: Callable[[], Record]) -> Record:
    try:
        return answer()
    except UserError as error:
        return failed(row, str(error))
    except Exception as error:  # whatever it is, the other rows can still be answered
        log.exception("Row %d failed", row.number)
        return failed(row, f"Something went wrong inside GeoLoupe ({type(error).__name__}: {error}).")


def _answer(engine: Engine, scene: Scene, row: Row) -> Record:
    options = replace(engine.options, answer_type=row.answer_type, choices=row.choices)
    began = time.perf_counter()
    *_, answer = scene.ask(row.question, options)
    assert isinstance(answer, Answer)
    found = typed.value(answer.text, row.answer_type, row.choices)
    return {
        **_asked(row),
        "answer": answer.text,
        "value": found.value,
        "reason": found.reason,
        "exact": found.exact,
        "confidence": round(answer.confidence, 4) if math.isfinite(answer.confidence) else None,
        "model": answer.model,
        "tiles": len(answer.tiles),
        "tokens": answer.tokens.get("kept", 0),
        "notes": list(answer.notes),
        "seconds": round(time.perf_counter() - began, 4),
        "error": None,
    }


def failed(row: Row, sentence: str) -> Record:
    """The record of a row without an answer."""
    empty = dict.fromkeys(("answer", "value", "reason", "exact", "confidence", "model", "tiles", "tokens"))
    return {**_asked(row), **empty, "notes": [], "seconds": None, "error": sentence}


def _asked(row: Row) -> Record:
    return {
        "row": row.number,
        "id": row.id,
        "raster": row.raster,
        "question": row.question,
        "answer_type": row.answer_type,
    }
