"""Asks where an answer is to be written: a layer, its selected features, a field. Stays open beside the map, so that
features can be selected meanwhile."""

from __future__ import annotations

from typing import cast

from qgis.core import QgsMapLayerProxyModel, QgsProject, QgsVectorLayer
from qgis.gui import QgisInterface, QgsMapLayerComboBox
from qgis.PyQt.QtCore import Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QDialog, QDialogButtonBox, QFormLayout, QVBoxLayout

from . import attributes, legend, saying, words
from .attributes import Reading
from .errors import Problem
from .look import Text
from .record import Record
from .words import tr


class WriteDialog(QDialog):
    """`written` tells the sentence for the analyst, `failed` the `Problem`."""

    written = pyqtSignal(str)
    failed = pyqtSignal(object)

    def __init__(self, record: Record, iface: QgisInterface) -> None:
        super().__init__(iface.mainWindow())
        self.setObjectName("geoloupeWriteDialog")
        self.setWindowTitle(tr("Write the answer into features"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._record = record
        self._watched: QgsVectorLayer | None = None
        answer = Text("geoloupeWriteAnswer", self)
        answer.say(tr("{} {}").format(record.question, saying.answer(record)))
        self._layers = QgsMapLayerComboBox(self)
        self._layers.setObjectName("geoloupeWriteLayer")
        self._layers.setFilters(QgsMapLayerProxyModel.Filter.VectorLayer)
        self._layers.setExceptedLayerList([one for one in _vectors() if legend.is_overlay(one)])
        self._kinds = QComboBox(self)
        self._kinds.setObjectName("geoloupeWriteKind")
        for reading in attributes.readings(record):
            self._kinds.addItem(_said(reading), reading)
        self._fields = QComboBox(self)
        self._fields.setObjectName("geoloupeWriteField")
        self._fields.setEditable(True)
        self._more = QCheckBox(tr("Also confidence, model, time and evidence"), self)
        self._more.setObjectName("geoloupeWriteMore")
        self._more.setChecked(True)
        self._hint = Text("geoloupeWriteHint", self, quiet=True)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self._write = self._buttons.addButton(tr("Write"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._write.setObjectName("geoloupeWriteButton")
        form = QFormLayout()
        form.addRow(tr("&Layer"), self._layers)
        form.addRow(tr("&Field"), self._fields)
        form.addRow(tr("&As"), self._kinds)
        form.addRow("", self._more)
        column = QVBoxLayout(self)
        for part in (answer, form, self._hint, self._buttons):
            column.addLayout(part) if isinstance(part, QFormLayout) else column.addWidget(part)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._refresh)
        self._layers.layerChanged.connect(self._on_layer)
        self._fields.editTextChanged.connect(self._soon.start)
        self._buttons.accepted.connect(self._on_write)
        self._buttons.rejected.connect(self.reject)
        active = iface.activeLayer()
        if isinstance(active, QgsVectorLayer) and not legend.is_overlay(active):
            self._layers.setLayer(active)
        self._on_layer()
        self.resize(self.sizeHint().expandedTo(self.minimumSizeHint()))

    def layer(self) -> QgsVectorLayer | None:
        """The layer chosen."""
        return cast("QgsVectorLayer | None", self._layers.currentLayer())

    def done(self, result: int) -> None:
        """However it is closed: let go of the layer."""
        self._watch(None)
        super().done(result)

    def _on_layer(self, *_: object) -> None:
        layer = self.layer()
        self._watch(layer)
        typed = self._fields.currentText() or "answer"
        self._fields.clear()
        if layer is not None:
            self._fields.addItems([field.name() for field in layer.fields()])
        self._fields.setEditText(typed)
        self._refresh()

    def _watch(self, layer: QgsVectorLayer | None) -> None:
        """Follow the selection of this layer alone."""
        if self._watched is not None:
            self._watched.selectionChanged.disconnect(self._soon.start)
            self._watched.willBeDeleted.disconnect(self._on_gone)
        self._watched = layer
        if layer is not None:
            layer.selectionChanged.connect(self._soon.start)
            layer.willBeDeleted.connect(self._on_gone)

    def _on_gone(self) -> None:
        self._watched = None

    def _refresh(self) -> None:
        layer, field = self.layer(), self._fields.currentText().strip()
        count = layer.selectedFeatureCount() if layer is not None else 0
        if layer is None:
            self._hint.say(tr("Add a vector layer to write into."))
        elif not count:
            self._hint.say(tr("Select the features of “{}” on the map that the answer is for.").format(layer.name()))
        else:
            known = layer.fields().lookupField(attributes.names(layer, field)[0]) >= 0
            kind = tr("The field is already there.") if known else tr("A new field is added.")
            self._hint.say(kind + " " + tr("Undo takes all of it back; it is saved with the edits of the layer."))
        self._write.setText(words.into_features(count))
        self._write.setEnabled(bool(count and field))

    def _on_write(self) -> None:
        layer = self.layer()
        if layer is None:
            return
        fids = layer.selectedFeatureIds()
        try:
            attributes.write(
                self._record,
                self._kinds.currentData(),
                layer,
                fids,
                self._fields.currentText().strip(),
                self._more.isChecked(),
            )
        except Problem as problem:
            self.failed.emit(problem)
            return
        sentence = tr("Written into {} of “{}”; save the edits of the layer to keep it.")
        self.written.emit(sentence.format(words.features(len(fids)), layer.name()))
        self.accept()


def _said(reading: Reading) -> str:
    if reading.kind == "yes-no":
        return tr("Yes or no: {}").format(tr("yes") if reading.value else tr("no"))
    if reading.kind == "number":
        return tr("Number: {}").format(reading.value)
    return tr("Text: {}").format(words.shorten(str(reading.value), 40))


def _vectors() -> list[QgsVectorLayer]:
    layers = QgsProject.instance().mapLayers().values()
    return [layer for layer in layers if isinstance(layer, QgsVectorLayer)]
