"""Makes the helpers in this folder importable from any test, and lists the golden cases that were run."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Name every golden case, so that a log shows what was reproduced."""
    done = [report for report in terminalreporter.getreports("passed") if "test_golden" in report.nodeid]
    if done:
        terminalreporter.section("golden cases reproduced")
    for report in done:
        terminalreporter.line(report.nodeid.partition("::")[2])
