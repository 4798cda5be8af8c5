"""The doctor: one line a check, a remedy where one is due, in any Python, whatever is missing."""

from __future__ import annotations

import json
import shutil
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
import torch
from tiny_checkpoint import write_checkpoint

from model_backend import doctor
from model_backend.config import MINI, PRESETS

ROOT = Path(__file__).parents[2]


def run(*words: str, bare: bool = False) -> subprocess.CompletedProcess[str]:
    """The command line; `bare`: in a Python that has none of the packages."""
    command = [sys.executable, *(["-S"] if bare else []), "-m", "model_backend", *words]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=120, check=False)


def told(output: str) -> dict[str, dict[str, str]]:
    return {check["name"]: check for check in map(json.loads, output.splitlines())}


def test_it_says_what_is_missing_in_a_python_that_has_nothing() -> None:
    done = run("doctor", "--quick", "--json", bare=True)
    checks = told(done.stdout)
    assert done.returncode == 1
    assert done.stderr == ""
    assert checks["Python"]["level"] == "ok"
    assert "transformers" in checks["Packages"]["found"]
    assert (checks["PyTorch"]["level"], checks["PyTorch"]["found"]) == ("fail", "missing")
    assert all(check["remedy"] for check in checks.values() if check["level"] == "fail")


def test_other_commands_name_what_such_a_python_lacks_and_the_doctor() -> None:
    done = run("ask", "a.tif", "what?", bare=True)
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert "lacks click" in done.stderr
    assert "doctor" in done.stderr


def test_a_python_with_everything_passes() -> None:
    assert [check.level for check in doctor.quick()] == ["ok"] * 3
    assert run("doctor", "--quick").returncode == 0


def test_an_old_python_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "version_info", (3, 9, 2))
    assert doctor.python().level == "fail"


def test_a_package_that_is_too_old_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doctor.importlib.metadata, "version", lambda name: "0.1")
    assert "rasterio 0.1 is older than 1.4" in doctor.packages().found


def test_a_driver_that_is_not_there_is_no_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda name: None)
    assert doctor.driver().level == "ok"


@pytest.mark.skipif(sys.platform == "win32", reason="the tool is a shell script")
def test_the_driver_tells_of_the_card_and_a_broken_one_warns(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tool = tmp_path / "nvidia-smi"
    tool.write_text('#!/bin/sh\necho "NVIDIA T4, 550.54, 15360 MiB"\n')
    tool.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert doctor.driver().found == "NVIDIA T4, 550.54, 15360 MiB"
    tool.write_text("#!/bin/sh\necho NVIDIA-SMI has failed\nexit 9\n")
    assert (doctor.driver().level, "has failed" in doctor.driver().found) == ("warn", True)


def test_a_card_without_kernels_for_it_fails_with_a_remedy(monkeypatch: pytest.MonkeyPatch) -> None:
    def no_kernel(*_: object, **__: object) -> None:
        raise RuntimeError("CUDA error: no kernel image is available for execution on the device\nmore")

    monkeypatch.setattr(torch.version, "cuda", "13.0")
    monkeypatch.setattr(torch.cuda, "is_available", lambda: True)
    monkeypatch.setattr(torch, "ones", no_kernel)
    check = doctor.gpu()
    assert check.level == "fail"
    assert check.found == "CUDA error: no kernel image is available for execution on the device"
    assert "CPU" in check.remedy


def test_memory_that_is_short_warns(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doctor, "memory_mb", lambda: (300.0, 4000.0))
    assert doctor.memory().level == "warn"
    free, total = doctor.memory_mb()
    assert free is None or 0 < free <= total  # type: ignore[operator]


@pytest.fixture
def refusing_proxy() -> Iterator[str]:
    """A proxy on this machine that wants a password."""
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def refuse() -> None:
            with listener.accept()[0] as client:
                client.recv(4096)
                client.sendall(b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n")

        threading.Thread(target=refuse, daemon=True).start()
        yield f"127.0.0.1:{listener.getsockname()[1]}"


def test_a_proxy_that_wants_a_password_is_told_without_the_password(
    refusing_proxy: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("http_proxy", f"http://anna:geheim@{refusing_proxy}")
    monkeypatch.setenv("no_proxy", "")
    monkeypatch.setenv("HF_ENDPOINT", "http://hub.invalid")
    check = doctor.network()
    assert (check.level, check.found) == ("warn", f"the proxy http://{refusing_proxy} wants a user and password")


def test_a_hub_that_cannot_be_reached_is_only_a_warning(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "HTTP_PROXY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HF_ENDPOINT", "http://127.0.0.1:1")
    check = doctor.network()
    assert (check.level, "cannot be reached" in check.found) == ("warn", True)


def test_model_files_are_looked_into(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert doctor.model_files(MINI.name).level == "ok"
    assert doctor.model_files("nonsense").level == "fail"
    monkeypatch.setenv("GEOLOUPE_MODELS", str(tmp_path))
    missing = doctor.model_files(PRESETS[1].name)
    assert missing.level == "fail"
    assert f"models get {PRESETS[1].name}" in missing.remedy


def test_damaged_model_files_fail(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = write_checkpoint(tmp_path / "mini")
    weights = folder / "model.safetensors"
    weights.write_bytes(weights.read_bytes()[:100])
    monkeypatch.setattr("model_backend.model_store.locate", lambda preset: (folder, None))
    check = doctor.model_files(MINI.name)
    assert check.level == "fail"
    assert check.remedy


def test_a_check_that_breaks_is_a_line_and_no_traceback(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(doctor, "packages", lambda: 1 / 0)
    assert doctor.main(["--quick"]) == 1
    assert "fail  Doctor: broke off" in capsys.readouterr().out
