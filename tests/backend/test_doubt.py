"""Why the embedded model cannot tell: too coarse, not to be counted, or a word that it never met."""

from __future__ import annotations

import pytest

from model_backend.doubt import why


@pytest.mark.parametrize(
    ("question", "metres", "reason"),
    [
        (
            "Is there an airplane?",
            10.0,
            "Pixels of 10 m are too coarse to show airplanes: use imagery of 8 m or finer.",
        ),
        ("How many cars are there?", 5.0, "too coarse to show cars: use imagery of 2.7 m"),
        ("How many cars are there?", 0.3, "can only count some things (airplanes, storage tanks, tennis courts)"),
        ("How many cars are there?", None, "can only count some things"),
        ("How many storage tanks are there?", 0.3, "not sure of it here"),
        ("How many airplanes are there?", 0.6, "Pixels of 0.6 m are too coarse to count: use imagery of 0.45 m"),
        ("Is there a volcano?", 0.3, "was not trained for this question"),
    ],
)
def test_the_reason_says_what_would_help(question: str, metres: float | None, reason: str) -> None:
    assert reason in why(question, metres)
