"""Windows hold the pixels of the map: the canvas's own rendering is the measure."""

from __future__ import annotations

import numpy as np
import pytest
from geoloupe.plugin import areas
from geoloupe.plugin.errors import Problem
from geoloupe.plugin.geometry import Window
from geoloupe.plugin.imagery import LayerImagery
from osgeo import gdal
from qgis.core import (
    QgsContrastEnhancement,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsPalettedRasterRenderer,
    QgsProject,
    QgsRasterMinMaxOrigin,
    QgsRectangle,
    QgsSingleBandGrayRenderer,
)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor, QImage


def view_of(layer, extent=None, height=None, width=None):
    """Map settings that show the layer alone, on nothing."""
    view = QgsMapSettings()
    view.setLayers([layer])
    view.setDestinationCrs(layer.crs())
    view.setExtent(extent or layer.extent())
    view.setOutputSize(QSize(width or layer.width(), height or layer.height()))
    view.setBackgroundColor(QColor(0, 0, 0, 0))
    view.setFlag(QgsMapSettings.Flag.Antialiasing, False)
    return view


def canvas(layer, window):
    """What the map canvas paints at 1:1, RGBA [height, width, 4]: this window of the whole layer.

    Not rendered alone: the canvas shifts an extent that ends a rounding beside a pixel edge by a whole pixel.
    """
    job = QgsMapRendererSequentialJob(view_of(layer))
    job.start()
    job.waitForFinished()
    painted = pixels_of(job.renderedImage())
    return painted[window.row : window.row + window.height, window.col : window.col + window.width]


def pixels_of(image):
    image = image.convertToFormat(QImage.Format.Format_RGBA8888)
    bits = image.constBits()
    bits.setsize(image.sizeInBytes())
    return np.frombuffer(bytes(bits), np.uint8).reshape(image.height(), image.width(), 4)


def frozen(layer):
    return LayerImagery(layer, areas.whole_layer(layer, view_of(layer)))


def rendered(frozen_imagery, window):
    return np.frombuffer(frozen_imagery.render(window), np.uint8).reshape(window.height, window.width, 4)


def native(layer, row, col, height, width):
    return Window(layer.height(), layer.width(), row, col, height, width)


WINDOWS = [(0, 0, 256, 256), (37, 91, 256, 200), (299, 399, 1, 1), (131, 7, 169, 393)]


@pytest.mark.parametrize("place", WINDOWS)
def test_windows_of_8_bit_rgb_equal_the_canvas(raster, noise, place):
    pixels = noise(300, 400)
    layer = raster(pixels)
    window = native(layer, *place)
    got = rendered(frozen(layer), window)
    assert np.array_equal(got, canvas(layer, window))
    row, col, height, width = place
    assert np.array_equal(got[:, :, :3], pixels[row : row + height, col : col + width])


@pytest.mark.parametrize("place", WINDOWS)
def test_windows_of_a_stretched_16_bit_band_equal_the_canvas(raster, noise, place):
    layer = raster(noise(300, 400, 1, np.uint16))
    renderer = QgsSingleBandGrayRenderer(layer.dataProvider(), 1)
    layer.setRenderer(renderer)
    layer.setContrastEnhancement(
        QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum,
        QgsRasterMinMaxOrigin.Limits.CumulativeCut,
    )
    window = native(layer, *place)
    got = rendered(frozen(layer), window)
    assert len(np.unique(got[:, :, 0])) > 100 or got.size == 4
    assert np.array_equal(got, canvas(layer, window))


def test_windows_show_brightness_and_saturation_as_the_canvas(raster, noise):
    layer = raster(noise(300, 400))
    layer.brightnessFilter().setBrightness(60)
    layer.hueSaturationFilter().setSaturation(-70)
    window = native(layer, 20, 30, 100, 120)
    got = rendered(frozen(layer), window)
    assert np.array_equal(got, canvas(layer, window))


def test_windows_of_a_palette_equal_the_canvas(raster, noise):
    layer = raster(noise(60, 80, 1) % 3)
    classes = [
        QgsPalettedRasterRenderer.Class(value, QColor(*colour))
        for value, colour in enumerate([(200, 10, 20), (0, 90, 180), (250, 240, 30)])
    ]
    layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, classes))
    window = native(layer, 0, 0, 60, 80)
    got = rendered(frozen(layer), window)
    assert np.array_equal(got, canvas(layer, window))


def test_a_faded_layer_is_still_read_in_full_colour(raster, noise):
    pixels = noise(60, 80)
    layer = raster(pixels)
    layer.renderer().setOpacity(0.3)
    got = rendered(frozen(layer), native(layer, 0, 0, 60, 80))
    assert np.array_equal(got[:, :, :3], pixels)
    assert (got[:, :, 3] == 255).all()


def test_nodata_has_alpha_0_as_on_the_canvas(raster, noise):
    pixels = noise(60, 80, 1) // 2 + 1
    pixels[10:20, 30:50] = 0
    layer = raster(pixels, nodata=0)
    window = native(layer, 0, 0, 60, 80)
    got = rendered(frozen(layer), window)
    assert (got[10:20, 30:50, 3] == 0).all()
    assert np.array_equal(got, canvas(layer, window))


