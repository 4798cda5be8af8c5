"""A question from the panel to the overlays, with the scripted backend."""

from __future__ import annotations

import numpy as np


def test_a_question_is_answered_and_its_overlays_are_on_the_map(panel, raster, noise, qtbot):
    panel.set_layer(raster(noise(300, 400)))
    with qtbot.waitSignal(panel.answered, timeout=20000) as answered:
        panel.ask("Is there anything?")
    result = answered.args[0]
    assert result.text == "Something bright is there."
    assert [node.name() for node in result.group.children()] == ["Tiles", "Attention"]
