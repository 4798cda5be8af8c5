"""How the imagery is shown to the model: as the map shows it, stretched, or by bands of the analyst's choice."""

from __future__ import annotations

from qgis.core import QgsRasterLayer
from qgis.gui import QgsRasterBandComboBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from . import bands
from .bands import CHOSEN, DISPLAYED, STRETCHED, Bands
from .glimpse import Glimpse
from .imagery import LayerImagery
from .look import Text, em
from .words import tr


class ImageryOptions(QWidget):
    """The choice is kept with the layer. A small picture shows what comes of it."""

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("geoloupeImageryOptions")
        self._layer: QgsRasterLayer | None = None
        self._glimpse = Glimpse(self)
        self._problem = Text("geoloupeGlimpseProblem", self, quiet=True)
        self._kind = QComboBox(self)
        self._kind.setObjectName("geoloupeBandsKind")
        self._kind.setAccessibleName(tr("How the imagery is shown to the model"))
        self._kind.setMinimumContentsLength(8)
        self._kind.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for kind, word in (
            (DISPLAYED, tr("As displayed")),
            (STRETCHED, tr("Stretched, 2 to 98 %")),
            (CHOSEN, tr("Chosen bands, stretched")),
        ):
            self._kind.addItem(word, kind)
        self._colours = tuple(
            self._band_box(name, colour)
            for name, colour in (("Red", tr("Red")), ("Green", tr("Green")), ("Blue", tr("Blue")))
        )
        self._chosen = QWidget(self)
        form = QFormLayout(self._chosen)
        form.setContentsMargins(0, 0, 0, 0)
        form.setVerticalSpacing(em(self, 0.2))
        for box in self._colours:
            form.addRow(QLabel(box.accessibleName(), self._chosen), box)
        choices = QVBoxLayout()
        choices.setSpacing(em(self, 0.3))
        choices.addWidget(self._kind)
        choices.addWidget(self._chosen)
        choices.addWidget(self._problem)
        choices.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(em(self, 0.6))
        row.addWidget(self._glimpse)
        row.addLayout(choices, 1)
        self._kind.activated.connect(self._on_kind)
        for box in self._colours:
            box.bandChanged.connect(self._on_band)
        self._glimpse.failed.connect(self._problem.say)

    def show_layer(self, layer: QgsRasterLayer | None) -> None:
        """Show the choice kept with a layer."""
        self._layer = layer
        kept = Bands() if layer is None else bands.of(layer)
        free = layer is not None and bands.can_choose(layer)
        self.setEnabled(layer is not None)
        self._kind.setEnabled(free)
        self._kind.setToolTip("" if free else tr("A map service sends finished pictures."))
        self._kind.setCurrentIndex(self._kind.findData(kept.kind))
        self._chosen.setVisible(kept.kind == CHOSEN)
        if kept.kind == CHOSEN:
            for box, band in zip(self._colours, kept.order if len(kept.order) == 3 else kept.order * 3):
                box.blockSignals(True)
                box.setLayer(layer)
                box.setBand(band)
                box.blockSignals(False)

    def show_imagery(self, imagery: LayerImagery | None) -> None:
        """Show what the model will see."""
        self._glimpse.show_imagery(imagery)

    def stop(self) -> None:
        """Render no more pictures."""
        self._glimpse.cancel()

    def _band_box(self, name: str, colour: str) -> QgsRasterBandComboBox:
        box = QgsRasterBandComboBox(self)
        box.setObjectName(f"geoloupeBand{name}")
        box.setAccessibleName(colour)
        box.setToolTip(tr("The same band three times is shown in grey"))
        box.setMinimumContentsLength(4)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        return box

    def _on_kind(self, *_: object) -> None:
        layer, kind = self._layer, self._kind.currentData()
        if layer is None:
            return
        order: tuple[int, ...] = ()
        if kind == CHOSEN:  # to begin with, those that are displayed
            order = bands.order(layer, Bands()) or (1,)
        self._keep(Bands(kind, order))

    def _on_band(self, *_: object) -> None:
        chosen = tuple(box.currentBand() for box in self._colours)
        self._keep(Bands(CHOSEN, chosen[:1] if len(set(chosen)) == 1 else chosen))

    def _keep(self, chosen: Bands) -> None:
        if self._layer is not None:
            bands.keep(self._layer, chosen)
            self.show_layer(self._layer)
            self.changed.emit()
