"""What a card offers after the answer: its tiles, its zoom trail, its overlays, and what was asked before."""

from __future__ import annotations

from pathlib import Path

from geoloupe.plugin import legend
from geoloupe.plugin.evidence_strip import Pointer
from geoloupe.plugin.geometry import Window, window_extent
from geoloupe.plugin.pictures import Sent
from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QEvent, Qt
from qgis.PyQt.QtGui import QImage
from qgis.PyQt.QtWidgets import QAction, QApplication, QPlainTextEdit, QSlider, QToolButton


def pointer(card, name):
    return next(found for found in card.findChildren(Pointer) if found.objectName() == name)


def test_the_strip_shows_the_pixels_that_were_sent_best_first(answer_card):
    card = answer_card()
    record = card.record
    assert 1 <= len(record.pictures) == len(record.best) <= 6
    layer = QgsProject.instance().mapLayersByName("ortho")[0]
    y0, x0, y1, x1 = record.best[0]
    window = Window(300, 400, round(y0 * 300), round(x0 * 400), round((y1 - y0) * 300), round((x1 - x0) * 400))
    picture = QImage(record.pictures[0])
    assert (picture.width(), picture.height()) == (window.width, window.height)
    block = layer.renderer().block(1, window_extent(record.area.extent, window), window.width, window.height)
    shown = block.image().convertToFormat(picture.format())
    assert picture == shown
    assert pointer(card, "geoloupeTile1").accessibleName() == "Tile 1: zoom to it"


def test_pictures_are_kept_in_bounded_room():
    sent = Sent(room=100)
    windows = [Window(10, 10, row, 0, 1, 10) for row in range(3)]
    for window in windows:
        sent.keep("key", window, bytes(40))
    assert sent.find("key", windows[0]) is None
    assert sent.find("key", windows[2]) == bytes(40)
    assert sent.find("other", windows[2]) is None


def test_hovering_a_tile_outlines_it_and_leaving_takes_the_outline_away(answer_card, panel):
    tile = pointer(answer_card(), "geoloupeTile1")
    QApplication.sendEvent(tile, QEvent(QEvent.Type.Enter))
    assert panel._spotlight.is_on
    QApplication.sendEvent(tile, QEvent(QEvent.Type.Leave))
    assert not panel._spotlight.is_on


def test_clicking_a_tile_or_a_step_of_the_trail_zooms_there(answer_card, qgis_canvas):
    card = answer_card()
    area = card.record.area
    qgis_canvas.setDestinationCrs(area.crs)
    qgis_canvas.setExtent(area.extent.scaled(3.0))
    pointer(card, "geoloupeStep1").click()
    around = qgis_canvas.extent()
    for box in card.record.steps[0].kept:
        assert around.contains(legend_extent(area, box))
    pointer(card, "geoloupeTile1").click()
    assert qgis_canvas.extent().contains(legend_extent(area, card.record.best[0]))
    assert qgis_canvas.extent().width() < around.width()


def legend_extent(area, box):
    from geoloupe.plugin.geometry import box_extent

    return box_extent(area.extent, box)


def toggles(card):
    return [card.findChild(QToolButton, name) for name in ("geoloupeCardHeat", "geoloupeCardTiles")]


def test_attention_and_tiles_are_shown_and_hidden_by_themselves(answer_card):
    card = answer_card()
    heat, tiles = toggles(card)
    assert heat.isChecked()
    assert tiles.isChecked()
    heat.click()
    assert not legend.is_shown(card.record, legend.HEATMAP)
    assert legend.is_shown(card.record, legend.TILES)
    tiles.click()
    legend.group_of(card.record).setItemVisibilityChecked(False)  # as for an older question
    heat.click()
    assert legend.is_shown(card.record, legend.HEATMAP)
    assert not legend.is_shown(card.record, legend.TILES)


def test_a_toggle_brings_overlays_back_after_they_were_removed(answer_card):
    card = answer_card()
    legend.remove(card.record)
    assert QgsProject.instance().layerTreeRoot().findGroup("GeoLoupe") is None
    card.refresh_overlays()
    toggles(card)[0].click()
    assert legend.is_shown(card.record, legend.HEATMAP)
    assert [node.name() for node in legend.group_of(card.record).children()][:2] == ["Tiles", "Attention"]


def test_the_toggles_follow_the_layer_tree(answer_card, qtbot):
    card = answer_card()
    legend.group_of(card.record).setItemVisibilityChecked(False)
    qtbot.waitUntil(lambda: not any(toggle.isChecked() for toggle in toggles(card)), timeout=2000)


def test_the_slider_fades_the_overlays_and_the_card_keeps_it(answer_card):
    card = answer_card()
    card.findChild(QSlider, "geoloupeCardOpacity").setValue(40)
    assert {layer.opacity() for layer in legend.layers(card.record)} == {0.4}
    assert card.record.opacity == 0.4


def test_copy_takes_question_and_answer_along(answer_card):
    card = answer_card()
    card.findChild(QToolButton, "geoloupeCardCopy").click()
    copied = QgsApplication.clipboard().text().splitlines()
    assert copied[:2] == ["Where is it?", "Something bright is there."]


def test_ask_again_asks_the_same_question(answer_card, panel, qtbot):
    card = answer_card()
    with qtbot.waitSignal(panel.answered, timeout=20000) as again:
        card.findChild(QToolButton, "geoloupeCardAgain").click()
    assert again.args[0].question == "Where is it?"
    assert len(panel._conversation.cards) == 2


def test_delete_takes_card_overlays_and_files_away(answer_card, panel):
    card = answer_card()
    folder = card.record.folder
    assert Path(folder).is_dir()
    card.findChild(QAction, "geoloupeCardDelete").trigger()
    assert panel._conversation.cards == []
    assert not Path(folder).exists()
    assert [layer.name() for layer in QgsProject.instance().mapLayers().values()] == ["ortho"]
    assert QgsProject.instance().layerTreeRoot().findGroup("GeoLoupe") is None


def test_up_and_down_go_through_what_was_asked_and_keep_what_is_being_typed(panel, qtbot):
    edit = panel.findChild(QPlainTextEdit, "geoloupeQuestion")
    for question in ("first", "second"):
        panel._box.remember(question)
    edit.setPlainText("draft")
    seen = []
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Down):
        qtbot.keyClick(edit, key)
        seen.append(edit.toPlainText())
    assert seen == ["second", "first", "first", "second", "draft"]


def test_suggested_questions_are_there_until_the_first_question(panel, raster, noise, qtbot):
    suggestions = panel._box._suggestions
    assert suggestions.isHidden()
    panel.set_layer(raster(noise(100, 100)))
    assert not suggestions.isHidden()
    with qtbot.waitSignal(panel.answered, timeout=20000) as answered:
        suggestions.findChildren(QToolButton)[0].click()
    assert answered.args[0].question == "Is there an airplane?"
    assert suggestions.isHidden()
