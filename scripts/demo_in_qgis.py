"""Runs inside QGIS (`qgis --code`): opens the panel, asks the question as an analyst would, and reports to demo.py.

The wish comes in the environment variable GEOLOUPE_DEMO (raster, question, out, keep; see demo.py); the report is
out/outcome.json: answer, heatmap, tiles and screenshot, or error.
"""

from __future__ import annotations

import json
import os
import sys
import traceback
from pathlib import Path

import qgis.utils
from osgeo import gdal
from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QObject, QTimer
from qgis.PyQt.QtWidgets import QDockWidget
from qgis.utils import iface

WINDOW = (1600, 1000)  # px
SETTLE = 1500  # ms for the map and the panel's pictures to be drawn after the answer


class Demo(QObject):
    """One question, from the open panel to the screenshot. Every failure ends in a report."""

    def __init__(self, wish: dict) -> None:
        super().__init__(iface.mainWindow())
        self.wish = wish
        self.out = Path(wish["out"])

    def start(self) -> None:
        # QGIS would show an error of the plugin in a dialog, and nobody is there to close it.
        qgis.utils.showException = self.broke_off
        qgis.utils.updateAvailablePlugins()
        if not (qgis.utils.loadPlugin("geoloupe") and qgis.utils.startPlugin("geoloupe")):
            self.report(error="QGIS did not load the plugin geoloupe; its output says why.")
            return
        plugin = qgis.utils.plugins["geoloupe"]
        iface.mainWindow().showNormal()
        iface.mainWindow().setGeometry(0, 0, *WINDOW)
        options = QgsRasterLayer.LayerOptions()
        options.skipCrsValidation = True  # or QGIS may ask for the one of a photo
        layer = QgsRasterLayer(self.wish["raster"], Path(self.wish["raster"]).stem, "gdal", options)
        if not layer.isValid():
            self.report(error=f"QGIS cannot read {self.wish['raster']} as a raster.")
            return
        QgsProject.instance().addMapLayer(layer)
        panel = plugin.show_panel()
        iface.mainWindow().findChild(QDockWidget, "Browser").hide()  # leaves its room to the layers
        iface.zoomFull()
        panel.set_layer(layer)
        panel.set_area("layer")
        panel.answered.connect(self.answered)
        panel.failed.connect(lambda sentence: self.report(error=sentence))
        panel.ask(self.wish["question"])

    def answered(self, result) -> None:
        iface.mapCanvas().refresh()
        QTimer.singleShot(SETTLE, lambda: self.show(result))

    def show(self, result) -> None:
        if iface.mapCanvas().isDrawing():
            QTimer.singleShot(SETTLE, lambda: self.show(result))
            return
        iface.messageBar().clearWidgets()  # QGIS's own news that a task is complete
        screenshot = self.out / "screenshot.png"
        iface.mainWindow().grab().save(str(screenshot))
        # The answers of a project that is not saved go with it; these lie beside it from now on.
        QgsProject.instance().write(str(self.out / "demo.qgz"))
        tr = sys.modules["geoloupe.plugin.words"].tr
        sources = {node.name(): node.layer().source() for node in result.group.findLayers()}
        self.report(
            answer=result.text,
            heatmap=sources[tr("Attention")],
            tiles=self.tiles_alone(sources[tr("Tiles")]),
            screenshot=str(screenshot),
            plugin=qgis.utils.pluginDirectory("geoloupe"),
            layers=[layer.name() for layer in QgsProject.instance().mapLayers().values() if layer.isValid()],
        )

    def tiles_alone(self, source: str) -> str:
        """The tiles, one table of the project's answers, as a file of their own."""
        path, _, table = source.partition("|layername=")
        alone = str(self.out / "tiles.gpkg")
        gdal.VectorTranslate(alone, path, layers=[table])
        return alone

    def broke_off(self, kind, value, trace, *_, **__) -> None:
        traceback.print_exception(kind, value, trace)
        self.report(error=f"The demo broke off in QGIS: {value}")

    def report(self, **outcome) -> None:
        """Hand the outcome over in one piece and, unless it is to stay open, close QGIS as its Exit action does.
        The first outcome counts: what fails after a failure is its consequence."""
        if (self.out / "outcome.json").exists():
            return
        written = self.out / "outcome.json.part"
        written.write_text(json.dumps(outcome))
        written.rename(self.out / "outcome.json")
        if "error" in outcome or not self.wish["keep"]:
            QgsProject.instance().setDirty(False)  # or QGIS asks whether to save the project
            QTimer.singleShot(0, iface.actionExit().trigger)


def guarded() -> None:
    demo = Demo(json.loads(os.environ["GEOLOUPE_DEMO"]))
    try:
        demo.start()
    except Exception as failure:  # whatever went wrong, demo.py must hear of it
        demo.broke_off(type(failure), failure, failure.__traceback__)


# QGIS runs this file before its window is up; the timer waits for its event loop.
QTimer.singleShot(500, guarded)
