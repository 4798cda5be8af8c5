"""The RFM of any checkpoint of the released layout learns from its language model, and can be asked afterwards."""

from __future__ import annotations

import json
from dataclasses import replace

import numpy as np
import pytest
import torch
from click.testing import CliRunner
from labelled import write_data_folder
from PIL import Image
from tiny_checkpoint import PAIRS, write_checkpoint

from model_backend import prompts
from model_backend.commands.distil import distil
from model_backend.engine import Engine
from model_backend.errors import UserError
from model_backend.events import Answer
from model_backend.raster import ArraySource
from model_backend.record import Record
from model_backend.training import distill, distilled
from model_backend.training.distilled import examples
from model_backend.training.examples import Reader, Reduced
from model_backend.training.published import read_by_language, resize
from model_backend.weights import open_checkpoint
from model_backend.zoom import Sight

FEW = ("--steps", "12", "--batch", "2", "--scenes", "2", "--rate", "3e-3", "--start", "random", "--all-pairs")


@pytest.fixture(autouse=True)
def _short_checks(monkeypatch):
    monkeypatch.setattr(distilled, "CHECKED_SCENES", 1)
    monkeypatch.setattr(distilled, "CHECKED_QUESTIONS", 3)


@pytest.fixture(scope="module")
def data(tmp_path_factory):
    return write_data_folder(tmp_path_factory.mktemp("data"))


def trained(run, model, data, *options):
    arguments = [str(run), "--model", str(model), "--data", str(data), *options]
    result = CliRunner().invoke(distil, arguments, catch_exceptions=False)
    assert result.exit_code == 0, result.output
    return [json.loads(line) for line in (run / "metrics.jsonl").read_text().splitlines()]


@pytest.mark.parametrize("family", ["qwen2", "llama"])
def test_the_loss_falls_and_the_result_can_be_asked(family, data, tmp_path):
    base = write_checkpoint(tmp_path / "base", family)
    lines = trained(tmp_path / "run", base, data, *FEW)
    losses = [line["kl"] for line in lines if "kl" in line]
    assert losses[-1] < 0.9 * losses[0]
    assert "recall" in lines[-1]["check"]
    assert open_checkpoint(tmp_path / "run").check().ok
    ours, theirs = Engine.load(str(tmp_path / "run")), Engine.load(str(base))
    for name, parameter in ours.model.named_parameters():
        if not name.startswith("focus."):
            assert torch.equal(parameter, theirs.model.get_parameter(name)), name
    with ours.open(ArraySource(np.full((400, 500, 3), 90, np.uint8))) as scene:
        *_, answer = scene.ask("Is there water?")
    assert isinstance(answer, Answer)


@pytest.mark.parametrize(
    "options",
    [
        ("--pairs", "1,2,3", "--start", "layers", "--distil", "kl"),
        ("--pairs", "1", "--start", "random", "--distil", "mse", "--queries", "question"),
        ("--start", "checkpoint", "--joint", "--keep", "0.25", "--fused-text"),
    ],
)
def test_every_way_of_training_ends_with_a_checkpoint_that_fits(options, data, tmp_path):
    base = write_checkpoint(tmp_path / "base", shards=2)
    trained(tmp_path / "run", base, data, "--steps", "2", "--batch", "2", "--scenes", "2", "--all-pairs", *options)
    report = open_checkpoint(tmp_path / "run").check()
    assert report.ok, report.problems
    Engine.load(str(tmp_path / "run"))


def test_questions_may_come_from_a_file(tmp_path):
    rows = []
    for i in range(24):
        Image.fromarray(np.random.default_rng(i).integers(0, 255, (400, 500, 3)).astype(np.uint8)).save(
            tmp_path / f"{i}.png"
        )
        rows.append({"image": f"{i}.png", "question": "Is there water?", "answer": "no"})
    (tmp_path / "questions.jsonl").write_text("\n".join(json.dumps(row) for row in rows))
    base = write_checkpoint(tmp_path / "base", "llama")
    lines = trained(tmp_path / "run", base, tmp_path / "questions.jsonl", "--steps", "2", "--batch", "2", "--all-pairs")
    assert lines


