"""What the panel offers before the first question, and how a tall card is shown."""

from __future__ import annotations

from geoloupe.plugin import suggestions
from geoloupe.plugin.look import Text
from qgis.core import QgsProject
from qgis.PyQt.QtWidgets import QPushButton, QToolButton


def test_without_imagery_it_says_what_to_do_and_adds_the_sample(panel, qtbot):
    assert panel._conversation.findChild(Text, "geoloupeHint").text() == "Add a raster layer to ask about."
    panel._conversation.findChild(QPushButton, "geoloupeOtherHintButton").click()
    (layer,) = QgsProject.instance().mapLayersByName("Eastern Shore (sample)")
    assert panel._scope.layer() == layer
    assert panel._conversation.findChild(QPushButton, "geoloupeOtherHintButton").isHidden()


def test_suggested_questions_fit_the_scale_and_the_model():
    fine, coarse = suggestions.fitting("mini", 0.3), suggestions.fitting("mini", 10.0)
    assert "Is there an airplane?" in fine
    assert not any("airplane" in question or "tanks" in question for question in coarse)
    assert 3 <= len(coarse) <= 6
    assert set(suggestions.fitting("llava-qwen2-7b", 10.0)).isdisjoint(coarse)


def test_suggestions_go_as_soon_as_something_is_asked(panel, ortho, qtbot):
    panel.set_layer(ortho)
    assert panel._box._suggestions.findChildren(QToolButton)
    with qtbot.waitSignal(panel.answered, timeout=20000):
        panel.ask("slow")
        assert panel._box._suggestions.isHidden()


def test_a_card_taller_than_the_view_is_shown_from_its_question_on(panel, ortho, qtbot):
    panel.set_layer(ortho)
    panel.resize(400, 420)
    panel.show()
    for _ in range(2):
        with qtbot.waitSignal(panel.answered, timeout=20000):
            panel.ask("say " + "many words " * 40)
    conversation = panel._conversation
    card = conversation.cards[-1]
    qtbot.waitUntil(lambda: card.height() > conversation.viewport().height(), timeout=2000)
    qtbot.waitUntil(lambda: conversation.verticalScrollBar().value() == card.y(), timeout=2000)
