"""Numbers as an analyst reads them."""

from __future__ import annotations

import pytest
from geoloupe.plugin import words


@pytest.mark.parametrize(
    ("metres", "said"),
    [(0.025, "2.5 cm"), (0.4, "40 cm"), (0.998, "1 m"), (3.21, "3.2 m"), (152.4, "152 m"), (1200, "1.2 km")],
)
def test_lengths_have_the_unit_that_fits(metres, said):
    assert words.length(metres).replace("\u00a0", " ") == said


def test_progress_names_level_tiles_and_scale():
    assert words.level(0, 9, 1, 6, 0.4).replace("\u00a0", " ") == "Level 2 of 6: 9 tiles at 40 cm"
    assert words.level(4, 9, 1, 6, None).replace("\u00a0", " ") == "Level 2 of 6: 4 of 9 tiles"


def test_sizes_have_thousands_separators_and_width_first():
    assert words.size(18192, 16198).replace("\u00a0", " ") == "16,198 × 18,192 px"


def test_long_titles_are_cut_between_words():
    assert words.shorten("Are there any vehicles\n near the junction?", 24) == "Are there any vehicles…"
