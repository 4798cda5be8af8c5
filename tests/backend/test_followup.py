"""Questions that lean on an earlier one are completed; all others stay as they are."""

from __future__ import annotations

import pytest

from model_backend.followup import complete, leans

BEACH = ("Is there a beach?", "yes")
TANKS = ("How many storage tanks are there?", "12")
NORTH = ("What is in the north?", "forest")


@pytest.mark.parametrize(
    ("history", "question", "meant"),
    [
        ([BEACH], "Where is it?", "Where is the beach?"),
        ([BEACH], "where?", "Where is the beach?"),
        ([BEACH], "And where is it?", "Where is the beach?"),
        ([BEACH], "How much of the area is it?", "How much of the area is the beach?"),
        ([BEACH], "Is it north of the forest?", "Is the beach north of the forest?"),
        ([BEACH], "And a river?", "Is there a river?"),
        ([BEACH], "What about the sea?", "Is there a sea?"),
        ([TANKS], "Where are they?", "Where are the storage tanks?"),
        ([TANKS], "And airplanes?", "How many airplanes are there?"),
        ([("Are there any tennis courts here?", "yes")], "How many?", "How many tennis courts are there?"),
        ([("Are there ships in the harbour?", "yes")], "How many of them are there?", "How many ships are there?"),
        ([("Where is the beach?", "east")], "Is there one?", "Is there any beach?"),
        ([NORTH], "And in the south?", "What is in the south?"),
        ([NORTH], "How much of it is there?", "How much of the area is forest?"),
        ([BEACH, ("Where is it?", "east")], "How much?", "How much of the area is beach?"),
        ([NORTH, BEACH], "Where is it?", "Where is the beach?"),
    ],
)
def test_a_question_that_leans_on_the_one_before_is_completed(
    history: list[tuple[str, str]], question: str, meant: str
) -> None:
    assert leans(question)
    assert complete(question, history) == meant


@pytest.mark.parametrize(
    "question",
    [
        "Is there a beach?",
        "Where is the forest?",
        "How many storage tanks are there?",
        "Is it a rural or an urban area?",
        "How wide is it?",
        "Is there more forest or more farmland?",
        "What is in the north-west?",
        "Are there ships in this area?",
        "and is there a river?",
    ],
)
def test_a_question_that_stands_by_itself_is_left_alone(question: str) -> None:
    assert not leans(question)
    assert complete(question, [BEACH]) == question


def test_with_nothing_to_lean_on_it_stays_as_it_was_typed() -> None:
    assert complete("Where is it?", []) == "Where is it?"
    assert complete("Where is it?", [("Is it a rural or an urban area?", "rural")]) == "Where is it?"
    assert complete("Where is it?", [("What is in the north?", "unknown")]) == "Where is it?"
