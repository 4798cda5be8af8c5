"""Training runs end to end on made-up imagery, and what it stores is what the engine computes."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace

import numpy as np
import pytest
import torch
from click.testing import CliRunner
from labelled import write_data_folder
from PIL import Image

from model_backend import pyramid
from model_backend.checkpoint_config import read_config
from model_backend.commands.train import train
from model_backend.config import MINI_GEOMETRY
from model_backend.datasets import scenes, ucm
from model_backend.datasets.compose import Composer, Plan, turn_boxes
from model_backend.datasets.questions import Question
from model_backend.datasets.sources import split_source
from model_backend.engine import Engine
from model_backend.events import Answer
from model_backend.raster import ArraySource
from model_backend.training import bank, features, losses, start, windows
from model_backend.training.averaging import SHARE, Averaged
from model_backend.training.batches import GIST, Batcher, gist
from model_backend.training.phases import ALL, VIEWS
from model_backend.training.teller import Teller
from model_backend.training.views import _looked_at, ready
from model_backend.training.vocabulary import build_tokenizer, kin


@pytest.fixture(scope="module")
def data(tmp_path_factory):
    return write_data_folder(tmp_path_factory.mktemp("data"))


@pytest.fixture(scope="module")
def tokenizer():
    return build_tokenizer()


@pytest.fixture(scope="module")
def model(tokenizer):
    config = start.mini_config(len(tokenizer), tiny=True)
    model = start.fresh_model(config, torch.Generator().manual_seed(0), tokenizer.convert_tokens_to_ids("<answer>"))
    start.start_focus(model, [1, 2, 3])
    return model.eval()


@pytest.fixture(scope="module")
def composer(data):
    return Composer(ucm.read_tiles(data / "ucm")[::3])  # one of each kind


@pytest.fixture(scope="module")
def banked(data, model, composer, tmp_path_factory):
    """A bank of all tiles."""
    folder = tmp_path_factory.mktemp("bank")
    for chunk in bank.chunks():
        np.save(chunk.path(folder), bank.encode_chunk(composer.tiles, model.encoder, chunk))
    return bank.Bank(folder)


@pytest.fixture(scope="module")
def stored(composer, model):
    rng = np.random.default_rng(1)
    scene = composer.scene(rng, 4, 5)
    return features.stored_scene(features.encode_scene(scene, model.encoder, MINI_GEOMETRY, rng), MINI_GEOMETRY)


def batcher(stored, tokenizer, seed=0):
    return Batcher([ready(stored, MINI_GEOMETRY)], tokenizer, np.random.default_rng(seed), MINI_GEOMETRY)


def test_a_painted_scene_reads_back_with_its_labels(composer, model, banked, tmp_path):
    rng = np.random.default_rng(1)
    plan = composer.plan(rng, 12, 8)
    np.savez(tmp_path / "scene.npz", **features.encode_plan(plan, composer, model.encoder, MINI_GEOMETRY, rng))
    again = features.load(tmp_path / "scene.npz", MINI_GEOMETRY, composer, banked)
    whole = composer.label(plan, composer.paint(plan, 16))
    assert again.scene.size == whole.size == (3072, 2048)
    assert np.array_equal(again.scene.present, whole.present)
    assert [len(level.tiles) for level in again.levels] == [24, 96]


@pytest.mark.parametrize("length", [8, 12, 24])
def test_a_scene_from_the_bank_is_about_what_encoding_its_pixels_gives(composer, model, banked, length):
    """They differ by neighbours and seams: each token is more like what is encoded there than like any other."""
    rng = np.random.default_rng(5)
    kinds, turns = rng.integers(len(composer.tiles), size=(length, length)), rng.integers(8, size=(length, length))
    plan = Plan(kinds, turns, np.ones((length, length, 3)))
    scene = features.banked_scene(plan, composer, banked, MINI_GEOMETRY)
    level = scene.levels[0].level
    image = composer.paint(plan, round(256 * level.scale))
    some = np.random.default_rng(0).permutation(len(scene.levels[0].tiles))[:4]
    tiles = scene.levels[0].tiles[some]
    direct = features._encode(Image.fromarray(image), level, tiles, model.encoder).astype(np.float32)
    near = scene.levels[0].tokens(some).astype(np.float32)
    direct, near = (x.reshape(-1, x.shape[-1]) - direct.mean((0, 1)) for x in (direct, near))
    direct, near = (x / np.linalg.norm(x, axis=1, keepdims=True) for x in (direct, near))
    alike = direct @ near.T
    assert np.median(alike.diagonal()) > np.median(alike) + 0.1


def test_a_window_is_labelled_token_by_token(data):
    source = windows.WindowSource(split_source(data, "training"), 256, 4, 16)
    batch = source.batch(np.random.default_rng(0), 3, 1.0)
    assert batch.pixels.shape == (3, 3, 256, 256)
    assert batch.land_use.shape == (48,)
    known = batch.land_use >= 0
    assert known.any()
    assert (batch.present[known, batch.land_use[known]] == 1).all()  # what is named is present too


def test_centres_in_a_window_are_those_of_its_tile(data, composer):
    tanks = next(i for i, tile in enumerate(composer.tiles) if tile.boxes is not None)
    source = windows.WindowSource(split_source(data, "training"), 256, 4, 16)
    source.composer = composer
    plan = Plan(np.full((2, 2), tanks), np.zeros((2, 2), int), np.ones((2, 2, 3)))
    maps, numbers = source._centres(plan, 256, (0, 0), np.ones(4, bool), 1.0)
    assert sorted(numbers) == [0, 0, 1]
    y0, x0, y1, x1 = turn_boxes(composer.tiles[tanks].boxes, 0)[0]
    kind = int(numbers.argmax())
    assert np.unravel_index(maps[kind].argmax(), (16, 16)) == ((y0 + y1) // 32, (x0 + x1) // 32)
    maps, numbers = source._centres(plan, 256, (0, 0), np.ones(4, bool), 4.0)
    assert (maps == -1).all()
    assert (numbers == -1).all()


def test_the_gist_of_a_question_is_where_its_thing_lies_and_how_much_there_is():
    boxes = np.array([[0.5, 0.0, 0.75, 0.5], [0.5, 0.5, 0.75, 1.0]], np.float32)
    told = gist(Question("position", "", "south", boxes, None, (boxes,)))
    y, x, _, wide, share, number = told[:6]
    assert (y, x, wide, share) == (0.25, 0.0, 0.5, 0.5)
    assert np.isnan(number)
    # Before the middle, in the first third, in the last third: the rows, then the columns.
    assert told[12:18].tolist() == [0, 0.5, 0, 0.5, 0, 0.5]


def test_each_of_two_names_is_led_to_its_own_thing(composer, model, tokenizer):
    rng = np.random.default_rng(3)
    scene = composer.scene(rng, 5, 5)
    views = batcher(
        features.stored_scene(features.encode_scene(scene, model.encoder, MINI_GEOMETRY, rng), MINI_GEOMETRY), tokenizer
    )
    view = views.view(views.scenes[0], 6, {"comparison": 1.0}, (1.0, 0.0, 0.0))
    batch = views.pack([view])
    last = [tokenizer.encode(name)[-1] for question in view.questions for name in question.names]
    start = batch.prefix.shape[1]
    assert [int(batch.ids[0, at - start]) for _, at in batch.word] == last
    assert len(last) == 2 * len(view.questions) > 0
    for first, second, both in zip(batch.word_target[::2], batch.word_target[1::2], batch.target, strict=True):
        assert first.any()
        assert second.any()
        assert torch.equal(first | second, both)


def test_the_whole_area_is_looked_at_where_no_place_matters_more(stored, tokenizer):
    views = batcher(replace(stored, scene=replace(stored.scene, urban=True)), tokenizer)
    batch = views.pack([views.view(views.scenes[0], 1, {"rural_urban": 1.0}, (1.0, 0.0, 0.0))])
    assert batch.target.any()
    assert torch.equal(batch.target[0], batch.is_grid[0])


def test_a_few_things_are_looked_at_wherever_they_show_and_many_in_the_even_sample():
    few, many = (Question("position", "", "south", np.zeros((n, 4), np.float32)) for n in (2, 40))
    assert [_looked_at(few, part, 3) for part in range(3)] == [True, True, True]
    assert [_looked_at(many, part, 3) for part in range(3)] == [True, False, False]
    counted = Question("count", "", "2", few.targets)
    assert [_looked_at(counted, part, 3) for part in range(3)] == [False, False, True]


def test_attention_is_led_to_all_of_a_target_evenly(stored, tokenizer):
    views = batcher(stored, tokenizer)
    view = views.view(views.scenes[0], 6, {"position": 1.0}, (1.0, 0.0, 0.0))
    batch = views.pack([view])
    even = torch.where(batch.target, 0.0, -1e4)[:, None].expand(-1, 2, -1)

    def loss(logits):
        return losses.grounding_loss(logits, batch, batch.query, batch.target).item()

    assert loss(even) == pytest.approx(0, abs=1e-4)
    uneven = even + torch.where(batch.target, torch.linspace(0, 3, even.shape[-1]), 0.0)[:, None]
    assert 0 < loss(uneven) < loss(torch.zeros_like(even))


def test_cells_and_boxes_of_a_target_hit_the_same_tokens(stored):
    level = ready(stored, MINI_GEOMETRY).first
    cells = np.zeros((4, 5), bool)
    cells[1, 2] = cells[3, 4] = True
    by_box = scenes.tokens_in_boxes(level.centres, level.half, scenes.cell_boxes(cells))
    assert np.array_equal(scenes.tokens_on_cells(level.centres, level.half, cells), by_box)
    assert by_box.any()


def test_a_question_sees_its_scene_and_itself_but_no_other_question(model, stored, tokenizer):
    """The shared image prefix equals asking each question alone."""
    views = batcher(stored, tokenizer)
    view = views.view(views.scenes[0], 4, ALL, VIEWS)
    together = views.pack([view])
    both = losses.forward(model, together, tokenizer)
    for i, (_, _, first, last) in enumerate(together.answers):
        alone = replace(view, questions=[view.questions[i]], targets=[view.targets[i]], apart=[view.apart[i]])
        batch = views.pack([alone])
        out = losses.forward(model, batch, tokenizer)
        _, _, start_at, stop_at = batch.answers[0]
        expected = out.states[-1][0, out.prefix :][start_at:stop_at]
        assert torch.allclose(both.states[-1][0, both.prefix :][first:last], expected, atol=1e-4)


def test_training_puts_tokens_where_the_engine_puts_them(data, model, tokenizer):
    """Level 0 whole: the scores that the loss is computed from are the scores that a user's question gets."""
    composer = Composer(ucm.read_tiles(data / "ucm"))
    scene = composer.scene(np.random.default_rng(2), 3, 3)  # 768 px: level 0 is the picture itself
    rgb = scene.rgb.copy()
    arrays = features.encode_scene(scene, model.encoder, MINI_GEOMETRY, np.random.default_rng(0))
    views = batcher(features.stored_scene(arrays, MINI_GEOMETRY), tokenizer)
    view = views.view(views.scenes[0], 1, {"existence": 1.0}, (1.0, 0.0, 0.0))
    batch = views.pack([view])
    out = losses.forward(model, batch, tokenizer)
    score = losses.on_grid(losses.focus_logits(model, batch, out.embeddings), batch).exp().mean(1)[0]
    trained = score[batch.is_grid[0]].reshape(12, 12)

    engine = Engine(model, tokenizer, "tiny")
    with engine.open(ArraySource(rgb, metres_per_pixel=0.3)) as opened:
        heat = next(
            e.heat for e in opened.ask(view.questions[0].text) if hasattr(e, "tiles") and not isinstance(e, Answer)
        )
    relative = trained / trained.mean()
    # Only the thumbnail differs a little: training shrinks it with another filter than the engine's sources do.
    assert np.allclose(heat / np.nanmean(heat), relative.detach().numpy(), rtol=0.12)


