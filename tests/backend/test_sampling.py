"""Levels: which overview they are read from, and that tiles join exactly."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from hypothesis import given, settings
from hypothesis import strategies as st
from rasterio.enums import Resampling
from rasters import means, picture, whole, write

from model_backend.pyramid import Window
from model_backend.raster import ArraySource, Cancelled, FileSource

pytestmark = pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")


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
