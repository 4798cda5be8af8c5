"""A backend of one's own: which commands set it up, what pip's output means, cancel and go on, and the page for it."""

from __future__ import annotations

import os
import signal
import sys

import pytest
from geoloupe.plugin import backend, settings
from geoloupe.plugin.client import State
from geoloupe.plugin.errors import Problem
from geoloupe.plugin.setup import installer as installer_module
from geoloupe.plugin.setup import pip_output, proxy, pythons, recipe
from geoloupe.plugin.setup.here_form import HereForm
from geoloupe.plugin.setup.installer import Installer
from geoloupe.plugin.setup.python_form import PythonForm
from geoloupe.plugin.setup.recipe import CPU, CUDA, Wish
from pulling import SOURCE
from qgis.PyQt.QtCore import QLockFile, QProcessEnvironment
from qgis.PyQt.QtNetwork import QNetworkProxy
from qgis.PyQt.QtWidgets import QPushButton, QRadioButton, QWidget
from wheels import write_backend_wheels, write_wheel

PYTHON = "/usr/bin/python3"
SLOW = 240_000  # ms, for an environment on a busy machine
BACKEND_PYTHON = backend.PLUGIN_FOLDER / ".venv-backend" / "bin" / "python"


@pytest.fixture
def own_home(qgis_app, tmp_path, monkeypatch):
    """An empty home for GeoLoupe, and settings as they were, afterwards."""
    monkeypatch.setattr(backend, "home", lambda: tmp_path / "home")
    kept = {setting: setting.get() for setting in (settings.WHEELS, settings.SERVER, settings.BACKEND_PYTHON)}
    for setting in kept:
        setting.set("")
    yield tmp_path / "home"
    for setting, value in kept.items():
        setting.set(value)


# The recipe


def test_the_environment_is_made_outside_of_the_plugin_and_the_packages_are_pinned(own_home):
    first, *_, last = recipe.steps(Wish(PYTHON))
    assert first.command.arguments == ("-m", "venv", str(own_home / "python"))
    assert recipe.PLUGIN_FOLDER not in (own_home / "python").parents
    assert last.command.program == str(own_home / "python" / "bin" / "python")
    assert {str(recipe.REQUIREMENTS), str(recipe.CONSTRAINTS)} <= set(last.command.arguments)


def test_a_folder_of_wheels_is_all_that_is_asked(own_home):
    _, install = recipe.steps(Wish(PYTHON, wheels="/wheels"))
    assert "--no-index" in install.command.arguments
    assert "/wheels" in install.command.arguments


@pytest.mark.parametrize(
    ("platform", "build", "index"),
    [
        ("linux", CPU, "https://download.pytorch.org/whl/cpu"),
        ("linux", CUDA, ""),
        ("win32", CPU, ""),
        ("win32", CUDA, "https://download.pytorch.org/whl/cu130"),
        ("darwin", CPU, ""),
    ],
)
def test_pytorch_comes_from_where_its_build_for_this_computer_is(platform, build, index):
    assert recipe.torch_index(build, platform) == index


def test_only_a_finished_environment_is_used(own_home, monkeypatch, tmp_path):
    monkeypatch.setattr(backend, "PLUGIN_FOLDER", tmp_path)
    python = own_home / "python" / "bin" / "python"
    python.parent.mkdir(parents=True)
    python.touch()
    (own_home / "python" / "pyvenv.cfg").write_text("home = /usr/bin\nversion = 3.11.2\n")
    assert recipe.is_begun()
    assert recipe.version_made_from() == "3.11"
    with pytest.raises(Problem, match="not set up yet"):
        backend.python()
    recipe.finish(CPU)
    assert backend.python() == str(python)
    assert recipe.finished() == recipe.Finished(CPU, current=True)
    monkeypatch.setattr(recipe, "fingerprint", lambda: "of another version")
    assert recipe.finished() == recipe.Finished(CPU, current=False)


# What pip prints