@pytest.fixture(scope="module")
def run(encoded, tmp_path_factory):
    """A run folder of six steps."""
    data, folder = encoded
    run = tmp_path_factory.mktemp("run")
    shutil.copytree(folder, run, dirs_exist_ok=True)
    options = ["--data", str(data), "--preset", "tiny", "--scenes", "4", "--steps", "6", "--focus-steps", "2"]
    result = CliRunner().invoke(train, [str(run), *options], catch_exceptions=False)
    assert result.exit_code == 0, result.output
    return run


def test_training_ends_with_a_model_that_answers(run):
    lines = [json.loads(line) for line in (run / "metrics.jsonl").read_text().splitlines()]
    assert any("text_blind" in line.get("check", {}) for line in lines)
    assert (run / "curve.png").read_bytes().startswith(b"\x89PNG")
    engine = Engine.load(str(run))
    with engine.open(ArraySource(np.full((300, 400, 3), 90, np.uint8))) as scene:
        *_, answer = scene.ask("Is there water?")
    assert isinstance(answer, Answer)


def test_going_on_from_a_model_keeps_its_words_and_weights(model, tokenizer):
    config = start.mini_config(len(tokenizer), tiny=True)
    fresh = start.fresh_model(config, torch.Generator().manual_seed(7), tokenizer.convert_tokens_to_ids("<answer>"))
    words = tokenizer.get_vocab()
    known = {word: index for word, index in words.items() if word != "yes"}
    start.go_on_from(fresh, words, model, known, kin())
    same = (fresh.language.embed_tokens.weight == model.language.embed_tokens.weight).all(1)
    assert [word for word, index in words.items() if not same[index]] == ["yes"]
    assert torch.equal(fresh.language.layers[0].mlp.up_proj.weight, model.language.layers[0].mlp.up_proj.weight)


