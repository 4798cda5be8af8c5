"""The zip of `make package` keeps the rules by which plugins.qgis.org takes or refuses an upload."""

from __future__ import annotations

import configparser
import re
import subprocess
import sys
import urllib.parse
import zipfile
from pathlib import Path, PurePosixPath

import pytest

ROOT = Path(__file__).resolve().parents[2]
REQUIRED = ["name", "description", "version", "qgisMinimumVersion", "author", "email", "about", "tracker", "repository"]
FORBIDDEN_SUFFIXES = {".pyc", ".exe", ".dll", ".so", ".dylib", ".bat", ".sh", ".ps1", ".cmd"}


@pytest.fixture(scope="module")
def package(tmp_path_factory):
    target = tmp_path_factory.mktemp("package") / "geoloupe.zip"
    subprocess.run([sys.executable, str(ROOT / "scripts" / "package.py"), str(target)], check=True, capture_output=True)
    with zipfile.ZipFile(target) as archive:
        yield archive


@pytest.fixture(scope="module")
def files(package):
    return [PurePosixPath(name) for name in package.namelist() if not name.endswith("/")]


@pytest.fixture(scope="module")
def metadata(package):
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str
    parser.read_string(package.read("geoloupe/metadata.txt").decode("utf-8"))
    return parser["general"]


def test_it_is_small_enough_for_the_site(package):
    assert Path(package.filename).stat().st_size <= 25 * 2**20


def test_everything_is_in_one_folder_named_like_a_python_module(files):
    assert {path.parts[0] for path in files} == {"geoloupe"}
    assert "geoloupe".isidentifier()


def test_nothing_in_it_is_marked_as_a_program(package):
    assert not [
        entry.filename for entry in package.infolist() if not entry.is_dir() and entry.external_attr >> 16 & 0o111
    ]


def test_no_path_leaves_the_folder(files):
    assert not [path for path in files if ".." in path.parts or "\\" in str(path) or ":" in str(path)]


def test_it_holds_licence_metadata_and_entry_point(files):
    assert {PurePosixPath(f"geoloupe/{name}") for name in ("LICENSE", "metadata.txt", "__init__.py")} <= set(files)


def test_it_holds_what_the_plugin_starts_and_reads(files):
    names = {str(path) for path in files}
    for needed in ("model_backend/wire.py", "model_backend/requirements.txt", "plugin/panel.py", "i18n/geoloupe_de.qm"):
        assert f"geoloupe/{needed}" in names


def test_nothing_compiled_hidden_or_meant_for_developers_is_in_it(files):
    assert not [path for path in files if path.suffix in FORBIDDEN_SUFFIXES]
    assert not [path for path in files if any(part.startswith((".", "__MACOSX", "__pycache__")) for part in path.parts)]
    assert not [path for path in files if path.parts[1] in {"tests", "scripts", "build", "dist"}]


def test_the_guide_that_the_plugin_opens_is_in_it_with_its_pictures_and_no_other_page(files):
    guide = (ROOT / "docs" / "user-guide.md").read_text(encoding="utf-8")
    pictures = {f"geoloupe/docs/{path}" for path in re.findall(r"\]\((images/[^)]+)\)", guide)}
    packed = {str(path) for path in files if path.parts[1] == "docs"}
    assert pictures <= packed
    assert [path for path in packed if path.endswith(".md")] == ["geoloupe/docs/user-guide.md"]


@pytest.mark.parametrize("key", REQUIRED)
def test_the_metadata_names(metadata, key):
    assert metadata.get(key, "").strip()


def test_the_metadata_holds_no_html_and_no_line_that_the_site_deprecated(metadata):
    assert not [value for value in metadata.values() if re.search(r"<[a-z/]", value, re.IGNORECASE)]
    assert "supportsQt6" not in metadata


def test_the_metadata_promises_the_versions_of_qgis_that_are_tested(metadata):
    assert (metadata["qgisMinimumVersion"], metadata["qgisMaximumVersion"]) == ("3.22", "4.99")


@pytest.mark.parametrize("key", ["homepage", "tracker", "repository"])
def test_the_links_in_the_metadata_are_addresses_of_the_web(metadata, key):
    assert urllib.parse.urlsplit(metadata[key]).scheme == "https"


def test_the_author_is_written_without_a_slash(metadata):
    assert "/" not in metadata["author"]


def test_the_icon_is_a_picture_that_the_site_can_show(metadata, files):
    assert metadata["icon"].endswith(".png")
    assert PurePosixPath("geoloupe", metadata["icon"]) in files


def test_plugin_and_backend_carry_the_same_version(metadata):
    import model_backend

    assert metadata["version"] == model_backend.__version__
