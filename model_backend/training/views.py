"""What the model sees of a scene while it learns, as it will when a question is asked: level 0 whole, some tiles of a
finer level whole (both are what the RFM scores), or the kept tokens of all levels down to some level (what the language
model answers from). With each, the questions that it shows the answer to.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import torch
from torch import Tensor

from model_backend import layout, place
from model_backend.config import Geometry
from model_backend.datasets.concepts import COUNTED
from model_backend.datasets.places import place_of
from model_backend.datasets.questions import Asker, Question
from model_backend.datasets.scenes import labels_at, tokens_in_boxes, tokens_on_cells
from model_backend.detector import counts_at
from model_backend.pyramid import Level, build
from model_backend.training.features import LevelTokens, StoredScene

TILES = (6, 25)  # least and past the most of a finer level in a view; the preset's tile budget
KEPT = (0.25, 0.8)  # share of level 0's other tokens that are kept beside those of targets; half are, when asked
KEPT_FINER = (0.15, 0.7)
LED = 4  # questions that choose a view's tiles
ENOUGH = 8  # tiles of a target that is larger than a view
COUNTS = ("count", "many")
WHOLE, FINER, KEPT_TOKENS = range(3)


@dataclass
class ReadyLevel:
    """Some tiles of a level: visual tokens, places and labels of all of them, and the grid they stand in."""

    tokens: Tensor  # float16 [tiles, side^2, D]
    features: Tensor  # float32 [tiles * side^2, F]
    present: Tensor  # int8 [tiles * side^2, concepts]
    land_use: Tensor  # int64 [tiles * side^2], -1 unknown
    third: Tensor  # int64 [tiles * side^2], the place of PLACES; -1 beyond the area
    grid: layout.Grid
    centres: np.ndarray  # float32 [m, 2] of the grid's tokens; 2.0 for newlines
    half: tuple[float, float]


@dataclass
class ReadyScene:
    stored: StoredScene
    thumbnail: Tensor  # float16 [patches, D]
    thumbnail_features: Tensor
    first: ReadyLevel


def ready(stored: StoredScene, geometry: Geometry) -> ReadyScene:
    layers = build(*stored.scene.size, geometry)
    centres = layout.tile_centres(layers.thumbnail, 0, 0, geometry.thumbnail_side)
    ground = layers.thumbnail.metres_per_pixel(stored.scene.metres_per_pixel)
    about = place.features(centres, layers.thumbnail.height, layers.thumbnail.width, ground)
    first = stored.levels[0]
    whole = ready_level(stored, first, np.arange(len(first.tiles)), geometry)
    return ReadyScene(stored, torch.from_numpy(stored.thumbnail), about, whole)


def ready_level(stored: StoredScene, part: LevelTokens, chosen: np.ndarray, geometry: Geometry) -> ReadyLevel:
    """The tiles of `part` with the indices `chosen`."""
    level, scene = part.level, stored.scene
    tiles = [(int(r), int(c)) for r, c in part.tiles[chosen]]
    reference = scene.size if level.index == 0 else (level.height, level.width)
    grid = layout.grid(level, tiles, reference, geometry)
    centres = torch.cat([layout.tile_centres(level, r, c, geometry.side) for r, c in tiles])
    ground = scene.metres_per_pixel / level.scale
    features = place.features(centres, level.height, level.width, ground)
    all_centres = centres.numpy()
    inside = (all_centres < 1).all(axis=1)
    present, land_use = labels_at(scene, np.minimum(all_centres, 0.9999))
    third = np.array([place_of(y, x) for y, x in all_centres])
    table = np.concatenate([all_centres, [[2.0, 2.0]]]).astype(np.float32)
    half = (geometry.cell / 2 / level.height, geometry.cell / 2 / level.width)
    return ReadyLevel(
        torch.from_numpy(part.tokens(chosen)),
        features,
        torch.from_numpy(np.where(inside[:, None], present, -1)),
        torch.from_numpy(np.where(inside, land_use, -1).astype(np.int64)),
        torch.from_numpy(np.where(inside, third, -1)),
        grid,
        table[grid.source],
        half,
    )


@dataclass
class Part:
    """A level in a view: `kept` are the indices of its grid tokens in the sequence, ascending."""

    level: ReadyLevel
    kept: np.ndarray


@dataclass
class View:
    """What the model sees of a scene. `targets` are bool [kept tokens of all parts], one for each question; `apart`,
    bool [kept tokens of the first part], are those of each of two things that a question names. `tally` is how many of
    each of COUNTED it is told were found, None where nothing can be counted."""

    scene: ReadyScene
    parts: list[Part]
    questions: list[Question]
    targets: list[np.ndarray]
    apart: list[list[np.ndarray]]
    tally: list[int] | None = None


class Viewer:
    """Draws questions and views. `forms` weighs the three views, `kinds` the types of questions."""

    def __init__(self, asker: Asker, rng: np.random.Generator, geometry: Geometry) -> None:
        self.asker, self.rng, self.geometry = asker, rng, geometry

    def view(self, scene: ReadyScene, count: int, kinds: dict[str, float], forms: tuple[float, float, float]) -> View:
        """A view and up to `count` questions that it shows the answer to."""
        form = int(self.rng.choice(3, p=forms))
        if form == FINER and len(scene.stored.levels) == 1:
            form = WHOLE
        questions = self._questions(scene, count, kinds)
        finer = [] if form == WHOLE else self._finer(scene, questions)
        parts = finer[-1:] if form == FINER else [scene.first, *finer]
        deepest = parts[-1]
        if deepest is scene.first:
            questions = [question for question in questions if not _too_fine(question, deepest)]
        else:
            questions = [question for question in questions if _answerable(question, deepest)]
        tally = self._tally(scene, parts) if form == KEPT_TOKENS else None
        if form == KEPT_TOKENS and tally is None:  # nothing is counted, so no number must be said
            questions = [_not_countable(question) for question in questions]
        hits = [[_hit(question, part) for question in questions] for part in parts]
        kept = [self._kept(part, hit, prune=form == KEPT_TOKENS) for part, hit in zip(parts, hits, strict=True)]
        targets = [
            np.concatenate([_to_see(question, hits[p][q], p, parts)[kept[p]] for p in range(len(parts))])
            for q, question in enumerate(questions)
        ]
        apart = [
            [_shown(thing, parts[0])[kept[0]] for thing in (question.things if question.names else ())]
            for question in questions
        ]
        return View(scene, [Part(*one) for one in zip(parts, kept, strict=True)], questions, targets, apart, tally)

    def _tally(self, scene: ReadyScene, parts: list[ReadyLevel]) -> list[int] | None:
        """What there is to count on the tiles read. The detector makes mistakes, but what it says is the best there is,
        and is to be believed; a number that is now and then wrong is never learnt to be read."""
        stored = scene.stored.scene
        grids = {part.grid.level: part.grid for part in parts}
        level = counts_at(list(grids), stored.metres_per_pixel)
        if level is None:
            return None
        held = np.array(grids[level].tiles)
        numbers = []
        for name in COUNTED:
            boxes = stored.boxes.get(name, np.zeros((0, 4)))
            middle = (boxes[:, :2] + boxes[:, 2:]) / 2 * (level.height, level.width)
            shown = ((middle // level.tile)[:, None] == held[None]).all(-1).any(1)
            numbers.append(int(shown.sum()))
        return numbers

    def _questions(self, scene: ReadyScene, count: int, kinds: dict[str, float]) -> list[Question]:
        names, weights = list(kinds), np.array(list(kinds.values()))
        questions: list[Question] = []
        for _ in range(3 * count):
            if len(questions) < count:
                kind = names[self.rng.choice(len(names), p=weights / weights.sum())]
                question = self.asker.draw(scene.stored.scene, kind)
                questions += [] if question is None else [question]
        return questions

    def _finer(self, scene: ReadyScene, questions: list[Question]) -> list[ReadyLevel]:
        """The tiles read of each finer level down to some level, chosen by a few of the questions, as if they had been
        looked for."""
        levels = scene.stored.levels[1:]
        depth = len(levels) if self.rng.random() < 0.7 else int(self.rng.integers(0, len(levels) + 1))
        pointed = [question for question in questions if len(question.targets)]
        leading = [pointed[i] for i in self.rng.permutation(len(pointed))[:LED]]
        most = int(self.rng.integers(*TILES))
        out = []
        for part in levels[: max(depth, 1)]:
            wanted = np.concatenate([self._tiles_of(question, part) for question in leading] or [np.zeros(0, int)])
            wanted = self.rng.permutation(np.unique(wanted))[:most]
            rest = self.rng.permutation(np.setdiff1d(np.arange(len(part.tiles)), wanted))
            chosen = np.sort(np.concatenate([wanted, rest[: most - len(wanted)]]).astype(int))
            out.append(ready_level(scene.stored, part, chosen, self.geometry))
        return out

    def _tiles_of(self, question: Question, part: LevelTokens) -> np.ndarray:
        """Indices of the tiles of `part` that show targets; of large targets, some."""
        at = _tile_of(question, part.level)
        found = np.flatnonzero((part.tiles[:, None] == at[None]).all(-1).any(1))
        return found if question.kind in COUNTS else self.rng.permutation(found)[:ENOUGH]

    def _kept(self, level: ReadyLevel, hits: list[np.ndarray], prune: bool) -> np.ndarray:
        """Indices of the grid tokens that stay: all, or those of targets and some others, and every newline."""
        everything = np.arange(len(level.centres))
        if not prune:
            return everything
        wanted = np.logical_or.reduce(hits) if hits else np.zeros(len(everything), bool)
        share = self.rng.uniform(*(KEPT if level.grid.complete else KEPT_FINER))
        return np.flatnonzero(wanted | (self.rng.random(len(everything)) < share) | level.grid.newline)


def _not_countable(question: Question) -> Question:
    """The same question where there is no tally to answer it from."""
    if question.kind not in COUNTS:
        return question
    return replace(question, kind="unknown", answer="unknown", targets=np.zeros((0, 4)), cells=None, things=())


def _hit(question: Question, level: ReadyLevel) -> np.ndarray:
    """Bool [m]: which of the grid's tokens show a target."""
    if question.cells is None:
        return _shown(question.targets, level)
    return tokens_on_cells(level.centres, level.half, question.cells)


