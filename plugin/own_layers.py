"""Layers of files that we wrote, opened without QGIS's question for a coordinate system.

Imagery that has none leads to overlays that have none. QGIS can be set to ask for the one of every such layer, in a
window that blocks, and that a task must not open.
"""

from __future__ import annotations

from qgis.core import QgsRasterLayer, QgsVectorLayer


def table(source: str, name: str, provider: str = "ogr") -> QgsVectorLayer:
    """A table of a GeoPackage, or one in memory. Of the provider "ogr": main thread only (see layer_styles.py)."""
    options = QgsVectorLayer.LayerOptions()
    options.skipCrsValidation = True
    return QgsVectorLayer(source, name, provider, options)


def raster(path: str, name: str = "") -> QgsRasterLayer:
    """A heat map."""
    options = QgsRasterLayer.LayerOptions()
    options.skipCrsValidation = True
    return QgsRasterLayer(path, name, "gdal", options)
