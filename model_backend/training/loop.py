"""The training loop: answers first, then the Region Focus Module distilled from the language model's attention.

A run folder holds settings, metrics (one JSON a line) and the model in the released layout, written at every check.
What was encoded for a run is kept and used again; the loop itself starts over.
"""

from __future__ import annotations

import json
import math
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

import torch
from safetensors.torch import save_file
from torch import Tensor
from torch.nn import functional as F
from torch.utils.data import DataLoader, IterableDataset
from transformers import PreTrainedTokenizerFast

from model_backend.datasets.concepts import COUNTED
from model_backend.datasets.questions import MOST
from model_backend.evaluation import recall
from model_backend.model import Model, released_state
from model_backend.training import losses
from model_backend.training.batches import Batch, Batcher
from model_backend.training.start import start_focus

FIRST = {"existence": 0.7, "category": 0.15, "position": 0.15}
ALL = {
    "existence": 0.2, "count": 0.24, "category": 0.09, "position": 0.17, "rural_urban": 0.04, "comparison": 0.12,
    "unknown": 0.05, "relation": 0.05, "share": 0.06, "size": 0.03,
}  # fmt: skip
WHOLE_ONLY = (1.0, 0.0, 0.0)
VIEWS = (0.25, 0.15, 0.6)
RFM_VIEWS = (0.5, 0.5, 0.0)  # the RFM scores one level at a time
REPORT_EVERY, CHECK_EVERY = 25, 300  # steps


@dataclass(frozen=True)
class Settings:
    """`steps` train the language model (the first `curriculum` share with existence questions mostly), then
    `focus_steps` distil the RFM. `pairs` are METHOD 3.1's llm_layer_list; `grounded` the layer whose attention is led
    to the target tokens."""

    steps: int = 2000
    focus_steps: int = 200
    scenes: int = 6
    questions: int = 18
    rate: float = 1e-3
    focus_rate: float = 2e-4
    curriculum: float = 0.25
    alignment: float = 1.0
    grounding: float = 0.5
    objects: float = 0.5
    grounded: int = 3
    pairs: tuple[int, ...] = (1, 2, 3)
    seed: int = 1


class _Stream(IterableDataset):
    """The training batches in order: existence questions on whole scenes first, then everything."""

    def __init__(self, batcher: Batcher, settings: Settings, first: int, last: int) -> None:
        self.batcher, self.settings, self.steps = batcher, settings, range(first, last)

    def __iter__(self) -> Iterator[Batch]:
        s = self.settings
        for step in self.steps:
            if step < s.curriculum * s.steps:
                kinds, views = FIRST, WHOLE_ONLY
            else:
                kinds, views = ALL, VIEWS if step < s.steps else RFM_VIEWS
            yield self.batcher.draw(s.scenes, s.questions, kinds, views)


