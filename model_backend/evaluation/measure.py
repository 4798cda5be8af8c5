"""The whole evaluation of a model of mini's kind: which questions are asked, and what is made of the answers."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from model_backend.datasets.compose import Composer
from model_backend.datasets.sources import unseen_tiles
from model_backend.evaluation import asking, composed, looking, real
from model_backend.evaluation.accuracy import accuracy, count_error, overall, unknown_objects
from model_backend.evaluation.asking import Job, Task, Trial
from model_backend.evaluation.calibration import calibration
from model_backend.evaluation.looking import Look

PARTS = ("accuracy", "paraphrased", "recall", "keep", "size", "real")
LOOKED_FOR = {"existence": 8, "position": 5, "count": 3}  # asked on each scene for recall
SIDES = (2048, 8192)  # px
Report = dict[str, Any]


def tasks(
    data: Path, seen: frozenset[str], limit: int, sides: tuple[int, int], parts: Sequence[str], only: str | None
) -> list[Task]:
    """Everything to be asked, for `limit` composed scenes; long tasks come first so that processes end together."""
    composer = Composer(unseen_tiles(data, seen))
    scenes = composed.paintings(composer, limit, sides)
    found: list[Task] = []
    if "size" in parts:
        found += reversed(composed.size_jobs(composer, math.ceil(limit / 12)))
    if "keep" in parts:
        found += composed.keep_jobs(scenes[: math.ceil(limit / 6)])
    if "accuracy" in parts:
        found += composed.answer_jobs(scenes, "accuracy", only=only)
        if only in (None, "rural_urban"):
            plain = composed.plain_paintings(composer, limit, (sides[0], min(sides[1], 2 * sides[0])))
            found += composed.answer_jobs(plain, "accuracy", only="rural_urban")
        if only in (None, "position"):  # few of a scene's things lie where one word says so
            more = composed.paintings(composer, limit, sides, composed.SEED + 1)
            found += composed.answer_jobs(more, "accuracy", only="position")
    if "paraphrased" in parts:
        found += composed.answer_jobs(scenes[: math.ceil(limit / 3)], "paraphrased", held_out=True, only=only)
    rasters = list(real.jobs(data, seen, limit)) if {"real", "recall"} & set(parts) else []
    if "real" in parts:
        found += rasters
    if "recall" in parts:
        found += composed.looks(scenes, LOOKED_FOR)
        found += [
            Look(job.group, job.imagery, pointed)
            for job in rasters
            if len(pointed := tuple(q for q in job.questions if len(q.targets))) > 1
        ]
    return found


def measure(
    preset: str, todo: Sequence[Task], processes: int, done: Callable[[int], None] = lambda n: None
) -> tuple[Report, list[Trial]]:
    """Runs the tasks and makes the report; `done` is told how many are through."""
    began = time.perf_counter()
    trials: list[Trial] = []
    looks: list[tuple[str, dict[str, float]]] = []
    for number, (task, result) in enumerate(zip(todo, asking.run(preset, todo, processes), strict=True), 1):
        (trials if isinstance(task, Job) else looks).extend(result)
        done(number)
    groups = {name: [t for t in trials if t.group == name] for name in dict.fromkeys(t.group for t in trials)}
    report: Report = {"preset": preset, "processes": processes}
    if plain := groups.pop("accuracy", None):
        report |= {
            "accuracy": accuracy(plain), "unknown_objects": unknown_objects(plain), "count_error": count_error(plain),
            "calibration": calibration(plain),
            "seconds_per_question": overall(plain)["seconds"], "tokens_per_question": overall(plain)["tokens"],
        }  # fmt: skip
    if other := groups.pop("paraphrased", None):
        report["paraphrased"] = accuracy(other)
    if kept := groups.pop("keep", None):
        report["keep_ratio"] = [
            {"keep_ratio": ratio, **overall([t for t in kept if t.way["keep_ratio"] == ratio])}
            for ratio in composed.KEEP_RATIOS
        ]
    if sized := groups.pop("size", None):
        report["raster_size"] = [
            {"side": side, **overall([t for t in sized if t.side == side])} for side in composed.SWEEP_SIDES
        ]
    report["real"] = {name: accuracy(held) for name, held in groups.items()}
    report["recall"] = looking.summary(looks)
    report["seconds"] = round(time.perf_counter() - began, 1)
    return report, trials
