"""What becomes of finished answers outside of the panel: attributes of features, findings, files. GUI thread only."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from qgis.core import Qgis
from qgis.gui import QgisInterface
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QPushButton, QWidget

from . import export, findings
from .dialogs import choose_export
from .errors import Problem
from .findings import Finding
from .record import Record
from .session import Session
from .words import tr
from .write_dialog import WriteDialog

UNDO_S = 15  # how long Undo is offered


class Handover(QObject):
    """Tells in QGIS's message bar what was done; `failed` is a `Problem` to show. `parent` is the panel."""

    failed = pyqtSignal(object)

    def __init__(self, session: Session, iface: QgisInterface, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._iface = iface
        self._panel = parent
        self._dialog: WriteDialog | None = None

    def write(self, record: Record) -> None:
        """Ask for features to write the answer into; another dialog of this kind closes."""
        self.detach()
        dialog = self._dialog = WriteDialog(record, self._iface)
        dialog.written.connect(self._tell)
        dialog.failed.connect(self.failed)
        dialog.show()

    def note(self, record: Record, form: str) -> None:
        """Add the answer to the findings, with a button that takes it back."""
        try:
            finding = findings.add(record, form, self._session.store)
        except Problem as problem:
            self.failed.emit(problem)
            return
        bar = self._iface.messageBar()
        told = bar.createMessage(tr("GeoLoupe"), tr("Added to “{}”.").format(finding.layer.name()))
        undo = QPushButton(tr("Undo"), told)
        undo.setObjectName("geoloupeUndoFinding")
        undo.clicked.connect(lambda: _take_back(finding))
        undo.clicked.connect(lambda: bar.popWidget(told))
        told.layout().addWidget(undo)
        bar.pushWidget(told, Qgis.MessageLevel.Info, UNDO_S)

    def choose_file(self, record: Record) -> None:
        """Ask where to export one answer to."""
        kinds = {suffix: name for suffix, name in export.kinds().items() if suffix != "gpkg"}
        choose_export(
            self._panel, "geoloupeChooseReport", tr("Export this answer"), kinds,
            lambda path: self.export([record], path),
        )  # fmt: skip

    def export(self, records: Sequence[Record], path: str) -> None:
        """Write these answers to a file, in the background."""
        bar, told = self._iface.messageBar(), tr("The answers were written to {}.").format(path)

        def done(problem: Problem | None) -> None:
            if problem is None:
                bar.pushSuccess(tr("GeoLoupe"), told)
            elif not sip.isdeleted(self):  # switched off meanwhile
                self.failed.emit(problem)

        export.start(Path(path), records, self._session.store, done)

    def detach(self) -> None:
        """Close what is open."""
        if self._dialog is not None and not sip.isdeleted(self._dialog):
            self._dialog.reject()
        self._dialog = None

    def _tell(self, sentence: str) -> None:
        self._iface.messageBar().pushSuccess(tr("GeoLoupe"), sentence)


def _take_back(finding: Finding) -> None:
    if not sip.isdeleted(finding.layer):
        finding.undo()
