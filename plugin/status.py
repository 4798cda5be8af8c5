"""The first line of the panel: which model on which device is ready, or why there is none and what to do."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QFileDialog, QHBoxLayout, QMenu, QToolButton, QWidget

from . import export, settings
from .client import BackendClient, State
from .dialogs import choose_export, confirm_delete
from .look import Dot, Text, em
from .words import tr


class StatusLine(QWidget):
    """Shows the client's state; its menu is for the answers as a whole and for the backend."""

    restart_wanted = pyqtSignal()
    export_wanted = pyqtSignal(str)  # path
    clear_wanted = pyqtSignal()

    def __init__(self, client: BackendClient, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("geoloupeStatus")
        self._client = client
        self._dot = Dot(self)
        self._text = Text("geoloupeStatusText", self)
        self._menu_button = QToolButton(self)
        self._menu_button.setObjectName("geoloupeBackendMenu")
        self._menu_button.setAutoRaise(True)
        self._menu_button.setIcon(QgsApplication.getThemeIcon("/mActionOptions.svg"))
        self._menu_button.setToolTip(tr("Answers and model backend"))
        self._menu_button.setAccessibleName(tr("Menu of answers and model backend"))
        self._menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self._menu_button)
        menu.addAction(tr("Export answers…"), self._choose_export)
        menu.addAction(tr("Delete all answers…"), self._confirm_clear)
        menu.addSeparator()
        menu.addAction(tr("Start the model again"), self.restart_wanted.emit)
        menu.addAction(tr("Choose its Python…"), self.choose_python)
        self._menu_button.setMenu(menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(em(self, 0.4))
        row.addWidget(self._dot, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._text, 1)
        row.addWidget(self._menu_button, 0, Qt.AlignmentFlag.AlignVCenter)
        client.state_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Say the client's state."""
        client, hello = self._client, self._client.hello
        if client.state is State.READY and hello is not None:
            self._dot.set_shape(Dot.FULL)
            self._text.say(tr("{} · {} · ready").format(hello.model, hello.device.upper()))
            self._text.setToolTip(hello.reason)
            return
        self._text.setToolTip("")
        if client.state is State.RESTING and hello is not None:
            self._dot.set_shape(Dot.RING)
            self._text.say(tr("{} rests to leave memory free: your next question wakes it.").format(hello.model))
            return
        if client.problem is not None and client.state is not State.STARTING:
            self._dot.set_shape(Dot.CROSS)
            self._text.say(client.problem.sentence)
        else:
            self._dot.set_shape(Dot.RING)
            self._text.say(tr("The model is starting: you can already ask."))

    def choose_python(self) -> None:
        """Let the analyst point at a Python that has the backend's packages; the backend then starts with it."""
        dialog = QFileDialog(self, tr("Python of the model backend"))
        dialog.setObjectName("geoloupeChoosePython")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._use_python)
        dialog.open()

    def _choose_export(self) -> None:
        choose_export(self, "geoloupeChooseExport", tr("Export answers"), export.kinds(), self.export_wanted)

    def _confirm_clear(self) -> None:
        question = tr("Delete all answers of this project, with their overlays and files?")
        confirm_delete(self, "geoloupeConfirmClear", question, self.clear_wanted)

    def _use_python(self, path: str) -> None:
        settings.BACKEND_PYTHON.set(path)
        self.restart_wanted.emit()
