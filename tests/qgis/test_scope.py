"""What is asked about: areas by every way to choose them, the line of facts, bands and stretch."""

from __future__ import annotations

import numpy as np
import pytest
from geoloupe.plugin import areas, bands, estimate, settings
from geoloupe.plugin.areas import MOST_FEATURES
from geoloupe.plugin.bands import CHOSEN, DISPLAYED, STRETCHED, Bands
from geoloupe.plugin.errors import Problem
from geoloupe.plugin.imagery import LayerImagery
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsMapSettings,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtWidgets import QApplication, QComboBox, QLabel, QToolButton

LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
NO_KEY = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def shown(panel, qgis_iface, ortho, qgis_canvas, qtbot):
    """The panel and the map in a window, on 200 x 300 px of half a metre."""
    window = qgis_iface.mainWindow()
    window.resize(1200, 800)
    qgis_iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, panel)
    window.show()
    panel.show()
    qgis_canvas.window().resize(700, 500)
    qgis_canvas.window().show()
    qgis_canvas.resize(600, 400)
    qgis_canvas.setDestinationCrs(ortho.crs())
    qgis_canvas.setExtent(ortho.extent())
    panel.set_layer(ortho)
    qtbot.wait(50)
    yield panel
    panel.hide()


def part(panel, name, kind=QToolButton):
    return panel.findChild(kind, f"geoloupe{name}")


def at(canvas, x, y):
    """A place of the map, in metres from the raster's upper left, as a pixel of the canvas."""
    place = canvas.getCoordinateTransform().transform(500000 + x, 4000000 - y)
    return QPoint(round(place.x()), round(place.y()))


def drag(qtbot, canvas, begin, end):
    view = canvas.viewport()
    qtbot.mousePress(view, LEFT, NO_KEY, begin)
    qtbot.mouseMove(view, end)
    qtbot.mouseRelease(view, LEFT, NO_KEY, end)


def facts(panel):
    return part(panel, "Facts", QLabel).text()


def test_a_rectangle_is_drawn_by_dragging_and_is_whole_pixels_without_a_mask(shown, qtbot, qgis_canvas):
    earlier = qgis_canvas.mapTool()
    qtbot.mouseClick(part(shown, "AreaDrawn"), LEFT)
    assert part(shown, "DrawRectangle").isChecked()
    assert facts(shown) == "Draw the area on the map first."
    drag(qtbot, qgis_canvas, at(qgis_canvas, 20, 10), at(qgis_canvas, 100, 70))
    area = shown._scope.area()
    pixel = qgis_canvas.mapUnitsPerPixel() + 0.5
    assert area.extent.xMinimum() == pytest.approx(500020, abs=pixel)
    assert area.extent.yMinimum() == pytest.approx(3999930, abs=pixel)
    assert area.within == ""
    assert (area.height, area.width) == (area.extent.height() * 2, area.extent.width() * 2)
    assert qgis_canvas.mapTool() is earlier
    assert not part(shown, "DrawRectangle").isChecked()


def test_a_rectangle_may_be_clicked_at_two_corners(shown, qtbot, qgis_canvas):
    qtbot.mouseClick(part(shown, "AreaDrawn"), LEFT)
    for corner in (at(qgis_canvas, 20, 10), at(qgis_canvas, 100, 70)):
        qtbot.mouseMove(qgis_canvas.viewport(), corner)
        qtbot.mouseClick(qgis_canvas.viewport(), LEFT, NO_KEY, corner)
    assert shown._scope.area().extent.width() == pytest.approx(80, abs=2 * qgis_canvas.mapUnitsPerPixel() + 1)


@pytest.mark.parametrize("end", ["right click", "double click", "Enter"])
def test_a_polygon_is_clicked_and_masks_what_lies_outside(shown, qtbot, qgis_canvas, end):
    view = qgis_canvas.viewport()
    qtbot.mouseClick(part(shown, "AreaDrawn"), LEFT)
    qtbot.mouseClick(part(shown, "DrawPolygon"), LEFT)
    for corner in ((10, 10), (140, 20), (60, 90)):
        qtbot.mouseClick(view, LEFT, NO_KEY, at(qgis_canvas, *corner))
    if end == "right click":
        qtbot.mouseClick(view, RIGHT, NO_KEY, at(qgis_canvas, 60, 90))
    elif end == "double click":
        qtbot.mouseDClick(view, LEFT, NO_KEY, at(qgis_canvas, 60, 90))
    else:
        qtbot.keyClick(qgis_canvas, Qt.Key.Key_Return)
    area = shown._scope.area()
    assert area.within.startswith("Polygon")
    window, rgba = LayerImagery(shown._scope.layer(), area).overview(400)
    alpha = np.frombuffer(rgba, np.uint8).reshape(window.height, window.width, 4)[:, :, 3]
    assert (alpha > 0).mean() == pytest.approx(0.5, abs=0.05)  # as a triangle has it in its box
    assert alpha[-1, 0] == alpha[-1, -1] == 0


