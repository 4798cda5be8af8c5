"""Batches drawn in another process, each with the state that its source was left in.

Drawing runs ahead of training, so the state to go on from after a stop is the one that came with the last batch used.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator
from typing import Any, Protocol

import torch
from torch.utils.data import DataLoader, IterableDataset


class Source(Protocol):
    """What batches are drawn from: `state` and `restore` cover everything that changes what is drawn next."""

    def state(self) -> Any: ...
    def restore(self, state: Any) -> None: ...


class _Drawn(IterableDataset):
    def __init__(self, source: Source, draw: Callable[[int], Any], steps: range) -> None:
        self.source, self.draw, self.steps = source, draw, steps

    def __iter__(self) -> Iterator[tuple[Any, Any]]:
        for step in self.steps:
            batch = self.draw(step)
            yield batch, self.source.state()


def batches(source: Source, draw: Callable[[int], Any], steps: range) -> Generator[tuple[Any, Any], None, None]:
    """(batch, state of the source after it) for each step. `source` in this process stays as it is. To be closed, which
    ends the drawing process."""
    # A generator of its own: else each start of the loader would take a number from training's.
    alone = torch.Generator().manual_seed(0)
    drawn = _Drawn(source, draw, steps)
    yield from DataLoader(
        drawn, batch_size=None, num_workers=1, prefetch_factor=3, collate_fn=_as_it_is, generator=alone
    )


def _as_it_is(drawn: Any) -> Any:
    return drawn
