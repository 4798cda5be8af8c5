"""The window of reviews: a form for a new one or an earlier one, then its page. A dock: the map stays in view."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from qgis.core import QgsMapLayer, QgsProject
from qgis.gui import QgisInterface, QgsDockWidget, QgsMessageBar
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from ..errors import Problem
from ..words import tr
from .book import Book
from .form import ReviewForm
from .marks import Marks
from .page import ReviewPage
from .review import Review
from .wish import Wish


class ReviewDock(QgsDockWidget):
    """Begins, opens and closes reviews, one at a time. `opened` gives each, for scripts."""

    opened = pyqtSignal(object)  # Review

    def __init__(self, iface: QgisInterface, parent: QWidget | None = None) -> None:
        super().__init__(tr("GeoLoupe review"), parent)
        self.setObjectName("geoloupeReview")
        self._review: Review | None = None
        self._page: ReviewPage | None = None
        self._marks = Marks(iface.mapCanvas())
        self._bar = QgsMessageBar(self)
        self._form = ReviewForm(self)
        self._pages = QStackedWidget(self)
        scroll = QScrollArea(self)
        scroll.setWidget(self._form)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        self._pages.addWidget(scroll)
        content = QWidget(self)
        content.setObjectName("geoloupeReviewContent")
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._bar)
        column.addWidget(self._pages, 1)
        self.setWidget(content)
        self._form.wanted.connect(self._begin)
        self._form.opened.connect(self._open)
        self._form.failed.connect(self._show)
        project = QgsProject.instance()
        project.layersAdded.connect(self._on_layers)
        project.layersRemoved.connect(self._on_layers)
        project.cleared.connect(self.leave)

    @property
    def review(self) -> Review | None:
        """The one that is open."""
        return self._review

    def prepare(self, layer: QgsMapLayer | None) -> None:
        """Come to the front; for a new review, begin from this layer."""
        self.setUserVisible(True)
        if self._page is None:
            self._form.prepare(layer)

    def begin(self, wish: Wish, fids: Sequence[int] | None = None) -> Review:
        """Begin a new review and start asking. Raises `Problem`."""
        review = Review.begin(wish, fids)
        self._enter(review)
        review.start()
        return review

    def leave(self) -> None:
        """Close the open review, which keeps what it has, and show the form."""
        self._marks.clear()
        review, self._review = self._review, None
        page, self._page = self._page, None
        if review is not None and page is not None:
            page.detach()
            review.close()
            self._pages.removeWidget(page)
            page.deleteLater()
            review.deleteLater()
        self._form.refresh()

    def detach(self) -> None:
        """Let go of project and map, before the dock is deleted."""
        project = QgsProject.instance()
        project.layersAdded.disconnect(self._on_layers)
        project.layersRemoved.disconnect(self._on_layers)
        project.cleared.disconnect(self.leave)
        self.leave()

    def _begin(self, wish: Wish, fids: Sequence[int] | None) -> None:
        try:
            self.begin(wish, fids)
        except Problem as problem:
            self._show(problem)

    def _open(self, path: Path) -> None:
        try:
            self._enter(Review(Book(path)))
        except Problem as problem:
            self._show(problem)

    def _enter(self, review: Review) -> None:
        self.leave()
        self._bar.clearWidgets()
        review.setParent(self)
        page = self._page = ReviewPage(review, self._marks, self)
        self._review = review
        page.closed.connect(self.leave)
        page.failed.connect(self._show)
        page.told.connect(lambda sentence: self._bar.pushInfo("", sentence))
        review.failed.connect(self._show)
        self._pages.addWidget(page)
        self._pages.setCurrentWidget(page)
        page.begin()
        self.opened.emit(review)

    def _on_layers(self, *_: object) -> None:
        if self._page is None:
            self._form.refresh()

    def _show(self, problem: Problem) -> None:
        problem.show(self._bar)
