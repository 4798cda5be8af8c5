"""What this computer and this Python have for the model, check by check: one line each, with a remedy where one is due.

Runs with the standard library alone, in any Python that it finds itself in, so that it can say what is missing. Only
the checks themselves import torch and what else the model needs.
"""

from __future__ import annotations

import argparse
import ctypes
import importlib
import importlib.metadata
import json
import os
import platform
import re
import shutil
import subprocess
import sys
import urllib.error
import urllib.request
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

from model_backend import __version__

OLDEST = (3, 10)
REQUIREMENTS = Path(__file__).with_name("requirements.txt")
NEEDED_MB = 1200  # what mini takes with torch around it; `ask --json` prints what a question took
SPARE_GB = 2.0
SECONDS = 8.0  # for a network or a driver that does not answer
SET_UP = "Set the backend up, or choose another Python."


@dataclass(frozen=True)
class Check:
    """What was looked at, how it is ("ok", "warn": it works, but; "fail": it does not), what was found, what to do."""

    name: str
    level: str
    found: str
    remedy: str = ""


def quick() -> Iterator[Check]:
    """Whether this Python can run the backend at all."""
    yield python()
    yield packages()
    yield torch_itself()


def everything(preset: str = "mini") -> Iterator[Check]:
    """All checks, in the order in which they depend on each other."""
    yield from quick()
    yield driver()
    if "torch" in sys.modules:  # else there is nothing to look with
        yield gpu()
    yield memory()
    yield disk()
    yield network()
    yield model_files(preset)


def python() -> Check:
    """Its version, and that it is one of 64 bits."""
    found = f"{platform.python_version()} at {sys.executable}"
    if sys.version_info < OLDEST:
        wanted = ".".join(map(str, OLDEST))
        return Check("Python", "fail", found, f"The model needs Python {wanted} or newer: choose another one.")
    if sys.maxsize < 2**32:
        return Check("Python", "fail", f"{found}, 32 bits", "The model needs a 64-bit Python: choose another one.")
    return Check("Python", "ok", found)


def packages() -> Check:
    """Those of requirements.txt but torch: there, new enough, and those with compiled parts importable."""
    missing, wrong = [], []
    for line in REQUIREMENTS.read_text(encoding="utf-8").splitlines():
        match = re.match(r"([\w-]+)(?:>=([\d.]+))?", line)
        if match is None or match[1] == "torch":
            continue
        name, oldest = match[1], match[2] or "0"
        try:
            there = importlib.metadata.version(name)
        except importlib.metadata.PackageNotFoundError:
            missing.append(name)
            continue
        if _numbers(there) < _numbers(oldest):
            wrong.append(f"{name} {there} is older than {oldest}")
    if missing:
        wrong.insert(0, f"missing: {', '.join(missing)}")
    for module in () if wrong else ("numpy", "rasterio", "tokenizers", "safetensors"):
        try:
            importlib.import_module(module)
        except Exception as problem:  # a missing library of the system is an OSError, a mix of versions anything
            wrong.append(f"{module} cannot be imported ({_first_line(problem)})")
    if wrong:
        return Check("Packages", "fail", "; ".join(wrong), SET_UP)
    return Check("Packages", "ok", "all there")


def torch_itself() -> Check:
    """Whether PyTorch is there and loads."""
    try:
        import torch
    except ModuleNotFoundError:
        return Check("PyTorch", "fail", "missing", SET_UP)
    except Exception as problem:
        remedy = SET_UP
        if sys.platform == "win32" and isinstance(problem, OSError):
            remedy = "Install Microsoft's Visual C++ Redistributable, then restart QGIS."
        return Check("PyTorch", "fail", f"does not load: {_first_line(problem)}", remedy)
    return Check("PyTorch", "ok", str(torch.__version__))


