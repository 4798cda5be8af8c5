"""Notices what the analyst does to overlays outside of the panel: opacity changed in a layer's own controls, and
imagery removed from (or brought back to) the project. GUI thread only."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Callable

from qgis.core import QgsMapLayer, QgsProject
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from . import again, legend
from .record import Record


class OverlayWatch(QObject):
    """Emits `faded` for heat maps of answers; keeps the layer tree telling which answers' imagery is gone, and calls
    `changed` when layers came or went."""

    faded = pyqtSignal(str, float)  # id of the record, opacity in 0..1

    def __init__(
        self, records: Callable[[], Sequence[Record]], changed: Callable[[], None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._records = records
        self._changed = changed
        self._watched: list[tuple[QgsMapLayer, Callable[[float], None]]] = []
        self._soon = QTimer(self)  # a project that opens or closes makes one look
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._look)
        project = QgsProject.instance()
        project.layersAdded.connect(self._on_added)
        project.layersRemoved.connect(self._on_removed)
        self._on_added(list(project.mapLayers().values()))

    def detach(self) -> None:
        """Let go of the project and its layers."""
        self._soon.stop()
        project = QgsProject.instance()
        project.layersAdded.disconnect(self._on_added)
        project.layersRemoved.disconnect(self._on_removed)
        for layer, slot in self._watched:
            if not sip.isdeleted(layer):
                layer.opacityChanged.disconnect(slot)
        self._watched.clear()

    def _on_added(self, layers: list[QgsMapLayer]) -> None:
        for layer in layers:
            if layer.customProperty(legend.OVERLAY_PROPERTY) == legend.HEATMAP:
                slot = partial(self._on_opacity, layer.customProperty(legend.RECORD_PROPERTY))
                layer.opacityChanged.connect(slot)
                self._watched.append((layer, slot))
        self._soon.start()

    def _on_removed(self, *_: object) -> None:
        self._watched = [(layer, slot) for layer, slot in self._watched if not sip.isdeleted(layer)]
        self._soon.start()

    def _on_opacity(self, record_id: str, opacity: float) -> None:
        self.faded.emit(record_id, opacity)

    def _look(self) -> None:
        for record in self._records():
            legend.tell_source_gone(record, again.imagery_of(record) is None)
        self._changed()
