"""Views of scenes and their questions as tensors: one image prefix a scene, shared by several questions.

Image tokens come first and attention is causal, so questions on a scene do not see each other and the prefix is
computed once (METHOD 10.3, 7b).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor
from transformers import PreTrainedTokenizerFast

from model_backend.attention import SharedPrefix
from model_backend.config import Geometry
from model_backend.datasets.concepts import COUNTED, named
from model_backend.datasets.questions import Asker, Question
from model_backend.prompts import FORMATS
from model_backend.training.views import COUNTS, ReadyScene, View, Viewer

START, SEPARATOR, NEWLINE = 0, 1, 2  # first rows of the table that sequences are gathered from
FIXED = 3
IGNORED = -100
STRANGE = 0.3  # share of questions with words around them that mean nothing
OF_EACH, SIDES = 6, 6
GIST = 2 * OF_EACH + SIDES + 1  # what `gist` tells of a question's one or two things, of the first, and of both


@dataclass
class Batch:
    """Everything a step needs. B scenes, T tiles, P longest prefix, S longest text, Q questions in all, K counted
    kinds, W words that name one of two things."""

    thumbnails: Tensor  # [B, patches, D]
    thumbnail_features: Tensor  # [B, patches, F]
    tiles: Tensor  # [T, side^2, D]
    tile_features: Tensor
    present: Tensor
    land_use: Tensor
    third: Tensor
    tally: Tensor  # int64 [B, K]: numbers that the model is told; 0 where the prefix has no tally
    prefix: Tensor  # int64 [B, P]: rows of the table
    positions: Tensor  # int64 [B, P + S]
    rfm_positions: Tensor  # int64 [B, P + S]: with the gaps of unread tiles (METHOD 3.4); of one level
    visible: Tensor  # bool [B, 1, S, P + S]: what text tokens see; the prefix is causal
    ids: Tensor  # int64 [B, S]
    labels: Tensor  # int64 [B, S]
    is_grid: Tensor  # bool [B, P]: real grid tokens
    query: Tensor  # int64 [Q, 2]: scene, index in the sequence of the last prompt token
    target: Tensor  # bool [Q, P]
    word: Tensor  # int64 [W, 2]: scene, index in the sequence of the last token of a name
    word_target: Tensor  # bool [W, P]
    told: Tensor  # int64 [Q]: where in the prefix the number asked for stands, -1 where none does
    gist: Tensor  # float32 [Q, GIST], NaN where nothing is to be told
    answers: list[tuple[str, int, int, int]]  # kind, scene, first and last text index of the answer

    @property
    def mask(self) -> SharedPrefix:
        return SharedPrefix(self.prefix.shape[1], self.visible)

    @property
    def is_tally(self) -> Tensor:
        """Bool [B, P]: numbers that are told."""
        return self.prefix >= FIXED + self.thumbnails[..., 0].numel() + self.tiles[..., 0].numel()


class Batcher:
    """Draws batches from `scenes` that are ready, and, where it can, from new ones that `compose` makes."""

    def __init__(
        self, scenes: Sequence[ReadyScene], tokenizer: PreTrainedTokenizerFast, rng: np.random.Generator,
        geometry: Geometry, held_out: bool = False, compose: Callable[[np.random.Generator], ReadyScene] | None = None,
    ) -> None:  # fmt: skip
        self.scenes, self.tokenizer, self.rng, self.compose = scenes, tokenizer, rng, compose
        self.viewer = Viewer(Asker(rng, held_out, STRANGE), rng, geometry)
        self.view = self.viewer.view
        self.reply = FORMATS["mini"].reply

    def state(self) -> dict:
        """Everything that decides what is drawn next; for `restore`."""
        return {"chance": self.rng.bit_generator.state, "asked": list(self.viewer.asker.seen.items())}

    def restore(self, state: dict) -> None:
        self.rng.bit_generator.state = state["chance"]
        self.viewer.asker.seen = Counter(dict(state["asked"]))

    def draw(
        self, size: int, questions: int, kinds: dict[str, float], forms: tuple[float, float, float], new: float = 0.0
    ) -> Batch:
        """`size` views with up to `questions` each; a share `new` of the scenes is made for the occasion."""
        views: list[View] = []
        while len(views) < size:
            view = self.view(self._scene(new), questions, kinds, forms)
            if view.questions:
                views.append(view)
        return self.pack(views)

    def _scene(self, new: float) -> ReadyScene:
        if self.compose is not None and (not self.scenes or self.rng.random() < new):
            return self.compose(self.rng)
        return self.scenes[int(self.rng.integers(len(self.scenes)))]

    def pack(self, views: list[View]) -> Batch:
        geometry = self.viewer.geometry
        side2, patches = geometry.side**2, geometry.thumbnail_side**2
        texts = [[self._text(question) for question in view.questions] for view in views]
        tiles = sum(len(part.level.tokens) for view in views for part in view.parts)
        tallies = FIXED + len(views) * patches + tiles * side2
        longest = max(_prefix_length(view, patches) for view in views)
        most = max(sum(len(ids) for ids, _ in text) for text in texts)
        size, total = len(views), longest + most
        prefix = np.zeros((size, longest), np.int64)
        positions, rfm_positions = np.zeros((size, total), np.int64), np.zeros((size, total), np.int64)
        segment = np.full((size, total), -1, np.int64)  # 0 prefix, 1.. questions, -1 padding
        ids, labels = np.zeros((size, most), np.int64), np.full((size, most), IGNORED, np.int64)
        is_grid = np.zeros((size, longest), bool)
        query, target, told, answers = [], [], [], []
        word, word_target = np.zeros((0, 2), np.int64), np.zeros((0, longest), bool)
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
            if view.tally is not None:
                prefix[b, n : n + len(COUNTED)] = tallies + b * len(COUNTED) + np.arange(len(COUNTED))
                n += len(COUNTED)
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
                target.append(_row(view.targets[i], head, longest))
                for end, shown in zip(self._names(tokens, view.questions[i]), view.apart[i], strict=False):
                    word = np.append(word, [(b, at + end)], axis=0)
                    word_target = np.append(word_target, _row(shown, head, longest)[None], axis=0)
                told.append(_told(view, view.questions[i], n))
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
            torch.tensor([view.tally or [0] * len(COUNTED) for view in views]),
            torch.from_numpy(prefix),
            torch.from_numpy(positions),
            torch.from_numpy(rfm_positions),
            _visible(torch.from_numpy(segment), longest),
            torch.from_numpy(ids),
            torch.from_numpy(labels),
            torch.from_numpy(is_grid),
            torch.tensor(query),
            torch.from_numpy(np.stack(target)),
            torch.from_numpy(word),
            torch.from_numpy(word_target),
            torch.tensor(told),
            torch.from_numpy(np.stack([gist(question) for view in views for question in view.questions])),
            answers,
        )

    def _text(self, question: Question) -> tuple[list[int], int]:
        """Token ids of question, reply mark, answer and end; and where the answer starts."""
        asked = self.tokenizer.encode(question.text + self.reply)
        answer = self.tokenizer.encode(question.answer)
        return [*asked, *answer, int(self.tokenizer.eos_token_id)], len(asked)

    def _names(self, tokens: list[int], question: Question) -> list[int]:
        """Where in a question's tokens each of its names ends."""
        ends: list[int] = []
        for name in question.names:
            wanted = self.tokenizer.encode(name)
            starts = [i for i in range(len(tokens)) if tokens[i : i + len(wanted)] == wanted]
            free = [i + len(wanted) - 1 for i in starts if i + len(wanted) - 1 not in ends]
            if not free:
                return []
            ends.append(free[0])
        return ends


