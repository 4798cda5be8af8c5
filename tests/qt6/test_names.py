"""Every module can be imported under Qt 6, and every name of Qt and QGIS that the code writes out exists there."""

from __future__ import annotations

import importlib

import pytest
from names import MODULES, missing

# Written for the older QGIS that has them, behind a question for its version.
OLDER = ("QVariant.Type",)


@pytest.mark.parametrize("path", MODULES, ids=str)
def test_the_module_can_be_imported(path):
    parts = path.with_suffix("").parts
    importlib.import_module(".".join(("geoloupe", *(part for part in parts if part != "__init__"))))


@pytest.mark.parametrize("path", MODULES, ids=str)
def test_every_name_of_qt_and_qgis_in_it_exists(path):
    assert [name for name in missing(path) if not name.endswith(OLDER)] == []


def test_a_name_that_qgis_does_not_have_is_not_made_up():
    core = importlib.import_module("qgis.core")
    with pytest.raises(AttributeError):
        core.QgsNotThere
    with pytest.raises(AttributeError):
        core.QgsTask.Flag.NotThere
    with pytest.raises(AttributeError):
        core.QgsRasterInterface().notThere()


def test_names_of_qt_5_are_gone():
    core = importlib.import_module("qgis.PyQt.QtCore")
    with pytest.raises(AttributeError):
        core.Qt.AlignTop
    with pytest.raises(AttributeError):
        core.QVariant.Type
