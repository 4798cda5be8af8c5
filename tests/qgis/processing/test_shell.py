"""The algorithms without any window: in the real qgis_process, which finds the plugin and its settings by itself."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

import pytest
from geoloupe.plugin.backend import PLUGIN_FOLDER
from osgeo import ogr

QGIS_PROCESS = Path("/usr/bin/qgis_process.bin")  # Debian's /usr/bin/qgis_process passes options that it does not know
SAMPLE = PLUGIN_FOLDER / "resources" / "sample" / "eastern_shore.tif"
WORKER = Path(__file__).parents[1] / "fake_worker.py"

pytestmark = pytest.mark.skipif(not QGIS_PROCESS.is_file(), reason=f"There is no {QGIS_PROCESS} on this machine.")

# Longitude and latitude of two places on the sample, and of one in Paris.
PLACES = [("Metompkin Creek", -75.65, 37.7), ("Metompkin Bay", -75.6, 37.65), ("Paris", 2.35, 48.86)]

BACKEND = PLUGIN_FOLDER / ".venv-backend" / "bin" / "python"


@pytest.fixture
def scripted(tmp_path):
    """A Python that always runs the scripted backend."""
    python = tmp_path / "python"
    python.write_text(f"#!/bin/sh\nexec /usr/bin/python3 {WORKER}\n", encoding="utf-8")
    python.chmod(0o755)
    return python


@pytest.fixture
def qgis_process(tmp_path, python):
    """qgis_process(arguments) -> what it printed, in a profile of its own with the plugin and `python`'s backend."""
    plugins = tmp_path / "plugins"
    plugins.mkdir()
    (plugins / "geoloupe").symlink_to(PLUGIN_FOLDER)
    settings = tmp_path / "profile" / "profiles" / "default" / "QGIS" / "QGIS3.ini"
    settings.parent.mkdir(parents=True)
    settings.write_text(f"[PythonPlugins]\ngeoloupe=true\n[geoloupe]\nbackend\\python={python}\n", encoding="utf-8")
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "HOME": str(tmp_path),
        "QGIS_CUSTOM_CONFIG_PATH": str(tmp_path / "profile"),
        "QGIS_PLUGINPATH": str(plugins),
    }

    def call(*arguments):
        command = [str(QGIS_PROCESS), *arguments]
        done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=300)
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout + done.stderr

    return call


@pytest.fixture
def parcels(tmp_path):
    """A GeoJSON file of squares of about 1 km around `PLACES`."""
    features = []
    for number, (name, x, y) in enumerate(PLACES, start=1):
        ring = [(x + dx, y + dy) for dx, dy in ((0, 0), (0.01, 0), (0.01, 0.01), (0, 0.01), (0, 0))]
        features.append(
            {
                "type": "Feature",
                "properties": {"id": number, "name": name},
                "geometry": {"type": "Polygon", "coordinates": [ring]},
            }
        )
    path = tmp_path / "parcels.geojson"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}), encoding="utf-8")
    return path


@pytest.fixture
def python(request):
    """`scripted`, or the Python that a test is parametrised with."""
    return getattr(request, "param", None) or request.getfixturevalue("scripted")


def test_features_are_asked_about_from_the_shell(qgis_process, parcels, tmp_path):
    output = tmp_path / "answers.gpkg"
    printed = qgis_process(
        "run",
        "geoloupe:askfeatures",
        "--",
        f"RASTER={SAMPLE}",
        f"FEATURES={parcels}",
        'QUESTION=say [% "id" + 10 %] boats at [% "name" %]',
        "ANSWER_TYPE=number",
        "BUFFER=0.001",
        "MINIMUM_SIZE=64",
        f"OUTPUT={output}",
    )
    assert "Feature 3: It lies outside" in printed
    dataset = ogr.Open(str(output))
    layer = dataset.GetLayer()
    types = {field.GetName(): field.GetTypeName() for field in layer.schema}
    assert (types["answer"], types["confidence"], types["answered_at"]) == ("Real", "Real", "DateTime")
    found = [(feature["name"], feature["answer"], feature["confidence"], feature["said"]) for feature in layer]
    assert found == [
        ("Metompkin Creek", 11.0, 0.8, "11 boats at Metompkin Creek"),
        ("Metompkin Bay", 12.0, 0.8, "12 boats at Metompkin Bay"),
        ("Paris", None, None, None),
    ]


@pytest.mark.skipif(not BACKEND.is_file(), reason=f"There is no {BACKEND}: `make env` makes it.")
@pytest.mark.parametrize("python", [BACKEND], indirect=True, ids=["backend"])
def test_the_embedded_model_answers_from_the_shell(qgis_process, parcels, tmp_path):
    output = tmp_path / "answers.gpkg"
    asked = f"RASTER={SAMPLE} FEATURES={parcels} ANSWER_TYPE=yes-no OUTPUT={output}".split()
    printed = qgis_process("run", "geoloupe:askfeatures", "--", *asked, "QUESTION=Is there water?")
    assert "Feature 3: It lies outside" in printed
    dataset = ogr.Open(str(output))
    layer = dataset.GetLayer()
    answer = layer.schema[layer.FindFieldIndex("answer", True)]
    assert (answer.GetTypeName(), answer.GetSubType()) == ("Integer", ogr.OFSTBoolean)
    creek, bay, paris = list(layer)
    for feature in (creek, bay):
        assert feature["said"] in ("yes", "no", "unknown")
        assert feature["answer"] == {"yes": 1, "no": 0, "unknown": None}[feature["said"]]
        assert 0 < feature["confidence"] <= 1
        assert feature["model"] == "mini"
    assert paris["answer"] is None
    assert "outside" in paris["note"]
