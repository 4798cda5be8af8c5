"""Set up what a fresh Debian or Ubuntu lacks: QGIS and a virtual screen by apt, and the Python environments.

.venv-backend   the backend's own Python: torch, transformers, rasterio, and the tools of the tests
.venv-qgis      the Python that QGIS uses, with pytest
.venv-qt6       PyQt6 and the type stubs of QGIS, with pytest: what the QGIS of Debian has no Qt 6 for (300 MB)

Each step is skipped when it is done, so a second run takes no time. Standard library only: this runs before anything is
installed. Never asks anything.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SYSTEM_PYTHON = Path("/usr/bin/python3")  # the one that the QGIS of Debian and Ubuntu is built for
# The fonts are named because a machine without a desktop has none, and screenshots would show empty boxes; WordNet is
# what answers to LRS-VQA are scored with; openssl makes the certificates of tests.
APT_PACKAGES = ["qgis", "python3-qgis", "python3-venv", "xvfb", "xauth", "fonts-dejavu-core", "wordnet-base", "openssl"]
REQUIREMENTS = ROOT / "model_backend" / "requirements.txt"
CONSTRAINTS = ROOT / "model_backend" / "constraints.txt"


def main() -> None:
    try:
        import tomllib  # new in Python 3.11
    except ImportError:
        stop(f"Python 3.11 or newer is needed, this is {sys.version.split()[0]}: try make PYTHON=python3.11 env")
    groups = tomllib.loads((ROOT / "pyproject.toml").read_text())["dependency-groups"]
    install_apt_packages()
    make_venv(ROOT / ".venv-qgis", SYSTEM_PYTHON, groups["qgis"], "--system-site-packages")
    needs = ["-r", str(REQUIREMENTS), "-c", str(CONSTRAINTS), *groups["backend"]]
    make_venv(ROOT / ".venv-backend", Path(sys.executable), needs)
    make_venv(ROOT / ".venv-qt6", Path(sys.executable), groups["qt6"])


def install_apt_packages() -> None:
    if shutil.which("dpkg-query") is None:
        if shutil.which("qgis") is None:
            stop("QGIS is missing: install QGIS 3.22 or newer first (only on Debian and Ubuntu this is done for you)")
        return
    missing = [name for name in APT_PACKAGES if not is_installed(name)]
    if not missing:
        return
    say(f"installing by apt: {' '.join(missing)}")
    as_root = [] if os.geteuid() == 0 else ["sudo"]
    if as_root and shutil.which("sudo") is None:
        stop(f"ask an administrator to run: apt-get install {' '.join(missing)}")
    apt = [*as_root, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-q"]
    run([*apt, "update"], "apt-get update failed")
    run([*apt, "install", "-y", "--no-install-recommends", *missing], f"apt could not install {' '.join(missing)}")


def is_installed(package: str) -> bool:
    query = ["dpkg-query", "-W", "-f=${db:Status-Status}", package]
    return subprocess.run(query, capture_output=True, text=True).stdout == "installed"


def make_venv(folder: Path, python: Path, needs: list[str], *options: str) -> None:
    """Make `folder` from `python` and install `needs`, unless that was done with the very same needs."""
    stamp = folder / "installed-for"
    state = fingerprint(needs)
    if stamp.is_file() and stamp.read_text() == state:
        return
    if not (folder / "bin" / "pip").exists():
        say(f"making {folder.name} with {python}")
        run(
            [str(python), "-m", "venv", *options, str(folder)],
            f"{python} cannot make an environment (it may lack ensurepip): try make PYTHON={SYSTEM_PYTHON} env",
        )
    say(f"installing the packages of {folder.name} (the first time takes some minutes)")
    pip = [str(folder / "bin" / "python"), "-m", "pip", "install", "--no-input", "--quiet", *needs]
    run(pip, f"pip could not install the packages of {folder.name}; its last lines above say why")
    stamp.write_text(state)


def fingerprint(needs: list[str]) -> str:
    """Changes whenever a need, or a requirements file among them, changes."""
    texts = [Path(need).read_text() if need.endswith(".txt") else need for need in needs]
    return hashlib.sha256("\n".join(texts).encode()).hexdigest()


def run(command: list[str], failure: str) -> None:
    # Nothing may wait for an answer, so there is no standard input.
    if subprocess.run(command, cwd=ROOT, stdin=subprocess.DEVNULL).returncode:
        stop(failure)


def say(sentence: str) -> None:
    print(f"[env] {sentence}", flush=True)


def stop(sentence: str) -> None:
    sys.exit(f"[env] {sentence}")


if __name__ == "__main__":
    main()
