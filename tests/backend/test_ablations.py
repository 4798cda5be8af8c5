"""One command makes the supplement's tables for a small model, row by row, and goes on where it was stopped."""

from __future__ import annotations

import json

import pytest
from click.testing import CliRunner
from labelled import write_data_folder
from tiny_mini import write_tiny_mini

from model_backend.commands.ablate import ablate
from model_backend.errors import UserError
from model_backend.training import ablations


@pytest.fixture(scope="module")
def arguments(tmp_path_factory):
    """Model, run folder, and options for as little as can be done."""
    folder = tmp_path_factory.mktemp("ablations")
    write_data_folder(folder / "data")
    (folder / "model").mkdir()
    model = write_tiny_mini(folder / "model")
    return [str(model), str(folder / "run"), "--data", str(folder / "data"), "--steps", "2", "--asked", "1"]


@pytest.fixture(autouse=True)
def _few(monkeypatch):
    monkeypatch.setattr(ablations, "SIDES", (1024,))
    monkeypatch.setattr(ablations, "HELD_OUT_SCENES", 2)
    monkeypatch.setattr(ablations, "HELD_OUT_QUESTIONS", 4)


def made(arguments, *options):
    result = CliRunner().invoke(ablate, [*arguments, *options], catch_exceptions=False)
    assert result.exit_code == 0, result.output
    return result


def test_every_table_of_the_supplement_is_made(arguments):
    result = made(arguments)
    text = result.stdout
    for title in ablations.TITLES.values():
        assert title in text
    tables = json.loads((ablations.Path(arguments[1]) / "tables.json").read_text())
    assert [row["row"] for row in tables["losses"]] == ["as it starts", "kl", "mse", "both"]
    assert [row["row"] for row in tables["pruning"]] == ["pruned", "pruned, fused text", "neither"]
    assert "1,2,3" in [row["row"] for row in tables["pairs"]]
    tokens = [row["tokens"] for row in tables["ratios"]]
    assert tokens == sorted(tokens, reverse=True)
    assert [row["row"] for row in tables["tokens"]] == ["1024 px, concat", "1024 px, select"]
    assert all(0 <= row["all"] <= 100 and row["n"] for rows in tables.values() for row in rows)
    again = made(arguments)
    assert again.stdout == text
    assert again.stderr == ""  # nothing was done again


def test_a_table_that_does_not_exist_is_named(arguments):
    with pytest.raises(UserError, match="colours"):
        made(arguments, "--tables", "colours")


def test_the_best_of_a_column_is_bold():
    rows = [{"row": "a", "existence": 50.0, "all": 40.0, "low": 30.0, "high": 50.0, "n": 90},
            {"row": "b", "existence": None, "all": 60.0, "low": 50.0, "high": 70.0, "n": 90}]  # fmt: skip
    text = ablations.markdown("losses", rows)
    assert "| a | **50.0** | 40.0 (30.0-50.0) | 90 |" in text
    assert "| b | - | **60.0** (50.0-70.0) | 90 |" in text
