"""The QGIS side of GeoLoupe: panel, tasks, rendering of windows, overlays, backend client. Never imports torch."""
