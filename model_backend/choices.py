"""Which answers may be said where the type is known, as token ids for constrained decoding.

Knows tokenizers, not torch. "unknown" can always be said: forced to choose between yes and no, a model would guess.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache

from model_backend.config import AnswerType
from model_backend.errors import UserError
from model_backend.prompts import Tokenizer

UNKNOWN = "unknown"
LARGEST = 9_999  # the largest number that can be said

Node = dict[int, "Node"]
END = -1  # no token id: marks where a saying may stop


class Trie:
    """Token sequences that may be said. Called with the tokens said so far, it gives the ids that may follow, `ends`
    among them where a saying is complete; nothing once it can only stop. `depth` is the longest saying's length."""

    def __init__(self, sequences: Iterable[Sequence[int]], ends: Iterable[int] = ()) -> None:
        self._root: Node = {}
        self._ends = sorted(ends)
        self.depth = 0
        for sequence in sequences:
            node = self._root
            for token in sequence:
                node = node.setdefault(token, {})
            node[END] = {}
            self.depth = max(self.depth, len(sequence))

    def __call__(self, said: Sequence[int]) -> list[int]:
        node = self._root
        for token in said:
            node = node[token]
        following = sorted(token for token in node if token != END)
        return following + self._ends if following and END in node else following


@lru_cache(maxsize=16)
def trie(tokenizer: Tokenizer, ends: frozenset[int], wanted: AnswerType, choices: tuple[str, ...]) -> Trie | None:
    """What may be said as an answer of the type; None where anything may. Raises :class:`UserError` for a category
    that has a word which the model does not know."""
    if wanted == "text":
        return None
    words = {"yes-no": ("yes", "no"), "number": (), "category": choices}[wanted]
    sequences = [sequence for word in words for sequence in _known(tokenizer, word)]
    optional = [*_spellings(UNKNOWN), *(map(str, range(LARGEST + 1)) if wanted == "number" else ())]
    sequences += [sequence for text in optional if (sequence := _encode(tokenizer, text))]
    return Trie(sequences, ends)


def _known(tokenizer: Tokenizer, word: str) -> list[list[int]]:
    """The token ids of each spelling of a word that must be sayable."""
    sequences = [sequence for spelling in _spellings(word) if (sequence := _encode(tokenizer, spelling))]
    if not sequences:
        raise UserError(f"The model does not know the word {word!r}; use another.", "unknown-choice")
    return sequences


def _spellings(word: str) -> tuple[str, str]:
    """As given, and as a model that writes sentences begins it."""
    return word, word[:1].upper() + word[1:]


def _encode(tokenizer: Tokenizer, text: str) -> list[int] | None:
    """Token ids of `text` on its own; None where the tokenizer has no tokens for it."""
    ids = tokenizer.encode(text)
    ids = ids[1:] if ids and ids[0] == tokenizer.bos_token_id else ids
    return ids if ids and getattr(tokenizer, "unk_token_id", None) not in ids else None