class Trainer:
    """`train` and `check` draw from training and validation scenes; `report` is told every measurement."""

    def __init__(
        self, model: Model, tokenizer: PreTrainedTokenizerFast, train: Batcher, check: Batcher, settings: Settings,
        folder: Path, report: Callable[[dict], None],
    ) -> None:  # fmt: skip
        self.model, self.tokenizer, self.settings = model, tokenizer, settings
        self.train, self.check, self.folder, self.report = train, check, folder, report
        self.generator = torch.Generator().manual_seed(settings.seed)
        self.numbers = torch.tensor(tokenizer.convert_tokens_to_ids([str(n) for n in range(MOST + 1)]))
        self.counter = torch.nn.Linear(model.language.config.hidden_size, len(COUNTED))  # see losses.object_loss

    def run(self) -> None:
        self.folder.mkdir(parents=True, exist_ok=True)
        (self.folder / "settings.json").write_text(json.dumps(asdict(self.settings), indent=2))
        self._answers()
        self._focus()

    def _answers(self) -> None:
        s, model = self.settings, self.model
        learned = self._learn(lambda name: not name.startswith(("encoder.tower.", "focus.")))
        learned += self.counter.parameters()
        optimiser = torch.optim.AdamW(learned, lr=s.rate, betas=(0.9, 0.98), weight_decay=0.02)
        began, sums = time.time(), Counter[str]()
        for step, batch in enumerate(self._batches(0, s.steps)):
            model.train()
            total, parts = self._answer_loss(batch, step)
            _step(optimiser, learned, total, s.rate * _rate(step, s.steps))
            sums.update(parts)
            if step % REPORT_EVERY == REPORT_EVERY - 1:
                mean = {name: round(value / REPORT_EVERY, 4) for name, value in sums.items()}
                self._tell({"step": step + 1, "seconds": round(time.time() - began, 1), **mean})
                sums.clear()
            if step % CHECK_EVERY == CHECK_EVERY - 1 or step + 1 == s.steps:
                self._tell({"step": step + 1, "validation": self.validate()})
                self.save()

    def _answer_loss(self, batch: Batch, step: int) -> tuple[Tensor, dict[str, float]]:
        """The loss of a batch and its parts. What helps it to look weighs less as training goes on."""
        s, model = self.settings, self.model
        out = losses.forward(model, batch, self.tokenizer)
        answers, _ = losses.answer_loss(model, batch, out, self.numbers)
        words, places = losses.phrase_embeddings(model, self.tokenizer, self.generator)
        alignment = losses.alignment_loss(model, batch, out, words, places)
        block, states = model.language.layers[s.grounded], out.states[s.grounded]
        logits = losses.attention_logits(block, model.language.config, states, batch.positions, batch)
        grounding = losses.grounding_loss(logits, batch)
        objects = losses.object_loss(self.counter, batch, out)
        fade = 1 - 0.7 * step / s.steps
        parts = {"answers": answers, "alignment": alignment, "grounding": grounding, "objects": objects}
        total = answers + fade * (s.alignment * alignment + s.grounding * grounding + s.objects * objects)
        return total, {name: part.item() for name, part in parts.items()}

    def _learn(self, chosen: Callable[[str], bool]) -> list[torch.nn.Parameter]:
        """The parameters with a chosen name; all others are frozen."""
        for name, parameter in self.model.named_parameters():
            parameter.requires_grad_(chosen(name))
        return [parameter for parameter in self.model.parameters() if parameter.requires_grad]

    def _batches(self, first: int, last: int) -> Iterator[Batch]:
        """Batches from another process: drawing questions overlaps with the step."""
        stream = _Stream(self.train, self.settings, first, last)
        return iter(DataLoader(stream, batch_size=None, num_workers=1, prefetch_factor=3))

    def _focus(self) -> None:
        """Distil the RFM from the language model's attention over the grid, head by head, at the last layer pair.

        It starts as a copy of the language model's layers, which here is nearly all there is to learn: what is left are
        the gaps in its positions where tiles were not read. The published loss, for checkpoints whose RFM is no copy,
        is `training/distill.py` (METHOD 6.3)."""
        s, model = self.settings, self.model
        start_focus(model, list(s.pairs))
        learned = self._learn(lambda name: name.startswith("focus."))
        optimiser = torch.optim.AdamW(learned, lr=s.focus_rate, betas=(0.9, 0.98))
        layer = s.pairs[-1]
        for step, batch in enumerate(self._batches(s.steps, s.steps + s.focus_steps)):
            with torch.no_grad():
                out = losses.forward(model, batch, self.tokenizer)
                block, states = model.language.layers[layer], out.states[layer]
                teacher = losses.attention_logits(block, model.language.config, states, batch.positions, batch)
            student = losses.focus_logits(model, batch, out.embeddings)
            loss = distillation_loss(teacher, student, batch)
            _step(optimiser, learned, loss, s.focus_rate * _rate(step, s.focus_steps))
            if step % REPORT_EVERY == REPORT_EVERY - 1:
                self._tell({"focus_step": step + 1, "kl": round(loss.item(), 4)})
        self._tell({"recall": self.recall()})
        self.save()

    @torch.no_grad()
    def validate(self, draws: int = 12) -> dict[str, float]:
        """Exact match by question type under teacher forcing."""
        self.model.eval()
        right, asked = Counter[str](), Counter[str]()
        for _ in range(draws):
            batch = self.check.draw(self.settings.scenes, self.settings.questions, ALL, VIEWS)
            out = losses.forward(self.model, batch, self.tokenizer)
            _, correct = losses.answer_loss(self.model, batch, out, self.numbers)
            for kind, scene, first, last in batch.answers:
                asked[kind] += 1
                right[kind] += bool(correct[scene, first:last].all())
        return {kind: round(right[kind] / asked[kind], 3) for kind in sorted(asked)}

    def recall(self, draws: int = 10) -> dict:
        """See `evaluation.recall`, on whole level 0 views of validation scenes."""
        self.model.eval()
        s = self.settings
        batches = (self.check.draw(s.scenes, s.questions, ALL, WHOLE_ONLY) for _ in range(draws))
        return recall.summary([recall.recalls(self.model, self.tokenizer, batch) for batch in batches])

    def save(self) -> None:
        """The model in the released layout, as float16."""
        state = released_state(self.model)
        save_file(
            {name: t.detach().half().contiguous() for name, t in state.items()}, self.folder / "model.safetensors"
        )

    def _tell(self, measured: dict) -> None:
        with (self.folder / "metrics.jsonl").open("a") as lines:
            lines.write(json.dumps(measured) + "\n")
        self.report(measured)


def distillation_loss(teacher: Tensor, student: Tensor, batch: Batch) -> Tensor:
    """KL of the grid slice, head by head: [Q, H, P] logits of both."""
    wanted, given = losses.on_grid(teacher, batch), losses.on_grid(student, batch)
    finite = batch.is_grid[batch.query[:, 0]][:, None].expand_as(wanted)
    return F.kl_div(given[finite], wanted[finite], log_target=True, reduction="sum") / (len(wanted) * wanted.shape[1])


def _step(optimiser: torch.optim.Optimizer, learned: list[torch.nn.Parameter], loss: Tensor, rate: float) -> None:
    for group in optimiser.param_groups:
        group["lr"] = rate
    loss.backward()
    torch.nn.utils.clip_grad_norm_(learned, 1.0)
    optimiser.step()
    optimiser.zero_grad(set_to_none=True)


def _rate(step: int, steps: int) -> float:
    """Warm-up over the first 3 %, then a cosine to a twentieth."""
    warm = max(1, steps // 33)
    if step < warm:
        return (step + 1) / warm
    return 0.05 + 0.475 * (1 + math.cos(math.pi * (step - warm) / max(1, steps - warm)))
