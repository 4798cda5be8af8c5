"""Questions with known answers about a labelled scene, in many wordings.

Only what the labels really say is asked: "how many" only where every object is boxed; things of which any cell is
unknown are never called absent; what the imagery is too coarse to show, what nobody counted and words that mean
nothing here are answered "unknown". Answers are balanced while questions are drawn, so that no question type can be
answered from its wording alone.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from weakref import WeakKeyDictionary

import numpy as np

from model_backend.datasets import wordings
from model_backend.datasets.compose import urban_and_rural
from model_backend.datasets.concepts import CONCEPTS, COUNTED, INDEX, MANY, MOST, PLACES, Concept
from model_backend.datasets.places import clearly, span, third_box, thirds
from model_backend.datasets.scenes import PRESENT, UNKNOWN, Scene, cell_boxes, object_counts, too_small_to_see

NOTHING = 0.15  # how often a count of nothing is offered: most scenes lack most things
APART = 0.2  # of the scene: between two things of which one is said to be north of the other
SHARES = ((0.0, "none"), (0.15, "a little"), (0.5, "about half"), (0.85, "most"), (1.0, "all"))  # and how far off:
SHARE_SLACK = 0.1  # except for none and all
SIZES = ((100, "100 m"), (200, "200 m"), (500, "500 m"), (1000, "1 km"), (2000, "2 km"), (5000, "5 km"),
         (10000, "10 km"), (20000, "20 km"))  # fmt: skip
SIZE_SLACK = 1.3  # times more or less
DIRECTIONS = (
    ("north of", 0, -1), ("above", 0, -1), ("further north than", 0, -1), ("to the north of", 0, -1),
    ("south of", 0, 1), ("below", 0, 1), ("further south than", 0, 1), ("to the south of", 0, 1),
    ("west of", 1, -1), ("left of", 1, -1), ("further west than", 1, -1), ("to the left of", 1, -1),
    ("east of", 1, 1), ("right of", 1, 1), ("further east than", 1, 1), ("to the right of", 1, 1),
)  # fmt: skip
# Asked about like anything else, and never known. The words of the second are known, in other company.
NOBODY_KNOWS = (
    "volcano", "pyramids", "stadium", "glacier", "windmills", "elephants", "castle", "lighthouse", "waterfall",
    "submarine", "cathedral", "cows", "sheep", "satellite", "dinosaur", "vineyard", "quarry", "oasis", "igloo",
)  # fmt: skip
MISLEADING = (
    "football field", "basketball court", "swimming pool", "solar park", "water tower", "car factory", "tennis ball",
    "mobile phone", "golf ball", "office chair", "sea lion", "air base", "race course", "fuel station", "road sign",
    "sand castle", "river monster", "trailer truck", "grass snake", "crop circle", "paper planes", "oil rig",
    "forest fire", "dense fog", "landing craft", "business card", "bridge tower", "bus lot", "boat house", "tree house",
)  # fmt: skip
TYPES = (
    "existence", "count", "many", "category", "position", "rural_urban", "comparison", "unknown", "relation", "share",
    "size",
)  # fmt: skip
ALWAYS_SAME = ("existence", "position", "comparison", "share", "size")  # for a scene: no chance in their options


@dataclass(frozen=True)
class Question:
    """`targets` are the boxes (shares of the scene) that must be looked at; empty where the whole scene counts.
    Where the boxes are cells of the scene, `cells` is their mask. `things` are the boxes of each thing asked about,
    `names` its words in the text. `evidence`, about -1..1, is how much speaks for "yes", for the first of two things or
    for "urban", or how large an area is; NaN where that makes no sense."""

    kind: str
    text: str
    answer: str
    targets: np.ndarray
    cells: np.ndarray | None = None
    things: tuple[np.ndarray, ...] = ()
    names: tuple[str, ...] = ()
    evidence: float = np.nan


@dataclass(frozen=True)
class Option:
    """A question that could be asked. Answers are balanced within a topic; targets are a mask of cells or boxes, of
    all things together and of each."""

    topic: str
    answer: str
    wording: str
    words: dict[str, Concept | str]
    targets: np.ndarray | None = None
    things: tuple[np.ndarray, ...] = ()
    evidence: float = np.nan


class Asker:
    """Draws questions. `held_out` uses only wordings that training never saw; `strange` is the share of questions with
    words around them that change nothing (with 0, no word is lost either)."""

    def __init__(self, rng: np.random.Generator, held_out: bool = False, strange: float = 0.0) -> None:
        self.rng = rng
        self.strange = strange
        self.held_out = held_out
        self.seen: Counter[tuple[str, str, str]] = Counter()
        self._asked: WeakKeyDictionary[Scene, dict[str, list[Option]]] = WeakKeyDictionary()

    def draw(self, scene: Scene, kind: str) -> Question | None:
        """One question of a kind in TYPES, or None when this scene has no such question."""
        options = self._options(scene, kind)
        if not options:
            return None
        weights = np.array([1 / (1 + self.seen[kind, o.topic, o.answer]) ** 1.5 for o in options])
        option = options[self.rng.choice(len(options), p=weights / weights.sum())]
        self.seen[kind, option.topic, option.answer] += 1
        cells = option.targets if option.targets is not None and option.targets.dtype == bool else None
        things = tuple(_boxes(one) for one in option.things or (() if option.targets is None else (option.targets,)))
        words = {key: str(self.rng.choice(word.phrases)) if isinstance(word, Concept) else word
                 for key, word in option.words.items()}  # fmt: skip
        names = tuple(words[key] for key in ("a", "b") if key in words)
        return Question(
            kind, self._word(option.wording, words), option.answer, _boxes(option.targets), cells, things, names,
            option.evidence,
        )  # fmt: skip

    def _options(self, scene: Scene, kind: str) -> list[Option]:
        known = self._asked.setdefault(scene, {})
        if kind in known:
            return known[kind]
        options: list[Option] = getattr(self, f"_{kind}")(scene)
        if kind in ALWAYS_SAME:
            known[kind] = options
        return options

    def _word(self, kind: str, words: dict[str, str]) -> str:
        texts = dict(words)
        if (phrase := words.get("x")) is not None:
            plural = phrase.endswith("s") or phrase.startswith("a ")
            texts["xs"], texts["x"] = phrase, phrase if plural else _article(phrase)
        text = wordings.wording(kind, self.rng, self.held_out)
        if self.strange:
            text = wordings.disturbed(text, self.rng, self.strange)
        return text.format(**texts)

    def _existence(self, scene: Scene) -> list[Option]:
        too_small = too_small_to_see(scene)
        found = (scene.present == PRESENT).any(axis=(0, 1))
        unsure = (scene.present == UNKNOWN).any(axis=(0, 1))
        options = []
        for i, concept in enumerate(CONCEPTS):
            words: dict[str, Concept | str] = {"x": concept}
            if concept.name in too_small:
                options.append(Option("too small", "unknown", "existence", words))
            elif found[i]:
                options.append(Option(concept.name, "yes", "existence", words, scene.present[:, :, i] == PRESENT))
            elif not unsure[i]:
                options.append(Option(concept.name, "no", "existence", words))
        return options

    def _count(self, scene: Scene) -> list[Option]:
        return [
            Option("", str(number), "count", {"x": CONCEPTS[INDEX[name]]}, scene.boxes[name])
            for name, number in object_counts(scene).items()
            if 0 < number <= MOST or (number == 0 and self.rng.random() < NOTHING)
        ]

    def _many(self, scene: Scene) -> list[Option]:
        return [
            Option("", MANY, "count", {"x": CONCEPTS[INDEX[name]]}, scene.boxes[name])
            for name, number in object_counts(scene).items()
            if number > MOST
        ]

    def _category(self, scene: Scene) -> list[Option]:
        options = []
        for place, mask in enumerate(thirds(*scene.land_use.shape)):
            uses, counts = np.unique(scene.land_use[mask], return_counts=True)
            use = uses[counts.argmax()]
            if use >= 0 and counts.max() >= 0.6 * mask.sum():
                words: dict[str, Concept | str] = {"p": str(self.rng.choice(PLACES[place]))}
                options.append(Option("", CONCEPTS[use].phrases[0], "category", words, third_box(place)))
        return options

    def _position(self, scene: Scene) -> list[Option]:
        found, unsure = scene.present == PRESENT, scene.present == UNKNOWN
        options = []
        for i in np.flatnonzero(found.any(axis=(0, 1))):
            place = clearly(found[:, :, i])
            if place is not None and clearly(found[:, :, i] | unsure[:, :, i]) == place:
                options.append(Option("", PLACES[place][0], "position", {"x": CONCEPTS[i]}, found[:, :, i]))
        return options

    def _rural_urban(self, scene: Scene) -> list[Option]:
        if scene.urban is None:
            return []
        answer, other = ("urban", "rural") if scene.urban else ("rural", "urban")
        if self.seen["rural_urban", "", answer] > self.seen["rural_urban", "", other] + 1:
            return []  # so that neither can be guessed
        known = scene.land_use[scene.land_use >= 0]
        urban, rural = urban_and_rural(known) if known.size else (np.nan, np.nan)
        return [Option("", answer, "rural_urban", {}, evidence=urban - rural)]

    def _comparison(self, scene: Scene) -> list[Option]:
        uses, areas = np.unique(scene.land_use, return_counts=True)
        sizes: dict[str, float] = {
            CONCEPTS[use].name: float(area)
            for use, area in zip(uses, areas, strict=True)
            if use >= 0 and CONCEPTS[use].name not in COUNTED
        }
        numbers = {name: float(number) for name, number in object_counts(scene).items()}
        return self._pairs(scene, sizes, 1.5) + self._pairs(scene, numbers, 1.3)

    def _pairs(self, scene: Scene, sizes: dict[str, float], ratio: float) -> list[Option]:
        options = []
        cells = {name: scene.land_use == INDEX[name] for name in sizes}
        for first, m in sizes.items():
            for second, n in sizes.items():
                if m == n or max(m, n) < ratio * min(m, n):
                    continue
                a, b = CONCEPTS[INDEX[first]], CONCEPTS[INDEX[second]]
                targets = cells[first] | cells[second]
                both = cells[first], cells[second]
                evidence = float(np.clip(np.log2((m + 0.5) / (n + 0.5)) / 3, -1, 1))
                answer = "yes" if m > n else "no"
                options.append(Option("", answer, "comparison", {"a": a, "b": b}, targets, both, evidence))
                named: dict[str, Concept | str] = {"a": a.phrases[0], "b": b.phrases[0]}
                options.append(Option("which", (a if m > n else b).phrases[0], "which", named, targets, both, evidence))
        return options

    def _relation(self, scene: Scene) -> list[Option]:
        found, unsure = scene.present == PRESENT, scene.present == UNKNOWN
        known = [i for i in np.flatnonzero(found.any(axis=(0, 1))) if not unsure[:, :, i].any()]
        spans = {i: span(found[:, :, i]) for i in known}
        options = []
        for i in known:
            for j in known:
                d, axis, sign = DIRECTIONS[self.rng.integers(len(DIRECTIONS))]
                (low_a, high_a), (low_b, high_b) = spans[i][axis], spans[j][axis]
                after = (low_a + high_a - low_b - high_b) / 2
                if abs(after) < APART or (low_a < high_b if after > 0 else low_b < high_a):
                    continue
                words: dict[str, Concept | str] = {"a": CONCEPTS[i], "b": CONCEPTS[j], "d": d}
                answer = "yes" if after * sign > 0 else "no"
                both = found[:, :, i], found[:, :, j]
                options.append(Option("", answer, "relation", words, both[0] | both[1], both, after * sign))
        return options

    def _share(self, scene: Scene) -> list[Option]:
        options = []
        for i, concept in enumerate(CONCEPTS):
            cells = scene.present[:, :, i]
            if concept.name in COUNTED or (cells == UNKNOWN).any():
                continue
            share = (cells == PRESENT).mean()
            for centre, answer in SHARES:
                if abs(share - centre) <= (SHARE_SLACK if 0 < centre < 1 else 0) and (share > 0) == (centre > 0):
                    options.append(Option("", answer, "share", {"x": concept.phrases[0]}, cells == PRESENT))
                    break
        return options

    def _size(self, scene: Scene) -> list[Option]:
        options = []
        for side, length in (("high", scene.size[0]), ("wide", scene.size[1])):
            metres = length * scene.metres_per_pixel
            for about, answer in SIZES:
                if max(metres / about, about / metres) < SIZE_SLACK:
                    evidence = float(np.log2(metres / 1000) / 5)
                    options.append(Option("", answer, "size", {"side": side}, evidence=evidence))
        return options

    def _unknown(self, scene: Scene) -> list[Option]:
        nonsense = str(self.rng.choice(NOBODY_KNOWS if self.rng.random() < 0.6 else MISLEADING))
        options = [Option("nonsense", "unknown", kind, {"x": nonsense}) for kind in ("existence", "count", "position")]
        uncounted = [c for c in CONCEPTS if c.plural and c.name not in COUNTED]
        options.append(Option("uncounted", "unknown", "count", {"x": uncounted[self.rng.integers(len(uncounted))]}))
        too_small = sorted(too_small_to_see(scene) & set(COUNTED))
        options += [Option("too small", "unknown", "count", {"x": CONCEPTS[INDEX[name]]}) for name in too_small]
        return options


def _boxes(targets: np.ndarray | None) -> np.ndarray:
    """Target boxes float32 [n, 4] of a mask of cells or of boxes."""
    if targets is None:
        return np.zeros((0, 4), np.float32)
    return cell_boxes(targets) if targets.dtype == bool else targets


def _article(phrase: str) -> str:
    return ("an " if phrase[0] in "aeiou" else "a ") + phrase


def all_words() -> list[str]:
    """Every text that can occur in training, for building the vocabulary."""
    texts = wordings.texts()
    texts += [phrase for concept in CONCEPTS for phrase in concept.phrases]
    texts += [name for place in PLACES for name in place]
    texts += [MANY, *(word for _, word in (*SHARES, *SIZES))] + [direction for direction, _, _ in DIRECTIONS]
    return [*texts, "yes no unknown rural urban a an high wide", " ".join(str(n) for n in range(MOST + 1))]
