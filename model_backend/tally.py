"""How many things of each kind were found: told to the language model, one token for each kind, and shown on the map.

A tally's token is the sum of the embeddings of the word "count", of the kind's name and of the number, so that a
question about the kind finds it by its words, and the number can be read off as any other word.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from model_backend.datasets.concepts import MANY, MOST
from model_backend.detector import Spot, counts_at
from model_backend.events import Thing
from model_backend.features import Features
from model_backend.language import Language
from model_backend.prompts import Tokenizer
from model_backend.pyramid import Level
from model_backend.zoom import Sight


@dataclass(frozen=True)
class Tally:
    """What was found on the tiles that were read of `level`; centres are in its px."""

    level: Level
    found: list[Spot]

    def numbers(self, kinds: int) -> list[int]:
        """How many of each kind there are."""
        return [sum(spot.kind == kind for spot in self.found) for kind in range(kinds)]

    def things(self, kinds: Sequence[str]) -> tuple[Thing, ...]:
        """What was found, placed in the area: what has its centre in the padding of an outer tile lies on the edge."""
        height, width = self.level.height, self.level.width
        return tuple(
            Thing(kinds[spot.kind], spot.score, min(spot.y / height, 1.0), min(spot.x / width, 1.0))
            for spot in self.found
        )


def count(features: Features, sights: Sequence[Sight]) -> Tally | None:
    """Counts on the level that suits it best; None for a model that does not count, or where no level suits."""
    if features.encoder.detector is None:
        return None
    grids = {sight.grid.level: sight.grid for sight in sights}
    level = counts_at(list(grids), features.source.metres_per_pixel)
    return None if level is None else Tally(level, features.found(level, grids[level].tiles))


def confidence(reading: float, said: str, things: Sequence[Thing]) -> float:
    """How sure an answer is, given how sure the language model is of it (`reading`, 0..1): of a number that it read off
    the `things` counted, no surer than these are on average."""
    if not said.isdigit() or not things:
        return reading
    return reading * sum(thing.score for thing in things) / len(things)


def table(language: Language, tokenizer: Tokenizer, kinds: Sequence[str]) -> Tensor:
    """The token of every kind and number: [kinds, MOST + 2, D]; the last stands for all numbers above MOST."""

    def word(text: str) -> Tensor:
        return language.embed(tokenizer.encode(text)).mean(0)

    numbers = torch.stack([word(str(number)) for number in range(MOST + 1)] + [word(MANY)])
    return torch.stack([word(kind) for kind in kinds])[:, None] + numbers[None] + word("count")


def embed(table: Tensor, numbers: Sequence[int]) -> Tensor:
    """The tally of one area, [kinds, D], by the `table` of tokens."""
    return torch.stack([row[min(number, MOST + 1)] for row, number in zip(table, numbers, strict=True)])
