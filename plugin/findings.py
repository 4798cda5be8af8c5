"""Answers that the analyst wants to keep as features of their own: two layers of findings, areas and points, in the
GeoPackage of the project's answers. They stay when an answer is deleted. GUI thread only."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from osgeo import gdal, ogr
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFillSymbol,
    QgsGeometry,
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsProject,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtCore import QDateTime, Qt

from . import geometry, layer_styles, legend, overlays, own_layers, saying, store
from .errors import Problem
from .processing.answers import fitting
from .record import Record
from .store import FILE, WGS84, Store
from .words import tr

AREA, POINT = "area", "point"
TABLES = {AREA: "findings_areas", POINT: "findings_points"}
FIELDS = ("question", "answer", "confidence", "model", "answered_at", "imagery", "evidence", "remark")


@dataclass(frozen=True)
class Finding:
    """A feature of a layer of findings."""

    layer: QgsVectorLayer
    fid: int

    def undo(self) -> None:
        """Take it away again."""
        self.layer.dataProvider().deleteFeatures([self.fid])
        self.layer.triggerRepaint()


def add(record: Record, form: str, place: Store) -> Finding:
    """Add an answer to the layer of findings of this form, `AREA` or `POINT`, which is made and added to the project
    where it is missing. Raises `Problem`."""
    shape = _shape(record, form)
    try:
        with place.still() as root:
            source = f"{(root / FILE).as_posix()}|layername={TABLES[form]}"
            _make_table(root / FILE, form)
    except (OSError, RuntimeError) as error:
        raise Problem(tr("The finding could not be written to {}.").format(place.path), str(error)) from error
    layer = _in_project(source) or _added(source, form)
    feature = QgsFeature(layer.fields())
    for name, value in _values(record).items():
        index = layer.fields().lookupField(name)
        feature.setAttribute(index, fitting(layer.fields().at(index), value))
    feature.setGeometry(shape)
    written, features = layer.dataProvider().addFeatures([feature])
    if not written:
        raise Problem(
            tr("The finding could not be written to {}.").format(place.path),
            "\n".join(layer.dataProvider().errors()),
        )
    layer.updateExtents()
    layer.triggerRepaint()
    return Finding(layer, features[0].id())


def _shape(record: Record, form: str) -> QgsGeometry:
    """In WGS 84: the area asked about, or the middle of the tile that weighed most (of the area, where there is
    none)."""
    area = record.area
    most = geometry.box_extent(area.extent, record.best[0]) if record.best else area.extent
    outline = store.in_wgs84(area.extent if form == AREA else most.center(), area.crs)
    if outline is None:
        raise Problem(tr("“{}” has no coordinate system: give it one to note findings.").format(record.layer_name))
    return outline


def _values(record: Record) -> dict[str, object]:
    return {
        "question": record.question,
        "answer": saying.answer(record),
        "confidence": None if record.confidence is None else round(record.confidence, 4),
        "model": record.model,
        "answered_at": QDateTime.fromString(record.asked, Qt.DateFormat.ISODate),
        "imagery": record.layer_name,
        "evidence": record.id,
        "remark": " ".join(record.notes),
    }


def _make_table(path: Path, form: str) -> None:
    if not path.is_file():
        raise OSError(tr("The answers of this project have no GeoPackage any more."))
    dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_UPDATE)
    if dataset is None:
        raise OSError(gdal.GetLastErrorMsg())
    if dataset.GetLayerByName(TABLES[form]) is not None:
        return
    reference = overlays.spatial_reference(QgsCoordinateReferenceSystem(WGS84))
    layer = dataset.CreateLayer(TABLES[form], reference, ogr.wkbPolygon if form == AREA else ogr.wkbPoint)
    if layer is None:
        raise OSError(gdal.GetLastErrorMsg())
    kinds = {"confidence": ogr.OFTReal, "answered_at": ogr.OFTDateTime}
    for name in FIELDS:
        layer.CreateField(ogr.FieldDefn(name, kinds.get(name, ogr.OFTString)))
    look = layer_styles.bare(dataset, TABLES[form])
    _dress(look, form)
    layer_styles.save(dataset, TABLES[form], look)
    del layer, dataset  # written


def _dress(layer: QgsVectorLayer, form: str) -> None:
    outline = {"style": "no", "outline_color": "255,190,60", "outline_width": "1.6", "outline_width_unit": "Point"}
    marker = {"name": "diamond", "color": "255,190,60", "size": "4"}
    symbol = QgsFillSymbol.createSimple(outline) if form == AREA else QgsMarkerSymbol.createSimple(marker)
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))
    labels = QgsPalLayerSettings()
    labels.fieldName = "answer"
    text = labels.format()
    buffer = text.buffer()
    buffer.setEnabled(True)
    text.setBuffer(buffer)
    labels.setFormat(text)
    layer.setLabeling(QgsVectorLayerSimpleLabeling(labels))
    layer.setLabelsEnabled(True)
    layer.setDisplayExpression('"question" || \' \' || "answer"')
    titles = (tr("Question"), tr("Answer"), tr("Confidence (0 to 1)"), tr("Model"), tr("Answered at"), tr("Imagery"),
              tr("Evidence"), tr("Remark"))  # fmt: skip
    for name, title in zip(FIELDS, titles):
        layer.setFieldAlias(layer.fields().lookupField(name), title)


def _in_project(source: str) -> QgsVectorLayer | None:
    for layer in QgsProject.instance().mapLayers().values():
        if layer.customProperty(legend.OVERLAY_PROPERTY) == legend.FINDINGS and layer.source() == source:
            return layer
    return None


def _added(source: str, form: str) -> QgsVectorLayer:
    """The layer on top of the layer tree. Raises `Problem`."""
    layer = own_layers.table(source, tr("Findings (areas)") if form == AREA else tr("Findings (points)"))
    if not layer.isValid():
        raise Problem(tr("The layer of findings could not be opened: {}").format(source))
    layer.setCustomProperty(legend.OVERLAY_PROPERTY, legend.FINDINGS)
    project = QgsProject.instance()
    project.addMapLayer(layer, False)
    project.layerTreeRoot().insertLayer(0, layer)
    return layer
