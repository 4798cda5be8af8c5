"""Questions to token ids: conversation formats, where the image stands, earlier turns (METHOD 5.1).

The image opens the first user message, so what precedes it is the same for every question: that is what lets a scene
keep the work done on it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

SEPARATOR = ":"  # the token between thumbnail and local tokens (METHOD 2.6)
OPENING_BRACKET = re.compile("[<\N{FULLWIDTH LESS-THAN SIGN}\N{SMALL LESS-THAN SIGN}](?=\\S)")

Turn = tuple[str, str]  # an earlier question and its answer


class Tokenizer(Protocol):
    """What is used of a transformers tokenizer."""

    bos_token_id: int | None
    eos_token_id: int | None

    def encode(self, text: str, /) -> list[int]: ...
    def decode(self, ids: list[int], /, *, skip_special_tokens: bool) -> str: ...
    def convert_tokens_to_ids(self, token: str, /) -> int: ...
    def __hash__(self) -> int: ...


@dataclass(frozen=True)
class Format:
    """A conversation's fixed texts: opening, image, first, question, reply, and for each further turn lead, answer,
    next, question, reply. `end` is the token that ends an answer; `turns` says whether its models were trained on
    earlier turns."""

    opening: str
    first: str
    reply: str
    lead: str
    next: str
    end: str
    turns: bool = True


FORMATS = {
    "qwen_1_5": Format(
        opening="<|im_start|>system\nYou are a helpful assistant.<|im_end|>\n<|im_start|>user\n",
        first="\n",
        reply="<|im_end|>\n<|im_start|>assistant\n",
        lead="",
        next="<|im_end|>\n<|im_start|>user\n",
        end="<|im_end|>",
    ),
    "vicuna_v1": Format(
        opening=(
            "A chat between a curious user and an artificial intelligence assistant. The assistant gives helpful, "
            "detailed, and polite answers to the user's questions. USER: "
        ),
        first="\n",
        reply=" ASSISTANT:",
        lead=" ",
        next="</s>USER: ",
        end="</s>",
    ),
    "mini": Format(opening="<s>", first=" ", reply=" <answer>", lead=" ", next=" </s> ", end="</s>", turns=False),
}


@dataclass(frozen=True)
class Prompt:
    """Token ids before and after the image."""

    before: tuple[int, ...]
    after: tuple[int, ...]


def prompt(tokenizer: Tokenizer, style: str, question: str, history: Sequence[Turn] = ()) -> Prompt:
    """The prompt for `question` after the turns of `history`, in the conversation format named `style`. What looks like
    a special token in them is read as text."""
    form = FORMATS[style]
    text = form.first
    for asked, answered in history:
        text += plain(asked) + form.reply + form.lead + plain(answered) + form.next
    return Prompt(
        before=tuple(tokenizer.encode(form.opening)),
        after=tuple(_without_start(tokenizer, tokenizer.encode(text + plain(question) + form.reply))),
    )


def plain(text: str) -> str:
    """`text` with a space after each opening bracket, so that no tokenizer finds a special token in it: all of them,
    in every format, begin with one. Its wide forms count, as a tokenizer may normalise them to the common one."""
    return OPENING_BRACKET.sub(r"\g<0> ", text)


def _without_start(tokenizer: Tokenizer, ids: list[int]) -> list[int]:
    """Each piece is tokenised on its own; the beginning-of-text token belongs to the first one only."""
    return ids[1:] if ids and ids[0] == tokenizer.bos_token_id else ids
