"""The entry point that QGIS talks to: the algorithms, one action, and a panel made when it is first wanted.

What has windows is imported when it is shown: qgis_process runs the algorithms without any.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsApplication
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction

from .backend import PLUGIN_FOLDER
from .client import BackendClient
from .processing.provider import GeoLoupeProvider
from .words import tr

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

    from .panel import Panel

PANEL_WIDTH_EM = 25  # lines of text: about 400 px at the usual font size


class GeoLoupePlugin(QObject):
    """Made by `classFactory`. Nothing is started before the panel is opened."""

    def __init__(self, iface: QgisInterface | None) -> None:
        super().__init__()
        self._iface = iface
        self._action: QAction | None = None
        self._client: BackendClient | None = None
        self._panel: Panel | None = None
        self._provider: GeoLoupeProvider | None = None

    def initProcessing(self) -> None:  # noqa: N802 - QGIS's name
        """Add the algorithms. QGIS calls this alone in qgis_process, where `iface` is None."""
        self._provider = GeoLoupeProvider()
        QgsApplication.processingRegistry().addProvider(self._provider)

    def initGui(self) -> None:  # noqa: N802 - QGIS's name
        """Add the algorithms, and the action to the Raster menu and toolbar."""
        self.initProcessing()
        icon = QIcon(str(PLUGIN_FOLDER / "resources" / "icons" / "geoloupe.svg"))
        self._action = QAction(icon, tr("GeoLoupe"), self._iface.mainWindow())
        self._action.setObjectName("geoloupeShowPanel")
        self._action.setCheckable(True)
        self._action.setToolTip(tr("Ask about the imagery"))
        self._action.triggered.connect(self._on_action)
        self._iface.addRasterToolBarIcon(self._action)
        self._iface.addPluginToRasterMenu(tr("GeoLoupe"), self._action)

    def unload(self) -> None:
        """Take away all that `initGui` and `show_panel` made: nothing stays behind, no process and no task."""
        if self._panel is not None and not sip.isdeleted(self._panel):
            self._panel.detach()
            self._iface.removeDockWidget(self._panel)
            self._panel.deleteLater()
        if self._client is not None:
            self._client.close()
            self._client.deleteLater()
        if self._action is not None and not sip.isdeleted(self._action):
            self._iface.removePluginRasterMenu(tr("GeoLoupe"), self._action)
            self._iface.removeRasterToolBarIcon(self._action)
            self._action.deleteLater()
        if self._provider is not None and not sip.isdeleted(self._provider):
            QgsApplication.processingRegistry().removeProvider(self._provider)
        self._provider = None
        self._panel = self._client = self._action = None

    def show_panel(self) -> Panel:
        """Open the panel, making it and starting the backend the first time."""
        if self._panel is None:
            from .look import em
            from .panel import Panel

            self._client = BackendClient()
            self._panel = Panel(self._iface, self._client, self._iface.mainWindow())
            self._iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self._panel)
            width = em(self._panel, PANEL_WIDTH_EM)
            self._iface.mainWindow().resizeDocks([self._panel], [width], Qt.Orientation.Horizontal)
            if self._action is not None:
                self._panel.setToggleVisibilityAction(self._action)
            self._client.start()
        self._panel.setUserVisible(True)
        return self._panel

    def _on_action(self, on: bool) -> None:
        if self._panel is None and on:
            self.show_panel()
