"""Whether a model looks at what it is asked about: target tokens among the best quarter (METHOD 7.5).

Compared with the language model's own attention layer by layer (what the RFM is distilled from), with attention that
does not know the question (the mean over questions about other things on the same scene), and with chance.
"""

from __future__ import annotations

import numpy as np
import torch
from torch import Tensor
from transformers import PreTrainedTokenizerFast

from model_backend.model import Model
from model_backend.training import losses
from model_backend.training.batches import Batch

SHARE = 0.25
LARGEST_TARGET = 0.5  # of the grid; larger targets are found by anybody


@torch.no_grad()
def recalls(model: Model, tokenizer: PreTrainedTokenizerFast, batch: Batch) -> dict[str, list[float]]:
    """For each way of looking, the recall of every question of the batch that has a target: keys "rfm", "text_blind",
    "random" and "layer 0".. of the language model."""
    out = losses.forward(model, batch, tokenizer)
    logits = {"rfm": losses.focus_logits(model, batch, out.embeddings)}
    config = model.language.config
    for i, layer in enumerate(model.language.layers):
        logits[f"layer {i}"] = losses.attention_logits(layer, config, out.states[i], batch.positions, batch)
    scores = {name: losses.on_grid(one, batch).exp().mean(1) for name, one in logits.items()}  # [Q, P]
    scene = batch.query[:, 0]
    others = ((scene[:, None] == scene[None]) & apart(batch.target)).float()
    scores["text_blind"] = (others @ scores["rfm"]) / others.sum(1, keepdim=True).clamp_min(1)
    scores["random"] = torch.rand(scores["rfm"].shape, generator=torch.Generator().manual_seed(0))
    grid = batch.is_grid[scene]
    fair = others.any(1)[:, None]  # a scene with one target only has no other attention to compare with
    return {name: _recall(score, grid, batch.target & grid & fair) for name, score in scores.items()}


def apart(target: Tensor) -> Tensor:
    """Bool [Q, Q]: which pairs of questions ask about different things: their targets [Q, P] share less than half."""
    shared = target.float() @ target.float().T
    size = target.sum(1).float()
    return shared <= 0.5 * torch.minimum(size[:, None], size[None]).clamp_min(1)


def summary(found: list[dict[str, list[float]]]) -> dict[str, float | dict[str, float]]:
    """Means over batches: rfm, best_teacher_layer, text_blind, random, n, and every layer under "layers"."""
    mean = {name: round(float(np.mean(np.concatenate([f[name] for f in found]))), 4) for name in found[0]}
    layers = {name: value for name, value in mean.items() if name.startswith("layer")}
    return {
        "rfm": mean["rfm"],
        "best_teacher_layer": max(layers.values()),
        "text_blind": mean["text_blind"],
        "random": mean["random"],
        "n": sum(len(f["rfm"]) for f in found),
        "layers": layers,
    }


def _recall(scores: Tensor, grid: Tensor, target: Tensor) -> list[float]:
    values = []
    for score, real, hit in zip(scores, grid, target, strict=True):
        if 0 < int(hit.sum()) <= LARGEST_TARGET * int(real.sum()):
            best = score.masked_fill(~real, -1).topk(max(1, int(SHARE * int(real.sum())))).indices
            values.append(float(hit[best].sum() / hit.sum()))
    return values
