"""The plugin's widgets, made, painted and used under Qt 6; the backend's process, started by Qt 6."""

from __future__ import annotations

import time
from dataclasses import replace
from pathlib import Path

import pytest
from geoloupe.plugin.backend import Command
from geoloupe.plugin.card import Card
from geoloupe.plugin.client import BackendClient, State
from geoloupe.plugin.geometry import Area
from geoloupe.plugin.native import OptionsPage
from geoloupe.plugin.panel import Panel
from geoloupe.plugin.question_box import QuestionBox
from geoloupe.plugin.record import ANSWERED, Record, Step
from geoloupe.plugin.review.dock import ReviewDock
from geoloupe.plugin.setup.doctor_page import DoctorPage
from geoloupe.plugin.setup.models_page import ModelsPage
from geoloupe.plugin.setup.setup_page import SetupPage
from geoloupe.plugin.spotlight import Spotlight
from geoloupe.plugin.status import StatusLine
from PyQt6.QtCore import QEvent, QPointF, Qt
from PyQt6.QtGui import QColor, QEnterEvent, QFocusEvent, QImage
from PyQt6.QtTest import QTest
from PyQt6.QtWidgets import QApplication, QGraphicsScene, QPlainTextEdit, QToolButton, QWidget
from qgis.core import QgsCoordinateReferenceSystem, QgsRectangle
from qgis.gui import QgisInterface, QgsMapCanvas

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def client():
    """A client of the scripted backend."""
    worker = str(ROOT / "tests" / "qgis" / "fake_worker.py")
    made = BackendClient(lambda: Command("/usr/bin/python3", (worker, "normal"), str(ROOT)))
    yield made
    made.close()


@pytest.fixture
def record(tmp_path):
    picture = tmp_path / "tile.png"
    QImage(64, 64, QImage.Format.Format_RGB32).save(str(picture))
    area = Area(QgsRectangle(), 4000, 6000, QgsCoordinateReferenceSystem(), 0.25)
    box = (0.1, 0.1, 0.2, 0.2)
    return Record(
        "id", "Is there water?", "ortho", area, "2026-01-01T10:00:00", state=ANSWERED, text="yes", confidence=0.9,
        steps=(Step(0, 2, 1.0, 4, (box,)), Step(1, 2, 0.5, 9, (box,))), best=(box,), pictures=(str(picture),),
    )  # fmt: skip


def colours(widget):
    """How many colours a widget paints itself in."""
    widget.resize(400, 500)
    picture = widget.grab().toImage()
    return len({QColor(picture.pixel(x, y)).rgb() for x in range(0, 400, 4) for y in range(0, 500, 4)})


def test_typing_and_control_enter_ask():
    box, asked = QuestionBox(), []
    box.asked.connect(asked.append)
    edit = box.findChild(QPlainTextEdit)
    box.show()
    box.activateWindow()
    edit.setFocus()
    assert QTest.qWaitForWindowActive(box)
    QTest.keyClicks(edit, "Is there water?")
    QTest.keyClick(edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert asked == ["Is there water?"]


def test_the_keys_for_earlier_questions_work():
    box = QuestionBox()
    box.remember("first")
    box.remember("second")
    edit = box.findChild(QPlainTextEdit)
    QTest.keyClick(edit, Qt.Key.Key_Up)
    QTest.keyClick(edit, Qt.Key.Key_Up)
    assert box.question() == "first"


def test_a_card_shows_an_answer_with_its_tiles_and_steps(record):
    card = Card(record, Spotlight(QgsMapCanvas()))
    card.show()
    assert colours(card) > 5
    card.copy()
    card.refresh()
    card.record = replace(record, text="no")
    card.refresh()


def test_pointer_and_focus_enter_and_leave_a_step(record):
    canvas = QgsMapCanvas()
    canvas.setScene(QGraphicsScene(canvas))
    spotlight = Spotlight(canvas)
    card = Card(record, spotlight)
    step = card.findChild(QToolButton, "geoloupeStep1")
    middle = QPointF(step.rect().center())
    QApplication.sendEvent(step, QEnterEvent(middle, middle, middle))
    assert spotlight.is_on
    QApplication.sendEvent(step, QEvent(QEvent.Type.Leave))
    assert not spotlight.is_on
    QApplication.sendEvent(step, QFocusEvent(QEvent.Type.FocusIn, Qt.FocusReason.TabFocusReason))
    assert spotlight.is_on
    step.click()


def test_the_status_line_paints_each_shape(client):
    line = StatusLine(client)
    assert colours(line) > 1


@pytest.mark.parametrize(
    "make",
    [lambda: OptionsPage(print), lambda: ReviewDock(QgisInterface(), None), SetupPage, ModelsPage],
    ids=["options", "review", "setup", "models"],
)
def test_the_windows_beside_the_panel_are_made_and_painted(make):
    window = make()
    assert colours(window) > 2


def test_the_doctor_looks(client):
    page = DoctorPage(client)
    page.enter()
    page.leave()
    assert page.findChildren(QWidget, "geoloupeCheck")
    assert colours(page) > 2


def test_the_panel_is_made_painted_and_taken_away(client):
    panel = Panel(QgisInterface(), client, None)
    assert colours(panel) > 2
    panel.detach()


def test_the_backend_is_started_and_says_hello(client):
    client.start()
    end = time.monotonic() + 60
    while client.state is not State.READY and time.monotonic() < end:
        QTest.qWait(50)
    assert client.state is State.READY
    assert client.hello.model
