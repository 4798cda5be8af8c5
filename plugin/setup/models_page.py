"""The page of models: which there are, what they need, and one button a wish for each."""

from __future__ import annotations

from functools import partial
from typing import Callable

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from .. import backend, settings
from ..dialogs import confirm_delete
from ..errors import Problem
from ..look import Sheet, Text, em
from ..words import memory, tr
from .models import Model, Models
from .page import Page

DEFAULT = "mini"


class ModelsPage(Page):
    """`done` when another model is to be used, for the next question."""

    done = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("geoloupeModels", tr("Models"), parent)
        self._models = Models(self)
        self._line = Text("geoloupeModelsLine", self)
        self._cards: dict[str, ModelCard] = {}
        self._busy = ""  # the model that something is done to
        self._done = ""  # what is said when that is done
        self._list = QVBoxLayout()
        self._list.setSpacing(em(self, 0.5))
        self.column.addWidget(self._line)
        self.column.addLayout(self._list)
        self.column.addStretch(1)
        self._models.listed.connect(self._on_listed)
        self._models.progressed.connect(self._on_progress)
        self._models.ended.connect(self._on_ended)

    def enter(self) -> None:
        if backend.is_remote():
            self._line.say(tr("Questions go to a server, which has a model of its own. These are for this computer."))
        elif not self._cards:
            self._line.say(tr("Looking which models there are…"))
        if not self._models.is_running:
            self._models.refresh()

    def leave(self) -> None:
        self._models.cancel()

    def _on_listed(self, models: list[Model]) -> None:
        used = settings.MODEL.get().strip() or DEFAULT
        if not backend.is_remote() and self._line.text() == tr("Looking which models there are…"):
            self._line.say("")
        for model in models:
            if model.name not in self._cards:
                card = self._cards[model.name] = ModelCard(model.name, self)
                card.wanted.connect(self._on_wanted)
                self._list.addWidget(card)
            self._cards[model.name].show_model(model, model.name == used)

    def _on_wanted(self, name: str, wish: str) -> None:
        if wish == "use":
            settings.MODEL.set("" if name == DEFAULT else name)
            self._models.refresh()
            self.done.emit()
        elif wish == "delete":
            question = tr("Delete the files of {}? They can be downloaded again.").format(name)
            delete = partial(self._begin, name, self._models.delete, tr("Deleted."))
            confirm_delete(self, "geoloupeConfirmDeleteModel", question, lambda *_: delete())
        elif wish == "cancel":
            self._models.cancel()
            self._finish(tr("Cancelled."))
        elif wish == "download":
            self._begin(name, self._models.download, tr("It is here, and whole."))
        else:
            self._begin(name, self._models.verify, tr("Its files are whole and fit together."))

    def _begin(self, name: str, do: Callable[[str], None], done: str) -> None:
        self._busy, self._done = name, done
        self._line.say("")
        for card in self._cards.values():
            card.set_busy(card.name == name, name)
        do(name)

    def _on_progress(self, come: float, whole: float) -> None:
        if self._busy in self._cards:
            self._cards[self._busy].tell(come, whole)

    def _on_ended(self, problem: Problem | None) -> None:
        if problem is not None:
            problem.log()
        if self._busy:
            self._finish(problem.sentence if problem is not None else self._done)
        elif problem is not None:
            self._line.say(problem.sentence)

    def _finish(self, sentence: str) -> None:
        if self._busy in self._cards:
            self._cards[self._busy].say(sentence)
        self._busy = ""
        for card in self._cards.values():
            card.set_busy(False, "")
        self._models.refresh()


class ModelCard(Sheet):
    """One model: what it is, and what can be done with it now."""

    wanted = pyqtSignal(str, str)  # name, one of use, download, verify, delete, cancel

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(f"geoloupeModel-{name}", parent)
        self.name = name
        self._model: Model | None = None
        self._used = False
        self._title = Text("geoloupeModelTitle", self, bold=True)
        self._about = Text("geoloupeModelAbout", self, quiet=True)
        self._bar = QProgressBar(self)
        self._bar.setObjectName("geoloupeModelProgress")
        self._bar.setTextVisible(False)
        self._line = Text("geoloupeModelLine", self)
        wishes = (
            ("use", tr("Use")), ("download", tr("Download")), ("verify", tr("Verify")), ("delete", tr("Delete…")),
            ("cancel", tr("Cancel")),
        )  # fmt: skip
        row = QHBoxLayout()
        row.setSpacing(em(self, 0.4))
        self._buttons = {wish: self._button(wish, text) for wish, text in wishes}
        for button in self._buttons.values():
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        margin = em(self, 0.6)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(em(self, 0.4))
        for widget in (self._title, self._about, self._bar, self._line):
            column.addWidget(widget)
        column.addLayout(row)
        self._bar.hide()
        self._line.say("")

    def show_model(self, model: Model, used: bool) -> None:
        """Say what is known of it by now; `used` marks the one that answers."""
        self._model, self._used = model, used
        self._title.say(model.name)
        state = (
            tr("in use") if used else tr("comes with GeoLoupe") if model.bundled
            else tr("on this computer") if model.installed else tr("partly downloaded") if model.begun
            else tr("not downloaded")
        )  # fmt: skip
        facts = [model.title, tr("{} · runs on {}").format(memory(model.megabytes), model.runs_on)]
        self._about.say("\n".join([*facts, tr("Licence: {}").format(model.licence), state]))
        self.accent = used
        self.update()
        self.set_busy(False, "")

    def set_busy(self, mine: bool, whose: str) -> None:
        """Whether something is done to this model, or to another one."""
        model = self._model
        if model is None:
            return
        self._bar.setVisible(mine)
        self._bar.setRange(0, 0)
        if mine:
            self._line.say("")
        possible = {
            "use": model.installed and not self._used,
            "download": not model.installed,
            "verify": model.installed,
            "delete": not model.bundled and (model.installed or model.begun) and not self._used,
        }
        self._buttons["download"].setText(tr("Go on") if model.begun else tr("Download"))
        for wish, button in self._buttons.items():
            button.setVisible(mine if wish == "cancel" else possible[wish] and not mine)
            button.setEnabled(mine or not whose)

    def tell(self, come: float, whole: float) -> None:
        """How much has been downloaded, in MB."""
        self._bar.setRange(0, 1000)
        self._bar.setValue(round(1000 * come / whole) if whole else 0)
        self._line.say(tr("{} of {}").format(memory(come), memory(whole)))

    def say(self, sentence: str) -> None:
        """What came of it."""
        self._line.say(sentence)

    def _button(self, wish: str, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(f"geoloupeModel{wish.capitalize()}")
        button.setAccessibleName(f"{text} {self.name}")
        button.clicked.connect(lambda *_: self.wanted.emit(self.name, wish))
        return button
