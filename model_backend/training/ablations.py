"""The supplement's ablations (its Tables 2 to 6) on a small model: what is trained anew is the Region Focus Module, for
a few steps, from the model's own language model; the rest is only asked again.

Every row has its own folder, so a stopped command goes on where it was.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

import torch

from model_backend.datasets.compose import Composer
from model_backend.datasets.sources import unseen_tiles
from model_backend.engine import Engine
from model_backend.evaluation import composed
from model_backend.evaluation.asking import Asked
from model_backend.evaluation.statistics import wilson
from model_backend.training import loop
from model_backend.training.distill import LOSSES, Recipe
from model_backend.training.distilled import checked_examples, examples
from model_backend.training.examples import ComposedExamples, Examples, Reader
from model_backend.training.published import Distillation, How, judge, resize
from model_backend.training.runs import Run

TABLES = ("losses", "ratios", "tokens", "pruning", "pairs")  # the supplement's 2, 3, 4, 5 and 6
TITLES = {
    "losses": "Losses of the distillation (Table 2)",
    "ratios": "Share of tokens kept (Table 3)",
    "tokens": "Tokens of the last level, or of all levels (Table 4)",
    "pruning": "Training with pruning, and with fused text (Table 5)",
    "pairs": "Layer pairs (Table 6)",
}
RATIOS = (1.0, 0.75, 0.5, 0.25)
SIDES = (2048, 4096)  # px of the scenes that are asked about in "ratios" and "tokens"
HELD_OUT_SCENES, HELD_OUT_QUESTIONS = 12, 18
KEPT = 0.25
KINDS = ("existence", "position", "count", "comparison")
CPU = torch.device("cpu")
Cells = dict[str, Any]


@dataclass(frozen=True)
class Settings:
    """`steps` of `batch` questions each, on a pool of `scenes`; `asked` scenes of each of SIDES."""

    steps: int = 100
    batch: int = 4
    scenes: int = 32
    asked: int = 4
    rate: float = 2e-4
    seed: int = 1


@dataclass(frozen=True)
class Trained:
    """A row of a table: how it is named, and how its RFM is trained. No `how`: the RFM as it starts."""

    name: str
    how: How
    untrained: bool = False


def trained_rows(layers: int, own: Sequence[int], settings: Settings) -> dict[str, list[Trained]]:
    """What is trained for a language model of `layers` layers whose RFM was distilled from its layers `own`."""
    everything = Recipe(LOSSES["both"], skipped=())
    spread = (1, layers // 2, layers - 1)
    base = How(settings.steps, settings.batch, settings.rate, spread, recipe=everything)
    losses = [Trained("as it starts", base, untrained=True)]
    losses += [Trained(name, replace(base, recipe=Recipe(LOSSES[name], skipped=()))) for name in ("kl", "mse", "both")]
    chosen = dict.fromkeys(
        [(layers // 2,), (layers - 1,), (1, layers // 2), tuple(own), spread, tuple(range(1, layers - 1)),
         tuple(range(1, layers))]
    )  # fmt: skip
    pairs = [Trained(",".join(map(str, one)), replace(base, pairs=one)) for one in chosen]
    joint = replace(base, pairs=tuple(own), joint=True, rate=settings.rate / 4)
    pruning = [
        Trained("pruned", replace(joint, kept=KEPT)),
        Trained("pruned, fused text", replace(joint, kept=KEPT, fused=True)),
        Trained("neither", joint),
    ]
    return {"losses": losses, "pairs": pairs, "pruning": pruning}


class Ablations:
    """Makes the tables for `preset` in `folder`."""

    def __init__(self, preset: str, data: Path, seen: frozenset[str], folder: Path, settings: Settings) -> None:
        self.preset, self.data, self.folder, self.settings = preset, data, folder, settings
        self.engine = Engine.load(preset, "cpu", "fp32")
        self.model = self.engine.model
        self.start = {name: tensor.clone() for name, tensor in self.model.state_dict().items()}
        self.pairs = self.model.config.pairs
        self.reader = Reader(self.model, self.engine.tokenizer)
        geometry = self.model.config.geometry
        self.source: Examples = examples(data, "training", geometry, settings.scenes, settings.seed)
        self.composer = Composer(unseen_tiles(data, seen))
        unseen = ComposedExamples(self.composer, geometry, HELD_OUT_SCENES, [settings.seed, 99])
        self.held_out = checked_examples(unseen, HELD_OUT_SCENES, HELD_OUT_QUESTIONS)

    def table(self, name: str, own: Sequence[int], tell: Callable[[str], None]) -> list[Cells]:
        """The rows of one of TABLES."""
        if name in ("ratios", "tokens"):
            return self._kept_row(name, "asked", lambda: list(self._asked(name)), tell)
        rows = trained_rows(len(self.model.language.layers), own, self.settings)[name]
        return [self._kept_row(name, row.name, partial(self._trained, name, row), tell) for row in rows]

    def _kept_row(self, table: str, name: str, make: Callable[[], Any], tell: Callable[[str], None]) -> Any:
        """What `make` gives, from the row's file where there is one."""
        path = self.folder / table / name.replace(" ", "-") / "row.json"
        if not path.exists():
            began = time.monotonic()
            row = make()
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(json.dumps(row))
            tell(f"{table}, {name}: {time.monotonic() - began:.0f} s")
        return json.loads(path.read_text())

    def _trained(self, table: str, row: Trained) -> Cells:
        model, how = self.model, row.how
        if model.config.pairs != self.pairs:
            resize(model, self.pairs)
        model.load_state_dict(self.start)
        torch.manual_seed(self.settings.seed)
        phase = Distillation(model, self.reader, self.source, how, dict, lambda: None)
        if row.untrained:
            phase.begin()
        else:
            run = Run(self.folder / table / row.name.replace(" ", "-"), {"row": row.name, "how": repr(how)})
            pace = loop.Pace(report=10, check=how.steps, keep=how.steps)
            loop.train([phase], run, CPU, "fp32", pace, lambda _: None)
        judged = [judge(model.eval(), self.reader.read(example), KEPT, how.fused) for example in self.held_out]
        recalls = [one.recall for one in judged if one.recall is not None]
        answered = [(e.question.kind, one.right) for e, one in zip(self.held_out, judged, strict=True)]
        recall = round(100 * sum(recalls) / len(recalls), 1) if recalls else None
        return {"row": row.name, "layers": len(how.pairs) + 1, "recall": recall, **_cells(answered)}

    def _asked(self, name: str) -> Iterator[Cells]:
        """The model as it is, asked about large unseen scenes in different ways."""
        ways: list[Cells] = [{"keep_ratio": ratio} for ratio in RATIOS]
        if name == "tokens":
            ways = [{"high_res": how, "keep_ratio": KEPT} for how in ("concat", "select")]
        asked = Asked(self.preset)
        for side in SIDES:
            scenes = composed.paintings(self.composer, self.settings.asked, (side, side), seed=side + 1)
            jobs = [replace(job, ways=tuple(ways)) for job in composed.keep_jobs(scenes)]
            trials = [trial for job in jobs for trial in job.run(asked)]
            for way in ways:
                held = [trial for trial in trials if trial.way == way]
                row = f"{side} px, " + (way.get("high_res") or f"{way['keep_ratio']:.0%} kept")
                tokens = round(sum(trial.tokens for trial in held) / len(held))
                yield {"row": row, "tokens": tokens, **_cells([(t.question.kind, t.right) for t in held])}


