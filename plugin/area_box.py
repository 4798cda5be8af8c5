"""Which part of the imagery is asked about: four ways to say it, each with what it needs below."""

from __future__ import annotations

from typing import cast

from qgis.core import QgsApplication, QgsMapLayer, QgsMapLayerProxyModel, QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.gui import QgisInterface, QgsMapLayerComboBox
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from . import areas, legend
from .draw_tool import Shape
from .drawn import Drawn
from .errors import Problem
from .flow import FlowLayout
from .geometry import Area
from .look import Text, em
from .words import number, tr

LAYER, MAP, DRAWN, FEATURES = "layer", "map", "drawn", "features"


class AreaBox(QWidget):
    """Gives the area of any layer. `changed` follows every choice, and what is drawn or selected."""

    changed = pyqtSignal()

    def __init__(self, iface: QgisInterface, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("geoloupeArea")
        self._iface = iface
        self._drawn = Drawn(iface.mapCanvas(), self)
        self._choices: dict[str, QToolButton] = {}
        self._group = QButtonGroup(self)
        self._kinds = self._make_kinds()
        self._shapes: dict[Shape, QToolButton] = {}
        self._drawing = self._make_drawing()
        self._features = self._make_features()
        self._watched: QgsVectorLayer | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(em(self, 0.3))
        for part in (self._kinds, self._drawing, self._features):
            column.addWidget(part)
        self._group.buttonToggled.connect(self._on_kind)
        self._drawn.changed.connect(self._on_drawn)
        self._drawn.drawing_changed.connect(self._show_drawing)
        self._vectors.layerChanged.connect(self._watch)
        QgsProject.instance().layersAdded.connect(self._except_overlays)
        self._except_overlays()
        self._watch(self._vectors.currentLayer())
        self._show_kind()

    @property
    def kind(self) -> str:
        """`LAYER`, `MAP`, `DRAWN` or `FEATURES`."""
        return next(kind for kind, button in self._choices.items() if button.isChecked())

    def choose(self, kind: str) -> None:
        """As by hand, but without beginning to draw."""
        self._choices[kind].setChecked(True)

    def area(self, layer: QgsRasterLayer) -> Area:
        """The area of the layer. Raises a `Problem` that says what to do where there is none."""
        view = self._iface.mapCanvas().mapSettings()
        if self.kind == LAYER:
            return areas.whole_layer(layer, view)
        if self.kind == MAP:
            return areas.visible_map(layer, view)
        if self.kind == DRAWN:
            if self._drawn.shape is None:
                raise Problem(tr("Draw the area on the map first."))
            return areas.within(layer, view, self._drawn.shape, self._drawn.crs)
        vector = self._vector()
        if vector is None:
            raise Problem(tr("Add a polygon layer whose features are the area."))
        return areas.within(layer, view, areas.selection(vector), vector.crs())

    def detach(self) -> None:
        """Let go of project and map, before the panel is deleted."""
        QgsProject.instance().layersAdded.disconnect(self._except_overlays)
        self._watch(None)
        self._drawn.detach()

    def showEvent(self, event) -> None:  # noqa: N802 - Qt's name
        super().showEvent(event)
        self._drawn.show(self.kind == DRAWN)

    def hideEvent(self, event) -> None:  # noqa: N802 - Qt's name
        """With the panel closed, or behind another one, the map shows nothing of it."""
        super().hideEvent(event)
        if not sip.isdeleted(self._drawn):
            self._drawn.stop()
            self._drawn.show(False)

    def _make_kinds(self) -> QWidget:
        kinds = QWidget(self)
        flow = FlowLayout(kinds, em(self, 0.15))
        for kind, name, icon, word, meaning in (
            (LAYER, "geoloupeAreaLayer", "/mIconRaster.svg", tr("Layer"), tr("The whole layer")),
            (MAP, "geoloupeAreaMap", "/mActionViewExtentInCanvas.svg", tr("Map"), tr("What the map shows")),
            (DRAWN, "geoloupeAreaDrawn", "/mActionAddBasicRectangle.svg", tr("Drawn"), tr("An area drawn on the map")),
            (
                FEATURES,
                "geoloupeAreaFeatures",
                "/mIconSelected.svg",
                tr("Features"),
                tr("The selected features of a polygon layer"),
            ),
        ):
            button = _button(kinds, name, icon, word, meaning)
            button.setCheckable(True)
            flow.addWidget(button)
            self._group.addButton(button)
            self._choices[kind] = button
        self._choices[LAYER].setChecked(True)
        self._choices[DRAWN].clicked.connect(self._begin_drawing)
        self._choices[FEATURES].clicked.connect(self._take_active_layer)
        return kinds

    def _make_drawing(self) -> QWidget:
        drawing = QWidget(self)
        self._how = Text("geoloupeDrawHint", drawing, quiet=True)
        buttons = QWidget(drawing)
        flow = FlowLayout(buttons, em(self, 0.15))
        for shape, name, icon, word, meaning in (
            (
                Shape.RECTANGLE,
                "geoloupeDrawRectangle",
                "/mActionRectangleExtent.svg",
                tr("Rectangle"),
                tr("Draw a rectangle on the map"),
            ),
            (
                Shape.POLYGON,
                "geoloupeDrawPolygon",
                "/mActionCapturePolygon.svg",
                tr("Polygon"),
                tr("Draw a polygon on the map"),
            ),
        ):
            button = _button(buttons, name, icon, word, meaning)
            button.setCheckable(True)
            button.clicked.connect(lambda on, shape=shape: self._drawn.draw(shape) if on else self._drawn.stop())
            flow.addWidget(button)
            self._shapes[shape] = button
        self._clear = _button(
            buttons, "geoloupeDrawClear", "/mActionDeleteSelected.svg", tr("Clear"), tr("Forget what was drawn")
        )
        self._clear.clicked.connect(self._drawn.clear)
        flow.addWidget(self._clear)
        column = QVBoxLayout(drawing)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(em(self, 0.2))
        column.addWidget(buttons)
        column.addWidget(self._how)
        return drawing

    def _make_features(self) -> QWidget:
        features = QWidget(self)
        self._vectors = QgsMapLayerComboBox(features)
        self._vectors.setObjectName("geoloupeAreaVectors")
        self._vectors.setAccessibleName(tr("Polygon layer whose selected features are the area"))
        self._vectors.setFilters(QgsMapLayerProxyModel.Filter.PolygonLayer)
        self._vectors.setMinimumContentsLength(6)
        self._vectors.setSizeAdjustPolicy(QgsMapLayerComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._selected = Text("geoloupeSelected", features, quiet=True)
        self._selected.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._selected.setWordWrap(False)
        row = QHBoxLayout(features)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._vectors, 1)
        row.addWidget(self._selected)
        return features

    def _vector(self) -> QgsVectorLayer | None:
        return cast("QgsVectorLayer | None", self._vectors.currentLayer())  # the box offers polygons only

    def _on_kind(self, _: QToolButton, on: bool) -> None:
        if on:
            self._show_kind()
            self.changed.emit()

    def _show_kind(self) -> None:
        kind = self.kind
        self._drawing.setVisible(kind == DRAWN)
        self._features.setVisible(kind == FEATURES)
        self._drawn.show(kind == DRAWN and self.isVisible())
        if kind != DRAWN:
            self._drawn.stop()
        self._show_drawing()
        self._show_selected()

    def _begin_drawing(self) -> None:
        """Chosen by hand, with nothing drawn yet: there is only one thing to do next."""
        if self._drawn.shape is None and self._drawn.drawing is None:
            self._drawn.draw(Shape.RECTANGLE)

    def _on_drawn(self) -> None:
        self._show_drawing()
        self.changed.emit()

    def _show_drawing(self) -> None:
        for shape, button in self._shapes.items():
            button.setChecked(self._drawn.drawing is shape)
        self._clear.setEnabled(self._drawn.shape is not None)
        if self._drawn.drawing is Shape.RECTANGLE:
            self._how.say(tr("Drag the rectangle on the map, or click two corners. Esc cancels."))
        elif self._drawn.drawing is Shape.POLYGON:
            self._how.say(tr("Click the corners on the map; a right click ends. Backspace takes one back."))
        else:
            self._how.say("")

    def _take_active_layer(self) -> None:
        """Chosen by hand: most likely meant is the polygon layer that is active."""
        active = self._iface.activeLayer()
        if isinstance(active, QgsVectorLayer) and active.selectedFeatureCount():
            self._vectors.setLayer(active)  # nothing happens where it is not offered

    def _watch(self, layer: QgsMapLayer | None) -> None:
        """Follow the selection of this layer instead of the one before."""
        if self._watched is not None and not sip.isdeleted(self._watched):
            self._watched.selectionChanged.disconnect(self._on_selection)
        self._watched = layer if isinstance(layer, QgsVectorLayer) else None
        if self._watched is not None:
            self._watched.selectionChanged.connect(self._on_selection)
        self._on_selection()

    def _on_selection(self, *_: object) -> None:
        self._show_selected()
        if self.kind == FEATURES:
            self.changed.emit()

    def _show_selected(self) -> None:
        layer = self._vector()
        self._vectors.setEnabled(layer is not None)
        if layer is None:
            self._selected.say("")
        else:
            self._selected.say(tr("{} selected").format(number(layer.selectedFeatureCount())))

    def _except_overlays(self, *_: object) -> None:
        overlays = [layer for layer in QgsProject.instance().mapLayers().values() if legend.is_overlay(layer)]
        self._vectors.setExceptedLayerList(overlays)


def _button(parent: QWidget, name: str, icon: str, word: str, meaning: str) -> QToolButton:
    button = QToolButton(parent)
    button.setObjectName(name)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    button.setIcon(QgsApplication.getThemeIcon(icon))
    button.setText(word)
    button.setToolTip(meaning)
    button.setAccessibleName(meaning)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    button.setAutoRaise(True)
    return button
