"""What the backend says is checked where it comes in: it is understood, or it is no frame of ours."""

from __future__ import annotations

import json
from array import array

import pytest
from geoloupe.model_backend.wire import MOST_THINGS, Frame, WireError
from geoloupe.plugin import messages
from geoloupe.plugin.messages import Thing
from hypothesis import given
from hypothesis import strategies as st

PLANE = {"kind": "airplane", "score": 0.75, "place": [0.5, 1.0]}
anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["kind", "score", "place"]), inner, max_size=3)
    ),
    max_leaves=8,
)


def done(**changes):
    fields = {"answer": "1", "confidence": 0.5, "model": "m", "grid": [1, 1], "box": [0, 0, 1, 1], **changes}
    return messages.done(Frame("done", 1, fields, array("f", [1.0]).tobytes()))


def test_what_was_counted_is_read_and_an_older_backend_counts_nothing():
    assert done(things=[PLANE]).things == (Thing("airplane", 0.75, 0.5, 1.0),)
    assert done().things == done(things=[]).things == done(things=None).things == ()


@pytest.mark.parametrize(
    "things",
    [
        "many",
        {"kind": "airplane"},
        [PLANE] * (MOST_THINGS + 1),
        ["airplane"],
        [[]],
        [{**PLANE, "kind": ""}],
        [{**PLANE, "kind": "x" * 1000}],
        [{**PLANE, "kind": 7}],
        [{**PLANE, "score": 1.5}],
        [{**PLANE, "score": None}],
        [{**PLANE, "place": [0.5]}],
        [{**PLANE, "place": [0.5, -0.01]}],
        [{**PLANE, "place": [0.5, float("nan")]}],
        [{**PLANE, "place": 10**400}],
        [{"kind": "airplane"}],
    ],
)
def test_what_cannot_have_been_counted_is_refused(things):
    with pytest.raises(WireError):
        done(things=things)


@given(anything | st.lists(st.fixed_dictionaries({"kind": anything, "score": anything, "place": anything}), max_size=2))
def test_nothing_gets_past_the_border_unchecked(things):
    try:
        read = done(things=json.loads(json.dumps(things))).things
    except WireError:
        return
    for thing in read:
        assert 0 < len(thing.kind) <= messages.LONGEST_KIND
        assert all(0 <= share <= 1 for share in (thing.score, thing.y, thing.x))