def test_escape_gives_drawing_up_and_keeps_what_was_drawn(shown, qtbot, qgis_canvas):
    qtbot.mouseClick(part(shown, "AreaDrawn"), LEFT)
    drag(qtbot, qgis_canvas, at(qgis_canvas, 20, 10), at(qgis_canvas, 100, 70))
    before = shown._scope.area()
    qtbot.mouseClick(part(shown, "DrawPolygon"), LEFT)
    qtbot.mouseClick(qgis_canvas.viewport(), LEFT, NO_KEY, at(qgis_canvas, 30, 30))
    qtbot.keyClick(qgis_canvas, Qt.Key.Key_Escape)
    assert not part(shown, "DrawPolygon").isChecked()
    assert shown._scope.area() == before


def test_backspace_takes_a_corner_back(shown, qtbot, qgis_canvas):
    qtbot.mouseClick(part(shown, "AreaDrawn"), LEFT)
    qtbot.mouseClick(part(shown, "DrawPolygon"), LEFT)
    for corner in ((10, 10), (140, 20), (60, 90), (5, 95)):
        qtbot.mouseClick(qgis_canvas.viewport(), LEFT, NO_KEY, at(qgis_canvas, *corner))
    qtbot.keyClick(qgis_canvas, Qt.Key.Key_Backspace)
    qtbot.keyClick(qgis_canvas, Qt.Key.Key_Return)
    assert QgsGeometry.fromWkt(shown._scope.area().within).constGet().nCoordinates() == 4  # a closed triangle


def test_what_was_drawn_is_outlined_while_it_counts_and_can_be_cleared(shown, qtbot, qgis_canvas):
    drawn = shown._scope._areas._drawn
    qtbot.mouseClick(part(shown, "AreaDrawn"), LEFT)
    drag(qtbot, qgis_canvas, at(qgis_canvas, 20, 10), at(qgis_canvas, 100, 70))
    assert drawn._band is not None
    qtbot.mouseClick(part(shown, "AreaMap"), LEFT)
    assert drawn._band is None
    qtbot.mouseClick(part(shown, "AreaDrawn"), LEFT)
    assert drawn._band is not None
    shown.hide()
    assert drawn._band is None
    shown.show()
    qtbot.mouseClick(part(shown, "DrawClear"), LEFT)
    assert drawn._band is None
    with pytest.raises(Problem, match="Draw the area"):
        shown._scope.area()


@pytest.fixture
def fields(ortho):
    """fields(wkt of polygons, in metres of the raster's CRS; another CRS) -> a polygon layer of the project."""

    def make(*shapes, epsg=32633):
        layer = QgsVectorLayer(f"Polygon?crs=EPSG:{epsg}", "fields", "memory")
        to_layer = QgsCoordinateTransform(ortho.crs(), layer.crs(), QgsProject.instance())
        features = []
        for wkt in shapes:
            shape = QgsGeometry.fromWkt(wkt)
            shape.transform(to_layer)
            feature = QgsFeature()
            feature.setGeometry(shape)
            features.append(feature)
        layer.dataProvider().addFeatures(features)
        QgsProject.instance().addMapLayer(layer)
        return layer

    return make


def square(x, y, side):
    left, top = 500000 + x, 4000000 - y
    right, bottom = left + side, top - side
    return f"Polygon(({left} {top}, {right} {top}, {right} {bottom}, {left} {bottom}, {left} {top}))"


@pytest.mark.parametrize("epsg", [32633, 4326])
def test_the_union_of_selected_features_is_the_area(shown, fields, qtbot, epsg):
    layer = fields(square(10, 10, 20), square(60, 50, 20), square(100, 0, 40), epsg=epsg)
    qtbot.mouseClick(part(shown, "AreaFeatures"), LEFT)
    assert facts(shown) == "Select features of “fields” on the map first."
    layer.selectByIds([1, 2])
    assert part(shown, "Selected", QLabel).text() == "2 selected"
    area = shown._scope.area()
    assert area.extent.xMinimum() == pytest.approx(500010, abs=0.6)
    assert area.extent.yMinimum() == pytest.approx(3999930, abs=0.6)
    window, rgba = LayerImagery(shown._scope.layer(), area).overview(140)
    alpha = np.frombuffer(rgba, np.uint8).reshape(window.height, window.width, 4)[:, :, 3] > 0
    assert alpha[5:35, 5:35].all()
    assert alpha[85:115, 105:135].all()
    assert alpha.mean() == pytest.approx(2 * 20 * 20 / (70 * 60), abs=0.02)


def test_too_many_features_are_refused_in_one_sentence(qgis_new_project, fields):
    layer = fields(*[square(0, 0, 1)] * (MOST_FEATURES + 1))
    layer.selectAll()
    with pytest.raises(Problem, match="At most 100 features make an area, and 101 are selected"):
        areas.selection(layer)


def test_features_that_lie_elsewhere_are_said_to(shown, fields, qtbot):
    layer = fields(square(5000, 10, 20))
    qtbot.mouseClick(part(shown, "AreaFeatures"), LEFT)
    layer.selectAll()
    assert facts(shown) == "“ortho” has no imagery there: choose another area, or other imagery."