def test_all_levels_of_a_scene_of_the_banks_lengths_show_whole_tokens():
    for rows in features.LENGTHS:
        levels = pyramid.build(rows * 256, rows * 256, MINI_GEOMETRY).levels
        assert levels[0].count <= 36
        assert all(level.scale * bank.CELLS in bank.PARTS for level in levels)


def test_a_checkpoint_of_mini_says_how_its_pyramid_is_built():
    config = start.mini_config(vocabulary=10, tiny=True)
    assert read_config(config).geometry == MINI_GEOMETRY
    del config["mm_base_tiles"]  # as in the published checkpoints
    assert read_config(config).geometry.base_tiles == 3


def test_the_teller_starts_with_what_can_be_read_off():
    chance = torch.Generator().manual_seed(2)
    truth, states = torch.randn(8, GIST, generator=chance), torch.randn(200, 8, generator=chance)
    told = states @ truth + 0.5
    told[::3, 4] = torch.nan  # none of some questions' business
    teller = Teller(8)
    before = teller.loss(states, told)
    teller.fit([(states[:90], told[:90]), (states[90:], told[90:])])
    assert teller.loss(states, told) < 0.01 * before


def test_the_end_of_training_is_averaged():
    parameter = torch.nn.Parameter(torch.zeros(3))
    averaged = Averaged([parameter], steps=10)
    optimiser = torch.optim.SGD([parameter], lr=1.0)
    optimiser.register_step_post_hook(averaged.add)
    seen = []
    for _ in range(10):
        parameter.grad = torch.full((3,), -1.0) * (len(seen) + 1)
        optimiser.step()
        seen.append(parameter.detach().clone())
    averaged.settle()
    assert torch.allclose(parameter, torch.stack(seen[-round(10 * SHARE) :]).mean(0))
