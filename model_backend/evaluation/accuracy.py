"""How often a model answers right on held-out scenes, beside what guessing and not looking would give.

Every question goes through the engine as a user's would: pixels, pyramid, focus, pruning, decoding.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import numpy as np

from model_backend.datasets.questions import MOST, Asker, Question
from model_backend.datasets.scenes import Scene
from model_backend.datasets.sources import SceneSource
from model_backend.engine import Engine
from model_backend.evaluation.statistics import wilson
from model_backend.events import Answer
from model_backend.raster import ArraySource

SIZES = (4, 12)  # tiles of 256 px along a side: 1,024 to 3,072 px, as in training
PER_SCENE = {
    "existence": 4, "category": 2, "position": 3, "rural_urban": 1, "comparison": 3, "count": 3, "unknown": 1,
    "relation": 1, "share": 1, "size": 1,
}  # fmt: skip


@dataclass(frozen=True)
class Trial:
    """One question put to a model; `blind` is its answer to grey noise."""

    question: Question
    answer: Answer
    blind: str
    pixels: int  # long side of the scene

    @property
    def right(self) -> bool:
        return self.answer.text == self.question.answer


def held_out_scenes(source: SceneSource, count: int, sizes: tuple[int, int], seed: int = 7) -> Iterator[Scene]:
    """`count` composed scenes of `sizes` (fewest, most) tiles of 256 px a side, the same in every run."""
    for i in range(count):
        rng = np.random.default_rng([seed, i])
        rows = int(rng.integers(sizes[0], sizes[1] + 1))
        cols = int(np.clip(round(rows * rng.uniform(0.75, 1.33)), sizes[0], sizes[1]))
        yield source.composer.scene(rng, rows, cols)


def ask_all(
    engine: Engine, scenes: Iterable[Scene], wordings_held_out: bool = False, only: str | None = None
) -> Iterator[Trial]:
    """Puts PER_SCENE questions to the engine for each scene, or those of the one kind `only`."""
    wanted = PER_SCENE if only is None else {only: PER_SCENE[only]}
    asker = Asker(np.random.default_rng(11), wordings_held_out)
    static = np.random.default_rng(0).integers(118, 137, (768, 768, 3)).astype(np.uint8)
    with engine.open(ArraySource(static, metres_per_pixel=0.3)) as dark:
        for scene in scenes:
            questions = [q for kind, n in wanted.items() for _ in range(n) if (q := asker.draw(scene, kind))]
            with engine.open(ArraySource(scene.rgb, metres_per_pixel=scene.metres_per_pixel)) as seen:
                for question in questions:
                    blind = _answer(dark.ask(question.text)).text
                    yield Trial(question, _answer(seen.ask(question.text)), blind, max(scene.rgb.shape[:2]))


def _answer(events: Iterator) -> Answer:
    *_, last = events
    assert isinstance(last, Answer)
    return last


def accuracy(trials: list[Trial]) -> dict[str, dict[str, float]]:
    """Per question type: value with its 95 % interval, number, and what guessing the commonest answer and answering
    blind give on the same questions."""
    table = {kind: _row([t for t in trials if t.question.kind == kind]) for kind in PER_SCENE}
    counts = [t for t in trials if t.question.kind == "count"]
    near = sum(_near(t.answer.text, t.question.answer) for t in counts)
    low, high = wilson(near, len(counts))
    guesses = (sum(_near(str(guess), t.question.answer) for t in counts) for guess in range(MOST + 1))
    table["count_within_1"] = {
        "value": _share(near, len(counts)),
        "low": round(low, 4),
        "high": round(high, 4),
        "n": len(counts),
        "majority": _share(max(guesses), len(counts)),
        "blind": _share(sum(_near(t.blind, t.question.answer) for t in counts), len(counts)),
    }
    return table


def _row(trials: list[Trial]) -> dict[str, float]:
    right, n = sum(t.right for t in trials), len(trials)
    low, high = wilson(right, n)
    return {
        "value": _share(right, n),
        "low": round(low, 4),
        "high": round(high, 4),
        "n": n,
        "majority": _share(_commonest(trials), n),
        "blind": _share(sum(t.blind == t.question.answer for t in trials), n),
    }


def _commonest(trials: list[Trial]) -> int:
    counts = Counter(t.question.answer for t in trials)
    return max(counts.values(), default=0)


def _share(part: int, whole: int) -> float:
    return round(part / whole, 4) if whole else 0.0


def _near(text: str, answer: str) -> bool:
    return text.isdigit() and abs(int(text) - int(answer)) <= 1


def tables(result: dict) -> str:
    """The figures of `evaluate` as text tables."""
    lines = [f"{'question':<16}{'right':>7}  {'95 % interval':<15}{'n':>5}{'commonest':>11}{'blind':>7}"]
    for kind, row in result["accuracy"].items():
        if row["n"] == 0:
            continue
        interval = f"{row['low']:.3f}-{row['high']:.3f}"
        lines.append(
            f"{kind:<16}{row['value']:>7.3f}  {interval:<15}{row['n']:>5}{row['majority']:>11.3f}{row['blind']:>7.3f}"
        )
    if found := result["recall"]:
        lines += ["", f"target tokens among the best quarter (n = {found['n']}):"]
        lines += [f"  {name:<20}{found[name]:.3f}" for name in ("rfm", "best_teacher_layer", "text_blind", "random")]
    lines.append(f"\n{result['seconds_per_question']} s and {result['tokens_per_question']} tokens a question")
    return "\n".join(lines)
