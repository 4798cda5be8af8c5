"""How often answers are right, beside what guessing and not looking would give. Pure functions of trials."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence

from model_backend.datasets.concepts import MOST
from model_backend.datasets.questions import MISLEADING, NOBODY_KNOWS
from model_backend.evaluation.asking import Trial
from model_backend.evaluation.statistics import wilson

KINDS = ("existence", "category", "position", "rural_urban", "comparison", "count")
Row = dict[str, float]


def accuracy(trials: Sequence[Trial]) -> dict[str, Row]:
    """Per question type: value with its 95 % interval, number, and what guessing the commonest answer and answering
    blind give on the same questions. KINDS are always there, others where they were asked."""
    kinds = [*KINDS, *dict.fromkeys(t.question.kind for t in trials if t.question.kind not in KINDS)]
    table = {kind: _row([t for t in trials if t.question.kind == kind]) for kind in kinds}
    counts = [t for t in trials if t.question.kind == "count"]
    guesses = (sum(near(str(guess), t.question.answer) for t in counts) for guess in range(MOST + 1))
    return table | {"count_within_1": _row(counts, near, max(guesses))}


def unknown_objects(trials: Sequence[Trial]) -> Row:
    """Questions about things that no model of mini's kind knows: right is "no" or "unknown"; `made_up_counts` are
    numbers said to "how many"."""
    things = (*NOBODY_KNOWS, *MISLEADING)
    asked = [t for t in trials if t.question.kind == "unknown" and any(thing in t.question.text for thing in things)]
    numbers = sum(t.said.isdigit() and t.said != "0" for t in asked)
    return _row(asked, lambda said, _: said in ("no", "unknown", "0"), 0) | {"made_up_counts": numbers}


def count_error(trials: Sequence[Trial]) -> Row:
    """Mean absolute error of counts that were answered with a number, beside always saying the median."""
    counts = [(int(t.said), int(t.question.answer)) for t in trials if t.question.kind == "count" and t.said.isdigit()]
    truths = sorted(truth for _, truth in counts)
    middle = truths[len(truths) // 2] if truths else 0
    return {
        "mean_absolute": _mean([abs(said - truth) for said, truth in counts]),
        "median_guess": _mean([abs(middle - truth) for truth in truths]),
        "n": len(counts),
    }


def near(said: str, answer: str) -> bool:
    """Whether a count is off by one at most."""
    return said.isdigit() and abs(int(said) - int(answer)) <= 1


def overall(trials: Sequence[Trial]) -> Row:
    """Accuracy, seconds and tokens over all `trials`, whatever their type."""
    right, n = sum(t.right for t in trials), len(trials)
    low, high = wilson(right, n)
    return {
        "value": share(right, n), "low": round(low, 4), "high": round(high, 4), "n": n,
        "seconds": _mean([t.seconds for t in trials]), "tokens": _mean([t.tokens for t in trials]),
    }  # fmt: skip


def _row(
    trials: Sequence[Trial], fits: Callable[[str, str], bool] = lambda said, answer: said == answer,
    majority: int | None = None,
) -> Row:  # fmt: skip
    right, n = sum(fits(t.said, t.question.answer) for t in trials), len(trials)
    low, high = wilson(right, n)
    if majority is None:
        majority = max(Counter(t.question.answer for t in trials).values(), default=0)
    blind = sum(t.blind is not None and fits(t.blind, t.question.answer) for t in trials)
    return {
        "value": share(right, n), "low": round(low, 4), "high": round(high, 4), "n": n,
        "majority": share(majority, n), "blind": share(blind, n),
    }  # fmt: skip


def share(part: float, whole: float) -> float:
    return round(part / whole, 4) if whole else 0.0


def _mean(values: Sequence[float]) -> float:
    return round(sum(values) / len(values), 3) if values else 0.0