def test_progress_adds_up_over_files(tmp_path):
    local = write_wheel(tmp_path, "local-thing", "1.0")
    progress = pip_output.Progress()
    for line in (
        "Collecting torch>=2.6",
        "  Downloading torch-2.13.0-cp311-cp311-linux_x86_64.whl (100.0 MB)",
        "Progress 0 of 100000000",
        "Progress 40000000 of 100000000",
    ):
        assert progress.hear(line)
    assert (progress.line, progress.bytes) == ("torch: 40\u00a0MB of 100\u00a0MB", 40e6)
    progress.hear("Progress 100000000 of 100000000")
    progress.hear("  Using cached click-8.1-py3-none-any.whl (300 kB)")
    progress.hear(f"Processing {local} (from -r requirements.txt (line 3))")
    assert progress.line == "local_thing"
    progress.hear("Installing collected packages: torch, click")
    assert progress.bytes == 100e6 + 300e3 + local.stat().st_size
    assert progress.unpacking
    assert not progress.hear("WARNING: something else")


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("OSError: [Errno 28] No space left on device", "disk is full"),
        ("The virtual environment was not created because ensurepip is not available", "python3-venv"),
        ("ProxyError('Unable to connect to proxy', OSError('Tunnel connection failed: 407'))", "proxy refused"),
        ("SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED]", "PIP_CERT"),
        ("NewConnectionError: Failed to establish a new connection", "check the network"),
        ("ERROR: No matching distribution found for torch==2.13.0", "no torch==2.13.0 for this Python"),
        ("PermissionError: [Errno 13] Permission denied: '/x'", "cannot be written"),
        ("ERROR: something that nobody foresaw", "something that nobody foresaw"),
    ],
)
def test_a_failure_is_one_sentence_that_says_what_to_do(line, says):
    sentence = pip_output.why(["Collecting torch", line])
    assert says in sentence
    assert "\n" not in sentence


# Pythons and the network


def test_pythons_of_this_computer_are_found_once_each(qgis_app, qtbot):
    search, found = pythons.Search(), []
    search.found.connect(found.append)
    with qtbot.waitSignal(search.ended, timeout=60000):
        search.start()
    assert PYTHON in [python.path for python in found] or sys.base_prefix != "/usr"
    assert all(pythons.OLDEST <= python.version[:2] <= pythons.NEWEST for python in found)
    assert len({os.path.realpath(python.path) for python in found}) == len(found)


@pytest.mark.parametrize(
    "answer", ["[[3, 9, 1], true, true]", "[[3, 11, 1], false, true]", "[[3, 11, 1], true, false]", "?"]
)
def test_a_python_that_will_not_do_is_left_out(answer):
    """Too old, of 32 bits, without venv, no Python at all."""
    assert pythons.understood("/usr/bin/python", answer) is None


def test_the_proxy_of_qgis_is_what_pip_gets_and_not_among_its_arguments(own_home, monkeypatch):
    given = QNetworkProxy(QNetworkProxy.ProxyType.HttpProxy, "proxy.example.org", 3128, "anna", "p@ss/word")
    assert proxy.address_of(given) == "http://anna:p%40ss%2Fword@proxy.example.org:3128"
    assert proxy.address_of(QNetworkProxy(QNetworkProxy.ProxyType.NoProxy)) == ""
    monkeypatch.setattr(proxy, "address_of", lambda _: "http://anna:secret@proxy:3128")
    environment = QProcessEnvironment()
    proxy.add_to(environment)
    assert environment.value("HTTPS_PROXY") == "http://anna:secret@proxy:3128"
    assert "127.0.0.1" in environment.value("NO_PROXY")
    assert "secret" not in str(recipe.steps(Wish(PYTHON)))


def test_settings_of_pip_count_but_not_where_it_installs_to(monkeypatch):
    monkeypatch.setenv("PIP_INDEX_URL", "https://mirror.example.org/simple")
    monkeypatch.setenv("PIP_TARGET", "/somewhere")
    monkeypatch.setenv("PYTHONPATH", "/somewhere")
    environment = installer_module._environment("")
    assert environment.value("PIP_INDEX_URL") == "https://mirror.example.org/simple"
    assert not environment.contains("PIP_TARGET")
    assert not environment.contains("PYTHONPATH")
    assert not installer_module._environment("/wheels").contains("PIP_INDEX_URL")


# The set-up itself, from a folder of wheels


