"""*Use an existing Python*: chosen, and looked at at once."""

from __future__ import annotations

from pathlib import Path

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from .. import backend, settings
from ..look import Text, em
from ..words import tr
from . import checks, job
from .check_list import CheckList
from .checks import FAIL
from .job import Job

TYPING_MS = 500


class PythonForm(QWidget):
    """A Python that has the backend's packages already, as of conda or of a colleague. `done` when it is to be used."""

    done = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("geoloupePython")
        self._job: Job | None = None
        self._fit = False
        about = Text("geoloupePythonAbout", self, quiet=True)
        about.say(tr("One with the packages of model_backend/requirements.txt, as a conda environment of yours."))
        self._file = QgsFileWidget(self)
        self._file.setObjectName("geoloupePythonFile")
        self._file.lineEdit().setAccessibleName(tr("Python of the model backend"))
        self._file.lineEdit().setPlaceholderText(tr("bin/python or python.exe"))
        self._file.setFilePath(settings.BACKEND_PYTHON.get())
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(TYPING_MS)
        self._soon.timeout.connect(self.look)
        self._file.fileChanged.connect(lambda *_: self._await())
        self._list = CheckList("geoloupePythonChecks", self)
        self._line = Text("geoloupePythonLine", self)
        self._use = QPushButton(tr("Use it"), self)
        self._use.setObjectName("geoloupePythonUse")
        self._use.clicked.connect(self._on_use)
        row = QHBoxLayout()
        row.addWidget(self._use)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(em(self, 0.5))
        column.addWidget(about)
        column.addWidget(self._file)
        column.addWidget(self._line)
        column.addWidget(self._list)
        column.addLayout(row)
        self._line.say("")
        self._use.setEnabled(False)

    def enter(self) -> None:
        """Look at the one that is chosen."""
        if self._file.filePath().strip():
            self.look()

    def leave(self) -> None:
        """End what runs."""
        self._soon.stop()
        if self._job is not None:
            self._job.cancel()
        self._job = None

    def look(self) -> None:
        """Ask the Python what it has."""
        self.leave()
        self._list.clear()
        self._fit = False
        self._use.setEnabled(False)
        path = self._file.filePath().strip()
        if not path:
            self._line.say("")
            return
        if not Path(path).is_file():
            self._line.say(tr("There is no such file."))
            return
        self._line.say(tr("Looking at it: loading PyTorch may take a moment…"))
        self._fit = True
        self._job = Job(job.backend_command(path, "doctor", "--quick", "--json"), backend.environment(), self)
        self._job.said.connect(self._on_line)
        self._job.ended.connect(self._on_ended)
        self._job.start()

    def _await(self) -> None:
        self._use.setEnabled(False)
        self._soon.start()

    def _on_line(self, line: str) -> None:
        check = checks.read(line)
        if check is not None:
            self._fit &= check.level != FAIL
            self._list.add(check)

    def _on_ended(self, code: int) -> None:
        self._job = None
        fit = self._fit and code == 0
        if fit:
            self._line.say(tr("It has all that the model needs."))
        elif code in (0, 1):
            self._line.say(tr("It lacks what the model needs: choose another one, or set one up."))
        else:
            self._line.say(tr("This is no Python that can run the model: choose another one."))
        self._use.setEnabled(fit)

    def _on_use(self) -> None:
        settings.SERVER.set("")
        settings.BACKEND_PYTHON.set(self._file.filePath().strip())
        self.done.emit()
