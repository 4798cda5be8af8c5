"""Dialogs that several parts of the panel ask in the same way. They do not block, and delete themselves when closed."""

from __future__ import annotations

from typing import Callable

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QFileDialog, QMessageBox, QWidget

from .words import tr


def choose_export(
    parent: QWidget, name: str, title: str, kinds: dict[str, str], chosen: Callable[[str], object]
) -> None:
    """Ask for a file to write, of one of `kinds` (suffix -> what it is called); `chosen` is called with its path."""
    dialog = QFileDialog(parent, title)
    dialog.setObjectName(name)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    filters = {f"{called} (*.{suffix})": suffix for suffix, called in kinds.items()}
    dialog.setNameFilters(list(filters))
    dialog.setDefaultSuffix(filters[dialog.selectedNameFilter()])
    dialog.filterSelected.connect(lambda one: dialog.setDefaultSuffix(filters[one]))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(chosen)
    dialog.open()


def confirm_delete(parent: QWidget, name: str, question: str, delete: Callable[[], object]) -> None:
    """Ask before something is gone for good; the safe button is the default."""
    box = QMessageBox(parent)
    box.setObjectName(name)
    box.setIcon(QMessageBox.Icon.Question)
    box.setText(question)
    box.setStandardButtons(QMessageBox.StandardButton.Cancel)
    box.addButton(tr("Delete"), QMessageBox.ButtonRole.DestructiveRole).clicked.connect(delete)
    box.setDefaultButton(QMessageBox.StandardButton.Cancel)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.open()
