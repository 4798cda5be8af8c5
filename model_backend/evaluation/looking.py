"""Whether a model looks at what it is asked about: the share of target tokens among the best quarter of level 0
(METHOD 7.5), in the shape of the supplement's Table 7.

The RFM is compared with the language model's own attention, layer by layer (what it is distilled from); with attention
that does not know the question (the mean of the RFM's for questions about other things on the same scene); and with
chance. Works on any model: everything runs as when a user asks.
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
from model_backend.evaluation.recall import LARGEST_TARGET, SHARE, apart
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

    def run(self, asked: Asked) -> list[tuple[str, dict[str, float]]]:
        """(group, recall by way of looking: "rfm", "layer 0" .., "text_blind", "random") for each fair question."""
        found: list[tuple[dict[str, np.ndarray], np.ndarray]] = []
        with asked.engine.open(self.imagery.source()) as scene:
            for question in self.questions:
                grid, scores = attention(asked.engine, scene, question.text)
                found.append((scores, targets(grid, question)))
        return [(self.group, row) for row in _recalls(found)]


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
    x, head = scene.prompt_embeddings(prompt, sights, options, record)
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


def _recalls(found: Sequence[tuple[dict[str, np.ndarray], np.ndarray]]) -> list[dict[str, float]]:
    """For each question with a target that is not most of the scene, and with other targets to compare with."""
    if not found:
        return []
    target = np.stack([hit for _, hit in found])
    others = apart(torch.from_numpy(target)).numpy()
    looks = np.stack([scores["rfm"] for scores, _ in found])
    chance = np.random.default_rng(0)
    rows = []
    for i, (scores, hit) in enumerate(found):
        if not others[i].any():
            continue
        ways = scores | {"text_blind": looks[others[i]].mean(0), "random": chance.random(len(hit))}
        row = {name: recall_at(score, hit) for name, score in ways.items()}
        rows += [{name: value for name, value in row.items() if value is not None}] if row["rfm"] is not None else []
    return rows


def recall_at(scores: np.ndarray, hit: np.ndarray) -> float | None:
    """The share of the target tokens `hit` (bool [n]) among the best quarter by `scores` [n]; None where there is no
    target, or one that anybody would find."""
    if not 0 < hit.sum() <= LARGEST_TARGET * len(hit):
        return None
    best = np.argsort(-scores, kind="stable")[: max(1, int(SHARE * len(scores)))]
    return float(hit[best].sum() / hit.sum())


def summary(found: Sequence[tuple[str, dict[str, float]]]) -> dict | None:
    """Means: rfm, best_teacher_layer, text_blind, random, n, "layers", and the same for each group under "groups"."""
    if not found:
        return None
    groups = {group: [row for name, row in found if name == group] for group in dict.fromkeys(g for g, _ in found)}
    return _means([row for _, row in found]) | {"groups": {name: _means(rows) for name, rows in groups.items()}}


def _means(rows: Sequence[dict[str, float]]) -> dict:
    mean = {name: round(float(np.mean([row[name] for row in rows])), 4) for name in rows[0]}
    layers = {name: value for name, value in mean.items() if name.startswith("layer")}
    return {
        "rfm": mean["rfm"], "best_teacher_layer": max(layers.values()), "text_blind": mean["text_blind"],
        "random": mean["random"], "n": len(rows), "layers": layers,
    }  # fmt: skip
