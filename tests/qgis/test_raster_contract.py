"""The raster contract: whatever a raster comes in, the right part of the picture reaches the model, and the answer's
overlays lie where they should. Each item of the contract is a test by its name.

Every raster is dark but for one bright spot. The model's pictures must show it there and only there, and the scripted
backend, which goes for what is bright, must lead to overlays on that place of the map.
"""

from __future__ import annotations

import math
import subprocess
import sys
import zipfile
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
from geoloupe.plugin import areas, geometry, imagery
from geoloupe.plugin.backend import PLUGIN_FOLDER, Command, python_in
from geoloupe.plugin.client import BackendClient
from geoloupe.plugin.imagery import LayerImagery
from geoloupe.plugin.query import QueryState
from geoloupe.plugin.task import QueryTask
from osgeo import gdal
from qgis.core import (
    QgsContrastEnhancement,
    QgsPalettedRasterRenderer,
    QgsProject,
    QgsRasterLayer,
    QgsRasterMinMaxOrigin,
    QgsRasterTransparency,
    QgsRectangle,
    QgsSingleBandGrayRenderer,
)
from qgis.PyQt.QtGui import QColor

from tests.qgis.map_server import HALF, MapServer

ROWS, COLS = 300, 400
SPOT = (200, 64, 16)  # row, column, side: px
NORTH_UP = (500000.0, 0.5, 0.0, 4000000.0, 0.0, -0.5)
SOUTH_UP = (500000.0, 0.5, 0.0, 4000000.0, 0.0, 0.5)
ROTATED = (500000.0, 0.45, 0.22, 4000000.0, 0.22, -0.45)
UNPLACED = (0.0, 1.0, 0.0, 0.0, 0.0, -1.0)
HERE = Path(__file__).parent
BRIGHT, DARK = 230, 120  # of the red that the model sees: at least, at most


@dataclass
class Case:
    """A layer, and where its spot is in its coordinates: middle and half a side. `area` is what to ask about."""

    layer: QgsRasterLayer
    x: float
    y: float
    half: float
    area: str = "layer"


def picture(bands=3, dtype="uint8", top=None):
    """Dark hills with the spot at the type's highest value (or `top`)."""
    top = top or (np.iinfo(dtype).max if np.dtype(dtype).kind in "ui" else 1.0)
    rows, cols = np.mgrid[:ROWS, :COLS]
    hills = top * (0.12 + 0.1 * np.sin(rows / 17) * np.cos(cols / 23))
    pixels = np.repeat(hills[:, :, None], bands, axis=2)
    row, col, side = SPOT
    pixels[row : row + side, col : col + side] = top
    return pixels.astype(dtype)


def case(layer, transform=NORTH_UP):
    row, col, side = SPOT
    col, row = col + side / 2, row + side / 2
    x = transform[0] + col * transform[1] + row * transform[2]
    y = transform[3] + col * transform[4] + row * transform[5]
    half = side / 2 * max(math.hypot(transform[1], transform[4]), math.hypot(transform[2], transform[5]))
    return Case(layer, x, y, half)


def stretched(layer, low, high):
    """Every displayed band between these values."""
    layer.setContrastEnhancement(
        QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum,
        QgsRasterMinMaxOrigin.Limits.MinMax,
    )
    renderer = layer.renderer()
    if isinstance(renderer, QgsSingleBandGrayRenderer):
        enhancements = [renderer.contrastEnhancement()]
    else:
        enhancements = [
            renderer.redContrastEnhancement(),
            renderer.greenContrastEnhancement(),
            renderer.blueContrastEnhancement(),
        ]
    for enhancement in enhancements:
        enhancement.setMinimumValue(low)
        enhancement.setMaximumValue(high)
    return layer


@pytest.fixture
def write(raster, tmp_path):
    """The fixture `raster` for every type; write.layer(path) opens another file as a layer of the project."""

    def make(pixels, transform=NORTH_UP, epsg=32633, nodata=None, name="ortho"):
        return raster(pixels, transform, epsg, nodata, name)

    def layer(path, name="ortho", provider="gdal"):
        opened = QgsRasterLayer(str(path), name, provider)
        assert opened.isValid(), opened.error().message()
        QgsProject.instance().addMapLayer(opened)
        return opened

    make.layer = layer
    make.folder = tmp_path
    return make


