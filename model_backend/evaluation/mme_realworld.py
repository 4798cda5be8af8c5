"""Scores answers to MME-RealWorld as its published evaluator does, oddities included (METHOD 7.4). Pure.

A model answers with a letter; the evaluator finds one in nearly anything that it says instead.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

PREFIXES = ("The best answer is", "The correct answer is", "The answer is", "The answer")
LETTER = re.compile("[ABCDE]")
LONG = 10  # words: a text longer than that without a letter is no answer


def letter(output: str, choices: Sequence[str]) -> str:
    """The letter that `output` is taken to choose from `choices` ("(A) red"), or "".

    As published, any capital from A to E counts, also one within a word, and where there is none, the first choice that
    contains the output does; so an empty output chooses the first.
    """
    text = output.strip()
    for prefix in PREFIXES:
        text = text.replace(prefix, "")
    if found := LETTER.search(text):
        return found[0]
    if len(text.split()) > LONG:
        return ""
    return next((choice[1] for choice in choices if text.lower() in choice.lower()), "")


def score(items: Iterable[Mapping[str, Any]]) -> dict[tuple[str, ...], tuple[int, int]]:
    """(right answers, questions) of all items together, under (), and of each (task,), (task, subtask) and (task,
    subtask, category). Items are the benchmark's own, with the model's text as "Output"."""
    counts: dict[tuple[str, ...], tuple[int, int]] = {}
    for item in items:
        right = letter(item["Output"], item["Answer choices"]) == item["Ground truth"]
        group = (item["Task"], item["Subtask"], _category(item["Category"]))
        for depth in range(len(group) + 1):
            known = counts.get(group[:depth], (0, 0))
            counts[group[:depth]] = known[0] + right, known[1] + 1
    return counts


def _category(name: str) -> str:
    """In lower case; all attributes of a kind of object are one category."""
    name = name.lower()
    return f"{name.split('/')[0]}/attribute" if "attribute" in name else name
