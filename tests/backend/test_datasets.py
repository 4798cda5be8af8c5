"""Composed scenes hold what their labels say, and questions are answered by the labels alone."""

from __future__ import annotations

import re

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from labelled import write_data_folder

from model_backend.datasets import ucm, wordings
from model_backend.datasets.compose import Composer, turn_boxes, turned
from model_backend.datasets.concepts import CONCEPTS, COUNTED, INDEX, PLACES
from model_backend.datasets.places import where
from model_backend.datasets.questions import TYPES, Asker
from model_backend.datasets.scenes import PRESENT, tokens_in_boxes
from model_backend.datasets.sources import fingerprint, read_seen, split_source, unseen_source, write_seen
from model_backend.errors import UserError


@pytest.fixture(scope="module")
def data(tmp_path_factory):
    return write_data_folder(tmp_path_factory.mktemp("data"))


@pytest.fixture(scope="module")
def composer(data):
    return Composer(ucm.read_tiles(data / "ucm"))


def test_a_folder_without_the_data_is_named_in_one_sentence(tmp_path):
    with pytest.raises(UserError, match=r"place_groups\.json"):
        ucm.read_tiles(tmp_path)


def test_a_place_is_in_one_split_only(data):
    tiles = ucm.read_tiles(data / "ucm")
    training, validation = ucm.split(tiles, "training"), ucm.split(tiles, "validation")
    assert {t.path for t in training} | {t.path for t in validation} == {t.path for t in tiles}
    assert training
    assert validation
    assert not {t.place for t in training} & {t.place for t in validation}


def test_what_training_saw_is_never_asked_about(data, tmp_path):
    write_seen(data, tmp_path)
    seen = read_seen(tmp_path)
    unseen = unseen_source(data, seen).composer.tiles
    assert unseen
    assert not {fingerprint(tile.path) for tile in unseen} & seen
    validation = split_source(data, "validation").composer.tiles
    assert {t.path for t in unseen} == {t.path for t in validation}


def test_what_no_tile_of_a_class_is_labelled_with_is_not_known_to_be_absent(data):
    tiles = {CONCEPTS[tile.land_use].name: tile for tile in ucm.read_tiles(data / "ucm")}
    labelled = {name: {c.name: v for c, v in zip(CONCEPTS, tile.present, strict=True)} for name, tile in tiles.items()}
    assert labelled["chaparral"]["trees"] == labelled["mobile homes"]["buildings"] == -1
    assert labelled["harbour"]["trees"] == labelled["farmland"]["buildings"] == 0
    assert all(labels[name] == 1 for name, labels in labelled.items())


def test_the_same_seed_composes_the_same_scene(composer):
    one, two = (composer.scene(np.random.default_rng(3), 4, 5) for _ in range(2))
    assert np.array_equal(one.rgb, two.rgb)
    assert one.rgb.shape == (1024, 1280, 3)
    assert np.array_equal(one.present, two.present)


@given(turn=st.integers(0, 7), x=st.integers(0, 250), y=st.integers(0, 250))
def test_boxes_turn_with_their_pixels(turn, x, y):
    pixels = np.zeros((256, 256, 1))
    pixels[y : y + 5, x : x + 3] = 1
    y0, x0, y1, x1 = turn_boxes(np.array([[x, y, x + 3, y + 5]], np.float32), turn)[0].astype(int)
    rotated = turned(pixels, turn)
    assert rotated[y0:y1, x0:x1].sum() == rotated.sum() == 15


@settings(max_examples=8, deadline=None)
@given(seed=st.integers(0, 10_000), rows=st.integers(3, 5), cols=st.integers(3, 5))
def test_every_answer_follows_from_the_labels(composer, seed, rows, cols):
    scene = composer.scene(np.random.default_rng(seed), rows, cols)
    asker = Asker(np.random.default_rng(seed))
    for kind in TYPES:
        question = asker.draw(scene, kind)
        if question is None:
            continue
        asked = [c for c in CONCEPTS if any(re.search(rf"\b{p}\b", question.text) for p in c.phrases)]
        assert ((question.targets >= 0) & (question.targets <= 1 + 1e-5)).all()
        if kind == "existence":
            there = any((scene.present[:, :, INDEX[c.name]] == PRESENT).any() for c in asked)
            assert (question.answer == "yes") == there or len(asked) > 1
            assert (len(question.targets) > 0) == (question.answer == "yes")
        if kind == "count":
            assert int(question.answer) in {len(scene.boxes[c.name]) for c in asked if c.name in COUNTED}
        if kind == "position":
            y, x = ((question.targets[:, :2] + question.targets[:, 2:]) / 2).mean(axis=0)
            for word, on_that_side in (("north", y < 0.5), ("south", y > 0.5), ("west", x < 0.5), ("east", x > 0.5)):
                assert on_that_side or word not in question.answer
        if kind == "unknown":
            assert question.answer == "unknown"


def test_a_thing_is_where_nearly_all_of_it_lies():
    cells = np.zeros((9, 9), bool)
    cells[:, 7] = True  # down the whole right side
    assert PLACES[where(cells)][0] == "east"
    cells[:, 1] = True  # and the left one
    assert where(cells) is None
    corner = np.zeros((9, 9), bool)
    corner[:3, :3] = True
    assert PLACES[where(corner)][0] == "north-west"
    assert where(np.ones((9, 9), bool)) is None


def test_held_out_wordings_never_reach_training():
    rng = np.random.default_rng(0)
    kinds = list(wordings.TRAINING.direct)
    seen = {wordings.wording(kind, rng).lower().strip("?") for kind in kinds for _ in range(400)}
    assert len(seen) > 1500
    parts = wordings.HELD_OUT
    held_out = [*parts.openers, *(text for pool in (*parts.direct.values(), *parts.clauses.values()) for text in pool)]
    for text in held_out:
        assert not any(text in wording for wording in seen), text


def test_held_out_wordings_always_hold_a_part_that_training_never_sees():
    rng = np.random.default_rng(0)
    parts = wordings.HELD_OUT
    for kind in parts.direct:
        unseen = [*parts.openers, *parts.greetings, *parts.closers, *parts.direct[kind], *parts.clauses[kind]]
        for _ in range(60):
            text = wordings.wording(kind, rng, held_out=True).lower()
            assert any(part in text for part in unseen), text


def test_words_put_around_a_question_leave_its_gaps():
    rng = np.random.default_rng(0)
    for _ in range(200):
        assert "{xs}" in wordings.disturbed("How many {xs} are there?", rng, 1.0)


def test_yes_and_no_are_asked_equally_often_of_each_thing(composer):
    asker = Asker(np.random.default_rng(0))
    scenes = [composer.scene(np.random.default_rng(i), 4, 4) for i in range(12)]
    for _ in range(60):
        for scene in scenes:
            asker.draw(scene, "existence")
    forest = [asker.seen["existence", "forest", answer] for answer in ("yes", "no")]
    assert min(forest) > 0.5 * max(forest)


def test_a_token_is_a_target_when_its_centre_lies_in_a_box_or_holds_it():
    centres = np.array([[0.25, 0.25], [0.25, 0.75], [0.75, 0.25], [2.0, 2.0]])
    small, large = np.array([[0.7, 0.2, 0.72, 0.22]]), np.array([[0.0, 0.0, 0.5, 1.0]])
    assert tokens_in_boxes(centres, (0.25, 0.25), small).tolist() == [False, False, True, False]
    assert tokens_in_boxes(centres, (0.25, 0.25), large).tolist() == [True, True, False, False]
