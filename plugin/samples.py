"""The raster that comes with the plugin, for a first question."""

from __future__ import annotations

from qgis.core import QgsProject, QgsRasterLayer
from qgis.gui import QgisInterface

from .backend import PLUGIN_FOLDER
from .words import tr

SAMPLE = PLUGIN_FOLDER / "resources" / "sample" / "eastern_shore.tif"


def add(iface: QgisInterface) -> QgsRasterLayer:
    """Add the sample to the project and show it."""
    layer = QgsRasterLayer(str(SAMPLE), tr("Eastern Shore (sample)"))
    QgsProject.instance().addMapLayer(layer)
    iface.setActiveLayer(layer)
    iface.zoomToActiveLayer()
    return layer
