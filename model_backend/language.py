"""The language model: prefill, greedy decoding token by token, end of text (METHOD 5.2).

Knows embeddings and token ids; neither images nor text.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import torch
from torch import Tensor, nn

from model_backend import decoder
from model_backend.decoder import KeyValues, TextConfig

Allowed = Callable[[Sequence[int]], list[int]]  # tokens said so far -> the ids that may follow; none to stop


@dataclass(frozen=True)
class Generation:
    """When to stop and how to weigh: from the checkpoint's generation settings. Ids from `vocabulary` on are padding
    of the tables, which the tokenizer does not know and which are never said."""

    ends: frozenset[int] = frozenset()
    repetition_penalty: float = 1.0
    vocabulary: int | None = None


class Language(nn.Module):
    """A causal language model of transformers' decoder layers."""

    def __init__(self, config: TextConfig) -> None:
        super().__init__()
        self.config = config
        self.embed_tokens = nn.Embedding(config.vocab_size, config.hidden_size)
        self.layers = nn.ModuleList(decoder.layer(config, index) for index in range(config.num_hidden_layers))
        self.norm = decoder.norm(config)
        self.lm_head = nn.Linear(config.hidden_size, config.vocab_size, bias=False)
        if config.tie_word_embeddings:
            self.lm_head.weight = self.embed_tokens.weight

    def embed(self, ids: list[int]) -> Tensor:
        """Token ids -> [t, D]."""
        return self.embed_tokens(torch.tensor(ids, dtype=torch.long, device=self.embed_tokens.weight.device))

    def run(self, x: Tensor, cache: KeyValues | None = None) -> Tensor:
        """Embeddings [1, t, D] that follow what `cache` holds -> hidden states [1, t, D] before the final norm."""
        begin = 0 if cache is None else cache.length
        positions = torch.arange(begin, begin + x.shape[1], device=x.device)
        return decoder.run(self.layers, self.config, x, positions, cache)

    def logits(self, states: Tensor) -> Tensor:
        """Hidden states [..., D] -> [..., vocabulary]."""
        return self.lm_head(self.norm(states))

    def generate(
        self, x: Tensor, cache: KeyValues, settings: Generation, max_new_tokens: int, allowed: Allowed | None = None
    ) -> Iterator[tuple[int, float]]:
        """Greedy decoding after embeddings `x` [1, t, D]: yields (token id, its log-probability) one by one.

        The end-of-text token is not yielded. `cache` must have room for t + max_new_tokens. Where only some tokens are
        `allowed`, probabilities stay those among all tokens: an answer that the model was pushed to is an unsure one.
        """
        said: list[int] = []
        for _ in range(max_new_tokens):
            ids = None if allowed is None else allowed(said)
            if ids == []:
                return
            logits = self.logits(self.run(x, cache)[:, -1])[0]
            logits = _penalised(logits[: settings.vocabulary].float(), said, settings.repetition_penalty)
            token = int(logits.argmax()) if ids is None else ids[int(logits[ids].argmax())]
            if token in settings.ends:
                return
            yield token, float(torch.log_softmax(logits, dim=-1)[token])
            said.append(token)
            x = self.embed([token])[None]


def _penalised(logits: Tensor, said: list[int], penalty: float) -> Tensor:
    """Make tokens that were already said less likely. As with transformers' `generate` on embeddings, the prompt's
    tokens do not count."""
    if penalty == 1.0 or not said:
        return logits
    at = torch.tensor(said, device=logits.device).unique()
    logits = logits.clone()
    logits[at] = torch.where(logits[at] > 0, logits[at] / penalty, logits[at] * penalty)
    return logits
