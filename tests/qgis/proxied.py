"""Run by test_raster_contract.py in a process of its own (no test collects it): QGIS has a proxy that is not there."""

from __future__ import annotations

import numpy as np
import pytest
from geoloupe.plugin import areas
from geoloupe.plugin.imagery import LayerImagery
from qgis.core import QgsNetworkAccessManager, QgsProject, QgsRasterLayer, QgsRectangle, QgsSettings

from tests.qgis.map_server import MapServer

PROXY = {
    "proxy/proxyEnabled": True,
    "proxy/proxyType": "HttpProxy",
    "proxy/proxyHost": "127.0.0.1",
    "proxy/proxyPort": "9",
}


@pytest.fixture(autouse=True)
def proxy(qgis_app):
    settings = QgsSettings()
    for name, value in PROXY.items():
        settings.setValue(name, value)
    QgsNetworkAccessManager.instance().setupDefaultProxyAndCache()
    yield
    for name in PROXY:
        settings.remove(name)


def test_files_and_backend_need_no_network(panel, ortho, qtbot):
    panel.set_layer(ortho)
    with qtbot.waitSignal(panel.answered, timeout=60000):
        panel.ask("Where is it?")


def test_web_imagery_that_cannot_be_reached_is_no_imagery(qgis_new_project, qgis_canvas):
    server = MapServer((90_000.0, 60_000.0, 1500.0))
    layer = QgsRasterLayer(server.xyz, "web", "wms")
    QgsProject.instance().addMapLayer(layer)
    qgis_canvas.setDestinationCrs(layer.crs())
    qgis_canvas.setExtent(QgsRectangle(70_000, 40_000, 110_000, 80_000))
    _, rgba = LayerImagery(layer, areas.visible_map(layer, qgis_canvas.mapSettings())).overview(256)
    assert not np.frombuffer(rgba, np.uint8).reshape(-1, 4)[:, 3].any()
    assert not server.asked
    server.close()
