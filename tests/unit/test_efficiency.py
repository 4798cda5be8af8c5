"""The cost of an answer: the supplement's numbers to the last digit, and the honest count against measured floors."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tiny_checkpoint import config

from model_backend.__main__ import main
from model_backend.checkpoint_config import read_config
from model_backend.config import MINI_GEOMETRY, Geometry
from model_backend.evaluation.efficiency import H100, account, paper_count, paper_tiles, planned
from model_backend.evaluation.sizes import QWEN2_7B, VICUNA_7B, clip_macs, lite_macs, sizes_of
from model_backend.pyramid import build
from model_backend.work import Card, Pass, Run

SIDE = 4000


def test_our_method_counts_as_in_appendix_c() -> None:
    count = paper_count(SIDE, SIDE)
    assert (1 + 9 + 36) * 576 == 26_496
    assert count.encoder_tokens == 26_496 + 28_800 == 55_296
    assert count.llm_tokens == 2_376
    assert count.macs == 36_607_754_502_144
    assert f"{count.teraflops:.2f}" == "36.61"


def test_anyres_counts_as_in_appendix_c() -> None:
    count = paper_count(SIDE, SIDE, "anyres")
    assert (count.encoder_tokens, count.llm_tokens) == (83_520, 21_312)


@pytest.mark.parametrize("method", ["fastv", "pyramiddrop"])
def test_methods_that_drop_inside_the_language_model_are_fed_what_anyres_is(method) -> None:
    anyres, count = paper_count(SIDE, SIDE, "anyres"), paper_count(SIDE, SIDE, method)
    assert (count.encoder_tokens, count.llm_tokens) == (anyres.encoder_tokens, anyres.llm_tokens)
    assert count.macs < anyres.macs


def test_fastv_halves_the_tokens_after_two_layers() -> None:
    whole, half = (paper_count(SIDE, SIDE, "anyres", replace(QWEN2_7B, layers=n)).macs for n in (2, 1))
    assert whole == 2 * half
    n, d, m = 21_312 // 2, 3584, 18944
    later = 26 * (4 * n * d * d + 2 * n * n * d + 3 * n * d * m)
    assert paper_count(SIDE, SIDE, "fastv").macs == whole + later


def test_methods_that_drop_in_the_encoder_feed_the_language_model_less() -> None:
    assert paper_count(SIDE, SIDE, "prumerge++").llm_tokens == 145 * 144
    assert paper_count(SIDE, SIDE, "visionzip").llm_tokens == 145 * 64


def test_our_cost_grows_slower_than_the_image() -> None:
    def ratio(side: int) -> float:
        return paper_count(side, side, "anyres").macs / paper_count(side, side).macs

    assert ratio(2016) < ratio(4000) < ratio(8000)


def test_the_tiles_that_were_really_read_can_be_given() -> None:
    assert paper_tiles(build(SIDE, SIDE, Geometry()).levels) == (9, 36, 50)
    assert paper_count(SIDE, SIDE, tiles_read=(9, 36, 50)) == paper_count(SIDE, SIDE)
    assert paper_count(SIDE, SIDE, tiles_read=(9, 12, 10)).macs < paper_count(SIDE, SIDE).macs / 2


# The floors that the engine's designers worked out for an H100, 4000 x 4000 px, 64 text tokens, no line ends.
DESIGNED = Run(1, 95, ((Pass(1937),), (Pass(5825),), (Pass(7841),)), (Pass(2441),), 9)


@pytest.mark.parametrize(
    ("stage", "teraflop", "milliseconds"),
    [
        ("encoder", 3.66 + 13.2 + 18.3, 4.6 + 16.5 + 22.9),
        ("projector", 0.8, 1.0),
        ("focus 1", 3.7, 4.7),
        ("focus 2", 11.8, 14.8),
        ("focus 3", 16.4, 20.5),
        ("prompt", 33.0, 41.3),
        ("decode", 9 * (14.14e-3 + 28 * 4 * 3584 * 2445e-12), 42.4),
    ],
)
def test_the_floor_of_each_stage_is_the_designed_one(stage, teraflop, milliseconds) -> None:
    found = account(DESIGNED)[stage]
    assert found.flops / 1e12 == pytest.approx(teraflop, rel=0.04)
    assert found.floor(H100) * 1e3 == pytest.approx(milliseconds, rel=0.02, abs=0.05)


def test_the_whole_question_has_the_designed_floor() -> None:
    whole = account(DESIGNED)
    assert whole.flops / 1e12 == pytest.approx(102 - 1.0, rel=0.01)  # 1.0 saved: pooling inside the projector
    assert whole.floor(H100) * 1e3 == pytest.approx(170 - 1.3, rel=0.01)


def test_bench_floor_prints_each_stage_and_their_sum(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["bench", "floor", str(SIDE), str(SIDE)]) == 0
    *stages, whole = capsys.readouterr().out.splitlines()
    planned_stages = account(planned(SIDE, SIDE)).stages
    assert [line.partition(":")[0] for line in stages] == [stage.name for stage in planned_stages]
    times = [float(line.split()[-2]) for line in (*stages, whole)]
    assert times[:-1] == [pytest.approx(stage.floor(H100) * 1e3, abs=0.05) for stage in planned_stages]
    assert times[-1] == pytest.approx(sum(times[:-1]), abs=1)


def test_a_follow_up_pass_is_bound_by_fetching_weights() -> None:
    again = account(replace(DESIGNED, focus=((Pass(50, 1887),),)))["focus 1"]
    assert again.floor(H100) * 1e3 == pytest.approx(0.63, abs=0.03)
    assert again.floor(H100) == again.nbytes / H100.bandwidth


@pytest.mark.parametrize("stage", ["focus 1", "prompt"])
def test_a_sequence_in_two_parts_needs_the_same_arithmetic_and_the_weights_twice(stage: str) -> None:
    parts, once = ((Pass(700), Pass(300, 700)), (Pass(1000),))
    twice, whole = (account(replace(DESIGNED, focus=(passes,), prompt=passes))[stage] for passes in (parts, once))
    assert twice.macs == whole.macs
    assert twice.nbytes > 2 * whole.nbytes


def test_a_follow_up_computed_anew_is_the_first_question_again() -> None:
    again = Run(0, 0, ((Pass(50, 1887),), (Pass(5200, 625),)), (Pass(1816, 625),), 9, recalled=45)
    first = Run(1, 45, ((Pass(1887), Pass(50, 1887)), (Pass(5200, 625),)), (Pass(625), Pass(1816, 625)), 9)
    anew = Run(1, 45, ((Pass(1937),), (Pass(5825),)), (Pass(2441),), 9)
    assert again.anew == first.anew == anew.anew == anew
    assert account(again).flops < account(first).flops < account(anew).flops


def test_a_tile_costs_clip_what_the_method_notes_say() -> None:
    whole = clip_macs(24, 1024, 4096, 576, 14) - 576 * 3 * 14**2 * 1024  # without the patch embedding
    assert whole / 1e12 == pytest.approx(0.1906, abs=5e-5)
    assert QWEN2_7B.tower_macs * 2 / 1e9 == pytest.approx(366, abs=0.5)


def test_the_lite_tower_costs_what_its_authors_say() -> None:
    macs, weights = lite_macs(224)
    head = 320 * 1280 * 7 * 7
    assert macs + head == pytest.approx(407e6 - 1280 * 1000, rel=0.06)  # published: 407 M with head and classifier
    assert weights == pytest.approx(4.7e6 - 320 * 1280 - 1280 * 1000, rel=0.05)


def test_the_honest_count_is_more_than_the_papers() -> None:
    run = planned(SIDE, SIDE)
    assert run.tiles == 95
    assert run.focus[0] == (Pass(64 + 577 + 9 * 144 + 36),)
    honest = account(run)
    assert honest.flops / 2 > paper_count(SIDE, SIDE).macs
    assert honest["encoder"].macs > 17e12


def test_every_size_and_both_models_have_a_count() -> None:
    for height, width in [(200, 150), (336, 336), (1000, 30_000), (27_328, 27_328)]:
        for sizes in (QWEN2_7B, VICUNA_7B):
            assert paper_count(height, width, sizes=sizes).macs > 0
            assert account(planned(height, width, sizes), sizes).floor(Card("slow", 1e12, 1e11)) > 0


def test_the_released_sizes_are_those_of_the_released_config() -> None:
    """The public base models' sizes, in the released layout."""
    clip = {"mm_hidden_size": 1024, "vision_config": None}
    qwen2 = {"hidden_size": 3584, "intermediate_size": 18944, "num_hidden_layers": 28, "num_attention_heads": 28}
    vicuna = {"hidden_size": 4096, "intermediate_size": 11008, "num_hidden_layers": 32, "num_attention_heads": 32}
    layers = {"llm_layer_list": [1, 5, 11, 14]}
    groups = {"num_key_value_heads": 4, "vocab_size": 152064}
    assert sizes_of(read_config({**config("qwen2"), **clip, **qwen2, **groups, **layers})) == QWEN2_7B
    groups = {"num_key_value_heads": 32, "vocab_size": 32000}
    assert sizes_of(read_config({**config("llama"), **clip, **vicuna, **groups, **layers})) == VICUNA_7B


def test_mini_has_its_own_geometry() -> None:
    assert planned(768, 768, geometry=MINI_GEOMETRY).focus == ((Pass(64 + 64 + 1 + 9 * 16 + 12),),)
