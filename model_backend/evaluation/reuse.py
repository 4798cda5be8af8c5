"""What remembering saves: the same questions asked of a scene that remembers and of one that does not."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from model_backend.config import AskOptions
from model_backend.engine import Engine
from model_backend.evaluation import efficiency
from model_backend.events import Answer, TilesSelected
from model_backend.raster import Source


@dataclass(frozen=True)
class Asked:
    """One question: its seconds, the tiles it needed and those of them that were encoded for it, the arithmetic, and
    what came out."""

    seconds: float
    tiles: int
    encoded: int
    flops: int
    answer: Answer
    selected: tuple[TilesSelected, ...]

    def same_as(self, other: Asked) -> bool:
        """Whether both gave the same answer from the same tiles and as many tokens."""
        return (self.answer.text, self.answer.tokens, self.selected) == (
            other.answer.text,
            other.answer.tokens,
            other.selected,
        )


@dataclass(frozen=True)
class Comparison:
    """The questions in order, asked of a scene that `remembers` and of one that starts `anew` for each."""

    remembering: tuple[Asked, ...]
    anew: tuple[Asked, ...]

    @property
    def identical(self) -> bool:
        """Whether remembering changed nothing."""
        return all(a.same_as(b) for a, b in zip(self.remembering, self.anew, strict=True))

    @property
    def tiles_skipped(self) -> float:
        """Share of the follow-up questions' tiles that needed no reading and encoding."""
        follow_up = self.remembering[1:]
        return 1 - sum(asked.encoded for asked in follow_up) / max(sum(asked.tiles for asked in follow_up), 1)

    @property
    def work_skipped(self) -> float:
        """Share of the follow-up questions' arithmetic that was not done again."""
        done, whole = (sum(asked.flops for asked in side[1:]) for side in (self.remembering, self.anew))
        return 1 - done / whole if whole else 0.0

    @property
    def time_skipped(self) -> float:
        """Share of the follow-up questions' time that remembering saved."""
        spent, whole = (sum(asked.seconds for asked in side[1:]) for side in (self.remembering, self.anew))
        return 1 - spent / whole if whole else 0.0


def compare(
    engine: Engine, source: Callable[[], Source], questions: Sequence[str], options: AskOptions | None = None
) -> Comparison:
    """Ask `questions` one after the other of two scenes on what `source` opens."""

    def side(reuse: bool) -> tuple[Asked, ...]:
        with engine.open(source(), reuse=reuse) as scene:
            return tuple(_asked(list(scene.ask(question, options))) for question in questions)

    return Comparison(remembering=side(True), anew=side(False))


def _asked(events: list[object]) -> Asked:
    answer = events[-1]
    assert isinstance(answer, Answer)
    assert answer.run is not None
    assert answer.sizes is not None
    return Asked(
        seconds=answer.timing["total"],
        tiles=answer.run.tiles + answer.run.recalled,
        encoded=answer.run.tiles,
        flops=efficiency.account(answer.run, answer.sizes).flops,
        answer=answer,
        selected=tuple(event for event in events if isinstance(event, TilesSelected)),
    )
