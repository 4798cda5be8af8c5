"""Where a model looks in a batch: what `evaluation.recall` judges, from the tensors of training."""

from __future__ import annotations

import torch
from transformers import PreTrainedTokenizerFast

from model_backend.evaluation.recall import Recalls, recalls
from model_backend.model import Model
from model_backend.training import losses
from model_backend.training.batches import Batch


@torch.no_grad()
def batch_recalls(model: Model, tokenizer: PreTrainedTokenizerFast, batch: Batch) -> list[Recalls]:
    """Recall of every question of the batch that has a fair target."""
    out = losses.forward(model, batch, tokenizer)
    logits = {"rfm": losses.focus_logits(model, batch, out.embeddings)}
    config = model.language.config
    for i, layer in enumerate(model.language.layers):
        logits[f"layer {i}"] = losses.attention_logits(layer, config, out.states[i], batch.positions, batch)
    scores = {name: losses.on_grid(one, batch).exp().mean(1).cpu().numpy() for name, one in logits.items()}  # [Q, P]
    scene, grid, target = (one.cpu().numpy() for one in (batch.query[:, 0], batch.is_grid, batch.target))
    rows = []
    for number in range(len(grid)):
        real = grid[number]
        asked = [({name: one[q][real] for name, one in scores.items()}, target[q][real])
                 for q in range(len(scene)) if scene[q] == number]  # fmt: skip
        rows += recalls(asked)
    return rows
