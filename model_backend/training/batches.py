"""Stored scenes and their questions as tensors: one image prefix a scene, shared by several questions.

Image tokens come first and attention is causal, so questions on a scene do not see each other and the prefix is
computed once (METHOD 10.3, 7b). A scene comes in one of three views, as it is met when a question is asked: level 0
whole, some tiles of a finer level whole (both are what the RFM scores), or the kept tokens of all levels down to some
level (what the language model answers from).
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor
from transformers import PreTrainedTokenizerFast

from model_backend import layout, place
from model_backend.config import Geometry
from model_backend.datasets.concepts import COUNTED
from model_backend.datasets.questions import Asker, Question, place_of
from model_backend.datasets.scenes import labels_at, tokens_in_boxes, tokens_on_cells
from model_backend.prompts import FORMATS
from model_backend.pyramid import Level, build
from model_backend.training.features import LevelTokens, StoredScene

START, SEPARATOR, NEWLINE = 0, 1, 2  # first rows of the table that sequences are gathered from
FIXED = 3
IGNORED = -100
TILES = (5, 18)  # least and past the most of a finer level in a view
STRANGE = 0.4  # share of questions with unknown words around them
LED = 4  # questions that choose a view's tiles
COUNTED_UP_TO = 0.65  # metres per pixel
ENOUGH = 8  # tiles of a target that is larger than a view


@dataclass
class ReadyLevel:
    """Some tiles of a level: tower tokens, places and labels of all their tokens, and the grid they stand in."""

    tokens: Tensor  # float16 [tiles, patches, C]
    features: Tensor  # float32 [tiles * side^2, F]
    present: Tensor  # int8 [tiles * side^2, concepts]
    land_use: Tensor  # int64 [tiles * side^2], -1 unknown
    third: Tensor  # int64 [tiles * side^2], the place of PLACES; -1 beyond the area
    objects: Tensor  # float32 [tiles * side^2, counted concepts]: objects centred there, -1 where nobody counted
    grid: layout.Grid
    centres: np.ndarray  # float32 [m, 2] of the grid's tokens; 2.0 for newlines
    half: tuple[float, float]


@dataclass
class ReadyScene:
    stored: StoredScene
    thumbnail: Tensor  # float16 [patches, C]
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
        torch.from_numpy(_objects(stored, all_centres, half, ground)),
        grid,
        table[grid.source],
        half,
    )


def _objects(stored: StoredScene, centres: np.ndarray, half: tuple[float, float], ground: float) -> np.ndarray:
    """float32 [n, counted concepts]: boxes centred in each token, -1 for concepts without complete boxes and where
    a pixel of `ground` metres is too coarse to tell them apart."""
    scene = stored.scene
    out = np.full((len(centres), len(COUNTED)), -1, np.float32)
    for i, name in enumerate(COUNTED):
        if name in scene.counted and ground <= COUNTED_UP_TO:
            boxes = scene.boxes.get(name, np.zeros((0, 4)))
            middle = (boxes[:, None, :2] + boxes[:, None, 2:]) / 2
            out[:, i] = (np.abs(middle - centres) <= half).all(-1).sum(0)
    return out


@dataclass
class Part:
    """A level in a view: `kept` are the indices of its grid tokens in the sequence, ascending."""

    level: ReadyLevel
    kept: np.ndarray


@dataclass
class View:
    """What the model sees of a scene. `targets` are bool [kept tokens of all parts], one for each question."""

    scene: ReadyScene
    parts: list[Part]
    questions: list[Question]
    targets: list[np.ndarray]


@dataclass
class Batch:
    """Everything a step needs. B scenes, T tiles, P longest prefix, S longest text, Q questions in all."""

    thumbnails: Tensor  # [B, patches, C]
    thumbnail_features: Tensor  # [B, patches, F]
    tiles: Tensor  # [T, patches, C]
    tile_features: Tensor
    present: Tensor
    land_use: Tensor
    third: Tensor
    objects: Tensor
    prefix: Tensor  # int64 [B, P]: rows of the table
    positions: Tensor  # int64 [B, P + S]
    rfm_positions: Tensor  # int64 [B, P + S]: with the gaps of unread tiles (METHOD 3.4); of one level
    visible: Tensor  # bool [B, 1, P + S, P + S]
    ids: Tensor  # int64 [B, S]
    labels: Tensor  # int64 [B, S]
    is_grid: Tensor  # bool [B, P]: real grid tokens
    query: Tensor  # int64 [Q, 2]: scene, index in the sequence of the last prompt token
    target: Tensor  # bool [Q, P]
    answers: list[tuple[str, int, int, int]]  # kind, scene, first and last text index of the answer


class Batcher:
    """Draws batches from ready scenes. `kinds` weighs question types; `views` the three views."""

    def __init__(
        self,
        scenes: list[ReadyScene],
        tokenizer: PreTrainedTokenizerFast,
        rng: np.random.Generator,
        geometry: Geometry,
        held_out: bool = False,
    ) -> None:
        self.scenes, self.tokenizer, self.rng, self.geometry = scenes, tokenizer, rng, geometry
        self.asker = Asker(rng, held_out, STRANGE)
        self.reply = FORMATS["mini"].reply

    def state(self) -> dict:
        """Everything that decides what is drawn next; for `restore`."""
        return {"chance": self.rng.bit_generator.state, "asked": list(self.asker.seen.items())}

    def restore(self, state: dict) -> None:
        self.rng.bit_generator.state = state["chance"]
        self.asker.seen = Counter(dict(state["asked"]))

    def draw(self, size: int, questions: int, kinds: dict[str, float], views: tuple[float, float, float]) -> Batch:
        picked = self.rng.integers(0, len(self.scenes), size)
        return self.pack([self.view(self.scenes[i], questions, kinds, views) for i in picked])

    def view(self, scene: ReadyScene, count: int, kinds: dict[str, float], views: tuple[float, float, float]) -> View:
        """A view and up to `count` questions that it shows the answer to."""
        form = int(self.rng.choice(3, p=views))
        if form == 1 and len(scene.stored.levels) == 1:
            form = 0
        candidates = self._questions(scene, count, kinds)
        if form == 0:
            parts = [scene.first]
        else:
            finer = self._finer(scene, candidates)
            parts = [scene.first, *finer] if form == 2 else finer[-1:]
        deepest = parts[-1]
        if deepest is scene.first:
            candidates = [question for question in candidates if not _too_fine(question, deepest)]
        else:
            candidates = [question for question in candidates if _answerable(question, deepest)]
        hits = [[_hit(question, part) for question in candidates] for part in parts]
        kept = [self._kept(part, hit, prune=form == 2) for part, hit in zip(parts, hits, strict=True)]
        targets = [np.concatenate([hits[p][q][kept[p]] for p in range(len(parts))]) for q in range(len(candidates))]
        return View(scene, [Part(*one) for one in zip(parts, kept, strict=True)], candidates, targets)

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
        return found if question.kind == "count" else self.rng.permutation(found)[:ENOUGH]

    def _kept(self, level: ReadyLevel, hits: list[np.ndarray], prune: bool) -> np.ndarray:
        """Indices of the grid tokens that stay: all, or those of targets and some others, and every newline."""
        everything = np.arange(len(level.centres))
        if not prune:
            return everything
        wanted = np.logical_or.reduce(hits) if hits else np.zeros(len(everything), bool)
        lucky = self.rng.random(len(everything)) < self.rng.uniform(0.05, 0.35)
        return np.flatnonzero(wanted | lucky | level.grid.newline)

    def pack(self, views: list[View]) -> Batch:
        side2, patches = self.geometry.side**2, self.geometry.thumbnail_side**2
        texts = [[self._text(question) for question in view.questions] for view in views]
        longest = max(1 + patches + 1 + sum(len(part.kept) for part in view.parts) for view in views)
        most = max(sum(len(ids) for ids, _ in text) for text in texts)
        size, total = len(views), longest + most
        prefix = np.zeros((size, longest), np.int64)
        positions, rfm_positions = np.zeros((size, total), np.int64), np.zeros((size, total), np.int64)
        segment = np.full((size, total), -1, np.int64)  # 0 prefix, 1.. questions, -1 padding
        ids, labels = np.zeros((size, most), np.int64), np.full((size, most), IGNORED, np.int64)
        is_grid = np.zeros((size, longest), bool)
        query, target, answers = [], [], []
        first_tile = 0
        for b, (view, text) in enumerate(zip(views, texts, strict=True)):
            head = n = patches + 2
            prefix[b, 0], prefix[b, head - 1] = START, SEPARATOR
            prefix[b, 1 : head - 1] = FIXED + b * patches + np.arange(patches)
            rfm_positions[b, :head] = np.arange(head)
            for part in view.parts:
                grid, stop = part.level.grid, n + len(part.kept)
                newline, tile_tokens = grid.newline[part.kept], FIXED + size * patches + first_tile * side2
                prefix[b, n:stop] = np.where(newline, NEWLINE, tile_tokens + grid.source[part.kept])
                is_grid[b, n:stop] = ~newline
                rfm_positions[b, n:stop] = head + grid.positions[part.kept]
                first_tile += len(part.level.tokens)
                n = stop
            segment[b, :n] = 0
            positions[b, :n] = np.arange(n)
            behind = head + view.parts[-1].level.grid.size
            at = longest
            for i, (tokens, answer_from) in enumerate(text):
                stop = at + len(tokens)
                segment[b, at:stop] = i + 1
                positions[b, at:stop] = n + np.arange(len(tokens))
                rfm_positions[b, at:stop] = behind + np.arange(len(tokens))
                ids[b, at - longest : stop - longest] = tokens
                labels[b, at - longest + answer_from - 1 : stop - longest - 1] = tokens[answer_from:]
                query.append((b, at + answer_from - 1))
                row = np.zeros(longest, bool)
                row[head:n] = view.targets[i]
                target.append(row)
                answers.append((view.questions[i].kind, b, at - longest + answer_from - 1, stop - longest - 1))
                at = stop
        levels = [part.level for view in views for part in view.parts]
        return Batch(
            torch.stack([view.scene.thumbnail for view in views]).float(),
            torch.stack([view.scene.thumbnail_features for view in views]),
            torch.cat([level.tokens for level in levels]).float(),
            torch.cat([level.features for level in levels]),
            torch.cat([level.present for level in levels]),
            torch.cat([level.land_use for level in levels]),
            torch.cat([level.third for level in levels]),
            torch.cat([level.objects for level in levels]),
            torch.from_numpy(prefix),
            torch.from_numpy(positions),
            torch.from_numpy(rfm_positions),
            _visible(torch.from_numpy(segment)),
            torch.from_numpy(ids),
            torch.from_numpy(labels),
            torch.from_numpy(is_grid),
            torch.tensor(query, dtype=torch.long).reshape(-1, 2),
            torch.from_numpy(np.stack(target)) if target else torch.zeros(0, longest, dtype=torch.bool),
            answers,
        )

    def _text(self, question: Question) -> tuple[list[int], int]:
        """Token ids of question, reply mark, answer and end; and where the answer starts."""
        asked = self.tokenizer.encode(question.text + self.reply)
        answer = self.tokenizer.encode(question.answer)
        return [*asked, *answer, int(self.tokenizer.eos_token_id)], len(asked)


def _hit(question: Question, level: ReadyLevel) -> np.ndarray:
    """Bool [m]: which of the grid's tokens show a target."""
    if question.cells is None:
        return tokens_in_boxes(level.centres, level.half, question.targets)
    return tokens_on_cells(level.centres, level.half, question.cells)


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
    if question.kind == "count":
        return bool(covered.all())
    return covered.sum() >= min(ENOUGH, 0.5 * len(covered))


def _visible(segment: Tensor) -> Tensor:
    """Bool [B, 1, n, n]: causal; a text token sees the prefix and its own question. Padding sees itself only."""
    n = segment.shape[1]
    row, col = segment[:, :, None], segment[:, None, :]
    causal = torch.ones(n, n, dtype=torch.bool).tril()
    seen = (col == 0) & (row >= 0) | (col == row) & (row > 0)
    return ((seen & causal) | torch.eye(n, dtype=torch.bool))[:, None]
