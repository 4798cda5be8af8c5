"""Measure the plugin in the running desktop and print what was measured.

    python scripts/measure_desktop.py [--raster FILE] [--only start,big,web,stop,memory] [--questions N] [--json]

start    what the plugin adds to the start of QGIS: with and without it, in turns, and the part of its own code
big      how long the event loop stands still while all of a raster is asked about (FILE; else a mosaic of the sample,
         16,200 x 18,192 px), against QGIS alone drawing it
web      the same on a web map whose server takes 300 ms for each tile
stop     from Stop to stopped, at each level of the zoom
memory   of QGIS and of the backend as N questions go by

Each runs in a QGIS and a profile of its own, on a virtual screen where there is none. What happens inside QGIS is in
measure_in_qgis.py.
"""

from __future__ import annotations

import argparse
import http.server
import json
import os
import platform
import signal
import statistics
import struct
import subprocess
import sys
import tempfile
import threading
import time
import zlib
from pathlib import Path

import demo

STARTS = 5  # of QGIS with the plugin, and without
SECONDS = 3600
DELAY = 0.3  # seconds that the server of the web map takes for a tile


class Tiles(http.server.BaseHTTPRequestHandler):
    """A web map in which no tile is like another, and all are slow."""

    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        time.sleep(DELAY)
        picture = png(zlib.crc32(self.path.encode()))
        self.send_response(200)
        self.send_header("Content-Type", "image/png")
        self.send_header("Content-Length", str(len(picture)))
        self.end_headers()
        self.wfile.write(picture)

    def log_message(self, *_: object) -> None:
        """Nothing: it would drown what is measured."""


def png(seed: int, side: int = 256) -> bytes:
    """A picture of `side` px with stripes that depend on `seed`."""
    rows = []
    for row in range(side):
        pixel = bytes(((seed >> shift) + row * (shift + 1)) % 256 for shift in (0, 5, 11))
        rows.append(b"\x00" + pixel * side)

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + chunk(b"IDAT", zlib.compress(b"".join(rows)))
        + chunk(b"IEND", b"")
    )


def qgis(wish: dict, folder: Path, *, enabled: bool | None = None) -> dict:
    """What measure_in_qgis.py reports; `enabled`: QGIS itself loads the plugin as it starts, or does not."""
    out = Path(tempfile.mkdtemp(dir=folder))
    demo.make_profile(out / "profile")
    if enabled is not None:
        with (out / "profile" / "profiles" / "default" / "QGIS" / "QGIS3.ini").open("a") as settings:
            settings.write(f"\n[PythonPlugins]\ngeoloupe={str(enabled).lower()}\n")
    started = time.time()
    process = demo.start_qgis(out, out / "qgis.log", {**wish, "out": str(out)}, "measure_in_qgis.py")
    try:
        process.wait(SECONDS)
    finally:
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGKILL)
    report = out / "outcome.json"
    outcome = json.loads(report.read_text()) if report.is_file() else {"error": "QGIS ended before it reported"}
    if "error" in outcome:
        sys.exit(f"{outcome['error']}; QGIS's output is in {out / 'qgis.log'}")
    return {**outcome, "started": started}


def measure_start(folder: Path) -> dict:
    took: dict[bool, list[float]] = {True: [], False: []}
    qgis({"what": []}, folder, enabled=True)  # the first start reads everything from disk
    for _ in range(STARTS):
        for enabled in (False, True):
            outcome = qgis({"what": []}, folder, enabled=enabled)
            took[enabled].append(outcome["ready"] - outcome["started"])
    return {"with": took[True], "without": took[False]}


