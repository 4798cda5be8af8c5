"""Downloads from a hub on this machine: pinned, resumed, verified, and refused in one sentence where they must be."""

from __future__ import annotations

import errno
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner
from fake_hub import FakeHub
from filelock import FileLock
from huggingface_hub import constants, file_download
from tiny_checkpoint import write_checkpoint, write_tower, write_weights

from model_backend import hub, model_store
from model_backend.commands.models import models
from model_backend.config import PRESETS, AskOptions, Geometry, Preset, find_preset
from model_backend.errors import UserError
from model_backend.weights import open_checkpoint

ROOT = Path(__file__).parents[2]
QWEN = find_preset("llava-qwen2-7b")
VICUNA = find_preset("llava-vicuna-7b")
CHUNK = 1000
ALONE = Preset("alone", "a small repository", Geometry(), AskOptions(), "none", hub_id="some/model")


@pytest.fixture(scope="module")
def published(tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, bytes]]:
    """The files of both checkpoints, their tower beside them as in the release, by hub id."""
    folder = tmp_path_factory.mktemp("published")
    folders = {
        QWEN.hub_id: write_checkpoint(folder / "qwen", "qwen2", tower=False, shards=2),
        VICUNA.hub_id: write_checkpoint(folder / "vicuna", "llama", tower=False, shards=2, suffix="bin"),
        QWEN.tower_hub_id: write_tower(folder / "tower"),
    }
    return {hub_id: {file.name: file.read_bytes() for file in where.iterdir()} for hub_id, where in folders.items()}


