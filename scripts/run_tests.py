"""Run the groups of tests, each in its own environment, and say at the end how many tests ran in each.

    python scripts/run_tests.py [unit] [backend] [qgis] [qt6] [e2e] [check]      all of them when none is named

Exits with 1 when a test failed, a group broke off, or a group ran no test.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
import xml.etree.ElementTree as ET
from dataclasses import dataclass, replace
from pathlib import Path
from typing import IO

ROOT = Path(__file__).resolve().parent.parent
REPORTS = ROOT / "build" / "tests"
BACKEND = str(ROOT / ".venv-backend" / "bin" / "python")
QGIS = str(ROOT / ".venv-qgis" / "bin" / "python")
QT6 = str(ROOT / ".venv-qt6" / "bin" / "python")
OFFSCREEN = (("QT_QPA_PLATFORM", "offscreen"),)
MOST_FRAMES = 12  # of a group that broke off, in the closing table; all are above it
LIMIT_S = 45 * 60  # of a group: several times what the longest takes on a busy machine of two cores
VIRTUAL_SCREEN = ("xvfb-run", "-a", "-s", "-screen 0 1600x1000x24")


@dataclass(frozen=True)
class Group:
    name: str
    command: tuple[str, ...]
    environment: tuple[tuple[str, str], ...] = ()


GROUPS = (
    Group("unit", (BACKEND,)),
    Group("backend", (BACKEND,)),
    # The offscreen platform is the fast one; what needs a real window system is in e2e.
    Group("qgis", (QGIS,), OFFSCREEN),
    Group("qt6", (QT6,), OFFSCREEN),
    Group("e2e", (*VIRTUAL_SCREEN, QGIS)),
)


@dataclass(frozen=True)
class Outcome:
    name: str
    passed: int = 0
    failed: int = 0
    skipped: int = 0
    seconds: float = 0.0
    broken: str = ""  # why the group counts as failed even if no test did
    stood: tuple[str, ...] = ()  # our own frames of the stacks that a broken group printed, the innermost first


def run_group(group: Group) -> Outcome:
    report = REPORTS / f"{group.name}.xml"
    report.unlink(missing_ok=True)
    command = [*group.command, "-m", "pytest", f"tests/{group.name}", "-q", f"--junitxml={report}", *no_xvfb_plugin()]
    print(f"\n== {group.name}", flush=True)
    started = time.monotonic()
    # Threads that spin while they wait for each other cost a busy machine minutes.
    environment = {"OMP_WAIT_POLICY": "PASSIVE", "OMP_NUM_THREADS": "1", **os.environ, **dict(group.environment)}
    with (REPORTS / f"{group.name}.stderr").open("w+", errors="replace") as errors:
        code = run_limited(command, environment, LIMIT_S, errors)
        errors.seek(0)
        said = errors.read()
    print(said, end="", file=sys.stderr, flush=True)
    outcome = read_report(group.name, report, code, time.monotonic() - started)
    return replace(outcome, stood=frames(said)) if outcome.broken else outcome


def frames(stacks: str) -> tuple[str, ...]:
    """The lines of Python's fault handler that name a file of the project, without the folder: where it stood."""
    mine, installed = f'File "{ROOT}/', f'File "{ROOT}/.venv'
    lines = (line.strip() for line in stacks.splitlines())
    return tuple(line.replace(f"{ROOT}/", "") for line in lines if mine in line and installed not in line)


def run_limited(command: list[str], environment: dict[str, str], limit_s: float, errors: IO[str]) -> int:
    """Run a command, its stderr to the file `errors`; gives its exit status, that of SIGKILL where it did not end in
    time. All its processes go then.
    """
    process = subprocess.Popen(
        command, cwd=ROOT, env=environment, stdin=subprocess.DEVNULL, stderr=errors, start_new_session=True
    )
    try:
        return process.wait(limit_s)
    except subprocess.TimeoutExpired:
        print(f"Ended after {limit_s:.0f} seconds: it stood still.", file=sys.stderr, flush=True)
        return -signal.SIGKILL
    finally:
        if process.poll() is None:  # also where somebody interrupts us
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()


def no_xvfb_plugin() -> tuple[str, ...]:
    """pytest-xvfb, where somebody installed it, would start a second screen inside ours."""
    return ("-p", "no:xvfb")


def read_report(name: str, report: Path, code: int, seconds: float) -> Outcome:
    """Count a group from pytest's report; `code` is pytest's exit status."""
    if not report.is_file():
        return Outcome(name, seconds=seconds, broken=f"ended with {code} before it reported")
    suite = ET.parse(report).getroot().find("testsuite")
    assert suite is not None
    total, skipped = int(suite.get("tests", 0)), int(suite.get("skipped", 0))
    failed = int(suite.get("failures", 0)) + int(suite.get("errors", 0))
    broken = ""
    if total == 0:
        broken = "ran no test"
    elif code and not failed:
        broken = f"ended with {code} although no test failed"
    return Outcome(name, max(total - failed - skipped, 0), failed, skipped, seconds, broken)


def run_checks() -> Outcome:
    print("\n== check", flush=True)
    started = time.monotonic()
    code = subprocess.run([BACKEND, "scripts/check.py"], cwd=ROOT, stdin=subprocess.DEVNULL).returncode
    return Outcome("check", seconds=time.monotonic() - started, broken="see above" if code else "")


def summary(outcomes: list[Outcome]) -> str:
    """The closing table; its last line is the sum."""
    lines = [f"\n{'group':10}{'passed':>8}{'failed':>8}{'skipped':>9}{'seconds':>9}"]
    for one in outcomes:
        counts = f"{one.passed:8}{one.failed:8}{one.skipped:9}" if one.name != "check" else " " * 25
        verdict = f"  BROKEN: {one.broken}" if one.broken else ""
        lines.append(f"{one.name:10}{counts}{one.seconds:9.0f}{verdict}")
    passed, skipped = sum(one.passed for one in outcomes), sum(one.skipped for one in outcomes)
    failed = sum(one.failed + bool(one.broken) for one in outcomes)
    for one in outcomes:
        if one.stood:
            lines.append("\n".join((f"\n{one.name} stood at", *one.stood[:MOST_FRAMES])))
    lines.append(f"\n{passed} passed, {failed} failed, {skipped} skipped")
    return "\n".join(lines)


def main(names: list[str]) -> int:
    known = [group.name for group in GROUPS] + ["check"]
    wrong = [name for name in names if name not in known]
    if wrong:
        print(f"There is no group {wrong[0]}; the groups are: {', '.join(known)}.", file=sys.stderr)
        return 2
    REPORTS.mkdir(parents=True, exist_ok=True)
    wanted = names or known
    outcomes = [run_group(group) for group in GROUPS if group.name in wanted]
    if "check" in wanted:
        outcomes.append(run_checks())
    print(summary(outcomes))
    return int(any(one.failed or one.broken for one in outcomes))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
