"""The pages of the doctor and of models, on the real command line of the backend and a hub on this machine."""

from __future__ import annotations

import time

import pytest
from fake_hub import FakeHub
from geoloupe.plugin import backend, settings
from geoloupe.plugin.client import State
from geoloupe.plugin.setup import checks
from geoloupe.plugin.setup.checks import Check
from geoloupe.plugin.setup.doctor import plugin_version
from geoloupe.plugin.setup.doctor_page import DoctorPage
from geoloupe.plugin.setup.models_page import ModelsPage
from qgis.core import QgsApplication
from qgis.PyQt.QtWidgets import QMessageBox, QPushButton, QWidget

PYTHON = backend.PLUGIN_FOLDER / ".venv-backend" / "bin" / "python"
LONG = 120_000  # ms, on a busy machine
QWEN, TOWER = "ll-13/llava-largeimg-Qwen2-7B", "openai/clip-vit-large-patch14-336"

needs_backend = pytest.mark.skipif(not PYTHON.exists(), reason="there is no .venv-backend")


# The doctor


@pytest.fixture
def doctor(client, qtbot, monkeypatch):
    """The doctor's page beside the scripted backend."""
    monkeypatch.setenv("HF_ENDPOINT", "http://127.0.0.1:1")
    client.start()
    qtbot.waitUntil(lambda: client.state is State.READY, timeout=LONG)
    page = DoctorPage(client)
    qtbot.addWidget(page)
    yield page
    page.leave()


def text(page, name):
    return page.findChild(QWidget, name).text()


def looked(page, qtbot):
    """What the page says once it has looked."""
    page.enter()
    qtbot.waitUntil(lambda: "Looking" not in text(page, "geoloupeDoctorVerdict"), timeout=LONG)
    return {check.name: check for check in page._doctor.checks}


@needs_backend
def test_each_check_is_a_line_and_the_report_can_be_copied(doctor, qtbot):
    found = looked(doctor, qtbot)
    wanted = {"QGIS", "Model backend", "Python", "Packages", "PyTorch", "Driver", "GPU", "Memory", "Disk", "Network"}
    assert wanted | {"Model"} == set(found)
    assert found["Network"].level == "warn"  # there is none in tests
    assert found["Model"].level == "ok"
    assert "another version" in found["Model backend"].remedy  # the scripted one says that its version is 0
    assert len(doctor.findChildren(QWidget, "geoloupeCheck")) == len(found)
    doctor.findChild(QPushButton, "geoloupeDoctorCopy").click()
    assert "PyTorch: " in QgsApplication.clipboard().text()


def test_without_a_backend_it_looks_at_what_there_is(qtbot, make_client, tmp_path, monkeypatch):
    monkeypatch.setattr(backend, "home", lambda: tmp_path)
    monkeypatch.setattr(backend, "python", lambda: (_ for _ in ()).throw(backend.Problem("Not set up.")))
    page = DoctorPage(make_client())
    qtbot.addWidget(page)
    found = looked(page, qtbot)
    assert found["Model backend"].level == "fail"
    assert {"Driver", "Memory", "Disk"} <= set(found)
    assert "does not work" in text(page, "geoloupeDoctorVerdict")


def test_the_version_is_that_of_the_package():
    assert plugin_version().count(".") == 2


def test_the_report_holds_neither_name_nor_home_nor_secret():
    log = (
        "File C:\\Users\\Anna.Berg\\AppData\\x.py\nproxy http://anna:geheim@proxy:3128\n"
        "GEOLOUPE_TOKEN=abcdefghijklmnop token: hf_abcdefghijk Authorization: Bearer qwertyuiop\n"
        "sha 0123456789abcdef0123456789abcdef01234567 /home/anna.berg/maps anna.berg"
    )
    text = checks.report("Doctor", [Check("Python", "ok", "3.11 at /home/anna.berg/python", "Do this.")], log)
    text = checks.redacted(text, "/home/anna.berg", "anna.berg")
    for secret in ("anna", "Anna", "geheim", "abcdefghijklmnop", "hf_abc", "qwertyuiop", "0123456789abcdef"):
        assert secret not in text
    assert "3.11 at ~/python" in text
    assert "> Do this." in text


@pytest.mark.parametrize(
    "line", ["", "noise", "[]", '{"name": "x"}', '{"name":"x","level":"odd","found":"","remedy":""}']
)
def test_what_is_no_check_is_ignored(line):
    assert checks.read(line) is None


# Models


@pytest.fixture
def hub(tmp_path, monkeypatch):
    """A hub on this machine that has one of the large models, in a few small files."""
    with FakeHub() as fake:
        fake.publish(QWEN, {"config.json": b"{}", "model.safetensors": bytes(3_000_000)})
        fake.publish(TOWER, {"config.json": b"{}", "model.safetensors": bytes(50_000)})
        monkeypatch.setenv("HF_ENDPOINT", fake.url)
        monkeypatch.setenv("GEOLOUPE_MODELS", str(tmp_path / "models"))
        yield fake


