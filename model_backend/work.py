"""What a question made the model do: pictures encoded, passes through decoders, and what these must cost at least.

Plain numbers. `Record` counts a run, `evaluation/efficiency.py` turns it into an account.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Pass:
    """Tokens run through a decoder together, after `past` ones whose keys and values are kept."""

    new: int
    past: int = 0


@dataclass(frozen=True)
class Run:
    """The work of one question.

    thumbnails, tiles  pictures encoded for it
    recalled           tiles that were needed and had been encoded for an earlier question
    focus              per level, the passes through the Region Focus Module: one, or two where the part that every
                       question shares is run by itself, to be remembered
    prompt             the passes through the language model, in the same way
    steps              passes of one token each while the answer was written
    """

    thumbnails: int
    tiles: int
    focus: tuple[tuple[Pass, ...], ...]
    prompt: tuple[Pass, ...]
    steps: int
    recalled: int = 0

    @property
    def anew(self) -> Run:
        """The same question's run where nothing is remembered."""
        focus = tuple((whole(passes),) for passes in self.focus)
        prompt = (whole(self.prompt),) if self.prompt else ()
        return Run(1, self.tiles + self.recalled, focus, prompt, self.steps)


def whole(passes: tuple[Pass, ...]) -> Pass:
    """A sequence that was run in parts, the first of them perhaps for an earlier question, run at once."""
    return Pass(passes[-1].new + passes[-1].past)


@dataclass(frozen=True)
class Card:
    """What a device can do at best in practice: FLOP/s of large matrix products, bytes/s from its memory."""

    name: str
    flops: float
    bandwidth: float


@dataclass(frozen=True)
class Stage:
    """One stage's arithmetic, and the bytes that it must fetch at least: weights once a pass, keys and values kept."""

    name: str
    macs: int
    nbytes: int

    @property
    def flops(self) -> int:
        return 2 * self.macs

    def floor(self, card: Card) -> float:
        """Seconds below which the stage cannot go."""
        return max(self.flops / card.flops, self.nbytes / card.bandwidth)


@dataclass(frozen=True)
class Account:
    """All stages of a question, in order."""

    stages: tuple[Stage, ...]

    @property
    def flops(self) -> int:
        return sum(stage.flops for stage in self.stages)

    def floor(self, card: Card) -> float:
        """Seconds below which the question cannot be answered, stages one after the other."""
        return sum(stage.floor(card) for stage in self.stages)

    def __getitem__(self, name: str) -> Stage:
        return next(stage for stage in self.stages if stage.name == name)
