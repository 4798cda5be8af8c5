"""The processes of a run: one, or several that `torchrun` starts, each with its own device and its own micro-batches.

A step is the mean of micro-batches. Where each of them is computed changes nothing but rounding: two processes equal
one that accumulates two.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

import torch
import torch.distributed as dist
from torch import Tensor


@dataclass(frozen=True)
class Team:
    rank: int = 0
    size: int = 1
    device: torch.device = field(default_factory=lambda: torch.device("cpu"))

    @property
    def leads(self) -> bool:
        """Whether this process writes files and talks."""
        return self.rank == 0

    def average(self, gradients: Iterable[Tensor]) -> None:
        """Replace each tensor by its mean over the processes."""
        tensors = list(gradients)
        if self.size > 1 and tensors:
            together = torch.nn.utils.parameters_to_vector(tensors)
            dist.all_reduce(together)
            torch.nn.utils.vector_to_parameters(together / self.size, tensors)

    def mean(self, numbers: dict[str, float]) -> dict[str, float]:
        """The mean of each number over the processes, which must have the same names."""
        values = [torch.tensor(list(numbers.values()), dtype=torch.float32, device=self.device)]
        self.average(values)
        return dict(zip(numbers, values[0].tolist(), strict=True))

    def any(self, here: bool) -> bool:
        """Whether `here` is true in any process."""
        if self.size == 1:
            return here
        flag = torch.tensor(float(here), device=self.device)
        dist.all_reduce(flag, dist.ReduceOp.MAX)
        return bool(flag)

    def all(self, mine: list[Any]) -> list[Any]:
        """The lists of all processes, joined in the order of their ranks."""
        if self.size == 1:
            return mine
        parts: list[Any] = [None] * self.size
        dist.all_gather_object(parts, mine)
        return [item for part in parts for item in part]

    def wait(self) -> None:
        """Return once every process is here."""
        if self.size > 1:
            dist.barrier()


def assemble() -> Team:
    """The team that this process belongs to, by the environment that `torchrun` sets; alone without one."""
    there = torch.cuda.is_available()
    if "WORLD_SIZE" not in os.environ:
        return Team(device=torch.device("cuda" if there else "cpu"))
    device = torch.device("cuda", int(os.environ["LOCAL_RANK"])) if there else torch.device("cpu")
    if there:
        torch.cuda.set_device(device)
    dist.init_process_group("nccl" if there else "gloo")
    return Team(dist.get_rank(), dist.get_world_size(), device)
