"""The plugin on real PyQt6, with QGIS as its stubs describe it. The repository root becomes the package `geoloupe`."""

from __future__ import annotations

import importlib.util
import os
import sys
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(Path(__file__).parent))

import strict  # noqa: E402
from PyQt6.QtWidgets import QApplication  # noqa: E402

strict.install()
from qgis.core import QgsProject, QgsSettings  # noqa: E402
from qgis.gui import QgsMapLayerComboBox  # noqa: E402

# What the stubs leave open.
QgsProject.mapLayers = lambda self: {}
QgsSettings.value = lambda self, key, default=None, type=None: default
QgsMapLayerComboBox.currentLayer = lambda self: None
spec = importlib.util.spec_from_file_location("geoloupe", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)])
assert spec is not None
assert spec.loader is not None
package = importlib.util.module_from_spec(spec)
sys.modules["geoloupe"] = package
spec.loader.exec_module(package)


@pytest.fixture(scope="session", autouse=True)
def application():
    return QApplication.instance() or QApplication([])


@pytest.fixture(autouse=True)
def nothing_is_raised_in_a_slot(monkeypatch):
    """PyQt6 ends the process after an exception that no hook takes."""
    raised: list[BaseException] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, error, trace: raised.append(error))
    yield
    if raised:
        raise raised[0]
