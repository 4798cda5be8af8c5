"""Windows of levels -> RGB pixels, from a raster file, from an array, or (see worker.PulledSource) from QGIS.

Knows rasterio and numpy, not torch. A :class:`Source` is all that the engine knows of imagery: the size of the area
asked about and a way to read any window of any level of it (METHOD 1.4).
"""

from __future__ import annotations

import hashlib
import json
import warnings
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Protocol

import numpy as np
import rasterio
from affine import Affine
from rasterio.errors import NotGeoreferencedWarning, RasterioError
from rasterio.io import DatasetReader

from model_backend import ground
from model_backend.errors import UserError
from model_backend.look import Look, Stretch, look_at
from model_backend.pyramid import Window
from model_backend.sampling import Plane, Sampling, array_plane, choose, reductions, sample, to_uint8

CACHE_BYTES = 256 << 20  # GDAL's block cache: one row of blocks of a very wide raster, several times over
SMALL = 1 << 20  # px: an area this small is averaged anew for each level

# A photo without a place on the map is a fine raster to ask about.
warnings.filterwarnings("ignore", category=NotGeoreferencedWarning)


class Cancelled(Exception):
    """The question was cancelled while its imagery was being read."""


@dataclass(frozen=True)
class Pixels:
    """`rgb` is uint8 [h, w, 3] (float32 0..255 from the reference sampling), 0 where there is no imagery; `valid` is
    bool [h, w], False where there is none, or None when all of it is imagery. `outside` says that there is none because
    none was asked about: the window lies beside the polygon that was."""

    rgb: np.ndarray
    valid: np.ndarray | None = None
    outside: bool = False


class Source(Protocol):
    """An area of a raster. `height` and `width` are native px; `key` changes with everything that changes pixels."""

    height: int
    width: int
    metres_per_pixel: float | None
    key: str

    def read(self, windows: Sequence[Window]) -> Iterator[Pixels]:
        """The pixels of each window, in order, read when asked for. May raise UserError."""
        ...

    def close(self) -> None: ...


def finished(values: np.ndarray, valid: np.ndarray | None, sampling: Sampling) -> Pixels:
    """Sampled RGB as the engine takes it."""
    if valid is not None:
        values = np.where(valid[:, :, None], values, 0)
        valid = None if valid.all() else valid
    return Pixels(values.astype(np.float32) if sampling == "reference" else to_uint8(values), valid)


class ArraySource:
    """A picture in memory: uint8 [h, w, 3], with bool [h, w] where it is `valid`."""

    def __init__(
        self,
        array: np.ndarray,
        sampling: Sampling = "average",
        metres_per_pixel: float | None = None,
        valid: np.ndarray | None = None,
    ) -> None:
        if array.ndim != 3 or array.shape[2] != 3 or array.dtype != np.uint8 or 0 in array.shape:
            raise ValueError("An ArraySource takes uint8 [height, width, 3].")
        self.height, self.width = array.shape[:2]
        self.metres_per_pixel = metres_per_pixel
        self.sampling = sampling
        self.key = f"array-{hashlib.sha1(array.tobytes(), usedforsecurity=False).hexdigest()}-{sampling}"
        self._planes = [array_plane(array, valid)]

    def read(self, windows: Sequence[Window]) -> Iterator[Pixels]:
        for window in windows:
            _add_reductions(self._planes, window, self.sampling, to_uint8)
            yield finished(*sample(choose(self._planes, window, self.sampling), window, self.sampling), self.sampling)

    def close(self) -> None:
        self._planes.clear()


