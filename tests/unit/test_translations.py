"""What the plugin says can be translated, and the translations say it with the same values in the same places."""

from __future__ import annotations

import ast
import importlib.util
import re
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PLUGIN = sorted((ROOT / "plugin").rglob("*.py"))
# Calls whose texts an analyst reads, and which of their arguments these are (all, where it says None).
SHOWN = {
    **dict.fromkeys(("setText", "setToolTip", "setWindowTitle", "setPlaceholderText", "setStatusTip", "say")),
    **dict.fromkeys(("setAccessibleName", "setAccessibleDescription", "setTitle", "setLabel", "setLabelText")),
    **dict.fromkeys(("setSpecialValueText", "setSuffix", "setPrefix", "setHeaderLabels", "setInformativeText")),
    **dict.fromkeys(("addAction", "addMenu", "addSection", "addTab", "addRow", "setAbstract", "setHelp")),
    **dict.fromkeys(("pushMessage", "pushWarning", "pushSuccess", "pushInfo", "pushCritical", "reportError")),
    **dict.fromkeys(("setProgressText", "Problem", "QgsProcessingException", "QAction", "QMessageBox", "hint")),
    **dict.fromkeys(("QLabel", "QPushButton", "QCheckBox", "QRadioButton", "QGroupBox", "QMenu", "QFileDialog")),
    "addItem": (0, 1),
    "QgsCollapsibleGroupBox": (0,),
}
WORD = re.compile(r"[^\W\d_]{2,}")
NAMES = re.compile(r"/\w+\.svg|geoloupe\w*")  # of icons and widgets


@pytest.fixture(scope="module")
def translate():
    spec = importlib.util.spec_from_file_location("translate", ROOT / "scripts" / "translate.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def name_of(call):
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def literals(node):
    """The texts that are written out in an expression, outside of tr()."""
    if isinstance(node, ast.Call) and name_of(node) == "tr":
        return
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, (ast.JoinedStr, ast.BinOp, ast.IfExp, ast.BoolOp, ast.Tuple, ast.List)):
        for child in ast.iter_child_nodes(node):
            yield from literals(child)
    elif isinstance(node, ast.Call) and name_of(node) in ("format", "join") and isinstance(node.func, ast.Attribute):
        yield from literals(node.func.value)


def untranslated(path):
    """(line, text) of what an analyst would read in English, whatever the language."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        name = name_of(node) if isinstance(node, ast.Call) else ""
        if name.startswith("QgsProcessingParameter"):
            given = node.args[1:2]
        elif name in SHOWN:
            wanted = SHOWN[name]
            given = [one for place, one in enumerate(node.args) if wanted is None or place in wanted]
            if name == "Problem":  # what follows is for the log
                given = given[:1]
        else:
            continue
        for text in (text for one in given for text in literals(one)):
            if WORD.search(text) and not NAMES.fullmatch(text):
                yield node.lineno, text


@pytest.mark.parametrize("path", PLUGIN, ids=lambda path: path.name)
def test_nothing_that_an_analyst_reads_bypasses_the_translation(path):
    assert list(untranslated(path)) == []


def test_text_that_bypasses_the_translation_is_found(tmp_path):
    module = tmp_path / "module.py"
    module.write_text('a.setText(f"{n} tiles")\nraise Problem("No raster." if b else tr("Yes"))\nc.setText(tr("{}"))')
    assert list(untranslated(module)) == [(1, " tiles"), (2, "No raster.")]


def test_each_text_is_one_literal(translate):
    assert len(translate.texts()) > 100


@pytest.fixture(params=("de", "es", "fr", "ja", "pt_BR", "zh_CN"))
def language(request):
    return request.param


@pytest.fixture
def translated(translate, language):
    """{text: translation} of the finished ones."""
    return translate.read(ROOT / "i18n" / f"geoloupe_{language}.ts")


def test_every_text_is_translated(translate, translated):
    assert [text for text in translate.texts() if text not in translated] == []


def test_nothing_is_translated_that_nobody_says(translate, language):
    messages = ET.parse(ROOT / "i18n" / f"geoloupe_{language}.ts").iter("message")
    assert {message.findtext("source") for message in messages} <= set(translate.texts())


def test_a_translation_takes_the_same_values(translated):
    fields = re.compile(r"{[^{}]*}")
    wrong = {text: said for text, said in translated.items() if fields.findall(text) != fields.findall(said)}
    # Another order would put the wrong value into the wrong place: {0} and {1} say it then.
    assert {
        text: said
        for text, said in wrong.items()
        if sorted(fields.findall(said)) != [f"{{{place}}}" for place in range(text.count("{}"))]
    } == {}


def test_a_translation_keeps_keys_paragraphs_and_edges(translated):
    for text, said in translated.items():
        assert len(re.findall(r"&(?=\w)", text)) == len(re.findall(r"&(?=\w)", said)), said
        assert text.count("\n") == said.count("\n"), said
        assert (text.endswith("…"), text[:1].isspace(), text[-1:].isspace()) == (
            said.endswith("…"),
            said[:1].isspace(),
            said[-1:].isspace(),
        ), said


def test_the_keywords_of_algorithms_stay_a_list(translated):
    for text, said in translated.items():
        if re.fullmatch(r"[\w ]+(,[\w ]+){4,}", text):
            assert said.count(",") >= 4, said
