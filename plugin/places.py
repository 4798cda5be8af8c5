"""Where files of a project go: beside it, or for now into the user's profile."""

from __future__ import annotations

import os
from pathlib import Path

from qgis.core import QgsApplication, QgsProject


def beside_project(suffix: str) -> Path | None:
    """The folder beside the open project's file that is called as it with `suffix`; None where the project has no file,
    or nothing can be written there."""
    project = QgsProject.instance()
    name = project.fileName()
    if not name or project.projectStorage() is not None:
        return None
    path = Path(name)
    return path.parent / (path.stem + suffix) if os.access(path.parent, os.W_OK) else None


def in_profile(name: str) -> Path:
    """The folder `name` of GeoLoupe in the user's profile."""
    return Path(QgsApplication.qgisSettingsDirPath()) / "geoloupe" / name
