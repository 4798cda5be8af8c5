"""Questions that lean on an earlier one: "Where is it?" after "Is there a beach?".

Only such questions are shown to a model with what was asked before: any other is answered as if it were the first, so
that what is measured one question at a time holds in a conversation too. A model that was never trained on earlier
turns gets the question completed instead. Pure functions on English text, the language that the models are asked in.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from model_backend.prompts import Turn

LEAD = re.compile(r"^(?:and|so|then|now|ok|okay|or)\b[ ,]*")
PRONOUN = re.compile(r"\b(?:it|they|them|those|these|that|its|their|ones?)\b(?! (?:area|image|map|place|scene))")
OF_THE_AREA = re.compile(
    r"\b(?:is it|it is)\b.*\b(?:rural|urban|city|countryside|here)\b|\bhow (?:wide|high|large|big) "
)
ELLIPSIS = re.compile(r"^(?:and |so |then |or )?(?:where|how many|how much|since when|why|which(?: ones?)?)(?: then)?$")
INSTEAD = re.compile(
    r"^(?:and|or|what about|how about)[ ,]+(?:(?P<place>(?:in|at) the .+)|(?:an? |any |the )?(?P<x>.+))$"
)
QUESTION = re.compile(r"^(?:is|are|do|does|did|can|could|where|what|which|how|who|why|when)\b")

ARTICLE = r"(?:an? |any |some |the )?"
THINGS = tuple(
    re.compile(pattern)
    for pattern in (
        rf"^(?:is|are) there {ARTICLE}(?P<x>.+)",
        r"^how many (?P<x>.+?)(?: are\b.*| can\b.*| do\b.*|$)",
        rf"^where (?:is|are|can i find|can i see) (?:there )?{ARTICLE}(?P<x>.+)",
        r"^how much of (?:the|this) \w+ is (?:covered by )?(?P<x>.+)",
        r"^how much (?P<x>.+?) is there",
        rf"^(?:can|do) you see {ARTICLE}(?P<x>.+)",
        r"^count (?:the |all )?(?P<x>.+)",
        rf"^(?:is|are) {ARTICLE}(?P<x>.+?) (?:north|south|east|west|left|right|above|below|visible|present)\b",
    )
)
TAIL = re.compile(r" (?:here|there|visible|present|(?:in|on|at|near) .+)$")
PLACE = re.compile(r"\b(?:in|at) the [\w-]+(?: [\w-]+)?$")


def leans(question: str) -> bool:
    """Whether a question says too little without the one before."""
    said = _plain(question)
    if OF_THE_AREA.search(said):
        return False
    return bool(ELLIPSIS.match(said) or PRONOUN.search(said) or _instead(said))


def complete(question: str, history: Sequence[Turn]) -> str:
    """The question with what it leans on filled in from `history` (oldest first); as it is where it stands by itself,
    or nothing fits."""
    before, answer = "", ""
    for asked, answered in history:
        before, answer = _filled(asked, before, answer), answered
    return _filled(question, before, answer)


def _filled(question: str, before: str, answer: str) -> str:
    thing = _thing(before, answer)
    if not leans(question) or not thing:
        return question
    said = _plain(question)
    if instead := _instead(said):
        new = instead["place"] and PLACE.sub(instead["place"], _plain(before))
        return _asked(new or re.sub(rf"\b{re.escape(thing)}\b", instead["x"] or thing, _plain(before)))
    said, be = LEAD.sub("", said), "are" if thing.endswith("s") else "is"
    if re.match(r"^how many(?: of (?:them|those|these))?(?: are there| are they)?(?: here)?$", said):
        return f"How many {thing} are there?"
    if re.match(r"^how much(?: of (?:it|them))?(?: is (?:it|there))?$", said):
        return f"How much of the area is {thing}?"
    if re.match(r"^(?:is|are) there (?:one|any|some)$", said):
        return f"{be.capitalize()} there any {thing}?"
    if re.match(r"^where(?: then)?$|^where (?:is|are) (?:it|they|that|those|these|the ones?)\b", said):
        return f"Where {be} the {thing}?"
    return _asked(PRONOUN.sub(f"the {thing}", said, count=1))


def _thing(question: str, answer: str) -> str:
    """What a question was about; of "What is in the north?", what was answered. Empty where nobody can say."""
    said = _plain(question)
    for pattern in THINGS:
        if found := pattern.match(said):
            thing = TAIL.sub("", found["x"])
            return "" if PRONOUN.search(thing) or " or " in thing else thing
    return _plain(answer) if said.startswith(("what ", "which ")) and _plain(answer) != "unknown" else ""


def _plain(text: str) -> str:
    """Lower case, single spaces, no punctuation at the end."""
    return " ".join(text.casefold().split()).rstrip("?!. ")


def _instead(said: str) -> re.Match[str] | None:
    """The other thing or place that the same is asked about: "And a river?"."""
    found = INSTEAD.match(said)
    return None if found is None or QUESTION.match(found["x"] or "") else found


def _asked(said: str) -> str:
    return said[:1].upper() + said[1:] + "?"
