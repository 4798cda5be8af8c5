"""A raster layer frozen when an algorithm is prepared; its areas are cut out later, in the algorithm's thread."""

from __future__ import annotations

from qgis.core import QgsCoordinateTransformContext, QgsRasterInterface, QgsRasterLayer, QgsRectangle

from .. import geometry
from ..errors import Problem
from ..geometry import Area
from ..imagery import LayerImagery
from ..words import tr


class FrozenRaster:
    """A layer's imagery as it was displayed when this was made.

    Constructor: the thread of the layer. All else: one other thread.

    extent         in `crs`
    height, width  pixels of the whole layer
    pixel          side of one on the ground, in metres (without a CRS: in its own units)
    """

    def __init__(self, layer: QgsRasterLayer, pixel_size: float, transforms: QgsCoordinateTransformContext) -> None:
        """`pixel_size` (map units) is used for a layer without pixels of its own (a web map). Raises `Problem`."""
        if not layer.isValid() or layer.dataProvider() is None or layer.extent().isEmpty():
            raise Problem(tr("“{}” has no imagery to ask about.").format(layer.name()))
        self.name = layer.name()
        self.crs = layer.crs()
        self.extent = layer.extent()
        self.height, self.width = _size(layer, pixel_size)
        self._transforms = transforms
        whole = self._area(self.extent, self.height, self.width)
        self.pixel = whole.metres_per_pixel or self.extent.width() / self.width
        self._whole = LayerImagery(layer, whole)

    def share(self, wanted: QgsRectangle) -> float:
        """How much of `wanted` (in `crs`) the layer covers, from 0 to 1; also of a line, and of a point."""
        shared = self.extent.intersect(wanted)
        if not self.extent.intersects(wanted):
            return 0.0
        across = shared.width() / wanted.width() if wanted.width() > 0 else 1.0
        return across * (shared.height() / wanted.height() if wanted.height() > 0 else 1.0)

    def part(self, wanted: QgsRectangle, least: int = 1) -> LayerImagery | None:
        """The imagery of `wanted` (in `crs`), in whole pixels; None where it lies outside.

        A rectangle of fewer than `least` pixels a side is enlarged around its centre, as far as the layer reaches.
        """
        if not self.extent.intersects(wanted):
            return None
        across, down = self.extent.width() / self.width, self.extent.height() / self.height
        width, height = max(wanted.width(), least * across), max(wanted.height(), least * down)
        centre = wanted.center()
        grown = QgsRectangle(
            centre.x() - width / 2, centre.y() - height / 2, centre.x() + width / 2, centre.y() + height / 2
        )
        found = geometry.cut(self.extent, self.height, self.width, grown)
        return None if found is None else self._whole.part(self._area(*found))

    def _area(self, extent: QgsRectangle, height: int, width: int) -> Area:
        return geometry.area_of(extent, height, width, self.crs, self._transforms)


def _size(layer: QgsRasterLayer, pixel_size: float) -> tuple[int, int]:
    """Height and width of the layer in pixels."""
    provider = layer.dataProvider()
    if provider.capabilities() & QgsRasterInterface.Capability.Size and provider.xSize() > 0 and provider.ySize() > 0:
        return provider.ySize(), provider.xSize()
    if pixel_size <= 0:
        raise Problem(
            tr("“{}” has no pixels of its own: say with “Pixel size” how finely to look.").format(layer.name())
        )
    extent = layer.extent()
    return max(round(extent.height() / pixel_size), 1), max(round(extent.width() / pixel_size), 1)
