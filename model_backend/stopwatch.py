"""Seconds by stage, for the account that each answer carries."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager

import torch


class Stopwatch:
    """Sums the time spent in each named stage. On a GPU a stage ends when its kernels have."""

    def __init__(self, device: torch.device) -> None:
        self.seconds: dict[str, float] = {}
        self._device = device
        self._begin = time.perf_counter()

    @contextmanager
    def __call__(self, stage: str) -> Iterator[None]:
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