def test_a_set_up_that_fails_goes_on_where_it_was_and_ends_with_a_backend_that_works(
    own_home, tmp_path, monkeypatch, qtbot
):
    monkeypatch.setattr(backend, "PLUGIN_FOLDER", tmp_path)  # else the one of this checkout is found first
    wheels = tmp_path / "wheels"
    write_backend_wheels(wheels)
    (torch,) = wheels.glob("torch-*.whl")
    torch.rename(tmp_path / torch.name)
    installer, told = Installer(), []
    installer.progressed.connect(lambda what, share: told.append(what))
    with qtbot.waitSignal(installer.ended, timeout=SLOW) as ended:
        installer.start(Wish(PYTHON, wheels=str(wheels)))
    assert "no wheel of torch" in ended.args[0].sentence
    assert recipe.is_begun()
    packages = own_home / "python" / "lib"
    (packages / "kept").touch()
    (tmp_path / torch.name).rename(torch)
    with qtbot.waitSignal(installer.ended, timeout=SLOW) as ended:
        installer.start(Wish(PYTHON, wheels=str(wheels)))
    assert ended.args == [None]
    assert (packages / "kept").exists()
    assert recipe.finished() == recipe.Finished(CPU, current=True)
    assert backend.python() == str(own_home / "python" / "bin" / "python")
    assert told[0] == "Making the environment"
    assert told[-1] == "Looking whether everything works"


def test_cancelling_ends_the_process_and_leaves_the_way_free(own_home, tmp_path, qtbot):
    installer = Installer()
    write_wheel(tmp_path / "wheels", "any", "1.0")
    installer.start(Wish(PYTHON, wheels=str(tmp_path / "wheels")))
    qtbot.waitUntil(lambda: installer._job._process.processId() > 0, timeout=10000)
    process_id = installer._job._process.processId()
    with qtbot.assertNotEmitted(installer.ended, wait=300):
        installer.cancel()
    with pytest.raises(ProcessLookupError):
        os.kill(process_id, 0)
    assert not installer.is_running
    assert recipe.finished() is None


def test_two_qgis_do_not_set_up_at_once(own_home):
    own_home.mkdir(parents=True)
    other = QLockFile(str(own_home / "setup.lock"))
    assert other.tryLock(0)
    installer, problems = Installer(), []
    installer.ended.connect(problems.append)
    installer.start(Wish(PYTHON))
    other.unlock()
    assert "Another QGIS" in problems[0].sentence


def test_a_disk_without_room_and_a_folder_without_wheels_are_said_first(own_home, tmp_path, monkeypatch):
    problems = []
    installer = Installer()
    installer.ended.connect(problems.append)
    installer.start(Wish(PYTHON, wheels=str(tmp_path)))
    monkeypatch.setattr(installer_module.shutil, "disk_usage", lambda _: type("Usage", (), {"free": 5e8})())
    installer.start(Wish(PYTHON))
    assert "There are no wheels" in problems[0].sentence
    assert "make room first" in problems[1].sentence
    assert not installer.is_running


# The page


def test_without_a_backend_the_panel_opens_on_the_page_that_gets_one(own_home, panel, client, qtbot):
    client._find = lambda: (_ for _ in ()).throw(Problem("The model backend is not set up yet."))
    client.start()
    page = panel.findChild(QWidget, "geoloupeSetup")
    assert panel.findChild(QWidget, "geoloupePages").currentWidget() is page
    assert page.findChild(QRadioButton, "geoloupeSetupWay0").isChecked()
    page.findChild(QWidget, "geoloupeSetupBack").click()
    assert panel.findChild(QWidget, "geoloupePages").currentWidget() is not page
    act = panel.findChild(QPushButton, "geoloupeStatusAct")
    assert act.text() == "Set up…"
    act.click()
    assert panel.findChild(QWidget, "geoloupePages").currentWidget() is page


