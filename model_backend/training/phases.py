"""The two phases that make `mini`: answers, with what helps a small decoder to look; then the Region Focus Module."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from safetensors.torch import save_file
from torch import Tensor
from transformers import PreTrainedTokenizerFast

from model_backend.datasets.concepts import MOST
from model_backend.evaluation.recall import means
from model_backend.model import Model, released_state
from model_backend.training import distill, losses, several
from model_backend.training.averaging import Averaged
from model_backend.training.batches import Batch, Batcher
from model_backend.training.looked import batch_recalls
from model_backend.training.loop import to_device
from model_backend.training.start import start_focus
from model_backend.training.teller import Teller

FIRST = {"existence": 0.7, "category": 0.15, "position": 0.15}
ALL = {
    "existence": 0.13, "count": 0.10, "many": 0.03, "category": 0.08, "position": 0.28, "rural_urban": 0.09,
    "comparison": 0.15, "unknown": 0.05, "relation": 0.05, "share": 0.03, "size": 0.02,
}  # fmt: skip
ENCODED = ("encoder.tower.", "encoder.projector.0.", "encoder.detector.")
FITTED = 12  # batches that the teller is fitted to before the first step
WHOLE_ONLY = (1.0, 0.0, 0.0)
VIEWS = (0.25, 0.15, 0.6)
NEW_UNTIL, NEW_AFTER = 0.5, 0.5  # all scenes are new ones from the bank until that share of the steps; then that share
RFM_VIEWS = (0.5, 0.5, 0.0)  # the RFM scores one level at a time


@dataclass(frozen=True)
class Settings:
    """`steps` train the language model (the first `curriculum` share with existence questions mostly), then
    `focus_steps` distil the RFM. Each process draws `scenes` with `questions` each. `pairs` are METHOD 3.1's
    llm_layer_list; `grounded` the layer whose attention is led to the target tokens (that of each of two names to its
    own) and, for counts, to the number: one of those that start by copying what they look at."""

    steps: int = 2000
    focus_steps: int = 200
    scenes: int = 4
    questions: int = 36
    rate: float = 1e-3
    focus_rate: float = 2e-4
    curriculum: float = 0.25
    alignment: float = 1.0
    grounding: float = 0.5
    names: float = 0.25
    gist: float = 2.0
    tally: float = 0.3
    grounded: int = 3
    pairs: tuple[int, ...] = (1, 2, 3)
    seed: int = 1


@dataclass
class Materials:
    """What both phases work with: the model, its tokenizer, training and validation scenes, and where to save."""

    model: Model
    tokenizer: PreTrainedTokenizerFast
    train: Batcher
    check: Batcher
    settings: Settings
    folder: Path

    def learn(self, chosen: Callable[[str], bool]) -> list[torch.nn.Parameter]:
        """The model's parameters with a chosen name; all others are frozen."""
        for name, parameter in self.model.named_parameters():
            parameter.requires_grad_(chosen(name))
        return [parameter for parameter in self.model.parameters() if parameter.requires_grad]

    def weights(self) -> dict[str, Tensor]:
        """All weights but those that the stored scenes were made with, which nobody changes."""
        return {name: t for name, t in self.model.state_dict().items() if not name.startswith(ENCODED)}

    def save(self) -> None:
        """The model in the released layout, as float16."""
        state = {name: t.detach().half().contiguous() for name, t in released_state(self.model).items()}
        part = self.folder / "model.part"
        save_file(state, part)
        part.replace(self.folder / "model.safetensors")


class Chance:
    """A generator of torch's as a source (see `stream`)."""

    def __init__(self, seed: int) -> None:
        self.generator = torch.Generator().manual_seed(seed)

    def state(self) -> Tensor:
        return self.generator.get_state()

    def restore(self, state: Tensor) -> None:
        self.generator.set_state(state)


