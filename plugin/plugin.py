"""The entry point that QGIS talks to: algorithms, actions, and a panel made when it is first wanted.

What has windows is imported when it is shown: qgis_process runs the algorithms without any.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsApplication, QgsExpression, QgsMapLayerType, QgsRasterLayer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QObject, Qt, QTimer
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction

from . import language, settings
from .backend import PLUGIN_FOLDER
from .client import BackendClient
from .processing.provider import GeoLoupeProvider
from .words import tr

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

    from .errors import Problem
    from .expression import AskRaster
    from .expression_answers import Answers
    from .geometry import Area
    from .help import HelpWindow
    from .here import HereMenu
    from .native import AskFilter, OptionsFactory
    from .panel import Panel
    from .review.dock import ReviewDock

PANEL_WIDTH_EM = 25  # lines of text: about 400 px at the usual font size


class GeoLoupePlugin(QObject):
    """Made by `classFactory`. Nothing is started before the panel is opened."""

    def __init__(self, iface: QgisInterface | None) -> None:
        super().__init__()
        self._iface = iface
        self._translator = language.install()
        self._action: QAction | None = None
        self._layer_action: QAction | None = None
        self._options: OptionsFactory | None = None
        self._locator: AskFilter | None = None
        self._client: BackendClient | None = None
        self._panel: Panel | None = None
        self._review_action: QAction | None = None
        self._review: ReviewDock | None = None
        self._provider: GeoLoupeProvider | None = None
        self._answers: Answers | None = None
        self._function: AskRaster | None = None  # QGIS does not keep it
        self._here: HereMenu | None = None
        self._help_action: QAction | None = None
        self._help: HelpWindow | None = None

    def initProcessing(self) -> None:  # noqa: N802 - QGIS's name
        """Add the algorithms and the expression function. QGIS calls this alone in qgis_process, where `iface` is
        None."""
        self._provider = GeoLoupeProvider()
        QgsApplication.processingRegistry().addProvider(self._provider)
        from .expression import AskRaster
        from .expression_answers import Answers

        self._answers = Answers()
        self._function = AskRaster(self._answers)
        QgsExpression.registerFunction(self._function)

    def initGui(self) -> None:  # noqa: N802 - QGIS's name
        """Add the algorithms, the actions, a page to the options and `ask` to the locator bar."""
        self.initProcessing()
        icon = QIcon(str(PLUGIN_FOLDER / "resources" / "icons" / "geoloupe.svg"))
        self._action = QAction(icon, tr("GeoLoupe"), self._iface.mainWindow())
        self._action.setObjectName("geoloupeShowPanel")
        self._action.setCheckable(True)
        self._action.setToolTip(tr("Ask about the imagery"))
        self._action.triggered.connect(self._on_action)
        self._iface.addRasterToolBarIcon(self._action)
        self._iface.addPluginToRasterMenu(tr("GeoLoupe"), self._action)
        self._layer_action = QAction(icon, tr("Ask about this raster"), self._iface.mainWindow())
        self._layer_action.setObjectName("geoloupeAskLayer")
        self._layer_action.triggered.connect(self._ask_about_active_layer)
        self._iface.addCustomActionForLayerType(self._layer_action, "", QgsMapLayerType.RasterLayer, True)
        self._review_action = QAction(icon, tr("Ask about each feature…"), self._iface.mainWindow())
        self._review_action.setObjectName("geoloupeAskFeatures")
        self._review_action.setToolTip(tr("Ask a question for each feature of a layer and review the answers"))
        self._review_action.triggered.connect(lambda *_: self.show_review())
        self._iface.addPluginToRasterMenu(tr("GeoLoupe"), self._review_action)
        self._iface.addCustomActionForLayerType(self._review_action, "", QgsMapLayerType.VectorLayer, True)
        self._help_action = QAction(QgsApplication.getThemeIcon("/mActionHelpContents.svg"), tr("User's guide"), self)
        self._help_action.setObjectName("geoloupeShowHelp")
        self._help_action.triggered.connect(lambda *_: self.show_help())
        self._iface.addPluginToRasterMenu(tr("GeoLoupe"), self._help_action)
        self._iface.pluginHelpMenu().addAction(self._help_action)
        from .here import HereMenu
        from .native import AskFilter, OptionsFactory

        self._here = HereMenu(self._iface, icon, self._ask_here, self._show)
        self._options = OptionsFactory(icon, lambda page: self.show_panel().open_page(page))
        self._iface.registerOptionsWidgetFactory(self._options)
        self._locator = AskFilter(icon, self._ask_from_locator)
        self._iface.registerLocatorFilter(self._locator)
        if settings.OPEN_AT_START.get():
            QTimer.singleShot(0, self._open_at_start)  # when QGIS has restored its window

    def unload(self) -> None:
        """Take away all that `initGui` and `show_panel` made: nothing stays behind, no process and no task."""
        if self._panel is not None and not sip.isdeleted(self._panel):
            self._panel.detach()
            self._iface.removeDockWidget(self._panel)
            self._panel.deleteLater()
        if self._review is not None and not sip.isdeleted(self._review):
            self._review.detach()
            self._iface.removeDockWidget(self._review)
            self._review.deleteLater()
        if self._help is not None and not sip.isdeleted(self._help):
            self._help.deleteLater()
        if self._help_action is not None and not sip.isdeleted(self._help_action):
            self._iface.removePluginRasterMenu(tr("GeoLoupe"), self._help_action)
            self._iface.pluginHelpMenu().removeAction(self._help_action)
            self._help_action.deleteLater()
        if self._here is not None:
            self._here.detach()
        if self._function is not None:
            QgsExpression.unregisterFunction(self._function.name())
        if self._answers is not None:
            self._answers.close()
        if self._client is not None:
            self._client.close()
            self._client.deleteLater()
        if self._locator is not None and not sip.isdeleted(self._locator):
            self._iface.deregisterLocatorFilter(self._locator)  # which deletes it
        if self._options is not None and not sip.isdeleted(self._options):
            self._iface.unregisterOptionsWidgetFactory(self._options)
        if self._layer_action is not None and not sip.isdeleted(self._layer_action):
            self._iface.removeCustomActionForLayerType(self._layer_action)
            self._layer_action.deleteLater()
        if self._review_action is not None and not sip.isdeleted(self._review_action):
            self._iface.removeCustomActionForLayerType(self._review_action)
            self._iface.removePluginRasterMenu(tr("GeoLoupe"), self._review_action)
            self._review_action.deleteLater()
        if self._action is not None and not sip.isdeleted(self._action):
            self._iface.removePluginRasterMenu(tr("GeoLoupe"), self._action)
            self._iface.removeRasterToolBarIcon(self._action)
            self._action.deleteLater()
        if self._provider is not None and not sip.isdeleted(self._provider):
            QgsApplication.processingRegistry().removeProvider(self._provider)
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
        self._provider = self._translator = None
        self._panel = self._client = self._action = self._layer_action = None
        self._options = self._locator = self._answers = self._function = self._here = None
        self._help = self._help_action = None
        self._review = self._review_action = None

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

    def show_review(self) -> ReviewDock:
        """Open the window in which a question is asked for each feature of a layer, below the map."""
        if self._review is None:
            from .review.dock import ReviewDock

            self._review = ReviewDock(self._iface, self._iface.mainWindow())
            self._iface.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, self._review)
        self._review.prepare(self._iface.activeLayer())
        return self._review

    def show_help(self) -> None:
        """Open the user's guide."""
        from .help import HelpWindow

        if self._help is None or sip.isdeleted(self._help):
            self._help = HelpWindow(self._iface.mainWindow())
        self._help.show()
        self._help.raise_()

    def _ask_here(self, question: str, layer: QgsRasterLayer, area: Area) -> None:
        self.show_panel().ask_about(question, layer, area)

    def _show(self, problem: Problem) -> None:
        problem.show(self._iface.messageBar())

    def _on_action(self, on: bool) -> None:
        if self._panel is None and on:
            self.show_panel()

    def _ask_about_active_layer(self) -> None:
        """From the menu of a layer in the layer tree, which makes it the active one."""
        self.show_panel().prepare(self._active_raster())

    def _ask_from_locator(self, question: str) -> None:
        panel = self.show_panel()
        panel.prepare(self._active_raster())
        panel.ask(question)

    def _active_raster(self) -> QgsRasterLayer | None:
        """The active layer, where it is imagery to ask about."""
        from .legend import is_overlay

        layer = self._iface.activeLayer()
        return layer if isinstance(layer, QgsRasterLayer) and not is_overlay(layer) else None

    def _open_at_start(self) -> None:
        if self._action is not None:  # else it was unloaded meanwhile
            self.show_panel()
