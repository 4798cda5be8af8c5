"""The backend reads a file itself only where that gives the pixels that QGIS draws, and then it does."""

from __future__ import annotations

import json
import subprocess
from dataclasses import replace

import numpy as np
import pytest
from geoloupe.plugin import areas, bands
from geoloupe.plugin.backend import PLUGIN_FOLDER, python_in
from geoloupe.plugin.bands import CHOSEN, Bands
from geoloupe.plugin.geometry import Window
from geoloupe.plugin.imagery import LayerImagery
from osgeo import gdal
from qgis.core import (
    QgsContrastEnhancement,
    QgsCoordinateReferenceSystem,
    QgsMapSettings,
    QgsRasterLayer,
    QgsRasterRange,
    QgsRectangle,
    QgsSingleBandGrayRenderer,
)

# Reads the windows of (source, windows) on stdin as the backend does: sizes first, then each as a list of numbers.
READER = """
import json, sys
from model_backend.pyramid import Window
from model_backend.raster import FileSource
source, windows = json.load(sys.stdin)
opened = FileSource(source["path"], source["area"], source["bands"], source["stretch"])
pixels = [found.rgb.tolist() for found in opened.read([Window(*window) for window in windows])]
print(json.dumps([opened.height, opened.width, opened.metres_per_pixel, pixels]))
"""


def frozen(layer, extent=None):
    area = areas.part(layer, QgsMapSettings(), extent or layer.extent())
    return LayerImagery(layer, area)


def is_direct(layer, extent=None):
    return frozen(layer, extent).source(may_read=True)["kind"] == "file"


def windows_of(area):
    """At full resolution, at fractions of it, and finer; whole levels and tiles of them."""
    found = []
    for scale in (1, 0.613, 0.5, 0.21, 0.1, 1.7):
        height, width = max(round(area.height * scale), 1), max(round(area.width * scale), 1)
        rows, cols = min(height, 200), min(width, 230)
        found += [Window(height, width, 0, 0, rows, cols)]
        found += [Window(height, width, height - rows, width - cols, rows, cols)]
    return found


def both(imagery):
    """(window, as QGIS renders it, as the backend reads it) of many windows."""
    python = python_in(PLUGIN_FOLDER / ".venv-backend")
    if python is None:
        pytest.skip("the backend's Python is not set up: make env")
    source, windows = imagery.source(may_read=True), windows_of(imagery.area)
    done = subprocess.run(
        [str(python), "-c", READER],
        input=json.dumps([source, windows]),
        capture_output=True,
        text=True,
        check=True,
        cwd=PLUGIN_FOLDER,
    )
    height, width, ground, read = json.loads(done.stdout)
    assert (height, width) == (imagery.area.height, imagery.area.width)
    assert ground == pytest.approx(imagery.area.metres_per_pixel, rel=1e-3)
    for window, rgb in zip(windows, read, strict=True):
        pixels = np.frombuffer(imagery.render(window), np.uint8).reshape(window.height, window.width, 4)
        assert (pixels[:, :, 3] == 255).all()
        yield window, pixels[:, :, :3].astype(int), np.array(rgb)


def stretched(layer, limits, band=1):
    renderer = QgsSingleBandGrayRenderer(layer.dataProvider(), band)
    enhancement = QgsContrastEnhancement(layer.dataProvider().dataType(band))
    enhancement.setMinimumValue(limits[0])
    enhancement.setMaximumValue(limits[1])
    enhancement.setContrastEnhancementAlgorithm(
        QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum
    )
    renderer.setContrastEnhancement(enhancement)
    layer.setRenderer(renderer)
    return layer


def smooth(height, width, bands, dtype, low, high):
    """Hills: neighbours differ little, as in imagery."""
    rows, cols = np.mgrid[:height, :width]
    values = [np.sin(rows / (9 + band)) * np.cos(cols / (13 - band)) for band in range(bands)]
    return ((np.stack(values, axis=2) + 1) / 2 * (high - low) + low).astype(dtype)


def rgb(raster, noise):
    return frozen(raster(noise(430, 610)))


def rgb_with_overviews(raster, noise):
    layer = raster(noise(430, 610))
    gdal.Open(layer.source(), gdal.GA_Update).BuildOverviews("AVERAGE", [2, 4])
    layer.dataProvider().reloadData()
    return frozen(layer)


def a_part_of_rgb(raster, noise):
    return frozen(raster(noise(430, 610)), QgsRectangle(500020.3, 3999820.1, 500250.2, 3999990.7))


def grey_16_bit_between_limits(raster, noise):
    return frozen(stretched(raster(smooth(430, 610, 1, np.uint16, 100, 9000)), (500, 8000)))


def grey_8_bit_between_close_limits(raster, noise):
    return frozen(stretched(raster(smooth(430, 610, 1, np.uint8, 60, 130)), (70, 120)))


def chosen_bands_of_eight(raster, noise):
    layer = raster(smooth(430, 610, 8, np.uint16, 0, 4000))
    bands.keep(layer, Bands(CHOSEN, (7, 4, 2)))
    frozen(layer).overview(64)  # the stretch is measured by what renders: as a rule, the picture in the options
    return frozen(layer)


