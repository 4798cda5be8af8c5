"""Tasks of GeoLoupe keep no thread of Qt's pool from others: not the map's drawing, not each other (see also
test_locks.py)."""

from __future__ import annotations

import threading

import numpy as np
import pytest
from geoloupe.plugin.background import Task
from geoloupe.plugin.expression_answers import Answers
from geoloupe.plugin.expression_task import Asking, Wish
from geoloupe.plugin.task import QueryTask
from qgis.core import QgsApplication, QgsFeedback, QgsMapRendererParallelJob, QgsMapSettings, QgsTask
from qgis.PyQt.QtCore import QSize, QThreadPool

PATIENCE = 20_000  # ms


@pytest.fixture
def one_thread(qgis_new_project, qtbot):
    """A pool with a single thread, as on a small machine on which other tasks hold the rest."""
    pool = QThreadPool.globalInstance()
    qtbot.waitUntil(lambda: pool.activeThreadCount() == 0, timeout=PATIENCE)
    most = pool.maxThreadCount()
    pool.setMaxThreadCount(1)
    yield pool
    qtbot.waitUntil(lambda: pool.activeThreadCount() == 0, timeout=PATIENCE)  # less than that while a place is lent
    pool.setMaxThreadCount(most)


@pytest.fixture
def question(one_thread, ortho, query_task, qtbot):
    """The task of a question that waits for its backend."""
    task = query_task(ortho)
    qtbot.waitUntil(lambda: task.status() == QueryTask.TaskStatus.Running, timeout=PATIENCE)
    yield task
    with qtbot.waitSignal(task.ended, timeout=PATIENCE):
        task.stop(write=False)


@pytest.fixture
def answers(fake_backend, qtbot):
    """Answers to expressions, on the scripted backend."""
    made = Answers()
    yield made
    made.close()
    qtbot.waitUntil(lambda: not any(isinstance(task, Asking) for task in Task._alive), timeout=PATIENCE)


def test_the_map_is_drawn_while_a_question_waits_for_its_backend(question, ortho, qtbot):
    view = QgsMapSettings()
    view.setLayers([ortho])
    view.setDestinationCrs(ortho.crs())
    view.setExtent(ortho.extent())
    view.setOutputSize(QSize(300, 200))
    job = QgsMapRendererParallelJob(view)
    with qtbot.waitSignal(job.finished, timeout=PATIENCE):
        job.start()
    assert np.count_nonzero([job.renderedImage().pixel(col, 20) & 0xFFFFFF for col in range(300)])


def test_an_expression_on_the_main_thread_is_answered_while_a_question_waits(question, answers):
    feedback = QgsFeedback()
    enough = threading.Timer(PATIENCE / 1000, feedback.cancel)  # or it would wait forever
    enough.start()
    try:
        assert answers.wait(Wish("ortho", "Is it bright? say yes", b"", "", "text"), feedback) == "yes"
    finally:
        enough.cancel()


def test_an_expression_in_the_only_thread_is_answered(one_thread, ortho, answers, qtbot):
    feedback, said = QgsFeedback(), []
    wish = Wish("ortho", "Is it bright? say yes", b"", "", "text")
    task = QgsTask.fromFunction("waits", lambda _: said.append(answers.wait(wish, feedback)))
    QgsApplication.taskManager().addTask(task)
    try:
        qtbot.waitUntil(lambda: bool(said), timeout=PATIENCE)
    finally:
        feedback.cancel()
    assert said == ["yes"]
