"""Runs inside QGIS (`qgis --code`): brings the panel into one state after the other and takes a picture of each.

The wish comes in the environment variable GEOLOUPE_DEMO (see screenshots.py); the report is the file that it names:
pictures, or error.
"""

from __future__ import annotations

import json
import os
import signal
import time
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path

import qgis.utils
from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsFillSymbol,
    QgsGeometry,
    QgsPalLayerSettings,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtCore import QObject, QPoint, Qt, QTimer
from qgis.PyQt.QtGui import QColor, QPixmap
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAction, QComboBox, QDockWidget, QMenu, QPushButton, QToolButton, QWidget
from qgis.utils import iface

PATIENCE = 180  # seconds for one state
POLL = 30  # ms
SETTLED = 0.4  # seconds for QGIS to have drawn what has just changed
CORNERS = ((-100, -120), (60, -90), (90, 70), (-20, 120), (-140, 40))  # px from the middle of the map

Until = Callable[[], bool]


class Tour(QObject):
    """`states` yields what to wait for; the tour goes on when that is true."""

    def __init__(self, wish: dict) -> None:
        super().__init__(iface.mainWindow())
        self.wish = wish
        self.pictures: list[str] = []
        self._states = self.states()
        self._until: Until = lambda: True
        self._since = time.monotonic()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.step)

    def start(self) -> None:
        qgis.utils.showException = self.broke_off
        self._timer.start(POLL)

    def step(self) -> None:
        """Go on, once what is waited for is there."""
        if time.monotonic() - self._since > PATIENCE:
            self.report(error="QGIS did not come to the next state in time.")
            return
        try:
            if self._until():
                self._until = next(self._states)
                if self.wish["only"] and len(self.pictures) >= len(self.wish["only"]):
                    raise StopIteration
                self._since = time.monotonic()
        except StopIteration:
            self.report(pictures=self.pictures)
        except Exception as failure:
            self.broke_off(type(failure), failure, failure.__traceback__)

    def states(self) -> Iterator[Until]:
        """The tour: each state, and its picture."""
        panel, layer = self.open()
        yield self.settled()
        panel.set_layer(layer)
        yield lambda: panel._client.hello is not None
        yield self.settled()
        if self.wish["tour"] == "scope":
            yield from self.scopes(panel, layer)
            return
        if self.wish["tour"] == "counted":
            yield from self.counted(panel)
            return
        self.shoot("empty")
        yield from self.while_asking(panel)
        yield from self.answers(panel, layer)
        yield from self.beyond(panel, layer)
        yield from self.failures(panel, layer)

    def scopes(self, panel, layer) -> Iterator[Until]:
        """Bands and stretch, and every way to choose the area."""

        def press(name: str) -> None:
            QTest.mouseClick(panel.findChild(QWidget, f"geoloupe{name}"), Qt.MouseButton.LeftButton)

        press("ImageryOpen")
        kind = panel.findChild(QComboBox, "geoloupeBandsKind")
        for index, name in ((0, "displayed"), (2, "bands")):
            kind.setCurrentIndex(index)
            kind.activated.emit(index)
            yield self.settled(2)
            self.shoot(name)
        kind.setCurrentIndex(0)
        kind.activated.emit(0)
        press("ImageryOpen")
        press("AreaDrawn")
        press("DrawPolygon")
        view = iface.mapCanvas().viewport()
        places = [view.rect().center() + QPoint(*place) for place in CORNERS]
        for place in places:
            QTest.mouseClick(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
        QTest.mouseMove(view, places[-1])
        yield self.settled()
        self.shoot("drawing")
        QTest.mouseClick(view, Qt.MouseButton.RightButton, Qt.KeyboardModifier.NoModifier, places[-1])
        query = panel.ask("Where is the beach?")
        yield lambda: query.is_final
        yield self.settled(1)
        self.shoot("drawn")
        panel.clear()
        fields = self.fields(layer)
        press("AreaFeatures")
        fields.selectByIds([1, 3])
        press("ImageryOpen")
        yield self.settled(2)
        self.shoot("features")

    def counted(self, panel) -> Iterator[Until]:
        """What was counted, without the overlays that tell where the model looked."""
        query = panel.ask("How many airplanes are there?")
        yield lambda: query.is_final
        legend_hidden(panel)
        panel._conversation.cards[-1].findChild(QToolButton, "geoloupeCounted1").click()
        yield self.settled(3)  # the flash is over
        self.shoot("points")

    def fields(self, layer: QgsRasterLayer) -> QgsVectorLayer:
        """Round fields on the imagery."""
        fields = QgsVectorLayer(f"Polygon?crs={layer.crs().authid()}", "fields", "memory")
        extent, features = layer.extent(), []
        for share in (0.2, 0.4, 0.6):
            feature = QgsFeature()
            middle = extent.xMinimum() + share * extent.width(), extent.yMinimum() + share * extent.height()
            feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(*middle)).buffer(0.08 * extent.width(), 16))
            features.append(feature)
        fields.dataProvider().addFeatures(features)
        fields.setOpacity(0.5)
        QgsProject.instance().addMapLayer(fields)
        return fields

    def while_asking(self, panel) -> Iterator[Until]:
        query = panel.ask("Where is the beach?")
        yield lambda: len(query.trail) > 1 or query.is_final
        self.shoot("asking")
        yield lambda: query.is_final
        yield self.settled()
        self.shoot("answer")

    def answers(self, panel, layer) -> Iterator[Until]:
        conversation = panel._conversation
        conversation.cards[-1].findChild(QToolButton, "geoloupeTile1").click()
        panel._spotlight.show(conversation.cards[-1].record.area, conversation.cards[-1].record.best[:1])
        yield self.settled(1.5)
        self.shoot("zoomed")
        panel._spotlight.clear()
        iface.zoomFull()
        query = panel.ask("And the river?")
        yield lambda: query.is_final
        yield self.settled()
        self.shoot("follow-up")
        menu = conversation.cards[-1].findChild(QMenu, "geoloupeCardMenu")
        button = conversation.cards[-1].findChild(QToolButton, "geoloupeCardMore")
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))
        yield self.settled()
        self.keep("menu", menu.grab())
        menu.close()
        query = panel.ask("Is there an airplane?")
        yield lambda: query.is_final
        yield self.settled()
        self.shoot("unsure")

    def beyond(self, panel, layer) -> Iterator[Until]:
        """What becomes of answers outside of the panel."""
        card = panel._conversation.cards[0]
        parcels = squares(layer)
        QgsProject.instance().addMapLayer(parcels)
        iface.setActiveLayer(parcels)
        parcels.selectByIds([feature.id() for feature in parcels.getFeatures()][:2])
        card.findChild(QAction, "geoloupeCardWrite").trigger()
        dialog = panel._handover._dialog
        yield self.settled()
        self.keep("write", dialog.grab())
        dialog.findChild(QPushButton, "geoloupeWriteButton").click()
        parcels.rollBack()
        parcels.removeSelection()
        card.findChild(QAction, "geoloupeCardFindingPoint").trigger()
        legend_hidden(panel)
        yield self.settled()
        self.shoot("finding")
        label(parcels, f"ask_raster('{layer.name()}', 'Is there water?', $geometry)")
        iface.mapCanvas().refresh()
        answers = qgis.utils.plugins["geoloupe"]._answers
        yield lambda: len(answers._known) == parcels.featureCount()
        yield self.settled(2.5)  # the map is drawn again within a second
        self.shoot("expression")
        findings = QgsProject.instance().mapLayersByName("Findings (points)")
        QgsProject.instance().removeMapLayers([parcels.id(), *(one.id() for one in findings)])

    def failures(self, panel, layer) -> Iterator[Until]:
        panel.set_layer(self.copy_of(layer))  # seen for the first time, so that it takes a moment
        query = panel.ask("Is there a golf course?")
        yield lambda: len(query.trail) > 0 or query.is_final
        panel.stop()
        yield lambda: query.is_final
        yield self.settled()
        self.shoot("stopped")
        panel.set_layer(self.copy_of(layer))
        query = panel.ask("Is there a forest?")
        yield lambda: query.progress is not None or query.is_final
        os.kill(panel._client.process_id, signal.SIGKILL)
        yield lambda: query.is_final
        iface.messageBar().clearWidgets()
        panel._conversation.cards[-1].findChild(QPushButton, "geoloupeCardDetailsButton").setChecked(True)
        yield self.settled()
        self.shoot("failed")
        panel._conversation.cards[-1].findChild(QPushButton, "geoloupeCardTryAgain").click()
        retried = panel._queries[-1]
        yield lambda: retried.is_final
        project = QgsProject.instance()
        card = panel._conversation.cards[0]
        for one in list(project.mapLayers().values()):
            if isinstance(one, QgsRasterLayer) and one.customProperty("geoloupe/overlay") is None:
                project.removeMapLayer(one.id())
        yield self.settled()
        panel._conversation.ensureWidgetVisible(card)
        panel._conversation.verticalScrollBar().setValue(0)
        yield self.settled()
        self.shoot("layer-gone")
        panel.clear()
        yield self.settled()
        self.shoot("no-layer")

    def open(self) -> tuple:
        """QGIS as an analyst has it, with the panel."""
        qgis.utils.updateAvailablePlugins()
        if not (qgis.utils.loadPlugin("geoloupe") and qgis.utils.startPlugin("geoloupe")):
            raise RuntimeError("QGIS did not load the plugin geoloupe.")
        if self.wish["theme"]:
            QgsApplication.setUITheme(self.wish["theme"])
        window = iface.mainWindow()
        window.showNormal()
        window.setGeometry(0, 0, *self.wish["size"])
        layer = QgsRasterLayer(self.wish["raster"], Path(self.wish["raster"]).stem)
        QgsProject.instance().addMapLayer(layer)
        panel = qgis.utils.plugins["geoloupe"].show_panel()
        window.findChild(QDockWidget, "Browser").hide()
        window.resizeDocks([panel], [self.wish["panel"]], Qt.Orientation.Horizontal)
        layers = window.findChild(QDockWidget, "Layers")
        window.resizeDocks([layers], [260], Qt.Orientation.Horizontal)
        iface.zoomFull()
        return panel, layer

    def copy_of(self, layer: QgsRasterLayer) -> QgsRasterLayer:
        """The same imagery a little brighter, so that nothing is known of it yet."""
        copy = layer.clone()
        copy.setName(f"{layer.name()} {len(QgsProject.instance().mapLayers())}")
        copy.brightnessFilter().setBrightness(len(QgsProject.instance().mapLayers()))
        QgsProject.instance().addMapLayer(copy)
        iface.setActiveLayer(copy)
        return copy

    def settled(self, seconds: float = SETTLED) -> Until:
        """QGIS has drawn all that there is to draw."""
        begun = time.monotonic()
        return lambda: time.monotonic() - begun > seconds and not iface.mapCanvas().isDrawing()

    def shoot(self, name: str) -> None:
        """A picture of the window."""
        iface.messageBar().clearWidgets()
        self.keep(name, iface.mainWindow().grab())

    def keep(self, name: str, picture: QPixmap) -> None:
        """Save it, if it is wanted."""
        if not self.wish["only"] or name in self.wish["only"]:
            path = str(Path(self.wish["out"]) / f"{self.wish['tour']}-{name}.png")
            image = picture.toImage()
            image.convertToFormat(image.Format.Format_RGB888).save(path)
            self.pictures.append(path)

    def broke_off(self, kind, value, trace, *_, **__) -> None:
        traceback.print_exception(kind, value, trace)
        self.report(error=f"The tour broke off: {value!r}")

    def report(self, **outcome) -> None:
        self._timer.stop()
        if not Path(self.wish["report"]).exists():
            Path(self.wish["report"]).write_text(json.dumps(outcome))
            QgsProject.instance().setDirty(False)
            QTimer.singleShot(0, iface.actionExit().trigger)


