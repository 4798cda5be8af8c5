"""A scene painted window by window is the scene painted whole."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from labelled import write_data_folder

from model_backend import pyramid
from model_backend.config import MINI_GEOMETRY
from model_backend.datasets import ucm
from model_backend.datasets.compose import Composer
from model_backend.datasets.painted import Painting
from model_backend.pyramid import Window
from model_backend.raster import ArraySource


@pytest.fixture(scope="module")
def painting(tmp_path_factory) -> Painting:
    data = write_data_folder(tmp_path_factory.mktemp("data"))
    composer = Composer(ucm.read_tiles(data / "ucm"))
    return Painting(composer, composer.plan(np.random.default_rng(4), 5, 7))


@pytest.fixture(scope="module")
def whole(painting) -> np.ndarray:
    return painting.composer.paint(painting.plan)


@settings(max_examples=20, deadline=None)
@given(st.integers(0, 1279), st.integers(0, 1791), st.integers(1, 400), st.integers(1, 400))
def test_native_windows_are_parts_of_the_whole_painting(painting, whole, row, col, height, width) -> None:
    height, width = min(height, 1280 - row), min(width, 1792 - col)
    (seen,) = painting.source().read([Window(1280, 1792, row, col, height, width)])
    assert seen.valid is None
    off = np.abs(seen.rgb.astype(int) - whole[row : row + height, col : col + width])
    assert off.max() <= 1  # sums of seams in another order


@pytest.mark.parametrize("level", range(2))
def test_every_level_looks_as_if_the_whole_were_reduced(painting, whole, level) -> None:
    layers = pyramid.build(1280, 1792, MINI_GEOMETRY)
    shown = [layers.thumbnail, *layers.levels][level]
    windows = [shown.tile_window(row, col) for row, col in shown.tiles()]
    reduced = ArraySource(whole).read(windows)
    for mine, theirs in zip(painting.source().read(windows), reduced, strict=True):
        off = np.abs(mine.rgb.astype(int) - theirs.rgb)
        assert off.mean() < 1.5
        assert np.quantile(off, 0.99) < 25  # along seams


def test_labels_need_no_pixels(painting) -> None:
    scene = painting.labels()
    assert scene.size == (1280, 1792)
    assert scene.present.shape[:2] == (5, 7)
