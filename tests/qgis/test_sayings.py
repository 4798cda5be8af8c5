"""How answers are said: links to tiles, doubted counts, what cannot be told; follow-ups; questions that failed."""

from __future__ import annotations

import os
import signal

import numpy as np
from geoloupe.plugin import saying
from geoloupe.plugin.answer_text import AnswerText
from geoloupe.plugin.geometry import box_extent
from geoloupe.plugin.look import Text
from qgis.PyQt.QtWidgets import QPlainTextEdit, QPushButton, QToolButton


def answer_text(card):
    return card.findChild(AnswerText)


def test_the_answer_links_to_its_tiles(answer_card, panel, qgis_canvas):
    card = answer_card()
    text = answer_text(card)
    assert 'href="tile:1"' in text.text()
    area, best = card.record.area, card.record.best[0]
    text.linkHovered.emit("tile:1")
    assert panel._spotlight.is_on
    text.linkHovered.emit("")
    assert not panel._spotlight.is_on
    qgis_canvas.setDestinationCrs(area.crs)
    qgis_canvas.setExtent(area.extent.scaled(5.0))
    text.linkActivated.emit("tile:1")
    shown = box_extent(area.extent, best)
    assert qgis_canvas.extent().contains(shown)
    assert qgis_canvas.extent().width() < area.extent.width()


def test_a_tile_that_the_answer_names_is_the_link_and_markup_is_text(answer_card):
    text = answer_text(answer_card("say <b>Yes</b>, in tile 1, not in tile 99."))
    assert "&lt;b&gt;Yes&lt;/b&gt;" in text.text()
    assert text.text().count("href=") == 1
    assert "tile 99." in text.text()


def test_a_count_with_low_confidence_is_approximate_and_a_sure_one_is_not(answer_card):
    assert saying.answer(answer_card("perhaps say 12").record) == "about 12"
    assert saying.answer(answer_card("say 12").record) == "12"
    assert saying.answer(answer_card("perhaps say 0").record) == "perhaps none"
    assert saying.answer(answer_card("perhaps say yes").record) == "Yes"


def test_what_cannot_be_told_is_said_so_without_links_or_confidence(answer_card):
    card = answer_card("say unknown")
    assert answer_text(card).text() == "I cannot tell."
    assert "confidence" not in saying.foot(card.record)
    assert card.record.text == "unknown", "the record keeps what the model said"


def test_a_follow_up_comes_with_what_was_asked_about_the_same_area(answer_card, raster, panel, qtbot):
    answer_card("first say one")
    answer_card("second say two")
    assert answer_card("turns").record.text == "first say one one | second say two two"
    panel.set_layer(raster(np.full((300, 400, 3), 90, np.uint8), name="another"))
    with qtbot.waitSignal(panel.answered, timeout=20000) as answered:
        panel.ask("turns")
    assert answered.args[0].text == ""


def test_a_follow_up_that_waits_knows_the_answer_it_waited_for(answer_card, panel, qtbot):
    answer_card("say zero")
    results = []
    panel.answered.connect(results.append)
    panel.ask("say one")
    panel.ask("turns")
    qtbot.waitUntil(lambda: len(results) == 2, timeout=20000)
    assert results[1].text == "say zero zero | say one one"


def test_a_question_that_failed_offers_details_and_is_tried_again_in_its_place(answer_card, panel, client, qtbot):
    answer_card("say one")
    query = panel.ask("slow")
    qtbot.waitUntil(lambda: query.progress is not None and query.progress.done > 0, timeout=10000)
    with qtbot.waitSignal(panel.failed, timeout=3000):
        os.kill(client.process_id, signal.SIGKILL)
    card = panel._conversation.cards[-1]
    assert "ended unexpectedly" in card.findChild(Text, "geoloupeCardNotes").text()
    details = card.findChild(Text, "geoloupeCardDetails")
    assert details.isHidden()
    card.findChild(QPushButton, "geoloupeCardDetailsButton").click()
    assert not details.isHidden()
    assert "asked: slow" in details.text(), "what the backend wrote last"
    with qtbot.waitSignal(panel.answered, timeout=20000) as again:
        card.findChild(QPushButton, "geoloupeCardTryAgain").click()
    assert again.args[0].question == "slow"
    assert [card.record.state for card in panel._conversation.cards] == ["answered", "answered"]
    assert panel.findChild(QPlainTextEdit, "geoloupeQuestion").toPlainText() == ""


def test_a_pinned_answer_stays_pinned_in_the_project(answer_card, panel):
    card = answer_card()
    card.findChild(QToolButton, "geoloupeCardPin").click()
    assert card.record.pinned
    panel._session.flush()
    assert [record.pinned for record in panel._session.load()] == [True]
