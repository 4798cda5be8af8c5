"""Windows of levels come out right from every kind of raster file, and bad input is one clear sentence."""

from __future__ import annotations

import zipfile
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from affine import Affine
from hypothesis import given, settings
from hypothesis import strategies as st
from rasterio.enums import ColorInterp, Resampling
from rasterio.shutil import copy as copy_raster

from model_backend.errors import UserError
from model_backend.pyramid import Window
from model_backend.raster import ArraySource, Cancelled, FileSource, Source

NORTH_UP = Affine(2.0, 0, 500_000, 0, -2.0, 4_000_000)
UTM = "EPSG:32617"

pytestmark = pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")


def picture(height: int, width: int, bands: int = 3, dtype: str = "uint8") -> np.ndarray:
    """Noise [h, w, bands]: a misplaced or wrongly averaged pixel shows."""
    top = 256 if dtype == "uint8" else 4000
    return np.random.default_rng(height * width).integers(0, top, (height, width, bands)).astype(dtype)


def write(path: Path, values: np.ndarray, transform: Affine = NORTH_UP, crs: str | None = UTM, **profile: Any) -> Path:
    height, width, bands = values.shape
    profile = {"driver": "GTiff", "transform": transform, "crs": crs, **profile}
    with rasterio.open(path, "w", height=height, width=width, count=bands, dtype=values.dtype, **profile) as dataset:
        dataset.write(np.moveaxis(values, 2, 0))
    return path


def whole(source: Source, height: int | None = None, width: int | None = None) -> np.ndarray:
    height, width = height or source.height, width or source.width
    (pixels,) = source.read([Window(height, width, 0, 0, height, width)])
    return pixels.rgb


def validity(source: Source) -> np.ndarray | None:
    (pixels,) = source.read([Window(source.height, source.width, 0, 0, source.height, source.width)])
    return pixels.valid


