"""Rows a second of a batch: scenes opened ahead and encoded together, against asking one row at a time."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from typing import Any

from model_backend.batch import on_ray, run
from model_backend.batch.ahead import Opened, Opener, opened
from model_backend.batch.on_ray import Cluster
from model_backend.batch.plan import Plan
from model_backend.batch.records import Record
from model_backend.batch.rows import Row
from model_backend.engine import Engine
from model_backend.events import Answer
from model_backend.memory import peak_memory_mb
from model_backend.model_store import identity_of
from model_backend.raster import FileSource

ALONE = 200  # rows that are enough to tell how fast it is to ask one at a time
SETTLED = 0.25  # of the rows; memory should not grow after that


def table(raster: str, scenes: int, questions: Sequence[str]) -> list[list[Row]]:
    """Each question about each of `scenes` parts of a raster, scene by scene."""
    with closing(FileSource(raster)) as whole:
        height, width = whole.height, whole.width
    across = math.ceil(math.sqrt(scenes))
    rows, cols = max(1, height // across), max(1, width // across)
    windows = [(i // across * rows, i % across * cols, rows, cols) for i in range(scenes)]
    return [
        [Row(i * len(questions) + n, "", raster, question, window=window) for n, question in enumerate(questions, 1)]
        for i, window in enumerate(windows)
    ]


def measure(engine: Engine, scenes: list[list[Row]], preset: str, workers: int = 0) -> dict[str, Any]:
    """Rows a second both ways (and with Ray, where there are `workers`), whether answers agree, what each kind of work
    took and how much of the reading was hidden behind the model's, and by how many MB memory grew after the first
    quarter."""
    count = sum(map(len, scenes))
    next(run.answers(engine, scenes[:1]))  # whatever is slow the first time in a process
    clock = _Clock()
    memory: list[float] = []

    def batch() -> Iterator[Record]:
        with closing(opened(scenes, engine.model.config.geometry)) as ready:
            for group in clock.watched(ready):
                for record in run.group_answers(engine, group, clock.hear):
                    memory.append(peak_memory_mb() or 0.0)
                    yield record

    batched, came = _timed(batch)
    batch_seconds = came[-1]
    some = scenes[: max(1, ALONE // len(scenes[0]))]
    alone, came = _timed(lambda: _one_at_a_time(engine, some))
    one_by_one = len(alone) / came[-1]
    found = {
        "rows": count,
        "scenes": len(scenes),
        "rows_per_second": round(count / batch_seconds, 3),
        "rows_per_second_one_at_a_time": round(one_by_one, 3),
        "speedup": round(count / batch_seconds / one_by_one, 2),
        "same_answers": all(batched[row] == answer for row, answer in alone.items()),
        "seconds": round(batch_seconds, 3),
        "reading_seconds": round(clock.read, 3),
        "reading_hidden": round(max(0.0, 1 - clock.waited / clock.read), 3) if clock.read else 1.0,
        "encoding_seconds": round(clock.encoded, 3),
        "answering_seconds": round(clock.answered, 3),
        "memory_growth_mb": round(memory[-1] - memory[int(count * SETTLED)], 1),
    }
    if workers:
        cluster = Cluster(workers, workers)
        rayed, came = _timed(lambda: on_ray.answers(_plan(scenes), preset, "auto", identity_of(preset), cluster))
        found |= {
            "ray_workers": workers,
            "rows_per_second_ray": round(count / came[-1], 3),  # Ray's start and the loading of models included
            "seconds_to_start_ray": round(came[0], 3),
            "same_answers_ray": rayed == batched,
        }
    return found


def _plan(scenes: list[list[Row]]) -> Plan:
    plan = Plan()
    plan.add(row for rows in scenes for row in rows)
    return plan


def _one_at_a_time(engine: Engine, scenes: list[list[Row]]) -> Iterator[Record]:
    """Each row as a question of its own: the raster opened for it, nothing kept."""
    for row in (row for rows in scenes for row in rows):
        yield from run.group_answers(engine, [Opener(engine.model.config.geometry).open([row])])


def _timed(answers: Callable[[], Iterator[Record]]) -> tuple[dict[int, str | None], list[float]]:
    """Each row's answer, and after how many seconds each came."""
    began = time.perf_counter()
    found, came = {}, []
    for record in answers():
        found[record["row"]] = record["answer"]
        came.append(time.perf_counter() - began)
    return found, came


class _Clock:
    """Seconds of a batch's work: `read` on the thread that reads ahead and `waited` for it (without the first scenes,
    which nothing can hide), `encoded`, and `answered`, which is all else that the model did."""

    def __init__(self) -> None:
        self.waited = self.read = self.encoded = self.answered = 0.0

    def watched(self, groups: Iterator[list[Opened]]) -> Iterator[list[Opened]]:
        first = True
        while True:
            began = time.perf_counter()
            group = next(groups, None)
            if group is None:
                return
            if not first:
                self.waited += time.perf_counter() - began
                self.read += sum(scene.seconds for scene in group)
            first = False
            yield group

    def hear(self, answer: Answer, share: float) -> None:
        encoded = answer.timing.get("encode", 0.0)
        self.encoded += share + encoded
        self.answered += answer.timing["total"] - encoded - answer.timing.get("read", 0.0)
