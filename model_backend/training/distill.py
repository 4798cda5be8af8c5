"""How the Region Focus Module learns: its attention imitates the language model's (METHOD 6.2, 6.3).

Pure functions of embeddings and modules. Layer pair p joins layer p + 1 of the module with language layer `layers[p]`:
each one's query and key projections are applied to what enters it, and compared before any mask or softmax. Logits are
float32 [pairs, H, T, n]: heads, asking tokens, keys.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any, Literal

import torch
from torch import Tensor
from torch.nn import functional as F

from model_backend import attention, decoder
from model_backend.decoder import TextConfig
from model_backend.focus import RegionFocus
from model_backend.language import Language
from model_backend.model import Model
from model_backend.training import losses
from model_backend.training.batches import Batch

IGNORED = -100
HEADER = 13  # labels of the first tokens belong to the conversation's header, not to an answer
HIDDEN = -1e9  # logit of a key that does not count: infinity would make the gradient of 0 x infinity

Read = Callable[[Any, Tensor], Tensor]  # a layer and what enters it -> its logits


@dataclass(frozen=True)
class Terms:
    """What the loss is the mean of. `loss`: divergence ("kl": over all keys, and softened over the grid's), squared
    error of the grid's logits ("mse"), or "both". `pairs` are the indices of the layer pairs that count, counted from
    the end where negative. The defaults are the published ones, which leave the second and third pair out."""

    loss: Literal["kl", "mse", "both"] = "both"
    temperature: float = 2.0
    pairs: tuple[int, ...] | None = None

    def of(self, count: int) -> list[int]:
        """The pairs that count, of `count` in all."""
        if self.pairs is None:
            return [pair for pair in range(count) if pair not in (1, 2)]
        return sorted({pair % count for pair in self.pairs if -count <= pair < count})


def asking_tokens(labels: Tensor) -> Tensor:
    """Indices of the last token before each answer of `labels` [n]: those that ask (int64 [T])."""
    starts = (labels[1:] != IGNORED) & (labels[:-1] == IGNORED)
    starts[:HEADER] = False
    return starts.nonzero()[:, 0]


def attention_logits(config: TextConfig, rows: Tensor, layer: Any, states: Tensor) -> Tensor:
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
    positions = torch.arange(x.shape[1], device=x.device)
    read = partial(attention_logits, focus.config, rows)
    return _read_on_the_way(focus.layers, focus.config, x, positions, range(1, len(focus.layers)), read)


@torch.no_grad()
def teacher_logits(language: Language, x: Tensor, rows: Tensor, layers: Sequence[int]) -> Tensor:
    """Attention logits of the language model's `layers` on embeddings `x` [1, n, D]: [pairs, H, T, n]."""
    positions = torch.arange(x.shape[1], device=x.device)
    stack = language.layers[: max(layers) + 1]
    read = partial(attention_logits, language.config, rows)
    return _read_on_the_way(stack, language.config, x, positions, layers, read)


def batch_logits(model: Model, batch: Batch, out: losses.Forward, layers: Sequence[int]) -> tuple[Tensor, Tensor]:
    """Teacher's and student's logits for the questions of a `batch` that the language model has read (`out`): [pairs,
    H, Q, P] each. The student gets neither the embeddings' nor the teacher's gradients; it stands at the positions
    that inference gives it, with gaps where tiles were not read."""
    language, focus = model.language, model.focus
    with torch.no_grad():
        teacher = torch.stack(
            [
                losses.attention_logits(
                    language.layers[layer], language.config, out.states[layer], batch.positions, batch
                )
                for layer in layers
            ]
        )

    def read(layer: Any, states: Tensor) -> Tensor:
        return losses.attention_logits(layer, focus.config, states, batch.rfm_positions, batch)

    x = out.embeddings.detach()
    student = _read_on_the_way(
        focus.layers, focus.config, x, batch.rfm_positions, range(1, len(focus.layers)), read, batch.visible
    )
    return teacher.transpose(1, 2), student.transpose(1, 2)


def batch_loss(model: Model, batch: Batch, out: losses.Forward, layers: Sequence[int], terms: Terms) -> Tensor:
    """`distillation_loss` of a batch: keys are the image's, the grid's those of real tiles without newlines."""
    if len(batch.query) == 0:
        return out.embeddings.sum() * 0
    teacher, student = batch_logits(model, batch, out, layers)
    scene, at = batch.query.T
    keys = batch.visible[scene, 0, at, : batch.prefix.shape[1]]
    return distillation_loss(teacher, student, batch.is_grid[scene], terms, keys)


def distillation_loss(
    teacher: Tensor, student: Tensor, local: Tensor, terms: Terms = Terms(), keys: Tensor | None = None
) -> Tensor:
    """The mean, over heads and the pairs that count, of the `terms` for [pairs, H, T, n] logits. `local` marks the
    grid's keys and `keys` those that count at all (all where None): bool [n] or [T, n]."""
    pairs = terms.of(len(teacher))
    teacher, student = teacher[pairs].flatten(0, 1), student[pairs].flatten(0, 1)  # [pairs * H, T, n]
    soft_teacher, soft_student = teacher / terms.temperature, student / terms.temperature
    found = []
    if terms.loss != "mse":
        found.append(_divergence(teacher, student, keys))
        found.append(_divergence(soft_teacher, soft_student, local))
    if terms.loss != "kl":
        squares = (soft_teacher - soft_student).square() * local
        found.append((squares.sum(-1) / local.sum(-1).clamp_min(1)).mean(-1))
    return torch.stack(found).mean()


def answer_loss(language: Language, x: Tensor, labels: Tensor) -> Tensor:
    """Cross-entropy of the next token of `x` [1, n, D], where `labels` [n] have one."""
    logits = language.logits(language.run(x))[0]
    return F.cross_entropy(logits[:-1].float(), labels[1:], ignore_index=IGNORED)


def _read_on_the_way(
    stack: Any,
    config: TextConfig,
    x: Tensor,
    positions: Tensor,
    wanted: Sequence[int],
    read: Read,
    mask: Tensor | None = None,
) -> Tensor:
    """What is `read` of the `wanted` layers as `x` [b, n, D] runs through the stack, stacked."""
    found = {}
    for index, layer in enumerate(stack):
        if index in wanted:
            found[index] = read(layer, x)
        if index < max(wanted):
            x = decoder.run([layer], config, x, positions, mask=mask)
    return torch.stack([found[index] for index in wanted])


def _divergence(teacher: Tensor, student: Tensor, seen: Tensor | None) -> Tensor:
    """KL(teacher || student) of [m, T, n] logits over the keys that are `seen`, summed, averaged over queries: [m]."""
    if seen is not None:
        teacher, student = teacher.masked_fill(~seen, HIDDEN), student.masked_fill(~seen, HIDDEN)
    pointwise = F.kl_div(student.log_softmax(-1), teacher.log_softmax(-1), reduction="none", log_target=True)
    return pointwise.sum(-1).mean(-1)
