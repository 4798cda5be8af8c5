"""Whether a text is language at all: damaged weights or a wrong tokenizer give a stream of odd pieces instead.

Text in, yes or no out; knows no model. Meant to catch what is broken, not to judge what is said: one word will do.
"""

from __future__ import annotations

import itertools
import re

ODD = re.compile(r"[^\w\s.,;:!?'\"()%/°²-]|[\N{REPLACEMENT CHARACTER}_]")
MOST_ODD = 0.1  # share of the characters
MOST_REPEATED = 4  # times the same word in a row
LONGEST = 24  # letters of a word; "counterrevolutionaries" has 22


def is_language(text: str) -> bool:
    """Whether `text` holds words or a number, few odd characters, and no word said over and over."""
    words = re.findall(r"\w+", text)
    if not words or len(ODD.findall(text)) > MOST_ODD * len(text):
        return False
    if any(len(word) > LONGEST for word in words):
        return False
    run = 1
    for before, word in itertools.pairwise(words):
        run = run + 1 if word == before else 1
        if run >= MOST_REPEATED:
            return False
    return True
