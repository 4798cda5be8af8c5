"""What `evaluate` measures, on a tiny model and made-up imagery, and how it judges answers."""

from __future__ import annotations

import json

import numpy as np
import pytest
from click.testing import CliRunner
from labelled import write_data_folder
from tiny_mini import write_tiny_mini

from model_backend.commands.evaluate import evaluate
from model_backend.datasets import ucm
from model_backend.datasets.compose import Composer
from model_backend.datasets.painted import Painting
from model_backend.datasets.questions import Question
from model_backend.engine import Engine
from model_backend.errors import UserError
from model_backend.evaluation import composed, looking, recall
from model_backend.evaluation.accuracy import accuracy, count_error, unknown_objects
from model_backend.evaluation.asking import Trial
from model_backend.evaluation.calibration import calibration
from model_backend.evaluation.statistics import wilson


@pytest.fixture(scope="module")
def data(tmp_path_factory):
    return write_data_folder(tmp_path_factory.mktemp("data"))


@pytest.fixture(scope="module")
def checkpoint(tmp_path_factory):
    return write_tiny_mini(tmp_path_factory.mktemp("checkpoint"))


def test_the_report_has_every_figure_beside_its_baselines(checkpoint, data, tmp_path, monkeypatch):
    monkeypatch.setattr(composed, "SWEEP_SIDES", (768, 1024))
    options = ["--data", str(data), "--limit", "2", "--side", "768", "1024", "--processes", "1", "--out", str(tmp_path)]
    result = CliRunner().invoke(evaluate, [str(checkpoint), *options, "--json"], catch_exceptions=False)
    assert result.exit_code == 0, result.output
    report = json.loads(result.stdout)
    assert report == json.loads((tmp_path / "report.json").read_text())
    kinds = {"existence", "category", "position", "rural_urban", "comparison", "count", "count_within_1"}
    assert kinds <= set(report["accuracy"])
    for table in (report["accuracy"], report["paraphrased"]):
        for row in table.values():
            assert row["low"] <= row["value"] <= row["high"] or row["n"] == 0
            assert {"majority", "blind"} <= set(row)
    assert {"rfm", "best_teacher_layer", "text_blind", "random"} <= set(report["recall"])
    assert [row["keep_ratio"] for row in report["keep_ratio"]] == [1.0, 0.75, 0.5, 0.25]
    tokens = [row["tokens"] for row in report["keep_ratio"]]
    assert tokens == sorted(tokens, reverse=True)
    assert [row["side"] for row in report["raster_size"]] == [768, 1024]
    assert report["tokens_per_question"] > 0
    assert report["seconds_per_question"] > 0
    pictures = {path.name for path in tmp_path.glob("*.png")}
    assert {"accuracy.png", "recall.png", "calibration.png", "keep-ratio.png", "raster-size.png"} <= pictures


def test_a_part_that_does_not_exist_is_named(checkpoint, data):
    with pytest.raises(UserError, match="speed"):
        CliRunner().invoke(evaluate, [str(checkpoint), "--data", str(data), "--parts", "speed"], catch_exceptions=False)


def test_attention_is_measured_where_the_engine_measures_it(checkpoint, data):
    """The RFM's scores are those of a user's question, and a layer's are those of a plain pass with its own mask."""
    engine = Engine.load(str(checkpoint))
    composer = Composer(ucm.read_tiles(data / "ucm"))
    painting = Painting(composer, composer.plan(np.random.default_rng(2), 4, 3))
    with engine.open(painting.source()) as scene:
        grid, scores = looking.attention(engine, scene, "Is there water?")
        heat = next(event.heat for event in scene.ask("Is there water?") if hasattr(event, "heat"))
    assert np.allclose(scores["rfm"] / scores["rfm"].mean(), heat.ravel(), rtol=1e-4)
    assert [name for name in scores if name.startswith("layer")] == [f"layer {i}" for i in range(4)]
    for one in scores.values():
        assert len(one) == grid.height * grid.width
    # The RFM is a copy of layers 0 to 3 here, and level 0 is whole: both must look alike.
    inside = scores["layer 3"] / scores["layer 3"].sum()
    assert np.allclose(scores["rfm"] / scores["rfm"].sum(), inside, atol=1e-4)


