"""Everything that can be chosen about a training run, and the presets."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from model_backend.errors import UserError
from model_backend.training.distill import Terms

Precision = Literal["fp32", "bf16", "fp16"]


@dataclass(frozen=True)
class Settings:
    """`steps` train the language model (the first `curriculum` share with existence questions mostly), then
    `focus_steps` distil the RFM; with `joint` the RFM learns along with the language model instead, as published.

    scenes, questions   of a micro-batch; a step averages the gradients of `accumulate` micro-batches of each process
    rate, focus_rate    highest learning rates of the language model and of the RFM
    alignment, grounding, objects   weights of what helps a small model to look (see `losses`); they fade
    grounded            the layer whose attention is led to the target tokens
    pairs               METHOD 3.1's llm_layer_list: the language layers that the RFM imitates
    loss, temperature, distilled    see `distill.Terms`
    keep_ratio          below 1, the language model learns from what the RFM keeps ("training with pruning")
    high_res            what it then reads: kept tokens of the last level ("select") or of all ("concat")
    fused_text          it then reads the question as the RFM leaves it (Table 5's fusion text)
    precision           of the forward passes; weights and optimiser stay in float32
    """

    steps: int = 2000
    focus_steps: int = 200
    scenes: int = 6
    questions: int = 18
    accumulate: int = 1
    rate: float = 1e-3
    focus_rate: float = 2e-4
    curriculum: float = 0.25
    alignment: float = 1.0
    grounding: float = 0.5
    objects: float = 0.5
    grounded: int = 3
    pairs: tuple[int, ...] = (1, 2, 3)
    loss: Literal["kl", "mse", "both"] = "kl"
    temperature: float = 1.0
    distilled: tuple[int, ...] | None = (-1,)
    joint: bool = False
    keep_ratio: float = 1.0
    high_res: Literal["select", "concat"] = "select"
    fused_text: bool = False
    precision: Precision = "fp32"
    seed: int = 1

    def __post_init__(self) -> None:
        if not 0 < self.keep_ratio <= 1:
            raise UserError("--keep-ratio must be above 0 and at most 1.")
        if self.fused_text and self.keep_ratio == 1:
            raise UserError("--fused-text belongs to training with pruning: give a --keep-ratio below 1.")
        if min(self.scenes, self.questions, self.accumulate) < 1 or min(self.steps, self.focus_steps) < 0:
            raise UserError("Scenes, questions and micro-batches must be at least 1, steps at least 0.")

    @property
    def terms(self) -> Terms:
        return Terms(self.loss, self.temperature, self.distilled)


# As published (METHOD 6.3, 6.5): both losses softened by 2, the second and third pair left out, 2e-5 throughout.
PUBLISHED = Settings(
    steps=0, focus_steps=1000, scenes=1, questions=4, rate=2e-5, focus_rate=2e-5, loss="both", temperature=2.0,
    distilled=None,
)  # fmt: skip
PRESETS = {
    "mini": Settings(),
    "tiny": Settings(steps=12, focus_steps=4, scenes=2, questions=4),
    "rfm": PUBLISHED,
}


def changed(settings: Settings, **flags: object) -> Settings:
    """`settings` with the flags that were given (those that are not None)."""
    return replace(settings, **{name: value for name, value in flags.items() if value is not None})  # type: ignore[arg-type]
