"""How the Region Focus Module learns: its attention imitates the language model's (METHOD 6.2, 6.3).

Pure functions of embeddings and modules; the published loss, for training on the published recipe and for comparison.
Layer pair p joins layer p + 1 of the module with language layer `layers[p]`: each one's query and key projections are
applied to what enters it, and compared before any mask or softmax.
"""

from __future__ import annotations

from collections.abc import Sequence
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
TEMPERATURE = 2.0
SKIPPED_PAIRS = (1, 2)  # the published loss leaves these out


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


def distillation_loss(teacher: Tensor, student: Tensor, local: slice) -> Tensor:
    """The mean, over heads and the pairs that count, of three terms for [pairs, H, T, n] logits: divergence over all
    keys; divergence over the grid's keys (`local`), softened; squared error of the grid's logits."""
    pairs = [pair for pair in range(len(teacher)) if pair not in SKIPPED_PAIRS]
    teacher, student = teacher[pairs].flatten(0, 1), student[pairs].flatten(0, 1)  # [pairs * H, T, n]
    teacher_local, student_local = teacher[..., local] / TEMPERATURE, student[..., local] / TEMPERATURE
    terms = [
        _divergence(teacher, student),
        _divergence(teacher_local, student_local),
        (teacher_local - student_local).square().mean((1, 2)),
    ]
    return torch.stack(terms).mean()


def _divergence(teacher: Tensor, student: Tensor) -> Tensor:
    """KL(teacher || student) of [m, T, n] logits, summed over keys, averaged over queries: [m]."""
    pointwise = F.kl_div(student.log_softmax(-1), teacher.log_softmax(-1), reduction="none", log_target=True)
    return pointwise.sum(-1).mean(-1)


def answer_loss(language: Language, x: Tensor, labels: Tensor) -> Tensor:
    """Cross-entropy of the next token of `x` [1, n, D], where `labels` [n] have one."""
    logits = language.logits(language.run(x))[0]
    return F.cross_entropy(logits[:-1].float(), labels[1:], ignore_index=IGNORED)
