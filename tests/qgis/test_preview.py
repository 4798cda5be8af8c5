"""What is found shows on the map while the question is being answered, and goes when the layers come."""

from __future__ import annotations

import array

import pytest
from geoloupe.plugin.heat import HeatPicture
from geoloupe.plugin.messages import Heat
from geoloupe.plugin.preview import _Item
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsProject
from qgis.PyQt.QtGui import QImage, QPainter

NAN = float("nan")


def heat(rows):
    values = array.array("f", [value for row in rows for value in row])
    return Heat(len(rows), len(rows[0]), (0.0, 0.0, 1.0, 1.0), values.tobytes())


def test_attention_becomes_colours_and_nothing_where_the_model_did_not_look():
    picture = HeatPicture()
    picture.add(heat([[NAN, 0.5], [3.0, 9.0]]))
    alpha = [[picture.image.pixelColor(x, y).alpha() for x in range(2)] for y in range(2)]
    assert alpha[0] == [0, 0]
    assert 0 < alpha[1][0] < alpha[1][1] < 255


def test_a_finer_level_replaces_the_coarser_one_where_it_looked():
    picture = HeatPicture()
    picture.add(heat([[9.0, 9.0]]))
    picture.add(heat([[0.5, 0.5, NAN, NAN]]))
    assert [picture.image.pixelColor(x, 0).alpha() > 0 for x in range(4)] == [False, False, True, True]


def test_a_large_map_is_thinned_out():
    picture = HeatPicture(most=10)
    picture.add(heat([[5.0] * 40] * 20))
    assert (picture.image.width(), picture.image.height()) == (10, 5)


@pytest.fixture
def shown(panel, raster, noise, qgis_canvas, qtbot):
    """The query under way, with at least a level on the map; the canvas shows the whole layer, in another CRS."""
    layer = raster(noise(300, 400))
    panel.set_layer(layer)
    qgis_canvas.setDestinationCrs(layer.crs())
    qgis_canvas.setExtent(layer.extent())
    query = panel.ask("slow")
    qtbot.waitUntil(lambda: panel._preview.levels_shown > 0, timeout=10000)
    return query


def items(canvas):
    return [item for item in canvas.scene().items() if isinstance(item, _Item)]


def test_it_is_on_the_map_until_the_answer(panel, shown, qgis_canvas, qtbot):
    assert len(items(qgis_canvas)) == 1
    with qtbot.waitSignal(panel.answered, timeout=30000):
        pass
    assert items(qgis_canvas) == []
    assert QgsProject.instance().layerTreeRoot().findGroup("GeoLoupe") is not None


def test_stop_takes_it_away(panel, shown, qgis_canvas, qtbot):
    with qtbot.waitSignal(panel.stopped, timeout=5000):
        panel.stop()
    assert items(qgis_canvas) == []


def test_unloading_takes_it_away(panel, shown, qgis_canvas, monkeypatch):
    panel.detach()
    monkeypatch.setattr(panel, "detach", lambda: None)  # as the fixture would once more
    assert items(qgis_canvas) == []


@pytest.mark.parametrize("crs", ["EPSG:32633", "EPSG:3857"])
def test_it_paints_within_the_area_also_in_a_map_of_another_crs(shown, qgis_canvas, crs):
    (item,) = items(qgis_canvas)
    area = item._area
    qgis_canvas.setDestinationCrs(QgsCoordinateReferenceSystem(crs))
    to_map = QgsCoordinateTransform(area.crs, QgsCoordinateReferenceSystem(crs), QgsProject.instance())
    extent = to_map.transformBoundingBox(area.extent)
    qgis_canvas.setExtent(extent.scaled(2.0))
    item.updatePosition()
    size = item.boundingRect().size().toSize()
    image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    item.paint(painter)
    painter.end()
    painted = [
        (x, y) for y in range(image.height()) for x in range(image.width()) if image.pixelColor(x, y).alpha() > 0
    ]
    assert painted
    seen = qgis_canvas.mapSettings().mapToPixel()
    corner, other = (
        seen.transform(x, y)
        for x, y in ((extent.xMinimum(), extent.yMaximum()), (extent.xMaximum(), extent.yMinimum()))
    )
    slack = 4  # px: the width of the outlines
    assert corner.x() - slack <= min(x for x, _ in painted)
    assert max(x for x, _ in painted) <= other.x() + slack
    assert corner.y() - slack <= min(y for _, y in painted)
    assert max(y for _, y in painted) <= other.y() + slack
