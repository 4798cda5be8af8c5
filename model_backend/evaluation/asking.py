"""Puts questions with known answers to a model, in several processes, through the whole engine: pixels, pyramid, focus,
pruning, decoding. Nothing here knows how the answers are judged."""

from __future__ import annotations

import multiprocessing
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field, replace
from typing import Any, Protocol

import numpy as np

from model_backend.datasets.questions import Question
from model_backend.engine import Engine
from model_backend.events import Answer
from model_backend.raster import ArraySource, Source


class Imagery(Protocol):
    """What opens as a source, in whichever process."""

    def source(self) -> Source: ...


@dataclass(frozen=True)
class Picture:
    """Imagery in memory: uint8 [h, w, 3]."""

    rgb: np.ndarray
    metres_per_pixel: float | None

    def source(self) -> Source:
        return ArraySource(self.rgb, metres_per_pixel=self.metres_per_pixel)


@dataclass(frozen=True)
class Trial:
    """One question put to a model; `blind` is its answer to grey noise, where asked."""

    group: str
    question: Question
    said: str
    confidence: float
    seconds: float
    tokens: int  # kept, for the language model
    side: int  # of the imagery, px
    way: dict[str, Any] = field(default_factory=dict)
    blind: str | None = None

    @property
    def right(self) -> bool:
        return self.said == self.question.answer


@dataclass(frozen=True)
class Job:
    """Questions about one piece of imagery. `group` is the part of the evaluation that it belongs to; each of `ways`
    changes fields of the model's options, and every question is asked in every way. `blind`: asked of noise too."""

    group: str
    imagery: Imagery
    questions: tuple[Question, ...]
    ways: tuple[dict[str, Any], ...] = ({},)
    blind: bool = False

    def run(self, asked: Asked) -> list[Trial]:
        trials = []
        with asked.engine.open(self.imagery.source()) as scene:
            side = max(scene.pyramid.height, scene.pyramid.width)
            for way in self.ways:
                options = replace(asked.engine.options, **way)
                for question in self.questions:
                    answer = _answer(scene.ask(question.text, options))
                    blind = _answer(asked.dark.ask(question.text)).text if self.blind else None
                    trials.append(Trial(self.group, question, answer.text, answer.confidence, answer.timing["total"],
                                        answer.tokens.get("kept", 0), side, way, blind))  # fmt: skip
        return trials


class Asked:
    """A loaded model, and grey noise to ask it about."""

    def __init__(self, preset: str, threads: int | None = None) -> None:
        import torch

        if threads is not None:
            torch.set_num_threads(threads)
        self.engine = Engine.load(preset)
        noise = np.random.default_rng(0).integers(118, 137, (768, 768, 3)).astype(np.uint8)
        self.dark = self.engine.open(ArraySource(noise, metres_per_pixel=0.3))


class Task(Protocol):
    """What a process does with the model; can be sent to it."""

    def run(self, asked: Asked) -> list: ...


def run(preset: str, tasks: Sequence[Task], processes: int) -> Iterator[list]:
    """What each task gives, in order. With one process the model is loaded here, and uses every core it likes."""
    if processes == 1:
        asked = Asked(preset)
        yield from (task.run(asked) for task in tasks)
        return
    # A fresh process each: torch's threads do not survive a fork.
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(processes, context, _start, (preset,)) as pool:
        yield from pool.map(_run, tasks)


_asked: Asked


def _start(preset: str) -> None:
    global _asked
    _asked = Asked(preset, threads=1)


def _run(task: Task) -> list:
    return task.run(_asked)


def _answer(events: Iterator[Any]) -> Answer:
    *_, last = events
    assert isinstance(last, Answer)
    return last