def means(values: np.ndarray, factor: int) -> np.ndarray:
    height, width, bands = values.shape
    return values.reshape(height // factor, factor, width // factor, factor, bands).mean(axis=(1, 3))


# Levels


@pytest.fixture(scope="module")
def constant_overviews(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """1,024 px of value 10, whose overviews hold 20, 30 and 40: the pixels say which overview was read."""
    path = write(tmp_path_factory.mktemp("levels") / "constant.tif", np.full((1024, 1024, 3), 10, np.uint8), tiled=True)
    with rasterio.open(path, "r+") as dataset:
        dataset.build_overviews([2, 4, 8])
    for level, value in enumerate((20, 30, 40)):
        with rasterio.open(path, "r+", OVERVIEW_LEVEL=level) as overview:
            overview.write(np.full((3, *overview.shape), value, np.uint8))
    return path


@pytest.mark.parametrize(
    ("side", "value"),
    [(1024, 10), (1500, 10), (700, 10), (512, 20), (400, 20), (256, 30), (130, 30), (128, 40), (20, 40)],
)
def test_a_level_is_read_from_the_coarsest_overview_that_is_fine_enough(
    constant_overviews: Path, side: int, value: int
) -> None:
    assert np.unique(whole(FileSource(constant_overviews), side, side)).tolist() == [value]


def test_every_tile_of_a_level_comes_from_the_same_overview(constant_overviews: Path) -> None:
    source = FileSource(constant_overviews, area=(500_010, 3_998_300, 501_731, 3_999_777))
    windows = [Window(336, 400, row, col, 13, 29) for row in range(0, 320, 13) for col in range(0, 370, 29)]
    assert {int(value) for pixels in source.read(windows) for value in np.unique(pixels.rgb)} == {20}


def test_reference_sampling_never_reads_an_overview(constant_overviews: Path) -> None:
    assert np.unique(whole(FileSource(constant_overviews, sampling="reference"), 100, 100)).tolist() == [10.0]


@given(
    size=st.tuples(st.integers(1, 60), st.integers(1, 60)),
    level=st.tuples(st.integers(1, 90), st.integers(1, 90)),
    step=st.integers(7, 40),
    sampling=st.sampled_from(["average", "reference"]),
    holes=st.booleans(),
)
@settings(max_examples=100, deadline=None)
def test_tiles_put_together_are_the_whole_level(
    size: tuple[int, int], level: tuple[int, int], step: int, sampling: Any, holes: bool
) -> None:
    array = picture(*size)
    valid = array[:, :, 0] > 60 if holes else None
    source = ArraySource(array, sampling, valid=valid)
    height, width = level
    stitched = np.zeros((height, width, 3), np.float32)
    for row in range(0, height, step):
        for col in range(0, width, step):
            window = Window(height, width, row, col, min(step, height - row), min(step, width - col))
            (pixels,) = source.read([window])
            stitched[row : row + window.height, col : col + window.width] = pixels.rgb
    np.testing.assert_array_equal(stitched, whole(source, height, width))


def test_tiles_of_an_area_with_overviews_are_the_whole_level(tmp_path: Path) -> None:
    path = write(tmp_path / "noise.tif", picture(333, 517), tiled=True, blockxsize=64, blockysize=64)
    with rasterio.open(path, "r+") as dataset:
        dataset.build_overviews([2, 4], Resampling.average)
    source = FileSource(path, area=(500_031, 3_999_391, 500_977, 3_999_955))
    level = whole(source, 97, 161)
    for row in range(0, 97, 40):
        for col in range(0, 161, 40):
            window = Window(97, 161, row, col, min(40, 97 - row), min(40, 161 - col))
            (pixels,) = source.read([window])
            np.testing.assert_array_equal(pixels.rgb, level[row : row + window.height, col : col + window.width])


def test_a_level_of_native_size_is_the_pixels_themselves(tmp_path: Path) -> None:
    values = picture(37, 53)
    np.testing.assert_array_equal(whole(FileSource(write(tmp_path / "a.tif", values))), values)
    np.testing.assert_array_equal(whole(ArraySource(values)), values)


def test_a_smaller_level_is_the_mean_of_each_footprint(tmp_path: Path) -> None:
    values = picture(60, 90)
    read = whole(FileSource(write(tmp_path / "a.tif", values)), 20, 30)
    assert np.abs(read - means(values, 3)).max() <= 0.501


def test_an_enlarged_level_is_bilinear() -> None:
    values = np.repeat(np.array([[0, 100]], np.uint8)[:, :, None], 3, axis=2)
    assert whole(ArraySource(values), 1, 4)[0, :, 0].tolist() == [0, 25, 75, 100]


@pytest.mark.parametrize(("size", "level"), [((50, 71), (9, 13)), ((40, 40), (55, 41)), ((3, 400), (1, 336))])
def test_reference_sampling_equals_the_published_resize(size: tuple[int, int], level: tuple[int, int]) -> None:
    torch = pytest.importorskip("torch")
    values = picture(*size)
    tensor = torch.from_numpy(values).permute(2, 0, 1)[None].float()
    expected = torch.nn.functional.interpolate(tensor, size=level, mode="bilinear", align_corners=False)
    read = whole(ArraySource(values, "reference"), *level)
    assert read.dtype == np.float32
    np.testing.assert_allclose(read, expected[0].permute(1, 2, 0).numpy(), atol=1e-3)


def test_a_large_raster_without_overviews_is_decoded_once_for_all_coarse_levels(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    values = picture(1200, 1600)
    source = FileSource(write(tmp_path / "a.tif", values, compress="deflate", tiled=True))
    fetched = []
    plane = source._planes[0]
    counting = lambda *box: (fetched.append((box[1] - box[0]) * (box[3] - box[2])), plane.fetch(*box))[1]  # noqa: E731
    source._planes[0] = type(plane)(
        *(getattr(plane, name) for name in ("top", "left", "height", "width", "rows", "cols")), counting
    )
    source._file_planes = 1
    for height, width in ((75, 100), (300, 400), (600, 800), (150, 200)):
        assert np.abs(whole(source, height, width) - means(values, 1200 // height)).max() <= 3
    assert sum(fetched) < 1.05 * 1200 * 1600


def test_a_long_read_stops_when_the_question_is_cancelled(tmp_path: Path) -> None:
    source = FileSource(write(tmp_path / "a.tif", picture(1200, 1600)))
    source.cancelled = lambda: True
    with pytest.raises(Cancelled):
        whole(source, 30, 40)


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


# Places


def test_an_area_in_map_coordinates_is_cut_out(tmp_path: Path) -> None:
    values = picture(40, 60)
    source = FileSource(write(tmp_path / "a.tif", values), area=(500_010, 3_999_940, 500_050, 3_999_980))
    assert (source.height, source.width) == (20, 20)
    np.testing.assert_array_equal(whole(source), values[10:30, 5:25])
    assert source.transform @ (0, 0) == (500_010, 3_999_980)


def test_an_area_may_name_its_corners_in_any_order_and_reach_beyond_the_raster(tmp_path: Path) -> None:
    values = picture(40, 60)
    source = FileSource(write(tmp_path / "a.tif", values), area=(500_400, 3_999_980, 500_050, 3_990_000))
    np.testing.assert_array_equal(whole(source), values[10:, 25:])


def test_an_area_of_a_picture_without_place_is_in_pixels(tmp_path: Path) -> None:
    values = picture(40, 60)
    path = write(tmp_path / "a.png", values, Affine.identity(), None, driver="PNG")
    source = FileSource(path, area=(7, 3, 27, 13))
    np.testing.assert_array_equal(whole(source), values[3:13, 7:27])
    assert source.metres_per_pixel is None
    assert source.crs is None
    assert not source.georeferenced


def test_south_up_rasters_keep_their_rows_and_find_their_areas(tmp_path: Path) -> None:
    values = picture(40, 60)
    path = write(tmp_path / "a.tif", values, Affine(2, 0, 500_000, 0, 2, 4_000_000))
    source = FileSource(path, area=(500_010, 4_000_020, 500_050, 4_000_040))
    np.testing.assert_array_equal(whole(source), values[10:20, 5:25])
    assert source.transform.e == 2


def test_an_area_of_a_rotated_raster_is_the_pixel_rectangle_around_it(tmp_path: Path) -> None:
    values = picture(100, 100)
    rotated = Affine.translation(500_000, 4_000_000) @ Affine.rotation(30) @ Affine.scale(2, -2)
    path = write(tmp_path / "a.tif", values, rotated)
    x, y = rotated @ (50, 50)
    source = FileSource(path, area=(x - 10, y - 10, x + 10, y + 10))
    reach = 5 * (np.cos(np.pi / 6) + np.sin(np.pi / 6))  # half side of the square around a square turned by 30 degrees
    assert source.height == source.width == 2 * np.ceil(reach)
    assert source.transform @ (source.width / 2, source.height / 2) == pytest.approx((x, y))
    assert source.metres_per_pixel == pytest.approx(2, rel=1e-3)


@pytest.mark.parametrize(
    ("crs", "transform", "metres"),
    [
        (UTM, NORTH_UP, 2.0),
        ("EPSG:2263", Affine(1, 0, 980_000, 0, -1, 200_000), 0.3048),  # New York, US survey feet
        ("EPSG:4326", Affine(1e-5, 0, 10, 0, -1e-5, 60), 0.7885),  # degrees at 60 N: 0.558 m by 1.114 m
        ("EPSG:3857", Affine(1, 0, 1_113_195, 0, -1, 8_399_738), 0.5008),  # web maps stretch by 2 at 60 N
        (None, NORTH_UP, None),
        ('LOCAL_CS["site",UNIT["metre",1]]', Affine(0.5, 0, 10, 0, -0.5, 10), 0.5),
    ],
)
def test_the_size_of_a_pixel_is_measured_on_the_ground(
    tmp_path: Path, crs: str | None, transform: Affine, metres: float | None
) -> None:
    source = FileSource(write(tmp_path / "a.tif", picture(10, 10), transform, crs))
    assert source.metres_per_pixel == (None if metres is None else pytest.approx(metres, rel=2e-3))


# Containers


def test_rasters_inside_a_zip_a_vrt_or_a_geopackage_are_read(tmp_path: Path) -> None:
    values = picture(300, 400)
    path = write(tmp_path / "a.tif", values)
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.write(path, "a.tif")
    np.testing.assert_array_equal(whole(FileSource(f"/vsizip/{tmp_path}/a.zip/a.tif")), values)
    copy_raster(path, tmp_path / "a.vrt", driver="VRT")
    np.testing.assert_array_equal(whole(FileSource(tmp_path / "a.vrt")), values)
    copy_raster(path, tmp_path / "a.gpkg", driver="GPKG", TILE_FORMAT="PNG")
    np.testing.assert_array_equal(whole(FileSource(tmp_path / "a.gpkg"))[:300, :400], values)


def test_the_key_changes_with_everything_that_changes_pixels(tmp_path: Path) -> None:
    path = write(tmp_path / "a.tif", picture(40, 60))
    variants = [{}, {"area": (500_010, 3_999_940, 500_050, 3_999_980)}, {"bands": (1,)}, {"stretch": ((0, 9),)}]
    keys = [FileSource(path, **options).key for options in (*variants, {"sampling": "reference"})]  # type: ignore[arg-type]
    assert len(set(keys)) == 5
    assert FileSource(path).key == keys[0]
    write(path, picture(40, 60)[::-1])
    assert FileSource(path).key != keys[0]


# Bad input


def refused(path: Path | str, **options: Any) -> str:
    with pytest.raises(UserError) as caught:
        FileSource(path, **options)
    sentence = str(caught.value)
    assert sentence.endswith(".")
    assert "\n" not in sentence
    return sentence


def test_a_missing_file_a_text_file_and_a_folder_are_refused(tmp_path: Path) -> None:
    assert "There is no file" in refused(tmp_path / "none.tif")
    (tmp_path / "notes.txt").write_text("not a picture")
    assert "not a raster" in refused(tmp_path / "notes.txt")
    (tmp_path / "empty.tif").touch()
    assert "not a raster" in refused(tmp_path / "empty.tif")
    assert "not a raster" in refused(tmp_path)
    assert "not a raster" in refused(f"/vsizip/{tmp_path}/none.zip/a.tif")


def test_bad_areas_bands_and_stretches_are_refused(tmp_path: Path) -> None:
    path = write(tmp_path / "a.tif", picture(40, 60))
    assert "outside the raster, which covers 500000,3999920,500120,4000000" in refused(path, area=(0, 0, 10, 10))
    assert "empty" in refused(path, area=(500_010, 3_999_980, 500_010, 3_999_990))
    assert "four numbers" in refused(path, area=(float("nan"), 0, 1, 1))
    assert "no band 4" in refused(path, bands=(1, 2, 4))
    assert "one band, or three" in refused(path, bands=(1, 2))
    assert "stretch" in refused(path, stretch=((5, 5),))


def test_a_file_of_several_rasters_or_of_complex_numbers_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "two.gpkg"
    for table in ("a", "b"):
        options = {"append_subdataset": "yes"} if path.exists() else {}
        write(path, picture(40, 60), driver="GPKG", raster_table=table, **options)
    assert "holds several rasters" in refused(path)
    assert "GPKG:" in refused(path)
    assert "complex" in refused(write(tmp_path / "c.tif", picture(5, 5, 1).astype(np.complex64)))


def test_a_damaged_file_is_one_sentence_when_it_is_read(tmp_path: Path) -> None:
    path = write(tmp_path / "a.tif", picture(400, 400), compress="deflate", tiled=True, blockxsize=64, blockysize=64)
    content = bytearray(path.read_bytes())
    content[len(content) // 3 : len(content) // 2] = bytes(len(content) // 2 - len(content) // 3)
    path.write_bytes(content)
    with pytest.raises(UserError, match="cannot be read"):
        whole(FileSource(path))
