"""In languages that are read from right to left the panel is mirrored, and nothing is cut off or lies over another."""

from __future__ import annotations

import os
from itertools import combinations

import numpy as np
import pytest
from geoloupe.plugin.review.dock import ReviewDock
from qgis.PyQt.QtCore import QPoint, QRect, Qt
from qgis.PyQt.QtWidgets import QApplication, QLabel, QMainWindow, QPushButton, QToolButton, QWidget

SHOWN = (QLabel, QPushButton, QToolButton)


@pytest.fixture(params=["answered", "review"])
def mirrored(request, panel, raster, qtbot, qgis_iface, qgis_app):
    """A window as right-to-left languages have it, 360 px wide."""
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    frame = QMainWindow()
    if request.param == "review":
        shown = ReviewDock(qgis_iface, frame)
        shown.prepare(None)
    else:
        shown = panel
        pixels = np.full((300, 400, 3), 40, np.uint8)
        pixels[40:56, 300:316] = 255
        panel.set_layer(raster(pixels))
        with qtbot.waitSignal(panel.answered, timeout=20000):
            panel.ask("Where is it?")
    frame.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, shown)
    frame.resize(900 if request.param == "review" else 420, 900)
    shown.setUserVisible(True)
    frame.show()
    for _ in range(5):
        QApplication.processEvents()
    yield shown
    if folder := os.environ.get("PICTURES"):
        frame.grab().save(f"{folder}/right-to-left-{request.param}.png")
    frame.removeDockWidget(shown)
    shown.setParent(None)
    QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def place(widget, window):
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def test_nothing_lies_over_another(mirrored):
    shown = [child for child in mirrored.findChildren(QWidget) if isinstance(child, SHOWN) and child.isVisible()]
    siblings = [pair for pair in combinations(shown, 2) if pair[0].parent() is pair[1].parent()]
    assert siblings
    over = [pair for pair in siblings if place(pair[0], mirrored).intersects(place(pair[1], mirrored))]
    assert [[widget.objectName() or widget.text() for widget in pair] for pair in over] == []


def test_nothing_sticks_out_of_what_it_is_in(mirrored):
    shown = [child for child in mirrored.findChildren(QWidget) if isinstance(child, SHOWN) and child.isVisible()]
    out = [child for child in shown if not child.parentWidget().rect().contains(child.geometry())]
    assert [child.objectName() or child.text() for child in out] == []


def test_rows_begin_at_the_right(mirrored):
    if (button := mirrored.findChild(QPushButton, "geoloupeAsk")) is None:
        pytest.skip("this window has no row whose order is known")
    edit = mirrored.findChild(QWidget, "geoloupeQuestion")
    assert place(button, mirrored).right() <= place(edit, mirrored).left() + 1
