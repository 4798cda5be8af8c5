"""The training loop: runs phases one after the other, measures, keeps what it takes to go on exactly where it stopped.

What is learnt, from which batches and by which loss is the phase's (see `phases`, `published`); here are the optimiser,
mixed precision, several processes, reports and checkpoints. A run that was stopped and goes on gives the weights that
one without a stop would have given, on a CPU bit for bit.
"""

from __future__ import annotations

import math
import random
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass, fields, replace
from typing import Any, Protocol, cast

import numpy as np
import torch
from torch import Tensor

from model_backend.training import several
from model_backend.training.runs import Run
from model_backend.training.stream import Source, batches

Precision = str  # "fp32", "bf16" or "fp16"
AUTOCAST = {"bf16": torch.bfloat16, "fp16": torch.float16}
CLIP = 1.0  # longest gradient


class Phase(Protocol):
    """A stretch of training with its own parameters, batches and loss.

    name, steps, rate    what it is called, how long it is, the highest learning rate
    source               what batches are drawn from, by `draw` of a step, in another process
    sources              all sources whose state is to be kept, `source` and the one that checks draw from
    """

    name: str
    steps: int
    rate: float

    @property
    def source(self) -> Source: ...
    @property
    def sources(self) -> Sequence[Source]: ...

    def begin(self) -> None:
        """Called before the first step (not when going on): sets initial weights."""

    def learned(self) -> list[torch.nn.Parameter]:
        """The parameters that learn; freezes all others."""
        ...

    def optimiser(self, learned: list[torch.nn.Parameter]) -> torch.optim.Optimizer: ...
    def draw(self, step: int) -> Any: ...

    def loss(self, batch: Any, step: int) -> tuple[Tensor, dict[str, Tensor]]:
        """What to minimise, and its parts by name; with several processes, this one's share (`several.mean`)."""
        ...

    def kept(self) -> dict[str, Tensor]:
        """The tensors of a checkpoint, by reference."""
        ...

    def finish(self) -> None:
        """Called after the last step: sets final weights."""

    def check(self) -> dict[str, Any]:
        """Measured now and then, and at the end."""
        ...

    def save(self) -> None:
        """Writes the model for use."""


@dataclass(frozen=True)
class Pace:
    """How often things happen, in steps: a report of the losses, a check with a model saved, a checkpoint. `until`
    stops there, counted over all phases, as if the machine had been switched off after a checkpoint."""

    report: int = 25
    check: int = 300
    keep: int = 100
    until: int | None = None


def train(
    phases: Sequence[Phase], run: Run, device: torch.device, precision: Precision, pace: Pace,
    report: Callable[[dict[str, Any]], None], stopped: Callable[[], bool] = lambda: False,
    progress: Callable[[int], None] = lambda done: None,
) -> bool:  # fmt: skip
    """Runs `phases`, or goes on where the run's checkpoint says; `report` is told every measurement, `progress` how
    many steps of all phases are done. `stopped` is asked after each step: True ends training with a checkpoint. Returns
    whether all phases are through."""
    state = run.kept()
    through = state["phase"] if state is not None else 0
    before = sum(phase.steps for phase in phases[:through])
    with _repeatable(device):
        for number, phase in list(enumerate(phases))[through:]:
            loop = _Loop(phase, number, run, device, precision, pace, report)
            if not loop.go(state if number == through else None, before, stopped, progress):
                return False
            before += phase.steps
    return True


@contextmanager
def _repeatable(device: torch.device) -> Iterator[None]:
    """On a CPU, threads add up in the same order in every run. A card is left as it is: there this costs time."""
    before = torch.are_deterministic_algorithms_enabled()
    torch.use_deterministic_algorithms(before or device.type == "cpu", warn_only=True)
    try:
        yield
    finally:
        torch.use_deterministic_algorithms(before)


