"""Why the embedded model says "unknown", and what would help, in one sentence.

What it was trained to call unknown (datasets/questions.py) follows rules: things smaller than a pixel and a half,
counts of what nobody counted for it, words that it never met. Pure functions.
"""

from __future__ import annotations

import re

from model_backend.datasets.concepts import CONCEPTS, COUNTED, INDEX, named
from model_backend.detector import COARSEST

SMALLEST = 1.5  # pixels across: what is smaller cannot be seen (datasets/scenes.py)
COUNT = re.compile(r"\b(?:how many|count|number of)\b", re.IGNORECASE)


def why(question: str, metres_per_pixel: float | None) -> str:
    """The reason why "unknown" is the answer to a question about imagery with pixels of this size on the ground."""
    asked = named(question)
    small = [concept for concept in asked if metres_per_pixel and concept.size < SMALLEST * metres_per_pixel]
    if small and metres_per_pixel:
        return (
            f"Pixels of {metres_per_pixel:.2g} m are too coarse to show {small[0].phrases[0]}: "
            f"use imagery of {small[0].size / SMALLEST:.2g} m or finer."
        )
    if asked and COUNT.search(question) and not any(concept.name in COUNTED for concept in asked):
        counted = ", ".join(CONCEPTS[INDEX[name]].phrases[0] for name in COUNTED)
        return f"This model can only count some things ({counted}): ask whether there are any, or where they are."
    if asked and COUNT.search(question) and metres_per_pixel and metres_per_pixel > COARSEST:
        return f"Pixels of {metres_per_pixel:.2g} m are too coarse to count: use imagery of {COARSEST:g} m or finer."
    if asked:
        return "The model is not sure of it here: ask about a smaller area, or ask in other words."
    return (
        "The model was not trained for this question: it knows land use, water, vegetation, roads, buildings, ships, "
        "airplanes, storage tanks and courts."
    )
