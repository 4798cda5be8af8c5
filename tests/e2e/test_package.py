"""The zip of `make package`, unpacked into a fresh profile, works there with nothing else of the repository present."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


def load(name):
    """scripts/ is no package: its files are programs, so a module is loaded from its path."""
    spec = importlib.util.spec_from_file_location(name, ROOT / "scripts" / f"{name}.py")
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def outcome(tmp_path_factory):
    """What came of one question in the desktop whose plugin is the zip."""
    demo, folder = load("demo"), tmp_path_factory.mktemp("package")
    package = load("package").build(folder / "geoloupe.zip")
    return demo.run(demo.SAMPLE, demo.QUESTION, folder / "out", seconds=300, package=package)


def test_the_plugin_that_answers_is_the_unpacked_one(outcome):
    folder = Path(outcome["plugin"])
    assert ROOT not in folder.resolve().parents
    assert folder.resolve() != ROOT
    assert not (folder / "tests").exists()


def test_the_panel_answers_there_and_shows_where_it_looked(outcome):
    assert outcome["answer"].strip()
    assert Path(outcome["heatmap"]).is_file()
    assert Path(outcome["tiles"]).is_file()
