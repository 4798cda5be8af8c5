"""Questions to begin with: of the kinds that the model was made for, about what imagery of this scale can show.

The models understand English only, so these are not translated.
"""

from __future__ import annotations

EMBEDDED = "mini"
MOST = 6
# and the coarsest metres per pixel at which imagery shows it
TO_EMBEDDED = (
    ("Is there an airplane?", 8.0),
    ("How many tennis courts are there?", 8.0),
    ("How many storage tanks are there?", 8.0),
    ("Where is the beach?", 40.0),
    ("What is in the north-west?", None),
    ("Is it a rural or an urban area?", None),
    ("Is there more forest or more farmland?", 40.0),
    ("Is there a river?", 40.0),
    ("How much of the area is water?", None),
)
TO_OTHERS = (
    "What is in the middle of this area?",
    "How many buildings are there?",
    "What colour is the largest roof?",
    "Is this a rural or an urban area?",
    "What lies beside the river?",
)


def fitting(model: str, metres_per_pixel: float | None) -> list[str]:
    """Questions for a model (an empty name: the embedded one) and a pixel size on the ground."""
    if model not in ("", EMBEDDED):
        return list(TO_OTHERS)
    shown = [
        question
        for question, coarsest in TO_EMBEDDED
        if coarsest is None or metres_per_pixel is None or metres_per_pixel <= coarsest
    ]
    return shown[:MOST]
