"""What the documents point to exists: a reader who follows a path or a link finds something there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
DOCUMENTS = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md"), *(ROOT / "resources").rglob("*.md")])


def named(path):
    return str(path.relative_to(ROOT))


@pytest.mark.parametrize("document", DOCUMENTS, ids=named)
def test_its_links_lead_to_files(document):
    links = re.findall(r"\]\(([^)#\s]+)[^)]*\)", document.read_text())
    missing = [link for link in links if "://" not in link and not (document.parent / link).exists()]
    assert not missing


@pytest.mark.parametrize("document", DOCUMENTS, ids=named)
def test_the_source_files_it_names_exist(document):
    names = re.findall(r"`((?:plugin|model_backend|scripts|tests|resources)/[\w./-]+)`", document.read_text())
    assert not [name for name in names if not (ROOT / name).exists()]


def test_every_test_that_stands_as_proof_beside_the_peers_exists():
    text = (ROOT / "docs" / "peers.md").read_text()
    claimed = re.findall(r"`(tests/[\w./]+)::(test_\w+)`", text)
    assert len(claimed) > 30
    assert [f"{path}::{name}" for path, name in claimed if f"def {name}(" not in (ROOT / path).read_text()] == []
    every = "".join(path.read_text() for path in (ROOT / "tests").rglob("test_*.py"))
    assert [name for name in re.findall(r"`(test_\w+)`", text) if f"def {name}(" not in every] == []
