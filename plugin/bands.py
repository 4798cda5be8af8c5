"""Which bands of a layer the model sees, and how their values become brightness: kept with the layer, by its user.

A renderer for a choice is made in the thread that renders, as its stretch has to be measured there first.
"""

from __future__ import annotations

import json
import math
import threading
from array import array
from dataclasses import dataclass
from typing import Callable

from qgis.core import (
    Qgis,
    QgsContrastEnhancement,
    QgsMultiBandColorRenderer,
    QgsRaster,
    QgsRasterDataProvider,
    QgsRasterInterface,
    QgsRasterLayer,
    QgsRasterRenderer,
    QgsRectangle,
    QgsSingleBandGrayRenderer,
)

PROPERTY = "geoloupe/bands"  # of the layer, so that it is saved with the project
DISPLAYED, STRETCHED, CHOSEN = "displayed", "stretched", "chosen"
LOW, HIGH = 0.02, 0.98  # shares of the values that are darker than black and darker than white
SIDE, GRID = 64, 8  # px of the pieces that a large raster is measured by, and pieces down and across
INTERPRETATION = getattr(Qgis, "RasterColorInterpretation", None) or QgsRaster.ColorInterpretation  # moved in 3.30

Limits = tuple[float, float]


@dataclass(frozen=True)
class Bands:
    """What the model is shown of a layer.

    kind   `DISPLAYED`: the layer as the map shows it; `STRETCHED`: the displayed bands, `CHOSEN`: those of `order`,
           each from black at its 2 % value to white at its 98 % value
    order  one band for grey or three for red, green and blue, counted from 1; empty unless `CHOSEN`
    """

    kind: str = DISPLAYED
    order: tuple[int, ...] = ()


def of(layer: QgsRasterLayer) -> Bands:
    """The choice kept with a layer; as displayed where there is none, or none that fits its bands."""
    try:
        kind, *order = json.loads(layer.customProperty(PROPERTY, "") or f'["{DISPLAYED}"]')
        fits = len(order) in (1, 3) and all(type(band) is int and 1 <= band <= layer.bandCount() for band in order)
    except (TypeError, ValueError):
        return Bands()
    if not can_choose(layer) or (kind == CHOSEN and not fits) or kind not in (STRETCHED, CHOSEN):
        return Bands()
    return Bands(kind, tuple(order) if kind == CHOSEN else ())


def keep(layer: QgsRasterLayer, bands: Bands) -> None:
    """Keep a choice with a layer."""
    if bands == Bands():
        layer.removeCustomProperty(PROPERTY)
    else:
        layer.setCustomProperty(PROPERTY, json.dumps([bands.kind, *bands.order]))


def can_choose(layer: QgsRasterLayer) -> bool:
    """Whether there are values to choose from and stretch: a map service sends finished pictures."""
    provider = layer.dataProvider()
    if not layer.isValid() or provider is None or layer.bandCount() < 1:
        return False
    return provider.dataType(1) not in (Qgis.DataType.ARGB32, Qgis.DataType.ARGB32_Premultiplied)


def order(layer: QgsRasterLayer, bands: Bands) -> tuple[int, ...]:
    """The bands that are seen: one, or red, green and blue; none where a renderer does not say."""
    if bands.kind == CHOSEN:
        return bands.order
    renderer = layer.renderer()
    if isinstance(renderer, QgsMultiBandColorRenderer):
        colours = renderer.redBand(), renderer.greenBand(), renderer.blueBand()
        return colours if min(colours) > 0 else tuple(band for band in colours if band > 0)[:1]
    return tuple(renderer.usesBands()[:1])


def renderer_of(
    provider: QgsRasterDataProvider, order: tuple[int, ...], limits: tuple[Limits, ...]
) -> QgsRasterRenderer:
    """A renderer that shows one or three bands between their limits. The provider stays its caller's."""
    enhancements = [_between(provider, *pair) for pair in zip(order, limits)]
    renderer: QgsSingleBandGrayRenderer | QgsMultiBandColorRenderer
    if len(order) == 1:
        renderer = QgsSingleBandGrayRenderer(provider, order[0])
        renderer.setContrastEnhancement(enhancements[0])
    else:
        renderer = QgsMultiBandColorRenderer(provider, order[0], order[1], order[2])
        renderer.setRedContrastEnhancement(enhancements[0])
        renderer.setGreenContrastEnhancement(enhancements[1])
        renderer.setBlueContrastEnhancement(enhancements[2])
    alpha = [n for n in range(1, provider.bandCount() + 1) if _is_alpha(provider, n) and n not in order]
    if alpha:
        renderer.setAlphaBand(alpha[0])
    return renderer


