"""Makes the helpers in this folder importable from any test, and lists the golden cases that were run."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from hypothesis import settings

sys.path.insert(0, str(Path(__file__).parent))

settings.register_profile("geoloupe", deadline=None)  # other work may hold the cores
settings.load_profile("geoloupe")


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Name every golden case, so that a log shows what was reproduced."""
    done = [report for report in terminalreporter.getreports("passed") if "test_golden" in report.nodeid]
    if done:
        terminalreporter.section("golden cases reproduced")
    for report in done:
        terminalreporter.line(report.nodeid.partition("::")[2])
