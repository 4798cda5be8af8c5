"""Who cannot see or cannot use a mouse gets everywhere: all that can be operated has a name, and Tab reaches it."""

from __future__ import annotations

import re

import numpy as np
import pytest
from geoloupe.plugin.native import OptionsPage
from geoloupe.plugin.review.dock import ReviewDock
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QCoreApplication, QEvent, Qt
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QScrollBar,
    QTextEdit,
    QWidget,
)

OPERATED = (
    QAbstractButton, QAbstractItemView, QAbstractSlider, QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit,
    QTextEdit,
)  # fmt: skip
WORD = re.compile(r"[^\W\d_]{2,}")


def inside(widget, kinds):
    """Whether a widget is a part of one of these, which speaks for it."""
    parent = widget.parentWidget()
    while parent is not None and not isinstance(parent, kinds):
        parent = parent.parentWidget()
    return parent is not None


def operated(window):
    """The widgets that a person operates in a window that is open, less the parts of which Qt and QGIS make them."""
    found = (child for child in window.findChildren(QWidget) if isinstance(child, OPERATED))
    return [
        child
        for child in found
        if child.isVisibleTo(window)
        and not isinstance(child, QScrollBar)
        and not inside(child, (QComboBox, QAbstractSpinBox, QAbstractItemView))
        and not (isinstance(child, QAbstractButton) and inside(child, (QgsFileWidget, QLineEdit)))
        and child.metaObject().className() not in ("QDockWidgetTitleButton", "QgsGroupBoxCollapseButton")
    ]


def name_of(widget):
    """What a screen reader says: the accessible name, the text, or the label that it is the buddy of."""
    if widget.accessibleName():
        return widget.accessibleName()
    if isinstance(widget, QAbstractButton):
        return widget.text()
    labels = (child for child in widget.window().findChildren(QWidget) if hasattr(child, "buddy"))
    return next((label.text() for label in labels if label.buddy() is widget), "")


def reached_by_tab(window):
    """Every widget that Tab comes by."""
    found, widget = [], window
    while True:
        widget = widget.nextInFocusChain()
        if widget in found or widget is window:
            return found
        found.append(widget)


@pytest.fixture(params=["empty", "answered", "review", "options", "setup", "setup by server", "models", "doctor"])
def window(request, panel, raster, qtbot, qgis_iface):
    if request.param == "review":
        shown = ReviewDock(qgis_iface, qgis_iface.mainWindow())
        shown.prepare(None)
    elif request.param == "options":
        shown = OptionsPage(panel.open_page)
    else:
        shown = panel
    if request.param in ("setup", "setup by server", "models", "doctor"):
        panel.open_page(request.param.split()[0])
        if request.param == "setup by server":
            panel.findChild(QRadioButton, "geoloupeSetupWay2").click()
    if request.param == "answered":
        pixels = np.full((300, 400, 3), 40, np.uint8)
        pixels[40:56, 300:316] = 255
        panel.set_layer(raster(pixels))
        with qtbot.waitSignal(panel.answered, timeout=20000):
            panel.ask("Where is it?")
    shown.show()
    QApplication.processEvents()
    yield shown
    shown.close()
    if shown is not panel:
        if isinstance(shown, ReviewDock):
            shown.detach()
        shown.setParent(None)
        shown.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_all_that_is_operated_has_a_name(window):
    assert operated(window)
    nameless = [widget for widget in operated(window) if not WORD.search(name_of(widget))]
    assert [f"{widget.metaObject().className()} {widget.objectName()}" for widget in nameless] == []


def test_tab_reaches_all_that_is_operated(window):
    chain = reached_by_tab(window)
    enabled = [widget for widget in operated(window) if widget.isEnabled()]
    assert enabled

    def is_reached(widget):
        proxy = widget.focusProxy() or widget
        return proxy in chain and proxy.focusPolicy() & Qt.FocusPolicy.TabFocus

    lost = [widget for widget in enabled if not is_reached(widget)]
    assert [f"{widget.metaObject().className()} {widget.objectName()}" for widget in lost] == []


def test_tab_leaves_what_text_is_typed_into(window):
    edits = [widget for widget in operated(window) if isinstance(widget, (QPlainTextEdit, QTextEdit))]
    assert [edit.objectName() for edit in edits if not edit.tabChangesFocus()] == []
