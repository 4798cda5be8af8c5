"""Ask a question about the sample raster in the real QGIS, in a profile made for it, and print what came of it.

    python scripts/demo.py [--question TEXT] [--raster FILE] [--out FOLDER] [--locale NAME] [--keep]

Prints `answer: ...`, `heatmap: PATH`, `tiles: PATH` and `screenshot: PATH`. QGIS opens on the screen, or on a
virtual one where there is none. The analyst's own QGIS profile is not touched. What happens inside QGIS is in
demo_in_qgis.py.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SAMPLE = ROOT / "resources" / "sample" / "eastern_shore.tif"
QUESTION = "Where is the beach?"
VIRTUAL_SCREEN = ["xvfb-run", "-a", "-s", "-screen 0 1600x1000x24"]
# A profile that asks nothing, neither on its first run nor at the end. demo_in_qgis.py switches the plugin on.
SETTINGS = """\
[migration]
firstRunVersionFlag=99999

[qgis]
checkVersion=false

[app]
askToSaveMemoryLayers=false

[locale]
overrideFlag=true
userLocale={locale}
"""


class DemoFailed(Exception):
    """One sentence that says what went wrong."""


def make_profile(folder: Path, package: Path | None = None, locale: str = "en_US") -> None:
    """A fresh profile at `folder` in which this repository is the plugin `geoloupe`; or the plugin is what `package`
    holds, a zip, and answers with the Python of this repository."""
    profile = folder / "profiles" / "default"
    plugins = profile / "python" / "plugins"
    plugins.mkdir(parents=True)
    settings = SETTINGS.format(locale=locale)
    if package is None:
        (plugins / "geoloupe").symlink_to(ROOT, target_is_directory=True)
    else:
        shutil.unpack_archive(package, plugins)
        settings += f"\n[geoloupe]\nbackend\\python={ROOT / '.venv-backend' / 'bin' / 'python'}\n"
    (profile / "QGIS").mkdir()
    (profile / "QGIS" / "QGIS3.ini").write_text(settings)


def run(
    raster: Path,
    question: str,
    out: Path,
    *,
    keep: bool = False,
    seconds: float = 600,
    package: Path | None = None,
    locale: str = "en_US",
) -> dict[str, str]:
    """Run QGIS until it has answered and closed itself. Returns answer, heatmap, tiles and screenshot.

    `keep` leaves QGIS open and returns when the analyst closes it; `seconds` then limits the wait for the answer.
    `package` is a zip of the plugin to use instead of this repository; `locale` the language that QGIS speaks.
    """
    if not raster.is_file():
        raise DemoFailed(f"There is no raster {raster}.")
    if shutil.which("qgis") is None:
        raise DemoFailed("QGIS is not installed: `make env` installs it on Debian and Ubuntu.")
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)
    make_profile(out / "profile", package, locale)
    report, log = out / "outcome.json", out / "qgis.log"
    process = start_qgis(out, log, {"raster": str(raster), "question": question, "out": str(out), "keep": keep})
    deadline = time.monotonic() + seconds
    try:
        while process.poll() is None and not (keep and report.is_file()):
            if time.monotonic() > deadline:
                raise DemoFailed(f"QGIS was not done within {seconds:.0f} s; its output is in {log}.")
            time.sleep(0.2)
        if not report.is_file():
            raise DemoFailed(f"QGIS ended with {process.returncode} before it answered; its output is in {log}.")
        outcome = json.loads(report.read_text())
        if "error" in outcome:
            raise DemoFailed(outcome["error"])
        print_outcome(outcome)
        if process.wait():
            raise DemoFailed(f"QGIS answered, but ended with {process.returncode}; its output is in {log}.")
    finally:
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()
    return outcome


def start_qgis(out: Path, log: Path, wish: dict, code: str = "demo_in_qgis.py") -> subprocess.Popen[bytes]:
    """QGIS in the profile `out`/profile, running `code`, which finds the wish in its environment."""
    command = ["qgis", "--nologo", "--noversioncheck", "--profiles-path", str(out / "profile")]
    command += ["--code", str(Path(__file__).with_name(code))]
    if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        command = [*VIRTUAL_SCREEN, *command]
    with log.open("wb") as output:
        return subprocess.Popen(
            command,
            cwd=out,
            env={**os.environ, "GEOLOUPE_DEMO": json.dumps(wish)},
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            start_new_session=True,  # so that a QGIS that hangs can be ended together with its virtual screen
        )


def print_outcome(outcome: dict[str, str]) -> None:
    for name in ("answer", "heatmap", "tiles", "screenshot"):
        print(f"{name}: {outcome[name]}", flush=True)


def main() -> int:
    parser = argparse.ArgumentParser(description="Ask a question about the sample raster in the real QGIS.")
    parser.add_argument("--question", default=QUESTION)
    parser.add_argument("--raster", type=Path, default=SAMPLE)
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "demo", help="emptied first")
    parser.add_argument("--locale", default="en_US", help="language of QGIS, as de or pt_BR")
    parser.add_argument("--keep", action="store_true", help="leave QGIS open")
    wish = parser.parse_args()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))  # so that `finally` ends QGIS too
    print(f"[demo] opening QGIS on {wish.raster.name} and asking: {wish.question}", flush=True)
    try:
        run(wish.raster.resolve(), wish.question, wish.out.resolve(), keep=wish.keep, locale=wish.locale)
    except DemoFailed as failure:
        print(f"[demo] {failure}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
