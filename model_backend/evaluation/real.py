"""Jobs on imagery that nobody composed: each set is reported by itself.

Only pictures whose fingerprints are not among what a model was trained on are asked about.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TypeVar

import numpy as np
from PIL import Image

from model_backend.datasets import kampala, kit, naip, neon, rsvqa
from model_backend.datasets.masks import MaskedRaster, read_dubai
from model_backend.datasets.questions import Asker, Question
from model_backend.datasets.scenes import Scene
from model_backend.datasets.sources import fingerprint
from model_backend.evaluation.asking import Job, Picture

T = TypeVar("T")

MASKED = {"existence": 6, "position": 3, "comparison": 3, "share": 2, "relation": 1}
BOXED = {"existence": 4, "position": 1}
ABOUT_AREAS = ("comparison", "share")
DRAWN_FOR_ONE = 6  # questions drawn for each that is asked, so that answers can be balanced
MOST_HUMAN = 6  # of one picture's questions by people


def jobs(data: Path, seen: frozenset[str], most: int) -> Iterator[Job]:
    """Every set that `data` holds, of each at most `most` pictures, spread over the set."""
    if (data / "dubai").is_dir():
        yield from _masked("dubai", list(_dubai(data / "dubai", seen)), MASKED, most)
    for name, reader, numbers in (
        ("naip", naip.read, MASKED), ("neon_trees", neon.read, BOXED), ("kit_ais_cars", kit.read, BOXED),
    ):  # fmt: skip
        if (data / name).is_dir():
            rasters = [raster for path, raster in reader(data / name) if fingerprint(path) not in seen]
            yield from _masked(name, [Part(raster) for raster in rasters], numbers, most)
    if (data / "oam_kampala").is_dir():
        blocks = kampala.read(data / "oam_kampala")
        unseen = [raster for paths, raster in blocks if not any(fingerprint(path) in seen for path in paths)]
        yield from _masked("oam_kampala", [Part(raster) for raster in unseen], MASKED, most)
    for name in ("usgs", "sentinel2"):
        if (data / "rsvqa" / f"{name}.jsonl").exists():
            yield from _human(f"rsvqa_{name}", rsvqa.read(data / "rsvqa", name), seen, most)
    if (data / "ucm" / "rsivqa_questions.tsv").exists():
        yield from _human("rsivqa", rsvqa.read_rsivqa(data / "ucm"), seen, most)


class Part:
    """A window (y, x, height, width) px of a raster with masks, or all of it."""

    def __init__(self, raster: MaskedRaster, window: tuple[int, int, int, int] | None = None) -> None:
        window = window or (0, 0, *raster.rgb.shape[:2])
        self.scene = raster.crop(*window)
        self.areas = raster.crop(*window, by_majority=True)


def _dubai(folder: Path, seen: frozenset[str]) -> Iterator[Part]:
    """Each raster whole, and its four quarters."""
    for tile in sorted(folder.glob("tile*")):
        if any(fingerprint(path) in seen for path in tile.glob("images/*.jpg")):
            continue
        raster = read_dubai(tile)
        height, width = raster.rgb.shape[0] // 2, raster.rgb.shape[1] // 2
        yield Part(raster)
        for y, x in ((0, 0), (0, width), (height, 0), (height, width)):
            yield Part(raster, (y, x, height, width))


def _masked(name: str, parts: Sequence[Part], numbers: dict[str, int], most: int) -> Iterator[Job]:
    asker = Asker(np.random.default_rng(21))
    for part in _spread(parts, most):
        asked = tuple(
            question
            for kind, n in numbers.items()
            for question in _balanced(asker, part.areas if kind in ABOUT_AREAS else part.scene, kind, n)
        )
        yield Job(name, Picture(part.scene.rgb, part.scene.metres_per_pixel), asked, blind=True)


def _human(name: str, pictures: Sequence[rsvqa.Asked], seen: frozenset[str], most: int) -> Iterator[Job]:
    unseen = [one for one in pictures if fingerprint(one.path) not in seen]
    for one in _spread(unseen, most):
        rgb = np.asarray(Image.open(one.path).convert("RGB"))
        yield Job(name, Picture(rgb, one.metres_per_pixel), _spread(one.questions, MOST_HUMAN), blind=True)


def _balanced(asker: Asker, scene: Scene, kind: str, count: int) -> list[Question]:
    """`count` different questions, the answers in turn: real labels say "no" of many things and "yes" of few."""
    drawn = [asker.draw(scene, kind) for _ in range(DRAWN_FOR_ONE * count)]
    by_answer: dict[str, dict[str, Question]] = {}
    for question in drawn:
        if question is not None:
            by_answer.setdefault(question.answer, {})[question.text] = question
    piles = [list(pile.values()) for pile in by_answer.values()]
    turns = [pile[i] for i in range(count) for pile in piles if i < len(pile)]
    return turns[:count]


def _spread(items: Sequence[T], most: int) -> tuple[T, ...]:
    """At most `most` of the items, evenly spread over them."""
    if len(items) <= most:
        return tuple(items)
    return tuple(items[i * len(items) // most] for i in range(most))
