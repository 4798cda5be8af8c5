"""An answer into the attributes of features, by hand: one edit command that can be undone, like any change of theirs.

The layer is put into editing and stays there: saving the edits is the analyst's own step, as everywhere in QGIS.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Union

from qgis.core import QgsField, QgsVectorDataProvider, QgsVectorLayer
from qgis.PyQt.QtCore import QDateTime, Qt

from ..model_backend import typed
from .errors import Problem
from .processing.answers import fitting
from .processing.fields import BOOL, REAL, TEXT, TIME, fields, supported
from .record import Record
from .words import tr

SHORTEST = 10  # characters of a name in a Shapefile
KINDS = {"text": TEXT, "yes-no": BOOL, "number": REAL}

Value = Union[str, bool, float]


@dataclass(frozen=True)
class Reading:
    """One way to keep an answer: `kind` is one of `KINDS`."""

    kind: str
    value: Value


def readings(record: Record) -> list[Reading]:
    """All ways in which the answer can be kept, the most telling one first; text is always one."""
    said = ((kind, typed.value(record.text, kind).value) for kind in ("yes-no", "number"))
    return [*(Reading(kind, value) for kind, value in said if value is not None), Reading("text", record.text)]


def names(layer: QgsVectorLayer, field: str) -> tuple[str, str, str, str, str]:
    """The fields for answer, confidence, model, time and evidence."""
    if layer.storageType() == "ESRI Shapefile":
        short = (field[: SHORTEST - len(end)] + end for end in ("_conf", "_mod", "_time", "_evid"))
        return (field[:SHORTEST], *short)  # type: ignore[return-value]
    return field, f"{field}_confidence", f"{field}_model", f"{field}_time", f"{field}_evidence"


def write(
    record: Record, reading: Reading, layer: QgsVectorLayer, fids: Sequence[int], field: str, with_more: bool = True
) -> None:
    """Write the answer into `field` of these features, which is added where it is missing; `with_more` also keeps how
    sure the model was, its name, the time and the answer's id. Raises `Problem`, after which all is as before."""
    wanted = _wanted(record, reading, layer, field, with_more)
    _check(layer, wanted)
    was_editing = layer.isEditable()
    if not was_editing and not layer.startEditing():
        raise Problem(tr("“{}” cannot be edited now.").format(layer.name()))
    layer.beginEditCommand(tr("Answer: {}").format(record.question))
    try:
        for made, _ in wanted:
            if layer.fields().lookupField(made.name()) < 0 and not layer.addAttribute(made):
                raise Problem(tr("The field “{}” could not be added to the layer.").format(made.name()))
        known = layer.fields()
        values = {known.lookupField(made.name()): value for made, value in wanted}
        fitted = {index: fitting(known.at(index), value) for index, value in values.items()}
        for fid in fids:
            if not layer.changeAttributeValues(fid, fitted):
                raise Problem(tr("A feature of “{}” could not be changed.").format(layer.name()))
    except BaseException:
        layer.destroyEditCommand()
        if not was_editing:
            layer.rollBack()
        raise
    layer.endEditCommand()
    layer.triggerRepaint()


def _wanted(
    record: Record, reading: Reading, layer: QgsVectorLayer, field: str, with_more: bool
) -> list[tuple[QgsField, object]]:
    """The fields that are to hold something, and what."""
    answer, confidence, model, time, evidence = names(layer, field)
    asked = QDateTime.fromString(record.asked, Qt.DateFormat.ISODate)
    wanted: list[tuple[str, object, object]] = [(answer, KINDS[reading.kind], reading.value)]
    if with_more:
        sure = None if record.confidence is None else round(record.confidence, 4)
        wanted += [(confidence, REAL, sure), (model, TEXT, record.model), (time, TIME, asked)]
        wanted.append((evidence, TEXT, record.id))
    provider = layer.dataProvider()
    made = [(supported(fields(**{name: kind}).at(0), provider), value) for name, kind, value in wanted]
    return [(one, value.toString(Qt.DateFormat.ISODate) if one.type() == TEXT and value is asked else value)
            for one, value in made]  # fmt: skip


def _check(layer: QgsVectorLayer, wanted: Sequence[tuple[QgsField, object]]) -> None:
    """Raise a `Problem` that says why this cannot be written into the layer."""
    can, does = layer.dataProvider().capabilities(), QgsVectorDataProvider.Capability
    if layer.readOnly() or not can & does.ChangeAttributeValues:
        raise Problem(tr("“{}” cannot be edited: choose another layer, or add a finding.").format(layer.name()))
    known = layer.fields()
    for made, value in wanted:
        index = known.lookupField(made.name())
        if index < 0 and not can & does.AddAttributes:
            raise Problem(tr("“{}” can have no new field: choose one that it has.").format(layer.name()))
        if index >= 0 and value is not None and fitting(known.at(index), value) is None:
            raise Problem(tr("The field “{}” cannot hold this answer: choose another one.").format(made.name()))
