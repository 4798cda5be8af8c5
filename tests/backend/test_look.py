"""How bands become RGB, and where there is imagery."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import rasterio
from rasterio.enums import ColorInterp
from rasters import picture, validity, whole, write

from model_backend.pyramid import Window
from model_backend.raster import FileSource

pytestmark = pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")


# Bands and types


@pytest.mark.parametrize(
    ("bands", "shown"), [(1, [0, 0, 0]), (2, [0, 0, 0]), (3, [0, 1, 2]), (4, [0, 1, 2]), (8, [0, 1, 2])]
)
def test_the_first_bands_are_shown(tmp_path: Path, bands: int, shown: list[int]) -> None:
    values = picture(20, 30, bands)
    path = write(tmp_path / "a.tif", values, photometric="minisblack", alpha="unspecified")
    np.testing.assert_array_equal(whole(FileSource(path)), values[:, :, shown])


def test_bands_named_red_green_and_blue_are_shown_whatever_their_order(tmp_path: Path) -> None:
    values = picture(20, 30, 4)
    path = write(tmp_path / "a.tif", values, photometric="minisblack", alpha="unspecified")
    with rasterio.open(path, "r+") as dataset:
        dataset.colorinterp = [ColorInterp.blue, ColorInterp.green, ColorInterp.red, ColorInterp.undefined]
    np.testing.assert_array_equal(whole(FileSource(path)), values[:, :, [2, 1, 0]])


def test_chosen_bands_and_stretch_are_obeyed(tmp_path: Path) -> None:
    values = picture(20, 30, 4, "uint16")
    source = FileSource(write(tmp_path / "a.tif", values), bands=(4, 2, 1), stretch=((0, 1000), (500, 2500), (0, 4000)))
    low, high = np.array([0, 500, 0]), np.array([1000, 2500, 4000])
    expected = np.clip((values[:, :, [3, 1, 0]] - low) / (high - low) * 255, 0, 255)
    assert np.abs(whole(source) - expected).max() <= 0.51


@pytest.mark.parametrize("dtype", ["uint16", "int16", "float32", "float64", "uint32"])
def test_other_types_are_stretched_between_their_2_and_98_percent_values(tmp_path: Path, dtype: str) -> None:
    values = np.linspace(100, 3000, 10_000).reshape(100, 100, 1).astype(dtype)
    source = FileSource(write(tmp_path / "a.tif", values))
    ((low, high),) = source.look.stretch or ()
    assert (low, high) == pytest.approx((158, 2942), rel=0.01)
    read = whole(source)
    assert read[0, 0].tolist() == [0, 0, 0]
    assert read[-1, -1].tolist() == [255, 255, 255]
    assert 125 <= read[50, 0, 0] <= 129


def test_the_stretch_ignores_nodata_and_nan(tmp_path: Path) -> None:
    values = np.linspace(1, 2, 10_000).reshape(100, 100, 1).astype(np.float32)
    values[:30] = -9999
    values[30:50] = np.nan
    source = FileSource(write(tmp_path / "a.tif", values, nodata=-9999))
    ((low, high),) = source.look.stretch or ()
    assert 1.5 <= low < high <= 2
    valid = validity(source)
    assert valid is not None
    assert not valid[:50].any()
    assert valid[50:].all()


def test_a_raster_of_one_value_or_of_nothing_is_still_shown(tmp_path: Path) -> None:
    flat = FileSource(write(tmp_path / "flat.tif", np.full((9, 9, 1), 7, np.uint16)))
    assert np.unique(whole(flat)).size == 1
    nothing = FileSource(write(tmp_path / "nothing.tif", np.full((9, 9, 1), np.nan, np.float32)))
    valid = validity(nothing)
    assert valid is not None
    assert not valid.any()
    assert not whole(nothing).any()


def test_a_large_16_bit_raster_without_overviews_is_measured_from_windows(tmp_path: Path) -> None:
    values = np.broadcast_to(np.linspace(0, 10_000, 3000)[:, None, None], (3000, 2200, 1)).astype(np.uint16)
    ((low, high),) = FileSource(write(tmp_path / "a.tif", np.ascontiguousarray(values))).look.stretch or ()
    assert (low, high) == pytest.approx((200, 9800), abs=250)


def test_a_palette_is_expanded_before_averaging(tmp_path: Path) -> None:
    values = np.tile(np.array([[1, 3]], np.uint8), (8, 4))[:, :, None]
    path = write(tmp_path / "a.tif", values, photometric="palette")
    with rasterio.open(path, "r+") as dataset:
        dataset.write_colormap(1, {1: (200, 0, 0, 255), 2: (0, 255, 0, 255), 3: (0, 0, 100, 255)})
    source = FileSource(path)
    assert whole(source)[0, :2].tolist() == [[200, 0, 0], [0, 0, 100]]
    assert whole(source, 4, 4)[0, 0].tolist() == [100, 0, 50]


# Missing imagery


def test_alpha_says_where_there_is_imagery(tmp_path: Path) -> None:
    values = np.full((10, 10, 4), 255, np.uint8)
    values[:4, :, 3] = 0
    source = FileSource(write(tmp_path / "a.tif", values, photometric="rgb", alpha="yes"))
    valid = validity(source)
    assert valid is not None
    assert not valid[:4].any()
    assert valid[4:].all()
    assert whole(source)[0, 0].tolist() == [0, 0, 0]


def test_grey_with_alpha_is_grey(tmp_path: Path) -> None:
    values = picture(10, 10, 2)
    values[:, :, 1] = 255
    values[0, 0, 1] = 0
    source = FileSource(write(tmp_path / "a.tif", values, photometric="minisblack", alpha="yes"))
    valid = validity(source)
    assert valid is not None
    assert not valid[0, 0]
    assert valid.sum() == 99
    np.testing.assert_array_equal(whole(source)[1:], values[1:, :, [0, 0, 0]])


def test_nodata_in_one_band_is_imagery_and_in_all_bands_is_none(tmp_path: Path) -> None:
    values = np.full((10, 10, 3), 80, np.uint8)
    values[0, 0] = 0
    values[0, 1, 2] = 0
    valid = validity(FileSource(write(tmp_path / "a.tif", values, nodata=0)))
    assert valid is not None
    assert not valid[0, 0]
    assert valid[0, 1]
    assert valid.sum() == 99


def test_missing_pixels_do_not_darken_their_neighbours(tmp_path: Path) -> None:
    values = np.full((8, 8, 3), 200, np.uint8)
    values[:, :3] = 0
    (pixels,) = FileSource(write(tmp_path / "a.tif", values, nodata=0)).read([Window(4, 4, 0, 0, 4, 4)])
    assert pixels.rgb[0, :, 0].tolist() == [0, 200, 200, 200]
    assert pixels.valid is not None
    assert pixels.valid[0].tolist() == [False, True, True, True]


def test_an_internal_mask_says_where_there_is_imagery(tmp_path: Path) -> None:
    path = write(tmp_path / "a.tif", picture(10, 10))
    mask = np.full((10, 10), 255, np.uint8)
    mask[:, 7:] = 0
    with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=True), rasterio.open(path, "r+") as dataset:
        dataset.write_mask(mask)
    valid = validity(FileSource(path))
    assert valid is not None
    assert valid[:, :7].all()
    assert not valid[:, 7:].any()
