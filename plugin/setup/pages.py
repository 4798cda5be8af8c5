"""The pages beside the conversation, made when they are first opened."""

from __future__ import annotations

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QStackedWidget, QWidget

from ..client import BackendClient
from ..errors import Problem
from ..words import tr
from .doctor_page import DoctorPage
from .models_page import ModelsPage
from .page import Page
from .setup_page import SetupPage

SETUP, DOCTOR, MODELS = "setup", "doctor", "models"


class Pages(QStackedWidget):
    """Shows `home` (the conversation) or a page. `changed` when the settings name another backend or model."""

    changed = pyqtSignal()

    def __init__(self, home: QWidget, client: BackendClient, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("geoloupePages")
        self._client = client
        self._home = home
        self._made: dict[str, Page] = {}
        self.addWidget(home)

    def open(self, name: str) -> None:
        """Show one of SETUP, DOCTOR, MODELS."""
        page = self._made.get(name) or self._make(name)
        self.setCurrentWidget(page)
        page.enter()

    def close_page(self) -> None:
        """Show the conversation again."""
        self.setCurrentWidget(self._home)

    def leave(self) -> None:
        """The plugin is being unloaded: end what runs."""
        for page in self._made.values():
            page.leave()

    def _make(self, name: str) -> Page:
        page: Page
        if name == SETUP:
            page = SetupPage(self)
            page.done.connect(self._on_done)
            # A model that runs holds the files of its environment, and would meet others there.
            page.begun.connect(lambda: self._client.suspend(Problem(tr("The model backend is being set up."))))
            page.given_up.connect(self._client.start)
        elif name == MODELS:
            page = ModelsPage(self)
            page.done.connect(self.changed)
        else:
            page = DoctorPage(self._client, self)
            page.setup_wanted.connect(lambda: self.open(SETUP))
        page.back_wanted.connect(self.close_page)
        self._made[name] = page
        self.addWidget(page)
        return page

    def _on_done(self) -> None:
        self.close_page()
        self.changed.emit()
