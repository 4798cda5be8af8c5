"""Answers on the disk stay whole lines, whatever happened to the process that wrote them."""

from __future__ import annotations

import errno
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from model_backend.batch import journal
from model_backend.batch.journal import Journal
from model_backend.errors import UserError

RECORDS = [{"row": 1, "answer": "yes"}, {"row": 2, "answer": "Straße\n"}, {"row": 3, "answer": "x" * 200}]


@pytest.fixture
def written(tmp_path: Path) -> bytes:
    with Journal(tmp_path / "written.jsonl") as answers:
        for record in RECORDS:
            answers.append(record)
    return (tmp_path / "written.jsonl").read_bytes()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(data=st.data())
def test_a_journal_cut_anywhere_goes_on_after_its_last_whole_line(tmp_path: Path, written: bytes, data) -> None:
    length = data.draw(st.integers(0, len(written)))
    path = tmp_path / "cut.jsonl"
    path.write_bytes(written[:length])
    with Journal(path) as answers:
        kept = [record for _, record in journal.read(path)]
        answers.append({"row": 9})
    whole = written[:length].count(b"\n")
    assert kept == RECORDS[:whole]
    assert [record for _, record in journal.read(path)] == [*RECORDS[:whole], {"row": 9}]


def test_a_long_unfinished_line_is_cut_too(tmp_path: Path) -> None:
    path = tmp_path / "long.jsonl"
    path.write_bytes(b'{"row": 1}\n{"answer": "' + b"x" * (3 * journal.TAIL))
    with Journal(path):
        assert path.read_bytes() == b'{"row": 1}\n'


def test_an_answer_is_on_the_disk_before_the_next_one(tmp_path: Path) -> None:
    with Journal(tmp_path / "a.jsonl") as answers:
        answers.append({"row": 1})
        assert (tmp_path / "a.jsonl").read_bytes() == b'{"row": 1}\n'


def test_a_full_disk_is_told_and_loses_no_whole_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Full:
        """A disk with room for ten bytes more."""

        def __init__(self, file: Any) -> None:
            self.file, self.room = file, 10

        def write(self, line: bytes) -> int:
            if self.room == 0:
                raise OSError(errno.ENOSPC, "No space left on device")
            self.room, some = 0, line[: self.room]
            return int(self.file.write(some))

        def __getattr__(self, name: str) -> Any:
            return getattr(self.file, name)

    path = tmp_path / "a.jsonl"
    with Journal(path) as answers:
        answers.append({"row": 1})
        answers._file = Full(answers._file)  # type: ignore[assignment]
        with pytest.raises(UserError, match="No space left"):
            answers.append({"row": 2, "answer": "long enough"})
    with Journal(path):
        assert [record for _, record in journal.read(path)] == [{"row": 1}]


def test_two_processes_cannot_write_the_same_answers(tmp_path: Path) -> None:
    with Journal(tmp_path / "a.jsonl"), pytest.raises(UserError, match="Another process"):
        Journal(tmp_path / "a.jsonl")


def test_a_journal_that_something_else_has_damaged_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_bytes(b'{"row": 1}\nnonsense\n{"row": 2}\n')
    with pytest.raises(UserError, match="byte 11"):
        list(journal.read(path))