CASES = [
    rgb, rgb_with_overviews, a_part_of_rgb, grey_16_bit_between_limits, grey_8_bit_between_close_limits,
    chosen_bands_of_eight,
]  # fmt: skip


@pytest.mark.parametrize("make", CASES)
def test_both_routes_give_the_same_pixels(raster, noise, make):
    imagery = make(raster, noise)
    source = imagery.source(may_read=True)
    assert source["kind"] == "file"
    steepest = max((255 / (high - low) for low, high in source["stretch"] or [(0, 255)]), default=1)
    for window, rendered, read in both(imagery):
        apart = np.abs(rendered - read).max()
        if (window.level_height, window.level_width) == (imagery.area.height, imagery.area.width):
            # A value on the very edge between two shades may fall to either.
            assert apart == 0 or (source["stretch"] and apart == 1 and (rendered != read).mean() < 0.01)
        else:  # GDAL rounds averages to whole values before they are stretched, the backend does so afterwards
            assert apart <= 1 + 0.5 * steepest, window


def test_the_files_of_this_computer_are_not_read_by_a_server(raster, noise):
    assert frozen(raster(noise(43, 61))).source()["kind"] == "pull"


def nodata(raster, noise, tmp_path):
    return raster(noise(43, 61), nodata=0)


def nodata_of_the_user(raster, noise, tmp_path):
    layer = raster(noise(43, 61))
    layer.dataProvider().setUserNoDataValue(1, [QgsRasterRange(3, 3)])
    return layer


def an_alpha_band(raster, noise, tmp_path):
    layer = raster(noise(43, 61, 4))
    dataset = gdal.Open(layer.source(), gdal.GA_Update)
    dataset.GetRasterBand(4).SetColorInterpretation(gdal.GCI_AlphaBand)
    del dataset
    return QgsRasterLayer(layer.source(), "alpha")


def floating_point(raster, noise, tmp_path):
    return stretched(raster(smooth(43, 61, 1, np.float32, 0, 1)), (0.1, 0.9))


def brighter(raster, noise, tmp_path):
    layer = raster(noise(43, 61))
    layer.brightnessFilter().setBrightness(10)
    return layer


def a_gamma(raster, noise, tmp_path):
    layer = raster(noise(43, 61))
    layer.brightnessFilter().setGamma(1.4)
    return layer


def without_colour(raster, noise, tmp_path):
    layer = raster(noise(43, 61))
    layer.hueSaturationFilter().setSaturation(-100)
    return layer


def black_for_high_values(raster, noise, tmp_path):
    layer = stretched(raster(noise(43, 61, 1)), (0, 255))
    layer.renderer().setGradient(QgsSingleBandGrayRenderer.Gradient.WhiteToBlack)
    return layer


def south_up(raster, noise, tmp_path):
    return raster(noise(43, 61), (500000.0, 0.5, 0.0, 4000000.0, 0.0, 0.5))


def rotated(raster, noise, tmp_path):
    return raster(noise(43, 61), (5e5, 0.45, 0.22, 4e6, 0.22, -0.45))


def degrees_at_60_north(raster, noise, tmp_path):
    return raster(noise(43, 61), (10.0, 1e-5, 0, 60.0, 0, -1e-5), 4326)


def another_crs_given(raster, noise, tmp_path):
    layer = raster(noise(43, 61))
    layer.setCrs(QgsCoordinateReferenceSystem.fromEpsgId(32634))
    return layer


def a_jpeg_inside(raster, noise, tmp_path):
    path = str(tmp_path / "jpeg.tif")
    gdal.Translate(path, raster(noise(64, 64)).source(), creationOptions=["COMPRESS=JPEG", "TILED=YES"])
    return QgsRasterLayer(path, "jpeg")


def a_virtual_file(raster, noise, tmp_path):
    path = str(tmp_path / "mosaic.vrt")
    gdal.BuildVRT(path, [raster(noise(43, 61)).source()])
    return QgsRasterLayer(path, "vrt")


def not_stretched_16_bit(raster, noise, tmp_path):
    layer = raster(noise(43, 61, 1, np.uint16))
    layer.setRenderer(QgsSingleBandGrayRenderer(layer.dataProvider(), 1))
    return layer


UNEQUAL = [
    nodata, nodata_of_the_user, an_alpha_band, floating_point, brighter, a_gamma, without_colour, black_for_high_values,
    south_up, rotated, degrees_at_60_north, another_crs_given, a_jpeg_inside, a_virtual_file, not_stretched_16_bit,
]  # fmt: skip


@pytest.mark.parametrize("make", UNEQUAL)
def test_where_pixels_could_differ_qgis_renders(raster, noise, tmp_path, make):
    layer = make(raster, noise, tmp_path)
    assert layer.isValid()
    assert not is_direct(layer)


def test_a_polygon_is_rendered_by_qgis(raster, noise):
    layer = raster(noise(43, 61))
    area = areas.whole_layer(layer, QgsMapSettings())
    inside = replace(area, within="Polygon((500001 3999999, 500010 3999999, 500004 3999990, 500001 3999999))")
    assert LayerImagery(layer, inside).source(may_read=True)["kind"] == "pull"
