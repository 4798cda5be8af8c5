"""The closing table of `make test` counts what ran, and a group that broke off or ran nothing counts as failed."""

from __future__ import annotations

import importlib.util
import os
import signal
import sys
import time
from pathlib import Path

import pytest

SCRIPT = Path(__file__).resolve().parents[2] / "scripts" / "run_tests.py"


@pytest.fixture(scope="module")
def run_tests():
    spec = importlib.util.spec_from_file_location("run_tests", SCRIPT)
    module = importlib.util.module_from_spec(spec)
    sys.modules["run_tests"] = module
    spec.loader.exec_module(module)
    return module


def write_report(path, tests, failures=0, errors=0, skipped=0):
    counts = f'tests="{tests}" failures="{failures}" errors="{errors}" skipped="{skipped}"'
    path.write_text(f"<testsuites><testsuite {counts}/></testsuites>")
    return path


def test_failures_errors_and_skips_are_told_from_passes(run_tests, tmp_path):
    outcome = run_tests.read_report("unit", write_report(tmp_path / "r.xml", 10, 2, 1, 3), 1, 4.0)
    assert (outcome.passed, outcome.failed, outcome.skipped, outcome.broken) == (4, 3, 3, "")


def test_a_group_without_a_report_is_broken(run_tests, tmp_path):
    assert run_tests.read_report("unit", tmp_path / "none.xml", -11, 1.0).broken


def test_a_group_that_ran_nothing_is_broken(run_tests, tmp_path):
    assert run_tests.read_report("unit", write_report(tmp_path / "r.xml", 0), 5, 1.0).broken


def test_a_crash_after_the_last_test_is_not_taken_for_success(run_tests, tmp_path):
    assert run_tests.read_report("qgis", write_report(tmp_path / "r.xml", 3), 139, 1.0).broken


def test_the_last_line_is_the_sum_and_counts_a_broken_group_as_failed(run_tests):
    outcomes = [run_tests.Outcome("unit", 5, 0, 1), run_tests.Outcome("e2e", 2, 1, 0, broken="ended with 1")]
    assert run_tests.summary(outcomes).splitlines()[-1] == "7 passed, 2 failed, 1 skipped"


def test_a_group_that_stands_still_is_ended_with_all_that_it_started(run_tests, tmp_path, capfd):
    child = tmp_path / "child"
    command = ["/bin/sh", "-c", f"sleep 600 & echo $! > {child}; wait"]
    with (tmp_path / "errors").open("w+") as errors:
        assert run_tests.run_limited(command, dict(os.environ), 1.0, errors) == -signal.SIGKILL
    assert "stood still" in capfd.readouterr().err
    for _ in range(100):
        if not is_running(int(child.read_text())):
            break
        time.sleep(0.1)
    assert not is_running(int(child.read_text()))


def test_a_group_that_stands_still_says_in_the_closing_table_where(run_tests, tmp_path, capfd, monkeypatch):
    monkeypatch.setattr(run_tests, "ROOT", tmp_path)
    monkeypatch.setattr(run_tests, "REPORTS", tmp_path)
    test = tmp_path / "tests" / "slow" / "test_slow.py"
    test.parent.mkdir(parents=True)
    test.write_text("import time\n\ndef test_that_waits():\n    time.sleep(60)\n")
    limits = ("-o", "faulthandler_timeout=0.5", "-o", "faulthandler_exit_on_timeout=true")
    monkeypatch.setattr(run_tests, "no_xvfb_plugin", lambda: limits)
    outcome = run_tests.run_group(run_tests.Group("slow", (sys.executable,)))
    assert outcome.broken == "ended with 1 before it reported"
    assert outcome.stood == ('File "tests/slow/test_slow.py", line 4 in test_that_waits',)
    assert "slow stood at\nFile" in run_tests.summary([outcome])
    assert "Timeout" in capfd.readouterr().err


def is_running(process):
    """Dead ones that nobody has waited for do not count."""
    status = Path(f"/proc/{process}/stat")
    return status.exists() and status.read_text().rpartition(")")[2].split()[0] != "Z"


def test_an_unknown_group_is_refused(run_tests, capsys):
    assert run_tests.main(["speling"]) == 2
    assert "no group speling" in capsys.readouterr().err