class Answers:
    """The language model, projector and newline learn to answer; what helps to look weighs less as training goes on."""

    name = "answers"

    def __init__(self, materials: Materials) -> None:
        self.with_, self.source = materials, materials.train
        s = materials.settings
        self.steps, self.rate = s.steps, s.rate
        self.chance = Chance(s.seed)
        self.sources = (materials.train, materials.check, self.chance)
        tokens = materials.tokenizer.convert_tokens_to_ids([str(n) for n in range(MOST + 1)])
        model = materials.model
        self.numbers = torch.tensor(tokens, device=model.device)
        self.teller = Teller(model.language.config.hidden_size).to(model.device)
        self.teller_layer = min(s.grounded + 2, len(model.language.layers))  # whose incoming states it reads

    @torch.no_grad()
    def begin(self) -> None:
        model = self.with_.model.eval()
        drawn = (to_device(self.draw(step), model.device) for step in range(FITTED))
        self.teller.fit(
            (self._answering(losses.forward(model, batch, self.with_.tokenizer), batch), batch.gist) for batch in drawn
        )

    def _answering(self, out: losses.Forward, batch: Batch) -> Tensor:
        """The states [Q, D] that the teller reads, of each question's last prompt token."""
        scene, at = batch.query.T
        return out.states[self.teller_layer][scene, at]

    def learned(self) -> list[torch.nn.Parameter]:
        chosen = self.with_.learn(lambda name: not name.startswith((*ENCODED, "focus.")))
        return [*chosen, *self.teller.parameters()]

    def optimiser(self, learned: list[torch.nn.Parameter]) -> torch.optim.Optimizer:
        optimiser = torch.optim.AdamW(learned, lr=self.rate, betas=(0.9, 0.98), weight_decay=0.02)
        self.averaged = Averaged(learned, self.steps)
        optimiser.register_step_post_hook(self.averaged.add)
        return optimiser

    def finish(self) -> None:
        self.averaged.settle()

    def draw(self, step: int) -> Batch:
        """Existence questions on whole scenes first, then everything; new scenes first, then painted ones too."""
        s = self.with_.settings
        early = step < s.curriculum * s.steps
        kinds, views = (FIRST, WHOLE_ONLY) if early else (ALL, VIEWS)
        return self.source.draw(s.scenes, s.questions, kinds, views, 1.0 if step < NEW_UNTIL * s.steps else NEW_AFTER)

    def loss(self, batch: Batch, step: int) -> tuple[Tensor, dict[str, Tensor]]:
        s, model, tokenizer = self.with_.settings, self.with_.model, self.with_.tokenizer
        model.train()
        out = losses.forward(model, batch, tokenizer)
        answers, _ = losses.answer_loss(model, batch, out, self.numbers)
        words, places = losses.phrase_embeddings(model, tokenizer, self.chance.generator)
        alignment = losses.alignment_loss(batch, out, words, places)
        block, states = model.language.layers[s.grounded], out.states[s.grounded]
        logits = losses.attention_logits(block, model.language.config, states, batch.positions, batch)
        grounding = losses.grounding_loss(logits, batch, batch.query, batch.target)
        by_names = losses.attention_logits(block, model.language.config, states, batch.positions, batch, batch.word)
        naming = losses.grounding_loss(by_names, batch, batch.word, batch.word_target)
        gist = self.teller.loss(self._answering(out, batch), batch.gist)
        tally = losses.tally_loss(logits, batch)
        aids = {"alignment": alignment, "grounding": grounding, "names": naming, "gist": gist, "tally": tally}
        fade = 1 - 0.7 * step / s.steps
        total = answers + fade * torch.stack([getattr(s, name) * aid for name, aid in aids.items()]).sum()
        return total, {"answers": answers, **aids}

    def kept(self) -> dict[str, Tensor]:
        teller = {f"teller.{name}": t for name, t in self.teller.state_dict().items()}
        return self.with_.weights() | teller | {f"averaged.{name}": t for name, t in self.averaged.state.items()}

    @torch.no_grad()
    def check(self, draws: int = 12) -> dict[str, float]:
        """Exact match by question type under teacher forcing."""
        s, model = self.with_.settings, self.with_.model
        model.eval()
        right, asked = Counter[str](), Counter[str]()
        for _ in range(draws):
            batch = to_device(self.with_.check.draw(s.scenes, s.questions, ALL, VIEWS), model.device)
            out = losses.forward(model, batch, self.with_.tokenizer)
            _, correct = losses.answer_loss(model, batch, out, self.numbers)
            for kind, scene, first, last in batch.answers:
                asked[kind] += 1
                right[kind] += bool(correct[scene, first:last].all())
        for total in (right, asked):
            parts = several.gathered(dict(total))
            total.clear()
            for part in parts:
                total.update(part)
        return {kind: round(right[kind] / asked[kind], 3) for kind in sorted(asked)}

    def save(self) -> None:
        self.with_.save()


