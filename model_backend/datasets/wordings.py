"""How people ask: wordings put together from openers, cores and closers, and words that change nothing.

Every part comes in two sets, one for training and one that training never sees (`HELD_OUT`), to measure whether other
wordings work. In the cores, {x} is a thing with its article, {xs} the bare phrase, {a} and {b} two bare phrases, {p} a
place, {d} a direction, {side} a side of the area.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

OPENED, GREETED, CLOSED = 0.35, 0.15, 0.4  # how often a wording has each of these parts
STRANGERS = 4  # past the most words put around a question that change nothing
LOST = 0.12  # of the wordings lose a word, as to a typing mistake


@dataclass(frozen=True)
class Parts:
    """`direct` cores are questions by themselves, `clauses` follow an opener ("can you tell me ...")."""

    openers: tuple[str, ...]
    greetings: tuple[str, ...]
    closers: tuple[str, ...]
    direct: dict[str, tuple[str, ...]]
    clauses: dict[str, tuple[str, ...]]


TRAINING = Parts(
    openers=(
        "can you tell me", "please tell me", "tell me", "do you know", "i want to know", "i would like to know",
        "let me know", "please say", "i wonder", "can you say", "find out", "please check", "we need to know",
        "would you tell me", "i need to know", "can you see", "have a look and tell me", "i am asking",
    ),
    greetings=(
        "please", "hello", "hi", "hey", "excuse me", "ok", "so", "now", "and", "well", "one more question", "question",
        "good morning", "quick question", "also", "then", "looking at this",
    ),
    closers=(
        "please", "here", "in this image", "in the image", "in this picture", "on the map", "in this area",
        "in the area", "in this scene", "thanks", "thank you", "around here", "in view", "in the photo",
        "from above", "on this raster", "at this place", "in this region", "in the aerial photo", "right now",
    ),
    direct={
        "existence": (
            "is there {x}", "are there {xs}", "is there any {xs}", "are there any {xs}", "can you see {x}",
            "can you see any {xs}", "do you see any {xs}", "do you see {x}", "does this area contain {x}",
            "does the image show {xs}", "does it contain {xs}", "is {x} visible", "are {xs} present", "{xs}",
            "any {xs}", "is {x} present", "does it have {x}", "are {xs} visible", "can {x} be seen",
            "can {xs} be found", "do we have {xs}", "have we got {x}", "is {x} shown", "check for {xs}",
            "look for {xs}", "any sign of {xs}", "yes or no is there {x}", "are some {xs} there",
            "does the area include {x}", "is there at least one {xs}",
        ),
        "count": (
            "how many {xs} are there", "how many {xs}", "count the {xs}", "what is the number of {xs}",
            "how many {xs} can you see", "how many {xs} can you count", "number of {xs}", "how many {xs} do you see",
            "count all {xs}", "count {xs}", "give the number of {xs}", "how many {xs} does it show",
            "how many {xs} are visible", "what is the count of {xs}", "the total number of {xs}",
            "how many {xs} can be seen", "how many {xs} does this area have",
        ),
        "category": (
            "what is in the {p}", "what is at the {p}", "what can be seen in the {p}", "what is there in the {p}",
            "what kind of land use is in the {p}", "which land use is at the {p}", "what covers the {p}",
            "what do you see in the {p}", "what does the {p} show", "name the land use in the {p}",
            "what land use does the {p} have", "what lies in the {p}", "what is mostly in the {p}",
            "what type of area is in the {p}", "which kind of land is in the {p}", "what is the land cover in the {p}",
            "in the {p} what is there", "what is found in the {p}", "describe the {p}",
        ),
        "position": (
            "where is the {xs}", "where are the {xs}", "where can i find the {xs}", "in which part is the {xs}",
            "where in the image are the {xs}", "where is there {x}", "in which part of the area are the {xs}",
            "where do you see the {xs}", "where can the {xs} be found", "find the {xs}", "show me the {xs}",
            "locate the {xs}", "what is the location of the {xs}", "what is the position of the {xs}",
            "in what part are the {xs}", "where about is the {xs}", "point out the {xs}", "where are {xs} located",
            "in which corner is the {xs}", "where does the {xs} lie", "show where the {xs} is", "where to find {xs}",
            "in which direction is the {xs}", "whereabouts are the {xs}",
        ),
        "rural_urban": (
            "is it a rural or an urban area", "is this area rural or urban", "rural or urban", "is this urban or rural",
            "is the scene urban or rural", "is this the city or the countryside", "urban or rural",
            "is this place rural or urban", "does this look urban or rural", "is it more urban or more rural",
            "what kind of area is this rural or urban", "is this a rural area or an urban area", "is it urban or rural",
        ),
        "comparison": (
            "are there more {a} than {b}", "is there more {a} than {b}", "does {a} outnumber {b}",
            "do we see more {a} than {b}", "does it show more {a} than {b}", "more {a} than {b}",
            "can you see more {a} than {b}", "is {a} more common than {b}", "do {a} cover more than {b}",
            "does this area have more {a} than {b}",
        ),
        "which": (
            "which is there more of {a} or {b}", "is there more {a} or {b}", "which covers more {a} or {b}",
            "what is there more of {a} or {b}", "more {a} or more {b}", "are there more {a} or {b}",
            "which one is larger {a} or {b}", "do you see more {a} or more {b}", "which takes more space {a} or {b}",
        ),
        "relation": (
            "is the {a} {d} the {b}", "are the {a} {d} the {b}", "is there {a} {d} the {b}",
            "does the {a} lie {d} the {b}", "do the {a} lie {d} the {b}", "can {a} be found {d} the {b}",
            "are there {a} {d} the {b}", "is the {a} located {d} the {b}", "do you see {a} {d} the {b}",
        ),
        "share": (
            "how much of the area is {xs}", "how much {xs} is there", "what share of the area is {xs}",
            "how much of the image is covered by {xs}", "what part of this area is {xs}", "how much is {xs}",
            "how much of it is {xs}", "how much of this place is covered by {xs}", "how much {xs} do you see",
            "what proportion of the area is {xs}", "how much does {xs} cover",
        ),
        "size": (
            "how {side} is this area", "how {side} is the area", "how {side} is the image", "about how {side} is it",
            "how {side} is it", "how {side} is this place", "how many metres {side} is it", "how {side} is this scene",
        ),
    },
    clauses={
        "existence": (
            "whether there is {x}", "whether there are {xs}", "if there is {x}", "if there are any {xs}",
            "whether you see {xs}", "if you can see {x}", "whether it has {xs}", "if {x} is visible",
            "whether {xs} are present", "if it shows {xs}", "whether {x} can be seen",
        ),
        "count": (
            "how many {xs} there are", "how many {xs} you see", "the number of {xs}", "how many {xs} are there",
            "how many {xs} you can count", "the count of {xs}", "how many {xs} it shows", "how many {xs} can be seen",
        ),
        "category": (
            "what is in the {p}", "what you see in the {p}", "what is at the {p}", "what covers the {p}",
            "which land use is in the {p}", "what can be seen in the {p}", "what kind of land is in the {p}",
            "what the {p} shows",
        ),
        "position": (
            "where the {xs} is", "where the {xs} are", "where to find the {xs}", "in which part the {xs} are",
            "where the {xs} can be found", "where you see the {xs}", "the location of the {xs}",
            "the position of the {xs}", "where {xs} are located", "where i can find {xs}",
        ),
        "rural_urban": (
            "whether it is rural or urban", "if this is urban or rural", "is it rural or urban",
            "whether this area is urban or rural", "if it is a rural or an urban area",
        ),
        "comparison": (
            "whether there is more {a} than {b}", "if there are more {a} than {b}", "if it shows more {a} than {b}",
            "whether you see more {a} than {b}", "if {a} is more common than {b}",
        ),
        "which": (
            "which is there more of {a} or {b}", "what there is more of {a} or {b}", "which covers more {a} or {b}",
            "whether there is more {a} or more {b}",
        ),
        "relation": (
            "whether the {a} is {d} the {b}", "if the {a} is {d} the {b}", "if there are {a} {d} the {b}",
            "whether the {a} lie {d} the {b}", "if the {a} are located {d} the {b}",
        ),
        "share": (
            "how much of it is {xs}", "how much of the area is covered by {xs}", "how much {xs} there is",
            "what share of the area is {xs}", "what part of it is {xs}",
        ),
        "size": ("how {side} it is", "how {side} this area is", "how {side} the image is"),
    },
)  # fmt: skip

HELD_OUT = Parts(
    openers=(
        "could you tell me", "kindly say", "i would love to hear", "any idea", "might you tell me", "my boss asks",
        "could you please find out",
    ),
    greetings=("dear assistant", "good evening", "pardon me", "hey there friend", "listen", "sorry to bother you"),
    closers=("if possible", "cheers", "in this satellite shot", "within this extent", "many thanks", "over there"),
    direct={
        "existence": (
            "has this place got {xs}", "i am looking for {xs} is there one", "would you say there is {x}",
            "could there be {x}", "are any {xs} to be seen", "does {x} appear", "is it true that there is {x}",
        ),
        "count": (
            "what count of {xs} do you get", "please count every {xs}", "how many {xs} exist",
            "what number of {xs} appears",
        ),
        "category": (
            "the {p} what is it", "what would you call the {p}", "what am i looking at in the {p}",
            "what occupies the {p}",
        ),
        "position": (
            "on which side are the {xs}", "show me the part with the {xs}", "where might i spot the {xs}",
            "which part has the {xs}", "i am looking for the {xs} where is it",
        ),
        "rural_urban": ("would you call this rural or urban", "urban area or rural area", "city or countryside"),
        "comparison": ("do {a} appear more often than {b}", "is the area of {a} more than that of {b}"),
        "which": ("what is more common {a} or {b}", "{a} or {b} which is there more of"),
        "relation": ("would you find the {a} {d} the {b}", "is it true that the {a} is {d} the {b}"),
        "share": ("what fraction of it is {xs}", "to what extent is it {xs}"),
        "size": ("what is it how {side}", "roughly how {side} is all of this"),
    },
    clauses={
        "existence": ("whether {xs} exist", "if {x} might be there", "whether one can spot {x}"),
        "count": ("how many {xs} exist", "how many {xs} one can spot"),
        "category": ("what occupies the {p}", "what one sees in the {p}"),
        "position": ("where one finds the {xs}", "in what place the {xs} are"),
        "rural_urban": ("is this urban land or rural land",),
        "comparison": ("whether {a} outnumber {b}",),
        "which": ("what is more common {a} or {b}",),
        "relation": ("whether you find the {a} {d} the {b}",),
        "share": ("how large a part of it is {xs}",),
        "size": ("roughly how {side} it is",),
    },
)  # fmt: skip

# Words that may stand around any question. The first are known, so that they are learnt to mean nothing; the others are
# kept out of the vocabulary and all read as its one unknown word.
COMMON = (
    "a about above again all also always am an and another any around as ask at be because been before being both "
    "but by could did do does doing done during each even every few for from get give go going good got great had "
    "has have he help her here him his how i if image in into is it its just know large let like little long look "
    "looking made make many map may maybe me might mine much must my need new next not of off on once only or other "
    "our out over own part picture place please possible quite really same say see seen she should show simply "
    "small so some something soon still such sure take than thank that the their them then these they thing things "
    "think this those time to today together too trying under up us use used very view want was way we were while "
    "will with without work would yet you your"
)
STRANGE = (
    "kindly", "quickly", "dear", "colleague", "honestly", "basically", "presumably", "buddy", "sir", "madam", "hmm",
)  # fmt: skip


def wording(kind: str, rng: np.random.Generator, held_out: bool = False) -> str:
    """A wording of a question of `kind` with gaps to fill: of training's parts, or with at least one of the others."""
    strange = str(rng.choice(("core", "around"))) if held_out else ""
    cores = HELD_OUT if strange == "core" else TRAINING
    around = HELD_OUT if strange == "around" else TRAINING
    if rng.random() < OPENED:
        text = f"{rng.choice(around.openers)} {rng.choice(cores.clauses[kind])}"
        must_close = False
    else:
        text = str(rng.choice(cores.direct[kind]))
        must_close = strange == "around"
        if rng.random() < GREETED:
            text, must_close = f"{rng.choice(around.greetings)}, {text}", False
    if must_close or rng.random() < CLOSED:
        text = f"{text} {rng.choice(around.closers)}"
    return text[0].upper() + text[1:] + ("?" if rng.random() < 0.8 else "")


def disturbed(text: str, rng: np.random.Generator, share: float) -> str:
    """`text`, a wording with gaps still in it, in some cases (`share`) with words around it that mean nothing, and now
    and then without one of its own words."""
    words = text.split()
    if rng.random() < LOST:
        own = [i for i, word in enumerate(words) if "{" not in word]
        if len(own) > 2:
            words[own[rng.integers(len(own))]] = str(rng.choice(STRANGE))
    if rng.random() < share:
        pool = np.array([*COMMON.split(), *6 * STRANGE])
        before, after = (list(rng.choice(pool, int(rng.integers(0, STRANGERS)))) for _ in range(2))
        words = [*before, *words, *after]
    return " ".join(map(str, words))


def texts() -> list[str]:
    """Every text that wordings are made of in training, for building the vocabulary."""
    parts = TRAINING
    cores = [core for pool in (parts.direct, parts.clauses) for some in pool.values() for core in some]
    return [*parts.openers, *parts.greetings, *parts.closers, *cores, COMMON]
