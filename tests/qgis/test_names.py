"""What the code writes out of Qt and QGIS exists in the oldest QGIS that it is for; tests/qt6 asks the same of the
newest. What is newer is looked for with getattr, or behind a question for the version."""

from __future__ import annotations

import pytest
from names import MODULES, missing


@pytest.mark.parametrize("path", MODULES, ids=str)
def test_every_name_of_qt_and_qgis_in_it_exists(qgis_app, path):
    assert missing(path) == []
