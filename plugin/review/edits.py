"""Verdicts into the features' own layer: each one an edit command that can be undone, like any change of an attribute.

The layer is put into editing and stays there: saving the edits is the analyst's own step, as everywhere in QGIS.
"""

from __future__ import annotations

from collections.abc import Iterable

from qgis.core import NULL, QgsFeatureRequest, QgsVectorDataProvider, QgsVectorLayer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..errors import Problem
from ..processing.answers import AnswerType, fitting
from ..processing.fields import BOOL, REAL, fields, supported
from ..words import tr
from .row import Row
from .wish import Wish

SHORTEST = 10  # characters of a name in a Shapefile


def field_names(layer: QgsVectorLayer, answer: str) -> tuple[str, str, str]:
    """The fields for answer, confidence and whether it was reviewed."""
    if layer.storageType() == "ESRI Shapefile":
        short = answer[:SHORTEST]
        return short, f"{answer[: SHORTEST - 5]}_conf", f"{answer[: SHORTEST - 4]}_rev"
    return answer, f"{answer}_confidence", f"{answer}_reviewed"


def check(layer: QgsVectorLayer, answer: str, kind: AnswerType) -> None:
    """Raise a `Problem` that says why answers of this kind cannot be written into field `answer` of the layer."""
    can, does = layer.dataProvider().capabilities(), QgsVectorDataProvider.Capability
    if layer.readOnly() or not can & does.ChangeAttributeValues:
        raise Problem(
            tr("“{}” cannot be edited: leave the field empty, and export the labels instead.").format(layer.name())
        )
    known = layer.fields()
    missing = [name for name in field_names(layer, answer) if known.lookupField(name) < 0]
    if missing and not can & does.AddAttributes:
        raise Problem(tr("“{}” can have no new field: choose one that it has.").format(layer.name()))
    if answer not in missing:
        sample = {"yes-no": True, "number": 1.0, "category": max(kind.choices, key=len, default="")}.get(kind.kind, "a")
        field = known.field(known.lookupField(answer))
        if fitting(field, sample) != sample:
            raise Problem(tr("The field “{}” cannot hold such answers: choose another one.").format(answer))


class LayerEdits(QObject):
    """Writes verdicts into a layer. Main thread only.

    `changed` tells of a feature whose answer or flag changed otherwise, by Undo or by hand: its id, whether it is
    reviewed now, and the answer in the layer.
    """

    changed = pyqtSignal(object, bool, object)

    def __init__(self, layer: QgsVectorLayer, wish: Wish, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._layer = layer
        self._kind = wish.answer_type
        self._names = field_names(layer, wish.field)
        self._is_writing = False
        self._touched: set[int] = set()  # by a command of others that is under way
        layer.attributeValueChanged.connect(self._on_value_changed)
        layer.undoStack().indexChanged.connect(self._on_command)

    @property
    def is_unsaved(self) -> bool:
        """Whether the layer has edits that were not saved."""
        return not sip.isdeleted(self._layer) and self._layer.isModified()

    def write(self, rows: Iterable[Row], text: str) -> None:
        """Write these rows as one command called `text`: what holds now, and whether it was reviewed. Raises `Problem`,
        after which the layer is as before."""
        layer = self._layer
        if sip.isdeleted(layer):
            raise Problem(tr("The layer was removed: verdicts are only kept in the review."))
        if not layer.isEditable() and not layer.startEditing():
            raise Problem(tr("“{}” cannot be edited now: verdicts are only kept in the review.").format(layer.name()))
        self._is_writing = True
        layer.beginEditCommand(text)
        try:
            answer, confidence, reviewed = self._indices()
            for row in rows:
                written = (
                    self._set(row.fid, answer, row.final),
                    self._set(row.fid, confidence, row.confidence),
                    self._set(row.fid, reviewed, bool(row.verdict)),
                )
                if not all(written):
                    raise Problem(tr("Feature {} is not in the layer any more.").format(row.label))
        except BaseException:
            layer.destroyEditCommand()
            raise
        else:
            layer.endEditCommand()
        finally:
            self._is_writing = False
        layer.triggerRepaint()

    def undo(self) -> None:
        """Take back the layer's last edit command."""
        if not sip.isdeleted(self._layer) and self._layer.undoStack() is not None:
            self._layer.undoStack().undo()
            self._layer.triggerRepaint()

    def save(self) -> None:
        """Save the layer's edits and go on editing. Raises `Problem`."""
        if not self._layer.commitChanges(False):
            sentence = tr("The edits of “{}” could not be saved.").format(self._layer.name())
            raise Problem(sentence, "\n".join(self._layer.commitErrors()))

    def detach(self) -> None:
        """Let go of the layer."""
        if not sip.isdeleted(self._layer):
            self._layer.attributeValueChanged.disconnect(self._on_value_changed)
            self._layer.undoStack().indexChanged.disconnect(self._on_command)

    def _indices(self) -> tuple[int, ...]:
        """Of the three fields, which are added where they are missing."""
        kinds = (self._kind.fields().at(0).type(), REAL, BOOL)
        for name, kind in zip(self._names, kinds):
            if self._layer.fields().lookupField(name) < 0:
                wanted = supported(fields(**{name: kind}).at(0), self._layer.dataProvider())
                if not self._layer.addAttribute(wanted):
                    raise Problem(tr("The field “{}” could not be added to the layer.").format(name))
        return tuple(self._layer.fields().lookupField(name) for name in self._names)

    def _set(self, fid: int, index: int, value: object) -> bool:
        fitted = fitting(self._layer.fields().at(index), value)
        return self._layer.changeAttributeValue(fid, index, NULL if fitted is None else fitted)

    def _on_value_changed(self, fid: int, index: int, value: object) -> None:
        known = self._layer.fields()
        if not self._is_writing and index in (known.lookupField(self._names[0]), known.lookupField(self._names[2])):
            self._touched.add(fid)

    def _on_command(self, *_: object) -> None:
        """An edit command was done or undone: only now do the features hold all of it."""
        touched, self._touched = self._touched, set()
        if not touched:
            return
        known = self._layer.fields()
        answer, reviewed = known.lookupField(self._names[0]), known.lookupField(self._names[2])
        request = QgsFeatureRequest().setFilterFids(list(touched)).setFlags(QgsFeatureRequest.Flag.NoGeometry)
        for feature in self._layer.getFeatures(request):
            value = None if answer < 0 or feature[answer] == NULL else feature[answer]
            if self._kind.kind == "yes-no" and value is not None:
                value = bool(value)  # some formats hold 0 and 1
            self.changed.emit(feature.id(), reviewed >= 0 and feature[reviewed] not in (None, NULL, False, 0), value)