def mosaic(folder: Path) -> Path:
    """A virtual raster of 16,200 x 18,192 px: the sample, again and again."""
    program = """
import sys
from osgeo import gdal
sample, target = gdal.Open(sys.argv[1]), sys.argv[2]
rows, cols = sample.RasterYSize, sample.RasterXSize
virtual = gdal.GetDriverByName("VRT").Create(target, 16200, 18192, sample.RasterCount)
virtual.SetGeoTransform(sample.GetGeoTransform()), virtual.SetProjection(sample.GetProjection())
for number in range(1, sample.RasterCount + 1):
    band = virtual.GetRasterBand(number)
    band.SetColorInterpretation(sample.GetRasterBand(number).GetColorInterpretation())
    xml = "<SimpleSource><SourceFilename>%s</SourceFilename><SourceBand>%d</SourceBand>" \\
          '<SrcRect xOff="0" yOff="0" xSize="%d" ySize="%d"/>' \\
          '<DstRect xOff="%d" yOff="%d" xSize="%d" ySize="%d"/></SimpleSource>'
    for top in range(0, 18192, rows):
        for left in range(0, 16200, cols):
            h, w = min(rows, 18192 - top), min(cols, 16200 - left)
            source = xml % (sys.argv[1], number, w, h, left, top, w, h)
            band.SetMetadataItem("source_%d_%d" % (top, left), source, "new_vrt_sources")
"""
    target = folder / "mosaic.vrt"
    subprocess.run([str(demo.ROOT / ".venv-qgis" / "bin" / "python"), "-c", program, demo.SAMPLE, target], check=True)
    return target


def loop(name: str, seen: dict) -> str:
    longest, rare = f"{seen['longest'] * 1000:.0f} ms", f"{seen['of_1000'] * 1000:.0f} ms"
    blocks = f"{seen['blocks']} over 50 ms in {seen['seconds']:.0f} s"
    lines = [f"  {name:22} longest block {longest:>7} · 1 in 1,000 over {rare:>6} · {blocks}"]
    return "\n".join([*lines, *(f"{count * 10:10} ms in {where}" for where, count in seen["where"][:3])])


def milliseconds(values: list[float]) -> str:
    return f"{statistics.median(values) * 1000:.0f} ms (median), {max(values) * 1000:.0f} ms (longest)"


def show(found: dict) -> None:
    """What was measured, for people."""
    if start := found.get("start"):
        with_it, without = statistics.median(start["with"]), statistics.median(start["without"])
        print(f"start of QGIS            {without:.2f} s without the plugin, {with_it:.2f} s with it ({STARTS} each)")
    if load := found.get("load"):
        print(
            f"the plugin's own part    {load * 1000:.0f} ms to load; {found['panel'] * 1000:.0f} ms to open the panel"
        )
    if big := found.get("big"):
        print(f"event loop, {big['height']:,} x {big['width']:,} px")
        for name, seen in (("QGIS alone draws it", "alone"), ("asking", "asking"), ("asking again", "again")):
            print(loop(name, big[seen]))
    if web := found.get("web"):
        print(f"event loop, web map with {DELAY * 1000:.0f} ms a tile")
        print(loop("QGIS alone", web["alone"]) + "\n" + loop("asking", web["asking"]))
    if stop := found.get("stop"):
        print(f"Stop, the model rests    {milliseconds(stop['let_go'])}")
        print(f"Stop, all found is kept  {milliseconds(stop['kept'])}")
    if memory := found.get("memory"):
        for number, (qgis_mb, backend_mb) in memory["marks"].items():
            print(f"after {number:>4} questions     QGIS {qgis_mb:.0f} MB, backend {backend_mb:.0f} MB")


def main() -> int:
    parser = argparse.ArgumentParser(description="Measure the plugin in the running desktop.")
    parser.add_argument("--raster", type=Path, help="a large raster; without it a mosaic of the sample")
    parser.add_argument("--only", default="start,big,web,stop,memory", help="what to measure, separated by commas")
    parser.add_argument("--questions", type=int, default=200, help="asked for `memory`")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    given = parser.parse_args()
    wanted = given.only.split(",")
    if given.raster and not given.raster.is_file():
        parser.error(f"there is no raster {given.raster}")
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        found: dict = {"start": measure_start(folder)} if "start" in wanted else {}
        inside = [what for what in wanted if what != "start"]
        if inside:
            server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Tiles)
            threading.Thread(target=server.serve_forever, daemon=True).start()
            url = f"http://127.0.0.1:{server.server_port}/%7Bz%7D/%7Bx%7D/%7By%7D.png"
            raster = given.raster.resolve() if given.raster else mosaic(folder)
            wish = {"what": inside, "raster": str(raster), "sample": str(demo.SAMPLE), "url": url}
            found.update(qgis({**wish, "questions": given.questions}, folder))
    if given.json:
        print(json.dumps(found))
    else:
        print(f"{os.cpu_count()} cores, load {os.getloadavg()[0]:.1f} at the end, {platform.platform()}")
        show(found)
    return 0


if __name__ == "__main__":
    sys.exit(main())
