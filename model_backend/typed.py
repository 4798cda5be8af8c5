"""What an answer says, as a value: yes or no, a number, one of a list of categories.

Text in, values out; knows no model. "unknown" is never "no" and never 0: an answer that says it cannot tell has no
value, whatever else it says, and an answer that does not settle the question has none either. Better a row to review
than a wrong one.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from .spelled import digits_for_words  # relative: the plugin imports this module too, under the package's other name

if TYPE_CHECKING:
    from model_backend.config import AnswerType

Reason = Literal["unknown", "unclear"]

UNKNOWN = re.compile(
    r"\b(?:unknown|unclear|unsure|uncertain|undetermined|n/a"
    r"|not (?:sure|certain|clear|known|possible|enough)|no (?:idea|way (?:to|of)|imagery|information|answer)"
    r"|(?:can ?not|can't|could ?not|couldn't|unable to|impossible to|hard to|difficult to) "
    r"(?:reliably |really |be )*(?:tell|say|know|determined?|judged?|answer(?:ed)?|sure|certain|identify)"
    r"|(?:do not|don't) know)\b"
)
SPEAKER = r"^(?:i |i'm |i am |we |it |it's |it is |that is )*"
CLAUSE_END = re.compile(r"[.;,!?:]+(?=\s|$)|\bbut\b")

YES = re.compile(r"^(?:the answer is |answer: )?(?:yes|yeah|yep|y|true|correct|indeed)\b")
NO = re.compile(r"^(?:the answer is |answer: )?(?:no|nope|n|false|none|nothing|not|never)\b")
DENIED = re.compile(r"\b(?:is|are|was|were|does|do|did|has|have|can)(?:n't| not| no| none| never)\b")
STATED = re.compile(r"^(?:there(?: is| are|'s)|it (?:is|has|does)|this (?:is|has)|i (?:can )?see|they (?:are|have))\b")

SOME = r"\d{1,3}(?:[, ']\d{3})+(?:\.\d+)?|\d{1,15}(?:\.\d{1,15})?"
AMOUNT = rf"(?<![\d.,/:])(?:{SOME})(?![\d/:]|[.,]\d)"
NUMBER = re.compile(rf"(?<![\w-])-(?={AMOUNT})(?:{SOME})|{AMOUNT}")
RANGE = re.compile(rf"({AMOUNT})\s*(?:-|to|or)\s*({AMOUNT})|between\s+({AMOUNT})\s+and\s+({AMOUNT})")
ABOUT = re.compile(
    r"\b(?:about|around|approximately|approx|roughly|nearly|almost|circa|some|at (?:least|most)|up to|over|under"
    r"|(?:more|less|fewer) than|estimated|maybe|perhaps|probably)\b|[~≈<>≥≤±+]"
)
ZERO = re.compile(
    r"^(?:there (?:is|are) |i (?:can )?see |it has )?(?:none|nothing|nil|not any|no(?! (?:fewer|more|less) than))\b"
)
PARTS = re.compile(r"\b(?:half|quarter|third)s?\b")


@dataclass(frozen=True)
class Value:
    """What an answer says. Where it says nothing of the wanted type, `value` is None and `reason` why: "unknown", the
    model says that it cannot tell; "unclear", its words are no answer of that type. `exact` is False for "about 12",
    "at least 12", and for a range, whose value is its middle (10-12 is 11)."""

    value: bool | int | float | str | None
    reason: Reason | None = None
    exact: bool = True


def value(text: str, wanted: AnswerType, choices: Sequence[str] = ()) -> Value:
    """The value of an answer's `text`; `choices` are the categories."""
    plain = _plain(text)
    if wanted == "text":
        said = text.strip()
        cannot = re.fullmatch(SPEAKER + UNKNOWN.pattern, plain.rstrip("."))
        return Value(None, "unknown" if cannot else "unclear") if cannot or not said else Value(said)
    if wanted == "category":
        return _category(plain, choices)
    if UNKNOWN.search(plain):
        return Value(None, "unknown")
    return _yes_no(plain) if wanted == "yes-no" else _number(plain)


def _plain(text: str) -> str:
    """Lower case, one space between words, one kind of dash and apostrophe."""
    text = unicodedata.normalize("NFKC", text).casefold()
    text = text.translate(str.maketrans("–—−‐’", "----'"))
    return " ".join(text.strip(" \t\r\n\"'*`").split())


def _first_clause(plain: str) -> str:
    return CLAUSE_END.split(plain, maxsplit=1)[0].strip()


def _yes_no(plain: str) -> Value:
    clause = _first_clause(plain.removeprefix("answer:").strip())
    yes, no = YES.match(clause), NO.match(clause)
    if re.match(r"yes or no\b", clause):
        return Value(None, "unclear")
    if yes:
        return Value(True)
    if no or DENIED.search(clause):
        return Value(False)
    return Value(True) if STATED.match(clause) else Value(None, "unclear")


def _number(plain: str) -> Value:
    """One number or one range; of several nobody knows which was meant."""
    spelled = digits_for_words(plain)
    clause = _first_clause(spelled)
    if ZERO.match(clause) and (clause != "no" or not NUMBER.search(spelled)):
        return Value(0)
    if PARTS.search(spelled):
        return Value(None, "unclear")
    if between := RANGE.search(spelled):
        low, high = (_amount(group) for group in between.groups() if group)
        others = NUMBER.search(spelled[: between.start()]) or NUMBER.search(spelled[between.end() :])
        return Value(None, "unclear") if others else Value(_whole((low + high) / 2), exact=False)
    found = NUMBER.findall(spelled)
    if len(found) != 1:
        return Value(None, "unclear")
    return Value(_amount(found[0]), exact=not ABOUT.search(spelled))


def _amount(digits: str) -> int | float:
    digits = re.sub("[, ']", "", digits)
    return _whole(float(digits)) if "." in digits else int(digits)


def _whole(number: float) -> int | float:
    return int(number) if number.is_integer() else number


def _category(plain: str, choices: Sequence[str]) -> Value:
    """The choice that the answer is, else the only one that it names."""
    names = {_words(_plain(choice)): choice for choice in choices}
    said = _words(plain)
    if said in names:
        return Value(names[said])
    if UNKNOWN.search(plain):
        return Value(None, "unknown")
    found, rest = [], f" {said} "
    for name in sorted(names, key=len, reverse=True):  # "car park" before "park"
        if name and f" {name} " in rest:
            rest = rest.replace(f" {name} ", " | ")
            found.append(names[name])
    denied = re.search(r"\b(?:not|no|neither|never)\b|n't\b", plain)
    return Value(found[0]) if len(found) == 1 and not denied else Value(None, "unclear")


def _words(plain: str) -> str:
    return " ".join(re.findall(r"\w+", plain))
