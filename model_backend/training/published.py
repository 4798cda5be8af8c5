"""The published recipe (METHOD 6.2, 6.3; supplement B.1, B.2, D): the Region Focus Module of any model of the released
layout learns to attend as its language model does, which stays as it is or learns to answer along with it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

import torch
from torch import Tensor, nn

from model_backend import selection
from model_backend.evaluation.looking import targets
from model_backend.evaluation.recall import recall_at
from model_backend.focus import RegionFocus
from model_backend.model import Model
from model_backend.training import distill, several
from model_backend.training.examples import Example, Examples, Passage, Reader
from model_backend.training.start import start_focus


@dataclass(frozen=True)
class How:
    """One way of training, a row of the supplement's ablations. The defaults are the published recipe for a language
    model that is trained already.

    steps, batch, rate   how long, questions a step and process, highest learning rate (2e-5 as published)
    pairs                llm_layer_list (METHOD 3.1); the RFM has one layer more
    start                of the RFM: "layers" of the language model (METHOD 3.1), what the "checkpoint" holds, "random"
    queries              which tokens' attention is imitated: the "last" before the answer, or the "question"'s all
    joint                all but the tower learns to answer too, that loss added to the distillation's
    kept                 share of the grid's tokens that the language model sees; below 1, training with pruning
    fused                the language model reads the question's tokens as the RFM leaves them (both Table 5)
    """

    steps: int = 200
    batch: int = 8
    rate: float = 2e-5
    pairs: tuple[int, ...] = (1, 5, 11, 14)
    start: str = "layers"
    queries: str = "last"
    joint: bool = False
    kept: float = 1.0
    fused: bool = False
    recipe: distill.Recipe = distill.PUBLISHED


class Distillation:
    """The phase (see `loop.Phase`). `check` and `save` are the caller's."""

    name = "focus"

    def __init__(
        self, model: Model, reader: Reader, source: Examples, how: How,
        check: Callable[[], dict[str, Any]], save: Callable[[], None],
    ) -> None:  # fmt: skip
        self.model, self.reader, self.source, self.how = model, reader, source, how
        self.sources = (source,)
        self.steps, self.rate = how.steps, how.rate
        self.check, self.save = check, save
        if len(how.pairs) != model.config.pairs or how.start == "random":
            resize(model, len(how.pairs))

    def begin(self) -> None:
        if self.how.start == "layers":
            start_focus(self.model, list(self.how.pairs))

    def learned(self) -> list[nn.Parameter]:
        self.model.focus.float()
        for name, parameter in self.model.named_parameters():
            parameter.requires_grad_(self._learns(name))
        return [parameter for parameter in self.model.parameters() if parameter.requires_grad]

    def _learns(self, name: str) -> bool:
        return name.startswith("focus.") or (self.how.joint and not name.startswith("encoder.tower."))

    def optimiser(self, learned: list[nn.Parameter]) -> torch.optim.Optimizer:
        return torch.optim.AdamW(learned, lr=self.rate, weight_decay=0.0)

    def finish(self) -> None:
        pass

    def draw(self, step: int) -> list[Example]:
        return self.source.draw(self.how.batch)

    def loss(self, batch: Sequence[Example], step: int) -> tuple[Tensor, dict[str, Tensor]]:
        """The mean of the recipe's terms over heads, layer pairs and examples; and of the answers' cross-entropy."""
        self.model.eval()
        found = [self._parts(self.reader.read(example)) for example in batch]
        parts = {name: several.mean(torch.stack([one[name] for one in found])) for name in found[0]}
        distilled = torch.stack([part for name, part in parts.items() if name != "answers"]).mean()
        return distilled + parts.get("answers", 0), parts

    def _parts(self, passage: Passage) -> dict[str, Tensor]:
        how, model = self.how, self.model
        compared = how.recipe.compared(len(how.pairs))
        layers = [how.pairs[pair] for pair in compared]
        rows = torch.arange(passage.asks if how.queries == "question" else passage.answers - 1, passage.answers)
        student = distill.student_logits(model.focus, passage.x.detach().float(), rows)  # [pairs, H, T, n]
        seen, x = read_by_language(model, passage, student[-1, :, -1], how.kept, how.fused)
        taught = torch.searchsorted(seen, rows)  # where the asking tokens stand in what the language model reads
        teacher = distill.teacher_logits(model.language, x, taught, layers)
        local = (seen >= passage.local.start) & (seen < passage.local.stop)
        terms = distill.distillation_terms(teacher, student[compared][..., seen], local[None], None, how.recipe)
        parts = {name: term.mean() for name, term in terms.items()}
        if how.joint:
            parts["answers"] = distill.answer_loss(model.language, x, passage.labels[seen])
        return parts

    def kept(self) -> dict[str, Tensor]:
        """What learns; the rest is in the checkpoint that training began with."""
        return {name: tensor for name, tensor in self.model.state_dict().items() if self._learns(name)}


def resize(model: Model, pairs: int) -> None:
    """Gives the model a fresh RFM of `pairs` layer pairs."""
    text, device = model.config.text, model.device
    model.focus = RegionFocus(text, pairs).to(device)
    model.config = replace(model.config, pairs=pairs)
    for name, parameter in model.focus.named_parameters():
        if parameter.dim() > 1:
            nn.init.normal_(parameter, 0, parameter.shape[1] ** -0.5)
        elif "norm" not in name:
            nn.init.zeros_(parameter)


def read_by_language(model: Model, passage: Passage, logits: Tensor, kept: float, fused: bool) -> tuple[Tensor, Tensor]:
    """What the language model reads of a passage: the indices of its tokens, ascending, and embeddings [1, k, D].

    `logits` [H, n] are the RFM's of the last asking token; by them the best share `kept` of the grid's tokens stay, and
    its newlines (METHOD 4.1). `fused` text is what the RFM's last full layer makes of it.
    """
    everything = torch.arange(passage.x.shape[1], device=passage.x.device)
    x, seen = passage.x, everything
    if fused:
        states = model.focus.run(x.detach().float(), everything)
        x = torch.cat([x[:, : passage.asks], states[:, passage.asks : passage.answers], x[:, passage.answers :]], 1)
    if kept < 1:
        grid = passage.grid
        scores = logits[:, passage.local].detach().float().softmax(-1).mean(0).cpu().numpy()
        best = torch.from_numpy(selection.top(scores, grid.positions, grid.per_row, kept)).to(x.device)
        stays = torch.ones(len(everything), dtype=torch.bool, device=x.device)
        stays[passage.local] = False
        stays[passage.local.start + best] = True
        seen = everything[stays]
    return seen, x[:, seen]


@dataclass(frozen=True)
class Judged:
    """Whether an example was answered word for word, and the recall of its target where it has a fair one."""

    right: bool
    recall: float | None


@torch.no_grad()
def judge(model: Model, passage: Passage, kept: float = 1.0, fused: bool = False) -> Judged:
    """The language model's answer from what `read_by_language` leaves, and where the RFM looks."""
    row = torch.tensor([passage.answers - 1])
    logits = distill.student_logits(model.focus, passage.x.float(), row)[-1, :, 0]
    seen, x = read_by_language(model, passage, logits, kept, fused)
    labels = passage.labels[seen]
    said = model.language.logits(model.language.run(x))[0, :-1].argmax(-1)
    asked = labels[1:] != distill.IGNORED
    scores = logits[:, passage.local].softmax(-1).mean(0).cpu().numpy()[~passage.grid.newline]
    recall = recall_at(scores, targets(passage.grid, passage.question))
    return Judged(bool((said[asked] == labels[1:][asked]).all()), recall)
