"""*Set it up here*: which Python, for which processor, from where; then progress, and what came of it."""

from __future__ import annotations

from pathlib import Path

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from .. import backend, settings
from ..backend import Command
from ..errors import Problem
from ..look import Text, em
from ..words import memory, tr
from . import recipe
from .installer import Installer
from .job import Job
from .pythons import Python, Search
from .recipe import CPU, CUDA, Wish

LOG_LINES = 2000


class HereForm(QWidget):
    """Makes an environment on this computer. `begun` before it is touched; then `given_up`, or `done` when it can be
    used."""

    begun = pyqtSignal()
    given_up = pyqtSignal()
    done = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("geoloupeHere")
        self._installer = Installer(self)
        self._search: Search | None = None
        self._cards: Job | None = None
        self._about = Text("geoloupeHereAbout", self, quiet=True)
        self._python = QComboBox(self)
        self._python.setObjectName("geoloupeHerePython")
        self._python.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._python.setMinimumContentsLength(8)
        self._build = QComboBox(self)
        self._build.setObjectName("geoloupeHereBuild")
        self._build.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._build.setMinimumContentsLength(8)
        self._build.addItem(tr("CPU"), CPU)
        self._build.currentIndexChanged.connect(lambda *_: self.refresh())
        self._wheels = QgsFileWidget(self)
        self._wheels.setObjectName("geoloupeHereWheels")
        self._wheels.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self._wheels.lineEdit().setAccessibleName(tr("Packages from a folder of wheels"))
        self._wheels.lineEdit().setPlaceholderText(tr("the network (PyPI)"))
        self._wheels.setToolTip(tr("A folder of wheels (pip download) installs without a network"))
        self._wheels.setFilePath(settings.WHEELS.get())
        self._form = QFormLayout()
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._form.addRow(tr("Made &from"), self._python)
        self._form.addRow(tr("Runs &on"), self._build)
        self._form.addRow(tr("Packages f&rom"), self._wheels)
        self._go = QPushButton(self)
        self._go.setObjectName("geoloupeHereGo")
        self._go.clicked.connect(self._on_go)
        self._cancel = QPushButton(tr("Cancel"), self)
        self._cancel.setObjectName("geoloupeHereCancel")
        self._cancel.clicked.connect(self._on_cancel)
        self._again = QPushButton(tr("Set up again"), self)
        self._again.setObjectName("geoloupeHereAgain")
        self._again.clicked.connect(lambda *_: self._start(anew=True))
        buttons = QHBoxLayout()
        for button in (self._go, self._again, self._cancel):
            buttons.addWidget(button)
        buttons.addStretch(1)
        self._bar = QProgressBar(self)
        self._bar.setObjectName("geoloupeHereProgress")
        self._bar.setTextVisible(False)
        self._line = Text("geoloupeHereLine", self)
        self._details = QToolButton(self)
        self._details.setObjectName("geoloupeHereDetails")
        self._details.setText(tr("Details"))
        self._details.setCheckable(True)
        self._details.setAutoRaise(True)
        self._details.setArrowType(Qt.ArrowType.RightArrow)
        self._details.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._details.toggled.connect(self._show_details)
        self._log = QPlainTextEdit(self)
        self._log.setObjectName("geoloupeHereLog")
        self._log.setAccessibleName(tr("What the set-up prints"))
        self._log.setReadOnly(True)
        self._log.setMaximumBlockCount(LOG_LINES)
        self._log.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._log.setMinimumHeight(em(self, 8))
        self._log.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(em(self, 0.5))
        column.addWidget(self._about)
        column.addLayout(self._form)
        column.addLayout(buttons)
        column.addWidget(self._bar)
        column.addWidget(self._line)
        column.addWidget(self._details, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._log)
        self._bar.hide()
        self._details.hide()
        self._line.say("")
        self._installer.progressed.connect(self._on_progress)
        self._installer.said.connect(self._log.appendPlainText)
        self._installer.ended.connect(self._on_ended)
        self.refresh()

    def enter(self) -> None:
        """Look for Pythons and for a GPU, the first time."""
        if self._search is None:
            self._search = Search(self)
            self._search.found.connect(self._offer)
            self._search.ended.connect(self.refresh)
            self._search.start()
            tool = Command("nvidia-smi", ("--query-gpu=name", "--format=csv,noheader"), str(backend.PLUGIN_FOLDER))
            self._cards = Job(tool, backend.environment(), self)
            self._cards.said.connect(self._offer_gpu)
            self._cards.start()
        self.refresh()

    def leave(self) -> None:
        """End what runs."""
        for job in (self._search, self._cards):
            if job is not None:
                job.cancel()
        self._installer.cancel()

    def refresh(self) -> None:
        """Say what there is, and what the buttons do about it."""
        running, finished = self._installer.is_running, recipe.finished()
        build = self._build.currentData()
        if finished is None:
            sentence = tr("Installs PyTorch and what reads imagery into {}: about {} to load, {} on the "
                          "disk, some minutes. Nothing is installed into QGIS.")  # fmt: skip
            size = memory(recipe.DOWNLOAD_MB[build]), memory(recipe.DISK_MB[build])
            self._about.say(sentence.format(_folder(), *size))
        elif finished.current:
            self._about.say(tr("Set up in {}.").format(_folder()))
        else:
            self._about.say(tr("Set up in {}, for another version of GeoLoupe.").format(_folder()))
        self._go.setText(
            tr("Go on") if recipe.is_begun() else tr("Set up") if finished is None
            else tr("Use it") if finished.current else tr("Update")
        )  # fmt: skip
        self._go.setVisible(not running)
        self._go.setEnabled(self._python.count() > 0 or finished is not None)
        self._again.setVisible(not running and (finished is not None or recipe.is_begun()))
        self._again.setEnabled(self._python.count() > 0)
        self._cancel.setVisible(running)
        for field in (self._python, self._build, self._wheels):
            field.setEnabled(not running)
        if self._search is not None and not self._python.count() and not running:
            self._line.say(tr("Looking for a Python from 3.10 to 3.14…"))

    def _offer(self, python: Python) -> None:
        waiting = not self._installer.is_running
        if waiting and not self._python.count():
            self._line.say("")
        self._python.addItem(python.title, python)
        if waiting and recipe.is_begun() and "{}.{}".format(*python.version) == recipe.version_made_from():
            self._python.setCurrentIndex(self._python.findText(python.title))  # to go on with the one it was begun with
        self.refresh()

    def _offer_gpu(self, name: str) -> None:
        if self._build.count() == 1:
            self._build.addItem(tr("GPU ({}) and CPU").format(name), CUDA)

    def _on_go(self) -> None:
        finished = recipe.finished()
        if finished is not None and finished.current:
            self._use()
        else:
            self._start(anew=False)

    def _start(self, anew: bool) -> None:
        python: Python = self._python.currentData()
        wheels = self._wheels.filePath().strip()
        settings.WHEELS.set(wheels)
        other = recipe.version_made_from() not in ("", "{}.{}".format(*python.version))
        self._log.clear()
        self._details.show()
        self.begun.emit()
        self._installer.start(Wish(python.path, self._build.currentData(), wheels, anew or other))
        self.refresh()

    def _on_cancel(self) -> None:
        self._installer.cancel()
        self._bar.hide()
        self._line.say(tr("Cancelled. What has come is kept: go on whenever you like."))
        self.refresh()
        self.given_up.emit()

    def _on_progress(self, what: str, share: float) -> None:
        self._bar.setRange(0, 0 if share < 0 else 1000)
        self._bar.setValue(round(1000 * max(share, 0.0)))
        self._bar.show()
        self._line.say(what)

    def _on_ended(self, problem: Problem | None) -> None:
        self._bar.hide()
        self._line.say(problem.sentence if problem is not None else tr("Set up."))
        self.refresh()
        if problem is None:
            self._use()
        else:
            self.given_up.emit()

    def _use(self) -> None:
        settings.SERVER.set("")
        settings.BACKEND_PYTHON.set("")
        self.done.emit()

    def _show_details(self, on: bool) -> None:
        self._details.setArrowType(Qt.ArrowType.DownArrow if on else Qt.ArrowType.RightArrow)
        self._log.setVisible(on)


def _folder() -> str:
    """Where it goes, short."""
    home, where = str(Path.home()), str(recipe.folder())
    return "~" + where[len(home) :] if where.startswith(home) else where
