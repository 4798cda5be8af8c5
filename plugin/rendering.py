"""A raster layer's colours, frozen: clones of what QGIS draws the layer with, asked for one extent at a time.

The constructor reads the layer on the main thread; `image` runs in one other thread and touches the layer no more.
"""

from __future__ import annotations

from qgis.core import (
    QgsDataProvider,
    QgsProviderRegistry,
    QgsRasterBlockFeedback,
    QgsRasterDataProvider,
    QgsRasterInterface,
    QgsRasterLayer,
    QgsRectangle,
)
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QImage

from . import bands, raster_file
from .bands import MEASURED, Bands
from .geometry import Window

SLACK = 0.99  # an overview may be this much coarser than a level and still serve it: their sizes are rounded


class Renderer:
    """What draws a layer, or the bands chosen of it. `footprint` is what a rotated file covers, if it is one."""

    def __init__(self, layer: QgsRasterLayer, chosen: Bands) -> None:
        self.file = raster_file.read(layer)
        self.footprint = self.file.footprint if self.file is not None else None
        self._source = layer.source()
        self._width = layer.width()
        self._data = bands.data_of(layer)
        self._order = () if chosen.kind == bands.DISPLAYED else bands.order(layer, chosen)
        self._native = layer.dataProvider().clone()
        self._overviews: dict[int, QgsRasterDataProvider] = {}
        _resample_well(self._native)
        self._stages: list[QgsRasterInterface] = []  # each reads from the one before, the first from a provider
        if not self._order:
            renderer = layer.renderer().clone()
            renderer.setOpacity(1.0)
            self._stages = [renderer, *(part.clone() for part in filters_of(layer))]
            for before, stage in zip(self._stages, self._stages[1:]):
                stage.setInput(before)

    def __del__(self) -> None:
        """QGIS 3.22 gives the clone to nobody: its file, and what GDAL remembers of it, would stay open for good."""
        native = getattr(self, "_native", None)
        if native is not None and not sip.isdeleted(native) and not sip.ispyowned(native):
            native.deleteLater()

    def image(self, extent: QgsRectangle, window: Window, feedback: QgsRasterBlockFeedback) -> QImage:
        """The picture of an extent that is `window` of the area; null where it could not be read."""
        if not self._stages:
            limits = MEASURED.measure(self._data, self._native, self._order, feedback.isCanceled)
            self._stages = [bands.renderer_of(self._native, self._order, limits)]
        self._stages[0].setInput(self._provider(extent.width() / window.width))
        block = self._stages[-1].block(1, extent, window.width, window.height, feedback)
        return QImage() if block is None else block.image()

    def _provider(self, map_units_per_pixel: float) -> QgsRasterDataProvider:
        """The one to read at this resolution: a level is read from one overview, never from a coarser one.

        Left to itself, GDAL before 3.10 takes an overview that is up to 1.2 times too coarse, and enlarges it.
        """
        if self.file is None or not self.file.north_up:
            return self._native
        wanted = SLACK * self._native.extent().width() / map_units_per_pixel
        fine = [index for index, width in enumerate(self.file.overviews) if width >= wanted]
        best = fine[-1] if fine else -1
        if best not in self._overviews:
            self._overviews[best] = self._open(best) if self.file.overviews else self._native
        return self._overviews[best]

    def _open(self, overview: int) -> QgsRasterDataProvider:
        """The file at one resolution: -1 for its own, else that of an overview."""
        level = f"{overview}only" if overview >= 0 else "NONE"
        source = raster_file.with_option(self._source, f"OVERVIEW_LEVEL={level}")
        opened = QgsProviderRegistry.instance().createProvider("gdal", source, QgsDataProvider.ProviderOptions())
        if not isinstance(opened, QgsRasterDataProvider) or not opened.isValid():
            return self._native
        for band in range(1, opened.bandCount() + 1):
            opened.setUseSourceNoDataValue(band, self._native.useSourceNoDataValue(band))
            opened.setUserNoDataValue(band, self._native.userNoDataValues(band))
        _resample_well(opened)
        # Qt deletes an object in its own thread, and a task's thread is over then: it would never be deleted.
        opened.moveToThread(QCoreApplication.instance().thread())
        return opened


def filters_of(layer: QgsRasterLayer) -> tuple[QgsRasterInterface, ...]:
    """What changes the renderer's colours: brightness and contrast, hue and saturation."""
    return tuple(part for part in (layer.brightnessFilter(), layer.hueSaturationFilter()) if part is not None)


def _resample_well(provider: QgsRasterDataProvider) -> None:
    provider.setZoomedOutResamplingMethod(QgsRasterDataProvider.ResamplingMethod.Average)
    provider.setZoomedInResamplingMethod(QgsRasterDataProvider.ResamplingMethod.Bilinear)
    provider.setMaxOversampling(1e6)  # average over any reduction, not only where overviews help
    provider.enableProviderResampling(True)
