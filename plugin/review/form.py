"""What a new review needs: which features, which imagery, what to ask, what an answer may be, where it goes."""

from __future__ import annotations

from qgis.core import (
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsFeatureRequest,
    QgsMapLayer,
    QgsMapLayerProxyModel,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.gui import QgsCheckableComboBox, QgsCollapsibleGroupBox, QgsDoubleSpinBox, QgsMapLayerComboBox
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..errors import Problem
from ..legend import is_overlay
from ..look import Text, em
from ..processing.answers import KINDS
from ..processing.feature_asker import TILE_OF_THE_MODEL
from ..processing.question import Template
from ..words import number, shorten, tr
from . import review
from .wish import LayerName, Wish

AT_HAND = ("ogr", "memory", "spatialite", "delimitedtext")  # providers whose first feature comes at once


class ReviewForm(QWidget):
    """Asks for a `Wish`. `wanted` gives it, with the ids of the features, None for all; `opened` is the file of an
    earlier review; `failed` a `Problem` to show."""

    wanted = pyqtSignal(object, object)
    opened = pyqtSignal(object)
    failed = pyqtSignal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("geoloupeReviewForm")
        self._layer = QgsMapLayerComboBox(self)
        self._layer.setFilters(QgsMapLayerProxyModel.Filter.HasGeometry)
        self._selected = QCheckBox(self)
        self._rasters = QgsCheckableComboBox(self)
        self._question = QLineEdit(self)
        self._example = Text("geoloupeReviewExample", self, quiet=True)
        self._kind = QComboBox(self)
        self._choices = QLineEdit(self)
        self._field = QComboBox(self)
        self._buffer = QgsDoubleSpinBox(self)
        self._least = QSpinBox(self)
        self._earlier = QComboBox(self)
        self._start = QPushButton(tr("Ask about each feature"), self)
        self._go_on = QPushButton(tr("Open"), self)
        self._followed: QgsVectorLayer | None = None
        self._name()
        self._fill()
        self._lay_out()
        self._layer.layerChanged.connect(self._on_layer)
        self._question.textChanged.connect(self._refresh_example)
        self._kind.currentIndexChanged.connect(self._on_kind)
        self._start.clicked.connect(self._on_start)
        self._go_on.clicked.connect(lambda: self.opened.emit(self._earlier.currentData()))
        self._question.returnPressed.connect(self._start.click)
        self._on_layer(self._layer.currentLayer())
        self._on_kind()

    def prepare(self, layer: QgsMapLayer | None) -> None:
        """Begin from this layer, features or imagery, where it is one of those; and list what the project has now."""
        if isinstance(layer, QgsVectorLayer) and layer.isSpatial() and not is_overlay(layer):
            self._layer.setLayer(layer)
        self.refresh()
        if isinstance(layer, QgsRasterLayer):
            for index in range(self._rasters.count()):
                chosen = self._rasters.itemData(index) == layer.id()
                state = Qt.CheckState.Checked if chosen else Qt.CheckState.Unchecked
                self._rasters.setItemCheckState(index, state)
        self._question.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """List the layers and earlier reviews that there are now."""
        overlays = [layer for layer in QgsProject.instance().mapLayers().values() if is_overlay(layer)]
        self._layer.setExceptedLayerList(overlays)
        chosen = set(self._rasters.checkedItemsData())
        self._rasters.clear()
        nodes = QgsProject.instance().layerTreeRoot().findLayers()
        found = [node.layer() for node in nodes if isinstance(node.layer(), QgsRasterLayer)]
        rasters = [layer for layer in found if not is_overlay(layer)]
        if not chosen & {layer.id() for layer in rasters}:
            chosen = {layer.id() for layer in rasters[:1]}
        for layer in rasters:
            state = Qt.CheckState.Checked if layer.id() in chosen else Qt.CheckState.Unchecked
            self._rasters.addItemWithCheckState(layer.name(), state, layer.id())
        self._earlier.clear()
        for path, about in review.earlier():
            self._earlier.addItem(shorten(about, 90), path)
        for widget in (self._earlier_label, self._earlier, self._go_on):
            widget.setVisible(self._earlier.count() > 0)
        self._on_selection()

    def wish(self) -> Wish:
        """What the form says. Raises `Problem`."""
        layer = self._layer.currentLayer()
        if not isinstance(layer, QgsVectorLayer):
            raise Problem(tr("Add a layer with the features to ask about."))
        project = QgsProject.instance()
        rasters = [project.mapLayer(name) for name in self._rasters.checkedItemsData()]
        choices = tuple(dict.fromkeys(filter(None, (part.strip() for part in self._choices.text().split(",")))))
        kind = self._kind.currentData()
        return Wish(
            LayerName.of(layer),
            tuple(LayerName.of(raster) for raster in rasters if raster is not None),
            self._question.text(),
            kind,
            choices if kind == "category" else (),
            self._buffer.value(),
            self._least.value(),
            self._field.currentText().strip(),
        )

    def _on_start(self) -> None:
        try:
            wish = self.wish()
        except Problem as problem:
            self.failed.emit(problem)
            return
        chosen = self._selected.isChecked() and self._selected.isEnabled()
        self.wanted.emit(wish, self._layer.currentLayer().selectedFeatureIds() if chosen else None)

    def _on_layer(self, layer: QgsMapLayer | None) -> None:
        written = self._field.currentText()
        if self._followed is not None and not sip.isdeleted(self._followed):
            self._followed.selectionChanged.disconnect(self._on_selection)
        self._followed = layer if isinstance(layer, QgsVectorLayer) else None
        if self._followed is not None:
            self._followed.selectionChanged.connect(self._on_selection)
        self._field.clear()
        if isinstance(layer, QgsVectorLayer):
            self._field.addItems(layer.fields().names())
        self._field.setEditText(written or "answer")
        self._on_selection()
        self._refresh_example()

    def _on_selection(self, *_: object) -> None:
        layer = self._layer.currentLayer()
        count = layer.selectedFeatureCount() if isinstance(layer, QgsVectorLayer) else 0
        only = tr("Only the {} selected features").format(number(count)) if count else tr("Only selected features")
        self._selected.setText(only)
        self._selected.setEnabled(count > 0)
        self._selected.setChecked(count > 0)

    def _on_kind(self, *_: object) -> None:
        is_category = self._kind.currentData() == "category"
        self._choices.setVisible(is_category)
        self._choices_label.setVisible(is_category)

    def _refresh_example(self, *_: object) -> None:
        """The question as it is for the first feature, or what is wrong with it."""
        layer, text = self._layer.currentLayer(), self._question.text()
        if not isinstance(layer, QgsVectorLayer) or "[%" not in text:
            self._example.say("")
            return
        try:
            template = Template(text, layer.fields())
            feature = QgsFeature()
            first = QgsFeatureRequest().setLimit(1)
            if layer.providerType() not in AT_HAND or not layer.getFeatures(first).nextFeature(feature):
                self._example.say("")
                return
            context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
            context.setFeature(feature)
            self._example.say(tr("First feature: {}").format(shorten(template.fill(context), 160)))
        except Problem as problem:
            self._example.say(problem.sentence)

    def _insert_expression(self) -> None:
        """Let the analyst build an expression of the layer's fields, and put it into the question."""
        from qgis.gui import QgsExpressionBuilderDialog

        layer = self._layer.currentLayer()
        if not isinstance(layer, QgsVectorLayer):
            return
        context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
        dialog = QgsExpressionBuilderDialog(layer, "", self, "generic", context)
        dialog.setObjectName("geoloupeReviewExpression")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._question.insert(f"[% {dialog.expressionText()} %]"))
        dialog.open()

    def _name(self) -> None:
        named = {
            "Layer": (self._layer, tr("Features")),
            "Selected": (self._selected, ""),
            "Rasters": (self._rasters, tr("Imagery")),
            "Template": (self._question, tr("Question")),
            "Kind": (self._kind, tr("Type of answer")),
            "Choices": (self._choices, tr("Categories")),
            "Field": (self._field, tr("Field for the answer")),
            "Buffer": (self._buffer, tr("Buffer")),
            "Least": (self._least, tr("Minimum size in pixels")),
            "Earlier": (self._earlier, tr("Earlier review")),
            "Start": (self._start, ""),
            "Open": (self._go_on, tr("Open the earlier review")),
        }
        for name, (widget, said) in named.items():
            widget.setObjectName(f"geoloupeReview{name}")
            if said:
                widget.setAccessibleName(said)

    def _fill(self) -> None:
        said = {"text": tr("text"), "yes-no": tr("yes or no"), "number": tr("number"), "category": tr("category")}
        for kind in KINDS:
            self._kind.addItem(said[kind], kind)
        self._kind.setCurrentIndex(KINDS.index("yes-no"))
        self._question.setPlaceholderText(tr('Is there a pool in parcel [% "id" %]?'))
        self._choices.setPlaceholderText(tr("forest, farmland, water"))
        self._rasters.setDefaultText(tr("choose one or several rasters"))
        self._field.setEditable(True)
        self._field.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self._field.lineEdit().setPlaceholderText(tr("none: leave the layer as it is"))
        self._field.setToolTip(tr("Accepted and corrected answers go here, with how sure the model was and a mark."))
        self._buffer.setRange(0, 1e6)
        self._buffer.setToolTip(tr("How far around each feature the model looks, in units of the features' CRS."))
        self._least.setRange(1, 100_000)
        self._least.setValue(TILE_OF_THE_MODEL)
        self._least.setToolTip(tr("Smaller features are asked about with their surroundings."))

    def _lay_out(self) -> None:
        insert = QToolButton(self)
        insert.setObjectName("geoloupeReviewInsert")
        insert.setText(tr("ε"))
        insert.setToolTip(tr("Insert an expression that is filled in for each feature"))
        insert.setAccessibleName(tr("Insert an expression"))
        insert.clicked.connect(self._insert_expression)
        asked = QHBoxLayout()
        asked.addWidget(self._question, 1)
        asked.addWidget(insert)
        self._example.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Maximum)
        features = QHBoxLayout()
        features.addWidget(self._layer, 1)
        features.addWidget(self._selected)
        form = QFormLayout()
        form.addRow(_label(tr("&Features"), self._layer), features)
        form.addRow(_label(tr("&Imagery"), self._rasters), self._rasters)
        form.addRow(_label(tr("&Question"), self._question), asked)
        form.addRow("", self._example)
        form.addRow(_label(tr("&Type of answer"), self._kind), self._kind)
        self._choices_label = _label(tr("&Categories"), self._choices)
        form.addRow(self._choices_label, self._choices)
        form.addRow(_label(tr("&Write into field"), self._field), self._field)
        more = QgsCollapsibleGroupBox(tr("What the model looks at"), self)
        more.setObjectName("geoloupeReviewMore")
        inner = QFormLayout(more)
        inner.addRow(_label(tr("&Buffer"), self._buffer), self._buffer)
        inner.addRow(_label(tr("&Minimum size in pixels"), self._least), self._least)
        more.setCollapsed(True)
        go_on = QHBoxLayout()
        go_on.addWidget(self._earlier, 1)
        go_on.addWidget(self._go_on)
        begin = QHBoxLayout()
        begin.addStretch(1)
        begin.addWidget(self._start)
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(more)
        column.addLayout(begin)
        earlier = QFormLayout()
        self._earlier_label = _label(tr("&Earlier review"), self._earlier)
        earlier.addRow(self._earlier_label, go_on)
        column.addLayout(earlier)
        column.addStretch(1)
        column.setSpacing(em(self, 0.5))


def _label(text: str, buddy: QWidget) -> QLabel:
    label = QLabel(text)
    label.setBuddy(buddy)
    return label
