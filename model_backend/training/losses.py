"""What a batch costs: answers, dense alignment of image tokens with words, attention that lands on its target.

The last two are this project's additions for a small model (the paper trains its language model by answers alone):
without them a small decoder learns the priors of each question type and never looks for the word it was asked about.
Every loss is a share of the mean over what all processes drew (`several.mean`), so each is computed in every step.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn import functional as F
from transformers import PreTrainedTokenizerFast

from model_backend import attention, decoder, tally
from model_backend.datasets.concepts import CONCEPTS, PLACES
from model_backend.model import Model
from model_backend.training.batches import IGNORED, Batch
from model_backend.training.several import mean

NOISE = 0.2  # added to visual tokens in training, of their deviation: few tiles are seen many times
NEXT_NUMBER = 0.05  # weight of a number one off the right one, which has 1
SHARPNESS = 10.0  # of the cosine between a token and a word
FAINT = 1e-4  # attention below this is not led: some labels show nothing that could be known


@dataclass
class Forward:
    """Hidden states entering each decoder layer [B, n, D] (and after the last), and tokens before their place."""

    states: list[Tensor]
    prefix: int
    tile_tokens: Tensor  # [T * side^2, D]
    tile_places: Tensor  # [T * side^2, D]
    embeddings: Tensor  # [B, n, D]


def embed(model: Model, batch: Batch, tokenizer: PreTrainedTokenizerFast) -> tuple[Tensor, Tensor, Tensor]:
    """The sequences [B, n, D], and tile tokens before and of their place."""
    encoder = model.encoder
    assert encoder.place is not None
    tiles_in, last = batch.tiles, encoder.projector[2]
    if model.training:
        tiles_in = tiles_in + NOISE * tiles_in.std((0, 1)) * torch.randn_like(tiles_in)
    thumbnails = last(batch.thumbnails) + encoder.place(batch.thumbnail_features)
    tiles = last(tiles_in).flatten(0, 1)
    words = tally.table(model.language, tokenizer, model.config.counted)
    counted = words[torch.arange(len(words), device=words.device), batch.tally.clamp_max(words.shape[1] - 1)]
    places = encoder.place(batch.tile_features)
    fixed = model.language.embed([int(tokenizer.bos_token_id), tokenizer.convert_tokens_to_ids(":")])
    table = torch.cat([fixed, model.newline[None], thumbnails.flatten(0, 1), tiles + places, counted.flatten(0, 1)])
    x = torch.cat([table[batch.prefix], model.language.embed_tokens(batch.ids)], dim=1)
    return x, tiles, places


def forward(model: Model, batch: Batch, tokenizer: PreTrainedTokenizerFast) -> Forward:
    x, tiles, places = embed(model, batch, tokenizer)
    states = [x]
    turn = decoder.rotary(model.language.config, batch.positions, x.dtype)
    for layer in model.language.layers:
        states.append(layer(states[-1], attention_mask=batch.mask, position_embeddings=turn))
    return Forward(states, batch.prefix.shape[1], tiles, places, x)


def answer_loss(model: Model, batch: Batch, out: Forward, numbers: Tensor) -> tuple[Tensor, Tensor]:
    """Cross-entropy of the answers' tokens, and which text positions were predicted right (bool [B, S]).

    `numbers` are the token ids of 0, 1, 2 ..: a neighbouring number is less wrong than any other (see NEXT_NUMBER).
    """
    logits = model.language.logits(out.states[-1][:, out.prefix :])
    asked = batch.labels != IGNORED
    wanted = batch.labels[asked]
    target = F.one_hot(wanted, logits.shape[-1]).to(logits.dtype)
    for right, neighbour in ((numbers[1:], numbers[:-1]), (numbers[:-1], numbers[1:])):
        rows, place = (wanted[:, None] == right[None]).nonzero(as_tuple=True)
        target[rows, neighbour[place]] = NEXT_NUMBER
    target = target / target.sum(-1, keepdim=True)
    return mean(F.cross_entropy(logits[asked], target, reduction="none")), logits.argmax(-1) == batch.labels


def naming_loss(tokens: Tensor, words: Tensor, land_use: Tensor, present: Tensor) -> Tensor:
    """`tokens` [n, D] must be most like the word ([concepts, D]) of their `land_use` [n], and like exactly those that
    are `present` [n, concepts]; -1 is unknown in both."""
    named = SHARPNESS * F.normalize(tokens, dim=-1) @ F.normalize(words, dim=-1).T
    used, known = land_use >= 0, present >= 0
    use = F.cross_entropy(named[used], land_use[used], reduction="none")
    labels = F.binary_cross_entropy_with_logits(named[known] - SHARPNESS / 3, present[known].float(), reduction="none")
    return mean(use) + mean(labels)


def alignment_loss(batch: Batch, out: Forward, words: Tensor, places: Tensor) -> Tensor:
    """Image tokens name what they show, their place tokens name their third.

    `words` [concepts, D] and `places` [9, D] are embeddings of one phrase each (see `phrase_embeddings`).
    """
    thirds = SHARPNESS * F.normalize(out.tile_places, dim=-1) @ F.normalize(places, dim=-1).T
    inside = batch.third >= 0
    places_named = mean(F.cross_entropy(thirds[inside], batch.third[inside], reduction="none"))
    return naming_loss(out.tile_tokens, words, batch.land_use, batch.present) + places_named


def phrase_embeddings(
    model: Model, tokenizer: PreTrainedTokenizerFast, generator: torch.Generator
) -> tuple[Tensor, Tensor]:
    """Mean word embedding of one random phrase for each concept and each of the nine places, less what all share."""
    shared = model.language.embed_tokens.weight.mean(0)

    def one(phrases: tuple[str, ...]) -> Tensor:
        phrase = phrases[int(torch.randint(len(phrases), (1,), generator=generator))]
        return model.language.embed(tokenizer.encode(phrase)).mean(0) - shared

    return torch.stack([one(c.phrases) for c in CONCEPTS]), torch.stack([one(p) for p in PLACES])


def attention_logits(
    block: torch.nn.Module, config: decoder.TextConfig, states: Tensor, positions: Tensor, batch: Batch,
    asking: Tensor | None = None,
) -> Tensor:  # fmt: skip
    """Logits of tokens to all prefix tokens, by `block`'s q and k: [Q, H, P]. `asking` [Q, 2] are scene and index of
    each; each question's last prompt token where left out."""
    attend = block.self_attn
    y = block.input_layernorm(states)
    turn = decoder.rotary(config, positions, states.dtype)
    keys = decoder.rotate(attend.k_proj(y).unflatten(-1, (-1, attend.head_dim)).transpose(1, 2), turn)
    query = decoder.rotate(attend.q_proj(y).unflatten(-1, (-1, attend.head_dim)).transpose(1, 2), turn)
    scene, at = (batch.query if asking is None else asking).T
    keys = keys[:, :, : batch.prefix.shape[1]]
    return attention.rows(query[scene, :, at][:, :, None], keys[scene], attend.scaling)[:, :, 0]


