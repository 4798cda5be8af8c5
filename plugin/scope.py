"""What is asked about: the imagery, the part of it, and one line of facts."""

from __future__ import annotations

from typing import cast

from qgis.core import QgsMapLayer, QgsMapLayerProxyModel, QgsProject, QgsRasterLayer
from qgis.gui import QgisInterface, QgsMapLayerComboBox
from qgis.PyQt.QtCore import QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QButtonGroup, QFormLayout, QHBoxLayout, QLabel, QRadioButton, QToolButton, QWidget

from . import imagery, legend, settings, words
from .errors import Problem
from .geometry import Area
from .look import Text, em, icon
from .words import tr

LAYER, MAP = "layer", "map"


class Scope(QWidget):
    """Imagery and area. The imagery follows the active layer until the analyst chooses another by hand."""

    changed = pyqtSignal()

    def __init__(self, iface: QgisInterface, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("geoloupeScope")
        self._iface = iface
        self._layers = QgsMapLayerComboBox(self)
        self._layers.setObjectName("geoloupeImagery")
        self._layers.setAccessibleName(tr("Imagery to ask about"))
        self._layers.setMinimumContentsLength(8)
        self._layers.setSizeAdjustPolicy(QgsMapLayerComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._layers.setFilters(QgsMapLayerProxyModel.Filter.RasterLayer)
        self._follow = QToolButton(self)
        self._follow.setObjectName("geoloupeFollow")
        self._follow.setCheckable(True)
        self._follow.setAutoRaise(True)
        self._follow.setToolTip(tr("Follow the active layer"))
        self._follow.setAccessibleName(tr("Follow the active layer"))
        self._follow.setChecked(settings.FOLLOW_ACTIVE_LAYER.get())
        self._whole = QRadioButton(tr("Whole layer"), self)
        self._whole.setObjectName("geoloupeAreaLayer")
        self._whole.setChecked(True)
        self._visible = QRadioButton(tr("Visible map"), self)
        self._visible.setObjectName("geoloupeAreaMap")
        self._areas = QButtonGroup(self)
        self._areas.addButton(self._whole)
        self._areas.addButton(self._visible)
        self._facts = Text("geoloupeFacts", self, quiet=True)
        self._lay_out()
        self._soon = QTimer(self)  # many moves of the map make one line of facts
        self._soon.setSingleShot(True)
        self._soon.setInterval(100)
        self._soon.timeout.connect(self.refresh)
        self._layers.layerChanged.connect(self.refresh)
        self._layers.activated.connect(self._on_chosen)
        self._follow.toggled.connect(self._on_follow_toggled)
        self._visible.toggled.connect(self.refresh)
        self._except_overlays()
        QgsProject.instance().layersAdded.connect(self._except_overlays)
        iface.currentLayerChanged.connect(self._on_active_layer)
        iface.mapCanvas().extentsChanged.connect(self._soon.start)
        self._on_active_layer(iface.activeLayer())
        self.refresh()

    def layer(self) -> QgsRasterLayer | None:
        """The imagery chosen."""
        return cast("QgsRasterLayer | None", self._layers.currentLayer())  # the box offers rasters only

    def set_layer(self, layer: QgsRasterLayer) -> None:
        """Choose the imagery, as by hand."""
        self._layers.setLayer(layer)
        self._on_chosen()

    def set_area(self, area: str) -> None:
        """`LAYER` or `MAP`."""
        (self._visible if area == MAP else self._whole).setChecked(True)

    def area(self) -> Area:
        """The area to ask about. Raises a `Problem` that says what to do where there is none."""
        layer = self.layer()
        if layer is None:
            raise Problem(tr("Add a raster layer to ask about."))
        view = self._iface.mapCanvas().mapSettings()
        return imagery.visible_map(layer, view) if self._visible.isChecked() else imagery.whole_layer(layer, view)

    def refresh(self) -> None:
        """Renew the line of facts."""
        self._follow.setIcon(icon("follow", self._facts))
        if self.layer() is None:
            self._facts.say("")
        else:
            try:
                area = self.area()
                ground = words.resolution(area.metres_per_pixel)
                self._facts.say(tr("{} · {}").format(words.size(area.height, area.width), ground))
            except Problem as problem:
                self._facts.say(problem.sentence)
        self.changed.emit()

    def detach(self) -> None:
        """Let go of project, map and interface, before the panel is deleted."""
        QgsProject.instance().layersAdded.disconnect(self._except_overlays)
        self._iface.currentLayerChanged.disconnect(self._on_active_layer)
        self._iface.mapCanvas().extentsChanged.disconnect(self._soon.start)

    def _lay_out(self) -> None:
        layers = QHBoxLayout()
        layers.addWidget(self._layers, 1)
        layers.addWidget(self._follow)
        areas = QHBoxLayout()
        areas.setSpacing(em(self, 0.8))
        areas.addWidget(self._whole)
        areas.addWidget(self._visible)
        areas.addStretch(1)
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setVerticalSpacing(em(self, 0.35))
        form.setHorizontalSpacing(em(self, 0.6))
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        imagery_label = QLabel(tr("&Imagery"), self)
        imagery_label.setBuddy(self._layers)
        form.addRow(imagery_label, layers)
        form.addRow(QLabel(tr("Area"), self), areas)
        form.addRow("", self._facts)

    def _except_overlays(self, *_: object) -> None:
        overlays = [layer for layer in QgsProject.instance().mapLayers().values() if legend.is_overlay(layer)]
        self._layers.setExceptedLayerList(overlays)

    def _on_active_layer(self, layer: QgsMapLayer | None) -> None:
        if self._follow.isChecked() and isinstance(layer, QgsRasterLayer) and not legend.is_overlay(layer):
            self._layers.setLayer(layer)

    def _on_chosen(self, *_: object) -> None:
        """By hand: what was chosen stays until following is switched on again."""
        if self.layer() is not self._iface.activeLayer():
            self._follow.setChecked(False)

    def _on_follow_toggled(self, on: bool) -> None:
        settings.FOLLOW_ACTIVE_LAYER.set(on)
        self._on_active_layer(self._iface.activeLayer())
