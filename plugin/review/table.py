"""The live table of a review: sorted and filtered here, as a proxy in Python would take seconds for 50,000 rows."""

from __future__ import annotations

from collections import OrderedDict
from enum import Enum
from typing import Any, ClassVar

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QSize, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QIcon, QPixmap
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from ..look import em
from ..words import tr
from . import row as rows_module
from .review import Review
from .row import ANSWERED, FAILED, Row

FEATURE, ANSWER, CONFIDENCE, STATUS = range(4)
SETTLE_MS = 700  # between two sortings while answers come in
PICTURES = 300  # kept in memory


class Only(Enum):
    """Which rows are shown."""

    ALL = "all"
    TO_REVIEW = "to review"
    REVIEWED = "reviewed"
    FAILED = "failed"

    def holds(self, row: Row) -> bool:
        if self is Only.TO_REVIEW:
            return row.state == ANSWERED and not row.verdict
        if self is Only.REVIEWED:
            return bool(row.verdict)
        return self is Only.ALL or (row.state == FAILED and not row.verdict)


class ReviewModel(QAbstractTableModel):
    """The rows of a review. A row that is shown stays until the filter is chosen anew, so that none vanishes under the
    analyst's eyes. `arranged` comes after the order changed."""

    arranged = pyqtSignal()

    def __init__(self, review: Review, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._review = review
        self._kind = review.wish.kind
        self._only = Only.ALL
        self._column, self._descending = -1, False
        self._order: list[int] = []  # numbers of the rows shown
        self._places: dict[int, int] = {}
        self._pictures: OrderedDict[int, QIcon] = OrderedDict()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SETTLE_MS)
        self._soon.timeout.connect(self._arrange)
        review.planned.connect(self._on_planned)
        review.changed.connect(self._on_changed)
        self.show_only(Only.ALL)

    def show_only(self, only: Only) -> None:
        """Show these rows."""
        self._only = only
        self._order = []
        self._arrange()

    def number(self, index: QModelIndex) -> int:
        """Of the row at an index; 0 where there is none."""
        return self._order[index.row()] if index.isValid() and index.row() < len(self._order) else 0

    def index_of(self, number: int) -> QModelIndex:
        """Where a row is; invalid where it is not shown."""
        place = self._places.get(number)
        return QModelIndex() if place is None else self.index(place, 0)

    def rowCount(self, parent: QModelIndex | None = None) -> int:  # noqa: N802 - Qt's name
        return 0 if parent is not None and parent.isValid() else len(self._order)

    def columnCount(self, parent: QModelIndex | None = None) -> int:  # noqa: N802 - Qt's name
        return 0 if parent is not None and parent.isValid() else 4

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (tr("Feature"), tr("Answer"), tr("Confidence"), tr("Status"))[section]
        return None

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        number = self.number(index)
        if not number:
            return None
        row, column = self._review.row(number), index.column()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._text(row, column)
        if role == Qt.ItemDataRole.DecorationRole and column == FEATURE:
            return self._picture(row)
        if role == Qt.ItemDataRole.TextAlignmentRole and column == CONFIDENCE:
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            return int(getattr(right, "value", right))  # Qt 6 has enums for flags, and wants a number here too
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(filter(None, (row.question, row.said, row.note)))
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._column, self._descending = column, order == Qt.SortOrder.DescendingOrder
        self._arrange()

    def _text(self, row: Row, column: int) -> str:
        if column == FEATURE:
            return row.label
        if column == STATUS:
            return rows_module.status(row)
        if column == CONFIDENCE:
            return "" if row.confidence is None else tr("{} %").format(round(100 * row.confidence))
        if row.state != ANSWERED and not row.verdict:
            return ""
        return rows_module.words(row.final, self._kind)

    def _picture(self, row: Row) -> QIcon | None:
        """A thumbnail, read when it is first seen."""
        if row.state != ANSWERED:
            return None
        if row.number not in self._pictures:
            pixmap = QPixmap()
            pixmap.loadFromData(self._review.book.picture(row.number))
            self._pictures[row.number] = QIcon(pixmap)
            while len(self._pictures) > PICTURES:
                self._pictures.popitem(last=False)
        return self._pictures[row.number]

    def _key(self, number: int) -> tuple[bool, Any, int]:
        """To sort by: what has no value comes last in either direction."""
        row = self._review.row(number)
        value: Any = {
            FEATURE: row.label.casefold(),
            ANSWER: None if row.final is None else str(row.final) if isinstance(row.final, str) else float(row.final),
            CONFIDENCE: row.confidence,
            STATUS: rows_module.status(row),
        }[self._column]
        if value is None or value != value:
            return (not self._descending, 0, 0)
        return (self._descending, value, number)

    def _arrange(self) -> None:
        self.beginResetModel()
        shown = set(self._order)
        rows = self._review.rows
        self._order = [row.number for row in rows if row.number in shown or self._only.holds(row)]
        if self._column >= 0:
            self._order.sort(key=self._key, reverse=self._descending)
        self._places = {number: place for place, number in enumerate(self._order)}
        self.endResetModel()
        self.arranged.emit()

    def _on_planned(self, count: int) -> None:
        if not count:  # the plan is made anew
            self._order = []
        self._arrange()

    def _on_changed(self, number: int) -> None:
        self._pictures.pop(number, None)
        place = self._places.get(number)
        if place is not None:
            self.dataChanged.emit(self.index(place, 0), self.index(place, STATUS))
        if self._column >= 0 or (place is None and self._only.holds(self._review.row(number))):
            self._soon.start()


class ReviewTable(QTableView):
    """Shows a `ReviewModel`. Letters and digits are commands, which `pressed_key` tells; the arrows move as always."""

    pressed_key = pyqtSignal(int)  # Qt.Key

    COMMANDS = (
        Qt.Key.Key_A, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_E, Qt.Key.Key_F2, Qt.Key.Key_U,
        Qt.Key.Key_Backspace, Qt.Key.Key_H, Qt.Key.Key_Z, Qt.Key.Key_Minus,
        *range(Qt.Key.Key_0, Qt.Key.Key_9 + 1),
    )  # fmt: skip
    STEPS: ClassVar[dict[int, int]] = {Qt.Key.Key_J: 1, Qt.Key.Key_N: 1, Qt.Key.Key_K: -1, Qt.Key.Key_P: -1}

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("geoloupeReviewTable")
        self.setAccessibleName(tr("Features, their answers and how far their review is"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSortingEnabled(True)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(em(self, 1.9))
        self.setIconSize(QSize(em(self, 1.7), em(self, 1.7)))

    def setModel(self, model: ReviewModel | None) -> None:  # noqa: N802 - Qt's name
        self.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        super().setModel(model)
        if model is not None:
            self.horizontalHeader().setSectionResizeMode(FEATURE, QHeaderView.ResizeMode.Stretch)
            for column, width in ((ANSWER, 9), (CONFIDENCE, 7), (STATUS, 8)):
                self.setColumnWidth(column, em(self, width))

    def step(self, by: int) -> None:
        """Go to the next row, or to the one before."""
        place = self.currentIndex().row() + by
        if 0 <= place < self.model().rowCount():
            self.setCurrentIndex(self.model().index(place, 0))

    def keyPressEvent(self, event) -> None:  # noqa: N802 - Qt's name
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.NoModifier
        if plain and event.key() in self.STEPS:
            self.step(self.STEPS[event.key()])
        elif plain and event.key() in self.COMMANDS:
            self.pressed_key.emit(event.key())
        else:
            super().keyPressEvent(event)
