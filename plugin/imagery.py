"""A layer's imagery, frozen when a question is asked and rendered window by window in the question's task.

Made on the main thread from clones of the layer's provider, renderer and filters; afterwards nothing here touches the
layer, so that it may be restyled or removed meanwhile.
"""

from __future__ import annotations

import copy
import hashlib
import threading
from typing import Any

from qgis.core import QgsGeometry, QgsRasterBlockFeedback, QgsRasterLayer, QgsRectangle
from qgis.PyQt.QtGui import QImage
from qgis.PyQt.QtXml import QDomDocument

from . import bands, direct, geometry, mask, raster_file
from .errors import Problem
from .geometry import Area, Window
from .rendering import Renderer, filters_of
from .words import tr

LARGEST_WINDOW = 1024  # px a side: a longer read could not be cancelled in time
PATIENCE_S = 30  # with a map server, for one window


class LayerImagery:
    """Pixels of an area of a raster layer, exactly as the layer is displayed, or as its `bands` choose.

    As displayed, colours come from clones of the layer's renderer and of its brightness and saturation filters, so
    stretch, bands, palette and transparency are those of the map, for every provider and bit depth; the opacity of the
    whole layer is left out, as a faded layer is still the same imagery. At native resolution the pixels equal the
    canvas's. Coarser windows average the layer's *data* (where the provider can; palettes take the nearest pixel) while
    the canvas by default takes the nearest: averages are what the model was trained on. Finer windows are bilinear.
    Alpha is 0 where there is no data, around rotated files, and outside of the area's polygon.

    Constructor, `source` and `cancel`: main thread. `render`: one other thread.
    """

    def __init__(self, layer: QgsRasterLayer, area: Area) -> None:
        self.area = area
        self.layer_id = layer.id()
        self.layer_name = layer.name()
        self.bands = bands.of(layer)
        self.key = _key(layer, area)  # of everything that changes the pixels
        self._within = _polygon(area)
        self._renderer = Renderer(layer, self.bands)
        self._path = self._renderer.file.path if self._renderer.file is not None else ""
        self._stamp = raster_file.stamp(self._path)
        self._direct = direct.source(layer, area, self._renderer.file)
        self._feedback = QgsRasterBlockFeedback()
        self._is_cancelled = False

    def part(self, area: Area) -> LayerImagery:
        """The same frozen layer over another of its areas. Both share what they render with, and so one thread."""
        other = copy.copy(self)
        other.area = area
        other._direct = None
        other.key = _digest(self.key, *_place(area))
        other._within = _polygon(area)
        return other

    def source(self, may_read: bool = False) -> dict[str, Any]:
        """The ``source`` of an ``ask`` frame (wire.py): the backend pulls its windows from here or, where it `may_read`
        this computer's files and that gives the same pixels, reads the file itself."""
        if may_read and self._direct is not None:
            return self._direct
        return {
            "kind": "pull",
            "height": self.area.height,
            "width": self.area.width,
            "metres_per_pixel": self.area.metres_per_pixel,
            "key": self.key,
        }

    def render(self, window: Window) -> bytes:
        """RGBA of a window, height x width x 4 bytes, rows from the top, not premultiplied. Raises `Problem`."""
        if not (0 < window.height <= LARGEST_WINDOW and 0 < window.width <= LARGEST_WINDOW):
            raise Problem(
                tr("The model asked for a piece of imagery of {} × {} px, which is more than it may.").format(
                    window.width, window.height
                )
            )
        if self.is_outside(window):
            return bytes(4 * window.width * window.height)
        extent = geometry.window_extent(self.area.extent, window)
        image = self._image(extent, window).convertToFormat(QImage.Format.Format_RGBA8888)
        for polygon in (self._within, self._renderer.footprint):
            mask.clear_outside(image, extent, polygon)
        bits = image.constBits()
        bits.setsize(image.sizeInBytes())
        return bytes(bits)

    def check(self) -> None:
        """Raises a `Problem` where another file has taken the place of the one that was asked about."""
        if raster_file.stamp(self._path) != self._stamp:
            sentence = tr("The file of “{}” was replaced while a question about it was being answered: ask again.")
            raise Problem(sentence.format(self.layer_name))

    def is_outside(self, window: Window) -> bool:
        """Whether none of the window is asked about: it lies beside the area's polygon, or a rotated file."""
        extent = geometry.window_extent(self.area.extent, window)
        return any(mask.is_outside(extent, polygon) for polygon in (self._within, self._renderer.footprint))

    def overview(self, side: int) -> tuple[Window, bytes]:
        """The whole area as one window of at most `side` px along the longer side, rendered. Raises `Problem`."""
        shrink = min(side / max(self.area.height, self.area.width), 1.0)
        height, width = max(round(self.area.height * shrink), 1), max(round(self.area.width * shrink), 1)
        window = Window(height, width, 0, 0, height, width)
        return window, self.render(window)

    def cancel(self) -> None:
        """Give up the window that is being rendered, as far as its provider can."""
        self._is_cancelled = True
        self._feedback.cancel()

    def _image(self, extent: QgsRectangle, window: Window) -> QImage:
        feedback = self._feedback = QgsRasterBlockFeedback()
        if self._is_cancelled:
            feedback.cancel()
        patience = threading.Timer(PATIENCE_S, feedback.cancel)
        patience.daemon = True
        patience.start()
        try:
            image = self._renderer.image(extent, window, feedback)
        finally:
            patience.cancel()
        if feedback.isCanceled() and not self._is_cancelled:
            raise Problem(tr("“{}” did not answer within {} seconds.").format(self.layer_name, PATIENCE_S))
        if image.isNull() or feedback.errors():
            sentence = tr("The imagery of “{}” could not be read.")
            raise Problem(sentence.format(self.layer_name), "\n".join(feedback.errors()))
        return image


def _polygon(area: Area) -> QgsGeometry | None:
    return QgsGeometry.fromWkt(area.within) if area.within else None


def _key(layer: QgsRasterLayer, area: Area) -> str:
    """A hash of all that changes the pixels: data, time of the data, style, extent and size."""
    document = QDomDocument()
    style = document.createElement("style")
    document.appendChild(style)
    for stage in (layer.renderer(), *filters_of(layer)):
        stage.writeXml(document, style)
    return _digest(layer.providerType(), *bands.data_of(layer), bands.of(layer), document.toString(), *_place(area))


def _place(area: Area) -> tuple[object, ...]:
    return area.extent.toString(17), area.height, area.width, area.within


def _digest(*parts: object) -> str:
    return hashlib.sha256("\n".join(map(str, parts)).encode()).hexdigest()
