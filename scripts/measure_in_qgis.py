"""Runs inside QGIS (`qgis --code`): asks, stops and counts what measure_desktop.py wants, and reports it.

The wish comes in the environment variable GEOLOUPE_DEMO (what, raster, url, questions, out; see measure_desktop.py);
the report is out/outcome.json.
"""

from __future__ import annotations

import json
import os
import sys
import threading
import time
import traceback
from collections import Counter
from pathlib import Path

import qgis.utils
from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsRasterLayer, QgsRectangle
from qgis.PyQt.QtCore import QEventLoop, QObject, Qt, QTimer
from qgis.utils import iface

TICK_MS = 5
BLOCK_S = 0.05  # what a person begins to feel
QUESTIONS = ("Is there an airplane?", "Where is the beach?", "How many tennis courts are there?")
WINDOW = (1600, 1000)  # px


class Watch:
    """How long the event loop stands still: a timer that should tick every 5 ms, and a thread that looks at what the
    GUI thread is doing whenever it does not."""

    def __init__(self) -> None:
        self.gaps: list[float] = []  # seconds between ticks
        self._last = time.perf_counter()
        self._running = True
        self._where: Counter[str] = Counter()
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start(TICK_MS)
        self._gui = threading.get_ident()
        threading.Thread(target=self._look, daemon=True).start()

    def _tick(self) -> None:
        now = time.perf_counter()
        self.gaps.append(now - self._last)
        self._last = now

    def _look(self) -> None:
        while self._running:
            time.sleep(0.01)
            if time.perf_counter() - self._last > BLOCK_S and (frame := sys._current_frames().get(self._gui)):
                lines = [f"{Path(one.filename).name}:{one.lineno} {one.name}" for one in traceback.extract_stack(frame)]
                self._where[" < ".join(reversed(lines[-4:]))] += 1

    def stop(self) -> dict:
        """What was seen: seconds, and where the GUI thread was while it stood still."""
        self._running = False
        self._timer.stop()
        self._tick()
        ordered = sorted(self.gaps)
        return {
            "longest": ordered[-1],
            "of_1000": ordered[int(len(ordered) * 0.999) - 1],
            "blocks": sum(gap > BLOCK_S for gap in ordered),
            "seconds": sum(ordered),
            "where": self._where.most_common(5),
        }