def _to_see(question: Question, hit: np.ndarray, part: int, parts: list[ReadyLevel]) -> np.ndarray:
    """Bool [m]: which of the tokens of a part of a view are to be looked at: those that show a target; where no place
    matters more than others but their mean, all."""
    if not _looked_at(question, part, len(parts)):
        return np.zeros_like(hit)
    return ~parts[part].grid.newline if question.kind == "rural_urban" else hit


def _shown(boxes: np.ndarray, level: ReadyLevel) -> np.ndarray:
    return tokens_in_boxes(level.centres, level.half, boxes)


def _looked_at(question: Question, part: int, parts: int) -> bool:
    """Whether a question's targets are to be looked at in a part of a view: for a count in the finest; for mere
    existence, and for where a few things are, which the coarsest may be too coarse to tell from others, wherever they
    show; for what needs the whole area in its even sample, the coarsest."""
    if question.kind == "existence" or (question.kind == "position" and len(question.targets) <= ENOUGH):
        return True
    return part == (parts - 1 if question.kind in COUNTS else 0)


def _tile_of(question: Question, level: Level) -> np.ndarray:
    """(row, col) int [n, 2] of the tile of `level` under the middle of each target."""
    middle = (question.targets[:, :2] + question.targets[:, 2:]) / 2
    return (middle * (level.height, level.width)).astype(int) // level.tile


def _too_fine(question: Question, level: ReadyLevel) -> bool:
    """Whether all that a question is about is a few things smaller than half a token of `level`."""
    sides = question.targets[:, 2:] - question.targets[:, :2]
    return 0 < len(sides) < ENOUGH and bool((sides < level.half).all())


def _answerable(question: Question, level: ReadyLevel) -> bool:
    """Whether the tiles read of a finer level show what the question is about."""
    if len(question.targets) == 0:
        return True
    held = np.array(level.grid.tiles)
    covered = (_tile_of(question, level.grid.level)[:, None] == held[None]).all(-1).any(1)
    if question.kind in COUNTS:
        return bool(covered.all())
    return covered.sum() >= min(ENOUGH, 0.5 * len(covered))
