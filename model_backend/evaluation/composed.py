"""Jobs on scenes composed of places that a model never saw: known to the last tile, as large as wanted."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

from model_backend.datasets.compose import Composer
from model_backend.datasets.painted import Painting
from model_backend.datasets.questions import Asker, Question
from model_backend.datasets.scenes import Scene
from model_backend.datasets.ucm import SIDE
from model_backend.evaluation.asking import Job
from model_backend.evaluation.looking import Look

PER_SCENE = {
    "existence": 5, "category": 3, "position": 3, "rural_urban": 1, "comparison": 3, "count": 3, "many": 1,
    "unknown": 2, "relation": 1, "share": 1, "size": 1,
}  # fmt: skip
SWEPT = {"existence": 4, "category": 2, "position": 2, "comparison": 2, "count": 2}  # where conditions are compared
KEEP_RATIOS = (1.0, 0.75, 0.5, 0.25)
SWEEP_SIDES = (2048, 4096, 8192, 16384)  # px
SEED = 7
TRIED = 30  # scenes composed for each plain one


def paintings(composer: Composer, count: int, sides: tuple[int, int], seed: int = SEED) -> list[Painting]:
    """`count` scenes whose long side is between `sides` px (evenly by its logarithm), the same in every run."""
    return [_painting(composer, sides, np.random.default_rng([seed, i])) for i in range(count)]


def plain_paintings(composer: Composer, count: int, sides: tuple[int, int]) -> list[Painting]:
    """`count` scenes, or fewer where they cannot be had, that are clearly rural or urban, in turn: these are rare."""
    found: list[Painting] = []
    for i in range(TRIED * count):
        one = _painting(composer, sides, np.random.default_rng([SEED, 1, i]))
        if len(found) < count and one.labels().urban is (len(found) % 2 == 0):
            found.append(one)
    return found


def _painting(composer: Composer, sides: tuple[int, int], rng: np.random.Generator) -> Painting:
    long = round(math.exp(rng.uniform(math.log(sides[0]), math.log(sides[1]))) / SIDE)
    short = int(np.clip(round(long * rng.uniform(0.75, 1.0)), 3, long))
    rows, cols = (long, short) if rng.random() < 0.5 else (short, long)
    return Painting(composer, composer.plan(rng, rows, cols))


def questions(asker: Asker, scene: Scene, numbers: dict[str, int]) -> tuple[Question, ...]:
    """As many of each kind as the scene allows."""
    return tuple(q for kind, n in numbers.items() for _ in range(n) if (q := asker.draw(scene, kind)))


def answer_jobs(scenes: Sequence[Painting], group: str, held_out: bool = False, only: str | None = None) -> list[Job]:
    """PER_SCENE questions on each scene, blind too; `held_out` in wordings that training never used."""
    numbers = PER_SCENE if only is None else {only: PER_SCENE[only]}
    asker = Asker(np.random.default_rng(11), held_out)
    return [Job(group, scene, questions(asker, scene.labels(), numbers), blind=True) for scene in scenes]


def keep_jobs(scenes: Sequence[Painting]) -> list[Job]:
    """The same questions at every keep ratio."""
    asker = Asker(np.random.default_rng(12))
    ways = tuple({"keep_ratio": ratio} for ratio in KEEP_RATIOS)
    return [Job("keep", scene, questions(asker, scene.labels(), SWEPT), ways) for scene in scenes]


def size_jobs(composer: Composer, each: int) -> list[Job]:
    """Scenes of each of SWEEP_SIDES."""
    asker = Asker(np.random.default_rng(13))
    return [
        Job("size", scene, questions(asker, scene.labels(), SWEPT))
        for side in SWEEP_SIDES
        for scene in paintings(composer, each, (side, side), seed=side)
    ]


def looks(scenes: Sequence[Painting], numbers: dict[str, int]) -> list[Look]:
    """Questions with targets, in two groups by size."""
    asker = Asker(np.random.default_rng(14))
    found = []
    for scene in scenes:
        side = max(scene.plan.tiles.shape) * SIDE
        asked = tuple(q for q in questions(asker, scene.labels(), numbers) if len(q.targets))
        found.append(Look("composed 2-4k" if side <= 4096 else "composed 4-8k", scene, asked))
    return found
