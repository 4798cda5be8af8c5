"""Take the guide's pictures of the panel in the real QGIS, on the sample raster: every state that an analyst meets.

    python scripts/screenshots.py [--tour panel] [--out FOLDER] [--theme NAME] [--scale 1] [--size 1366x768]
                                  [--panel 400]

Writes panel-*.png, or scope-*.png for the tour of what can be asked about (--tour scope), or counted-*.png for
counting on a drawn airfield (--tour counted). The guide's pictures are those of the defaults; another theme (such as
"Night Mapping"), scale (2 for a sharp screen) or size is for looking at. What happens inside QGIS is in
screenshots_in_qgis.py.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

import demo
import draw_airfield
from PIL import Image

SECONDS = 1800
COLOURS = 256  # a third of the bytes, and nobody sees it


def take(wish: dict, scale: str) -> list[str]:
    """Run QGIS once; gives the pictures' paths."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        demo.make_profile(folder / "profile")
        raster = demo.SAMPLE
        if wish["tour"] == "counted":
            raster = folder / "airfield.tif"
            draw_airfield.write(raster)
        wish = {**wish, "report": str(folder / "outcome.json"), "raster": str(raster)}
        width, height = (int(float(scale) * side) for side in wish["size"])
        script = Path(__file__).with_name("screenshots_in_qgis.py")
        command = ["qgis", "--nologo", "--noversioncheck", "--profiles-path", str(folder / "profile")]
        command += ["--code", str(script)]
        subprocess.run(
            ["xvfb-run", "-a", "-s", f"-screen 0 {width}x{height}x24", *command],
            env={**os.environ, "GEOLOUPE_DEMO": json.dumps(wish), "QT_SCALE_FACTOR": scale},
            stdin=subprocess.DEVNULL,
            stdout=sys.stderr,
            timeout=SECONDS,
            check=False,
        )
        outcome = json.loads((folder / "outcome.json").read_text())
    if "error" in outcome:
        raise SystemExit(f"[screenshots] {outcome['error']}")
    return outcome["pictures"]


def main() -> None:
    parser = argparse.ArgumentParser(description="Take the guide's pictures of the panel in the real QGIS.")
    parser.add_argument("--out", type=Path, default=demo.ROOT / "docs" / "images")
    parser.add_argument("--theme", default="", help="of QGIS; empty: the default one")
    parser.add_argument("--scale", default="1")
    parser.add_argument("--size", default="1366x768", help="of the window, in points")
    parser.add_argument("--panel", type=int, default=400, help="width of the panel, in points")
    parser.add_argument("--tour", choices=["panel", "scope", "counted"], default="panel")
    parser.add_argument("--only", default="", help="names of states, separated by commas")
    wish = parser.parse_args()
    wish.out.mkdir(parents=True, exist_ok=True)
    size = [int(side) for side in wish.size.split("x")]
    asked = {"out": str(wish.out.resolve()), "theme": wish.theme, "size": size, "panel": wish.panel, "tour": wish.tour}
    for path in take({**asked, "only": [name for name in wish.only.split(",") if name]}, wish.scale):
        picture = Image.open(path).convert("RGB")
        # The colours of attention are rare: a palette of the commonest ones would lose them.
        small = picture.quantize(COLOURS, Image.Quantize.MAXCOVERAGE, kmeans=3, dither=Image.Dither.NONE)
        small.save(path, optimize=True)
        print(path, flush=True)


if __name__ == "__main__":
    main()
