"""Where a model looks when it is asked, on level 0: what `recall` judges, in the shape of the supplement's Table 7.

Works on any model: everything runs as when a user asks.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import torch

from model_backend import prompts
from model_backend.datasets.questions import Question
from model_backend.datasets.scenes import tokens_in_boxes
from model_backend.engine import Engine, Scene
from model_backend.evaluation.asking import Asked, Imagery
from model_backend.evaluation.recall import Looked, Recalls, means, recalls
from model_backend.layout import Grid
from model_backend.record import Record
from model_backend.training import distill
from model_backend.zoom import Sight


@dataclass(frozen=True)
class Look:
    """Where the model looks for `questions`, which have targets. `group` is the table's column."""

    group: str
    imagery: Imagery
    questions: tuple[Question, ...]

    def run(self, asked: Asked) -> list[tuple[str, Recalls]]:
        """(group, recalls) for each fair question."""
        found: list[Looked] = []
        with asked.engine.open(self.imagery.source()) as scene:
            for question in self.questions:
                grid, scores = attention(asked.engine, scene, question.text)
                found.append((scores, targets(grid, question)))
        return [(self.group, row) for row in recalls(found)]


@torch.inference_mode()
def attention(engine: Engine, scene: Scene, question: str) -> tuple[Grid, dict[str, np.ndarray]]:
    """Level 0's grid, and each way's attention to its real tokens: float32 [n], in the grid's order."""
    model, options = engine.model, replace(engine.options, stop_level=0, keep_ratio=1.0, mode="paper", selection="top")
    prompt = prompts.prompt(engine.tokenizer, model.config.conversation, question)
    record = Record(model.device)
    sights = [event for event in scene.look(prompt, options, record) if isinstance(event, Sight)]
    (sight,) = sights
    real = torch.from_numpy(~sight.grid.newline)
    scores = {"rfm": sight.scores[sight.grid.positions][real.numpy()]}
    x, head = scene.prompt_embeddings(prompt, sights, options, record)  # told of no tally, as the RFM
    layers = range(len(model.language.layers))
    last = torch.tensor([x.shape[1] - 1], device=x.device)
    logits = distill.teacher_logits(model.language, x, last, layers)[:, :, 0]  # [layers, H, n]
    local = logits[..., head : head + len(sight.tokens)].softmax(-1).mean(1).cpu()  # as the RFM's: over newlines too
    for layer, one in zip(layers, local[:, real].numpy(), strict=True):
        scores[f"layer {layer}"] = one
    return sight.grid, scores


def targets(grid: Grid, question: Question) -> np.ndarray:
    """Bool [n]: which real tokens of a complete grid show what the question is about."""
    level = grid.level
    at = grid.positions[~grid.newline]
    centres = np.stack([(at // grid.per_row + 0.5) * grid.cell / level.height,
                        (at % grid.per_row + 0.5) * grid.cell / level.width], axis=1)  # fmt: skip
    half = (grid.cell / 2 / level.height, grid.cell / 2 / level.width)
    return tokens_in_boxes(centres, half, question.targets)


def summary(found: Sequence[tuple[str, Recalls]]) -> dict | None:
    """`recall.means` of all, and of each group under "groups"."""
    if not found:
        return None
    groups = {group: [row for name, row in found if name == group] for group in dict.fromkeys(g for g, _ in found)}
    return means([row for _, row in found]) | {"groups": {name: means(rows) for name, rows in groups.items()}}