class FileSource:
    """An area of a raster that GDAL can read.

    `area` is (x0, y0, x1, y1) in map coordinates, or in pixels where the raster has no geotransform; None for all of
    it. `bands` (counted from 1) are one for grey or three for RGB. `stretch` gives the (low, high) shown as black and
    white, once or for each band; without it bytes are shown as they are and other types between the 2 % and 98 %
    values of the whole raster. `transform` and `crs` place the area's pixels on the map.
    """

    def __init__(
        self,
        path: str | Path,
        area: ground.Area | None = None,
        bands: Sequence[int] | None = None,
        stretch: Stretch | None = None,
        sampling: Sampling = "average",
    ) -> None:
        self.path = str(path)
        self.sampling = sampling
        self.cancelled: Callable[[], bool] = lambda: False  # asked between the strips of a long read
        self._datasets = _open(self.path)
        try:
            self._describe(area, bands, stretch)
        except BaseException:
            self.close()
            raise

    def _describe(self, area: ground.Area | None, bands: Sequence[int] | None, stretch: Stretch | None) -> None:
        dataset = self._datasets[0]
        box = ground.pixel_box(area, dataset.transform, dataset.height, dataset.width)
        self.height, self.width = box[2] - box[0], box[3] - box[1]
        self.crs = dataset.crs
        self.transform: Affine = dataset.transform @ Affine.translation(box[1], box[0])
        self.metres_per_pixel = ground.metres_per_pixel(self.crs, self.transform, self.height, self.width)
        with _gdal(), _readable(self.path):
            self.look = look_at(self._datasets, bands, stretch)
        self._planes = [_file_plane(d, dataset, box, self.look) for d in self._datasets]
        self._file_planes = len(self._planes)
        self.key = _key(self.path, box, self.look, self.sampling)

    @property
    def georeferenced(self) -> bool:
        """Whether the pixels have a place on some map (not necessarily one whose CRS is known)."""
        return not self._datasets[0].transform.is_identity

    def read(self, windows: Sequence[Window]) -> Iterator[Pixels]:
        for window in windows:
            yield self._read(window)

    def _read(self, window: Window) -> Pixels:
        with _gdal(), _readable(self.path):
            _add_reductions(self._planes, window, self.sampling, self.look.finish, self._check)
            plane = choose(self._planes, window, self.sampling)
            values, valid = sample(plane, window, self.sampling)
        in_file = any(plane is known for known in self._planes[: self._file_planes])
        return finished(self.look.display(values) if in_file else values, valid, self.sampling)

    def _check(self) -> None:
        if self.cancelled():
            raise Cancelled

    def close(self) -> None:
        for dataset in self._datasets:
            dataset.close()


def _add_reductions(
    planes: list[Plane],
    window: Window,
    sampling: Sampling,
    finish: Callable[[np.ndarray], np.ndarray],
    check: Callable[[], None] = lambda: None,
) -> None:
    """Append planes in memory when a window's level is much coarser than the coarsest plane at hand: reading level
    after level from it would decode the whole area each time."""
    coarsest = planes[-1]
    much = coarsest.height >= 2 * window.level_height and coarsest.width >= 2 * window.level_width
    if sampling == "average" and much and coarsest.height * coarsest.width > SMALL:
        planes += reductions(coarsest, finish, check)


def _file_plane(dataset: DatasetReader, native: DatasetReader, box: ground.PixelBox, look: Look) -> Plane:
    down, across = dataset.height / native.height, dataset.width / native.width
    row0, col0, row1, col1 = box
    height, width = (row1 - row0) * down, (col1 - col0) * across
    return Plane(row0 * down, col0 * across, height, width, dataset.height, dataset.width, partial(look.fetch, dataset))


def _gdal() -> AbstractContextManager[object]:
    # rasterio takes GDAL_CACHEMAX as a whole number of bytes; the environment variable's megabytes would mean bytes.
    return rasterio.Env(GDAL_CACHEMAX=CACHE_BYTES, GDAL_HTTP_CONNECTTIMEOUT=10, GDAL_HTTP_TIMEOUT=60)


@contextmanager
def _readable(path: str) -> Iterator[None]:
    """Turns GDAL's errors while reading into a sentence."""
    try:
        yield
    except RasterioError as error:
        raise UserError(f"Part of {path} cannot be read: the file is damaged or out of reach.", "unreadable") from error


def _open(path: str) -> list[DatasetReader]:
    """The raster at full resolution, then each of its overviews as a dataset of its own.

    GDAL chooses overviews by the rounded size of each window, so two tiles of a level might come from different
    ones; here a level is read from one overview, chosen once.
    """
    local = "://" not in path and not path.startswith("/vsi")
    try:
        with _gdal():
            dataset = rasterio.open(path)
            if dataset.count == 0:
                raise UserError(_no_bands(path, dataset.subdatasets), "bad-raster")
            overviews = range(len(dataset.overviews(1)))
            return [dataset, *(rasterio.open(path, OVERVIEW_LEVEL=f"{level}only") for level in overviews)]
    except RasterioError as error:
        if local and not Path(path).exists() and ":" not in path[2:]:
            raise UserError(f"There is no file {path}.", "no-file") from error
        raise UserError(f"{path} is not a raster that can be read.", "bad-raster") from error


def _no_bands(path: str, subdatasets: list[str]) -> str:
    if subdatasets:
        return f"{path} holds several rasters; ask about one of them, such as {subdatasets[0]}."
    return f"{path} has no bands."


def _key(path: str, box: ground.PixelBox, look: Look, sampling: Sampling) -> str:
    try:
        status = Path(path).stat()
        version = [status.st_size, status.st_mtime_ns]
    except OSError:  # inside an archive, on a server, or a name of GDAL's
        version = []
    return json.dumps([path, version, box, look.bands, look.stretch, sampling])