class _Loop:
    """One phase on its way."""

    def __init__(
        self, phase: Phase, number: int, run: Run, device: torch.device, precision: Precision, pace: Pace,
        report: Callable[[dict[str, Any]], None],
    ) -> None:  # fmt: skip
        self.phase, self.number, self.run, self.device = phase, number, run, device
        self.autocast = AUTOCAST.get(precision)
        self.pace, self.report = pace, report
        self.scaler = torch.amp.GradScaler(device.type, enabled=precision == "fp16")
        self.sums, self.since = Counter[str](), 0
        self.seconds = 0.0

    def go(
        self, state: dict[str, Any] | None, before: int, stopped: Callable[[], bool], progress: Callable[[int], None]
    ) -> bool:
        phase = self.phase
        if state is None:
            phase.begin()
        self.learned = phase.learned()
        self.optimiser = phase.optimiser(self.learned)
        if state is not None:
            self._restore(state)
        first = 0 if state is None else state["step"]
        with closing(batches(phase.source, phase.draw, range(first, phase.steps))) as drawn:
            return self._run(drawn, first, before, stopped, progress)

    def _run(
        self, drawn: Iterator[tuple[Any, Any]], first: int, before: int, stopped: Callable[[], bool],
        progress: Callable[[int], None],
    ) -> bool:  # fmt: skip
        """The steps from `first` on. Returns whether they are through."""
        phase, pace = self.phase, self.pace
        began = time.time() - self.seconds
        for step in range(first, phase.steps):
            if pace.until is not None and before + step >= pace.until:
                return False
            batch, left = next(drawn)
            stop = self._step(to_device(batch, self.device), step, stopped())
            phase.source.restore(left)
            self.seconds = time.time() - began
            done, last = step + 1, step + 1 == phase.steps
            progress(before + done)
            stop = stop or (pace.until is not None and before + done >= pace.until)
            if last:
                phase.finish()
            self._measure(done, last)
            if done % pace.keep == 0 or last or stop:
                self._keep(done)
            if stop and not last:
                return False
        return True

    def _measure(self, done: int, last: bool) -> None:
        """Reports, checks and draws where it is time to, or at the `last` step."""
        phase, pace = self.phase, self.pace
        reported, checked = done % pace.report == 0 or last, done % pace.check == 0 or last
        if reported:
            self._report(done)
        if checked:
            self._tell({"step": done, "check": phase.check()})
        if several.rank() == 0:
            if checked:
                phase.save()
            if reported or checked:
                self.run.draw()

    def _step(self, batch: Any, step: int, stop: bool) -> bool:
        """Learns from a batch. Returns whether any process was asked to `stop`."""
        phase = self.phase
        with torch.autocast(self.device.type, self.autocast, enabled=self.autocast is not None):
            loss, parts = phase.loss(batch, step)
        for group in self.optimiser.param_groups:
            group["lr"] = phase.rate * schedule(step, phase.steps)
        self.scaler.scale(loss).backward()
        several.add_gradients(self.learned)
        self.scaler.unscale_(self.optimiser)
        torch.nn.utils.clip_grad_norm_(self.learned, CLIP)
        self.scaler.step(self.optimiser)
        self.scaler.update()
        self.optimiser.zero_grad(set_to_none=True)
        shares = torch.stack([*(part.detach().float() for part in parts.values()), torch.tensor(float(stop)).to(loss)])
        several.add_up([shares])
        *values, asked = shares.tolist()
        self.sums.update(dict(zip(parts, values, strict=True)))
        self.since += 1
        return asked > 0

    def _report(self, done: int) -> None:
        mean = {name: round(value / self.since, 5) for name, value in self.sums.items()}
        self._tell({"step": done, "seconds": round(self.seconds, 1), **mean})
        self.sums.clear()
        self.since = 0

    def _tell(self, measurement: dict[str, Any]) -> None:
        if several.rank() == 0:
            measurement = {"phase": self.phase.name, **measurement}
            self.run.tell(measurement)
            self.report(measurement)

    def _keep(self, done: int) -> None:
        chance = several.gathered(random_states([source.state() for source in self.phase.sources], self.device))
        if several.rank() == 0:
            self.run.keep({
                "phase": self.number, "step": done, "weights": self.phase.kept(), "seconds": self.seconds,
                "optimiser": self.optimiser.state_dict(), "scaler": self.scaler.state_dict(), "chance": chance,
                "sums": dict(self.sums), "since": self.since, "measured": len(self.run.measured()),
            })  # fmt: skip
        several.wait()

    def _restore(self, state: dict[str, Any]) -> None:
        with torch.no_grad():
            for name, tensor in self.phase.kept().items():
                tensor.copy_(state["weights"][name])
        self.optimiser.load_state_dict(state["optimiser"])
        self.scaler.load_state_dict(state["scaler"])
        self.sums, self.since, self.seconds = Counter(state["sums"]), state["since"], state["seconds"]
        restore_random(state["chance"][several.rank()], self.phase.sources, self.device)


