"""Where tokens stand: partly read grids, padding, places."""

from __future__ import annotations

import numpy as np
import torch
from hypothesis import given
from hypothesis import strategies as st

from model_backend import layout
from model_backend.config import MINI_GEOMETRY, Geometry
from model_backend.pyramid import build

SIZES = st.tuples(st.integers(300, 3000), st.integers(300, 3000))


@given(SIZES, st.integers(0, 1000), st.sampled_from([Geometry(), MINI_GEOMETRY]))
def test_a_partly_read_grid_is_the_whole_grid_with_holes(size: tuple[int, int], seed: int, geometry: Geometry) -> None:
    level = build(*size, geometry).levels[-1]
    every = tuple(level.tiles())
    some = tuple(tile for tile in every if (hash(tile) + seed) % 3)
    tokens = torch.arange(1, level.count * geometry.side**2 + 1).reshape(level.count, -1, 1)
    newline = torch.tensor([-1])
    shape = (level.height, level.width)
    whole = layout.grid(level, every, shape, geometry)
    part = layout.grid(level, some, shape, geometry)
    all_ids = layout.gather(whole, tokens, newline)
    read = [every.index(tile) for tile in some]
    part_ids = layout.gather(part, tokens[read], newline)
    assert whole.complete
    torch.testing.assert_close(part_ids, all_ids[torch.from_numpy(part.positions)])
    missing = np.setdiff1d(np.arange(whole.size), part.positions)
    unread = {every.index(tile) for tile in every if tile not in some}
    assert {int(tile) for tile in whole.tile[missing]} <= unread
    padded = layout.scatter(part, part_ids)
    assert len(padded) == whole.size
    assert not padded[torch.from_numpy(missing)].any()


@given(SIZES)
def test_only_padding_is_cut(size: tuple[int, int]) -> None:
    geometry = Geometry()
    for level in build(*size, geometry).levels:
        height, width = layout.unpadded(
            level.rows * geometry.side, level.cols * geometry.side, level.height, level.width
        )
        assert level.height - 2 * geometry.cell < height * geometry.cell <= level.height + geometry.cell
        assert level.width - 2 * geometry.cell < width * geometry.cell <= level.width + geometry.cell


def test_a_grids_box_covers_its_tokens() -> None:
    geometry = Geometry()
    level = build(1500, 1100, geometry).levels[0]
    grid = layout.grid(level, tuple(level.tiles()), (1500, 1100), geometry)
    assert grid.box == (0, 0, grid.height * 28 / level.height, grid.width * 28 / level.width)


def test_token_centres_run_row_by_row_from_the_top_left() -> None:
    level = build(1008, 1008, Geometry()).levels[0]
    centres = layout.tile_centres(level, 1, 2, 12)
    assert centres.shape == (144, 2)
    torch.testing.assert_close(centres[0], torch.tensor([(336 + 14) / 1008, (672 + 14) / 1008]))
    assert centres[1, 1] > centres[0, 1]
    assert centres[1, 0] == centres[0, 0]
