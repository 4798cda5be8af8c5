"""Asks about one feature after the other in the background, and keeps each answer before the next question."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timezone
from pathlib import Path

from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProcessingFeedback,
    QgsVectorLayerFeatureSource,
)
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QImage, QPainter

from ..background import Task
from ..errors import Problem
from ..imagery import LayerImagery
from ..pictures import encoded
from ..processing.backend import Backend, Stopped, Unavailable
from ..words import shorten, tr
from .book import Book, pack
from .row import ANSWERED, FAILED, Row

TOGETHER = 500  # features planned at a time
PICTURE = 192  # px along the longer side
QUALITY = 80  # of its JPEG
LABEL = 80  # characters


class ReviewTask(Task):
    """Plans the rows of a review's file, if that was not done, and asks those that wait.

    Made on the main thread; `run` is the task's thread and touches no layer. `planned` and `asking` tell rows on the
    main thread; once it has `ended`, `problem` says why the task could not go on.
    """

    planned = pyqtSignal(object)  # list[Row]
    changed = pyqtSignal(object)  # Row

    def __init__(self, book: Book) -> None:
        """Takes from `book` only what it is about: the task opens the file for itself. Raises `Problem`."""
        layer, asker = book.wish.layer(), book.wish.asker()  # first: a task that is never started would never end
        super().__init__(tr("GeoLoupe: {}").format(shorten(book.wish.question, 60)))
        self.problem: Problem | None = None
        self._path: Path = book.path
        self._fids = book.fids
        self._asker = asker
        self._source = QgsVectorLayerFeatureSource(layer)
        self._expressions = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
        self._label = QgsExpression(layer.displayExpression())
        self._feedback = QgsProcessingFeedback(False)

    def cancel(self) -> None:
        """What was answered stays; the feature under way is asked when the review goes on."""
        self._feedback.cancel()
        super().cancel()

    def run(self) -> bool:
        """Task thread."""
        backend = Backend(self._feedback)
        book: Book | None = None
        try:
            book = Book(self._path)
            if not book.is_planned:
                self._plan(book)
            while not self.isCanceled() and (row := book.next_waiting()) is not None:
                self._ask(book, row, backend)
                asked, total = book.counts()[::-1]
                self.setProgress(100 * asked / max(total, 1))
        except Stopped:
            pass
        except Problem as problem:
            self.problem = problem
        finally:
            backend.close()
            if book is not None:
                book.close()
        return self.problem is None

    def _plan(self, book: Book) -> None:
        """Give every feature its row, with its question filled in."""
        book.forget_plan()
        rows: list[tuple[Row, QgsGeometry]] = []
        for number, feature in enumerate(self._features(), start=1):
            if self.isCanceled():
                raise Stopped
            rows.append((self._row(number, feature), feature.geometry()))
            if len(rows) == TOGETHER:
                book.plan(rows, is_last=False)
                self.planned.emit([row for row, _ in rows])
                rows = []
        book.plan(rows, is_last=True)
        self.planned.emit([row for row, _ in rows])

    def _features(self) -> Iterator[QgsFeature]:
        request = QgsFeatureRequest()
        if self._fids is not None:
            request.setFilterFids(self._fids)
        return self._source.getFeatures(request)

    def _row(self, number: int, feature: QgsFeature) -> Row:
        self._expressions.setFeature(feature)
        label = self._label.evaluate(self._expressions)
        named = shorten(str(label), LABEL) if label not in (None, "") and str(label) != "NULL" else f"#{feature.id()}"
        try:
            return Row(number, feature.id(), named, self._asker.question(self._expressions))
        except Problem as problem:
            return Row(number, feature.id(), named, "", FAILED, note=problem.sentence)

    def _ask(self, book: Book, row: Row, backend: Backend) -> None:
        feature = QgsFeature()
        began = datetime.now(timezone.utc)
        told = None
        try:
            if not self._source.getFeatures(QgsFeatureRequest(row.fid)).nextFeature(feature):
                raise Problem(tr("It is not in the layer any more."))
            imagery = self._asker.imagery(feature)
            answered = self._asker.ask(backend, row.question, imagery)
            answer = answered.reply.answer
            told = pack(answered.area, answered.reply.frames, _picture(imagery))
            row = replace(
                row,
                state=ANSWERED,
                value=answered.said.value,
                said=answer.text,
                confidence=answer.confidence,
                model=answer.model,
                raster=answered.raster,
                answered_at=began.isoformat(timespec="seconds"),
                seconds=(datetime.now(timezone.utc) - began).total_seconds(),
                note=answered.note,
            )
        except Unavailable:
            raise  # no other feature could be asked either
        except Problem as problem:
            if self._feedback.isCanceled():
                raise Stopped from problem  # imagery that was given up because of that
            row = replace(row, state=FAILED, note=problem.sentence)
        book.answer(row, told)
        self.changed.emit(row)


def _picture(imagery: LayerImagery) -> bytes:
    """The area that was asked about, small; empty where it cannot be rendered."""
    try:
        window, rgba = imagery.overview(PICTURE)
    except Problem:
        return b""
    height, width = window.height, window.width
    picture = QImage(width, height, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.gray)
    painter = QPainter(picture)
    painter.drawImage(0, 0, QImage(rgba, width, height, 4 * width, QImage.Format.Format_RGBA8888))
    painter.end()
    return encoded(picture, "JPEG", QUALITY)
