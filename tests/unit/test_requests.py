"""Every field of a request is checked before anything is done with it."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from model_backend import requests
from model_backend.config import AskOptions
from model_backend.errors import UserError
from model_backend.wire import Frame

PULL = {"kind": "pull", "height": 700, "width": 900, "metres_per_pixel": 0.3, "key": "layer-1"}
FILE = {"kind": "file", "path": "a.tif"}


def ask(source: Any = PULL, question: Any = "where?", **more: Any) -> requests.Ask:
    return requests.ask(Frame("ask", 1, {"question": question, "source": source, **more}))


def test_both_kinds_of_imagery_are_understood() -> None:
    assert ask().imagery == requests.PulledImagery(700, 900, 0.3, "layer-1")
    described = {**FILE, "area": [0, 1, 2, 3.5], "bands": [3, 2, 1], "stretch": [[0, 10.5]]}
    assert ask(described).imagery == requests.FileImagery("a.tif", (0, 1, 2, 3.5), (3, 2, 1), ((0, 10.5),))
    assert ask({**FILE, "area": None}).imagery == requests.FileImagery("a.tif", None, None, None)


@pytest.mark.parametrize(
    "source",
    [
        None,
        "a.tif",
        {"kind": "url"},
        {**PULL, "height": 0},
        {**PULL, "width": 1.5},
        {**PULL, "width": True},
        {**PULL, "height": 10**9},
        {**PULL, "metres_per_pixel": -1},
        {**PULL, "metres_per_pixel": float("inf")},
        {**PULL, "key": None},
        {"kind": "file"},
        {**FILE, "area": [1, 2, 3]},
        {**FILE, "area": [1, 2, 3, "4"]},
        {**FILE, "area": [1, 2, 3, float("nan")]},
        {**FILE, "bands": ["1"]},
        {**FILE, "stretch": [1, 2]},
    ],
)
def test_imagery_that_is_not_described_properly_is_refused(source: Any) -> None:
    with pytest.raises(UserError, match="cannot be understood"):
        ask(source)


@pytest.mark.parametrize("question", [None, 5, "", "  \n", "x" * 30_000])
def test_a_question_must_be_a_question(question: Any) -> None:
    with pytest.raises(UserError):
        ask(question=question)


def test_categories_come_as_a_list() -> None:
    changed = requests.options({"answer_type": "category", "choices": ["forest", "water"]}, AskOptions())
    assert changed.choices == ("forest", "water")


def test_options_change_the_presets_own() -> None:
    changes = {
        "keep_ratio": 0.5,
        "stop_level": 2,
        "mode": "release",
        "tile_budget": None,
        "newline_selects_tiles": False,
    }
    changed = requests.options(changes, AskOptions(tile_budget=9, max_new_tokens=5))
    assert changed == AskOptions("release", 2, keep_ratio=0.5, newline_selects_tiles=False, max_new_tokens=5)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("keep_ratio", 0),
        ("keep_ratio", 1.01),
        ("keep_ratio", None),
        ("keep_ratio", "0.5"),
        ("keep_ratio", True),
        ("keep_ratio", float("nan")),
        ("stop_level", -1),
        ("stop_level", 1.0),
        ("mode", "fast"),
        ("mode", None),
        ("tile_budget", 0),
        ("max_new_tokens", 10**6),
        ("answer_type", "colour"),
        ("answer_type", "category"),
        ("choices", ["forest"]),
        ("choices", "forest"),
        ("choices", [1]),
        ("newline_selects_tiles", 1),
        ("finest_resolution", []),
        ("__class__", 1),
        ("colour", "red"),
    ],
)
def test_options_that_do_not_exist_or_do_not_fit_are_refused(name: str, value: Any) -> None:
    with pytest.raises(UserError, match="option") as caught:
        ask(options={name: value})
    assert caught.value.code == "bad-option"


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=5), inner, max_size=4),
    max_leaves=10,
)
sources = st.dictionaries(st.sampled_from([*PULL, *FILE, "area", "bands", "stretch"]), json_values) | json_values


@given(source=sources, question=json_values, options=json_values)
def test_no_json_gets_past_the_border_unchecked(source: Any, question: Any, options: Any) -> None:
    try:
        asked = ask(source, question, options=options)
    except UserError:
        return
    assert isinstance(asked.question, str)
    assert isinstance(asked.imagery, requests.PulledImagery | requests.FileImagery)
