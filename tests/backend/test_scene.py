"""Asking questions about a scene: events, switches, budgets, reuse, what is said when it cannot be told."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from tiny import picture, tiny_engine
from torch import OutOfMemoryError, arange

from model_backend import prompts
from model_backend.config import AskOptions
from model_backend.decoder import KeyValues, run
from model_backend.engine import Engine, Scene
from model_backend.errors import UserError
from model_backend.events import Answer, Event, LevelStarted, Scores, TilesRead, TilesSelected, Token
from model_backend.pyramid import Window
from model_backend.raster import ArraySource, Pixels
from model_backend.work import Pass, Run, whole

SPARSE = AskOptions(keep_ratio=0.05, newline_selects_tiles=False, max_new_tokens=6)
QUESTION = "Are there vehicles?"


@pytest.fixture(scope="module")
def engine() -> Engine:
    return tiny_engine(options=SPARSE)


class Counting(ArraySource):
    """Remembers which windows were read, and that it was closed."""

    def __init__(self, array: np.ndarray, **about: Any) -> None:
        super().__init__(array, **about)
        self.windows: list[Window] = []
        self.closed = False

    def read(self, windows: Sequence[Window]) -> Iterator[Pixels]:
        for window, pixels in zip(windows, super().read(windows), strict=True):
            self.windows.append(window)
            yield pixels

    def close(self) -> None:
        self.closed = True
        super().close()


def ask(scene: Scene, question: str = QUESTION, options: AskOptions = SPARSE, **more: Any) -> list[Event]:
    return list(scene.ask(question, options, **more))


def answer(events: list[Event]) -> Answer:
    assert isinstance(events[-1], Answer)
    return events[-1]


def only(kind: type, events: list[Event]) -> list[Any]:
    return [event for event in events if isinstance(event, kind)]


def opened(engine: Engine, height: int = 700, width: int = 500, reuse: bool = True, **about: Any) -> Scene:
    return engine.open(ArraySource(picture(height, width), **about), reuse=reuse)


# Events --------------------------------------------------------------------------------------------------------------


def test_events_tell_the_story_level_by_level(engine: Engine) -> None:
    events = ask(opened(engine))
    started = only(LevelStarted, events)
    assert [event.level for event in started] == list(range(started[0].levels))
    scored = only(Scores, events)
    assert [event.level for event in scored] == [event.level for event in started]
    selected = only(TilesSelected, events)
    assert [event.level for event in selected] == [event.level for event in started][1:]
    for chosen, next_level, scores in zip(selected, started[1:], scored[1:], strict=True):
        assert next_level.total == len(chosen.tiles)
        assert [(tile.row, tile.col) for tile in scores.tiles] == list(chosen.tiles)
    for level in started:
        read = [event for event in only(TilesRead, events) if event.level == level.level]
        assert [event.done for event in read] == sorted(event.done for event in read)
        assert read[-1].done == read[-1].total == level.total


def test_the_answers_text_is_its_tokens_joined(engine: Engine) -> None:
    events = ask(opened(engine))
    assert "".join(event.text for event in only(Token, events)).strip() == answer(events).text
    assert answer(events).text


def test_the_answer_carries_its_account(engine: Engine) -> None:
    scene = opened(engine, metres_per_pixel=0.5)
    told = answer(ask(scene))
    assert told.model == "tiny"
    assert 0 < told.confidence <= 1
    assert told.tokens["kept"] < told.tokens["read"]
    assert told.tokens["generated"] == 6
    assert {"read", "encode", "focus", "language", "total"} <= told.timing.keys()
    assert sum(seconds for stage, seconds in told.timing.items() if stage != "total") <= told.timing["total"]
    assert [report.level for report in told.levels] == [level.index for level in scene.pyramid.levels]
    assert told.levels[-1].metres_per_pixel == pytest.approx(0.5 / scene.pyramid.levels[-1].scale)
    assert len(told.tiles) == sum(report.tiles_read for report in told.levels)
    for report in told.levels:
        shares = [tile.score for tile in told.tiles if tile.level == report.level]
        assert sum(shares) == pytest.approx(1)
    assert told.heat.dtype == np.float32
    assert np.isfinite(told.heat).all()  # level 0 covers the whole area


# The account of what ran ----------------------------------------------------------------------------------------------


class Passes:
    """Sees every pass through the layers of a decoder: (new tokens, tokens before them)."""

    def __init__(self, stack: Any, monkeypatch: pytest.MonkeyPatch) -> None:
        self.seen: list[tuple[int, int]] = []
        run = stack.run

        def watched(x: Any, *more: Any) -> Any:
            cache = next((part for part in more if isinstance(part, KeyValues)), None)
            self.seen.append((x.shape[1], 0 if cache is None else cache.length))
            return run(x, *more)

        monkeypatch.setattr(stack, "run", watched)


def ran(told: Answer) -> Run:
    assert told.run is not None
    return told.run


def pairs(passes: Iterable[Pass]) -> list[tuple[int, int]]:
    return [(each.new, each.past) for each in passes]


@pytest.mark.parametrize("reuse", [True, False])
@pytest.mark.parametrize("defect", ["masked", "release"])
def test_an_answers_run_is_what_really_ran(reuse: bool, defect: str, monkeypatch: pytest.MonkeyPatch) -> None:
    engine = tiny_engine(options=replace(SPARSE, scoring=defect))
    model = engine._asker.model
    focus, language = (Passes(stack, monkeypatch) for stack in (model.focus, model.language))
    source = Counting(picture(700, 500))
    with engine.open(source, reuse=reuse) as scene:
        for question in (QUESTION, "How many buildings?", QUESTION):
            for counts in (focus.seen, language.seen, source.windows):
                counts.clear()
            told = answer(list(scene.ask(question)))
            run = ran(told)
            assert run.thumbnails + run.tiles == len(source.windows)
            assert run.tiles + run.recalled == len(told.tiles)
            assert pairs(each for passes in run.focus for each in passes) == focus.seen
            assert len(run.focus) == len(told.levels)
            assert pairs(run.prompt) == language.seen[: len(run.prompt)]
            steps = language.seen[len(run.prompt) :]
            assert run.steps == len(steps)
            assert steps == [(1, told.tokens["prompt"] + step) for step in range(len(steps))]
            assert whole(run.prompt) == Pass(told.tokens["prompt"])


def test_what_is_remembered_is_not_run_again_and_makes_a_follow_up_cheaper(engine: Engine) -> None:
    warm, cold = opened(engine), opened(engine, reuse=False)
    first, again = (ran(answer(ask(warm))) for _ in range(2))
    anew = ran(answer(ask(cold)))
    assert (first.recalled, anew.recalled) == (0, 0)
    assert (again.thumbnails, again.tiles, again.recalled) == (0, 0, anew.tiles)
    assert [len(passes) for passes in first.focus] == [2, *[1] * (len(first.focus) - 1)]
    assert again.focus == tuple(passes[-1:] for passes in first.focus)
    assert again.prompt == first.prompt[-1:]
    assert first.anew == again.anew == anew


def test_a_full_length_answer_ends_without_another_pass(engine: Engine) -> None:
    told = answer(ask(opened(engine)))
    assert told.tokens["generated"] == SPARSE.max_new_tokens
    assert ran(told).steps == SPARSE.max_new_tokens - 1


def test_an_area_without_imagery_costs_its_thumbnail(engine: Engine) -> None:
    told = answer(ask(opened(engine, valid=np.zeros((700, 500), bool))))
    assert ran(told) == Run(1, 0, (), (), 0)


def test_closing_the_generator_stops_reading(engine: Engine) -> None:
    source = Counting(picture(900, 900))
    events = engine.open(source).ask(QUESTION)
    for event in events:
        if isinstance(event, TilesRead) and event.done:
            break
    events.close()
    assert len(source.windows) == 1 + 8  # the thumbnail and one group of tiles


# What decides the answer ---------------------------------------------------------------------------------------------


def test_only_the_thumbnail_and_the_tiles_in_the_answer_are_ever_read(engine: Engine) -> None:
    source = Counting(picture(700, 500))
    scene = engine.open(source)
    told = answer(ask(scene))
    levels = scene.pyramid.levels
    windows = [levels[tile.level].tile_window(tile.row, tile.col) for tile in told.tiles]
    assert source.windows == [scene.pyramid.thumbnail.tile_window(0, 0), *windows]
    assert len(windows) < sum(level.count for level in levels)


def test_the_same_question_gets_the_same_answer(engine: Engine) -> None:
    first, second = answer(ask(opened(engine))), answer(ask(opened(engine)))
    assert first.text == second.text
    np.testing.assert_array_equal(first.heat, second.heat)


TALK = [("Is there a river?", "Yes, a river.")]


def test_earlier_turns_change_where_the_model_looks_for_a_question_that_leans_on_them(engine: Engine) -> None:
    scene = opened(engine)
    alone, after_talk = (answer(ask(scene, "Where is it?", history=turns)) for turns in ([], TALK))
    assert after_talk.tokens["prompt"] > alone.tokens["prompt"]
    assert not np.array_equal(alone.heat, after_talk.heat)


def test_a_question_that_stands_by_itself_is_answered_as_if_it_were_the_first(engine: Engine) -> None:
    scene = opened(engine)
    alone, after_talk = (answer(ask(scene, history=turns)) for turns in ([], TALK))
    np.testing.assert_array_equal(alone.heat, after_talk.heat)


def test_a_model_that_knows_no_turns_gets_the_question_completed_and_says_so(
    engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    scene, style = opened(engine), engine.model.config.conversation
    monkeypatch.setitem(prompts.FORMATS, style, replace(prompts.FORMATS[style], turns=False))
    leaning = answer(ask(scene, "Where is it?", history=TALK))
    whole_one = answer(ask(scene, "Where is the river?"))
    np.testing.assert_array_equal(leaning.heat, whole_one.heat)
    assert leaning.notes == ("Read as “Where is the river?”", *whole_one.notes)
    assert answer(ask(scene, "Where is it?")).notes == whole_one.notes, "with nothing to lean on"


# Switches ------------------------------------------------------------------------------------------------------------


def levels_of(engine: Engine, options: AskOptions, **about: Any) -> list[int]:
    return [event.level for event in only(LevelStarted, ask(opened(engine, **about), options=options))]


def test_release_mode_stops_at_level_one_and_paper_mode_at_the_finest(engine: Engine) -> None:
    assert levels_of(engine, replace(SPARSE, mode="release")) == [0, 1]
    assert levels_of(engine, SPARSE) == [0, 1, 2, 3]


def test_release_mode_scores_the_only_level_twice(engine: Engine) -> None:
    assert levels_of(engine, replace(SPARSE, mode="release"), height=150, width=120) == [0, 0]
    assert levels_of(engine, SPARSE, height=150, width=120) == [0]


def test_zooming_stops_at_the_chosen_level(engine: Engine) -> None:
    assert levels_of(engine, replace(SPARSE, stop_level=1)) == [0, 1]
    assert levels_of(engine, replace(SPARSE, stop_level=99)) == [0, 1, 2, 3]


def test_levels_finer_than_the_finest_useful_resolution_are_not_visited(engine: Engine) -> None:
    limited = replace(SPARSE, finest_resolution=1.0)
    assert levels_of(engine, limited, metres_per_pixel=0.5) == [0, 1]
    assert levels_of(engine, limited, metres_per_pixel=0.01) == [0]
    assert levels_of(engine, limited) == [0, 1, 2, 3]  # where the scale is unknown, it limits nothing


def test_a_larger_keep_ratio_keeps_more_tokens_and_reads_more_tiles(engine: Engine) -> None:
    few, many = (answer(ask(opened(engine), options=replace(SPARSE, keep_ratio=r))) for r in (0.05, 0.5))
    assert many.tokens["kept"] > few.tokens["kept"]
    assert len(many.tiles) > len(few.tiles)


def test_published_newlines_read_the_right_most_tiles_of_every_level(engine: Engine) -> None:
    newlines = replace(SPARSE, newline_selects_tiles=True)
    for event in only(TilesSelected, ask(opened(engine), options=newlines)):
        last = max(col for _, col in event.tiles)
        level = opened(engine).pyramid.levels[event.level]
        assert last == level.cols - 1
    with_them = answer(ask(opened(engine), options=newlines))
    assert len(with_them.tiles) > len(answer(ask(opened(engine))).tiles)


def test_the_geometric_map_may_choose_other_tiles_than_the_published_one(engine: Engine) -> None:
    published = only(TilesSelected, ask(opened(engine, 1000, 430)))
    geometric = only(TilesSelected, ask(opened(engine, 1000, 430), options=replace(SPARSE, tile_mapping="geometric")))
    assert published != geometric


def test_the_published_scoring_defect_changes_scores_of_partly_read_levels(engine: Engine) -> None:
    masked = only(Scores, ask(opened(engine)))
    defect = only(Scores, ask(opened(engine), options=replace(SPARSE, scoring="release")))
    np.testing.assert_allclose(masked[0].heat, defect[0].heat, rtol=1e-4)
    assert not np.allclose(masked[1].heat, defect[1].heat, rtol=1e-2, equal_nan=True)


def test_the_global_position_table_changes_what_tiles_look_like(engine: Engine) -> None:
    scene = opened(engine)
    plain = only(Scores, ask(scene))[0]
    placed = only(Scores, ask(scene, options=replace(SPARSE, global_position_embedding=True)))[0]
    assert not np.allclose(plain.heat, placed.heat, rtol=1e-2)
    np.testing.assert_array_equal(only(Scores, ask(scene))[0].heat, plain.heat)  # and the scene keeps them apart


def test_a_lower_threshold_selects_more_tokens(engine: Engine) -> None:
    high, low = (
        answer(ask(opened(engine), options=replace(SPARSE, selection="threshold", threshold=threshold, stop_level=0)))
        for threshold in (0.5, 0.01)
    )
    assert low.tokens["kept"] > high.tokens["kept"]


def test_concat_answers_from_every_levels_tokens(engine: Engine) -> None:
    select, concat = (answer(ask(opened(engine), options=replace(SPARSE, high_res=h))) for h in ("select", "concat"))
    assert concat.tokens["kept"] > select.tokens["kept"]
    np.testing.assert_array_equal(select.heat, concat.heat)  # the zooming is the same


def test_a_tile_budget_bounds_every_level_and_is_told(engine: Engine) -> None:
    told = answer(ask(opened(engine), options=replace(SPARSE, keep_ratio=0.5, tile_budget=3)))
    assert all(report.tiles_read <= 3 for report in told.levels[1:])
    assert any("the best 3 were read" in note for note in told.notes)


def test_a_token_budget_lowers_the_tokens_kept_and_leaves_the_question_whole(engine: Engine) -> None:
    free = answer(ask(opened(engine), options=replace(SPARSE, keep_ratio=0.5)))
    tight = answer(ask(opened(engine), options=replace(SPARSE, keep_ratio=0.5, token_budget=150)))
    assert free.tokens["prompt"] > 150
    assert tight.tokens["prompt"] <= 150
    fixed = free.tokens["prompt"] - free.tokens["kept"]
    assert tight.tokens["prompt"] - tight.tokens["kept"] == fixed
    assert any("had room for" in note for note in tight.notes)


def test_a_question_that_cannot_fit_is_refused(engine: Engine) -> None:
    with pytest.raises(UserError, match="shorter question"):
        ask(opened(engine), options=replace(SPARSE, token_budget=50))


def test_an_empty_question_is_refused(engine: Engine) -> None:
    with pytest.raises(UserError, match="Ask a question"):
        ask(opened(engine), "  ")


# Reuse ---------------------------------------------------------------------------------------------------------------

QUESTIONS = [QUESTION, "How many buildings?", QUESTION, "How many?"]


@pytest.mark.parametrize("family", ["qwen2", "llama"])
@pytest.mark.parametrize(
    "options", [SPARSE, replace(SPARSE, mode="release", scoring="release")], ids=["paper", "release"]
)
def test_answers_from_remembered_work_equal_answers_from_scratch(family: str, options: AskOptions) -> None:
    engine = tiny_engine(family)
    warm, cold = opened(engine), opened(engine, reuse=False)
    for index, question in enumerate(QUESTIONS):
        history = TALK if index % 2 else []
        again = ask(warm, question, options, history=history)
        anew = ask(cold, question, options, history=history)
        assert answer(again).text == answer(anew).text
        assert answer(again).tokens == answer(anew).tokens
        assert only(TilesSelected, again) == only(TilesSelected, anew)
        np.testing.assert_allclose(answer(again).heat, answer(anew).heat, rtol=1e-3)
    assert cold.memory()["tiles"] == 0


def test_a_follow_up_reads_only_tiles_that_no_question_has_read(engine: Engine) -> None:
    source = Counting(picture(700, 500))
    scene = engine.open(source)
    for question in QUESTIONS:
        ask(scene, question)
    assert len(source.windows) == len(set(source.windows))
    before = len(source.windows)
    ask(scene, QUESTION)
    assert len(source.windows) == before


def test_work_that_ran_out_of_memory_is_not_remembered(monkeypatch: pytest.MonkeyPatch) -> None:
    engine = tiny_engine(options=SPARSE)
    scene, language = opened(engine), engine._asker.model.language

    def short(x: Any, cache: KeyValues) -> Any:
        run(language.layers[:1], language.config, x, arange(x.shape[1]), cache)
        raise OutOfMemoryError

    with monkeypatch.context() as patch:
        patch.setattr(language, "run", short)
        with pytest.raises(UserError, match="memory"):
            ask(scene)
    assert answer(ask(scene)).text == answer(ask(opened(engine))).text


def test_a_scene_of_changed_pixels_remembers_nothing_of_the_old_ones(engine: Engine) -> None:
    source = Counting(picture(700, 500))
    scene = engine.open(source)
    ask(scene)
    before = len(source.windows)
    source.key = "restyled"
    ask(scene)
    assert len(source.windows) == 2 * before


def test_the_tile_cache_stays_within_its_budget(engine: Engine) -> None:
    source = Counting(picture(700, 500))
    roomy = answer(ask(engine.open(source)))
    scene = engine.open(Counting(picture(700, 500)), cache_bytes=30_000)
    for question in QUESTIONS:
        told = answer(ask(scene, question))
        assert 0 < scene.memory()["tiles"] <= 30_000
        if question == QUESTION:
            assert told.text == roomy.text


def test_closing_a_scene_frees_what_it_holds_and_ends_it(engine: Engine) -> None:
    source = Counting(picture(700, 500))
    scene = engine.open(source)
    ask(scene)
    assert all(scene.memory().values())
    scene.close()
    scene.close()
    assert source.closed
    assert not any(scene.memory().values())
    with pytest.raises(UserError, match="closed"):
        ask(scene)


@pytest.mark.parametrize("metres", [None, 0.5])
def test_the_levels_told_before_asking_are_those_looked_at(engine: Engine, metres: float | None) -> None:
    scene = engine.open(ArraySource(picture(700, 500), metres_per_pixel=metres))
    started = [event.level for event in scene.ask(QUESTION) if isinstance(event, LevelStarted)]
    assert started == [level.index for level in engine.visits(700, 500, metres)]


# When it cannot be told ----------------------------------------------------------------------------------------------


def test_an_area_without_imagery_is_answered_with_so_much(engine: Engine) -> None:
    told = answer(ask(opened(engine, valid=np.zeros((700, 500), bool))))
    assert told.text == "I cannot tell."
    assert told.confidence == 0
    assert told.notes == ("There is no imagery in the area asked about.",)


def test_blank_tiles_are_counted(engine: Engine) -> None:
    image = picture(700, 500)
    image[:300] = 17
    told = answer(ask(engine.open(ArraySource(image)), options=replace(SPARSE, stop_level=0)))
    assert "Imagery was missing or blank for 3 of 9 tiles." in told.notes


class Holed(ArraySource):
    """Rows of a level from the top are missing, or lie beside the polygon asked about; the thumbnail is whole."""

    share, outside = 1.0, False

    def read(self, windows: Sequence[Window]) -> Iterator[Pixels]:
        for window, pixels in zip(windows, super().read(windows), strict=True):
            whole = (window.height, window.width) == (window.level_height, window.level_width)
            if whole or window.row >= self.share * window.level_height:
                yield pixels
            else:
                yield Pixels(np.zeros_like(pixels.rgb), np.zeros(pixels.rgb.shape[:2], bool), self.outside)


def test_no_answer_rests_on_tiles_that_are_all_missing(engine: Engine) -> None:
    told = answer(ask(engine.open(Holed(picture(700, 500))), options=SPARSE))
    assert told.text == "I cannot tell."
    assert told.notes == ("There is no imagery in the area asked about.",)


def test_tiles_beside_the_polygon_asked_about_are_not_missing(engine: Engine) -> None:
    source = Holed(picture(700, 500))
    source.share, source.outside = 0.3, True
    told = answer(ask(engine.open(source), options=SPARSE))
    assert not any("missing" in note for note in told.notes)


def test_imagery_too_coarse_for_the_question_is_said_to_be(engine: Engine) -> None:
    coarse = replace(SPARSE, coarsest_useful=1.0)
    assert any("too coarse" in n for n in answer(ask(opened(engine, metres_per_pixel=10.0), options=coarse)).notes)
    assert answer(ask(opened(engine, metres_per_pixel=0.5), options=coarse)).notes == ()
