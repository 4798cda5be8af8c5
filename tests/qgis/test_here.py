"""“What is here?” in the menu of the map, and the user's guide."""

from __future__ import annotations

import numpy as np
import pytest
from geoloupe.plugin.help import HelpWindow
from geoloupe.plugin.here import LEAST, HereMenu
from qgis.core import QgsPointXY, QgsRectangle
from qgis.gui import QgsMapMouseEvent
from qgis.PyQt.QtCore import QEvent, Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QMenu, QTextBrowser


@pytest.fixture
def asked(qgis_iface, qgis_new_project, qgis_canvas):
    """What was asked, and what was told instead."""
    asked, told = [], []
    menu = HereMenu(qgis_iface, QIcon(), lambda *question: asked.append(question), told.append)
    yield menu, asked, told
    menu.detach()


def shown(canvas, *layers, extent=None):
    """The map shows these layers."""
    canvas.setLayers(list(layers))
    canvas.setDestinationCrs(layers[0].crs())
    canvas.setExtent(extent or layers[0].extent())


@pytest.fixture
def large(raster):
    """2000 x 2000 px of 0.5 m."""
    return raster(np.full((2000, 2000, 3), 90, np.uint8), name="large")


def test_it_asks_about_the_surroundings_of_the_point_of_the_shown_raster(asked, large, qgis_canvas):
    menu, questions, _ = asked
    shown(qgis_canvas, large)
    middle = large.extent().center()
    menu.ask_at(QgsPointXY(middle))
    ((question, layer, area),) = questions
    assert (question, layer) == ("What is in the centre?", large)
    assert area.extent.contains(middle)
    assert area.height == area.width == LEAST, "a quarter of this map would be less"


def test_a_map_that_shows_much_asks_about_a_quarter_of_its_shorter_side(asked, large, qgis_canvas):
    menu, questions, _ = asked
    far = QgsRectangle(large.extent())
    far.scale(2.0)
    shown(qgis_canvas, large, extent=far)
    menu.ask_at(QgsPointXY(large.extent().center()))
    seen = qgis_canvas.mapSettings().visibleExtent()
    area = questions[0][2]
    assert area.extent.width() == pytest.approx(0.25 * min(seen.width(), seen.height()), abs=1.1)


def test_at_the_edge_the_layer_ends_and_outside_it_says_what_to_do(asked, large, qgis_canvas):
    menu, questions, told = asked
    shown(qgis_canvas, large)
    extent = large.extent()
    menu.ask_at(QgsPointXY(extent.xMinimum() + 1, extent.yMaximum() - 1))
    assert extent.contains(questions[0][2].extent)
    menu.ask_at(QgsPointXY(extent.xMaximum() + 1000, extent.yMaximum()))
    assert len(questions) == 1
    assert "add a raster layer" in told[0].sentence


def test_the_menu_of_the_map_has_the_entry(asked, large, qgis_canvas):
    _, questions, _ = asked
    shown(qgis_canvas, large)
    menu = QMenu()
    press = QEvent.Type.MouseButtonPress
    pixel = qgis_canvas.mapSettings().mapToPixel().transform(QgsPointXY(large.extent().center()))
    event = QgsMapMouseEvent(qgis_canvas, press, pixel.toQPointF().toPoint(), Qt.MouseButton.RightButton)
    qgis_canvas.contextMenuAboutToShow.emit(menu, event)
    (action,) = menu.actions()
    assert action.text() == "What is here?"
    action.trigger()
    assert len(questions) == 1


def test_the_users_guide_opens_offline_with_its_pictures_as_wide_as_the_text(qgis_app):
    window = HelpWindow()
    page = window.findChild(QTextBrowser, "geoloupeHelpPage")
    assert "follows the panel from top to bottom" in page.toPlainText()
    assert page.document().idealWidth() < window.width()
    block, pictures = page.document().begin(), 0
    while block.isValid():
        parts = block.begin()
        while not parts.atEnd():
            pictures += parts.fragment().charFormat().isImageFormat()
            parts += 1
        block = block.next()
    assert pictures > 3
    window.close()
