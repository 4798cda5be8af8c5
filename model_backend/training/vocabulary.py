"""The word-level tokenizer of `mini`: lower case, punctuation dropped, one token a word, <unk> for the rest."""

from __future__ import annotations

import re

from tokenizers import Regex, Tokenizer, models, normalizers, pre_tokenizers
from transformers import PreTrainedTokenizerFast

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
