"""MME-RealWorld is scored by its own rules, odd as they are."""

from __future__ import annotations

import pytest

from model_backend.evaluation.mme_realworld import letter, score

CHOICES = ["(A) red", "(B) dark blue", "(C) blue", "(D) green", "(E) The image does not feature the colour."]


@pytest.mark.parametrize(
    ("output", "found"),
    [
        ("C", "C"),
        (" (D)\n", "D"),
        ("The answer is B.", "B"),
        ("The best answer is: E", "E"),
        ("The correct answer is (A)", "A"),
        ("the answer", ""),
        ("The Best", "B"),
        ("blue", "B"),
        ("yellow", ""),
        ("", "A"),
        ("i can not tell from this image what colour it has", ""),
    ],
)
def test_a_letter_is_found_as_published(output: str, found: str) -> None:
    assert letter(output, CHOICES) == found


def item(task: str, category: str, output: str, truth: str = "A") -> dict[str, object]:
    about = {"Task": task, "Subtask": "Remote Sensing", "Category": category}
    return {**about, "Answer choices": CHOICES, "Ground truth": truth, "Output": output}


def test_every_group_counts_its_questions() -> None:
    found = score(
        [
            item("Perception", "Color", "A"),
            item("Perception", "Color", "D"),
            item("Perception", "Vehicle/Attribute/Colour", "A"),
            item("Reasoning", "Count", "B", truth="B"),
        ]
    )
    assert found[()] == (3, 4)
    assert found[("Perception",)] == (2, 3)
    assert found["Perception", "Remote Sensing", "color"] == (1, 2)
    assert found["Perception", "Remote Sensing", "vehicle/attribute"] == (1, 1)
    assert found["Reasoning", "Remote Sensing"] == (1, 1)