def driver() -> Check:
    """NVIDIA's driver, as its own tool tells of it."""
    tool = shutil.which("nvidia-smi")
    if tool is None:
        return Check("Driver", "ok", "no NVIDIA driver: the CPU is used, which is enough for mini")
    command = [tool, "--query-gpu=name,driver_version,memory.total", "--format=csv,noheader"]
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=SECONDS, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return Check("Driver", "warn", "nvidia-smi does not answer", "Install NVIDIA's driver again, then restart.")
    if done.returncode or not done.stdout.strip():
        said = (done.stdout or done.stderr).strip().splitlines() or ["nothing"]
        return Check("Driver", "warn", f"nvidia-smi says: {said[0]}", "Install NVIDIA's driver again, then restart.")
    return Check("Driver", "ok", "; ".join(line.strip() for line in done.stdout.strip().splitlines()))


def gpu() -> Check:
    """Whether a GPU really computes: a kernel is run on it."""
    import torch

    there = shutil.which("nvidia-smi") is not None
    if torch.version.cuda is None:
        if there:
            return Check("GPU", "warn", "this PyTorch is built for the CPU alone", "Set up again and choose the GPU.")
        return Check("GPU", "ok", "none is needed: this PyTorch computes on the CPU")
    if not torch.cuda.is_available():
        if there:
            remedy = "Update NVIDIA's driver, or set up again for the CPU."
            return Check("GPU", "warn", f"PyTorch for CUDA {torch.version.cuda} sees none", remedy)
        return Check("GPU", "ok", "none: PyTorch computes on the CPU")
    try:
        ones = torch.ones(64, 64, device="cuda")
        right = float((ones @ ones).sum().item()) == 64.0**3
        free, total = torch.cuda.mem_get_info()
        name, (major, minor) = torch.cuda.get_device_name(), torch.cuda.get_device_capability()
    except Exception as problem:  # no kernel image for this card, a driver that is too old, no memory left
        remedy = "Update NVIDIA's driver, or set up again for the CPU: this PyTorch cannot use this card."
        return Check("GPU", "fail", _first_line(problem), remedy)
    found = f"{name}, compute {major}.{minor}, {free / 1e9:.1f} of {total / 1e9:.1f} GB free"
    if not right:
        return Check("GPU", "fail", f"{found}, but it multiplies wrongly", "The card or its driver is faulty.")
    return Check("GPU", "ok", found)


def memory() -> Check:
    """The computer's."""
    free, total = memory_mb()
    if free is None or total is None:
        return Check("Memory", "ok", "this system does not tell")
    found = f"{free / 1024:.1f} of {total / 1024:.1f} GB free"
    if free < NEEDED_MB:
        return Check("Memory", "warn", found, f"mini takes about {NEEDED_MB / 1024:.1f} GB: close other programs.")
    return Check("Memory", "ok", found)


def disk() -> Check:
    """Room where downloaded models go."""
    from model_backend.model_store import models_folder

    folder = models_folder()
    there = next(path for path in (folder, *folder.parents) if path.exists())
    free = shutil.disk_usage(there).free / 1e9
    found = f"{free:.1f} GB free for models in {folder}"
    if not os.access(there, os.W_OK):
        return Check("Disk", "warn", f"{folder} cannot be written", "Set GEOLOUPE_MODELS to a folder that can.")
    if free < SPARE_GB:
        return Check("Disk", "warn", found, "Make room, or set GEOLOUPE_MODELS to a folder on a larger disk.")
    return Check("Disk", "ok", found)


def network() -> Check:
    """Whether the hub of models can be reached, and through which proxy. Only downloads need it."""
    address = (os.environ.get("HF_ENDPOINT") or "https://huggingface.co").rstrip("/")
    proxy = urllib.request.getproxies().get(address.partition(":")[0])
    way = f" through the proxy {without_password(proxy)}" if proxy else ""
    remedy = "Only downloads of models need it: check the network, and the proxy in QGIS's options."
    try:
        # An opener of its own: the one that `urlopen` shares keeps the proxies of its first use.
        opener = urllib.request.build_opener()
        with opener.open(urllib.request.Request(address, method="HEAD"), timeout=SECONDS):
            pass
    except urllib.error.HTTPError as answer:
        if answer.code == 407:
            return Check("Network", "warn", f"the proxy {without_password(proxy)} wants a user and password", remedy)
    except (OSError, ValueError) as problem:
        reason = getattr(problem, "reason", problem)
        if "CERTIFICATE" in str(reason).upper():
            remedy = "The network replaces certificates: set SSL_CERT_FILE to the file of its own authority."
        return Check("Network", "warn", f"{address} cannot be reached{way}: {_first_line(reason)}", remedy)
    return Check("Network", "ok", f"{address} answers{way}")