def student_logits(model: Model, batch: Batch, x: Tensor, pairs: Sequence[int]) -> Tensor:
    """The RFM's logits at each question's last prompt token, for layer pair p those of its layer p + 1:
    [pairs, Q, H, P], at the positions inference uses."""
    focus, found = model.focus, {}
    for index in range(max(pairs) + 1):
        x = decoder.run([focus.layers[index]], focus.config, x, batch.rfm_positions, mask=batch.mask)
        if index in pairs:
            found[index] = attention_logits(focus.layers[index + 1], focus.config, x, batch.rfm_positions, batch)
    return torch.stack([found[pair] for pair in pairs])


def focus_logits(model: Model, batch: Batch, x: Tensor) -> Tensor:
    """The RFM's logits that scores are made of: [Q, H, P]."""
    return student_logits(model, batch, x, [len(model.focus.layers) - 2])[0]


def on_grid(logits: Tensor, batch: Batch) -> Tensor:
    """Log-probabilities over each question's real grid tokens: [Q, H, P], -inf elsewhere."""
    grid = batch.is_grid[batch.query[:, 0]][:, None]
    return torch.log_softmax(logits.masked_fill(~grid, -torch.inf), dim=-1)


def grounding_loss(logits: Tensor, batch: Batch, asking: Tensor, target: Tensor) -> Tensor:
    """How far the head-mean attention of the tokens `asking` [Q, 2] to all that stands before, but for the tally, is
    from an even one to the `target` tokens (bool [Q, P]), where there are some: cross-entropy, less that of the even
    one. Even, because what is looked at is averaged, and the average must tell where the middle of a thing is."""
    asked = target.any(-1)
    even = target[asked] / target[asked].sum(-1, keepdim=True)
    seen = standing_before(batch, asking[asked]) & ~batch.is_tally[asking[asked, 0]]
    return mean(-(even * mass(logits[asked], seen).log()).sum(-1) - even.gt(0).sum(-1).log())


def tally_loss(logits: Tensor, batch: Batch) -> Tensor:
    """Minus log of the head-mean attention to the number that a count asks for, among all that stands before.
    `logits` [Q, H, P] as from `attention_logits`."""
    asked = batch.told >= 0
    found = mass(logits[asked], standing_before(batch, batch.query[asked]))
    return mean(-found.gather(1, batch.told[asked, None]).log())


def mass(logits: Tensor, seen: Tensor) -> Tensor:
    """Head-mean attention [Q, P], at least FAINT, among tokens that are `seen` (bool [Q, P]); logits [Q, H, P]."""
    return torch.softmax(logits.masked_fill(~seen[:, None], -torch.inf), dim=-1).mean(1).clamp_min(FAINT)


def standing_before(batch: Batch, asking: Tensor) -> Tensor:
    """Bool [Q, P]: what of the prefix the tokens `asking` [Q, 2] can see."""
    prefix = batch.prefix.shape[1]
    return batch.visible[asking[:, 0], 0, asking[:, 1] - prefix, :prefix]
