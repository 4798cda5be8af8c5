"""What is known of one feature: the question, what the model answered, and what the analyst made of it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Union

from ..words import tr

Value = Union[bool, float, int, str, None]

WAITING, ANSWERED, FAILED = "waiting", "answered", "failed"
ACCEPTED, CORRECTED = "accepted", "corrected"


@dataclass(frozen=True)
class Row:
    """A feature's row.

    number      from 1, in the order in which features are asked
    fid, label  the feature in its layer, and how its layer calls it
    state       `WAITING` to be asked; `ANSWERED`; `FAILED`: could not be asked, `note` says why
    value       of the wanted type; None where the answer `said` does not say, which is neither no nor 0
    verdict     `ACCEPTED`, `CORRECTED`, or empty as long as nobody has looked
    correction  the right value, where the model's was not; None where it cannot be told from the imagery
    """

    number: int
    fid: int
    label: str
    question: str
    state: str = WAITING
    value: Value = None
    said: str = ""
    confidence: float | None = None
    model: str = ""
    raster: str = ""
    answered_at: str = ""
    seconds: float | None = None
    note: str = ""
    verdict: str = ""
    correction: Value = None

    @property
    def final(self) -> Value:
        """What holds now: the correction, else the model's value."""
        return self.correction if self.verdict == CORRECTED else self.value

    def accepted(self) -> Row:
        return replace(self, verdict=ACCEPTED, correction=None)

    def corrected(self, value: Value) -> Row:
        """With the right value, which may turn out to be the model's own."""
        if self.state == ANSWERED and value == self.value:
            return self.accepted()
        return replace(self, verdict=CORRECTED, correction=value)

    def unreviewed(self) -> Row:
        return replace(self, verdict="", correction=None)

    def waiting(self) -> Row:
        """To be asked again; what the analyst said stays."""
        return Row(self.number, self.fid, self.label, self.question, verdict=self.verdict, correction=self.correction)


def words(value: Value, kind: str) -> str:
    """A value as an analyst reads it."""
    if value is None:
        return tr("cannot tell")
    if isinstance(value, bool):
        return tr("yes") if value else tr("no")
    if kind == "number":
        return f"{float(value):g}" if abs(float(value)) < 1e6 else f"{float(value):.0f}"
    return str(value)


def status(row: Row) -> str:
    """How far the row is; a sign in front is seen when a column is skimmed."""
    return {
        ACCEPTED: tr("✓ accepted"),
        CORRECTED: tr("✎ corrected"),
        WAITING: tr("waiting"),
        FAILED: tr("no answer"),
        ANSWERED: tr("to review"),
    }[row.verdict or row.state]
