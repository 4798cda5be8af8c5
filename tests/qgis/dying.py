"""Run by test_crash.py in a process of its own (no test collects it): asks a question, says when it is answered, and
waits to be killed."""

from __future__ import annotations

import os
import time
from pathlib import Path

from geoloupe.plugin import panel as panel_module
from geoloupe.plugin.panel import Panel
from qgis.core import QgsProject, QgsRasterLayer


def test_until_death(qgis_iface, qgis_new_project, client, qtbot, monkeypatch):
    monkeypatch.setattr(panel_module, "_answers_folder", lambda: Path(os.environ["DYING_ANSWERS"]))
    panel = Panel(qgis_iface, client, qgis_iface.mainWindow())
    layer = QgsRasterLayer(os.environ["DYING_RASTER"], "ortho")
    QgsProject.instance().addMapLayer(layer)
    if os.environ["DYING_PROJECT"]:
        assert QgsProject.instance().write(os.environ["DYING_PROJECT"])
    panel.set_layer(layer)
    with qtbot.waitSignal(panel.answered, timeout=60000):
        panel.ask("Where is it?")
    print("answered", flush=True)
    time.sleep(600)
