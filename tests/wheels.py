"""Small wheels with the names of the backend's packages, so that a set-up can be run without a network."""

from __future__ import annotations

import re
import zipfile
from pathlib import Path

BACKEND = Path(__file__).parents[1] / "model_backend"
VERSION = "99.9"  # where nothing is pinned


def write_wheel(folder: Path, name: str, version: str) -> Path:
    """A wheel of one module that knows its version."""
    folder.mkdir(parents=True, exist_ok=True)
    module, info = name.replace("-", "_"), f"{name.replace('-', '_')}-{version}.dist-info"
    path = folder / f"{module}-{version}-py3-none-any.whl"
    with zipfile.ZipFile(path, "w") as wheel:
        wheel.writestr(f"{module}.py", f"__version__ = {version!r}\n")
        wheel.writestr(f"{info}/METADATA", f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n")
        wheel.writestr(
            f"{info}/WHEEL", "Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
        )
        wheel.writestr(f"{info}/RECORD", "")
    return path


def write_backend_wheels(folder: Path) -> None:
    """All that requirements.txt names, at the versions that constraints.txt pins."""
    pins = dict(re.findall(r"^([\w-]+)==(\S+)", (BACKEND / "constraints.txt").read_text(), re.MULTILINE))
    for name, oldest, newest in re.findall(
        r"^([\w-]+)>=([\d.]+)(?:,<([\d.]+))?", (BACKEND / "requirements.txt").read_text(), re.MULTILINE
    ):
        write_wheel(folder, name, pins.get(name, oldest if newest else VERSION))