@pytest.fixture
def page(qgis_app, qtbot, hub):
    """The page of models, listed."""
    kept = settings.MODEL.get()
    settings.MODEL.set("")
    page = ModelsPage()
    qtbot.addWidget(page)
    page.enter()
    qtbot.waitUntil(lambda: len(page._cards) == 3 and not page._models.is_running, timeout=LONG)
    yield page
    page.leave()
    settings.MODEL.set(kept)


def button(page, name, wish):
    return page._cards[name].findChild(QPushButton, f"geoloupeModel{wish}")


def done(page, qtbot, name, wish):
    """Click, and wait for what the card says in the end."""
    button(page, name, wish).click()
    if wish == "Delete":
        (box,) = page.findChildren(QMessageBox, "geoloupeConfirmDeleteModel")
        next(one for one in box.buttons() if one.text() == "Delete").click()
    qtbot.waitUntil(lambda: not page._busy and not page._models.is_running, timeout=LONG)
    return page._cards[name].findChild(QWidget, "geoloupeModelLine").text()


def shown(page, name):
    return {wish for wish in ("Use", "Download", "Verify", "Delete") if not button(page, name, wish).isHidden()}


@needs_backend
def test_the_models_are_listed_with_what_can_be_done(page):
    about = page._cards["mini"].findChild(QWidget, "geoloupeModelAbout").text()
    assert "any CPU" in about
    assert "MB" in about
    assert "Licence" in about
    assert "in use" in about
    assert shown(page, "mini") == {"Verify"}
    assert shown(page, "llava-qwen2-7b") == {"Download"}


@needs_backend
def test_a_model_is_downloaded_used_verified_and_deleted(page, hub, qtbot):
    name = "llava-qwen2-7b"
    assert done(page, qtbot, name, "Download") == "It is here, and whole."
    assert shown(page, name) == {"Use", "Verify", "Delete"}
    with qtbot.waitSignal(page.done, timeout=5000):
        button(page, name, "Use").click()
    assert "--preset" in backend.find().arguments
    assert name in backend.find().arguments
    qtbot.waitUntil(lambda: not page._models.is_running, timeout=LONG)
    assert shown(page, name) == {"Verify"}  # what is in use is not deleted
    with qtbot.waitSignal(page.done, timeout=5000):
        button(page, "mini", "Use").click()
    assert "--preset" not in backend.find().arguments
    qtbot.waitUntil(lambda: not page._models.is_running, timeout=LONG)
    faults = done(page, qtbot, name, "Verify")  # they are zeros
    assert faults
    assert "Traceback" not in faults
    assert done(page, qtbot, name, "Delete") == "Deleted."
    assert shown(page, name) == {"Download"}


@needs_backend
def test_mini_is_verified(page, qtbot):
    assert done(page, qtbot, "mini", "Verify") == "Its files are whole and fit together."


@needs_backend
def test_a_download_that_is_cut_goes_on_later(page, hub, qtbot):
    name = "llava-qwen2-7b"
    hub.cut, hub.cuts = {"model.safetensors": 100_000}, 1000
    said = done(page, qtbot, name, "Download")
    assert "download again to go on" in said
    assert button(page, name, "Download").text() == "Go on"
    hub.cuts = 0
    assert done(page, qtbot, name, "Download") == "It is here, and whole."


@needs_backend
def test_a_download_that_is_cancelled_ends_at_once(page, hub, qtbot):
    name = "llava-qwen2-7b"
    button(page, name, "Download").click()
    qtbot.waitUntil(lambda: page._models._job._process.processId() > 0, timeout=LONG)
    begun = time.monotonic()
    button(page, name, "Cancel").click()
    assert time.monotonic() - begun < 5
    assert page._cards[name].findChild(QWidget, "geoloupeModelLine").text() == "Cancelled."
    qtbot.waitUntil(lambda: not page._models.is_running, timeout=LONG)
    assert shown(page, name) >= {"Download"}


@needs_backend
def test_a_hub_that_cannot_be_reached_is_a_sentence(page, qtbot, monkeypatch):
    monkeypatch.setenv("HF_ENDPOINT", "http://127.0.0.1:1")
    said = done(page, qtbot, "llava-vicuna-7b", "Download")
    assert "could not be loaded" in said


def test_without_a_python_the_page_says_so(qgis_app, qtbot, monkeypatch):
    monkeypatch.setattr(backend, "python", lambda: (_ for _ in ()).throw(backend.Problem("Not set up.")))
    page = ModelsPage()
    qtbot.addWidget(page)
    page.enter()
    assert text(page, "geoloupeModelsLine") == "Not set up."
