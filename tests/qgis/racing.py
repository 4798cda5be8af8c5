"""Run by test_locks.py in a process of its own (no test collects it): a task keeps one answer after the other while the
main thread opens tables of the same GeoPackage all the time."""

from __future__ import annotations

import threading
from array import array

from geoloupe.plugin import areas, legend
from geoloupe.plugin.imagery import LayerImagery
from geoloupe.plugin.messages import Done, Evidence, Heat, Tile
from geoloupe.plugin.record import Record, concluded
from geoloupe.plugin.store import Store
from qgis.core import QgsApplication, QgsMapSettings, QgsRasterLayer, QgsTask, QgsVectorLayer

ANSWERS = 12


class Keeping(QgsTask):
    def __init__(self, store, imagery):
        super().__init__("keeping", QgsTask.Flag(0))
        self.store, self.imagery, self.records, self.is_over = store, imagery, [], False

    def run(self):
        heat = Heat(2, 2, (0.0, 0.0, 1.0, 1.0), array("f", [0.5, 1.0, 1.5, 4.0]).tobytes())
        tiles = tuple(Tile(0, 0, col, 0.5, True, (0.0, col / 2, 1.0, (col + 1) / 2)) for col in range(2))
        found = [Evidence(0, 1, 64, 64, 0.5, tiles, heat, bytes([0, 1, 0, 1]))]
        answer = Done("Yes", 0.9, "fake", (), heat)
        try:
            for number in range(ANSWERS):
                draft = Record(f"id-{number}", f"Is it's {number}?", "ortho", self.imagery.area, "2026-01-01T00:00:00")
                record = concluded(draft, found, answer, "", 1.0)
                self.records.append(self.store.add(record, self.imagery, found, answer))
        finally:
            self.is_over = True
        return True


def test_both_come_to_an_end(qgis_app, qgis_new_project, raster, noise, tmp_path, monkeypatch):
    provider_of = QgsRasterLayer.dataProvider

    def guarded(layer):
        assert threading.current_thread() is threading.main_thread(), "PyQt may take it for one that was deleted"
        return provider_of(layer)

    layer = raster(noise(64, 64))
    monkeypatch.setattr(QgsRasterLayer, "dataProvider", guarded)
    task = Keeping(Store(tmp_path / "answers"), LayerImagery(layer, areas.whole_layer(layer, QgsMapSettings())))
    QgsApplication.taskManager().addTask(task)
    shown = 0
    while not task.is_over:
        QgsApplication.processEvents()
        if task.records:
            assert QgsVectorLayer(task.records[-1].tiles, "", "ogr").isValid()
        if shown < len(task.records):
            assert legend.add(task.records[shown]) is not None
            shown += 1
    assert len(task.records) == ANSWERS
    for record in task.records:
        tiles = QgsVectorLayer(record.tiles, "", "ogr")
        assert (tiles.featureCount(), tiles.renderer().type()) == (2, "RuleRenderer")
        assert tiles.metadata().title() == record.question
    print("came to an end", flush=True)