class Measurement(QObject):
    """Each method measures one thing and returns it."""

    def __init__(self, wish: dict) -> None:
        super().__init__(iface.mainWindow())
        self.wish = wish

    def run(self) -> dict:
        begun = time.perf_counter()
        qgis.utils.updateAvailablePlugins()
        if not (qgis.utils.loadPlugin("geoloupe") and qgis.utils.startPlugin("geoloupe")):
            raise RuntimeError("QGIS did not load the plugin geoloupe; its output says why.")
        load = time.perf_counter() - begun
        begun = time.perf_counter()
        self.panel = qgis.utils.plugins["geoloupe"].show_panel()
        opened = time.perf_counter() - begun
        iface.mainWindow().showNormal()
        iface.mainWindow().setGeometry(0, 0, *WINDOW)
        client = self.panel._client
        self.wait(lambda: client.hello is not None, 120)
        found = {"load": load, "panel": opened, "model": client.hello.model, "device": client.hello.device}
        for what in self.wish["what"]:
            found[what] = getattr(self, what)()
        return found

    def wait(self, done, seconds: float) -> None:
        """Let the event loop run until `done()`; an own loop, which the timers of `Watch` tick in."""
        loop, end = QEventLoop(), time.monotonic() + seconds
        timer = QTimer()
        timer.timeout.connect(lambda: loop.quit() if done() or time.monotonic() > end else None)
        timer.start(20)
        loop.exec()
        if not done():
            raise RuntimeError(f"was not done in {seconds} s")

    def pause(self, seconds: float) -> None:
        end = time.monotonic() + seconds
        self.wait(lambda: time.monotonic() > end, seconds + 60)

    def layer(self, source: str, provider: str = "gdal") -> QgsRasterLayer:
        layer = QgsRasterLayer(source, "measured", provider)
        if not layer.isValid():
            raise RuntimeError(f"QGIS cannot read {source} as a raster.")
        QgsProject.instance().addMapLayer(layer)
        self.panel.set_layer(layer)
        return layer

    def ask(self, question: str = QUESTIONS[0]) -> float:
        """Ask; seconds until the answer is shown."""
        ended: list = []
        begun = time.perf_counter()
        query = self.panel.ask(question)
        if query is None:
            raise RuntimeError("the panel did not take the question; the log of QGIS says why")
        query.ended.connect(lambda: ended.append(query))
        self.wait(lambda: bool(ended), 600)
        if query.problem is not None:
            raise RuntimeError(query.problem.sentence)
        return time.perf_counter() - begun

    def watched(self, action) -> dict:
        watch = Watch()
        took = action()
        self.pause(1)
        return {**watch.stop(), "took": took}

    def big(self) -> dict:
        """The event loop while the whole of a big raster is asked about; before that, while QGIS alone draws it."""
        layer = self.layer(self.wish["raster"])
        self.panel.set_area("layer")

        def draw() -> float:
            begun = time.perf_counter()
            iface.zoomFull()
            self.pause(1)
            self.wait(lambda: not iface.mapCanvas().isDrawing(), 120)
            return time.perf_counter() - begun

        alone = self.watched(draw)
        asking = self.watched(self.ask)
        again = self.watched(self.ask)
        return {"height": layer.height(), "width": layer.width(), "alone": alone, "asking": asking, "again": again}

    def web(self) -> dict:
        """The same on a slow web map."""
        QgsProject.instance().setCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
        layer = self.layer(f"type=xyz&url={self.wish['url']}&zmin=0&zmax=18", "wms")
        iface.mapCanvas().setExtent(QgsRectangle(1_000_000, 6_000_000, 1_004_000, 6_003_000))
        self.panel.set_area("map")
        alone = self.watched(lambda: self.pause(5))
        asking = self.watched(self.ask)
        QgsProject.instance().removeMapLayer(layer.id())
        return {"alone": alone, "asking": asking}

    def stop(self) -> dict:
        """From Stop to stopped, at each level of the zoom."""
        self.layer(self.wish["raster"])
        self.panel.set_area("layer")
        let_go, kept = [], []  # by the backend; by us, with what was found so far
        for level in (None, 0, 1, 2, 3):
            query = self.panel.ask(QUESTIONS[0])
            acknowledged: list[float] = []
            query._request.cancelled.connect(lambda times=acknowledged: times.append(time.perf_counter()))

            def reached(query=query, level=level) -> bool:
                progress = query.progress
                return query.is_final or (level is None or (progress is not None and progress.level >= level))

            self.wait(reached, 120)
            if query.is_final:
                break
            begun = time.perf_counter()
            self.panel.stop()
            self.wait(lambda query=query, times=acknowledged: query.is_final and times, 60)
            let_go.append(acknowledged[0] - begun)
            kept.append(time.perf_counter() - begun)
        return {"let_go": let_go, "kept": kept}

    def memory(self) -> dict:
        """Resident memory of QGIS and of the backend, in MB, as the questions go by."""
        self.layer(self.wish["sample"])
        self.panel.set_area("layer")
        backend = self.panel._client.process_id
        marks = {}
        for number in range(1, self.wish["questions"] + 1):
            self.ask(QUESTIONS[number % len(QUESTIONS)])
            if number in (1, 10, 50, 100, 150) or number == self.wish["questions"]:
                marks[number] = (resident("self"), resident(backend))
                print(number, marks[number], flush=True)  # it takes long: the log tells how far it is
        return {"marks": marks}


def resident(process) -> float:
    for line in Path(f"/proc/{process}/status").read_text().splitlines():
        if line.startswith("VmRSS"):
            return int(line.split()[1]) / 1024
    return 0.0


def report(outcome: dict) -> None:
    out = Path(wish["out"])
    (out / "outcome.part").write_text(json.dumps(outcome))
    (out / "outcome.part").rename(out / "outcome.json")
    QgsProject.instance().setDirty(False)
    QTimer.singleShot(0, iface.actionExit().trigger)


def begin() -> None:
    try:
        report(Measurement(wish).run())
    except Exception as failure:
        traceback.print_exc()
        report({"error": str(failure)})


wish = json.loads(os.environ["GEOLOUPE_DEMO"])
if wish["what"]:
    QTimer.singleShot(500, begin)
else:  # only how long QGIS takes to be there
    iface.initializationCompleted.connect(lambda: report({"ready": time.time()}))
