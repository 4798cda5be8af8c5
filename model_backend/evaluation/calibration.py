"""Whether a model knows when it is right: its confidence against how often it is. Pure functions of trials."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from model_backend.evaluation.accuracy import share
from model_backend.evaluation.asking import Trial
from model_backend.evaluation.statistics import wilson

BINS = 10
COVERAGE = 0.8  # the most confident share that would be answered


def calibration(trials: Sequence[Trial]) -> dict[str, Any]:
    """Bins of confidence (low, high, mean confidence, share right, n), the expected calibration error (mean distance
    of the two, weighted by n; Guo et al. 2017), and the accuracy of the most confident COVERAGE of answers."""
    bins = []
    for i in range(BINS):
        low, high = i / BINS, (i + 1) / BINS
        held = [t for t in trials if low <= t.confidence < high or (i == BINS - 1 and t.confidence >= 1)]
        if held:
            confidence = share(sum(t.confidence for t in held), len(held))
            right = share(sum(t.right for t in held), len(held))
            bins.append({"low": low, "high": high, "confidence": confidence, "right": right, "n": len(held)})
    error = share(sum(b["n"] * abs(b["confidence"] - b["right"]) for b in bins), len(trials))
    surest = sorted(trials, key=lambda t: -t.confidence)[: round(COVERAGE * len(trials))]
    right = sum(t.right for t in surest)
    low, high = wilson(right, len(surest))
    return {
        "bins": bins, "ece": error, "all": share(sum(t.right for t in trials), len(trials)),
        "at_80_coverage": {
            "value": share(right, len(surest)), "low": round(low, 4), "high": round(high, 4), "n": len(surest),
            "least_confidence": round(surest[-1].confidence, 4) if surest else 0.0,
        },
    }  # fmt: skip
