"""When the backend may read a layer's file itself: only where that gives the pixels that QGIS would draw.

That holds for uncompressed or losslessly compressed files on this computer, drawn with a linear stretch and nothing
else: no filters, no transparency, no missing values, pixels that are square on the ground. All else QGIS renders.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsBrightnessContrastFilter,
    QgsContrastEnhancement,
    QgsCoordinateReferenceSystem,
    QgsHueSaturationFilter,
    QgsMultiBandColorRenderer,
    QgsRasterLayer,
    QgsRasterRenderer,
    QgsSingleBandGrayRenderer,
)

from . import bands, geometry
from .bands import DISPLAYED, INTERPRETATION, MEASURED, Limits
from .geometry import Area
from .raster_file import RasterFile

DRIVERS = ("GTiff", "PNG")
LOSSLESS = ("", "DEFLATE", "LZW", "PACKBITS")  # two libraries were seen to decode one JPEG file 19 shades apart
TYPES = (Qgis.DataType.Byte, Qgis.DataType.UInt16, Qgis.DataType.Int16)
_ALGORITHM = QgsContrastEnhancement.ContrastEnhancementAlgorithm


def source(layer: QgsRasterLayer, area: Area, file: RasterFile | None) -> dict[str, Any] | None:
    """The ``source`` of an ``ask`` frame that has the backend read the file; None where QGIS has to render.

    Main thread. `file` is the header of the layer's file, if it has one.
    """
    if file is None or not (_is_plain(layer, file) and _is_native(layer, area) and _is_unfiltered(layer)):
        return None
    seen = _seen(layer)
    if seen is None or not all(_is_plain_band(layer, band) for band, _ in seen):
        return None
    box = area.extent
    is_as_is = all(limits == (0, 255) for _, limits in seen) and _type(layer, seen[0][0]) == Qgis.DataType.Byte
    return {
        "kind": "file",
        "path": file.path,
        "area": [box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()],
        "bands": [band for band, _ in seen],
        "stretch": None if is_as_is else [_rounded_down(limits) for _, limits in seen],
    }


def _is_plain(layer: QgsRasterLayer, file: RasterFile) -> bool:
    plain = file.driver in DRIVERS and file.compression in LOSSLESS and file.north_up and file.georeferenced
    same_crs = QgsCoordinateReferenceSystem.fromWkt(file.crs_wkt) == layer.crs()
    return plain and same_crs and not file.masked and layer.source() == file.path and Path(file.path).is_file()


def _is_native(layer: QgsRasterLayer, area: Area) -> bool:
    """Whether the area's pixels are the file's, and all of them are asked about."""
    found = geometry.cut(layer.extent(), layer.height(), layer.width(), area.extent)
    return found is not None and found[1:] == (area.height, area.width) and not area.within


def _is_unfiltered(layer: QgsRasterLayer) -> bool:
    light, colour = layer.brightnessFilter(), layer.hueSaturationFilter()
    return (light is None or _is_neutral_light(light)) and (colour is None or _is_neutral_colour(colour))


def _is_neutral_light(light: QgsBrightnessContrastFilter) -> bool:
    return light.brightness() == 0 == light.contrast() and light.gamma() == 1.0


def _is_neutral_colour(colour: QgsHueSaturationFilter) -> bool:
    off = QgsHueSaturationFilter.GrayscaleMode.GrayscaleOff
    inverted = getattr(colour, "invertColors", bool)  # since 3.22
    return not (colour.saturation() or colour.colorizeOn() or inverted()) and colour.grayscaleMode() == off


def _seen(layer: QgsRasterLayer) -> list[tuple[int, Limits]] | None:
    """One or three bands, each with the values that become 0 and 255; None where there is more to it."""
    chosen = bands.of(layer)
    if chosen.kind != DISPLAYED:
        order = bands.order(layer, chosen)
        known = MEASURED.find(bands.data_of(layer), order)  # measured while rendering, not here
        return None if known is None or len(order) not in (1, 3) or _alpha(layer) else list(zip(order, known))
    renderer = layer.renderer()
    if renderer.alphaBand() > 0 or _is_see_through(renderer):
        return None
    if isinstance(renderer, QgsMultiBandColorRenderer):
        drawn = [
            (renderer.redBand(), renderer.redContrastEnhancement()),
            (renderer.greenBand(), renderer.greenContrastEnhancement()),
            (renderer.blueBand(), renderer.blueContrastEnhancement()),
        ]
    elif isinstance(renderer, QgsSingleBandGrayRenderer):
        if renderer.gradient() != QgsSingleBandGrayRenderer.Gradient.BlackToWhite:
            return None
        drawn = [(renderer.grayBand(), renderer.contrastEnhancement())]
    else:
        return None
    seen: list[tuple[int, Limits]] = []
    for band, enhancement in drawn:
        limits = _limits(layer, band, enhancement) if band > 0 else None
        if limits is None:
            return None
        seen.append((band, limits))
    return seen


def _limits(layer: QgsRasterLayer, band: int, enhancement: QgsContrastEnhancement | None) -> Limits | None:
    algorithm = _ALGORITHM.NoEnhancement if enhancement is None else enhancement.contrastEnhancementAlgorithm()
    if algorithm == _ALGORITHM.NoEnhancement:
        return (0, 255) if _type(layer, band) == Qgis.DataType.Byte else None
    if enhancement is None or algorithm != _ALGORITHM.StretchToMinimumMaximum:
        return None
    low, high = enhancement.minimumValue(), enhancement.maximumValue()
    return (low, high) if low < high else None


def _is_see_through(renderer: QgsRasterRenderer) -> bool:
    """Whether some values are drawn transparent."""
    rules = renderer.rasterTransparency()
    return rules is not None and bool(rules.transparentSingleValuePixelList() or rules.transparentThreeValuePixelList())


def _alpha(layer: QgsRasterLayer) -> bool:
    provider = layer.dataProvider()
    return any(
        provider.colorInterpretation(band) == INTERPRETATION.AlphaBand for band in range(1, layer.bandCount() + 1)
    )


def _is_plain_band(layer: QgsRasterLayer, band: int) -> bool:
    """Whole numbers as they are in the file, none of them missing, and no indices of a palette."""
    provider = layer.dataProvider()
    return (
        _type(layer, band) in TYPES
        and provider.bandScale(band) == 1
        and provider.bandOffset(band) == 0
        and not provider.sourceHasNoDataValue(band)
        and not provider.userNoDataValues(band)
        and provider.colorInterpretation(band) != INTERPRETATION.PaletteIndex
    )


def _type(layer: QgsRasterLayer, band: int) -> Qgis.DataType:
    return layer.dataProvider().sourceDataType(band)


def _rounded_down(limits: Limits) -> list[float]:
    """Limits with which the backend, which rounds, gives what QGIS does, which cuts fractions off."""
    half = 0.5 * (limits[1] - limits[0]) / 255
    return [limits[0] + half, limits[1] + half]
