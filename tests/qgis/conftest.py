"""Real QGIS, small generated rasters, and a scripted backend. The repository root becomes the package `geoloupe`."""

from __future__ import annotations

import gc
import importlib.util
import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parents[2]
if "geoloupe" not in sys.modules:
    spec = importlib.util.spec_from_file_location(
        "geoloupe", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
    )
    package = importlib.util.module_from_spec(spec)
    sys.modules["geoloupe"] = package
    spec.loader.exec_module(package)

import numpy as np  # noqa: E402
import pytest  # noqa: E402
import serving  # noqa: E402
from geoloupe.plugin import areas, backend  # noqa: E402
from geoloupe.plugin import panel as panel_module  # noqa: E402
from geoloupe.plugin.backend import PLUGIN_FOLDER, Command  # noqa: E402
from geoloupe.plugin.client import BackendClient  # noqa: E402
from geoloupe.plugin.imagery import LayerImagery  # noqa: E402
from geoloupe.plugin.panel import Panel  # noqa: E402
from geoloupe.plugin.record import Record  # noqa: E402
from geoloupe.plugin.store import Store  # noqa: E402
from geoloupe.plugin.task import QueryTask  # noqa: E402
from osgeo import gdal  # noqa: E402
from qgis.core import (  # noqa: E402
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsMapSettings,
    QgsProject,
    QgsRasterLayer,
)
from qgis.PyQt import sip  # noqa: E402

WORKER = Path(__file__).parent / "fake_worker.py"
UTM = 32633


@pytest.hookimpl(trylast=True)
def pytest_runtest_teardown(item):
    """What a test leaves in reference cycles goes with it, not in the midst of a later test's events."""
    gc.collect()


@pytest.fixture
def raster(tmp_path):
    """raster(pixels [rows, cols(, bands)], transform, epsg, nodata) -> a layer in the project."""

    def make(pixels, transform=(500000.0, 0.5, 0.0, 4000000.0, 0.0, -0.5), epsg=UTM, nodata=None, name="ortho"):
        pixels = np.atleast_3d(pixels)
        kinds = {
            "uint8": gdal.GDT_Byte,
            "uint16": gdal.GDT_UInt16,
            "int16": gdal.GDT_Int16,
            "float32": gdal.GDT_Float32,
        }
        path = str(tmp_path / f"{name}.tif")
        height, width, bands = pixels.shape
        dataset = gdal.GetDriverByName("GTiff").Create(path, width, height, bands, kinds[str(pixels.dtype)])
        if transform is not None:
            dataset.SetGeoTransform(transform)
        if epsg:
            dataset.SetProjection(QgsCoordinateReferenceSystem.fromEpsgId(epsg).toWkt())
        for band in range(bands):
            dataset.GetRasterBand(band + 1).WriteArray(pixels[:, :, band])
            if nodata is not None:
                dataset.GetRasterBand(band + 1).SetNoDataValue(nodata)
        del dataset
        layer = QgsRasterLayer(path, name)
        assert layer.isValid()
        if not epsg:
            layer.setCrs(QgsCoordinateReferenceSystem())
        QgsProject.instance().addMapLayer(layer)
        return layer

    return make


@pytest.fixture
def noise():
    """noise(height, width, bands, dtype) -> pixels in which every place is different."""

    def make(height, width, bands=3, dtype=np.uint8):
        most = np.iinfo(dtype).max
        return np.random.default_rng(7).integers(0, most, (height, width, bands), dtype=dtype, endpoint=True)

    return make


@pytest.fixture
def make_client(qgis_app):
    """make_client(mode) -> a client of the scripted backend started in this mode (see fake_worker.py)."""
    clients = []

    def make(mode="normal"):
        command = Command("/usr/bin/python3", (str(WORKER), mode), str(ROOT))
        clients.append(BackendClient(lambda: command))
        return clients[-1]

    yield make
    for client in clients:
        if not sip.isdeleted(client):  # by the plugin's own unload
            client.close()


@pytest.fixture
def client(make_client):
    """A client of the well-behaved scripted backend."""
    return make_client()


@pytest.fixture
def panel(qgis_iface, qgis_new_project, client, tmp_path, monkeypatch):
    """The panel on the scripted backend."""
    monkeypatch.setattr(panel_module, "_answers_folder", lambda: tmp_path / "answers")
    made = Panel(qgis_iface, client, qgis_iface.mainWindow())
    yield made
    made.detach()
    made.deleteLater()


@pytest.fixture
def answer_card(panel, raster, qtbot):
    """answer_card(question) -> the card of its answer; the imagery has two bright spots."""
    pixels = np.full((300, 400, 3), 40, np.uint8)
    pixels[200:216, 64:80] = pixels[40:56, 300:316] = 255
    panel.set_layer(raster(pixels))

    def ask(question="Where is it?"):
        with qtbot.waitSignal(panel.answered, timeout=20000):
            panel.ask(question)
        return panel._conversation.cards[-1]

    return ask


@pytest.fixture(scope="module")
def port():
    """Of a server without encryption."""
    process, port = serving.listening()
    yield port
    process.kill()
    process.wait()


@pytest.fixture
def fake_backend(monkeypatch):
    """The scripted backend; fake_backend(mode) starts it in a mode of fake_worker.py. `.starts` counts processes."""

    def use(mode):
        def find():
            use.starts += 1
            return Command("/usr/bin/python3", (str(WORKER), mode), str(PLUGIN_FOLDER))

        monkeypatch.setattr(backend, "find", find)
        use.starts = 0

    use("normal")
    return use


@pytest.fixture
def query_task(tmp_path):
    """query_task(layer) -> the task of a question about it, under way: it waits for its backend."""

    def begin(layer):
        imagery = LayerImagery(layer, areas.whole_layer(layer, QgsMapSettings()))
        draft = Record("id", "Is it bright?", "ortho", imagery.area, "2026-01-01T00:00:00")
        task = QueryTask(1, draft, imagery, Store(tmp_path / "answers"))
        QgsApplication.taskManager().addTask(task)
        return task

    return begin


@pytest.fixture
def ortho(raster, noise):
    """200 x 300 px of 0.5 m, dark but for a bright block."""
    pixels = noise(200, 300) // 2
    pixels[40:80, 60:100] = 255
    return raster(pixels)
