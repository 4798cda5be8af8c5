"""A question from the panel to the overlays, with the scripted backend, and what may come between."""

from __future__ import annotations

import gc
import os
import signal
import time
from pathlib import Path

import pytest
from geoloupe.plugin.imagery import LayerImagery
from geoloupe.plugin.query import Query, QueryState
from geoloupe.plugin.styles import STYLES
from osgeo import gdal
from qgis.core import QgsApplication, QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import Qt, QThread
from qgis.PyQt.QtWidgets import QPlainTextEdit, QPushButton

ROTATED = (500000.0, 0.45, 0.22, 4000000.0, 0.22, -0.45)


def ask(panel, qtbot, question="Where is it?"):
    with qtbot.waitSignal(panel.answered, timeout=20000) as answered:
        assert panel.ask(question) is not None
    return answered.args[0]


@pytest.fixture
def asking(panel, raster, noise, qtbot):
    """asking(question) -> the query, once its first tile has been read."""

    def start(question):
        panel.set_layer(raster(noise(300, 400)))
        query = panel.ask(question)
        qtbot.waitUntil(lambda: query.progress is not None and query.progress.done > 0, timeout=10000)
        return query

    return start


def test_a_question_is_answered_and_its_overlays_are_on_the_map(panel, raster, noise, qtbot):
    panel.set_layer(raster(noise(300, 400)))
    result = ask(panel, qtbot)
    assert result.text == "Something bright is there."
    assert result.confidence == 0.8
    assert [node.name() for node in result.group.children()] == ["Tiles", "Attention", "Kept", "Levels"]
    assert result.group.parent().name() == "GeoLoupe"
    assert [layer.source() for layer in layers(result)] == [result.tiles_path, result.heatmap_path]


def layers(result):
    """Tiles and attention."""
    return [node.layer() for node in result.group.children()[:2]]


def test_the_overlays_wear_the_styles_of_the_resources(panel, raster, noise, qtbot):
    panel.set_layer(raster(noise(300, 400)))
    tiles, heatmap = layers(ask(panel, qtbot))
    assert isinstance(tiles, QgsVectorLayer)
    assert isinstance(heatmap, QgsRasterLayer)
    rules = tiles.renderer().rootRule().children()
    assert [rule.label().rsplit(": ")[-1] for rule in rules] == [
        "Looked at", "looked closer", "looked closer", "answered from",
    ]  # fmt: skip
    assert [rule.label().split("\xa0")[0] for rule in rules[1:]] == ["1.6", "78", "50"]
    widths = [rule.symbol().symbolLayer(rule.symbol().symbolLayerCount() - 1).width() for rule in rules]
    assert widths == sorted(widths)
    assert len(set(widths)) == 4
    assert tiles.labelsEnabled()


def test_the_heat_map_is_clear_up_to_the_mean_and_never_hides_the_imagery(panel, raster, noise, qtbot):
    panel.set_layer(raster(noise(300, 400)))
    _, heatmap = layers(ask(panel, qtbot))
    shader = heatmap.renderer().shader()
    alpha = {value: shader.shade(value)[4] for value in (0.0, 1.0, 1.5, 100.0)}
    assert alpha[0.0] == alpha[1.0] == 0
    assert 0 < alpha[1.5] < alpha[100.0] < 255


def test_the_visible_map_alone_is_asked_about(panel, raster, noise, qtbot, qgis_canvas):
    layer = raster(noise(300, 400))
    panel.set_layer(layer)
    qgis_canvas.setDestinationCrs(layer.crs())
    seen = layer.extent().scaled(0.4)
    qgis_canvas.setExtent(seen)
    panel.set_area("map")
    result = ask(panel, qtbot)
    tiles, _ = layers(result)
    assert qgis_canvas.extent().intersect(layer.extent()).buffered(1.0).contains(tiles.extent())
    assert tiles.extent().width() * tiles.extent().height() < 0.9 * layer.extent().width() * layer.extent().height()


