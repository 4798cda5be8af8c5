"""The model side of GeoLoupe: reads rasters, zooms in, answers. Never imports qgis.

Importing this package loads nothing heavy, because QGIS imports :mod:`model_backend.wire` from it.
"""

__version__ = "0.1.0"
