"""The doctor's page: what was found, and a report to copy."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QPushButton, QWidget

from ..client import BackendClient
from ..look import Text, em
from ..words import tr
from .check_list import CheckList
from .checks import FAIL, WARN
from .doctor import Doctor
from .page import Page


class DoctorPage(Page):
    """Looks anew each time it is shown."""

    setup_wanted = pyqtSignal()

    def __init__(self, client: BackendClient, parent: QWidget | None = None) -> None:
        super().__init__("geoloupeDoctor", tr("Doctor"), parent)
        self._doctor = Doctor(client, self)
        self._verdict = Text("geoloupeDoctorVerdict", self)
        self._list = CheckList("geoloupeDoctorChecks", self)
        self._again = QPushButton(tr("Look again"), self)
        self._again.setObjectName("geoloupeDoctorAgain")
        self._again.clicked.connect(self.enter)
        self._copy = QPushButton(tr("Copy report"), self)
        self._copy.setObjectName("geoloupeDoctorCopy")
        self._copy.setToolTip(tr("Without your home folder, name, passwords and tokens"))
        self._copy.clicked.connect(self._on_copy)
        setup = QPushButton(tr("Set up…"), self)
        setup.setObjectName("geoloupeDoctorSetup")
        setup.clicked.connect(self.setup_wanted)
        row = QHBoxLayout()
        row.setSpacing(em(self, 0.4))
        for button in (self._again, self._copy, setup):
            row.addWidget(button)
        row.addStretch(1)
        self.column.addWidget(self._verdict)
        self.column.addWidget(self._list)
        self.column.addLayout(row)
        self.column.addStretch(1)
        self._doctor.found.connect(self._list.add)
        self._doctor.ended.connect(self._on_ended)

    def enter(self) -> None:
        self._list.clear()
        self._verdict.say(tr("Looking…"))
        self._again.setEnabled(False)
        self._doctor.start()

    def leave(self) -> None:
        self._doctor.cancel()

    def _on_ended(self) -> None:
        levels = [check.level for check in self._doctor.checks]
        if FAIL in levels:
            self._verdict.say(tr("Something does not work: follow the arrows."))
        elif WARN in levels:
            self._verdict.say(tr("It works; some things could be better."))
        else:
            self._verdict.say(tr("All is in order."))
        self._again.setEnabled(True)

    def _on_copy(self) -> None:
        QgsApplication.clipboard().setText(self._doctor.report())
        self._copy.setText(tr("Copied"))
