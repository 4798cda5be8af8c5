"""The group of algorithms that QGIS shows as GeoLoupe."""

from __future__ import annotations

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from .. import backend
from ..backend import PLUGIN_FOLDER
from ..errors import Problem
from .ask_features import AskFeatures
from .ask_raster import AskRaster
from .compare_rasters import CompareRasters
from .focus_heatmap import FocusHeatmap

ICON = str(PLUGIN_FOLDER / "resources" / "icons" / "geoloupe.svg")


class GeoLoupeProvider(QgsProcessingProvider):
    """`geoloupe`: the same model and the same imagery as the panel's, for toolbox, models, batches and qgis_process."""

    def id(self) -> str:
        return "geoloupe"

    def name(self) -> str:
        return "GeoLoupe"

    def icon(self) -> QIcon:
        return QIcon(ICON)

    def svgIconPath(self) -> str:  # noqa: N802 - QGIS's name
        return ICON

    def supportedOutputRasterLayerExtensions(self) -> list[str]:  # noqa: N802 - QGIS's name
        return ["tif"]

    def warningMessage(self) -> str:  # noqa: N802 - QGIS's name
        """What the toolbox says when there is no backend yet."""
        try:
            backend.is_remote() or backend.find()
        except Problem as problem:
            return problem.sentence
        return ""

    def loadAlgorithms(self) -> None:  # noqa: N802 - QGIS's name
        for algorithm in (AskRaster(), AskFeatures(), FocusHeatmap(), CompareRasters()):
            self.addAlgorithm(algorithm)