@pytest.fixture
def server():
    """A map server whose spot is some way north-east of 0° 0°."""
    made = MapServer((90_000.0, 60_000.0, 1500.0))
    yield made
    made.close()


def of_type(dtype, low, high):
    def make(write, server):
        return case(stretched(write(picture(1, dtype, high)), low, high))

    return make


def of_bands(count):
    def make(write, server):
        return case(write(picture(count)))

    return make


def palette(write, server):
    pixels = np.where(picture(1) == 255, 2, np.indices((ROWS, COLS)).sum(0)[:, :, None] // 20 % 2).astype(np.uint8)
    layer = write(pixels)
    colours = [QColor(20, 60, 20), QColor(20, 20, 90), QColor(255, 255, 255)]
    classes = [QgsPalettedRasterRenderer.Class(value, colour) for value, colour in enumerate(colours)]
    layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, classes))
    return case(layer)


def nodata_in_all_bands(write, server):
    pixels = picture()
    pixels[:, 300:] = 0
    return case(write(pixels, nodata=0))


def nodata_in_one_band(write, server):
    """QGIS draws no pixel whose red, green or blue is missing."""
    pixels = picture()
    pixels[:, 300:, 1] = 0
    return case(write(pixels, nodata=0))


def nan(write, server):
    pixels = picture(1, "float32")
    pixels[:, 300:] = np.nan
    return case(stretched(write(pixels), 0, 1))


def placed(transform, epsg):
    def make(write, server):
        return case(write(picture(), transform, epsg), transform or UNPLACED)

    return make


def non_georeferenced_png(write, server):
    path = write.folder / "photo.png"
    gdal.Translate(str(path), write(picture(), None, None, name="photo").source(), format="PNG")
    return case(write.layer(path), UNPLACED)


def vrt(write, server):
    source = gdal.Open(write(picture()).source())
    paths = []
    for part, (left, width) in enumerate([(0, 150), (150, 250)]):
        paths.append(str(write.folder / f"part{part}.tif"))
        gdal.Translate(paths[-1], source, srcWin=[left, 0, width, ROWS])
    gdal.BuildVRT(str(write.folder / "mosaic.vrt"), paths)
    return case(write.layer(write.folder / "mosaic.vrt"))


def geopackage_raster(write, server):
    path = write.folder / "imagery.gpkg"
    gdal.Translate(str(path), write(picture()).source(), format="GPKG", creationOptions=["TILE_FORMAT=PNG"])
    return case(write.layer(path))


def vsizip(write, server):
    with zipfile.ZipFile(write.folder / "imagery.zip", "w") as archive:
        archive.write(write(picture()).source(), "in/ortho.tif")
    return case(write.layer(f"/vsizip/{write.folder}/imagery.zip/in/ortho.tif"))


def vsimem(write, server):
    path = f"/vsimem/{write.folder.name}.tif"
    gdal.Translate(path, write(picture()).source())
    return case(write.layer(path))


def virtual_raster(write, server):
    ortho = write(picture(1))
    extent = ",".join(f"{side:.3f}" for side in (500000, 4000000 - ROWS / 2, 500000 + COLS / 2, 4000000))
    uri = (
        f"?crs=EPSG:32633&extent={extent}&width={COLS}&height={ROWS}&formula=%22ortho@1%22%20*%202"
        f"&ortho:uri={ortho.source()}&ortho:provider=gdal"
    )
    return case(stretched(write.layer(uri, "twice", "virtualraster"), 0, 510))


def service(kind):
    def make(write, server):
        layer = write.layer(getattr(server, kind), kind, "wms")
        return Case(layer, *server.spot, area="map")

    return make