def test_targets_of_a_scene_lie_on_the_tokens_that_show_them(checkpoint, data):
    engine = Engine.load(str(checkpoint))
    composer = Composer(ucm.read_tiles(data / "ucm"))
    painting = Painting(composer, composer.plan(np.random.default_rng(2), 3, 3))  # 768 px: 12 x 12 tokens
    box = np.array([[0.0, 0.5, 0.5, 1.0]])  # the upper right quarter
    with engine.open(painting.source()) as scene:
        grid, _ = looking.attention(engine, scene, "Is there water?")
    hit = looking.targets(grid, Question("existence", "?", "yes", box)).reshape(12, 12)
    assert hit[:6, 6:].all()
    assert hit.sum() == 36


def trial(kind: str, said: str, answer: str, text: str = "?", confidence: float = 0.5, blind: str = "no") -> Trial:
    return Trial("x", Question(kind, text, answer, np.zeros((0, 4))), said, confidence, 0.1, 10, 768, {}, blind)


def test_counts_are_judged_exactly_and_within_one():
    trials = [trial("count", said, "3") for said in ("3", "4", "2", "7", "unknown")]
    table = accuracy(trials)
    assert table["count"]["value"] == 0.2
    assert table["count_within_1"]["value"] == 0.6
    assert table["count_within_1"]["majority"] == 1.0
    assert count_error(trials)["mean_absolute"] == pytest.approx((0 + 1 + 1 + 4) / 4)
    assert count_error(trials)["n"] == 4


def test_a_number_of_volcanoes_is_made_up():
    trials = [
        trial("unknown", said, "unknown", "How many volcano are there?") for said in ("unknown", "no", "3", "yes")
    ]
    row = unknown_objects([*trials, trial("unknown", "5", "unknown", "How many cars are there?")])
    assert (row["value"], row["n"], row["made_up_counts"]) == (0.5, 4, 1)


def test_a_model_that_is_right_as_often_as_it_says_is_calibrated():
    sure = [trial("existence", "yes", "yes", confidence=0.95)] * 19 + [trial("existence", "no", "yes", confidence=0.95)]
    unsure = [trial("existence", "yes", "yes", confidence=0.5), trial("existence", "no", "yes", confidence=0.5)] * 2
    known = calibration(sure + unsure)
    assert known["ece"] == 0
    assert known["at_80_coverage"]["n"] == 19
    boaster = calibration([trial("existence", "no", "yes", confidence=1.0)] * 4)
    assert boaster["ece"] == 1
    assert [b["n"] for b in boaster["bins"]] == [4]


def test_the_interval_of_a_share_is_wilsons():
    low, high = wilson(9, 10)
    assert (round(low, 4), round(high, 4)) == (0.5958, 0.9821)
    assert wilson(0, 0) == (0.0, 1.0)


def test_questions_are_apart_when_their_targets_hardly_overlap():
    apart = recall.apart(np.array([[1, 1, 0, 0], [0, 1, 1, 0], [1, 1, 1, 0], [0, 0, 0, 1]], bool))
    assert apart[0, 1]  # half of the smaller one
    assert not apart[0, 2]
    assert apart[0, 3]


def test_recall_is_the_share_of_the_target_in_the_best_quarter():
    scores = np.arange(16, dtype=np.float32)
    hit = np.zeros(16, bool)
    hit[[3, 12, 15]] = True
    assert recall.recall_at(scores, hit) == pytest.approx(2 / 3)
    assert recall.recall_at(scores, np.zeros(16, bool)) is None
    assert recall.recall_at(scores, np.ones(16, bool)) is None


def test_attention_that_ignores_the_question_recalls_what_the_text_blind_does():
    saliency = np.random.default_rng(1).random(64)
    hits = [np.arange(64) // 8 == row for row in range(3)]
    rows = recall.recalls([({"rfm": saliency, "layer 0": saliency}, hit) for hit in hits])
    assert len(rows) == 3
    assert all(row["rfm"] == row["text_blind"] == row["layer 0"] for row in rows)
    assert recall.means(rows)["n"] == 3
