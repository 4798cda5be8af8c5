"""Where rasters lie, what they come in, and bad input in one clear sentence."""

from __future__ import annotations

import zipfile
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from affine import Affine
from rasterio.shutil import copy as copy_raster
from rasters import NORTH_UP, UTM, picture, whole, write

from model_backend.errors import UserError
from model_backend.raster import FileSource

pytestmark = pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")


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
