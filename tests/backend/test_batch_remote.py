"""Rasters on a server are read in parts, by range requests, as they are needed."""

from __future__ import annotations

import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import batches
import pytest
import rasterio
from batches import write_raster

from model_backend.batch import run
from model_backend.batch.rows import Row

SERVER = Path(__file__).parents[1] / "range_server.py"


@pytest.fixture
def raster(tmp_path: Path) -> Path:
    plain = write_raster(tmp_path / "plain.tif", 1500, 2000)
    with rasterio.open(plain) as source:
        profile = {**source.profile, "tiled": True, "blockxsize": 128, "blockysize": 128}
        with rasterio.open(tmp_path / "a.tif", "w", **profile) as tiled:
            tiled.write(source.read())
    return tmp_path / "a.tif"


@pytest.fixture
def served(raster: Path) -> Iterator[str]:
    """The address of a web server that has the raster."""
    command = [sys.executable, str(SERVER), str(raster)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        yield f"http://127.0.0.1:{int(process.stdout.readline())}"
        process.kill()


def test_a_raster_on_a_server_is_asked_about_without_downloading_it(raster: Path, served: str) -> None:
    addresses = (f"{served}/a.tif", f"{served}/b.tif", str(raster))
    scenes = [[Row(n, str(n), name, "x?", window=(300, 400, 60, 80))] for n, name in enumerate(addresses, 1)]
    far, missing, near = run.answers(batches.engine(), scenes)
    assert far["error"] is None
    assert far["answer"] == near["answer"]
    assert "not a raster that can be read" in missing["error"]
    sent = int(urllib.request.urlopen(f"{served}/sent").read())
    assert 0 < sent < raster.stat().st_size / 4
