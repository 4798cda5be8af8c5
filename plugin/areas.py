"""Which part of a layer is asked about: all of it, what the map shows, or what lies within a polygon. Main thread."""

from __future__ import annotations

from dataclasses import replace
from typing import NoReturn

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsMapSettings,
    QgsProject,
    QgsRasterInterface,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)

from . import geometry
from .errors import Problem
from .geometry import Area
from .words import number, tr

FINER = 4  # than the map shows: how fine a map service is asked for
LARGEST_SERVICE = 16_384  # px along the longer side of an area of one
MOST_FEATURES = 100  # whose union is made while the analyst waits
MANY = 2_000  # corners
FEW = 100  # corners: a shape of fewer gets more on its way to other coordinates, where straight lines are bent


def whole_layer(layer: QgsRasterLayer, view: QgsMapSettings) -> Area:
    """All of the layer. Raises `Problem`."""
    return part(layer, view, layer.extent()) or _nothing(layer)


def visible_map(layer: QgsRasterLayer, view: QgsMapSettings) -> Area:
    """The part of the layer that the map shows, in whole pixels. Raises `Problem`."""
    found = part(layer, view, _view_extent(layer, view))
    if found is None:
        raise Problem(tr("The map does not show “{}”: zoom to it, or ask about the whole layer.").format(layer.name()))
    return found


def is_service(layer: QgsRasterLayer) -> bool:
    """Whether it has no pixels of its own, as the maps of a server."""
    provider = layer.dataProvider()
    has_size = provider.capabilities() & QgsRasterInterface.Capability.Size
    return not (has_size and provider.xSize() > 0 and provider.ySize() > 0)


def part(layer: QgsRasterLayer, view: QgsMapSettings, wanted: QgsRectangle) -> Area | None:
    """The part of the layer that `wanted` (in its CRS) touches, in whole pixels; None where it lies elsewhere.

    A map service has no pixels of its own. It is asked for at most `FINER` times as fine as the map shows it, as long
    as it has such a zoom level, and for at most `LARGEST_SERVICE` px a side. Raises `Problem`.
    """
    provider = layer.dataProvider()
    if not layer.isValid() or provider is None or layer.extent().isEmpty():
        _nothing(layer)
    context = QgsProject.instance().transformContext()
    if not is_service(layer):
        found = geometry.cut(layer.extent(), provider.ySize(), provider.xSize(), wanted)
        return found and geometry.area_of(*found, layer.crs(), context)
    extent = layer.extent().intersect(wanted)
    if extent.isEmpty():
        return None
    seen = _view_extent(layer, view)
    pixel = max(
        seen.width() / view.outputSize().width() / FINER,
        min(provider.nativeResolutions(), default=0.0),
        max(extent.width(), extent.height()) / LARGEST_SERVICE,
    )
    height, width = max(round(extent.height() / pixel), 1), max(round(extent.width() / pixel), 1)
    return geometry.area_of(extent, height, width, layer.crs(), context)


def within(
    layer: QgsRasterLayer, view: QgsMapSettings, polygon: QgsGeometry, crs: QgsCoordinateReferenceSystem
) -> Area:
    """The part of the layer that lies in a polygon given in `crs`. Raises `Problem`."""
    shape = QgsGeometry(polygon)
    if crs != layer.crs() and crs.isValid() and layer.crs().isValid():  # QGIS, too, takes a layer without as it is
        if shape.constGet().nCoordinates() < FEW:
            shape = shape.densifyByCount(8)
        try:
            shape.transform(QgsCoordinateTransform(crs, layer.crs(), QgsProject.instance()))
        except QgsCsException as error:
            raise Problem(
                tr("The area cannot be expressed in the coordinates of “{}”.").format(layer.name())
            ) from error
    box = shape.boundingBox()
    is_box = shape.constGet().nCoordinates() < FEW and shape.isGeosEqual(QgsGeometry.fromRect(box))
    found = part(layer, view, box)
    if found is None:
        raise Problem(tr("“{}” has no imagery there: choose another area, or other imagery.").format(layer.name()))
    if is_box:
        return found
    if shape.constGet().nCoordinates() > MANY:  # finer than pixels, such an outline only costs time
        shape = shape.simplify(found.extent.width() / found.width / 4).makeValid()
    return replace(found, within=shape.asWkt(17))


def selection(layer: QgsVectorLayer) -> QgsGeometry:
    """The union of the selected polygons of a layer, in its CRS. Raises `Problem`."""
    count = layer.selectedFeatureCount()
    if count > MOST_FEATURES:
        sentence = tr("At most {} features make an area, and {} are selected: select fewer, or ask about each feature.")
        raise Problem(sentence.format(number(MOST_FEATURES), number(count)))
    shapes = [feature.geometry().makeValid() for feature in layer.getSelectedFeatures() if feature.hasGeometry()]
    union = QgsGeometry.unaryUnion(shapes) if shapes else QgsGeometry()
    if union.isEmpty():
        raise Problem(tr("Select features of “{}” on the map first.").format(layer.name()))
    return union


def _nothing(layer: QgsRasterLayer) -> NoReturn:
    raise Problem(tr("“{}” has no imagery to ask about.").format(layer.name()))


def _view_extent(layer: QgsRasterLayer, view: QgsMapSettings) -> QgsRectangle:
    """What the map shows, in the layer's CRS."""
    to_layer = QgsCoordinateTransform(view.destinationCrs(), layer.crs(), QgsProject.instance().transformContext())
    try:
        return to_layer.transformBoundingBox(view.visibleExtent())
    except QgsCsException as error:
        sentence = tr("The visible map cannot be expressed in the coordinates of “{}”: ask about the whole layer.")
        raise Problem(sentence.format(layer.name()), str(error)) from error