def squares(layer: QgsRasterLayer) -> QgsVectorLayer:
    """Four parcels on the layer."""
    made = QgsVectorLayer(f"Polygon?crs={layer.crs().authid()}&field=name:string", "parcels", "memory")
    extent, features = layer.extent(), []
    for x, y in ((0.08, 0.1), (0.08, 0.6), (0.62, 0.1), (0.62, 0.6)):
        left, bottom = extent.xMinimum() + x * extent.width(), extent.yMinimum() + y * extent.height()
        square = QgsRectangle(left, bottom, left + 0.3 * extent.width(), bottom + 0.3 * extent.height())
        feature = QgsFeature(made.fields())
        feature.setGeometry(QgsGeometry.fromRect(square))
        features.append(feature)
    made.dataProvider().addFeatures(features)
    outline = {"style": "no", "outline_color": "white", "outline_width": "0.8"}
    made.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple(outline)))
    return made


def label(layer: QgsVectorLayer, expression: str) -> None:
    settings = QgsPalLayerSettings()
    settings.fieldName, settings.isExpression = expression, True
    text = settings.format()
    text.setSize(16)
    text.setColor(QColor("white"))
    settings.setFormat(text)
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)


def legend_hidden(panel) -> None:
    """No overlay hides what the picture is about."""
    for card in panel._conversation.cards:
        for name in ("geoloupeCardHeat", "geoloupeCardTiles"):
            button = card.findChild(QToolButton, name)
            if button.isChecked():
                button.click()


# QGIS runs this file before its window is up; the timer waits for its event loop.
tour = Tour(json.loads(os.environ["GEOLOUPE_DEMO"]))
QTimer.singleShot(500, tour.start)