@pytest.fixture
def server(
    published: dict[str, dict[str, bytes]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[FakeHub]:
    with FakeHub() as fake:
        for hub_id, files in published.items():
            fake.publish(hub_id, files)
        monkeypatch.setenv("HF_ENDPOINT", fake.url)
        monkeypatch.setenv("GEOLOUPE_MODELS", str(tmp_path / "models"))
        # huggingface_hub writes 10 MB at a time, and waits before it retries: too much for tiny files.
        monkeypatch.setattr(constants, "DOWNLOAD_CHUNK_SIZE", CHUNK)
        monkeypatch.setattr(file_download.time, "sleep", lambda _: None)
        yield fake


def get(preset: Preset, update: bool = False) -> list[Path]:
    found = hub.resolve(preset, update)
    hub.require_space(found)
    return [hub.download(repository) for repository in found]


@pytest.mark.parametrize("preset", [QWEN, VICUNA], ids=lambda preset: preset.name)
def test_a_downloaded_preset_is_installed_and_checks_clean(server: FakeHub, preset: Preset) -> None:
    assert not model_store.is_installed(preset)
    get(preset)
    assert model_store.is_installed(preset)
    checkpoint = open_checkpoint(*model_store.locate(preset))
    assert checkpoint.check().ok, checkpoint.check().problems


def test_only_files_that_are_used_are_downloaded(server: FakeHub) -> None:
    server.publish(
        "some/model", {"config.json": b"{}", "model.safetensors": b"1", "pytorch_model.bin": b"2", "a.py": b""}
    )
    (folder,) = get(ALONE)
    assert {file.name for file in folder.iterdir() if file.suffix in (".json", ".safetensors", ".bin", ".py")} == {
        "config.json",
        "model.safetensors",
        model_store.LOCK,
    }


def test_a_second_get_downloads_nothing(server: FakeHub) -> None:
    get(QWEN)
    server.requests.clear()
    assert sum(repository.remaining() for repository in hub.resolve(QWEN)) == 0
    get(QWEN)
    assert all(path.startswith("/api/") for path, _ in server.requests)


def test_a_cut_connection_is_resumed_where_it_broke(server: FakeHub, published) -> None:
    server.cut = {"model-00001-of-00002.safetensors": CHUNK}
    server.cuts = 2
    (folder, _) = get(QWEN)
    assert server.ranges("model-00001-of-00002.safetensors") == [None, "bytes=1000-", "bytes=2000-"]
    held = (folder / "model-00001-of-00002.safetensors").read_bytes()
    assert held == published[QWEN.hub_id]["model-00001-of-00002.safetensors"]


def test_a_program_that_was_stopped_goes_on_next_time(server: FakeHub) -> None:
    file = "model-00002-of-00002.safetensors"
    (repository, _) = hub.resolve(QWEN)
    (remote,) = (each for each in repository.files if each.name == file)
    chunks = 0

    def stop(count: int) -> None:
        nonlocal chunks
        chunks += bool(server.ranges(file))
        if chunks == 5:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        hub.download(repository, stop)
    assert not (repository.folder / file).exists()
    kept = model_store.partial_path(repository.folder, remote).stat().st_size
    assert kept == 4 * CHUNK
    server.requests.clear()
    get(QWEN)
    assert server.ranges(file) == [f"bytes={kept}-"]
    assert server.ranges("model-00001-of-00002.safetensors") == []
    assert model_store.is_installed(QWEN)


def test_a_connection_that_stays_cut_is_one_sentence_and_keeps_what_came(server: FakeHub) -> None:
    file = "model-00001-of-00002.safetensors"
    server.cut, server.cuts = {file: 0}, 99
    with pytest.raises(UserError, match="download again to go on") as caught:
        get(QWEN)
    assert file in str(caught.value)
    server.cuts = 0
    get(QWEN)
    assert model_store.is_installed(QWEN)


@pytest.mark.parametrize("file", ["model-00001-of-00002.safetensors", "config.json"], ids=["large", "small"])
def test_a_wrong_hash_is_refused_and_thrown_away(server: FakeHub, file: str) -> None:
    server.corrupt = {file}
    with pytest.raises(UserError, match="another hash") as caught:
        get(QWEN)
    assert caught.value.code == "wrong-hash"
    folder = model_store.folder_of(QWEN.hub_id)
    assert not (folder / file).exists()
    assert not model_store.is_installed(QWEN)
    server.corrupt = set()
    get(QWEN)
    assert model_store.is_installed(QWEN)


def test_a_disk_without_room_is_refused_before_anything_is_loaded(
    server: FakeHub, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = shutil.disk_usage("/")
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage._replace(free=hub.SPARE + 1000))
    with pytest.raises(UserError, match="GB free") as caught:
        get(QWEN)
    assert caught.value.code == "disk-full"
    assert all(path.startswith("/api/") for path, _ in server.requests)


def test_a_disk_that_fills_up_on_the_way_is_one_sentence(server: FakeHub, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(file_download, "http_get", full)
        with pytest.raises(UserError, match="disk is full") as caught:
            get(QWEN)
    assert caught.value.code == "disk-full"
    get(QWEN)
    assert model_store.is_installed(QWEN)


def test_the_first_revision_stays_until_an_update_is_asked_for(server: FakeHub) -> None:
    old = server.publish("some/model", {"config.json": b'{"v": 1}', "model.safetensors": b"1"})
    (folder,) = get(ALONE)
    new = server.publish("some/model", {"config.json": b'{"v": 2}', "model.safetensors": b"1"})
    get(ALONE)
    assert json.loads((folder / "config.json").read_text()) == {"v": 1}
    assert json.loads((folder / model_store.LOCK).read_text())["revision"] == old
    get(ALONE, update=True)
    assert json.loads((folder / "config.json").read_text()) == {"v": 2}
    assert json.loads((folder / model_store.LOCK).read_text())["revision"] == new


def test_other_files_under_the_same_revision_are_refused(server: FakeHub) -> None:
    server.publish("some/model", {"config.json": b"{}", "model.safetensors": b"1"})
    get(ALONE)
    server.lies = {("some/model", "model.safetensors")}
    with pytest.raises(UserError, match="other files of some/model") as caught:
        get(ALONE)
    assert caught.value.code == "changed-revision"


def test_a_preset_can_pin_its_revision(server: FakeHub) -> None:
    old = server.publish("some/model", {"config.json": b'{"v": 1}', "model.safetensors": b"1"})
    server.publish("some/model", {"config.json": b'{"v": 2}', "model.safetensors": b"1"})
    pinned = Preset("alone", "", Geometry(), AskOptions(), "none", hub_id="some/model", revision=old)
    (folder,) = get(pinned)
    assert json.loads((folder / "config.json").read_text()) == {"v": 1}


def test_what_the_hub_refuses_is_one_sentence(server: FakeHub) -> None:
    with pytest.raises(UserError, match="The hub has no some/model"):
        get(ALONE)
    server.publish("some/model", {"readme": b""})
    with pytest.raises(UserError, match="holds no model files"):
        get(ALONE)
    server.gated = {"some/model"}
    with pytest.raises(UserError, match="licence accepted"):
        get(ALONE)


def test_a_hub_that_cannot_be_reached_is_one_sentence(server: FakeHub, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_ENDPOINT", "http://127.0.0.1:9")
    with pytest.raises(UserError, match="could not be loaded") as caught:
        get(ALONE)
    assert "\n" not in str(caught.value)


def test_two_downloads_of_one_repository_do_not_run_at_once(server: FakeHub) -> None:
    server.publish("some/model", {"config.json": b"{}"})
    (repository,) = hub.resolve(ALONE)
    repository.folder.mkdir(parents=True)
    with FileLock(repository.folder / ".lock"), pytest.raises(UserError, match="Another download"):
        hub.download(repository)


def test_a_preset_that_is_not_here_says_how_to_get_it(server: FakeHub) -> None:
    with pytest.raises(UserError, match="models get llava-qwen2-7b"):
        model_store.locate(QWEN)
    with pytest.raises(UserError, match="mini, llava-qwen2-7b, llava-vicuna-7b"):
        find_preset("nonsense")


def test_the_list_shows_each_preset_and_whether_it_is_installed(server: FakeHub) -> None:
    get(VICUNA)
    lines = CliRunner().invoke(models, ["list"]).output.splitlines()
    for preset in PRESETS[1:]:
        (line,) = [line for line in lines if line.startswith(preset.name)]
        assert preset.hub_id in line
        assert line.rstrip().endswith("yes" if preset is VICUNA else "no")


def test_a_program_is_told_of_models_and_progress_in_json(server: FakeHub) -> None:
    run = CliRunner()
    before = {model["name"]: model for model in json.loads(run.invoke(models, ["list", "--json"]).output)}
    assert [model["name"] for model in before.values() if model["installed"]] == ["mini"]
    lines = [json.loads(line) for line in run.invoke(models, ["get", QWEN.name, "--json"]).output.splitlines()]
    assert lines[0]["done"] == 0
    assert lines[-1]["done"] == lines[-1]["total"] > 0
    assert [line["done"] for line in lines] == sorted(line["done"] for line in lines)
    after = {model["name"]: model for model in json.loads(run.invoke(models, ["list", "--json"]).output)}
    assert after[QWEN.name]["installed"]


def test_deleting_a_preset_leaves_a_tower_that_another_one_needs(server: FakeHub) -> None:
    get(QWEN)
    get(VICUNA)
    assert CliRunner().invoke(models, ["delete", QWEN.name]).exit_code == 0
    assert not model_store.folder_of(str(QWEN.hub_id)).exists()
    assert model_store.is_installed(VICUNA)
    model_store.delete(VICUNA, PRESETS)
    assert not model_store.folder_of(str(VICUNA.tower_hub_id)).exists()
    with pytest.raises(UserError, match="comes with GeoLoupe"):
        model_store.delete(find_preset("mini"))


def test_the_command_line_gets_and_checks_a_preset(server: FakeHub) -> None:
    environment = {**os.environ, "HF_ENDPOINT": server.url}

    def run(*words: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "model_backend", "models", *words]
        return subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=120)

    before = run("check", QWEN.name)
    assert (before.returncode, before.stdout) == (2, "")
    assert "models get llava-qwen2-7b" in before.stderr
    got = run("get", QWEN.name)
    assert got.returncode == 0, got.stderr
    assert str(model_store.folder_of(QWEN.hub_id)) in got.stdout
    checked = CliRunner().invoke(models, ["check", QWEN.hub_id])
    assert checked.exit_code == 0, checked.stderr
    assert "is a sound qwen2 checkpoint" in checked.stdout


def test_the_command_line_names_the_faults_of_a_folder(tmp_path: Path) -> None:
    folder = write_checkpoint(tmp_path)
    (folder / "model.safetensors").unlink()
    write_weights(folder, {})
    result = CliRunner().invoke(models, ["check", str(folder)])
    assert result.exit_code == 2
    assert "model.image_newline [64] is missing." in result.stderr
    assert "more." in result.stderr