class Measured:
    """The limits of bands once they have been measured, by data source, time of the data and band. Any thread."""

    def __init__(self) -> None:
        self._known: dict[tuple[str, str, int], Limits] = {}
        self._lock = threading.Lock()

    def find(self, data: tuple[str, str], order: tuple[int, ...]) -> tuple[Limits, ...] | None:
        """The limits of these bands, if all are known."""
        with self._lock:
            found = [self._known.get((*data, band)) for band in order]
        return None if None in found else tuple(pair for pair in found if pair is not None)

    def measure(
        self,
        data: tuple[str, str],
        provider: QgsRasterDataProvider,
        order: tuple[int, ...],
        is_cancelled: Callable[[], bool] = lambda: False,
    ) -> tuple[Limits, ...]:
        """The limits of these bands, read from the provider where they are not known yet. Not on the GUI thread."""
        for band in order:
            if self.find(data, (band,)) is None:
                pair = limits_of(_values(provider, band, is_cancelled))
                if is_cancelled():
                    return tuple((0.0, 1.0) for _ in order)  # for a window that nobody waits for any more
                with self._lock:
                    self._known[(*data, band)] = pair
        found = self.find(data, order)
        assert found is not None
        return found


MEASURED = Measured()


def data_of(layer: QgsRasterLayer) -> tuple[str, str]:
    """What says that a layer's values are still the same: where they are, and since when."""
    return layer.source(), layer.dataProvider().dataTimestamp().toString("yyyyMMddhhmmsszzz")


def limits_of(values: array) -> Limits:
    """The values that 2 % and 98 % of `values` lie below; 0 and 1 where there are none."""
    if not values:
        return 0.0, 1.0
    ordered = sorted(values)
    low, high = (ordered[round(share * (len(ordered) - 1))] for share in (LOW, HIGH))
    return low, high if high > low else low + 1


def _values(provider: QgsRasterDataProvider, band: int, is_cancelled: Callable[[], bool]) -> array:
    """Values of a band as float64: all of a small raster, pieces at full resolution spread over a large one."""
    found = array("d")
    for extent, height, width in _pieces(provider):
        if is_cancelled():
            break
        block = provider.block(band, extent, width, height)
        for index in range(height * width):
            if not block.isNoData(index) and math.isfinite(value := block.value(index)):
                found.append(value)
    return found


def _pieces(provider: QgsRasterDataProvider) -> list[tuple[QgsRectangle, int, int]]:
    """(extent, height, width) of the pieces to measure."""
    whole = provider.extent()
    has_size = provider.capabilities() & QgsRasterInterface.Capability.Size
    height, width = (provider.ySize(), provider.xSize()) if has_size else (0, 0)
    if min(height, width) < 1 or max(height, width) <= SIDE * GRID:
        side = SIDE * GRID
        return [(whole, min(height, side) or side, min(width, side) or side)]
    across, down = whole.width() / width, whole.height() / height
    rows, cols = min(height, SIDE), min(width, SIDE)
    tops = sorted({(height - rows) * step // (GRID - 1) for step in range(GRID)})
    lefts = sorted({(width - cols) * step // (GRID - 1) for step in range(GRID)})
    return [
        (
            QgsRectangle(
                whole.xMinimum() + left * across,
                whole.yMaximum() - (top + rows) * down,
                whole.xMinimum() + (left + cols) * across,
                whole.yMaximum() - top * down,
            ),
            rows,
            cols,
        )
        for top in tops
        for left in lefts
    ]


def _between(provider: QgsRasterDataProvider, band: int, limits: Limits) -> QgsContrastEnhancement:
    enhancement = QgsContrastEnhancement(provider.dataType(band))
    enhancement.setMinimumValue(limits[0])
    enhancement.setMaximumValue(limits[1])
    algorithm = QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum
    enhancement.setContrastEnhancementAlgorithm(algorithm)
    return enhancement


def _is_alpha(provider: QgsRasterDataProvider, band: int) -> bool:
    return provider.colorInterpretation(band) == INTERPRETATION.AlphaBand