def _row(shown: np.ndarray, head: int, longest: int) -> np.ndarray:
    """Bool [longest]: `shown` of a view's kept tokens, which stand in a prefix from `head` on."""
    row = np.zeros(longest, bool)
    row[head : head + len(shown)] = shown
    return row


def _prefix_length(view: View, patches: int) -> int:
    told = 0 if view.tally is None else len(COUNTED)
    return 1 + patches + 1 + sum(len(part.kept) for part in view.parts) + told


def _told(view: View, question: Question, behind: int) -> int:
    """Where the number that a question asks for stands, in a prefix whose tally ends before index `behind`; -1 where it
    asks for none, or there is no tally."""
    if view.tally is None or question.kind not in COUNTS:
        return -1
    kinds = [COUNTED.index(concept.name) for concept in named(question.text) if concept.name in COUNTED]
    return behind - len(COUNTED) + kinds[0] if kinds else -1


def gist(question: Question) -> np.ndarray:
    """What an answer rests on, to be read off the state that answers (`teller`): of the first and the second
    thing asked about the centre (y, x), how far it spreads (y, x), the root of its share of the area and that of its
    number; how much of the first lies on each side (what `places.where` goes by); and how much speaks for "yes".
    Float32 [GIST], NaN where it is none of the question's business."""
    each, sides = np.full((2, OF_EACH), np.nan, np.float32), np.full(SIDES, np.nan, np.float32)
    if question.kind == "existence" and question.answer == "no":
        each[0, 4] = 0
    for number, boxes in enumerate(question.things[:2] if question.kind != "category" else ()):
        if len(boxes) == 0:
            continue
        weight = (boxes[:, 2:] - boxes[:, :2]).prod(1)
        middle = (boxes[:, :2] + boxes[:, 2:]) / 2
        mean = (middle * weight[:, None]).sum(0) / weight.sum()
        spread = np.sqrt((weight[:, None] * (middle - mean) ** 2).sum(0) / weight.sum())
        each[number, :5] = *(2 * mean - 1), *(2 * spread), np.sqrt(weight.sum())
        if number == 0:
            there = [middle < 1 / 2, middle < 1 / 3, middle > 2 / 3]
            sides = np.concatenate([(weight[:, None] * side).sum(0) / weight.sum() for side in there])
    if question.kind == "count" and question.answer.isdigit():
        each[0, 5] = np.sqrt(int(question.answer)) / 2
    return np.concatenate([each.ravel(), sides, [question.evidence]]).astype(np.float32)


def _visible(segment: Tensor, prefix: int) -> Tensor:
    """Bool [B, 1, S, P + S]: a text token sees the prefix and, up to itself, its own question. Padding sees itself
    only."""
    text = segment[:, prefix:, None]
    own = torch.ones(text.shape[1], text.shape[1], dtype=torch.bool).tril()
    among = (text == segment[:, None, prefix:]) & own & (text > 0) | torch.eye(len(own), dtype=torch.bool)
    return torch.cat([(segment[:, None, :prefix] == 0) & (text > 0), among], dim=2)[:, None]
