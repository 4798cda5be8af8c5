"""The tool bar of a review: stop and continue, ask again, attention, undo, save, export, close."""

from __future__ import annotations

from typing import Callable

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import QAction, QToolBar, QWidget

from ..dialogs import choose_export
from ..look import em
from ..words import tr
from . import labels
from .review import Review


class ReviewBar(QToolBar):
    """Says what the analyst wants; `refresh` says what is possible."""

    run_wanted = pyqtSignal()  # stop, or go on
    again_wanted = pyqtSignal()
    attention_switched = pyqtSignal()
    undo_wanted = pyqtSignal()
    save_wanted = pyqtSignal()
    export_wanted = pyqtSignal(str)  # path
    close_wanted = pyqtSignal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("geoloupeReviewBar")
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setIconSize(QSize(em(self), em(self)))
        add = self._add
        self._run = add("Run", "", "", self.run_wanted.emit, "")
        tip = tr("Ask about the selected features once more")
        self._again = add("Again", tr("Ask again"), "/mActionRefresh.svg", self.again_wanted.emit, tip)
        tip = tr("Show on the map where the model looked (H)")
        self._attention = add("Attention", tr("Attention"), "/mActionShowAllLayers.svg", self._on_attention, tip)
        self._attention.setCheckable(True)
        self._attention.setChecked(True)
        tip = tr("Take back the last verdict (Ctrl+Z)")
        self._undo = add("Undo", tr("Undo"), "/mActionUndo.svg", self.undo_wanted.emit, tip)
        self._undo.setShortcut(QKeySequence(QKeySequence.StandardKey.Undo))
        self._undo.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        parent.addAction(self._undo)  # the shortcut holds on the whole page
        tip = tr("Save the edits of the layer")
        self._save = add("Save", tr("Save in layer"), "/mActionSaveEdits.svg", self.save_wanted.emit, tip)
        tip = tr("Write question, answer, right answer and geometry to a file")
        add("Export", tr("Export labels…"), "/mActionFileSaveAs.svg", self._choose_export, tip)
        add("Close", tr("Close review"), "/mActionRemove.svg", self.close_wanted.emit, tr("Nothing gets lost"))

    @property
    def wants_attention(self) -> bool:
        """Whether the map shows where the model looked."""
        return self._attention.isChecked()

    def switch_attention(self) -> None:
        self._attention.trigger()

    def refresh(self, review: Review, has_row: bool) -> None:
        """What is possible now."""
        running = review.is_running
        self._run.setText(tr("Stop") if running else tr("Continue"))
        self._run.setToolTip(tr("What is done stays") if running else tr("Ask about the features that wait"))
        self._run.setIcon(QgsApplication.getThemeIcon("/mActionStop.svg" if running else "/mActionStart.svg"))
        self._run.setEnabled(running or not review.is_complete)
        self._again.setEnabled(has_row)
        self._save.setVisible(review.edits is not None)
        self._save.setEnabled(review.edits is not None and review.edits.is_unsaved)

    def await_stop(self) -> None:
        """Stop was wanted and will come."""
        self._run.setEnabled(False)

    def _on_attention(self) -> None:
        self.attention_switched.emit()

    def _choose_export(self) -> None:
        choose_export(self, "geoloupeReviewChooseExport", tr("Export labels"), labels.kinds(), self.export_wanted)

    def _add(self, name: str, text: str, icon: str, do: Callable[[], object], tip: str) -> QAction:
        action = QAction(QgsApplication.getThemeIcon(icon), text, self)
        action.setObjectName(f"geoloupeReview{name}")
        action.setToolTip(tip)
        action.triggered.connect(lambda *_: do())
        self.addAction(action)
        return action
