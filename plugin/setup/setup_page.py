"""The first page of somebody who has no model backend yet, and the one to change it: three ways to get one."""

from __future__ import annotations

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from .. import backend, settings
from ..look import Text, em
from ..words import tr
from .here_form import HereForm
from .page import Page
from .python_form import PythonForm
from .server_form import ServerForm

HERE, PYTHON, SERVER = range(3)


class SetupPage(Page):
    """`done` when another backend is to be used; between `begun` and that, or `given_up`, one is being set up."""

    begun = pyqtSignal()
    given_up = pyqtSignal()
    done = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("geoloupeSetup", tr("Model backend"), parent)
        about = Text("geoloupeSetupAbout", self)
        about.say(
            tr("GeoLoupe answers with a model that runs beside QGIS, in a Python of its own. The small model is part "
               "of GeoLoupe; its Python is not, and can come in three ways.")
        )  # fmt: skip
        self.column.addWidget(about)
        here = HereForm(self)
        here.begun.connect(self.begun)
        here.given_up.connect(self.given_up)
        self._forms: tuple[HereForm | PythonForm | ServerForm, ...] = (here, PythonForm(self), ServerForm(self))
        titles = (tr("Set it up &here"), tr("Use an existing &Python"), tr("Connect to a &server"))
        self._ways = QButtonGroup(self)
        for index, (title, form) in enumerate(zip(titles, self._forms)):
            way = QRadioButton(title, self)
            way.setObjectName(f"geoloupeSetupWay{index}")
            self._ways.addButton(way, index)
            self.column.addWidget(way)
            inset = QVBoxLayout()
            inset.setContentsMargins(em(self, 1.3), 0, 0, em(self, 0.4))
            inset.addWidget(form)
            self.column.addLayout(inset)
            form.done.connect(self.done)
            form.hide()
        self.column.addStretch(1)
        self._ways.idToggled.connect(self._on_way)
        self.choose(SERVER if backend.is_remote() else PYTHON if settings.BACKEND_PYTHON.get().strip() else HERE)

    def choose(self, way: int) -> None:
        """Unfold one of HERE, PYTHON, SERVER."""
        self._ways.button(way).setChecked(True)

    def enter(self) -> None:
        self._forms[self._ways.checkedId()].enter()

    def leave(self) -> None:
        for form in self._forms:
            form.leave()

    def _on_way(self, way: int, on: bool) -> None:
        self._forms[way].setVisible(on)
        if on and self.isVisible():
            self._forms[way].enter()
