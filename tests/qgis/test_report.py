"""The conversation as a table and as a report that needs no other file."""

from __future__ import annotations

import csv
import re

import pytest
from geoloupe.plugin import report


@pytest.fixture
def answers(panel, raster, noise, qtbot):
    """Records of two answers."""
    panel.set_layer(raster(noise(200, 300), name="a & <b>"))
    for question in ("Where <i>is</i> it?", "say =1+1"):
        with qtbot.waitSignal(panel.answered, timeout=20000):
            panel.ask(question)
    return panel._conversation.records()


def test_the_table_has_a_row_an_answer_and_no_formulas(answers, tmp_path):
    path = tmp_path / "answers.csv"
    report.write(path, answers)
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["question"] for row in rows] == ["Where <i>is</i> it?", "say =1+1"]
    assert [row["answer"] for row in rows] == ["Something bright is there.", "'=1+1"]
    assert float(rows[0]["confidence"]) == 0.8
    assert (rows[0]["crs"], rows[0]["height"], rows[0]["width"]) == ("EPSG:32633", "200", "300")


def test_the_report_holds_its_pictures_and_shows_text_as_text(answers, tmp_path):
    path = tmp_path / "answers.html"
    report.write(path, answers)
    text = path.read_text(encoding="utf-8")
    assert "Where &lt;i&gt;is&lt;/i&gt; it?" in text
    assert "a &amp; &lt;b&gt;" in text
    assert text.count("<img ") == sum(len(answer.pictures) for answer in answers) > 0
    links = re.findall(r'(?:src|href)="([^"]{0,30})', text)
    assert links
    assert all(link.startswith("data:image/png;base64,") for link in links)


def test_a_report_is_written_also_when_the_pictures_are_gone(answers, tmp_path):
    from pathlib import Path

    for answer in answers:
        for picture in answer.pictures:
            Path(picture).unlink()
    assert "<img" not in report.page(answers)