def test_stop_is_acknowledged_in_half_a_second_and_keeps_what_was_found(panel, asking, qtbot):
    query = asking("slow")
    qtbot.waitUntil(lambda: len(query.trail) == 1, timeout=10000)
    begun, acknowledged = time.monotonic(), []
    query._request.cancelled.connect(lambda: acknowledged.append(time.monotonic() - begun))
    with qtbot.waitSignal(panel.stopped, timeout=5000) as stopped:
        panel.stop()
    qtbot.waitUntil(lambda: bool(acknowledged), timeout=3000)
    assert acknowledged[0] < 0.5
    assert query.state is QueryState.STOPPED
    result = stopped.args[0]
    assert result.notes == ("Stopped at level 1 of 3.",)
    assert layers(result)[0].featureCount() == len(query.trail[0].tiles)
    assert ask(panel, qtbot).text


@pytest.fixture
def shown(panel, qgis_iface, qtbot):
    """The panel in a main window that has the keyboard."""
    window = qgis_iface.mainWindow()
    qgis_iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, panel)
    window.show()
    panel.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=3000)
    return panel


def test_escape_stops(shown, asking, qtbot):
    query = asking("slow")
    edit = shown.findChild(QPlainTextEdit, "geoloupeQuestion")
    edit.setFocus()
    with qtbot.waitSignal(shown.stopped, timeout=3000):
        qtbot.keyClick(edit, Qt.Key.Key_Escape)
    assert query.is_final


def test_cancelling_in_the_task_list_stops_the_question(panel, asking, qtbot):
    query = asking("slow")
    with qtbot.waitSignal(panel.stopped, timeout=3000):
        QgsApplication.taskManager().cancelAll()
    assert query.state is QueryState.STOPPED
    assert ask(panel, qtbot).text


def test_a_new_project_while_asking_is_survived(panel, asking, raster, noise, qtbot):
    asking("slow")
    with qtbot.waitSignal(panel.failed, timeout=3000):
        QgsProject.instance().clear()
    assert QgsProject.instance().layerTreeRoot().children() == []
    panel.set_layer(raster(noise(100, 100), name="another"))
    assert ask(panel, qtbot).text


def test_a_worker_killed_while_asking_gives_one_sentence_and_the_next_question_works(panel, asking, client, qtbot):
    query = asking("slow")
    with qtbot.waitSignal(panel.failed, timeout=3000) as failed:
        os.kill(client.process_id, signal.SIGKILL)
    assert failed.args == ["The model backend ended unexpectedly. It is being started again: ask once more."]
    assert query.problem.sentence == failed.args[0]
    assert ask(panel, qtbot).text


def test_a_failed_question_is_put_back_into_the_box(panel, asking, client, qtbot):
    asking("slow and precious")
    with qtbot.waitSignal(panel.failed, timeout=3000):
        os.kill(client.process_id, signal.SIGKILL)
    assert panel.findChild(QPlainTextEdit, "geoloupeQuestion").toPlainText() == "slow and precious"


def test_two_questions_are_answered_in_turn(panel, raster, noise, qtbot):
    panel.set_layer(raster(noise(300, 400)))
    answered = []
    panel.answered.connect(lambda result: answered.append(result.question))
    first, second = panel.ask("first slow"), panel.ask("second")
    assert (first.state, second.state) == (QueryState.WAITING, QueryState.WAITING)
    qtbot.waitUntil(lambda: len(answered) == 2, timeout=20000)
    assert answered == ["first slow", "second"]
    groups = QgsProject.instance().layerTreeRoot().findGroup("GeoLoupe").children()
    assert [group.name() for group in groups] == ["Q2 second", "Q1 first slow"]
    assert [group.itemVisibilityChecked() for group in groups] == [True, False]


