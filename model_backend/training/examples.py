"""What a Region Focus Module is distilled on: pictures under the fixed two-layer pyramid (thumbnail and level 0), each
with a question and its answer, at many ground resolutions (supplement B.1).

Works for any model of the released layout: pixels go through its own pyramid, tower and prompt.
"""

from __future__ import annotations

import json
import zlib
from collections import OrderedDict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

import numpy as np
import torch
from torch import Tensor

from model_backend import layout, prompts, pyramid
from model_backend.config import Geometry
from model_backend.datasets.compose import Composer
from model_backend.datasets.painted import Painting
from model_backend.datasets.questions import Asker, Question
from model_backend.datasets.ucm import SIDE
from model_backend.encoder import Encoder
from model_backend.errors import UserError
from model_backend.layout import Grid
from model_backend.model import Model
from model_backend.prompts import FORMATS, Tokenizer
from model_backend.pyramid import Window
from model_backend.raster import FileSource, Pixels, Source
from model_backend.training.distill import IGNORED

KINDS = {"existence": 0.45, "position": 0.2, "count": 0.15, "comparison": 0.2}
COARSEST = 4.0  # a picture is reduced by up to so much (supplement B.1: several downsampling factors)
UNNAMED = -1  # of a picture that is not to be remembered
REMEMBERED = 256  # pictures whose tower features are kept


@dataclass(frozen=True)
class Shown:
    """A picture of the two-layer pyramid: the thumbnail, then level 0's tiles, row-major. `number` names the picture in
    its source."""

    number: int
    pictures: tuple[Pixels, ...]
    size: tuple[int, int]  # height, width px
    metres_per_pixel: float | None


@dataclass(frozen=True)
class Example:
    shown: Shown
    question: Question


class Examples(Protocol):
    """A source (see `stream`) of examples."""

    def draw(self, count: int) -> list[Example]: ...
    def state(self) -> Any: ...
    def restore(self, state: Any) -> None: ...


def show(number: int, source: Source, geometry: Geometry) -> Shown:
    """Reads the two layers of a source and closes it."""
    layers = pyramid.build(source.height, source.width, geometry)
    windows = [layers.thumbnail.tile_window(0, 0)]
    windows += [layers.levels[0].tile_window(row, col) for row, col in layers.levels[0].tiles()]
    pictures = tuple(source.read(windows))
    source.close()
    return Shown(number, pictures, (source.height, source.width), source.metres_per_pixel)


class ComposedExamples:
    """Questions on a pool of composed scenes. Sides are spread so that level 0 is reduced by 1 to COARSEST."""

    def __init__(self, composer: Composer, geometry: Geometry, scenes: int, seed: Sequence[int]) -> None:
        self.geometry, self.scenes = geometry, scenes
        self.chance = np.random.default_rng([*seed, 1])
        self.asker = Asker(self.chance)
        base = geometry.tile * geometry.base_tiles
        self.paintings = [_painting(composer, base, np.random.default_rng([*seed, 2, i])) for i in range(scenes)]

    def draw(self, count: int) -> list[Example]:
        """`count` questions on one picture."""
        number = int(self.chance.integers(self.scenes))
        return self.ask(number, count)

    def ask(self, number: int, count: int) -> list[Example]:
        """`count` questions on picture `number`."""
        painting = self.paintings[number]
        shown, labels = show(number, painting.source(), self.geometry), painting.labels()
        names, weights = list(KINDS), list(KINDS.values())
        drawn: list[Example] = []
        for _ in range(4 * count):
            if len(drawn) < count:
                question = self.asker.draw(labels, names[self.chance.choice(len(names), p=weights)])
                drawn += [] if question is None else [Example(shown, question)]
        return drawn

    def state(self) -> dict:
        return {"chance": self.chance.bit_generator.state, "asked": list(self.asker.seen.items())}

    def restore(self, state: dict) -> None:
        self.chance.bit_generator.state = state["chance"]
        self.asker.seen.clear()
        self.asker.seen.update(dict(state["asked"]))


def _painting(composer: Composer, base: int, chance: np.random.Generator) -> Painting:
    long = max(3, round(base * COARSEST ** chance.uniform() / SIDE))
    short = max(3, round(long * chance.uniform(0.7, 1)))
    rows, cols = (long, short) if chance.random() < 0.5 else (short, long)
    return Painting(composer, composer.plan(chance, rows, cols))


