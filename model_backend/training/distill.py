"""How the Region Focus Module learns: its attention imitates the language model's (METHOD 6.2, 6.3).

Pure functions of embeddings and modules; the published loss, for training on the published recipe and for comparison.
Layer pair p joins layer p + 1 of the module with language layer `layers[p]`: each one's query and key projections are
applied to what enters it, and compared before any mask or softmax.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor
from torch.nn import functional as F

from model_backend import attention, decoder
from model_backend.decoder import TextConfig
from model_backend.focus import RegionFocus
from model_backend.language import Language

IGNORED = -100
HEADER = 13  # labels of the first tokens belong to the conversation's header, not to an answer


def asking_tokens(labels: Tensor) -> Tensor:
    """Indices of the last token before each answer of `labels` [n]: those that ask (int64 [T])."""
    starts = (labels[1:] != IGNORED) & (labels[:-1] == IGNORED)
    starts[:HEADER] = False
    return starts.nonzero()[:, 0]


def attention_logits(layer: Any, config: TextConfig, states: Tensor, rows: Tensor) -> Tensor:
    """Logits q.k / sqrt(d) of `layer` on what enters it, `states` [1, n, D], for the query `rows` [T] and all keys:
    float32 [H, T, n], not masked."""
    block = layer.self_attn
    turn = decoder.rotary(config, torch.arange(states.shape[1], device=states.device), states.dtype)
    y = layer.input_layernorm(states)
    query, keys = (
        decoder.rotate(project(y).unflatten(-1, (-1, block.head_dim)).transpose(1, 2), turn)
        for project in (block.q_proj, block.k_proj)
    )
    return attention.rows(query[:, :, rows], keys, block.scaling)[0]


def student_logits(focus: RegionFocus, x: Tensor, rows: Tensor) -> Tensor:
    """Attention logits of layers 1..n of the module on embeddings `x` [1, n, D]: [pairs, H, T, n]."""
    return _logits(focus.layers, focus.config, x, rows, range(1, len(focus.layers)))


@torch.no_grad()
def teacher_logits(language: Language, x: Tensor, rows: Tensor, layers: Sequence[int]) -> Tensor:
    """Attention logits of the language model's `layers` on embeddings `x` [1, n, D]: [pairs, H, T, n]."""
    return _logits(language.layers[: max(layers) + 1], language.config, x, rows, layers)


def _logits(stack: Any, config: TextConfig, x: Tensor, rows: Tensor, wanted: Sequence[int]) -> Tensor:
    positions = torch.arange(x.shape[1], device=x.device)
    found = {}
    for index, layer in enumerate(stack):
        if index in wanted:
            found[index] = attention_logits(layer, config, x, rows)
        if index < max(wanted):
            x = decoder.run([layer], config, x, positions)
    return torch.stack([found[index] for index in wanted])


@dataclass(frozen=True)
class Recipe:
    """What of teacher and student is compared. The defaults are the published ones (METHOD 6.3).

    terms        "kl": divergence over all keys; "grid_kl": over the grid's keys, softened; "mse": squared error of the
                 grid's logits
    temperature  that divides the logits of the last two
    skipped      layer pairs left out
    """

    terms: tuple[str, ...] = ("kl", "grid_kl", "mse")
    temperature: float = 2.0
    skipped: tuple[int, ...] = (1, 2)

    def compared(self, pairs: int) -> list[int]:
        """The layer pairs, of `pairs`, that count."""
        return [pair for pair in range(pairs) if pair not in self.skipped]


LOSSES = {"kl": ("kl", "grid_kl"), "mse": ("mse",), "both": ("kl", "grid_kl", "mse")}  # the supplement's Table 2
PUBLISHED = Recipe()


def distillation_terms(
    teacher: Tensor, student: Tensor, local: Tensor, seen: Tensor | None = None, recipe: Recipe = PUBLISHED
) -> dict[str, Tensor]:
    """The recipe's terms, each [pairs, ..., H, T], of logits [pairs, ..., H, T, n]. `local` bool (broadcastable to
    [..., T, n] without heads) are the keys of the grid, `seen` those of the sequence (None: all)."""
    local = local.unsqueeze(-3)
    seen = torch.ones_like(local) if seen is None else seen.unsqueeze(-3)
    softer_teacher, softer_student = teacher / recipe.temperature, student / recipe.temperature
    error = (softer_teacher - softer_student).square().masked_fill(~local, 0).sum(-1) / local.sum(-1).clamp_min(1)
    terms = {
        "kl": _divergence(teacher, student, seen),
        "grid_kl": _divergence(softer_teacher, softer_student, local),
        "mse": error,
    }
    return {name: terms[name] for name in recipe.terms}


def distillation_loss(teacher: Tensor, student: Tensor, local: Tensor, recipe: Recipe = PUBLISHED) -> Tensor:
    """The mean of the recipe's terms over heads, queries and the pairs that count, for [pairs, H, T, n] logits of one
    sequence; `local` bool [n] are the grid's keys."""
    pairs = recipe.compared(len(teacher))
    terms = distillation_terms(teacher[pairs], student[pairs], local[None], None, recipe)
    return torch.stack(list(terms.values())).mean()


def _divergence(teacher: Tensor, student: Tensor, keys: Tensor) -> Tensor:
    """KL(teacher || student) over `keys` of logits [..., n]."""
    wanted = teacher.masked_fill(~keys, -torch.inf).log_softmax(-1)
    given = student.masked_fill(~keys, -torch.inf).log_softmax(-1)
    # Outside of the keys both are -inf: their difference is no number, and counts nothing.
    return torch.where(keys, wanted.exp() * (wanted - given), 0).sum(-1)


def answer_loss(language: Language, x: Tensor, labels: Tensor) -> Tensor:
    """Cross-entropy of the next token of `x` [1, n, D], where `labels` [n] have one."""
    logits = language.logits(language.run(x))[0]
    return F.cross_entropy(logits[:-1].float(), labels[1:], ignore_index=IGNORED)
