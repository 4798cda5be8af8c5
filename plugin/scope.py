"""What is asked about: the imagery and how it is shown, the part of it, and one line of facts."""

from __future__ import annotations

from typing import cast

from qgis.core import QgsApplication, QgsMapLayer, QgsMapLayerProxyModel, QgsProject, QgsRasterLayer
from qgis.gui import QgisInterface, QgsMapLayerComboBox
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QToolButton, QWidget

from . import areas, estimate, legend, settings, words
from .area_box import AreaBox
from .client import BackendClient
from .errors import Problem
from .geometry import Area
from .imagery import LayerImagery
from .imagery_options import ImageryOptions
from .look import Text, em, icon
from .messages import Plan
from .record import Record
from .words import tr


class Scope(QWidget):
    """Imagery and area. The imagery follows the active layer until the analyst chooses another by hand."""

    changed = pyqtSignal()

    def __init__(self, iface: QgisInterface, client: BackendClient, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("geoloupeScope")
        self._iface = iface
        self._client = client
        self.shown: Area | None = None  # what the line of facts tells of
        self._plan: Plan | None = None  # for the area last shown, once the backend has told
        self._watched: QgsRasterLayer | None = None
        self._layers = QgsMapLayerComboBox(self)
        self._layers.setObjectName("geoloupeImagery")
        self._layers.setAccessibleName(tr("Imagery to ask about"))
        self._layers.setMinimumContentsLength(8)
        self._layers.setSizeAdjustPolicy(QgsMapLayerComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._layers.setFilters(QgsMapLayerProxyModel.Filter.RasterLayer)
        self._follow = _toggle(self, "geoloupeFollow", tr("Follow the active layer"))
        self._follow.setChecked(settings.FOLLOW_ACTIVE_LAYER.get())
        self._open = _toggle(self, "geoloupeImageryOpen", tr("Bands and stretch, and what the model will see"))
        self._open.setIcon(QgsApplication.getThemeIcon("/propertyicons/symbology.svg"))
        self._options = ImageryOptions(self)
        self._options.hide()
        self._areas = AreaBox(iface, self)
        self._facts = Text("geoloupeFacts", self, quiet=True)
        self._lay_out()
        self._soon = QTimer(self)  # many moves of the map make one line of facts
        self._soon.setSingleShot(True)
        self._soon.setInterval(100)
        self._soon.timeout.connect(self.refresh)
        self._layers.layerChanged.connect(self._on_layer)
        self._layers.activated.connect(self._on_chosen)
        self._follow.toggled.connect(self._on_follow_toggled)
        self._open.toggled.connect(self._on_open)
        self._options.changed.connect(self.refresh)
        self._areas.changed.connect(self.refresh)
        self._except_overlays()
        QgsProject.instance().layersAdded.connect(self._except_overlays)
        iface.currentLayerChanged.connect(self._on_active_layer)
        iface.mapCanvas().extentsChanged.connect(self._soon.start)
        client.state_changed.connect(self._soon.start)
        client.planned.connect(self._on_planned)
        self._on_active_layer(iface.activeLayer())
        self._on_layer(self.layer())

    def layer(self) -> QgsRasterLayer | None:
        """The imagery chosen."""
        return cast("QgsRasterLayer | None", self._layers.currentLayer())  # the box offers rasters only

    def set_layer(self, layer: QgsRasterLayer) -> None:
        """Choose the imagery, as by hand."""
        self._layers.setLayer(layer)
        self._on_chosen()

    @property
    def is_open(self) -> bool:
        """Whether bands and stretch are shown."""
        return self._open.isChecked()

    def set_area(self, area: str) -> None:
        """One of area_box.py's kinds."""
        self._areas.choose(area)

    def area(self) -> Area:
        """The area to ask about. Raises a `Problem` that says what to do where there is none."""
        layer = self.layer()
        if layer is None:
            raise Problem(tr("Add a raster layer to ask about."))
        return self._areas.area(layer)

    def learn(self, record: Record) -> None:
        """Remember how long an answer took, for the next estimate."""
        hello, layer = self._client.hello, QgsProject.instance().mapLayer(record.layer_id)
        if hello is not None and record.steps and isinstance(layer, QgsRasterLayer):
            model = f"{hello.model} {hello.device}"
            estimate.learn(model, areas.is_service(layer), len(record.steps), record.seconds)
            self._soon.start()

    def refresh(self) -> None:
        """Renew the line of facts, and the picture of what the model will see."""
        self._follow.setIcon(icon("follow", self._facts))
        layer, area = self.layer(), None
        if layer is not None:
            try:
                area = self.area()
            except Problem as problem:
                self._facts.say(problem.sentence)
        self.shown = area
        if area is None or layer is None:
            self._options.show_imagery(None)
            if layer is None:
                self._facts.say("")
        else:
            self._tell(layer, area)
            if self._options.isVisible():
                self._options.show_imagery(LayerImagery(layer, area))
        self.changed.emit()

    def detach(self) -> None:
        """Let go of project, map, interface and client, before the panel is deleted."""
        QgsProject.instance().layersAdded.disconnect(self._except_overlays)
        self._iface.currentLayerChanged.disconnect(self._on_active_layer)
        self._iface.mapCanvas().extentsChanged.disconnect(self._soon.start)
        self._client.state_changed.disconnect(self._soon.start)
        self._client.planned.disconnect(self._on_planned)
        self._watch(None)
        self._options.stop()
        self._areas.detach()

    def _tell(self, layer: QgsRasterLayer, area: Area) -> None:
        """Size and scale; levels and time as far as they are known."""
        facts = [words.size(area.height, area.width), words.resolution(area.metres_per_pixel)]
        asked = (area.height, area.width, area.metres_per_pixel)
        plan, hello = self._plan, self._client.hello
        if plan is None or (plan.height, plan.width, plan.metres_per_pixel) != asked:
            self._client.plan(*asked)
        elif hello is not None:
            facts.append(words.levels(plan.levels))
            seconds = estimate.seconds(f"{hello.model} {hello.device}", areas.is_service(layer), plan.levels)
            if seconds is not None:
                facts.append(words.about(seconds))
        self._facts.say(" · ".join(facts))

    def _on_planned(self, plan: Plan) -> None:
        if plan != self._plan:
            self._plan = plan
            self._soon.start()

    def _lay_out(self) -> None:
        layers = QHBoxLayout()
        layers.setSpacing(em(self, 0.15))
        layers.addWidget(self._layers, 1)
        layers.addWidget(self._open)
        layers.addWidget(self._follow)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(em(self, 0.35))
        grid.setHorizontalSpacing(em(self, 0.6))
        grid.setColumnStretch(1, 1)
        imagery_label = QLabel(tr("&Imagery"), self)
        imagery_label.setBuddy(self._layers)
        area_label = QLabel(tr("Area"), self)
        area_label.setContentsMargins(0, em(self, 0.2), 0, 0)  # beside the words of the first row of buttons
        grid.addWidget(imagery_label, 0, 0)
        grid.addLayout(layers, 0, 1)
        grid.addWidget(self._options, 1, 1)
        grid.addWidget(area_label, 2, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self._areas, 2, 1)
        grid.addWidget(self._facts, 3, 1)

    def _except_overlays(self, *_: object) -> None:
        overlays = [layer for layer in QgsProject.instance().mapLayers().values() if legend.is_overlay(layer)]
        self._layers.setExceptedLayerList(overlays)

    def _on_active_layer(self, layer: QgsMapLayer | None) -> None:
        if self._follow.isChecked() and isinstance(layer, QgsRasterLayer) and not legend.is_overlay(layer):
            self._layers.setLayer(layer)

    def _on_layer(self, layer: QgsMapLayer | None) -> None:
        self._watch(layer if isinstance(layer, QgsRasterLayer) else None)
        self._options.show_layer(self.layer())
        self.refresh()

    def _watch(self, layer: QgsRasterLayer | None) -> None:
        """Follow the style of this layer instead of the one before."""
        if self._watched is not None and not sip.isdeleted(self._watched):
            self._watched.repaintRequested.disconnect(self._soon.start)
        self._watched = layer
        if layer is not None:
            layer.repaintRequested.connect(self._soon.start)

    def _on_chosen(self, *_: object) -> None:
        """By hand: what was chosen stays until following is switched on again."""
        if self.layer() is not self._iface.activeLayer():
            self._follow.setChecked(False)

    def _on_follow_toggled(self, on: bool) -> None:
        settings.FOLLOW_ACTIVE_LAYER.set(on)
        self._on_active_layer(self._iface.activeLayer())

    def _on_open(self, on: bool) -> None:
        self._options.setVisible(on)
        if not on:
            self._options.show_imagery(None)
        self.refresh()


def _toggle(parent: QWidget, name: str, meaning: str) -> QToolButton:
    button = QToolButton(parent)
    button.setObjectName(name)
    button.setCheckable(True)
    button.setAutoRaise(True)
    button.setToolTip(meaning)
    button.setAccessibleName(meaning)
    return button