def _cells(answered: Sequence[tuple[str, bool]]) -> Cells:
    """Percent right of each of KINDS and of all, with the 95 % interval of the latter."""
    found: Cells = {}
    for kind in KINDS:
        own = [right for one, right in answered if one == kind]
        found[kind] = round(100 * sum(own) / len(own), 1) if own else None
    right = sum(right for _, right in answered)
    low, high = wilson(right, len(answered))
    return found | {
        "all": round(100 * right / len(answered), 1), "low": round(100 * low, 1), "high": round(100 * high, 1),
        "n": len(answered),
    }  # fmt: skip


def markdown(name: str, rows: Sequence[Cells]) -> str:
    """A table; the best of each column is bold."""
    columns = [key for key in rows[0] if key not in ("low", "high")]
    best = {key: max((row[key] or 0 for row in rows), default=0) for key in (*KINDS, "all", "recall") if key in columns}
    lines = [f"| {' | '.join(columns)} |", f"|{'---|' * len(columns)}"]
    for row in rows:
        cells = ["-" if row[key] is None else str(row[key]) for key in columns]
        cells = [f"**{c}**" if row[k] == best.get(k) else c for k, c in zip(columns, cells, strict=True)]
        cells = [f"{c} ({row['low']}-{row['high']})" if k == "all" else c for k, c in zip(columns, cells, strict=True)]
        lines.append(f"| {' | '.join(cells)} |")
    return f"### {TITLES[name]}\n\n" + "\n".join(lines)