class Focus:
    """The RFM learns to attend as the language model does (METHOD 6.2, 6.3), the language model being frozen.

    It starts as a copy of the language model's layers, which here is nearly all there is to learn: what is left are the
    gaps in its positions where tiles were not read.
    """

    name = "focus"

    def __init__(self, materials: Materials, recipe: distill.Recipe) -> None:
        self.with_, self.source, self.recipe = materials, materials.train, recipe
        self.sources = (materials.train, materials.check)
        self.steps, self.rate = materials.settings.focus_steps, materials.settings.focus_rate

    def begin(self) -> None:
        start_focus(self.with_.model, list(self.with_.settings.pairs))

    def learned(self) -> list[torch.nn.Parameter]:
        return self.with_.learn(lambda name: name.startswith("focus."))

    def optimiser(self, learned: list[torch.nn.Parameter]) -> torch.optim.Optimizer:
        return torch.optim.AdamW(learned, lr=self.rate, betas=(0.9, 0.98))

    def finish(self) -> None:
        pass

    def draw(self, step: int) -> Batch:
        s = self.with_.settings
        return self.source.draw(s.scenes, s.questions, ALL, RFM_VIEWS, NEW_AFTER)

    def loss(self, batch: Batch, step: int) -> tuple[Tensor, dict[str, Tensor]]:
        model = self.with_.model.eval()
        layers, config = self.with_.settings.pairs, model.language.config
        compared = self.recipe.compared(len(layers))
        with torch.no_grad():
            out = losses.forward(model, batch, self.with_.tokenizer)
            teacher = torch.stack([
                losses.attention_logits(model.language.layers[i], config, out.states[i], batch.positions, batch)
                for i in (layers[pair] for pair in compared)
            ])  # fmt: skip
        student = losses.student_logits(model, batch, out.embeddings, compared)
        scene, at = batch.query.T
        before, grid = batch.visible[scene, 0, at - out.prefix, : out.prefix], batch.is_grid[scene]
        terms = distill.distillation_terms(
            teacher[:, :, :, None], student[:, :, :, None], grid[:, None], before[:, None], self.recipe
        )
        parts = {name: several.mean(term) for name, term in terms.items()}
        return torch.stack(list(parts.values())).mean(), parts

    def kept(self) -> dict[str, Tensor]:
        return self.with_.weights()

    def check(self, draws: int = 10) -> dict[str, Any]:
        """See `evaluation.recall`, on whole level 0 views of validation scenes."""
        s, model = self.with_.settings, self.with_.model.eval()
        drawn = (self.with_.check.draw(s.scenes, s.questions, ALL, WHOLE_ONLY) for _ in range(draws))
        batches = (to_device(batch, model.device) for batch in drawn)
        return means([row for batch in batches for row in batch_recalls(model, self.with_.tokenizer, batch)])

    def save(self) -> None:
        self.with_.save()
