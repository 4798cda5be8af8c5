"""Typed answers: the parameters that say which type is wanted, the fields that hold it, the value in an answer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from qgis.core import QgsField, QgsFields, QgsProcessingAlgorithm

from ...model_backend import typed
from ..errors import Problem
from ..words import tr
from .fields import BOOL, REAL, TEXT, TIME, fields

KINDS = ("text", "yes-no", "number", "category")
_FIELD_TYPES = {"text": TEXT, "yes-no": BOOL, "number": REAL, "category": TEXT}


@dataclass(frozen=True)
class AnswerType:
    """One of `KINDS`; `choices` are the categories, for `category` only."""

    kind: str
    choices: tuple[str, ...] = ()

    def options(self) -> dict[str, Any]:
        """For the ``ask`` frame: the model then says nothing that is not of this type."""
        if self.kind == "text":
            return {}
        return {"answer_type": self.kind, **({"choices": list(self.choices)} if self.choices else {})}

    def value(self, text: str) -> typed.Value:
        """What an answer says: a bool, a number or text; None where it does not say."""
        return typed.value(text, self.kind, self.choices)

    def fields(self) -> QgsFields:
        """`answer` of this type, and what else is kept of each answer."""
        return fields(
            answer=_FIELD_TYPES[self.kind],
            confidence=REAL,
            answered_at=TIME,
            model=TEXT,
            raster=TEXT,
            evidence=TEXT,
            said=TEXT,
            note=TEXT,
        )


def named(parameters: dict[str, Any]) -> dict[str, Any]:
    """The parameters with ANSWER_TYPE by its name: qgis_process lists the types by number, and people write that."""
    written = str(parameters.get("ANSWER_TYPE"))
    if written.isdecimal() and int(written) < len(KINDS):
        return {**parameters, "ANSWER_TYPE": KINDS[int(written)]}
    return parameters


def wanted(algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: Any) -> AnswerType:
    """The type that the parameters ask for. Raises `Problem`."""
    kind = algorithm.parameterAsEnumString(named(parameters), "ANSWER_TYPE", context)
    if kind not in KINDS:
        raise Problem(tr("The type of answer is one of {}.").format(", ".join(KINDS)))
    written = algorithm.parameterAsString(parameters, "CATEGORIES", context)
    choices = tuple(dict.fromkeys(filter(None, (choice.strip() for choice in written.split(",")))))
    if kind == "category" and len(choices) < 2:
        raise Problem(tr("Name at least two categories, separated by commas."))
    return AnswerType(kind, choices if kind == "category" else ())


def remarks(said: typed.Value) -> tuple[str, ...]:
    """What to know about an answer's value, as sentences."""
    if said.reason == "unknown":
        return (tr("The model says that it cannot tell."),)
    if said.reason == "unclear":
        return (tr("The answer is not of the wanted type."),)
    return () if said.exact else (tr("The number is approximate."),)


def fitting(field: QgsField, value: Any) -> Any:
    """`value` in the type of a field, which may be one of the analyst's own; None where it does not fit."""
    if value is None:
        return None
    try:
        return field.convertCompatible(value)
    except ValueError:
        return None