def test_the_form_says_what_can_be_done_next(own_home, qtbot):
    form = HereForm()
    qtbot.addWidget(form)
    go = form.findChild(QPushButton, "geoloupeHereGo")
    assert (go.text(), go.isEnabled()) == ("Set up", False)  # no Python has been found yet
    form._offer(pythons.Python(PYTHON, (3, 11, 2)))
    assert go.isEnabled()
    (own_home / "python").mkdir(parents=True)
    (own_home / "python" / "pyvenv.cfg").write_text("version = 3.11.2\n")
    form.refresh()
    assert go.text() == "Go on"
    recipe.finish(CPU)
    form.refresh()
    assert go.text() == "Use it"
    settings.SERVER.set("elsewhere")
    with qtbot.waitSignal(form.done, timeout=1000):
        go.click()
    assert settings.SERVER.get() == ""


def test_the_model_that_runs_is_ended_before_its_environment_is_touched(own_home, panel, client, qtbot, monkeypatch):
    client.start()
    qtbot.waitUntil(lambda: client.state is State.READY, timeout=20000)
    request = client.ask("slow", SOURCE)
    with qtbot.waitSignal(request.needed, timeout=20000):
        pass
    panel.open_page("setup")
    form = panel.findChild(HereForm)
    form.leave()  # the search for Pythons
    form._offer(pythons.Python(PYTHON, (3, 11, 2)))
    monkeypatch.setattr(form._installer, "start", lambda wish: None)
    with qtbot.waitSignal(request.failed, timeout=1000) as failed:
        form.findChild(QPushButton, "geoloupeHereGo").click()
    assert failed.args[0].sentence == "The model backend is being set up."
    assert client.process_id == 0
    form._on_cancel()
    qtbot.waitUntil(lambda: client.state is State.READY, timeout=20000)


def test_a_gpu_is_offered_where_there_is_one(own_home, qtbot):
    form = HereForm()
    qtbot.addWidget(form)
    build = form.findChild(QWidget, "geoloupeHereBuild")
    assert build.count() == 1
    form._offer_gpu("NVIDIA T4")
    assert build.itemText(1) == "GPU (NVIDIA T4) and CPU"
    assert build.currentData() == CPU


def test_a_python_that_lacks_what_is_needed_cannot_be_used(own_home, qtbot):
    form = PythonForm()
    qtbot.addWidget(form)
    line, use = form.findChild(QWidget, "geoloupePythonLine"), form.findChild(QPushButton, "geoloupePythonUse")
    field = form.findChild(QWidget, "geoloupePythonFile")
    field.setFilePath("/nowhere/python")
    qtbot.waitUntil(lambda: "no such file" in line.text(), timeout=5000)
    field.setFilePath(PYTHON)
    qtbot.waitUntil(lambda: "lacks" in line.text(), timeout=60000)
    assert not use.isEnabled()
    field.setFilePath("/bin/true")
    qtbot.waitUntil(lambda: "no Python" in line.text() or "lacks" in line.text(), timeout=20000)
    assert not use.isEnabled()


@pytest.mark.skipif(not BACKEND_PYTHON.exists(), reason="there is no .venv-backend")
def test_a_python_that_has_it_all_is_used(own_home, qtbot):
    form = PythonForm()
    qtbot.addWidget(form)
    use = form.findChild(QPushButton, "geoloupePythonUse")
    form.findChild(QWidget, "geoloupePythonFile").setFilePath(str(BACKEND_PYTHON))
    qtbot.waitUntil(use.isEnabled, timeout=120000)
    with qtbot.waitSignal(form.done, timeout=1000):
        use.click()
    assert settings.BACKEND_PYTHON.get() == str(BACKEND_PYTHON)


def test_a_worker_that_crashed_is_started_again_with_one_click(panel, client, qtbot):
    """One that ends soon after its start is not started again and again by itself."""
    client.start()
    qtbot.waitUntil(lambda: client.state is State.READY, timeout=20000)
    os.kill(client.process_id, signal.SIGKILL)
    qtbot.waitUntil(lambda: client.state is State.BROKEN, timeout=20000)
    assert "ended unexpectedly" in panel.findChild(QWidget, "geoloupeStatusText").text()
    act = panel.findChild(QPushButton, "geoloupeStatusAct")
    assert act.text() == "Start again"
    act.click()
    qtbot.waitUntil(lambda: client.state is State.READY, timeout=20000)
    assert act.isHidden()
