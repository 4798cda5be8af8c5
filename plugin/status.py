"""The first line of the panel: which model on which device is ready, or why there is none and what to do."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QMenu, QPushButton, QToolButton, QWidget

from . import export
from .client import BackendClient, State
from .dialogs import choose_export, confirm_delete
from .look import Dot, Text, em
from .setup.pages import DOCTOR, MODELS, SETUP
from .words import memory, tr


class StatusLine(QWidget):
    """Shows the client's state; its menu is for the answers as a whole and for the backend."""

    restart_wanted = pyqtSignal()
    page_wanted = pyqtSignal(str)  # see setup.pages
    export_wanted = pyqtSignal(str)  # path
    clear_wanted = pyqtSignal()

    def __init__(self, client: BackendClient, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("geoloupeStatus")
        self._client = client
        self._dot = Dot(self)
        self._text = Text("geoloupeStatusText", self)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)  # a click opens the menu
        self._act = QPushButton(self)
        self._act.setObjectName("geoloupeStatusAct")
        self._act.clicked.connect(self._on_act)
        self._menu_button = QToolButton(self)
        self._menu_button.setObjectName("geoloupeBackendMenu")
        self._menu_button.setAutoRaise(True)
        self._menu_button.setIcon(QgsApplication.getThemeIcon("/mActionOptions.svg"))
        self._menu_button.setToolTip(tr("Answers and model backend"))
        self._menu_button.setAccessibleName(tr("Menu of answers and model backend"))
        self._menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self._menu_button)
        menu.addAction(tr("Models…"), lambda: self.page_wanted.emit(MODELS))
        menu.addAction(tr("Model backend…"), lambda: self.page_wanted.emit(SETUP))
        menu.addAction(tr("Doctor…"), lambda: self.page_wanted.emit(DOCTOR))
        menu.addAction(tr("Start the model again"), self.restart_wanted.emit)
        menu.addSeparator()
        menu.addAction(tr("Export answers…"), self._choose_export)
        menu.addAction(tr("Delete all answers…"), self._confirm_clear)
        self._menu_button.setMenu(menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(em(self, 0.4))
        row.addWidget(self._dot, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._text, 1)
        row.addWidget(self._act, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._menu_button, 0, Qt.AlignmentFlag.AlignVCenter)
        client.state_changed.connect(self.refresh)
        client.memory_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Say the client's state, and offer the one thing to do where there is no backend."""
        client, hello = self._client, self._client.hello
        self._text.setToolTip("")
        self._act.hide()
        if client.state is State.READY and hello is not None:
            self._dot.set_shape(Dot.FULL)
            facts = [hello.model, hello.device.upper(), *([memory(client.memory_mb)] if client.memory_mb else [])]
            state = tr("ready") if not hello.doubt else tr("ready, but what it says is no language: see the doctor")
            self._text.say(" · ".join([*facts, state]))
            self._text.setToolTip(hello.doubt or hello.reason)
        elif client.state is State.RESTING and hello is not None:
            self._dot.set_shape(Dot.RING)
            self._text.say(tr("{} rests to leave memory free: your next question wakes it.").format(hello.model))
        elif client.problem is not None and client.state is not State.STARTING:
            self._dot.set_shape(Dot.CROSS)
            self._text.say(client.problem.sentence)
            retryable = client.problem.retryable
            self._act.setText(
                tr("Set up…") if client.state is State.ABSENT else tr("Start again") if retryable else tr("Doctor…")
            )
            self._act.show()
        else:
            self._dot.set_shape(Dot.RING)
            self._text.say(tr("The model is starting: you can already ask."))

    def mouseReleaseEvent(self, event) -> None:  # noqa: N802 - Qt's name
        """A click anywhere on the line opens its menu."""
        self._menu_button.showMenu()

    def _on_act(self) -> None:
        problem = self._client.problem
        if self._client.state is State.ABSENT:
            self.page_wanted.emit(SETUP)
        elif problem is not None and problem.retryable:
            self.restart_wanted.emit()
        else:  # starting it again would end in the same way
            self.page_wanted.emit(DOCTOR)

    def _choose_export(self) -> None:
        choose_export(self, "geoloupeChooseExport", tr("Export answers"), export.kinds(), self.export_wanted)

    def _confirm_clear(self) -> None:
        question = tr("Delete all answers of this project, with their overlays and files?")
        confirm_delete(self, "geoloupeConfirmClear", question, self.clear_wanted)