def schedule(step: int, steps: int) -> float:
    """The share of the highest rate: warm-up over the first 3 %, then a cosine to a twentieth."""
    warm = max(1, steps // 33)
    if step < warm:
        return (step + 1) / warm
    return 0.05 + 0.475 * (1 + math.cos(math.pi * (step - warm) / max(1, steps - warm)))


def random_states(sources: list[Any], device: torch.device) -> dict[str, Any]:
    """Everything that chance depends on in this process."""
    name, keys, position, has_gauss, gauss = cast("tuple[str, np.ndarray, int, int, float]", np.random.get_state())
    return {
        "torch": torch.get_rng_state(),
        "cuda": torch.cuda.get_rng_state(device) if device.type == "cuda" else None,
        "python": random.getstate(),
        "numpy": (name, torch.from_numpy(keys.astype(np.int64)), position, has_gauss, gauss),
        "sources": sources,
    }


def restore_random(state: dict[str, Any], sources: Sequence[Source], device: torch.device) -> None:
    for source, own in zip(sources, state["sources"], strict=True):
        source.restore(own)
    name, keys, position, has_gauss, gauss = state["numpy"]
    np.random.set_state((name, keys.numpy().astype(np.uint32), position, has_gauss, gauss))
    random.setstate(state["python"])
    torch.set_rng_state(state["torch"])
    if state["cuda"] is not None:
        torch.cuda.set_rng_state(state["cuda"], device)


def to_device(batch: Any, device: torch.device) -> Any:
    """A dataclass with its tensors on `device`."""
    if device.type == "cpu":
        return batch
    moved = {f.name: getattr(batch, f.name).to(device) for f in fields(batch)
             if isinstance(getattr(batch, f.name), Tensor)}  # fmt: skip
    return replace(batch, **moved)


@contextmanager
def shown(steps: int) -> Iterator[Callable[[int], None]]:
    """A bar of `steps` on stderr, where that is a terminal; gives what moves it."""
    from rich.console import Console
    from rich.progress import MofNCompleteColumn, Progress, TimeElapsedColumn, TimeRemainingColumn

    columns = (*Progress.get_default_columns()[:2], MofNCompleteColumn(), TimeElapsedColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), disable=several.rank() > 0) as bar:
        task = bar.add_task("Training", total=steps)
        yield lambda done: bar.update(task, completed=done)


@contextmanager
def stopping() -> Iterator[Callable[[], bool]]:
    """Gives a function that says whether the user (Ctrl+C) or the system asked to stop; within, neither kills."""
    import signal

    asked: list[int] = []
    handlers = {
        one: signal.signal(one, lambda number, _: asked.append(number)) for one in (signal.SIGINT, signal.SIGTERM)
    }
    try:
        yield lambda: bool(asked)
    finally:
        for one, handler in handlers.items():
            signal.signal(one, handler)
