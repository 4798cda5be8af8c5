"""“What is here?” in the menu of the map: asks about the surroundings of a point. Main thread."""

from __future__ import annotations

from typing import Callable

from qgis.core import QgsCoordinateTransform, QgsCsException, QgsPointXY, QgsProject, QgsRasterLayer, QgsRectangle
from qgis.gui import QgisInterface, QgsMapMouseEvent
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QMenu

from . import areas, legend
from .errors import Problem
from .geometry import Area
from .words import tr

QUESTION = "What is in the centre?"  # not translated: the models understand English only
SHARE = 0.25  # of the shorter side of the map: what an analyst means by "here" when it shows more
LEAST = 512  # native pixels a side: less would be one tile of the model, without anything around it


class HereMenu(QObject):
    """Adds the entry whenever the menu opens. `ask` gets question, layer and area; `show` gets a `Problem`."""

    def __init__(
        self,
        iface: QgisInterface,
        icon: QIcon,
        ask: Callable[[str, QgsRasterLayer, Area], object],
        show: Callable[[Problem], object],
    ) -> None:
        super().__init__()
        self._iface = iface
        self._icon = icon
        self._ask = ask
        self._show = show
        iface.mapCanvas().contextMenuAboutToShow.connect(self._add)

    def detach(self) -> None:
        """Let go of the map."""
        self._iface.mapCanvas().contextMenuAboutToShow.disconnect(self._add)

    def ask_at(self, point: QgsPointXY) -> None:
        """Ask about the surroundings of a point of the map."""
        try:
            layer = self._layer_at(point)
            area = self._surroundings(layer, point)
        except Problem as problem:
            self._show(problem)
            return
        self._ask(QUESTION, layer, area)

    def _add(self, menu: QMenu, event: QgsMapMouseEvent) -> None:
        point = QgsPointXY(event.mapPoint())
        action = menu.addAction(self._icon, tr("What is here?"))
        action.setObjectName("geoloupeWhatIsHere")
        action.triggered.connect(lambda: self.ask_at(point))

    def _layer_at(self, point: QgsPointXY) -> QgsRasterLayer:
        """The active raster where it has imagery at the point, else the topmost one that is shown there."""
        shown = [layer for layer in self._iface.mapCanvas().layers() if isinstance(layer, QgsRasterLayer)]
        active = self._iface.activeLayer()
        ordered = sorted(shown, key=lambda layer: layer is not active)
        for layer in ordered:
            if not legend.is_overlay(layer) and layer.extent().contains(self._in_layer(layer, point)):
                return layer
        raise Problem(tr("There is no imagery here to ask about: add a raster layer, or click on one that is shown."))

    def _surroundings(self, layer: QgsRasterLayer, point: QgsPointXY) -> Area:
        view = self._iface.mapCanvas().mapSettings()
        seen = view.visibleExtent()
        side = SHARE * min(seen.width(), seen.height())
        square = QgsRectangle.fromCenterAndSize(point, side, side)
        try:
            to_layer = QgsCoordinateTransform(view.destinationCrs(), layer.crs(), QgsProject.instance())
            wanted = to_layer.transformBoundingBox(square)
        except QgsCsException as error:
            raise Problem(tr("“{}” cannot be placed on the map here.").format(layer.name()), str(error)) from error
        centre = self._in_layer(layer, point)
        if not areas.is_service(layer):
            least = LEAST * layer.rasterUnitsPerPixelX(), LEAST * layer.rasterUnitsPerPixelY()
            sides = max(wanted.width(), least[0]), max(wanted.height(), least[1])
            wanted = QgsRectangle.fromCenterAndSize(centre, *sides)
        area = areas.part(layer, view, wanted)
        if area is None:
            raise Problem(tr("“{}” has no imagery here.").format(layer.name()))
        return area

    def _in_layer(self, layer: QgsRasterLayer, point: QgsPointXY) -> QgsPointXY:
        """The point in the layer's CRS; far away where it has no place there."""
        view = self._iface.mapCanvas().mapSettings()
        to_layer = QgsCoordinateTransform(view.destinationCrs(), layer.crs(), QgsProject.instance())
        try:
            return to_layer.transform(point)
        except QgsCsException:
            return QgsPointXY(float("inf"), float("inf"))
