"""Training in several processes (torchrun): each draws its own batch, and all take the step that one process would take
with the batches joined.

A mean over everything that all processes drew is a sum divided by the count of all; so each process's loss is its share
of the joint loss, and gradients simply add up. With one process nothing is sent.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from datetime import timedelta
from typing import Any

import torch
from torch import Tensor, distributed

PATIENCE = timedelta(days=2)  # the first process encodes imagery while the others wait


def join(device: torch.device) -> None:
    """Joins the processes that torchrun started, if it did: by NCCL on cards, by gloo else."""
    if "RANK" in os.environ and not distributed.is_initialized():
        distributed.init_process_group("nccl" if device.type == "cuda" else "gloo", timeout=PATIENCE)


def leave() -> None:
    if distributed.is_initialized():
        distributed.destroy_process_group()


def rank() -> int:
    return distributed.get_rank() if distributed.is_initialized() else 0


def count() -> int:
    return distributed.get_world_size() if distributed.is_initialized() else 1


def wait() -> None:
    """Until all processes are here."""
    if distributed.is_initialized():
        distributed.barrier()


def mean(values: Tensor) -> Tensor:
    """This process's share of the mean of all processes' `values`; of nothing at all it is 0. All must call it."""
    total = torch.tensor(float(values.numel()), device=values.device)
    if distributed.is_initialized():
        distributed.all_reduce(total)
    return values.sum() / total.clamp_min(1)


def add_up(tensors: Iterable[Tensor]) -> None:
    """Replaces each tensor by its sum over all processes."""
    if not distributed.is_initialized():
        return
    held = list(tensors)
    joined = torch.cat([tensor.flatten() for tensor in held])
    distributed.all_reduce(joined)
    for tensor, part in zip(held, joined.split([tensor.numel() for tensor in held]), strict=True):
        tensor.copy_(part.view_as(tensor))


def add_gradients(parameters: Iterable[torch.nn.Parameter]) -> None:
    """Sums gradients over all processes; a parameter that one of them did not use counts as 0 there."""
    if not distributed.is_initialized():
        return
    held = list(parameters)
    for parameter in held:
        if parameter.grad is None:
            parameter.grad = torch.zeros_like(parameter)
    add_up(parameter.grad for parameter in held if parameter.grad is not None)


def gathered(own: Any) -> list[Any]:
    """What each process has, by rank."""
    if not distributed.is_initialized():
        return [own]
    everything: list[Any] = [None] * count()
    distributed.all_gather_object(everything, own)
    return everything
