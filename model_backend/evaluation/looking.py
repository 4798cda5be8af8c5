"""Localisation recall of an engine's model on scenes: see `recall`."""

from __future__ import annotations

import numpy as np

from model_backend.datasets.scenes import Scene
from model_backend.engine import Engine
from model_backend.errors import UserError
from model_backend.evaluation.recall import recalls, summary
from model_backend.lite_tower import LiteTower
from model_backend.training.batches import Batcher, ready
from model_backend.training.features import encode_scene, stored_scene

KINDS = {"existence": 0.6, "position": 0.2, "count": 0.2}
WHOLE_LEVEL_0 = (1.0, 0.0, 0.0)
QUESTIONS = 20
TOGETHER = 4  # scenes a batch


def recall(engine: Engine, scenes: list[Scene], seed: int = 5) -> dict:
    """Recall at 25 % on level 0 of `scenes`, QUESTIONS each. The scenes' pixels are used up."""
    model, tokenizer = engine.model, engine.tokenizer
    tower, geometry = model.encoder.tower, model.config.geometry
    if not isinstance(tower, LiteTower):
        raise UserError("Localisation recall is measured for models of mini's kind only.")
    rng = np.random.default_rng(seed)
    stored = (stored_scene(encode_scene(scene, tower, geometry, rng, 0), geometry) for scene in scenes)
    batcher = Batcher([ready(one, geometry) for one in stored], tokenizer, rng, geometry)
    found = []
    for first in range(0, len(scenes), TOGETHER):
        some = batcher.scenes[first : first + TOGETHER]
        views = [batcher.view(scene, QUESTIONS, KINDS, WHOLE_LEVEL_0) for scene in some]
        found.append(recalls(model, tokenizer, batcher.pack(views)))
    return summary(found)
