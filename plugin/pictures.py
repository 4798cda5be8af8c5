"""The tiles as the model saw them: what was sent to it is kept for a while, and the best become picture files."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Sequence
from pathlib import Path

from qgis.PyQt.QtCore import QBuffer, QByteArray, QIODevice
from qgis.PyQt.QtGui import QImage

from .errors import Problem
from .geometry import Window
from .imagery import LayerImagery
from .messages import Evidence, Tile
from .record import best_tiles
from .words import tr

OVERVIEW = 720  # px along the longer side
LIGHTLY = 80  # compressed: a twelfth more bytes than Qt's own choice, in a quarter of the time
ROOM = 64 << 20  # bytes of pixels kept, over all questions


class Sent:
    """Pixels of the windows last sent, by imagery and window. The backend remembers tiles of an area from an earlier
    question and does not ask for them again, so this outlives the question. Safe from any thread."""

    def __init__(self, room: int = ROOM) -> None:
        self._room = room
        self._size = 0
        self._kept: OrderedDict[tuple[str, Window], bytes] = OrderedDict()
        self._lock = threading.Lock()

    def keep(self, key: str, window: Window, rgba: bytes) -> None:
        """Keep what was sent; the oldest makes room."""
        with self._lock:
            self._size += len(rgba) - len(self._kept.pop((key, window), b""))
            self._kept[key, window] = rgba
            while self._size > self._room:
                self._size -= len(self._kept.popitem(last=False)[1])

    def find(self, key: str, window: Window) -> bytes | None:
        """The pixels of that very window, if they are still here."""
        with self._lock:
            return self._kept.get((key, window))

    def whole(self, key: str) -> tuple[Window, bytes] | None:
        """The window that showed the whole area, if it is still here."""
        with self._lock:
            for (of, window), rgba in reversed(self._kept.items()):
                if of == key and (window.height, window.width) == (window.level_height, window.level_width):
                    return window, rgba
        return None


SENT = Sent()


def write(folder: Path, imagery: LayerImagery, found: Sequence[Evidence]) -> tuple[str, tuple[str, ...]]:
    """Write the overview ("" where there is none) and the best tiles, best first; gives their paths. A tile that has
    been forgotten, or that the backend has read itself, is rendered, from the same frozen layer. Raises `Problem`."""
    paths = []
    for place, tile in enumerate(best_tiles(found), start=1):
        window = _window(found[-1], tile)
        rgba = SENT.find(imagery.key, window) or _rendered(imagery, window)
        paths.append(_save(folder / f"tile-{place}.png", window, rgba))
    overview = _overview(imagery)
    return (_save(folder / "overview.png", *overview) if overview else "", tuple(paths))


def encoded(image: QImage, form: str, quality: int = -1) -> bytes:
    """An image as the bytes of a file of this form ("PNG", "JPEG"); Qt chooses the quality where it is -1."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, form, quality)
    return bytes(data)


def _rendered(imagery: LayerImagery, window: Window) -> bytes:
    """Clear where it cannot be rendered, as when a server has gone: an answer is not lost for a picture."""
    try:
        return imagery.render(window)
    except Problem as problem:
        problem.log()
        return bytes(4 * window.height * window.width)


def _overview(imagery: LayerImagery) -> tuple[Window, bytes] | None:
    """The whole area, for reports: larger than the model looks at it, unless the imagery is gone or was cancelled."""
    try:
        return imagery.overview(OVERVIEW)
    except Problem:
        return SENT.whole(imagery.key)


def _window(level: Evidence, tile: Tile) -> Window:
    y0, x0, y1, x1 = tile.box
    row, col = round(y0 * level.height), round(x0 * level.width)
    bottom, right = round(y1 * level.height), round(x1 * level.width)
    return Window(level.height, level.width, row, col, bottom - row, right - col)


def _save(path: Path, window: Window, rgba: bytes) -> str:
    image = QImage(rgba, window.width, window.height, 4 * window.width, QImage.Format.Format_RGBA8888)
    if not image.save(str(path), "PNG", LIGHTLY):
        raise Problem(tr("A picture of a tile could not be written to {}.").format(path))
    return path.as_posix()