ITEMS = {
    "uint8": of_type("uint8", 0, 255),
    "uint16": of_type("uint16", 0, 12000),
    "int16": of_type("int16", -500, 9000),
    "float32": of_type("float32", 0.0, 0.8),
    "1 band": of_bands(1),
    "2 bands": of_bands(2),
    "3 bands": of_bands(3),
    "4 bands": of_bands(4),
    "8 bands": of_bands(8),
    "palette": palette,
    "nodata in one band": nodata_in_one_band,
    "nodata in all bands": nodata_in_all_bands,
    "NaN": nan,
    "rotated geotransform": placed(ROTATED, 32633),
    "south-up": placed(SOUTH_UP, 32633),
    "EPSG 4326 at 60 N": placed((10.0, 1e-5, 0, 60.0, 0, -1e-5), 4326),
    "US feet": placed((2e6, 1.0, 0, 7e5, 0, -1.0), 2264),
    "no CRS": placed(NORTH_UP, None),
    "not georeferenced PNG": non_georeferenced_png,
    "VRT": vrt,
    "GeoPackage raster": geopackage_raster,
    "vsizip": vsizip,
    "vsimem": vsimem,
    "virtual raster": virtual_raster,
    "XYZ from a local server": service("xyz"),
    "WMTS from a local server": service("wmts"),
    "WMS from a local server": service("wms"),
}


@pytest.fixture(params=ITEMS.values(), ids=list(ITEMS))
def item(request, qgis_new_project, write, server, qgis_canvas):
    made = request.param(write, server)
    look_at(qgis_canvas, made)
    return made


def look_at(canvas, made):
    """Show the spot on the map, with fifteen times as much around it, not in the middle."""
    reach = 15 * made.half
    canvas.window().resize(700, 500)
    canvas.window().show()
    canvas.resize(600, 400)
    canvas.setDestinationCrs(made.layer.crs())
    middle = made.x + 0.4 * reach, made.y - 0.3 * reach
    canvas.setExtent(
        QgsRectangle(middle[0] - reach, middle[1] - reach, middle[0] + reach, middle[1] + reach)
        if made.area == "map"
        else made.layer.extent()
    )


def frozen(made, canvas):
    area = areas.visible_map if made.area == "map" else areas.whole_layer
    return LayerImagery(made.layer, area(made.layer, canvas.mapSettings()))


def test_the_right_part_of_the_picture_reaches_the_model(item, qgis_canvas):
    model_sees = frozen(item, qgis_canvas)
    window, rgba = model_sees.overview(500)
    pixels = np.frombuffer(rgba, np.uint8).reshape(window.height, window.width, 4)
    red, seen = pixels[:, :, 0].astype(int), pixels[:, :, 3] > 0
    bright = (red >= BRIGHT) & seen
    rows, cols = np.nonzero(bright)
    box = (rows.min() / window.height, cols.min() / window.width, (rows.max() + 1) / window.height,
           (cols.max() + 1) / window.width)  # fmt: skip
    found = geometry.box_extent(model_sees.area.extent, box)
    pixel = max(found.width() / (cols.max() - cols.min() + 1), found.height() / (rows.max() - rows.min() + 1))
    assert math.hypot(found.center().x() - item.x, found.center().y() - item.y) <= 1.5 * pixel
    aslant = 1.5 if item.layer.source().endswith("rotated") else 1.0
    assert max(found.width(), found.height()) <= 2 * 1.5 * item.half * aslant + 2 * pixel
    around = seen & ~grown(bright, 3)
    assert red[around].max() <= DARK
    assert seen.mean() > 0.45


def grown(mask, by):
    """A mask and what lies within `by` px of it."""
    out = mask.copy()
    for down in range(-by, by + 1):
        for across in range(-by, by + 1):
            out |= np.roll(np.roll(mask, down, 0), across, 1)
    return out


def ask(panel, qtbot, made, question="Where is it?"):
    panel.set_layer(made.layer)
    panel.set_area(made.area)
    with qtbot.waitSignal(panel.answered, timeout=90000) as answered:
        assert panel.ask(question) is not None
    return answered.args[0]


