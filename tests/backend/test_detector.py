"""Things that can be counted: found once, on the level that suits, placed in the area, told to the language model."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image
from tiny_mini import write_tiny_mini

from model_backend import pyramid, tally
from model_backend.config import MINI_GEOMETRY
from model_backend.datasets.concepts import COUNTED, MOST, named
from model_backend.datasets.ucm import SIDE, UcmTile
from model_backend.detector import Detector, Spot, counts_at, spots, together
from model_backend.engine import Engine
from model_backend.events import Answer, Thing
from model_backend.raster import ArraySource
from model_backend.training.centres import centre_loss, centre_map
from model_backend.training.cuts import LEAST_SIDE, cut


@pytest.fixture(scope="module")
def engine(tmp_path_factory):
    return Engine.load(str(write_tiny_mini(tmp_path_factory.mktemp("tiny"))))


def test_a_centre_is_a_local_maximum_that_is_sure_enough() -> None:
    scores = torch.zeros(2, 3, 32, 32)
    scores[0, 1, 4, 5], scores[0, 1, 4, 7], scores[0, 1, 4, 10], scores[0, 1, 20, 20] = 0.9, 0.8, 0.7, 0.1
    scores[1, 2, 0, 31] = 0.5
    first, second = spots(scores, 256)
    # 0.8 two cells beside it is the same thing, 0.7 is another one, 0.1 is none.
    assert [(spot.y, spot.x, spot.score) for spot in first] == [
        (36.0, 44.0, pytest.approx(0.9)), (36.0, 84.0, pytest.approx(0.7)),
    ]  # fmt: skip
    assert [(spot.kind, spot.y, spot.x) for spot in second] == [(2, 4.0, 252.0)]


@given(st.lists(st.tuples(st.floats(0, 255), st.floats(0, 255)), max_size=4, unique=True))
def test_a_map_of_centres_shows_each_box_where_it_is(centres: list[tuple[float, float]]) -> None:
    boxes = np.array([(y - 20, x - 20, y + 20, x + 20) for y, x in centres]).reshape(-1, 4)
    found = centre_map(boxes, 16, 16.0)
    for y, x in centres:
        assert found[min(int(y // 16), 15), min(int(x // 16), 15)] == pytest.approx(1.0)
    assert (found == 1).sum() <= len(centres) * 4  # at most the cells that meet in a corner


@given(st.integers(0, 2**32 - 1), st.integers(0, 200), st.integers(0, 200), st.integers(20, 56))
def test_a_part_of_a_tile_has_boxes_around_what_is_seen_of_its_things(
    tmp_path_factory: pytest.TempPathFactory, seed: int, x: int, y: int, side: int
) -> None:
    pixels = np.zeros((SIDE, SIDE, 3), np.uint8)
    pixels[y : y + side, x : x + side] = 255
    path = tmp_path_factory.mktemp("tile") / "tile.png"
    Image.fromarray(pixels).save(path)
    box = np.array([[x, y, x + side, y + side]], np.float32)
    part = cut(UcmTile(path, 0, np.zeros(1, np.int8), box, 0), np.random.default_rng(seed))
    if part is None:
        return
    rows, cols = np.nonzero(part.read()[..., 0] > 127)
    assert part.read().shape == (SIDE, SIDE, 3)
    np.testing.assert_allclose(part.boxes, [[cols.min(), rows.min(), cols.max() + 1, rows.max() + 1]], atol=1.5)
    assert (part.boxes[:, 2:] - part.boxes[:, :2]).min() >= LEAST_SIDE


def test_a_tile_of_nothing_has_no_parts() -> None:
    tile = UcmTile(Path("none"), 0, np.zeros(1, np.int8), None, 0)
    assert cut(tile, np.random.default_rng(0)) is None
    assert cut(replace(tile, boxes=np.zeros((0, 4), np.float32)), np.random.default_rng(0)) is None


def test_what_nobody_counted_costs_nothing() -> None:
    logits = torch.randn(1, 2, 4, 4, requires_grad=True)
    wanted = torch.full((1, 2, 4, 4), -1.0)
    assert centre_loss(logits, wanted) == 0
    wanted[0, 0] = torch.from_numpy(centre_map(np.array([[0.0, 0, 16, 16]]), 4, 16.0))
    centre_loss(logits, wanted).backward()
    assert logits.grad[0, 0].abs().sum() > 0
    assert logits.grad[0, 1].abs().sum() == 0


def test_a_thing_on_the_edge_of_two_tiles_is_one() -> None:
    level = pyramid.build(512, 512, MINI_GEOMETRY).levels[0]
    left, right = [Spot(0, 100, 250, 0.6), Spot(0, 100, 210, 0.5)], [Spot(0, 100, 4, 0.9), Spot(1, 100, 4, 0.7)]
    found = together(level, [((0, 0), left), ((0, 1), right)], 8.0)
    assert [(spot.kind, spot.y, spot.x) for spot in found] == [(0, 100, 260), (1, 100, 260), (0, 100, 210)]


@pytest.mark.parametrize(
    ("ground", "counted"), [(0.3, 1.0), (0.1, 0.25), (0.02, None), (0.6, None), (10.0, None), (None, 1.0)]
)
def test_things_are_counted_on_the_level_that_suits_best(ground: float | None, counted: float | None) -> None:
    levels = pyramid.build(6144, 6144, MINI_GEOMETRY).levels
    level = counts_at(levels, ground)
    assert (None if level is None else level.scale) == counted


def find(self: Detector, features: torch.Tensor, tile: int) -> list[list[Spot]]:
    """An airplane in the middle of each tile."""
    return [[Spot(0, tile / 2, tile / 2, 0.9)] for _ in features]


def area(metres_per_pixel: float) -> ArraySource:
    """Four tiles."""
    rgb = np.random.default_rng(0).integers(20, 90, (512, 512, 3)).astype(np.uint8)
    return ArraySource(rgb, metres_per_pixel=metres_per_pixel)


def ask(engine: Engine, question: str, reuse: bool) -> list[Answer]:
    with engine.open(area(0.3), reuse=reuse) as scene:
        return [list(scene.ask(question))[-1] for _ in range(2)]


@pytest.mark.parametrize("reuse", [True, False])
def test_what_was_counted_is_told_with_its_place(engine: Engine, monkeypatch: pytest.MonkeyPatch, reuse: bool) -> None:
    monkeypatch.setattr(Detector, "find", find)
    for answer in ask(engine, "How many airplanes are there?", reuse):
        places = sorted((thing.kind, thing.y, thing.x) for thing in answer.things)
        assert places == [("airplane", y, x) for y in (0.25, 0.75) for x in (0.25, 0.75)]
    for answer in ask(engine, "How many tennis courts are there?", reuse):
        assert answer.things == ()  # only of the kind asked about


def test_a_question_is_counted_for_once_and_the_same_when_asked_again(
    engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    told, count = [], tally.count
    monkeypatch.setattr(Detector, "find", find)
    monkeypatch.setattr(tally, "count", lambda *seen: told.append(count(*seen)) or told[-1])
    ask(engine, "How many airplanes are there?", reuse=True)
    first, again = told
    assert first == again
    assert first.numbers(len(COUNTED))[0] == 4


def test_what_is_cut_off_by_the_edge_of_the_area_lies_on_it() -> None:
    level = pyramid.build(400, 512, MINI_GEOMETRY).levels[0]
    (thing,) = tally.Tally(level, [Spot(0, level.height + 8, level.width / 2, 0.9)]).things(COUNTED)
    assert (thing.kind, thing.y, thing.x) == (COUNTED[0], 1.0, 0.5)


def test_a_count_is_no_surer_than_what_was_counted() -> None:
    things = (Thing("airplane", 0.9, 0.1, 0.1), Thing("airplane", 0.5, 0.2, 0.2))
    assert tally.confidence(0.9, "2", things) == pytest.approx(0.63)
    assert tally.confidence(0.9, "yes", things) == tally.confidence(0.9, "0", ()) == 0.9


def test_the_language_model_is_told_the_numbers(engine: Engine) -> None:
    language, kinds = engine.model.language, engine.model.config.counted
    assert kinds == COUNTED
    tokens = tally.table(language, engine.tokenizer, kinds)
    assert tokens.shape == (len(kinds), MOST + 2, language.config.hidden_size)
    told = tally.embed(tokens, [2, 0, 40])
    assert torch.equal(told[0], tokens[0, 2])
    assert torch.equal(told[2], tokens[2, MOST + 1])  # "more than 12"


def test_each_number_is_one_token_of_the_prompt(engine: Engine) -> None:
    question, other = "How many airplanes are there?", {}
    for ground in (0.3, 30.0):  # the second is too coarse to count
        with engine.open(area(ground)) as scene:
            *_, answer = scene.ask(question)
        other[ground] = answer.tokens["prompt"] - answer.tokens["kept"]
    assert other[0.3] - other[30.0] == len(COUNTED)


def test_the_kinds_that_a_question_names_are_known_by_any_of_their_words() -> None:
    assert [concept.name for concept in named("Are there more jets than fuel tanks?")] == ["airplane", "storage tanks"]
    assert named("Is it rural?") == []
