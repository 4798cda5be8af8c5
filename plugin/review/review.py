"""A review as a whole: its rows, the task that asks, the verdicts and where they go. Main thread only; no widgets."""

from __future__ import annotations

import re
import time
from collections.abc import Sequence
from contextlib import closing
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from qgis.core import QgsApplication, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..errors import Problem
from ..places import beside_project, in_profile
from ..words import tr
from .book import SUFFIX, Book
from .edits import LayerEdits, check
from .row import WAITING, Row, Value
from .task import ReviewTask
from .wish import Wish

BESIDE_PROJECT = "_geoloupe_reviews"


class Review(QObject):
    """An open review. `rows` are in the order of their numbers, which begin with 1.

    `planned` tells of rows added at the end, `changed` of one that is different, `running_changed` of the task's start
    and end, and `failed` is a `Problem` to show.
    """

    planned = pyqtSignal(int)
    changed = pyqtSignal(int)  # number of the row
    running_changed = pyqtSignal()
    failed = pyqtSignal(object)

    def __init__(self, book: Book, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.book = book
        self.wish = book.wish
        self.rows: list[Row] = list(book.rows()) if book.is_planned else []
        self.edits: LayerEdits | None = None
        self._task: ReviewTask | None = None
        self._begun = 0.0
        self._asked = 0  # since then
        self._connect_layer()

    @staticmethod
    def begin(wish: Wish, fids: Sequence[int] | None = None) -> Review:
        """A new review of these features, or of all. Nothing is asked before `start`. Raises `Problem`."""
        wish.asker()  # every mistake is told before a file is made
        layer = wish.layer()
        if wish.field:
            check(layer, wish.field, wish.answer_type)
        name = f"{datetime.now():%Y%m%d-%H%M%S-%f}-{re.sub(r'[^a-z0-9]+', '-', wish.question.lower()).strip('-')[:40]}"
        return Review(Book.create(folder() / f"{name}{SUFFIX}", wish, layer.crs(), fids))

    @property
    def is_running(self) -> bool:
        return self._task is not None

    @property
    def left(self) -> int:
        """Rows that wait to be asked."""
        return sum(row.state == WAITING for row in self.rows)

    @property
    def is_complete(self) -> bool:
        """Whether every feature was asked."""
        return self.book.is_planned and not self.left

    def seconds_left(self) -> float | None:
        """How long the questions that wait will take; None as long as nobody can tell."""
        if self._task is None or not self._asked:
            return None
        return (time.monotonic() - self._begun) / self._asked * self.left

    def start(self) -> None:
        """Begin or go on asking. Raises `Problem`."""
        if self._task is not None or self.is_complete:
            return
        task = ReviewTask(self.book)
        if not self.book.is_planned:
            self.rows.clear()
            self.planned.emit(0)
        self._task, self._begun, self._asked = task, time.monotonic(), 0
        task.planned.connect(self._on_planned)
        task.changed.connect(self._on_asked)
        task.ended.connect(self._on_ended)
        QgsApplication.taskManager().addTask(task)
        self.running_changed.emit()

    def stop(self) -> None:
        """Stop asking; what was answered stays."""
        if self._task is not None:
            self._task.cancel()

    def ask_again(self, rows: Sequence[Row]) -> None:
        """Ask the questions of these rows once more. Raises `Problem`."""
        self.book.ask_again(rows)
        for row in rows:
            self._put(row.waiting())
        self.start()

    def judge(self, rows: Sequence[Row], text: str) -> None:
        """Keep these rows' new verdicts, in the review and, as one edit command called `text`, in the layer. Raises
        `Problem` where the layer could not take them; the review has them all the same."""
        self.book.judge(rows)
        for row in rows:
            self._put(row)
        if self.edits is not None:
            self.edits.write(rows, text)

    def row(self, number: int) -> Row:
        return self.rows[number - 1]

    def close(self) -> None:
        """Stop, and let go of the file and the layer."""
        task, self._task = self._task, None
        if task is not None:
            for signal in (task.planned, task.changed, task.ended):
                signal.disconnect()
            task.cancel()
        if self.edits is not None:
            self.edits.detach()
        self.book.close()

    def _connect_layer(self) -> None:
        layer = self.wish.features.find()
        if self.wish.field and isinstance(layer, QgsVectorLayer):
            self.edits = LayerEdits(layer, self.wish, self)
            self.edits.changed.connect(self._on_edited)

    def _put(self, row: Row) -> None:
        self.rows[row.number - 1] = row
        self.changed.emit(row.number)

    def _on_planned(self, rows: list[Row]) -> None:
        self.rows.extend(rows)
        self.planned.emit(len(rows))

    def _on_asked(self, row: Row) -> None:
        self._asked += 1
        known = self.row(row.number)  # with a verdict that the task does not know of
        self._put(replace(row, verdict=known.verdict, correction=known.correction))

    def _on_ended(self) -> None:
        task, self._task = self._task, None
        self.running_changed.emit()
        if task is not None and task.problem is not None:
            self.failed.emit(task.problem)

    def _on_edited(self, fid: int, is_reviewed: bool, value: Value) -> None:
        """A verdict was undone in the layer, or done again, or changed there by hand."""
        for row in [row for row in self.rows if row.fid == fid]:
            now = row.corrected(value) if is_reviewed else row.unreviewed()
            if now != row:
                self.book.judge([now])
                self._put(now)


def folder() -> Path:
    """Where new reviews are kept: beside the project, or for now in the user's profile."""
    return beside_project(BESIDE_PROJECT) or in_profile("reviews")


def earlier() -> list[tuple[Path, str]]:
    """Reviews of the project's layers, newest first: file, and what it is about in one line."""
    found = []
    for path in {path for place in (folder(), in_profile("reviews")) for path in place.glob(f"*{SUFFIX}")}:
        try:
            with closing(Book(path)) as book:
                if book.wish.features.find() is not None:
                    total, asked = book.counts()
                    sentence = tr("{} — {}, {} of {} asked")
                    found.append((path, sentence.format(book.wish.question, book.wish.features.name, asked, total)))
        except Problem as problem:
            problem.log()
    return sorted(found, key=lambda one: one[0].name, reverse=True)
