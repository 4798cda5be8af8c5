"""Whether attention lands on its target: target tokens among the best quarter (METHOD 7.5). Pure functions of scores.

The Region Focus Module ("rfm") is compared with the language model's own attention layer by layer ("layer 0" ..; what
it is distilled from), with attention that does not know the question ("text_blind", the mean of the RFM's for questions
about other things on the same scene), and with chance ("random").
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

SHARE = 0.25
LARGEST_TARGET = 0.5  # of the grid; larger targets are found by anybody

Looked = tuple[dict[str, np.ndarray], np.ndarray]  # attention [n] by way of looking, and bool [n]: the target's tokens
Recalls = dict[str, float]  # by way of looking


def recall_at(scores: np.ndarray, hit: np.ndarray) -> float | None:
    """The share of the target tokens `hit` (bool [n]) among the best quarter by `scores` [n]; None where there is no
    target, or one that anybody would find."""
    if not 0 < hit.sum() <= LARGEST_TARGET * len(hit):
        return None
    best = np.argsort(-scores, kind="stable")[: max(1, int(SHARE * len(scores)))]
    return float(hit[best].sum() / hit.sum())


def recalls(scene: Sequence[Looked]) -> list[Recalls]:
    """For each question on one scene that has a fair target, and others to compare with."""
    if not scene:
        return []
    others = apart(np.stack([hit for _, hit in scene]))
    looks = np.stack([scores["rfm"] for scores, _ in scene])
    chance = np.random.default_rng(0)
    rows = []
    for i, (scores, hit) in enumerate(scene):
        if not others[i].any():
            continue
        ways = scores | {"text_blind": looks[others[i]].mean(0), "random": chance.random(len(hit))}
        row = {name: value for name, score in ways.items() if (value := recall_at(score, hit)) is not None}
        rows += [row] if row else []
    return rows


def apart(targets: np.ndarray) -> np.ndarray:
    """Bool [q, q]: which pairs of questions ask about different things: their `targets` (bool [q, n]) share at most
    half of the smaller one."""
    shared = targets.astype(np.float32) @ targets.astype(np.float32).T
    size = targets.sum(1)
    return shared <= 0.5 * np.minimum(size[:, None], size[None]).clip(1)


def means(rows: Sequence[Recalls]) -> dict:
    """rfm, best_teacher_layer, text_blind, random, n, and every layer under "layers"."""
    mean = {name: round(float(np.mean([row[name] for row in rows])), 4) for name in (rows[0] if rows else {})}
    layers = {name: value for name, value in mean.items() if name.startswith("layer")}
    return {
        "rfm": mean.get("rfm", 0.0), "best_teacher_layer": max(layers.values(), default=0.0),
        "text_blind": mean.get("text_blind", 0.0), "random": mean.get("random", 0.0), "n": len(rows), "layers": layers,
    }  # fmt: skip