def test_the_overlays_of_the_answer_lie_where_they_should(panel, qtbot, item):
    result = ask(panel, qtbot, item)
    tiles, heatmap = (node.layer() for node in result.group.children()[:2])
    assert tiles.crs() == heatmap.crs() == item.layer.crs()
    best = [feature for feature in tiles.getFeatures() if feature["place"] == 1]
    assert len(best) == 1
    assert best[0]["kept"]
    assert best[0].geometry().boundingBox().buffered(item.half).contains(item.x, item.y)

    provider, extent = heatmap.dataProvider(), heatmap.extent()
    block = provider.block(1, extent, heatmap.width(), heatmap.height())
    places = [(r, c) for r in range(heatmap.height()) for c in range(heatmap.width()) if not block.isNoData(r, c)]
    row, col = max(places, key=lambda place: block.value(*place))
    cell = extent.width() / heatmap.width(), extent.height() / heatmap.height()
    x, y = extent.xMinimum() + (col + 0.5) * cell[0], extent.yMaximum() - (row + 0.5) * cell[1]
    assert math.hypot(x - item.x, y - item.y) < 2 * item.half + max(cell)


def alpha(made, canvas):
    window, rgba = frozen(made, canvas).overview(500)
    return np.frombuffer(rgba, np.uint8).reshape(window.height, window.width, 4)[:, :, 3]


@pytest.mark.parametrize("make", [nodata_in_one_band, nodata_in_all_bands, nan])
def test_missing_values_are_no_imagery(qgis_new_project, write, qgis_canvas, make):
    seen = alpha(make(write, None), qgis_canvas)
    assert (seen[:, 300:] == 0).all()
    assert (seen[:, :300] == 255).all()


def test_epsg_4326_at_60_n_is_seen_with_square_ground_pixels(qgis_new_project, write, qgis_canvas):
    """A square of the ground is a square of the picture, though it has twice as many columns as rows of the file."""
    pixels = picture()
    pixels[SPOT[0] : SPOT[0] + 16, SPOT[1] : SPOT[1] + 16] = 30
    pixels[200:216, 64:96] = 255  # 16 rows of 1.11 m, 32 columns of 0.56 m
    made = case(write(pixels, (10.0, 1e-5, 0, 60.0, 0, -1e-5), 4326))
    model_sees = frozen(made, qgis_canvas)
    window, rgba = model_sees.overview(1000)
    red = np.frombuffer(rgba, np.uint8).reshape(window.height, window.width, 4)[:, :, 0]
    rows, cols = np.nonzero(red >= BRIGHT)
    assert (rows.max() - rows.min() + 1) / (cols.max() - cols.min() + 1) == pytest.approx(1, abs=0.1)
    assert model_sees.area.metres_per_pixel == pytest.approx(math.sqrt(1.114 * 0.558), rel=0.01)


def test_layer_subset_by_style_shows_the_model_that_subset(qgis_new_project, write, qgis_canvas):
    """One band of eight, and values that its style hides."""
    pixels = np.zeros((ROWS, COLS, 8), np.uint8)
    pixels[:, :, 4] = 50
    pixels[:150, :, 4] = 7
    layer = write(pixels)
    renderer = QgsSingleBandGrayRenderer(layer.dataProvider(), 5)
    hidden = QgsRasterTransparency()
    entry = QgsRasterTransparency.TransparentSingleValuePixel()
    entry.min = entry.max = 7
    entry.percentTransparent = 100
    hidden.setTransparentSingleValuePixelList([entry])
    renderer.setRasterTransparency(hidden)
    layer.setRenderer(renderer)
    window, rgba = frozen(Case(layer, 0, 0, 0), qgis_canvas).overview(COLS)
    seen = np.frombuffer(rgba, np.uint8).reshape(window.height, window.width, 4)
    assert (seen[:150, :, 3] == 0).all()
    assert (seen[150:, :, 3] == 255).all()
    assert (seen[150:, :, :3] == 50).all()


@pytest.fixture
def asking(panel, write, qtbot):
    """A slow question about a file, once its first tile has been read."""
    made = case(write(picture()))
    panel.set_layer(made.layer)
    query = panel.ask("slow")
    qtbot.waitUntil(lambda: query.progress is not None and query.progress.done > 0, timeout=10000)
    return query


