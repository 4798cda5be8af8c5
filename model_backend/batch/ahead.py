"""Scenes opened ahead, a few together: while the model answers about some, a thread opens the next ones and reads what
every question about them needs, the thumbnail and the coarsest level.

Memory: the pixels of so many scenes' thumbnails and level 0 (ten tiles each) beyond what the scenes at hand hold.
"""

from __future__ import annotations

import math
import time
from collections.abc import Generator, Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from itertools import islice

import rasterio
from rasterio.crs import CRS
from rasterio.errors import RasterioError
from rasterio.warp import transform_bounds

from model_backend import pyramid
from model_backend.batch.rows import Row
from model_backend.config import Geometry
from model_backend.errors import UserError
from model_backend.ground import Area
from model_backend.look import Look
from model_backend.pyramid import Window
from model_backend.raster import FileSource, Pixels

TOGETHER = 4  # scenes: some 40 pictures to encode, enough to keep a card busy


class ReadAhead:
    """A source some of whose windows have been read already; each is handed out once."""

    def __init__(self, source: FileSource, geometry: Geometry) -> None:
        self._source = source
        self.height, self.width = source.height, source.width
        self.metres_per_pixel, self.key = source.metres_per_pixel, source.key
        levels = pyramid.build(source.height, source.width, geometry)
        windows = [level.tile_window(*tile) for level in (levels.thumbnail, levels.levels[0]) for tile in level.tiles()]
        self._held: dict[Window, Pixels] = dict(zip(windows, source.read(windows), strict=True))

    def read(self, windows: Sequence[Window]) -> Iterator[Pixels]:
        for window in windows:
            held = self._held.pop(window, None)
            yield held if held is not None else next(self._source.read([window]))

    def close(self) -> None:
        self._held.clear()
        self._source.close()


@dataclass(frozen=True)
class Opened:
    """Rows of one scene, and its source or why there is none. Opening and reading ahead took `seconds`."""

    rows: list[Row]
    source: ReadAhead | None
    fault: str | None = None
    seconds: float = 0.0


def opened(
    scenes: Iterable[list[Row]], geometry: Geometry, together: int = TOGETHER
) -> Generator[list[Opened], None, None]:
    """The scenes with their sources, `together` at a time; the caller closes the sources."""
    opener, waiting = Opener(geometry), iter(scenes)
    ahead: Future[list[Opened]] | None = None
    with ThreadPoolExecutor(1, "read ahead") as reader:
        try:
            # The plan is read on this thread, the imagery on the other.
            while group := list(islice(waiting, together)):
                current, ahead = ahead, reader.submit(opener.open_all, group)
                if current is not None:
                    yield current.result()
            current, ahead = ahead, None
            if current is not None:
                yield current.result()
        finally:
            if ahead is not None:
                for scene in ahead.result():
                    if scene.source is not None:
                        scene.source.close()


class Opener:
    """Opens scenes. Remembers how the last raster is shown, so that thousands of areas of one raster do not each
    measure all of it."""

    def __init__(self, geometry: Geometry) -> None:
        self._geometry = geometry
        self._raster = ""
        self._look: Look | None = None

    def open_all(self, scenes: Iterable[list[Row]]) -> list[Opened]:
        return [self.open(rows) for rows in scenes]

    def open(self, rows: list[Row]) -> Opened:
        row, began = rows[0], time.perf_counter()
        if row.fault is not None:
            return Opened(rows, None)
        try:
            return Opened(rows, self._source(row), seconds=time.perf_counter() - began)
        except UserError as error:
            return Opened(rows, None, str(error))
        except Exception as error:  # one raster's surprise must not end the night's work
            return Opened(rows, None, f"The imagery could not be opened ({type(error).__name__}: {error}).")

    def _source(self, row: Row) -> ReadAhead:
        known = self._look if row.raster == self._raster else None
        bands, stretch = (None, None) if known is None else (known.bands, known.stretch)
        source = FileSource(row.raster, place(row), bands, stretch)
        self._raster, self._look = row.raster, source.look
        try:
            return ReadAhead(source, self._geometry)
        except BaseException:
            source.close()
            raise


def place(row: Row) -> Area | None:
    """The row's area in the raster's map coordinates, or in its pixels where it has no geotransform."""
    if row.window is None and row.crs is None:
        return row.area
    try:
        with rasterio.open(row.raster) as raster:
            crs, transform, height, width = raster.crs, raster.transform, raster.height, raster.width
    except RasterioError as error:
        raise UserError(f"{row.raster} is not a raster that can be read.", "bad-raster") from error
    if row.window is not None:
        if not transform.is_rectilinear:
            raise UserError("The raster is rotated: give the area in map coordinates instead of a window.", "bad-area")
        top, left, rows, cols = row.window
        if rows == 0 or cols == 0 or top >= height or left >= width:
            raise UserError(f"The window lies outside the raster, which has {height} x {width} pixels.", "bad-area")
        (x0, y0), (x1, y1) = transform @ (left, top), transform @ (left + cols, top + rows)
        return x0, y0, x1, y1
    if crs is None:
        raise UserError("The raster has no CRS, so the row's geometry cannot be placed on it.", "bad-area")
    assert row.area is not None
    return _reprojected(row.area, CRS.from_user_input(row.crs), crs)


def _reprojected(area: Area, theirs: CRS, ours: CRS) -> Area:
    if theirs == ours:
        return area
    x0, y0, x1, y1 = area
    try:
        found = transform_bounds(theirs, ours, min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1))
    except (RasterioError, RuntimeError) as error:
        raise UserError("The row's geometry cannot be placed in the raster's CRS.", "bad-area") from error
    if not all(map(math.isfinite, found)):
        raise UserError("The row's geometry has no place in the raster's CRS.", "bad-area")
    return found
