"""The page of a review: the live table, what the row at hand rests on, and what the analyst says to it."""

from __future__ import annotations

from pathlib import Path
from typing import Callable

from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QHBoxLayout, QProgressBar, QSplitter, QVBoxLayout, QWidget

from .. import words
from ..errors import Problem
from ..look import Text, em
from ..words import tr
from . import labels
from .bar import ReviewBar
from .detail import Detail
from .marks import Marks
from .review import Review
from .row import ANSWERED, FAILED, Row, Value
from .table import Only, ReviewModel, ReviewTable

COUNT_MS = 100


class ReviewPage(QWidget):
    """One review from the first answer to the last verdict. `closed` when the analyst wants to leave it; `failed` is a
    `Problem` to show, `told` a sentence."""

    closed = pyqtSignal()
    failed = pyqtSignal(object)
    told = pyqtSignal(str)

    def __init__(self, review: Review, marks: Marks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("geoloupeReviewPage")
        self._review, self._marks = review, marks
        self._number = 0  # of the row at hand
        self._title = Text("geoloupeReviewTitle", self, bold=True)
        self._bar = ReviewBar(self)
        self._only = QComboBox(self)
        self._counts = Text("geoloupeReviewCounts", self, quiet=True)
        self._progress = QProgressBar(self)
        self._model = ReviewModel(review, self)
        self._table = ReviewTable(self)
        self._table.setModel(self._model)
        self._detail = Detail(review.wish.answer_type, self)
        self._soon = QTimer(self)  # a thousand verdicts at once are counted once
        self._soon.setSingleShot(True)
        self._soon.setInterval(COUNT_MS)
        self._soon.timeout.connect(self._refresh)
        self._lay_out()
        self._connect_bar()
        self._table.selectionModel().currentRowChanged.connect(self._on_row)
        self._table.pressed_key.connect(self._on_key)
        self._table.doubleClicked.connect(lambda _: self._mark(zoom=True))
        self._model.arranged.connect(self._find_again)
        self._only.currentIndexChanged.connect(lambda _: self._model.show_only(self._only.currentData()))
        self._detail.accepted.connect(self.accept)
        self._detail.chosen.connect(self.correct)
        self._detail.left.connect(self._table.setFocus)
        review.changed.connect(self._on_changed)
        review.planned.connect(self._on_planned)
        review.running_changed.connect(self._refresh)
        self._refresh()

    def begin(self) -> None:
        """Take the first row to review in hand, and the keyboard."""
        self.go_to(next((row.number for row in self._review.rows if Only.TO_REVIEW.holds(row)), 1))
        self._table.setFocus(Qt.FocusReason.OtherFocusReason)

    def detach(self) -> None:
        """Let go of the review, before it is closed."""
        self._soon.stop()

    def current(self) -> Row | None:
        """The row at hand."""
        return self._review.row(self._number) if 0 < self._number <= len(self._review.rows) else None

    def go_to(self, number: int) -> None:
        """Take this row in hand, where it is shown."""
        index = self._model.index_of(number)
        if index.isValid():
            self._table.setCurrentIndex(index)

    def accept(self) -> None:
        """The answers of the selected rows are right; goes on to the next row to review."""
        chosen = [row for row in self._selected() if row.state == ANSWERED]
        if chosen:
            self._judge([row.accepted() for row in chosen], tr("Accept answers"))
        else:
            self.told.emit(tr("There is no answer to accept: say what is right, or ask again."))

    def correct(self, value: Value) -> None:
        """`value` is right for the selected rows; goes on to the next row to review."""
        if chosen := self._selected():
            self._judge([row.corrected(value) for row in chosen], tr("Correct answers"))
        self._table.setFocus()

    def take_back(self) -> None:
        """The selected rows count as not reviewed."""
        if chosen := [row for row in self._selected() if row.verdict]:
            self._judge([row.unreviewed() for row in chosen], tr("Take back verdicts"), go_on=False)

    def export(self, path: str) -> None:
        """Write the labels to a file, in the background."""

        def done(problem: Problem | None) -> None:
            if sip.isdeleted(self):  # closed meanwhile
                return
            if problem is None:
                self.told.emit(tr("The labels were written to {}.").format(path))
            else:
                self.failed.emit(problem)

        labels.start(self._review.book.path, Path(path), done)

    def _selected(self) -> list[Row]:
        indexes = self._table.selectionModel().selectedRows()
        found = [self._review.row(self._model.number(index)) for index in indexes]
        here = self.current()
        return found or ([here] if here is not None else [])

    def _judge(self, judged: list[Row], text: str, go_on: bool = True) -> None:
        following = self._following() if go_on else 0
        self._try(lambda: self._review.judge(judged, text))
        if following:
            self.go_to(following)

    def _following(self) -> int:
        """The next row below that is to be reviewed, else the next one; 0 at the end."""
        bottom = max((index.row() for index in self._table.selectionModel().selectedRows()), default=-1)
        below = [self._model.number(self._model.index(place, 0)) for place in range(bottom + 1, self._model.rowCount())]
        return next((n for n in below if Only.TO_REVIEW.holds(self._review.row(n))), below[0] if below else 0)

    def _on_row(self, index, _before) -> None:
        number = self._model.number(index)
        if number and number != self._number:
            self._number = number
            self._show_row()
            self._mark(zoom=True)

    def _find_again(self) -> None:
        """After the rows were put in another order."""
        self.go_to(self._number)

    def _on_changed(self, number: int) -> None:
        if number == self._number:
            self._show_row()
            self._mark()
        self._soon.start()

    def _on_planned(self, count: int) -> None:
        if not count:
            self._number = 0
            self._show_row()
        elif not self._number:
            self.go_to(1)
        self._refresh()

    def _show_row(self) -> None:
        row = self.current()
        self._detail.show_row(row, b"" if row is None else self._review.book.picture(row.number))

    def _mark(self, zoom: bool = False) -> None:
        """Show the row at hand on the map."""
        row = self.current()
        if row is None:
            self._marks.clear()
            return
        shape, crs, found = self._review.book.geometry(row.number), self._review.book.crs, None
        try:
            found = self._review.book.found(row.number)
        except Problem as problem:
            self.failed.emit(problem)
        self._marks.show(shape, crs, found if self._bar.wants_attention else None)
        if zoom:
            self._marks.zoom(shape, crs, found)

    def _on_key(self, key: int) -> None:
        if key in (Qt.Key.Key_A, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.accept()
        elif key in (Qt.Key.Key_U, Qt.Key.Key_Backspace):
            self.take_back()
        elif key == Qt.Key.Key_H:
            self._bar.switch_attention()
        elif key == Qt.Key.Key_Z:
            self._mark(zoom=True)
        else:
            self._detail.press(key)

    def _start_or_stop(self) -> None:
        if self._review.is_running:
            self._review.stop()
            self._bar.await_stop()
        else:
            self._try(self._review.start)

    def _ask_again(self) -> None:
        chosen = [row for row in self._selected() if row.state in (ANSWERED, FAILED)]
        self._try(lambda: self._review.ask_again(chosen))

    def _undo(self) -> None:
        if self._review.edits is not None:
            self._review.edits.undo()
        else:
            self.take_back()

    def _save(self) -> None:
        if self._review.edits is not None:
            self._try(self._review.edits.save)
            self._refresh()

    def _try(self, do: Callable[[], object]) -> None:
        try:
            do()
        except Problem as problem:
            self.failed.emit(problem)

    def _refresh(self) -> None:
        """Say how far it is."""
        review, total = self._review, len(self._review.rows)
        left = review.left
        judged = sum(bool(row.verdict) for row in review.rows)
        failed = sum(row.state == FAILED for row in review.rows)
        self._progress.setRange(0, total)  # to and fro as long as there are none
        self._progress.setValue(total - left)
        self._progress.setVisible(not review.is_complete)
        parts = [tr("{} of {} asked").format(words.number(total - left), words.number(total))]
        if left and (seconds := review.seconds_left()) is not None:
            parts.append(tr("about {} left").format(words.duration(seconds)))
        parts.append(tr("{} reviewed").format(words.number(judged)))
        if failed:
            parts.append(tr("{} without an answer").format(words.number(failed)))
        self._counts.say(" · ".join(parts))
        self._bar.refresh(review, self.current() is not None)

    def _connect_bar(self) -> None:
        self._bar.run_wanted.connect(self._start_or_stop)
        self._bar.again_wanted.connect(self._ask_again)
        self._bar.attention_switched.connect(self._mark)
        self._bar.undo_wanted.connect(self._undo)
        self._bar.save_wanted.connect(self._save)
        self._bar.export_wanted.connect(self.export)
        self._bar.close_wanted.connect(self.closed)

    def _lay_out(self) -> None:
        gap = em(self, 0.4)
        for only, named in (
            (Only.ALL, tr("All features")),
            (Only.TO_REVIEW, tr("To review")),
            (Only.REVIEWED, tr("Reviewed")),
            (Only.FAILED, tr("Without an answer")),
        ):
            self._only.addItem(named, only)
        self._only.setObjectName("geoloupeReviewOnly")
        self._only.setAccessibleName(tr("Which features are shown"))
        self._progress.setObjectName("geoloupeReviewProgress")
        self._progress.setTextVisible(False)
        self._progress.setMaximumHeight(em(self, 0.6))
        self._progress.setAccessibleName(tr("Features asked"))
        self._title.say(self._review.wish.question)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._bar)
        listed = QWidget(self)
        column = QVBoxLayout(listed)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(gap)
        top = QHBoxLayout()
        top.addWidget(self._only)
        top.addWidget(self._counts, 1)
        column.addLayout(top)
        column.addWidget(self._progress)
        column.addWidget(self._table, 1)
        parts = QSplitter(Qt.Orientation.Horizontal, self)
        parts.addWidget(listed)
        parts.addWidget(self._detail)
        parts.setChildrenCollapsible(False)
        for part in (0, 1):
            parts.setStretchFactor(part, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(gap, gap, gap, gap)
        whole.setSpacing(gap)
        whole.addLayout(head)
        whole.addWidget(parts, 1)
        self.setTabOrder(self._only, self._table)
        self.setTabOrder(self._table, self._detail)
