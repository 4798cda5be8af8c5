"""The mean of weights over the end of training: what they owe to the last few batches cancels out."""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor

SHARE = 0.4  # of the steps, the last


class Averaged:
    """The mean of `parameters` over the last SHARE of `steps`. `state` is what it takes to go on, by reference."""

    def __init__(self, parameters: Sequence[torch.nn.Parameter], steps: int) -> None:
        self.parameters, self.steps = list(parameters), steps
        self.means = [parameter.detach().clone() for parameter in parameters]
        self.done = torch.zeros(())  # a checkpoint holds floats

    @property
    def state(self) -> dict[str, Tensor]:
        return {"done": self.done} | {str(number): mean for number, mean in enumerate(self.means)}

    @torch.no_grad()
    def add(self, *_: object) -> None:
        """After each step; a hook of `Optimizer.register_step_post_hook`."""
        self.done += 1
        behind = int(self.done) - int((1 - SHARE) * self.steps)
        if behind > 0:
            torch._foreach_lerp_(self.means, self.parameters, 1 / behind)

    @torch.no_grad()
    def settle(self) -> None:
        """Gives the parameters their mean."""
        for parameter, mean in zip(self.parameters, self.means, strict=True):
            parameter.copy_(mean)
