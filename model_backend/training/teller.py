"""Reads what answers rest on (`batches.gist`) off the language model's states. Only there for its loss: a state that
these numbers can be read off by one linear map holds them in a form that later layers can use."""

from __future__ import annotations

from collections.abc import Iterable

import torch
from torch import Tensor
from torch.nn import functional as F

from model_backend.training import several
from model_backend.training.batches import GIST

STEADY = 0.01  # added to the diagonal of a fit, of its mean


class Teller(torch.nn.Linear):
    """States [..., width] -> GIST numbers, all zero until it is fitted."""

    def __init__(self, width: int) -> None:
        super().__init__(width, GIST)
        torch.nn.init.zeros_(self.weight)
        torch.nn.init.zeros_(self.bias)

    def loss(self, states: Tensor, gist: Tensor) -> Tensor:
        """Smooth L1 between what is read off `states` [Q, width] and what of `gist` [Q, GIST] is not NaN."""
        known = ~gist.isnan()
        return several.mean(F.smooth_l1_loss(self(states)[known], gist[known], reduction="none", beta=0.1))

    @torch.no_grad()
    def fit(self, seen: Iterable[tuple[Tensor, Tensor]]) -> None:
        """Sets the map by least squares over pairs of states and gist, those of all processes together. A model that
        answers already would else be pulled towards what chance would read off it."""
        width = self.in_features + 1
        left = self.weight.new_zeros(GIST, width, width, dtype=torch.float64)
        right = self.weight.new_zeros(GIST, width, dtype=torch.float64)
        for states, gist in seen:
            states, gist = F.pad(states.double(), (0, 1), value=1.0), gist.double()
            for number in range(GIST):
                known = ~gist[:, number].isnan()
                left[number] += states[known].T @ states[known]
                right[number] += states[known].T @ gist[known, number]
        several.add_up([left, right])
        size = left.diagonal(dim1=1, dim2=2).mean(1).clamp_min(1e-6)
        solved = torch.linalg.solve(left + STEADY * size[:, None, None] * torch.eye(width).to(left), right)
        self.weight.copy_(solved[:, :-1])
        self.bias.copy_(solved[:, -1])
