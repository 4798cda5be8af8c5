"""Features on the rasters of the tests of QGIS, and what an algorithm says while it asks about them."""

from __future__ import annotations

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsProcessingFeedback,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)

LEFT, TOP, PIXEL = 500000.0, 4000000.0, 0.5  # of conftest's rasters
UTM = 32633


class Feedback(QgsProcessingFeedback):
    """Keeps what it is told; `on_line` may cancel."""

    def __init__(self, on_line=lambda feedback, line: None):
        super().__init__(False)
        self.errors, self.lines, self.bar = [], [], []
        self._on_line = on_line

    def reportError(self, error, fatalError=False):  # noqa: N802 - QGIS's name
        self.errors.append(error)

    def pushInfo(self, line):  # noqa: N802 - QGIS's name
        self.lines.append(line)
        self._on_line(self, line)

    pushWarning = setProgressText = pushInfo  # noqa: N815 - QGIS's names


def box(row, col, height, width):
    """A rectangle of the raster's pixels."""
    x, y = LEFT + col * PIXEL, TOP - row * PIXEL
    return QgsGeometry.fromRect(QgsRectangle(x, y - height * PIXEL, x + width * PIXEL, y))


FIELDS = "field=id:integer&field=name:string"
ANSWERABLE = FIELDS + "&field=answer:string"


def layer_of(*geometries, epsg=UTM, kind="Polygon", fields=FIELDS):
    """Features with ids from 1 and names A, B, ..., in memory."""
    layer = QgsVectorLayer(f"{kind}?crs=EPSG:{epsg}&{fields}", "parcels", "memory")
    to_layer = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem.fromEpsgId(UTM), layer.crs(), QgsProject.instance().transformContext()
    )
    for number, geometry in enumerate(geometries, start=1):
        feature = QgsFeature(layer.fields())
        feature["id"], feature["name"] = number, chr(64 + number)
        if geometry is not None:
            geometry = QgsGeometry(geometry)
            geometry.transform(to_layer)
            feature.setGeometry(geometry)
        assert layer.dataProvider().addFeatures([feature])[0]
    layer.updateExtents()
    QgsProject.instance().addMapLayer(layer)
    return layer


def extent_of(layer):
    extent = layer.extent()
    sides = (TOP - extent.yMaximum(), extent.xMinimum() - LEFT, extent.height(), extent.width())
    return tuple(round(side / PIXEL) for side in sides)


def asked(ortho, layer, **more):
    return {"RASTER": ortho, "FEATURES": layer, "QUESTION": "What is here?", "OUTPUT": "memory:", **more}


def rows(results, *names):
    return [tuple(feature[name] for name in names) for feature in results["OUTPUT"].getFeatures()]
