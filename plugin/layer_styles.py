"""Look and metadata of a table, written into its GeoPackage where QGIS finds them: `layer_styles`, `gpkg_metadata`.

By GDAL alone, which any thread may use. QGIS's own way opens the table as a layer of the provider "ogr", and that has
two locks which its opening takes in either order: two threads that open layers of one file can wait for each other
forever. So only the main thread opens such layers; tasks write with this and overlays.py.
"""

from __future__ import annotations

from osgeo import gdal, ogr
from qgis.core import QgsVectorLayer
from qgis.PyQt.QtXml import QDomDocument

from . import own_layers
from .words import tr

TEXTS = ("f_table_catalog", "f_table_schema", "f_table_name", "f_geometry_column", "styleName", "styleQML", "styleSLD")
ABOUT = ("description", "owner", "ui")
QGIS_METADATA = "http://mrcc.com/qgis.dtd"  # the standard by which QGIS knows its own


def bare(dataset: gdal.Dataset, table: str) -> QgsVectorLayer:
    """A layer in memory with the table's fields and nothing in it: to be dressed, and handed to `save`."""
    definition = dataset.GetLayerByName(table).GetLayerDefn()
    names = (definition.GetFieldDefn(index).GetName() for index in range(definition.GetFieldCount()))
    kind = ogr.GeometryTypeToName(definition.GetGeomType())
    return own_layers.table(f"{kind}?{'&'.join(f'field={name}' for name in names)}", "", "memory")


def save(dataset: gdal.Dataset, table: str, layer: QgsVectorLayer, description: str = "") -> None:
    """Give a table that has no style yet the look of `layer` as its default one, and the layer's metadata, if it has
    any. Raises RuntimeError."""
    look, plain_look, about = QDomDocument(), QDomDocument(), QDomDocument()
    layer.exportNamedStyle(look)
    layer.exportSldStyle(plain_look, "")  # for other programs
    layer.exportNamedMetadata(about, "")
    known = dataset.GetLayerByName("layer_styles") or _create(dataset)
    feature = ogr.Feature(known.GetLayerDefn())
    values = {
        "f_table_catalog": "",
        "f_table_schema": "",
        "f_table_name": table,
        "f_geometry_column": dataset.GetLayerByName(table).GetGeometryColumn(),
        "styleName": tr("GeoLoupe"),
        "styleQML": look.toString(),
        "styleSLD": plain_look.toString(),
        "useAsDefault": 1,
        "description": description,
        "owner": "",
    }
    for name, value in values.items():
        feature[name] = value
    if known.CreateFeature(feature) != ogr.OGRERR_NONE:
        raise RuntimeError(gdal.GetLastErrorMsg())
    if layer.metadata().title():
        _save_metadata(dataset, table, about.toString())


def _create(dataset: gdal.Dataset) -> ogr.Layer:
    """The table of styles as QGIS makes it."""
    layer = dataset.CreateLayer("layer_styles", None, ogr.wkbNone, ["FID=id"])
    if layer is None:
        raise RuntimeError(gdal.GetLastErrorMsg())
    default = ogr.FieldDefn("useAsDefault", ogr.OFTInteger)
    default.SetSubType(ogr.OFSTBoolean)
    time = ogr.FieldDefn("update_time", ogr.OFTDateTime)
    time.SetDefault("CURRENT_TIMESTAMP")
    texts, about = ([ogr.FieldDefn(name, ogr.OFTString) for name in names] for names in (TEXTS, ABOUT))
    for field in (*texts, default, *about, time):
        layer.CreateField(field)
    return layer


def _save_metadata(dataset: gdal.Dataset, table: str, text: str) -> None:
    known = dataset.ExecuteSQL("SELECT 1 FROM sqlite_master WHERE name = 'gpkg_metadata'")
    is_known = known.GetFeatureCount() > 0
    dataset.ReleaseResultSet(known)
    if not is_known:  # GDAL makes the tables for metadata of its own
        dataset.SetMetadataItem("creator", "GeoLoupe")
        dataset.FlushCache()
    _execute(
        dataset,
        "INSERT INTO gpkg_metadata (md_scope, md_standard_uri, mime_type, metadata) "
        f"VALUES ('dataset', '{QGIS_METADATA}', 'text/xml', {_quoted(text)})",
    )
    _execute(
        dataset,
        "INSERT INTO gpkg_metadata_reference (reference_scope, table_name, md_file_id) "
        f"VALUES ('table', {_quoted(table)}, last_insert_rowid())",
    )


def _execute(dataset: gdal.Dataset, statement: str) -> None:
    gdal.ErrorReset()
    dataset.ExecuteSQL(statement)
    if gdal.GetLastErrorType() >= gdal.CE_Failure:
        raise RuntimeError(gdal.GetLastErrorMsg())


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"
