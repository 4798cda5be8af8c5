"""What the backend says in English is recognised, so that it is said in the analyst's language."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from geoloupe.plugin import language
from geoloupe.plugin.told import _PATTERNS, told
from qgis.PyQt.QtCore import QCoreApplication

BACKEND = Path(__file__).resolve().parents[2] / "model_backend"
# The rooms whose sentences come to the panel, and what of theirs never does.
ROOMS = ("evidence", "doubt", "scene", "worker", "zoom", "turns", "doctor", "raster", "look")
NOT_SHOWN = {
    "I cannot tell.",  # an answer, for which the card has words of its own
    "Ask a question.",  # the panel does not send an empty one
    "The scene is closed; open the imagery again.",
    "An ArraySource takes uint8 [height, width, 3].",
    "Choose one band, or three for red, green and blue.",
    "The stretch needs a low and a higher value for each band that is shown.",
    "Check what the model needs.",
    "Report this.",
}


def sentences(path):
    """The sentences in a module, {} for each value that is put into them."""
    tree = ast.parse(path.read_text("utf-8"))
    within = {id(part) for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for part in node.values}
    within |= {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}  # docstrings
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            text = "".join(part.value if isinstance(part, ast.Constant) else "{}" for part in node.values)
        elif isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in within:
            text = node.value
        else:
            continue
        if text.endswith(".") and " " in text and (text[0].isupper() or text.startswith("{}")):
            yield text


@pytest.mark.parametrize("room", ROOMS)
def test_every_sentence_of_the_backend_that_an_analyst_reads_is_known(room):
    known = [text.replace("{}", "7") for _, text in _PATTERNS]
    said = set(sentences(BACKEND / f"{room}.py")) - NOT_SHOWN
    assert said
    assert [text for text in said if text.replace("{}", "7") not in known] == []


def test_a_sentence_with_values_is_said_in_german(qgis_app):
    translator = language.install("de")
    try:
        said = told("Level 3 has 33 tiles of interest; the best 24 were read.")
    finally:
        QCoreApplication.removeTranslator(translator)
    assert "Level" not in said
    assert [value for value in ("3", "33", "24") if value not in said] == []


def test_an_unknown_sentence_stays(qgis_app):
    assert told("Something else entirely.") == "Something else entirely."
    assert told("") == ""