def model_files(preset: str) -> Check:
    """Whether the files of the model are here, and whether they fit together where PyTorch is there to look."""
    from model_backend import model_store
    from model_backend.config import PRESETS

    chosen = next((one for one in PRESETS if one.name == preset), None)
    again = f"Download it again: python -m model_backend models get {preset}"
    if chosen is None:
        there = Path(preset).is_dir()
        return Check("Model", "ok" if there else "fail", preset, "" if there else "Choose one of the list of models.")
    try:
        folder, tower = model_store.locate(chosen)
    except Exception as problem:
        return Check("Model", "fail", f"{preset} is not here", str(problem))
    try:
        from model_backend.weights import open_checkpoint

        faults = open_checkpoint(folder, tower).check().problems
    except ImportError:
        return Check("Model", "ok", f"{preset} is here")
    except Exception as problem:
        return Check("Model", "fail", f"{preset}: {_first_line(problem)}", again)
    if faults:
        return Check("Model", "fail", f"{preset}: {faults[0].sentence} ({len(faults)} faults)", again)
    return Check("Model", "ok", f"{preset} is whole")


def memory_mb() -> tuple[float | None, float | None]:
    """Free and all memory of this computer in MB; None where the system does not tell."""
    try:
        lines = Path("/proc/meminfo").read_text().splitlines()
        sizes = {line.split(":")[0]: int(line.split()[1]) / 1024 for line in lines}
        return sizes["MemAvailable"], sizes["MemTotal"]
    except (OSError, KeyError):
        pass
    if sys.platform == "win32":
        names = ("total", "free", "_pages", "_free_pages", "_virtual", "_free_virtual", "_extended")
        fields = [("length", ctypes.c_ulong), ("load", ctypes.c_ulong), *((name, ctypes.c_ulonglong) for name in names)]
        status = type("Status", (ctypes.Structure,), {"_fields_": fields})()
        status.length = ctypes.sizeof(status)
        if ctypes.windll.kernel32.GlobalMemoryStatusEx(ctypes.byref(status)):
            return status.free / 2**20, status.total / 2**20
    return None, None


def without_password(address: str | None) -> str:
    """A proxy's address without the name and password that may be in it."""
    return re.sub(r"//[^/@]*@", "//", address or "")


def main(arguments: list[str] | None = None) -> int:
    """Print the checks; exit code 1 where one failed, 2 where an argument is none of its own."""
    parser = argparse.ArgumentParser(prog="python -m model_backend doctor", description="Check what the model needs.")
    parser.add_argument("--json", action="store_true", help="one JSON object a line and check, as they are made")
    parser.add_argument("--quick", action="store_true", help="only whether this Python can run the backend")
    parser.add_argument("--preset", default="mini", help="whose files to look at")
    try:
        wish = parser.parse_args(arguments)
    except SystemExit as end:  # argparse has printed its help, or what is wrong
        return int(end.code or 0)
    failed = False
    for check in _guarded(quick() if wish.quick else everything(wish.preset)):
        failed |= check.level == "fail"
        if wish.json:
            print(json.dumps({**asdict(check), "version": __version__}), flush=True)
        else:
            remedy = f"\n      {check.remedy}" if check.remedy else ""
            print(f"{check.level:5} {check.name}: {check.found}{remedy}", flush=True)
    return int(failed)


def _guarded(checks: Iterator[Check]) -> Iterator[Check]:
    """A check that itself breaks is a line too, not a traceback."""
    try:
        yield from checks
    except Exception as problem:
        yield Check("Doctor", "fail", f"broke off: {type(problem).__name__}: {_first_line(problem)}", "Report this.")


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(number) for number in re.findall(r"\d+", version.partition("+")[0])[:3])


def _first_line(problem: object) -> str:
    return (str(problem).strip() or type(problem).__name__).splitlines()[0][:200]


if __name__ == "__main__":
    sys.exit(main())
