"""Everything about the code that a machine can judge without running it. Exits with 1 when a tool objects.

ruff      formatting and lint, all Python
mypy      types, of the plugin by the stubs of QGIS
flake8    the QGIS rules, on the plugin
bandit    the rules that block an upload to the plugin site, on what the package holds
secrets   passwords and tokens, on what the package holds
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

import package

ROOT = Path(__file__).resolve().parent.parent
BACKEND = str(ROOT / ".venv-backend" / "bin" / "python")
QGIS = str(ROOT / ".venv-qgis" / "bin" / "python")
# What plugins.qgis.org refuses: exec, eval, pickle, shells, tarfile.extractall, TLS switched off, yaml.load, passwords
# in the code, downloads from the hub without a pinned revision, jinja2 without escaping.
BLOCKING = "B102,B105,B106,B107,B202,B301,B307,B323,B501,B506,B602,B604,B605,B615,B701"


def passes(name: str, command: list[str]) -> bool:
    done = subprocess.run(command, cwd=ROOT, stdin=subprocess.DEVNULL, capture_output=True, text=True)
    print(f"{name:8} {'FAILED' if done.returncode else 'ok'}", flush=True)
    if done.returncode:
        print(done.stdout + done.stderr, flush=True)
    return done.returncode == 0


def holds_no_secrets(folder: Path) -> bool:
    """detect-secrets always exits with 0, so its report is what counts."""
    command = [BACKEND, "-m", "detect_secrets", "scan", "--all-files", "."]
    done = subprocess.run(command, cwd=folder, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=True)
    findings = json.loads(done.stdout)["results"]
    print(f"{'secrets':8} {'FAILED' if findings else 'ok'}", flush=True)
    for path, found in findings.items():
        print("\n".join(f"{path}:{one['line_number']}: {one['type']}" for one in found), flush=True)
    return not findings


def main() -> int:
    with tempfile.TemporaryDirectory() as folder:
        with zipfile.ZipFile(package.build(Path(folder) / "geoloupe.zip", "working tree")) as archive:
            archive.extractall(folder)
        packed = Path(folder) / package.NAME
        results = [
            passes("format", [BACKEND, "-m", "ruff", "format", "--check", "."]),
            passes("lint", [BACKEND, "-m", "ruff", "check", "."]),
            passes("types", [BACKEND, "-m", "mypy"]),
            passes("flake8", [QGIS, "-m", "flake8", "plugin", "__init__.py"]),
            passes("bandit", [BACKEND, "-m", "bandit", "-q", "-r", "-t", BLOCKING, str(packed)]),
            holds_no_secrets(packed),
        ]
    return int(not all(results))


if __name__ == "__main__":
    sys.exit(main())
