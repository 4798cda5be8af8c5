"""Questions that others wrote, as far as they can be put into mini's words: RSVQA's (from OpenStreetMap, noisy) and
RSIVQA's on UC Merced tiles (by people).

Their wording stays; only answers are translated, and what asks about things, attributes or relations that mini has no
word for is left out.
"""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from model_backend.datasets.questions import Question
from model_backend.datasets.splits import Part, belongs

METRES_PER_PIXEL = {"usgs": 0.15, "sentinel2": 10.0}
UCM_METRES = 0.3
# Their things that mini knows, singular as they ask; of "residential building" and the like it knows no more than
# that they are buildings, so those are left out.
THINGS = {"water area", "building", "road", "forest", "farmland", "grass area", "parking", "wood", "beach"}
PRESENT = re.compile(r"Is (?:there )?an? (?P<thing>[a-z ]+?)(?: present)?(?: in the image)?\??")
MORE = re.compile(r"Are there more (?P<a>[a-z ]+?)s than (?P<b>[a-z ]+?)s(?: in the image)?\??")
CONTAINS = re.compile(r"Does this picture contain (?:an )?(?P<thing>[a-z ]+)\?")
LOCATION = re.compile(r"What is the location of the (?P<thing>[a-z ]+) in this picture\?")
THEMES = {
    "intersection": "intersection", "overpass": "overpass", "harbor": "harbour", "mobile home park": "mobile homes",
    "medium residential": "suburban housing", "farmland": "farmland",
}  # fmt: skip
SIDES = {
    "center": "centre", "left": "west", "right": "east", "up": "north", "top": "north", "bottom": "south",
    "upper left": "north-west", "upper right": "north-east", "lower left": "south-west", "lower right": "south-east",
}  # fmt: skip
LOCATED = ("buildings", "cars", "boats", "trees", "parking lot", "tennis court", "road", "mobile homes", "intersection")
NO_TARGETS = np.zeros((0, 4), np.float32)


@dataclass(frozen=True)
class Asked:
    """A picture with the questions that are asked about it."""

    path: Path
    metres_per_pixel: float
    questions: tuple[Question, ...]


def read(folder: Path, name: str, part: Part = "all") -> list[Asked]:
    """RSVQA's questions of `name` ("usgs" or "sentinel2"); each picture is one place."""
    questions: dict[str, list[Question]] = {}
    for line in (folder / f"{name}.jsonl").read_text().splitlines():
        row = json.loads(line)
        question = translated(row["type"], row["question"], row["answer"])
        if question is not None and belongs(row["image"], part):
            questions.setdefault(row["image"], []).append(question)
    return [Asked(folder / image, METRES_PER_PIXEL[name], _distinct(asked)) for image, asked in questions.items()]


def translated(kind: str, text: str, answer: str) -> Question | None:
    """RSVQA's question in mini's words, or None."""
    if kind == "presence" and (match := PRESENT.fullmatch(text)) and match["thing"] in THINGS:
        return Question("existence", text, answer, NO_TARGETS)
    if kind == "comp" and (match := MORE.fullmatch(text)) and {match["a"], match["b"]} <= THINGS:
        return Question("comparison", text, answer, NO_TARGETS)
    if kind == "rural_urban":
        return Question("rural_urban", text, answer, NO_TARGETS)
    return None


def read_rsivqa(folder: Path, part: Part = "all") -> list[Asked]:
    """RSIVQA's questions in UC Merced's `folder`, by picture; places as in place_groups.json."""
    places = json.loads((folder / "place_groups.json").read_text())
    asked: dict[str, list[Question]] = {}
    with (folder / "rsivqa_questions.tsv").open(newline="") as lines:
        for row in csv.DictReader(lines, delimiter="\t"):
            name = row["image"]
            if name in places and belongs(f"place {places[name]}", part):
                asked.setdefault(name, []).extend(_of_rsivqa(row["question"], row["answer"]))
    kind = re.compile(r"\d+$")
    found = [(folder / "images" / kind.sub("", name) / f"{name}.jpg", tuple(own)) for name, own in asked.items() if own]
    return [Asked(path, UCM_METRES, own) for path, own in found if path.exists()]


def _of_rsivqa(text: str, answer: str) -> Iterator[Question]:
    answer = answer.strip().lower()
    if text.startswith("What is the theme") and answer in THEMES:
        yield Question("category", text, THEMES[answer], NO_TARGETS)
    elif CONTAINS.fullmatch(text) and answer in ("yes", "no"):
        yield Question("existence", text, answer, NO_TARGETS)
    elif (match := LOCATION.fullmatch(text)) and match["thing"] in LOCATED and answer in SIDES:
        yield Question("position", text, SIDES[answer], NO_TARGETS)


def _distinct(questions: list[Question]) -> tuple[Question, ...]:
    """Each wording once; of a question that was answered both ways, none."""
    answers: dict[str, set[str]] = {}
    for question in questions:
        answers.setdefault(question.text, set()).add(question.answer)
    known = {question.text: question for question in questions if len(answers[question.text]) == 1}
    return tuple(known.values())
