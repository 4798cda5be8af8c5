"""Answers become values only where they say one: "unknown" is neither no nor 0, doubt is left to a person."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from model_backend.choices import UNKNOWN, Trie, trie
from model_backend.errors import UserError
from model_backend.typed import Value, value

UNKNOWNS = [
    "unknown", "Unknown.", "I cannot tell.", "I can't tell", "cannot be determined", "Not sure.", "I don’t know",
    "It is unclear", "no idea", "There is no way to tell.", "It cannot be reliably determined from this image.",
]  # fmt: skip


@pytest.mark.parametrize("text", UNKNOWNS)
@pytest.mark.parametrize("wanted", ["yes-no", "number", "category"])
def test_an_answer_that_cannot_tell_is_unknown_and_not_no(text, wanted):
    assert value(text, wanted, ("forest", "water")) == Value(None, "unknown")


@pytest.mark.parametrize("text", ["unknown", "I cannot tell.", "It is unclear"])
def test_a_text_that_says_nothing_else_is_unknown_too(text):
    assert value(text, "text") == Value(None, "unknown")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("yes", True),
        ("Yes.", True),
        ("Yes, two vehicles, but no trucks.", True),
        ("There are two cars south of the junction.", True),
        ("There is a pool with no cover", True),
        ("The answer is yes", True),
        ("no", False),
        ("No, there are none.", False),
        ("There are no vehicles.", False),
        ("There isn't any pool", False),
        ("It does not contain water", False),
        ("None", False),
    ],
)
def test_yes_and_no_are_found(text, said):
    assert value(text, "yes-no") == Value(said)


@pytest.mark.parametrize("text", ["", "...", "urban", "12", "yes or no", "perhaps"])
def test_what_is_neither_yes_nor_no_is_unclear(text):
    assert value(text, "yes-no") == Value(None, "unclear")


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("12", 12),
        ("12.", 12),
        ("There are 1,234 trees", 1234),
        ("1 234", 1234),
        ("3.5 hectares", 3.5),
        ("-4", -4),
        ("four", 4),
        ("Twenty-five cars", 25),
        ("one hundred and five", 105),
        ("two thousand three hundred", 2300),
        ("a dozen", 12),
        ("none", 0),
        ("No", 0),
        ("There are no cars in the 2 lots", 0),
        ("zero", 0),
        ("nothing", 0),
        ("No, there are 3.", 3),
    ],
)
def test_a_number_is_found_in_digits_and_in_words(text, number):
    assert value(text, "number") == Value(number)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("about 12", 12),
        ("~12", 12),
        ("at least twenty", 20),
        ("no fewer than 3", 3),
        ("10-12", 11),
        ("10–11 tanks", 10.5),
        ("ten to twelve", 11),
        ("between 10 and 12", 11),
        ("2 or 3", 2.5),
    ],
)
def test_a_number_that_is_only_near_says_so(text, number):
    assert value(text, "number") == Value(number, exact=False)


@pytest.mark.parametrize(
    "text",
    ["many", "dozens", "several hundreds of cars", "two cars and three trucks", "12 of 20", "3/4", "12:30",
     "half a dozen", "yes", "", "twenty thirty", "9" * 400],
)  # fmt: skip
def test_no_number_or_several_are_unclear(text):
    assert value(text, "number") == Value(None, "unclear")


@pytest.mark.parametrize(
    ("text", "category"),
    [
        ("Forest", "forest"),
        ("a car park.", "car park"),
        ("It is a park", "park"),
        ("car-park", "car park"),
        ("park or forest", None),
        ("not forest", None),
        ("desert", None),
    ],
)
def test_a_category_is_one_of_the_list(text, category):
    found = value(text, "category", ("forest", "park", "car park"))
    assert found == (Value(category) if category else Value(None, "unclear"))


def test_a_list_may_have_a_category_of_its_own_called_unknown():
    assert value("Unknown", "category", ("roof", "unknown")) == Value("unknown")


def test_a_text_is_its_own_value():
    assert value(" Two cars. ", "text") == Value("Two cars.")


SMALL = re.findall(
    r"\w+",
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen",
)
TENS = re.findall(r"\w+", "twenty thirty forty fifty sixty seventy eighty ninety")


def spelled(number: int) -> str:
    if number < 20:
        return SMALL[number]
    if number < 100:
        tens, ones = divmod(number, 10)
        return TENS[tens - 2] + (f"-{SMALL[ones]}" if ones else "")
    size, name = (1000, "thousand") if number >= 1000 else (100, "hundred")
    head, rest = divmod(number, size)
    joint = " and " if rest and rest < 100 else " "
    return f"{spelled(head)} {name}" + (joint + spelled(rest) if rest else "")


@given(st.integers(0, 999_999))
def test_every_number_in_words_is_read_back(number):
    assert value(f"There are {spelled(number)} of them.", "number") == Value(number)


@given(st.integers(0, 10**12), st.sampled_from(["{}", "{:,}", "There are {} cars.", "{:,} trees"]))
def test_every_number_in_digits_is_read_back(number, form):
    assert value(form.format(number), "number") == Value(number)


@given(st.integers(0, 10**6), st.integers(1, 10**6), st.sampled_from(["{}-{}", "{} to {}", "between {} and {} tanks"]))
def test_the_value_of_a_range_is_its_middle(low, more, form):
    assert value(form.format(low, low + more), "number") == Value(low + more / 2, exact=False)


@given(st.text(max_size=60), st.sampled_from(["text", "yes-no", "number", "category"]))
def test_any_text_gives_a_value_or_a_reason(text, wanted):
    found = value(text, wanted, ("forest", "car park"))
    assert (found.value is None) == (found.reason is not None)
    kinds = {"text": str, "yes-no": bool, "number": int | float, "category": str}
    assert found.value is None or isinstance(found.value, kinds[wanted])


words = st.lists(st.text("abcdefgh", min_size=1, max_size=6), min_size=1, max_size=6, unique=True)


@given(words, st.data())
def test_each_choice_is_its_own_category_however_it_is_written(choices, data):
    choice = data.draw(st.sampled_from(choices))
    form = data.draw(st.sampled_from(["{}", "{}.", " {} ", '"{}"']))
    assert value(form.format(choice.upper()), "category", choices) == Value(choice)


class Letters:
    """A token is a character; 'x' is not in the vocabulary."""

    bos_token_id = 2
    unk_token_id = 3

    def encode(self, text):
        return [2, *(3 if letter == "x" else ord(letter) for letter in text)]


ENDS = frozenset({0, 1})


@given(st.lists(st.integers(0, 126), min_size=30, max_size=30), words)
def test_whatever_a_model_prefers_it_says_a_choice_or_unknown(preferences, choices):
    allowed = trie(Letters(), ENDS, "category", tuple(choices))
    said: list[int] = []
    for preferred in preferences:
        ids = allowed(said)
        if not ids or (token := ids[preferred % len(ids)]) in ENDS:
            break
        said.append(token)
    text = "".join(map(chr, said))
    assert len(said) <= allowed.depth
    assert text[:1].lower() + text[1:] in {*choices, UNKNOWN}
    assert value(text, "category", choices).reason in (None, "unknown")


def test_a_choice_that_begins_another_may_end_there():
    allowed = Trie([[5, 6], [5, 6, 7], [8]], ENDS)
    assert allowed([]) == [5, 8]
    assert allowed([5, 6]) == [7, 0, 1]
    assert allowed([5, 6, 7]) == []


def test_numbers_and_yes_and_no_can_be_said_and_nothing_else():
    numbers = trie(Letters(), ENDS, "number", ())
    assert {chr(token) for token in numbers([])} == set("0123456789uU")
    assert set(numbers([ord("0")])) == set(), "no number goes on after a leading zero"
    assert {chr(token) for token in trie(Letters(), ENDS, "yes-no", ())([])} == set("yYnNuU")
    assert trie(Letters(), ENDS, "text", ()) is None


def test_a_category_that_the_model_has_no_token_for_is_named():
    with pytest.raises(UserError, match="'box'"):
        trie(Letters(), ENDS, "category", ("roof", "box"))