@pytest.mark.parametrize("question", ["", "  \n "])
def test_an_empty_question_is_one_sentence(panel, raster, noise, qtbot, question):
    panel.set_layer(raster(noise(30, 40)))
    with qtbot.waitSignal(panel.failed, timeout=1000) as failed:
        assert panel.ask(question) is None
    assert failed.args == ["Type a question first."]


def test_without_a_raster_the_panel_says_what_to_do(panel, qtbot):
    with qtbot.waitSignal(panel.failed, timeout=1000) as failed:
        panel.ask("Is there water?")
    assert failed.args == ["Add a raster layer to ask about."]


def test_typing_and_ctrl_enter_ask_and_the_button_stops(shown, raster, noise, qtbot):
    panel = shown
    panel.set_layer(raster(noise(300, 400)))
    edit, button = panel.findChild(QPlainTextEdit, "geoloupeQuestion"), panel.findChild(QPushButton, "geoloupeAsk")
    assert not button.isEnabled()
    edit.setFocus()
    qtbot.keyClicks(edit, "slow")
    assert button.isEnabled()
    assert button.text() == "Ask"
    qtbot.keyClick(edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert edit.toPlainText() == ""
    assert button.text() == "Stop"
    with qtbot.waitSignal(panel.stopped, timeout=5000):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert button.text() == "Ask"


def test_an_overlay_is_never_offered_as_imagery(panel, raster, noise, qtbot):
    layer = raster(noise(300, 400))
    panel.set_layer(layer)
    assert len(layers(ask(panel, qtbot))) == 2
    combo = panel._scope._layers
    assert [combo.layer(index) for index in range(combo.count())] == [layer]


def test_the_gui_thread_renders_nothing(panel, raster, noise, qtbot, monkeypatch):
    threads, render = set(), LayerImagery.render

    def watched(self, window):
        threads.add(QThread.currentThread() is QgsApplication.instance().thread())
        return render(self, window)

    monkeypatch.setattr(LayerImagery, "render", watched)
    panel.set_layer(raster(noise(300, 400)))
    ask(panel, qtbot)
    assert threads == {False}


def test_the_style_asks_nothing_of_the_layer_while_the_map_is_drawn(panel, raster, noise, qtbot):
    """QGIS 3.22 crashes when a layer is removed while another thread aggregates over it."""
    panel.set_layer(raster(noise(300, 400)))
    tiles, _ = layers(ask(panel, qtbot))
    rules = tiles.renderer().rootRule().children()
    assert all("kept" in rule.filterExpression() for rule in rules)
    style = (STYLES / "tiles.qml").read_text()
    assert not [name for name in ("maximum(", "minimum(", "aggregate(", "count(") if name in style]


def test_what_was_frozen_of_a_layer_is_let_go_with_its_question(panel, raster, noise, qtbot):
    panel.set_layer(raster(noise(300, 400)))
    gc.collect()
    gc.disable()  # which frees it one day, after some hundred megabytes of pixels

    def frozen():
        return {id(found) for found in gc.get_objects() if isinstance(found, (LayerImagery, Query))}

    try:
        others = frozen()  # what earlier tests still hold
        ask(panel, qtbot)
        qtbot.waitUntil(lambda: frozen() <= others, timeout=5000)
    finally:
        gc.enable()


@pytest.mark.parametrize("overviews", [(), (2, 4)], ids=["without overviews", "with overviews"])
def test_files_are_closed_with_their_questions(panel, raster, noise, qtbot, overviews):
    layer = raster(noise(600, 800))
    if overviews:
        gdal.Open(layer.source(), gdal.GA_Update).BuildOverviews("AVERAGE", list(overviews))
        layer.reload()
    panel.set_layer(layer)

    def files_open():
        return sum(os.path.realpath(number) == layer.source() for number in Path("/proc/self/fd").iterdir())

    for _ in range(2):
        ask(panel, qtbot)
    before = files_open()
    for _ in range(4):
        ask(panel, qtbot)
    qtbot.waitUntil(lambda: files_open() <= before, timeout=5000)
