"""Draw an airfield as seen from above: airplanes and storage tanks whose number is known, for the guide's picture of
counting. Nobody's pixels: no imagery that may be passed on with this project shows any of them.

    python scripts/draw_airfield.py airfield.tif
"""

from __future__ import annotations

import math
import sys
from pathlib import Path

import numpy as np
import rasterio
from PIL import Image, ImageDraw, ImageFilter
from rasterio.transform import from_origin

HEIGHT, WIDTH = 1024, 1536  # px
GROUND = 0.3  # m a pixel
FINER = 3  # drawn larger and made smaller again: soft edges
SUN = (14, 10)  # px from a thing to its shadow, right and down
PLANES = (  # x, y of the middle in px, length in m, nose clockwise from the top in degrees
    (330, 250, 38, 180), (520, 250, 38, 180), (710, 245, 44, 180), (905, 250, 38, 180), (1130, 300, 19, 215),
    (1230, 270, 15, 140), (760, 640, 40, 90),
)  # fmt: skip
TANKS = ((1265, 850, 15), (1375, 850, 15), (1320, 940, 10))  # x, y in px, radius in m
# Half of an airplane, nose up, as shares of its length from its middle: right of it, below it
OUTLINE = (
    (0, -0.5), (0.035, -0.46), (0.05, -0.36), (0.05, -0.14), (0.46, 0.12), (0.47, 0.18), (0.05, 0.07), (0.035, 0.33),
    (0.17, 0.44), (0.17, 0.48), (0.02, 0.45), (0, 0.5),
)  # fmt: skip


def airplane(x: float, y: float, length: float, heading: float) -> list[tuple[float, float]]:
    """Its outline in px."""
    scale, turn = length / GROUND, math.radians(heading)
    whole = [*OUTLINE, *((-right, below) for right, below in reversed(OUTLINE))]
    return [
        (
            x + scale * (right * math.cos(turn) - below * math.sin(turn)),
            y + scale * (right * math.sin(turn) + below * math.cos(turn)),
        )
        for right, below in whole
    ]


def circle(x: float, y: float, radius: float) -> list[tuple[float, float]]:
    """A round outline in px."""
    turns = (math.tau * step / 60 for step in range(60))
    return [(x + radius / GROUND * math.cos(turn), y + radius / GROUND * math.sin(turn)) for turn in turns]


def fill(picture: Image.Image, outline: list[tuple[float, float]], colour: tuple[int, ...]) -> None:
    """Paint an outline in a colour, which may be see-through."""
    shape = Image.new("L", picture.size)
    ImageDraw.Draw(shape).polygon([(FINER * x, FINER * y) for x, y in outline], fill=(*colour, 255)[3])
    picture.paste(Image.new("RGB", picture.size, colour[:3]), mask=shape)


def rectangle(x0: float, y0: float, x1: float, y1: float) -> list[tuple[float, float]]:
    return [(x0, y0), (x1, y0), (x1, y1), (x0, y1)]


def airfield() -> np.ndarray:
    """The whole of it, uint8 [HEIGHT, WIDTH, 3]."""
    picture = Image.new("RGB", (FINER * WIDTH, FINER * HEIGHT), (104, 118, 78))
    fill(picture, rectangle(0, 560, WIDTH, 720), (92, 93, 96))  # the runway
    for x in range(40, WIDTH, 130):
        fill(picture, rectangle(x, 637, x + 70, 643), (226, 226, 222))
    fill(picture, rectangle(120, 90, 1400, 420), (158, 157, 152))  # the apron
    for x in range(120, 1400, 40):
        fill(picture, rectangle(x, 90, x + 1, 420), (146, 145, 140))
    fill(picture, rectangle(560, 420, 640, 560), (128, 128, 126))  # between both
    fill(picture, rectangle(1180, 790, 1450, 1000), (150, 138, 118))
    things = [(airplane(*plane), (238, 240, 242)) for plane in PLANES]
    things += [(circle(*tank), (222, 224, 222)) for tank in TANKS]
    for outline, _ in things:
        fill(picture, [(x + SUN[0], y + SUN[1]) for x, y in outline], (30, 34, 44, 120))
    for outline, colour in things:
        fill(picture, outline, colour)
    for x, y, radius in TANKS:
        fill(picture, circle(x, y, 0.85 * radius), (206, 209, 208))
    small = np.asarray(picture.resize((WIDTH, HEIGHT), Image.Resampling.LANCZOS), np.float32)
    return np.clip(small + texture()[:, :, None], 0, 255).astype(np.uint8)


def texture() -> np.ndarray:
    """Grain at several scales, in steps of a byte."""
    grain, random = np.zeros((HEIGHT, WIDTH), np.float32), np.random.default_rng(4)
    for size, strength in ((1, 3.0), (3, 4.0), (24, 7.0)):
        coarse = Image.fromarray(random.integers(0, 255, (HEIGHT // size, WIDTH // size), np.uint8))
        smooth = coarse.resize((WIDTH, HEIGHT), Image.Resampling.BICUBIC).filter(ImageFilter.GaussianBlur(0.7))
        grain += (np.asarray(smooth, np.float32) / 127.5 - 1) * strength
    return grain


def write(path: Path) -> None:
    """Draw it into a GeoTIFF."""
    profile = {"driver": "GTiff", "dtype": "uint8", "count": 3, "photometric": "RGB", "compress": "deflate"}
    place = {"crs": "EPSG:32633", "transform": from_origin(500_000, 4_600_000, GROUND, GROUND)}
    with rasterio.open(path, "w", height=HEIGHT, width=WIDTH, **profile, **place) as dataset:
        dataset.write(np.moveaxis(airfield(), 2, 0))


if __name__ == "__main__":
    write(Path(sys.argv[1]))
