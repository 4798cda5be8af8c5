"""Run by test_locks.py in a process of its own (no test collects it): the main thread converts and scales large
pictures while tasks begin, wait and end in a pool with a single thread."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt, QThreadPool
from qgis.PyQt.QtGui import QImage

KEPT, SMOOTH = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation


def test_it_comes_to_an_end(qgis_new_project, raster, noise, query_task, qtbot):
    layer = raster(noise(64, 64))
    QThreadPool.globalInstance().setMaxThreadCount(1)
    picture = QImage(2000, 2000, QImage.Format.Format_ARGB32_Premultiplied)
    picture.fill(0)
    for _ in range(20):
        task = query_task(layer)
        picture.convertToFormat(QImage.Format.Format_RGBA8888)  # while it begins
        qtbot.wait(20)
        picture.scaled(500, 500, KEPT, SMOOTH)  # while it waits
        with qtbot.waitSignal(task.ended, timeout=20000):
            task.stop(write=False)
    print("came to an end", flush=True)
