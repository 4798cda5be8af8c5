"""How the bands of a raster become RGB: which bands, through which palette, stretched how. No geometry, no levels."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from rasterio.enums import ColorInterp, MaskFlags
from rasterio.io import DatasetReader

from model_backend.errors import UserError
from model_backend.sampling import Block, to_uint8

Stretch = tuple[tuple[float, float], ...]
LOW_HIGH = (2.0, 98.0)  # percentiles shown as black and white where values are not 8-bit
SAMPLE_SIDE = 2048  # a raster up to this long side is measured whole
SAMPLE_WINDOW, SAMPLE_GRID = 128, 8  # of a larger one: this many px, this many times down and across


@dataclass(frozen=True)
class Look:
    """`bands` (1 or 3, counted from 1) are shown; `stretch` holds the (low, high) values of each that become 0 and
    255, None for bytes shown as they are; `palette` is uint8 [entries, 4] RGBA for a raster of colour indices."""

    bands: tuple[int, ...]
    stretch: Stretch | None
    palette: np.ndarray | None
    masked: bool

    def fetch(self, dataset: DatasetReader, r0: int, r1: int, c0: int, c1: int) -> Block:
        """A block of the dataset: values [h, w, bands], not yet stretched, and where they are valid."""
        window = ((r0, r1), (c0, c1))
        values = np.moveaxis(dataset.read(self.bands, window=window), 0, 2)
        mask = np.moveaxis(dataset.read_masks(self.bands, window=window), 0, 2) > 0 if self.masked else None
        if values.dtype.kind == "f":
            finite = np.isfinite(values)
            mask = finite if mask is None else mask & finite
        if self.palette is not None:
            colours = self.palette[np.clip(values[:, :, 0], 0, len(self.palette) - 1)]
            opaque = colours[:, :, 3:] > 0
            values, mask = colours[:, :, :3], np.repeat(opaque if mask is None else mask & opaque, 3, axis=2)
        return values, None if mask is None or mask.all() else mask

    def display(self, values: np.ndarray) -> np.ndarray:
        """Averaged values [h, w, bands] as float32 RGB 0..255 [h, w, 3]."""
        if self.stretch is not None:
            low, high = np.array(self.stretch, np.float32).T
            values = np.clip((values - low) * (255 / (high - low)), 0, 255)
        return np.repeat(values, 3, axis=2) if values.shape[2] == 1 else values

    def finish(self, values: np.ndarray) -> np.ndarray:
        """As `display`, rounded to uint8."""
        return to_uint8(self.display(values))


def look_at(datasets: Sequence[DatasetReader], bands: Sequence[int] | None, stretch: Stretch | None) -> Look:
    """Choose how a raster is shown. `datasets` are the file at full resolution, then its overviews."""
    dataset = datasets[0]
    chosen = _explicit(dataset, bands) if bands is not None else _usual(dataset)
    kinds = {dataset.dtypes[band - 1] for band in chosen}
    if any("complex" in kind for kind in kinds):
        raise UserError(
            "The raster holds complex numbers (radar phase), which cannot be shown as a picture.", "bad-raster"
        )
    palette = _palette(dataset, chosen)
    masked = any(MaskFlags.all_valid not in dataset.mask_flag_enums[band - 1] for band in chosen)
    look = Look(chosen, None, palette, masked)
    if stretch is not None:
        if len(stretch) not in (1, len(chosen)) or not all(low < high for low, high in stretch):
            raise UserError("The stretch needs a low and a higher value for each band that is shown.", "bad-stretch")
        stretch = tuple((float(low), float(high)) for low, high in stretch)
        return Look(chosen, stretch * len(chosen) if len(stretch) == 1 else stretch, palette, masked)
    if palette is not None or kinds == {"uint8"}:
        return look
    return Look(chosen, _measure(datasets, look), None, masked)


def _explicit(dataset: DatasetReader, bands: Sequence[int]) -> tuple[int, ...]:
    if len(bands) not in (1, 3):
        raise UserError("Choose one band, or three for red, green and blue.", "bad-bands")
    for band in bands:
        if not 1 <= band <= dataset.count:
            raise UserError(f"The raster has no band {band}; it has {dataset.count}.", "bad-bands")
    return tuple(bands)


def _usual(dataset: DatasetReader) -> tuple[int, ...]:
    """Red, green and blue where the file names them, else the first three bands, else the first as grey."""
    colours = dataset.colorinterp
    named = [ColorInterp.red, ColorInterp.green, ColorInterp.blue]
    if all(colour in colours for colour in named):
        return tuple(colours.index(colour) + 1 for colour in named)
    visible = [band for band, colour in enumerate(colours, 1) if colour != ColorInterp.alpha] or [1]
    return tuple(visible[:3] if len(visible) >= 3 else visible[:1])


def _palette(dataset: DatasetReader, chosen: tuple[int, ...]) -> np.ndarray | None:
    if len(chosen) > 1 or dataset.colorinterp[chosen[0] - 1] != ColorInterp.palette:
        return None
    colours = dataset.colormap(chosen[0])
    table = np.zeros((max(colours) + 1, 4), np.uint8)
    for index, colour in colours.items():
        table[index] = colour
    return table


def _measure(datasets: Sequence[DatasetReader], look: Look) -> Stretch:
    """The 2 % and 98 % values of each band over the whole raster, from an overview or from windows spread over it."""
    dataset = next((d for d in reversed(datasets) if max(d.shape) >= SAMPLE_SIDE // 4), datasets[0])
    rows, cols = dataset.shape
    if max(rows, cols) <= SAMPLE_SIDE:
        blocks = [look.fetch(dataset, 0, rows, 0, cols)]
    else:
        tops = sorted({int(v) for v in np.linspace(0, max(0, rows - SAMPLE_WINDOW), SAMPLE_GRID)})
        lefts = sorted({int(v) for v in np.linspace(0, max(0, cols - SAMPLE_WINDOW), SAMPLE_GRID)})
        side = SAMPLE_WINDOW
        blocks = [look.fetch(dataset, t, min(t + side, rows), x, min(x + side, cols)) for t in tops for x in lefts]
    limits = []
    for band in range(len(look.bands)):
        parts = [(v[..., band] if m is None else v[..., band][m[..., band]]).ravel() for v, m in blocks]
        values = np.concatenate(parts)
        low, high = np.percentile(values, LOW_HIGH) if values.size else (0.0, 1.0)
        limits.append((float(low), float(high) if high > low else float(low) + 1))
    return tuple(limits)