def test_layers_that_do_not_exist_are_refused(data, tmp_path):
    base = write_checkpoint(tmp_path / "base")
    with pytest.raises(UserError, match="between 1 and 3"):
        trained(tmp_path / "run", base, data, "--pairs", "1,9")


@pytest.fixture(scope="module")
def read(data, tmp_path_factory):
    """A model, a composed scene of two levels, and a passage about it."""
    engine = Engine.load(str(write_checkpoint(tmp_path_factory.mktemp("base") / "model")))
    source = examples(data, "training", engine.model.config.geometry, 2, 1)
    example = source.draw(1)[0]
    passage = Reader(engine.model, engine.tokenizer).read(example)
    return engine, source.paintings[example.shown.number], passage


@pytest.fixture
def passage(read):
    return read[0].model, read[2]


def test_a_passage_is_what_the_engine_reads_of_level_0(read):
    engine, painting, passage = read
    options = replace(engine.options, stop_level=0, keep_ratio=1.0)
    prompt = prompts.prompt(engine.tokenizer, engine.model.config.conversation, passage.question.text)
    record = Record(engine.model.device)
    with engine.open(painting.source()) as scene:
        sights = [event for event in scene.look(prompt, options, record) if isinstance(event, Sight)]
        x, head = scene.prompt_embeddings(prompt, sights, options, record)
    assert torch.allclose(passage.x[:, : passage.answers], x, atol=1e-5)
    assert passage.local == slice(head, head + sights[0].grid.size)
    row = torch.tensor([passage.answers - 1])
    logits = distill.student_logits(engine.model.focus, x, row)[-1, :, 0, passage.local]
    assert np.allclose(logits.softmax(-1).mean(0).detach(), sights[0].scores, atol=1e-5)


def test_only_the_last_token_before_the_answer_asks(passage):
    _, read = passage
    assert distill.asking_tokens(read.labels).tolist() == [read.answers - 1]
    assert (read.labels[read.answers :] != distill.IGNORED).all()


def test_pruned_reading_keeps_the_best_quarter_all_newlines_and_the_text(passage):
    model, read = passage
    logits = distill.student_logits(model.focus, read.x, torch.tensor([read.answers - 1]))[-1, :, 0]
    seen, x = read_by_language(model, read, logits, 0.25, False)
    outside = [i for i in seen.tolist() if not read.local.start <= i < read.local.stop]
    assert len(outside) == read.x.shape[1] - read.grid.size
    newlines = read.local.start + read.grid.positions[read.grid.newline]
    assert set(newlines) <= set(seen.tolist())
    assert len(seen) - len(outside) <= 0.25 * read.grid.size + len(newlines)
    assert torch.equal(x, read.x[:, seen])
    everything, _ = read_by_language(model, read, logits, 1.0, False)
    assert len(everything) == read.x.shape[1]


def test_fused_text_replaces_the_question_only(passage):
    model, read = passage
    logits = distill.student_logits(model.focus, read.x, torch.tensor([read.answers - 1]))[-1, :, 0]
    _, x = read_by_language(model, read, logits, 1.0, True)
    changed = (x != read.x).any(-1)[0].nonzero()[:, 0].tolist()
    assert changed == list(range(read.asks, read.answers))


def test_a_resized_module_has_a_layer_more_than_pairs(data, tmp_path):
    model = Engine.load(str(write_checkpoint(tmp_path / "base"))).model
    assert model.config.pairs == len(PAIRS)
    resize(model, 1)
    assert len(model.focus.layers) == 2
    assert model.config.pairs == 1


def test_a_reduced_source_shows_the_same_area_in_fewer_pixels():
    whole = ArraySource(np.arange(400 * 600 * 3, dtype=np.uint8).reshape(400, 600, 3), metres_per_pixel=0.5)
    reduced = Reduced(whole, 2.0)
    assert (reduced.height, reduced.width, reduced.metres_per_pixel) == (200, 300, 1.0)