def test_coarser_windows_average_the_pixels(raster, noise):
    pixels = noise(320, 480)
    layer = raster(pixels)
    got = rendered(frozen(layer), Window(40, 60, 0, 0, 40, 60))
    means = pixels.reshape(40, 8, 60, 8, 3).mean((1, 3))
    assert np.abs(got[:, :, :3] - means).max() <= 0.5


@pytest.mark.parametrize(
    "transform",
    [
        pytest.param((500000, 0.5, 0, 4000000, 0, 0.5), id="south-up"),
        pytest.param((5e5, 0.45, 0.22, 4e6, 0.22, -0.45), id="rotated"),
        pytest.param(None, id="no georeference"),
        pytest.param((0.0, 1.0, 0.0, 0.0, 0.0, -1.0), id="pixel coordinates"),
    ],
)  # fmt: skip
def test_windows_of_unusual_rasters_equal_the_canvas(raster, noise, transform):
    layer = raster(noise(90, 140), transform, epsg=None if transform is None else 32633)
    window = native(layer, 11, 23, 60, 71)
    got = rendered(frozen(layer), window)
    assert got[:, :, :3].std() > 30
    seen = got[:, :, 3] > 0  # not the black that QGIS puts around a rotated file
    assert seen.mean() > 0.6
    assert np.array_equal(got[seen], canvas(layer, window)[seen])


def test_what_lies_around_a_rotated_file_is_no_imagery(raster):
    layer = raster(np.full((90, 140, 3), 200, np.uint8), (5e5, 0.45, 0.22, 4e6, 0.22, -0.45))
    got = rendered(frozen(layer), native(layer, 0, 0, layer.height(), layer.width()))
    assert (canvas(layer, native(layer, 0, 0, 4, 4))[:, :, 3] == 255).all()  # opaque black for QGIS
    assert set(np.unique(got[:, :, 0][got[:, :, 3] > 0])) <= {0, 200}
    assert (got[:, :, 0][got[:, :, 3] > 0] == 200).mean() > 0.98  # the edge may fall to either side
    assert (got[:, :, 3] == 0).sum() > 0.95 * (got[:, :, 0] == 0).sum() > 1000


@pytest.mark.parametrize(
    ("width", "shown"), [(200, 10), (120, 10), (105, 10), (100, 60), (60, 60), (51, 60), (50, 120)]
)
def test_a_level_is_read_from_the_coarsest_overview_that_is_fine_enough(raster, width, shown):
    layer = raster(np.full((200, 200, 3), 10, np.uint8))
    path = layer.source()
    dataset = gdal.Open(path, gdal.GA_Update)
    dataset.BuildOverviews("AVERAGE", [2, 4])
    for band in (1, 2, 3):
        for index, value in enumerate([60, 120]):
            overview = dataset.GetRasterBand(band).GetOverview(index)
            overview.WriteArray(np.full((overview.YSize, overview.XSize), value, np.uint8))
    dataset = overview = None
    layer.dataProvider().reloadData()
    got = rendered(frozen(layer), Window(width, width, 0, 0, width, width))
    assert (got[:, :, 0] == shown).all()


def test_pixels_are_those_of_the_moment_of_asking(raster, noise):
    pixels = noise(60, 80)
    layer = raster(pixels)
    before = frozen(layer)
    layer.renderer().setRedBand(3)
    layer.brightnessFilter().setBrightness(100)
    got = rendered(before, native(layer, 0, 0, 60, 80))
    assert np.array_equal(got[:, :, :3], pixels)
    assert frozen(layer).source()["key"] != before.source()["key"]


def test_pixels_are_still_there_when_the_layer_is_gone(raster, noise):
    pixels = noise(60, 80)
    layer = raster(pixels)
    window, before = native(layer, 0, 0, 60, 80), frozen(layer)
    QgsProject.instance().removeMapLayer(layer)
    assert np.array_equal(rendered(before, window)[:, :, :3], pixels)


def test_a_window_that_is_too_large_is_refused_in_a_sentence(raster, noise):
    layer = raster(noise(60, 80))
    with pytest.raises(Problem, match="more than it may"):
        frozen(layer).render(Window(4000, 4000, 0, 0, 1025, 20))


def test_the_visible_map_is_taken_in_whole_pixels(raster, noise):
    pixels = noise(300, 400)
    layer = raster(pixels)
    seen = QgsRectangle(500010.1, 3999900.2, 500050.3, 3999950.4)  # half-metre pixels, edges inside pixels
    area = areas.visible_map(layer, view_of(layer, seen, 502, 402))
    assert (area.height, area.width) == (101, 81)
    got = rendered(LayerImagery(layer, area), Window(101, 81, 0, 0, 101, 81))
    assert np.array_equal(got[:, :, :3], pixels[99:200, 20:101])


def test_a_map_elsewhere_is_said_in_a_sentence(raster, noise):
    layer = raster(noise(60, 80))
    with pytest.raises(Problem, match="does not show"):
        areas.visible_map(layer, view_of(layer, QgsRectangle(0, 0, 10, 10), 100, 100))
