"""Stored scenes and their questions as tensors: one image prefix a scene, shared by several questions.

Image tokens come first and attention is causal, so questions on a scene do not see each other and the prefix is
computed once (METHOD 10.3, 7b). A scene comes in one of three views, as the language model meets it when it answers:
level 0 whole, level 0 pruned, or some tiles of a finer level pruned.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor
from transformers import PreTrainedTokenizerFast

from model_backend import layout, place
from model_backend.config import Geometry
from model_backend.datasets.questions import Asker, Question, place_of
from model_backend.datasets.scenes import Scene, labels_at, tokens_in_boxes
from model_backend.prompts import FORMATS
from model_backend.pyramid import build
from model_backend.training.features import LevelTokens, StoredScene

START, SEPARATOR, NEWLINE = 0, 1, 2  # first rows of the table that sequences are gathered from
FIXED = 3
IGNORED = -100


@dataclass
class ReadyLevel:
    """One level of a scene: tower tokens, places and labels of all tokens of its tiles, and the grid they stand in."""

    tokens: Tensor  # float16 [tiles, patches, C]
    features: Tensor  # float32 [tiles * side^2, F]
    present: Tensor  # int8 [tiles * side^2, concepts]
    land_use: Tensor  # int64 [tiles * side^2], -1 unknown
    third: Tensor  # int64 [tiles * side^2], the place of PLACES; -1 beyond the area
    grid: layout.Grid
    centres: np.ndarray  # float32 [m, 2] of the grid's tokens; 2.0 for newlines
    half: tuple[float, float]


@dataclass
class ReadyScene:
    scene: Scene
    thumbnail: Tensor  # float16 [patches, C]
    thumbnail_features: Tensor
    levels: list[ReadyLevel]


def ready(stored: StoredScene, geometry: Geometry) -> ReadyScene:
    layers = build(*stored.size, geometry)
    scale = stored.scene.metres_per_pixel
    centres = layout.tile_centres(layers.thumbnail, 0, 0, geometry.thumbnail_side)
    about = place.features(
        centres, layers.thumbnail.height, layers.thumbnail.width, layers.thumbnail.metres_per_pixel(scale)
    )
    levels = [_ready_level(stored, part, geometry) for part in stored.levels]
    return ReadyScene(stored.scene, torch.from_numpy(stored.thumbnail), about, levels)


def _ready_level(stored: StoredScene, part: LevelTokens, geometry: Geometry) -> ReadyLevel:
    level, scene = part.level, stored.scene
    tiles = [(int(r), int(c)) for r, c in part.tiles]
    reference = stored.size if level.index == 0 else (level.height, level.width)
    grid = layout.grid(level, tiles, reference, geometry)
    centres = torch.cat([layout.tile_centres(level, r, c, geometry.side) for r, c in tiles])
    features = place.features(centres, level.height, level.width, level.metres_per_pixel(scene.metres_per_pixel))
    all_centres = centres.numpy()
    inside = (all_centres < 1).all(axis=1)
    present, land_use = labels_at(scene, np.minimum(all_centres, 0.9999))
    third = np.array([place_of(y, x) for y, x in all_centres])
    table = np.concatenate([all_centres, [[2.0, 2.0]]]).astype(np.float32)
    return ReadyLevel(
        torch.from_numpy(part.tokens),
        features,
        torch.from_numpy(np.where(inside[:, None], present, -1)),
        torch.from_numpy(np.where(inside, land_use, -1).astype(np.int64)),
        torch.from_numpy(np.where(inside, third, -1)),
        grid,
        table[grid.source],
        (geometry.cell / 2 / level.height, geometry.cell / 2 / level.width),
    )


@dataclass
class View:
    """What the model sees of a scene: `kept` are the indices of the level's grid tokens in the sequence, ascending."""

    scene: ReadyScene
    level: ReadyLevel
    kept: np.ndarray
    questions: list[Question]
    targets: list[np.ndarray]  # bool [kept] for each question


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
    prefix: Tensor  # int64 [B, P]: rows of the table
    positions: Tensor  # int64 [B, P + S]
    rfm_positions: Tensor  # int64 [B, P + S]: with the gaps of unread tiles (METHOD 3.4)
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
        self.asker = Asker(rng, held_out)
        self.reply = FORMATS["mini"].reply

    def draw(self, size: int, questions: int, kinds: dict[str, float], views: tuple[float, float, float]) -> Batch:
        picked = self.rng.integers(0, len(self.scenes), size)
        return self.pack([self.view(self.scenes[i], questions, kinds, views) for i in picked])

    def view(self, scene: ReadyScene, count: int, kinds: dict[str, float], views: tuple[float, float, float]) -> View:
        form = int(self.rng.choice(3, p=views))
        level = scene.levels[1] if form == 2 and len(scene.levels) > 1 else scene.levels[0]
        names, weights = list(kinds), np.array(list(kinds.values()))
        questions: list[Question] = []
        targets: list[np.ndarray] = []
        for _ in range(3 * count):
            question = self.asker.draw(scene.scene, names[self.rng.choice(len(names), p=weights / weights.sum())])
            if question is None or len(questions) == count:
                continue
            hit = tokens_in_boxes(level.centres, level.half, question.targets)
            if level is not scene.levels[0] and not _answerable(question, level):
                continue
            questions.append(question)
            targets.append(hit)
        kept = np.arange(len(level.centres))
        if form > 0:
            share = self.rng.uniform(0.25, 1.0)
            wanted = np.logical_or.reduce(targets) if targets else np.zeros(len(kept), bool)
            lucky = self.rng.random(len(kept)) < share
            kept = np.flatnonzero(wanted | lucky | level.grid.newline)
        return View(scene, level, kept, questions, [hit[kept] for hit in targets])

    def pack(self, views: list[View]) -> Batch:
        side2, patches = self.geometry.side**2, self.geometry.thumbnail_side**2
        texts = [[self._text(question) for question in view.questions] for view in views]
        longest = max(1 + patches + 1 + len(view.kept) for view in views)
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
            grid, head = view.level.grid, patches + 2
            rows = np.where(
                grid.newline[view.kept],
                NEWLINE,
                FIXED + size * patches + first_tile * side2 + grid.source[view.kept],
            )
            n = head + len(rows)
            prefix[b, 0], prefix[b, head - 1], prefix[b, head:n] = START, SEPARATOR, rows
            prefix[b, 1 : head - 1] = FIXED + b * patches + np.arange(patches)
            segment[b, :n] = 0
            positions[b, :n] = np.arange(n)
            rfm_positions[b, :head] = np.arange(head)
            rfm_positions[b, head:n] = head + grid.positions[view.kept]
            is_grid[b, head:n] = ~grid.newline[view.kept]
            at = longest
            for i, (tokens, answer_from) in enumerate(text):
                stop = at + len(tokens)
                segment[b, at:stop] = i + 1
                positions[b, at:stop] = n + np.arange(len(tokens))
                rfm_positions[b, at:stop] = head + grid.size + np.arange(len(tokens))
                ids[b, at - longest : stop - longest] = tokens
                labels[b, at - longest + answer_from - 1 : stop - longest - 1] = tokens[answer_from:]
                query.append((b, at + answer_from - 1))
                row = np.zeros(longest, bool)
                row[head:n] = view.targets[i]
                target.append(row)
                answers.append((view.questions[i].kind, b, at - longest + answer_from - 1, stop - longest - 1))
                at = stop
            first_tile += len(view.level.tokens)
        return Batch(
            torch.stack([view.scene.thumbnail for view in views]).float(),
            torch.stack([view.scene.thumbnail_features for view in views]),
            torch.cat([view.level.tokens for view in views]).float(),
            torch.cat([view.level.features for view in views]),
            torch.cat([view.level.present for view in views]),
            torch.cat([view.level.land_use for view in views]),
            torch.cat([view.level.third for view in views]),
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


def _answerable(question: Question, level: ReadyLevel) -> bool:
    """Whether the stored tiles of a finer level show what the question is about."""
    if len(question.targets) == 0:
        return True
    height, width = level.grid.level.height, level.grid.level.width
    tile = level.grid.level.tile
    held = set(level.grid.tiles)
    centres = (question.targets[:, :2] + question.targets[:, 2:]) / 2
    covered = [(int(y * height) // tile, int(x * width) // tile) in held for y, x in centres]
    share = sum(covered) / len(covered)
    return share == 1 if question.kind == "count" else share >= 0.5


def _visible(segment: Tensor) -> Tensor:
    """Bool [B, 1, n, n]: causal; a text token sees the prefix and its own question. Padding sees itself only."""
    n = segment.shape[1]
    row, col = segment[:, :, None], segment[:, None, :]
    causal = torch.ones(n, n, dtype=torch.bool).tril()
    seen = (col == 0) & (row >= 0) | (col == row) & (row > 0)
    return ((seen & causal) | torch.eye(n, dtype=torch.bool))[:, None]
