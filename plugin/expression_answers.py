"""Answers to the expression function: remembered, asked for in the background, one after the other."""

from __future__ import annotations

import queue
import threading
import time
from functools import partial
from typing import Callable

from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeedback,
    QgsFields,
    QgsGeometry,
    QgsProject,
    QgsRasterLayer,
)
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, Qt, QThread, QTimer, pyqtSignal

from .background import lend_place, take_place_back
from .errors import Problem
from .expression_task import POLL_S, Asking, Job, Value, Wish
from .processing.answers import AnswerType
from .processing.feature_asker import FeatureAsker
from .processing.frozen import FrozenRaster
from .words import tr

MOST = 20_000  # answers remembered
RETRY_S = 60.0  # after a backend that could not be started
REPAINT_MS = 1_000  # new answers come to the map together


class Answers(QObject):
    """Made on the main thread; `find` and `wait` are safe from any."""

    _wanted = pyqtSignal(object, str)  # Wish, id of the layer whose features ask
    _came = pyqtSignal(str)  # id of the layer whose features asked

    def __init__(self) -> None:
        super().__init__()
        self._lock = threading.Lock()
        self._known: dict[Wish, Value] = {}
        self._pending: dict[Wish, set[str]] = {}  # and the layers to be drawn again
        self._failed: dict[Wish, Problem] = {}
        self._frozen: dict[str, FrozenRaster] = {}  # by layer id
        self._watched: list[tuple[QgsRasterLayer, Callable[[], None]]] = []
        self._not_before = 0.0
        self._task: Asking | None = None
        self._dirty: set[str] = set()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(REPAINT_MS)
        self._soon.timeout.connect(self._repaint)
        self._wanted.connect(self._freeze, Qt.ConnectionType.QueuedConnection)
        self._came.connect(self._on_came, Qt.ConnectionType.QueuedConnection)

    def find(self, wish: Wish, asking_layer: str = "") -> Value:
        """The answer; None where there is none yet, and then it is being asked for. Raises the `Problem` of a question
        that cannot be asked."""
        with self._lock:
            if wish in self._known:
                return self._known[wish]
            if wish in self._failed:
                raise self._failed[wish]
            if wish in self._pending:
                self._pending[wish].add(asking_layer)
                return None
            if time.monotonic() < self._not_before:
                return None
            self._pending[wish] = {asking_layer}
        self._wanted.emit(wish, asking_layer)
        return None

    def wait(self, wish: Wish, feedback: QgsFeedback | None) -> Value:
        """The answer, however long it takes; None where it was cancelled. Raises `Problem`."""
        if QThread.currentThread() == self.thread():
            with self._lock:
                is_new = not (wish in self._known or wish in self._failed or wish in self._pending)
                if is_new:
                    self._pending[wish] = set()
            if is_new:
                self._freeze(wish, "")  # the event loop, which would call it, waits too
        else:
            self.find(wish)
        lend_place()
        try:
            while feedback is None or not feedback.isCanceled():
                with self._lock:
                    if wish in self._known or wish in self._failed:
                        break
                    if wish not in self._pending:
                        raise Problem(tr("The model backend is not ready: open the panel of GeoLoupe to see why."))
                time.sleep(POLL_S)
        finally:
            take_place_back()
        with self._lock:
            if wish in self._failed:
                raise self._failed[wish]
            return self._known.get(wish)

    def forget(self, *names: str) -> None:
        """A raster of this name and id looks different now, or is gone: what was answered about it does not count any
        more."""
        with self._lock:
            for name in names:
                self._frozen.pop(name, None)
            for known in (self._known, self._failed):
                for wish in [wish for wish in known if wish.layer in names]:
                    del known[wish]

    def close(self) -> None:
        """Stop asking and let go of the layers, before this is deleted."""
        self._soon.stop()
        for layer, slot in self._watched:
            if not sip.isdeleted(layer):
                layer.styleChanged.disconnect(slot)
                layer.willBeDeleted.disconnect(slot)
        self._watched.clear()
        with self._lock:
            task, self._task = self._task, None
            self._pending.clear()
        if task is not None and not sip.isdeleted(task):
            task.cancel()

    # Called from the task's thread

    def settle(self, wish: Wish, value: Value) -> None:
        """An answer has come."""
        with self._lock:
            layers = self._pending.pop(wish, set())
            if len(self._known) >= MOST:
                self._known.pop(next(iter(self._known)))  # the oldest
            self._known[wish] = value
        for layer in layers:
            self._came.emit(layer)

    def give_up(self, problem: Problem | None) -> None:
        """The task ends; with a `problem`, as there is no backend: nothing is asked for a while."""
        with self._lock:
            self._task = None
            self._pending.clear()
            if problem is not None:
                self._not_before = time.monotonic() + RETRY_S
                problem.log()

    def next(self, jobs: queue.SimpleQueue[Job]) -> bool:
        """Whether the task shall go on: there are jobs. False ends it, and the next job starts another one."""
        with self._lock:
            if jobs.empty():
                self._task = None
                return False
            return True

    # Main thread

    def _freeze(self, wish: Wish, asking_layer: str) -> None:
        """Take what is needed of the layer, and queue the question."""
        try:
            job = self._job(wish)
        except Problem as problem:
            with self._lock:
                self._pending.pop(wish, None)
                self._failed[wish] = problem
            self._came.emit(asking_layer)
            return
        except Exception:  # a mistake of ours: who waits for the answer must not wait forever
            with self._lock:
                self._pending.pop(wish, None)
            raise
        if job is None:  # no imagery there: one parcel beside the raster must not end an algorithm
            self.settle(wish, None)
            return
        with self._lock:
            if wish not in self._pending:
                return  # closed meanwhile
            if self._task is None:
                self._task = Asking(self)
                QgsApplication.taskManager().addTask(self._task)
            self._task.jobs.put(job)

    def _job(self, wish: Wish) -> Job | None:
        """What to ask; None where there is nothing to look at. Raises the `Problem` of a question that cannot be asked
        anywhere."""
        layer = _raster(wish.layer)
        if layer.id() not in self._frozen:  # or its style has changed
            self._frozen[layer.id()] = FrozenRaster(layer, 0.0, QgsProject.instance().transformContext())
            self._watch(layer)
        frozen = self._frozen[layer.id()]
        crs = QgsCoordinateReferenceSystem(wish.crs) if wish.crs else frozen.crs
        shape = QgsGeometry.fromRect(frozen.extent)
        if wish.shape:
            shape = QgsGeometry()
            shape.fromWkb(wish.shape)
        transforms = QgsProject.instance().transformContext()
        asker = FeatureAsker(wish.question, AnswerType(wish.kind), QgsFields(), crs, [frozen], transforms)
        feature = QgsFeature()
        feature.setGeometry(shape)
        try:
            return Job(wish, asker, asker.imagery(feature))
        except Problem:
            return None

    def _watch(self, layer: QgsRasterLayer) -> None:
        self._watched = [(one, slot) for one, slot in self._watched if not sip.isdeleted(one) and one is not layer]
        slot = partial(self.forget, layer.id(), layer.name())
        layer.styleChanged.connect(slot)
        layer.willBeDeleted.connect(slot)
        self._watched.append((layer, slot))

    def _on_came(self, layer_id: str) -> None:
        self._dirty.add(layer_id)
        if not self._soon.isActive():
            self._soon.start()

    def _repaint(self) -> None:
        for layer in map(QgsProject.instance().mapLayer, self._dirty):
            if layer is not None:
                layer.triggerRepaint()
        self._dirty.clear()


def _raster(name: str) -> QgsRasterLayer:
    """The raster layer with this name or id. Raises `Problem`."""
    project = QgsProject.instance()
    for layer in (project.mapLayer(name), *project.mapLayersByName(name)):
        if isinstance(layer, QgsRasterLayer):
            return layer
    raise Problem(tr("There is no raster layer “{}” in the project.").format(name))