class FileExamples:
    """Questions from a file of JSON lines {"image", "question", "answer"}, images relative to the file (the layout of
    LRS-VQA and RSVQA's questions). Each picture is reduced by a factor of its own each time it is drawn. One image in
    ten, by its name, is for validation."""

    def __init__(self, path: Path, geometry: Geometry, part: str, seed: Sequence[int]) -> None:
        self.geometry, self.folder = geometry, path.parent
        rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
        if not all({"image", "question", "answer"} <= row.keys() for row in rows):
            raise UserError(f"{path} must hold lines of JSON with image, question and answer.")
        self.rows = [row for row in rows if (zlib.crc32(row["image"].encode()) % 10 == 0) == (part == "validation")]
        self.chance = np.random.default_rng(seed)
        if not self.rows:
            raise UserError(f"{path} names too few images: there are none left for {part}.")

    def draw(self, count: int) -> list[Example]:
        drawn = []
        for _ in range(count):
            row = self.rows[int(self.chance.integers(len(self.rows)))]
            source = FileSource(self.folder / row["image"])
            most = min(COARSEST, max(source.height, source.width) / self.geometry.tile)
            reduced = Reduced(source, max(1.0, most) ** self.chance.uniform())
            question = Question(row.get("type", "text"), row["question"], row["answer"], np.zeros((0, 4)))
            drawn.append(Example(show(UNNAMED, reduced, self.geometry), question))
        return drawn

    def state(self) -> dict:
        return {"chance": self.chance.bit_generator.state}

    def restore(self, state: dict) -> None:
        self.chance.bit_generator.state = state["chance"]


class Reduced:
    """A source seen at a coarser ground resolution: `factor` times fewer pixels a side."""

    def __init__(self, source: Source, factor: float) -> None:
        self._source = source
        self.height, self.width = max(1, round(source.height / factor)), max(1, round(source.width / factor))
        self.metres_per_pixel = None if source.metres_per_pixel is None else source.metres_per_pixel * factor
        self.key = f"{source.key}/{factor}"

    def read(self, windows: Sequence[Window]) -> Iterator[Pixels]:
        return self._source.read(windows)  # a window names the size of its level, not of the source

    def close(self) -> None:
        self._source.close()


@dataclass(frozen=True)
class Passage:
    """An example as the language model reads it: embeddings [1, n, D], labels int64 [n] (IGNORED but for the answer),
    the span of the grid's tokens, where the question starts and the answer starts."""

    x: Tensor
    labels: Tensor
    grid: Grid
    local: slice
    asks: int
    answers: int
    question: Question


class Reader:
    """Turns examples into passages. The tower's features of pictures that have a number are remembered."""

    def __init__(self, model: Model, tokenizer: Tokenizer) -> None:
        self.model, self.tokenizer = model, tokenizer
        self._features: OrderedDict[int, Tensor] = OrderedDict()

    def read(self, example: Example) -> Passage:
        model, tokenizer, shown = self.model, self.tokenizer, example.shown
        encoder, geometry = model.encoder, model.config.geometry
        layers = pyramid.build(*shown.size, geometry)
        first, tiles = layers.levels[0], list(layers.levels[0].tiles())
        features = self._look(shown)
        ground = shown.metres_per_pixel
        thumbnail = encoder.project(features[:1], pooled=False)
        thumbnail = encoder.placed(thumbnail, layers.thumbnail, [(0, 0)], layers.thumbnail.metres_per_pixel(ground))[0]
        tokens = encoder.placed(
            encoder.project(features[1:], pooled=True), first, tiles, first.metres_per_pixel(ground)
        )
        grid = layout.grid(first, tiles, shown.size, geometry)
        local = layout.gather(grid, tokens, model.newline)
        style = model.config.conversation
        prompt = prompts.prompt(tokenizer, style, example.question.text)
        answer = self.answer_ids(example.question.answer)
        embed = model.language.embed
        separator = embed([tokenizer.convert_tokens_to_ids(prompts.SEPARATOR)])
        head = [embed(list(prompt.before)), thumbnail, separator]
        begin = sum(len(part) for part in head)
        asks = begin + len(local)
        answers = asks + len(prompt.after)
        x = torch.cat([*head, local, embed([*prompt.after, *answer])])[None]
        labels = torch.full((x.shape[1],), IGNORED, device=x.device)
        labels[answers:] = torch.tensor(answer, device=x.device)
        return Passage(x, labels, grid, slice(begin, asks), asks, answers, example.question)

    def answer_ids(self, text: str) -> list[int]:
        """Token ids of an answer and its end."""
        style = FORMATS[self.model.config.conversation]
        ids = self.tokenizer.encode(style.lead + text)
        if ids and ids[0] == self.tokenizer.bos_token_id:
            ids = ids[1:]
        return [*ids, self.tokenizer.convert_tokens_to_ids(style.end)]

    @torch.no_grad()
    def _look(self, shown: Shown) -> Tensor:
        """Tower features [pictures, patches, C]."""
        known = self._features.get(shown.number)
        if known is None:
            encoder: Encoder = self.model.encoder
            known = encoder.look(encoder.stack(shown.pictures))
            if shown.number != UNNAMED:
                self._features[shown.number] = known
                if len(self._features) > REMEMBERED:
                    self._features.popitem(last=False)
        return known
