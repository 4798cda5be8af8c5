"""What one question does, counted while it is done: seconds by stage, pictures, passes. Each answer carries it."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager

import torch

from model_backend.work import Pass, Run


class Record:
    """Counts of one question, for whoever does the work to raise. `timing` sums the time spent in each named stage; on
    a GPU a stage ends when its kernels have."""

    def __init__(self, device: torch.device) -> None:
        self.seconds: dict[str, float] = {}
        self.thumbnails = 0
        self.tiles = 0
        self.recalled = 0
        self.focus: list[tuple[Pass, ...]] = []
        self.prompt: list[Pass] = []
        self.steps = 0
        self._device = device
        self._begin = time.perf_counter()

    @contextmanager
    def timing(self, stage: str) -> Iterator[None]:
        begin = time.perf_counter()
        try:
            yield
        finally:
            if self._device.type == "cuda":
                torch.cuda.synchronize(self._device)
            self.seconds[stage] = self.seconds.get(stage, 0.0) + time.perf_counter() - begin

    def total(self) -> dict[str, float]:
        """Seconds by stage, and "total" since the start."""
        return {**self.seconds, "total": time.perf_counter() - self._begin}

    def run(self) -> Run:
        """What was done so far."""
        return Run(self.thumbnails, self.tiles, tuple(self.focus), tuple(self.prompt), self.steps, self.recalled)
