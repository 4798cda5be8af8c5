"""QGIS is killed right after an answer has appeared: the answer is there when QGIS starts again."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest
from geoloupe.plugin import legend
from geoloupe.plugin.panel import Panel
from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtWidgets import QPushButton

HERE = Path(__file__).parent
SECONDS = 120


def dying_qgis(raster: str, answers: Path, project: Path | None) -> subprocess.Popen[str]:
    """A process that answers a question about the raster in this very panel, prints "answered" and then waits."""
    command = [sys.executable, "-m", "pytest", "-q", "-s", "-p", "no:cacheprovider", str(HERE / "dying.py")]
    environment = {**os.environ, "DYING_RASTER": raster, "DYING_ANSWERS": str(answers)}
    environment["DYING_PROJECT"] = str(project or "")
    return subprocess.Popen(
        command, cwd=HERE.parents[1], env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
        start_new_session=True,
    )  # fmt: skip


def die_after_the_answer(raster: str, answers: Path, project: Path | None) -> None:
    process = dying_qgis(raster, answers, project)
    try:
        deadline = time.monotonic() + SECONDS
        line = ""
        while "answered" not in line and process.poll() is None and time.monotonic() < deadline:
            line = process.stdout.readline()
        assert "answered" in line
    finally:
        os.killpg(process.pid, signal.SIGKILL)  # QGIS and the backend at once, as when the power fails
        process.wait()
        process.stdout.close()


@pytest.fixture
def image(raster, noise):
    """Path of a raster."""
    pixels = noise(200, 300)
    return raster(np.ascontiguousarray(pixels)).source()


def test_an_answer_in_a_saved_project_outlives_a_crash(panel, image, tmp_path):
    project = tmp_path / "one.qgz"
    die_after_the_answer(image, tmp_path / "answers", project)
    assert QgsProject.instance().read(str(project))
    (record,) = panel._conversation.records()
    assert (record.question, record.text) == ("Where is it?", "Something bright is there.")
    legend.show(record, True)
    assert all(layer.isValid() for layer in legend.layers(record))
    assert len(legend.layers(record)) == 3 + len(record.steps)


def test_an_answer_in_an_unsaved_project_outlives_a_crash(panel, qgis_iface, client, image, tmp_path, qtbot):
    die_after_the_answer(image, tmp_path / "answers", None)
    QgsProject.instance().clear()
    QgsProject.instance().addMapLayer(QgsRasterLayer(image, "ortho"))
    started_again = Panel(qgis_iface, client, qgis_iface.mainWindow())
    try:
        button = started_again.findChild(QPushButton, "geoloupeBringBack")
        assert not button.isHidden()
        button.click()
        (record,) = started_again._conversation.records()
        assert record.text == "Something bright is there."
        assert button.isHidden()
        legend.show(record, True)
        assert legend.is_shown(record)
    finally:
        started_again.detach()
        started_again.deleteLater()


def test_an_answer_is_kept_although_the_backend_dies_with_its_last_word(panel, image, client, qtbot):
    panel.set_layer(QgsProject.instance().mapLayersByName("ortho")[0])
    query = panel.ask("Where is it?")
    query._request.done.connect(lambda *_: os.kill(client.process_id, signal.SIGKILL))
    with qtbot.waitSignal(panel.answered, timeout=20000):
        pass
    (record,) = panel._session.store.read()
    assert record.text == "Something bright is there."
