"""Jobs on real rasters, which nobody composed: each set is reported by itself.

Only pictures whose fingerprints are not among what a model was trained on are asked about.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np

from model_backend.datasets.masks import read_dubai
from model_backend.datasets.questions import Asker
from model_backend.datasets.scenes import Scene
from model_backend.datasets.sources import fingerprint
from model_backend.evaluation.asking import Job, Picture
from model_backend.evaluation.composed import questions

MASKED = {"existence": 5, "position": 3, "comparison": 3, "share": 2, "relation": 1}


def jobs(data: Path, seen: frozenset[str]) -> Iterator[Job]:
    """Every set that `data` holds."""
    yield from dubai(data, seen)


def dubai(data: Path, seen: frozenset[str]) -> Iterator[Job]:
    """Each raster whole, and its four quarters: existence, place, share, areas compared, from its masks."""
    asker = Asker(np.random.default_rng(21))
    for folder in sorted((data / "dubai").glob("tile*")):
        if any(fingerprint(path) in seen for path in folder.glob("images/*.jpg")):
            continue
        raster = read_dubai(folder)
        height, width = raster.rgb.shape[:2]
        half = (height // 2, width // 2)
        corners = [(y, x, *half) for y in (0, height - half[0]) for x in (0, width - half[1])]
        for y, x, h, w in [(0, 0, height, width), *corners]:
            scene = raster.crop(y, x, h, w)
            yield Job("dubai", _picture(scene), questions(asker, scene, MASKED), blind=True)


def _picture(scene: Scene) -> Picture:
    return Picture(scene.rgb, scene.metres_per_pixel)
