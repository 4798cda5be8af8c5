"""Scores answers to LRS-VQA as its published evaluator does (METHOD 7.3). Pure.

An answer is right if it is the ground truth or a synonym of it; case does not matter, a full stop does. What the
paper's tables call overall is the mean of the categories' accuracies, here `average`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

Synonyms = Callable[[str, str], bool]  # of two lower-case texts; see wordnet.py


@dataclass(frozen=True)
class Score:
    """(right answers, questions) by category."""

    categories: dict[str, tuple[int, int]]

    @property
    def right(self) -> int:
        return sum(right for right, _ in self.categories.values())

    @property
    def total(self) -> int:
        return sum(total for _, total in self.categories.values())

    @property
    def overall(self) -> float:
        """OA: the share of right answers."""
        return self.right / self.total

    @property
    def average(self) -> float:
        """AA: the mean of the categories' shares."""
        return sum(right / total for right, total in self.categories.values()) / len(self.categories)


def is_right(truth: str, answer: str, synonyms: Synonyms) -> bool:
    """Whether an answer counts as right."""
    truth, answer = truth.lower(), answer.lower()
    return truth == answer or synonyms(truth, answer)


def score(answers: Iterable[Mapping[str, str]], synonyms: Synonyms) -> dict[str, Score]:
    """The score of each dataset ("STAR" of question_id "STAR_3584"). An answer has the fields question_id, category,
    ground_truth and text; one without category or ground truth is left out."""
    counts: dict[str, dict[str, tuple[int, int]]] = {}
    for answer in answers:
        category, truth = answer.get("category"), answer.get("ground_truth")
        if not category or not truth:
            continue
        dataset = counts.setdefault(answer["question_id"].rpartition("_")[0], {})
        right, total = dataset.get(category, (0, 0))
        dataset[category] = right + is_right(truth, answer["text"], synonyms), total + 1
    return {name: Score(dict(sorted(categories.items()))) for name, categories in counts.items()}