def test_layer_removed_mid_query_is_one_sentence(panel, asking, qtbot, write):
    with qtbot.waitSignal(panel.failed, timeout=3000) as failed:
        QgsProject.instance().removeMapLayer(asking.imagery.layer_id)
    assert failed.args[0].startswith("“ortho” was removed while a question about it was being answered")
    qtbot.waitUntil(lambda: not QueryTask._alive, timeout=3000)
    assert asking.state is QueryState.FAILED
    assert not panel._session.store.exists
    assert ask(panel, qtbot, case(write(picture(), name="another"))).text


def test_file_replaced_mid_query_is_one_sentence(panel, asking, qtbot, write):
    path = Path(QgsProject.instance().mapLayer(asking.imagery.layer_id).source())
    other = Path(write(picture()[::-1].copy(), name="newer").source())
    with qtbot.waitSignal(panel.failed, timeout=5000) as failed:
        other.replace(path)
    assert failed.args[0] == (
        "The file of “ortho” was replaced while a question about it was being answered: ask again."
    )
    assert asking.state is QueryState.FAILED
    assert not panel._session.store.exists


# Map servers that do not deliver


@pytest.fixture(scope="module")
def model(qgis_app):
    """A client of the real backend with the embedded model."""
    python = python_in(PLUGIN_FOLDER / ".venv-backend")
    if python is None:
        pytest.skip("the backend's Python is not set up: make env")
    command = Command(str(python), ("-m", "model_backend", "serve", "--stdio"), str(PLUGIN_FOLDER))
    made = BackendClient(lambda: command)
    yield made
    made.close()


@pytest.fixture
def client(request, make_client):
    """The scripted backend, or the real one for tests that use `model`."""
    return request.getfixturevalue("model") if "model" in request.fixturenames else make_client()


def web(panel, write, server, canvas):
    made = Case(write.layer(server.xyz, "web", "wms"), *server.spot, area="map")
    look_at(canvas, made)
    panel.set_layer(made.layer)
    panel.set_area("map")
    return made


def ended(panel, qtbot, question="Is there a beach?"):
    query = panel.ask(question)
    assert query is not None
    qtbot.waitUntil(lambda: query.is_final, timeout=300000)
    return query


def assert_no_imagery(query):
    """No answer, and one sentence why."""
    if query.problem is not None:
        assert query.problem.sentence.startswith("No imagery came back")
    else:
        assert query.text == "I cannot tell."
        assert "There is no imagery in the area asked about." in query.answer.notes


def test_xyz_tiles_that_are_blank_are_counted(panel, model, write, server, qgis_canvas, qtbot):
    web(panel, write, server, qgis_canvas)
    server.blank = lambda z, x, y: z > 9 and (x + 0.5) * 2 * HALF / 2**z - HALF < server.spot[0]  # the western half
    query = ended(panel, qtbot)
    assert query.state is QueryState.ANSWERED
    assert any(note.startswith("Imagery was missing or blank for ") for note in query.answer.notes)


def test_xyz_tiles_that_are_not_found_make_no_answer(panel, model, write, server, qgis_canvas, qtbot):
    web(panel, write, server, qgis_canvas)
    server.fails = lambda *_: True
    assert_no_imagery(ended(panel, qtbot))


def test_xyz_tiles_that_are_slow_end_in_one_sentence(panel, model, write, server, qgis_canvas, qtbot, monkeypatch):
    monkeypatch.setattr(imagery, "PATIENCE_S", 1)
    server.delay = 5
    web(panel, write, server, qgis_canvas)
    query = ended(panel, qtbot)
    assert query.state is QueryState.FAILED
    assert query.problem.sentence == "No imagery came back: “web” did not answer within 1 seconds."


def test_project_proxy_set():
    """In a process of its own: what QGIS loads tiles with takes its proxy only once."""
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-q",
        "-p",
        "no:cacheprovider",
        "-p",
        "no:xvfb",
        str(HERE / "proxied.py"),
    ]
    done = subprocess.run(command, cwd=PLUGIN_FOLDER, capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stdout[-3000:]
