"""Loading and unloading leaves QGIS as it was."""

from __future__ import annotations

import os

import geoloupe
import pytest
from geoloupe.plugin import plugin as plugin_module
from geoloupe.plugin.client import State
from geoloupe.plugin.expression_task import Asking
from geoloupe.plugin.review.task import ReviewTask
from geoloupe.plugin.review.wish import LayerName, Wish
from geoloupe.plugin.task import QueryTask
from parcels import box, layer_of
from qgis.core import QgsApplication, QgsExpression, QgsExpressionContext, QgsProject
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QThreadPool
from qgis.PyQt.QtWidgets import QAction, QDockWidget, QMenu, QWidget

# What the plugin may add to QGIS's interface, and what takes it away again.
PAIRS = {
    "addRasterToolBarIcon": "removeRasterToolBarIcon",
    "addPluginToRasterMenu": "removePluginRasterMenu",
    "addCustomActionForLayerType": "removeCustomActionForLayerType",
    "registerOptionsWidgetFactory": "unregisterOptionsWidgetFactory",
    "registerLocatorFilter": "deregisterLocatorFilter",
}


def take_away(added, given):
    """Undo the adding of the same things, which must have been added before."""
    added.remove(next(earlier for earlier in added if earlier[: len(given)] == given))


def left_behind(iface):
    """Our widgets and actions that are still in the main window."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    window = iface.mainWindow()
    children = [*window.findChildren(QWidget), *window.findChildren(QAction)]
    names = [child.objectName() for child in children if child.objectName().startswith("geoloupe")]
    names += [action.objectName() for action in iface.pluginHelpMenu().actions()]
    if QgsExpression.isFunctionName("ask_raster"):
        names.append("ask_raster")
    menu = QMenu()
    iface.mapCanvas().contextMenuAboutToShow.emit(menu, None)
    names += [action.objectName() for action in menu.actions()]
    return names + iface.geoloupe_added


@pytest.fixture
def loaded(qgis_iface, qgis_new_project, make_client, monkeypatch, tmp_path):
    """loaded() -> the plugin as QGIS loads it, on the scripted backend."""
    monkeypatch.setattr(plugin_module, "BackendClient", make_client)
    monkeypatch.setattr("geoloupe.plugin.panel._answers_folder", lambda: tmp_path / "answers")
    help_menu = QMenu()
    monkeypatch.setattr(qgis_iface, "pluginHelpMenu", lambda: help_menu, raising=False)
    added = qgis_iface.geoloupe_added = []
    for add, remove in PAIRS.items():
        monkeypatch.setattr(qgis_iface, add, lambda *given: added.append(given), raising=False)
        monkeypatch.setattr(qgis_iface, remove, lambda *given: take_away(added, given), raising=False)

    def load():
        plugin = geoloupe.classFactory(qgis_iface)
        plugin.initGui()
        return plugin

    return load


def test_nothing_is_made_or_started_before_the_panel_is_opened(loaded, qgis_iface):
    plugin = loaded()
    assert not qgis_iface.mainWindow().findChildren(QDockWidget, "geoloupePanel")
    assert plugin._client is None
    plugin.unload()


def test_unloading_three_times_while_asking_leaves_nothing(loaded, qgis_iface, raster, noise, qtbot):
    layer = raster(noise(300, 400))
    for _ in range(3):
        plugin = loaded()
        panel = plugin.show_panel()
        panel.set_layer(layer)
        query = panel.ask("slow")
        qtbot.waitUntil(lambda query=query: query.progress is not None, timeout=10000)
        process_id = plugin._client.process_id
        plugin.unload()
        with pytest.raises(ProcessLookupError):
            os.kill(process_id, 0)
        qtbot.waitUntil(lambda: not QueryTask._alive, timeout=3000)
        assert left_behind(qgis_iface) == []
        assert QgsApplication.taskManager().activeTasks() == []
        # Less than that while a place is lent:
        qtbot.waitUntil(lambda: QThreadPool.globalInstance().activeThreadCount() == 0, timeout=5000)


def test_unloading_while_a_review_asks_leaves_nothing(
    loaded, qgis_iface, ortho, fake_backend, qtbot, monkeypatch, tmp_path
):
    monkeypatch.setattr("geoloupe.plugin.review.review.folder", lambda: tmp_path)
    features = layer_of(*(box(20 * n, 0, 20, 20) for n in range(5)))
    for _ in range(2):
        plugin = loaded()
        dock = plugin.show_review()
        review = dock.begin(Wish(LayerName.of(features), (LayerName.of(ortho),), "slow", least=1))
        qtbot.waitUntil(lambda review=review: len(review.rows) == 5, timeout=10000)
        plugin.unload()
        qtbot.waitUntil(lambda: not ReviewTask._alive, timeout=5000)
        assert left_behind(qgis_iface) == []
        assert QgsApplication.taskManager().activeTasks() == []


def test_unloading_with_everything_open_leaves_nothing_three_times_over(loaded, qgis_iface, ortho, fake_backend, qtbot):
    parcels = layer_of(box(40, 60, 40, 40))
    QgsProject.instance().addMapLayer(parcels)
    for _ in range(3):
        plugin = loaded()
        plugin.show_help()
        panel = plugin.show_panel()
        panel.set_layer(ortho)
        with qtbot.waitSignal(panel.answered, timeout=20000):
            panel.ask("say 3")
        card = panel._conversation.cards[-1]
        card.write_wanted.emit(card.record)
        QgsExpression("ask_raster('ortho', 'slow')").evaluate(QgsExpressionContext())
        qtbot.waitUntil(lambda: any(isinstance(task, Asking) for task in Asking._alive), timeout=5000)
        plugin.unload()
        qtbot.waitUntil(lambda: not Asking._alive, timeout=5000)
        assert left_behind(qgis_iface) == []
        assert QgsApplication.taskManager().activeTasks() == []


def test_the_panel_is_made_once_and_opens_again(loaded, qtbot):
    plugin = loaded()
    panel = plugin.show_panel()
    panel.close()
    assert plugin.show_panel() is panel
    qtbot.waitUntil(lambda: plugin._client.state is State.READY, timeout=10000)
    plugin.unload()


def test_unloading_after_qgis_deleted_the_dock_is_survived(loaded, qgis_iface):
    from qgis.PyQt import sip

    plugin = loaded()
    sip.delete(plugin.show_panel())
    plugin.unload()
    assert left_behind(qgis_iface) == []


def test_the_menu_of_a_layer_and_the_locator_ask_about_the_active_raster(loaded, qgis_iface, raster, noise, qtbot):
    raster(noise(50, 50), name="first")
    second = raster(noise(60, 60), name="second")
    plugin = loaded()
    assert len(qgis_iface.geoloupe_added) == len(PAIRS) + 3, "reviews are in two menus, the guide in one"
    qgis_iface.setActiveLayer(second)
    plugin._layer_action.trigger()
    panel = plugin._panel
    assert panel._scope.layer() == second
    with qtbot.waitSignal(panel.answered, timeout=20000) as answered:
        plugin._locator._ask("is there water")
    assert answered.args[0].question == "is there water"
    plugin.unload()
    assert left_behind(qgis_iface) == []