def test_an_area_drawn_on_a_map_of_other_coordinates_is_placed_in_those_of_the_layer(qgis_new_project, ortho):
    box = QgsGeometry.fromRect(QgsRectangle(500020, 3999930, 500100, 3999990))
    to_map = QgsCoordinateTransform(ortho.crs(), QgsCoordinateReferenceSystem.fromEpsgId(3857), QgsProject.instance())
    box.transform(to_map)
    area = areas.within(ortho, QgsMapSettings(), box, to_map.destinationCrs())
    assert area.extent.xMinimum() == pytest.approx(500020, abs=1)
    assert area.extent.yMaximum() == pytest.approx(3999990, abs=1)
    assert QgsGeometry.fromWkt(area.within).area() == pytest.approx(80 * 60, rel=0.01)


def test_areas_are_chosen_with_the_keyboard(shown, qtbot):
    button = part(shown, "AreaLayer")
    QApplication.setActiveWindow(shown.window())  # arrows move in the active window only
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)
    qtbot.keyClick(button, Qt.Key.Key_Right)
    assert shown._scope._areas.kind == "map"
    for name in ("AreaLayer", "AreaMap", "AreaDrawn", "AreaFeatures", "DrawRectangle", "DrawPolygon", "DrawClear"):
        button = part(shown, name)
        assert button.focusPolicy() != Qt.FocusPolicy.NoFocus
        assert button.text()
        assert not button.icon().isNull()
        assert button.accessibleName()


# Facts


def test_the_facts_say_size_scale_levels_and_after_the_first_answer_the_time(shown, qtbot):
    settings.DURATIONS.set("")
    shown._client.start()
    qtbot.waitUntil(lambda: facts(shown) == "300 × 200\xa0px · 50\xa0cm per pixel · 3\xa0levels", timeout=10000)
    with qtbot.waitSignal(shown.answered, timeout=20000):
        shown.ask("Where is it?")
    qtbot.waitUntil(lambda: facts(shown).endswith(" · 3\xa0levels · about\xa01\xa0s"), timeout=3000)
    settings.DURATIONS.set("")


def test_estimates_are_of_the_same_model_kind_of_imagery_and_number_of_levels(qgis_app):
    settings.DURATIONS.set("")
    assert estimate.seconds("mini cpu", False, 3) is None
    for seconds in (2, 30, 3):
        estimate.learn("mini cpu", False, 3, seconds)
    assert estimate.seconds("mini cpu", False, 3) == 3
    assert estimate.seconds("mini cpu", False, 6) == 6
    assert estimate.seconds("mini cpu", True, 3) is None
    assert estimate.seconds("large cuda", False, 3) is None
    for _ in range(100):
        estimate.learn("mini cpu", False, 3, 8)
    assert estimate.seconds("mini cpu", False, 3) == 8
    settings.DURATIONS.set('{"mini cpu": 7}')
    assert estimate.seconds("mini cpu", False, 3) is None
    settings.DURATIONS.set("")


# Bands and stretch


def test_the_choice_of_bands_is_kept_with_the_layer_and_shown_in_a_picture(shown, qtbot):
    kind, layer = part(shown, "BandsKind", QComboBox), shown._scope.layer()
    glimpse = part(shown, "Glimpse", QLabel)
    qtbot.mouseClick(part(shown, "ImageryOpen"), LEFT)
    qtbot.waitUntil(lambda: glimpse.pixmap() is not None and not glimpse.pixmap().isNull(), timeout=5000)
    first = glimpse.pixmap().toImage()
    for index, wanted in ((1, Bands(STRETCHED)), (2, Bands(CHOSEN, (1, 2, 3))), (0, Bands(DISPLAYED))):
        kind.setCurrentIndex(index)
        kind.activated.emit(index)
        assert bands.of(layer) == wanted
        assert part(shown, "BandRed", QComboBox).isVisible() == (wanted.kind == CHOSEN)
    kind.setCurrentIndex(2)
    kind.activated.emit(2)
    for name in ("Red", "Green", "Blue"):
        part(shown, f"Band{name}", QComboBox).setBand(2)
    assert bands.of(layer) == Bands(CHOSEN, (2,))
    qtbot.waitUntil(lambda: glimpse.pixmap() is not None and glimpse.pixmap().toImage() != first, timeout=5000)
    middle = glimpse.pixmap().toImage().pixelColor(40, 30)
    assert middle.red() == middle.green() == middle.blue()


def test_the_picture_follows_the_style_of_the_layer(shown, qtbot):
    glimpse, layer = part(shown, "Glimpse", QLabel), shown._scope.layer()
    qtbot.mouseClick(part(shown, "ImageryOpen"), LEFT)
    qtbot.waitUntil(lambda: glimpse.pixmap() is not None and not glimpse.pixmap().isNull(), timeout=5000)
    first = glimpse.pixmap().toImage()
    layer.brightnessFilter().setBrightness(120)
    layer.triggerRepaint()
    qtbot.waitUntil(lambda: glimpse.pixmap() is not None and glimpse.pixmap().toImage() != first, timeout=5000)
