"""English number words to digits: "there are one hundred and five cars" -> "there are 105 cars"."""

from __future__ import annotations

import re

SMALL = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
TENS = {
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
}  # fmt: skip
UNITS = {word: number for number, word in enumerate(SMALL)} | TENS
TIMES = {"couple": 2, "pair": 2, "dozen": 12, "hundred": 100}
SCALES = {"thousand": 1_000, "million": 1_000_000}

WORD = "|".join([*UNITS, *TIMES, *SCALES])
# Whole words only, so "dozens" and "hundreds", which are no numbers, stay as they are. "a" counts as one before a
# multiple: "a dozen".
RUN = re.compile(rf"\b(?:a (?=(?:{'|'.join([*TIMES, *SCALES])})\b))?(?:{WORD})\b(?:(?:[ -]+|,? and )(?:{WORD})\b)*")


def digits_for_words(text: str) -> str:
    """`text` (lower case) with its number words as digits. Words that do not make one number stay apart: "two and
    three" -> "2 and 3"."""
    return RUN.sub(lambda run: " and ".join(map(str, _numbers(run[0]))), text)


def _numbers(run: str) -> list[int]:
    """The numbers that a run of number words holds, usually one."""
    found: list[int] = []
    total, current, last = 0, 0, ""  # thousands and more, what comes below them, the word before
    joined = False  # by "and", which is inside a number only after hundred or thousand
    for word in re.findall(r"[a-z]+", run):
        if word in ("a", "and"):
            joined = joined or word == "and"
            continue
        if last and not _continues(word, last, current, total, joined):
            found.append(total + current)
            total = current = 0
        if word in UNITS:
            current += UNITS[word]
        elif word in TIMES:
            current = max(current, 1) * TIMES[word]
        else:
            total, current = total + max(current, 1) * SCALES[word], 0
        last, joined = word, False
    return [*found, total + current]


def _continues(word: str, last: str, current: int, total: int, joined: bool) -> bool:
    """Whether `word` goes on with the number that `last` belongs to."""
    if joined and last != "hundred" and last not in SCALES:
        return False
    if word in SCALES:
        return not joined and last not in SCALES and (total == 0 or total >= SCALES[word] * 1_000)
    if word in TIMES:
        return not joined and last in UNITS and 0 < current < 100
    if last in TENS:
        return 0 < UNITS[word] < 10
    return UNITS[word] > 0 and (last == "hundred" or last in SCALES)
