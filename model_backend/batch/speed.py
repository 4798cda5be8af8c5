"""Rows a second of a batch: scene by scene with the next one read meanwhile, against asking one row at a time."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from typing import Any

from model_backend.batch import on_ray, run
from model_backend.batch.ahead import Opened, Opener, opened
from model_backend.batch.rows import Row
from model_backend.engine import Engine
from model_backend.memory import peak_memory_mb
from model_backend.raster import FileSource

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


def measure(engine: Engine, scenes: list[list[Row]], preset: str | None = None, workers: int = 0) -> dict[str, Any]:
    """Rows a second both ways (and with Ray, where there are `workers`), whether answers agree, how much of the
    reading was hidden behind the model's work, and by how many MB memory grew after the first quarter."""
    count = sum(map(len, scenes))
    next(run.answers(engine, scenes[:1]))  # whatever is slow the first time in a process
    clock = _Clock()
    memory: list[float] = []

    def batch() -> Iterator[run.Record]:
        with closing(opened(scenes, engine.model.config.geometry)) as ready:
            for scene in clock.watched(ready):
                for record in run.scene_answers(engine, scene):
                    memory.append(peak_memory_mb() or 0.0)
                    yield record

    batched, batch_seconds = _timed(batch)
    alone, alone_seconds = _timed(lambda: _one_at_a_time(engine, scenes))
    found = {
        "rows": count,
        "scenes": len(scenes),
        "rows_per_second": round(count / batch_seconds, 3),
        "rows_per_second_one_at_a_time": round(count / alone_seconds, 3),
        "speedup": round(alone_seconds / batch_seconds, 2),
        "same_answers": batched == alone,
        "reading_hidden": round(max(0.0, 1 - clock.waited / clock.read), 3) if clock.read else 1.0,
        "memory_growth_mb": round(memory[-1] - memory[int(len(memory) * SETTLED)], 1),
    }
    if workers and preset is not None:
        rayed, seconds = _timed(lambda: on_ray.answers(preset, scenes, workers, 1, 0, None))
        found |= {
            "ray_workers": workers,
            "rows_per_second_ray": round(count / seconds, 3),  # starting Ray and loading the models included
            "same_answers_ray": rayed == batched,
        }
    return found


def _one_at_a_time(engine: Engine, scenes: list[list[Row]]) -> Iterator[run.Record]:
    """Each row as a question of its own: the raster opened for it, nothing kept."""
    for row in (row for rows in scenes for row in rows):
        yield from run.scene_answers(engine, Opener(engine.model.config.geometry)([row]))


def _timed(answers: Callable[[], Iterator[run.Record]]) -> tuple[dict[int, str | None], float]:
    """Each row's answer, and how long all of them took."""
    began = time.perf_counter()
    found = {record["row"]: record["answer"] for record in answers()}
    return found, time.perf_counter() - began


class _Clock:
    """Seconds that scenes were waited for, and that reading them took on its own thread. The first scene, which
    nothing can hide, does not count."""

    def __init__(self) -> None:
        self.waited = self.read = 0.0

    def watched(self, scenes: Iterator[Opened]) -> Iterator[Opened]:
        first = True
        while True:
            began = time.perf_counter()
            scene = next(scenes, None)
            if scene is None:
                return
            if not first:
                self.waited += time.perf_counter() - began
                self.read += scene.seconds
            first = False
            yield scene
