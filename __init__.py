"""GeoLoupe: ask questions about the imagery on the map. QGIS loads the plugin through `classFactory`."""


def classFactory(iface):  # noqa: N802 - QGIS looks for this name
    """The plugin object, made by QGIS with its `QgisInterface`."""
    from .plugin.plugin import GeoLoupePlugin

    return GeoLoupePlugin(iface)
