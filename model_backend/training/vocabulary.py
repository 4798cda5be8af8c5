"""The word-level tokenizer of `mini`: lower case, punctuation dropped, one token a word, <unk> for the rest."""

from __future__ import annotations

import re

from tokenizers import Regex, Tokenizer, models, normalizers, pre_tokenizers
from transformers import PreTrainedTokenizerFast

from model_backend.datasets.concepts import CONCEPTS, PLACES
from model_backend.datasets.questions import all_words

PADDING, START, END, UNKNOWN = "<pad>", "<s>", "</s>", "<unk>"
SPECIAL = (PADDING, START, END, UNKNOWN, "<answer>", ":")
PUNCTUATION = r"[^\w\s<>/:-]"


def build_tokenizer() -> PreTrainedTokenizerFast:
    """A tokenizer of every word that training questions and answers can hold."""
    words: dict[str, int] = {token: i for i, token in enumerate(SPECIAL)}
    for text in all_words():
        for word in re.sub(PUNCTUATION, " ", re.sub(r"\{\w+\}", " ", text).lower()).split():
            words.setdefault(word, len(words))
    tokenizer = Tokenizer(models.WordLevel(words, unk_token=UNKNOWN))
    tokenizer.normalizer = normalizers.Sequence(
        [normalizers.NFKC(), normalizers.Lowercase(), normalizers.Replace(Regex(PUNCTUATION), " ")]
    )
    tokenizer.pre_tokenizer = pre_tokenizers.WhitespaceSplit()
    return PreTrainedTokenizerFast(
        tokenizer_object=tokenizer, pad_token=PADDING, bos_token=START, eos_token=END, unk_token=UNKNOWN
    )


def kin() -> dict[str, list[str]]:
    """For each word of the things and places, the words of the first name of what it may mean."""
    found: dict[str, list[str]] = {}
    for phrases in (*(concept.phrases for concept in CONCEPTS), *PLACES):
        for word in {word for phrase in phrases for word in phrase.split()}:
            found.setdefault(word, []).extend(phrases[0].split())
    return found
