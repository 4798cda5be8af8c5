"""GeoLoupe in the Processing toolbox, in models, batches and headless qgis_process. Nothing here needs a window."""
