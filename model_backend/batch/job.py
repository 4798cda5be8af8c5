"""One batch from its table to its answers: the plan without what an earlier run finished, the journal, the manifest."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator
from contextlib import closing
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from model_backend.batch import export, journal, manifest, tables
from model_backend.batch.journal import Journal
from model_backend.batch.plan import Plan
from model_backend.batch.records import Record
from model_backend.batch.rows import Defaults, row
from model_backend.config import Precision
from model_backend.errors import UserError

Answerer = Callable[[Plan], Generator[Record, None, None]]
Progress = Callable[[int, int], None]  # rows done, rows in all


@dataclass(frozen=True)
class Job:
    """What is asked and where the answers go. `identity` is that of the model's files. `shard` (i, n) answers the i-th
    of n parts, in files of its own."""

    table: Path
    folder: Path
    preset: str
    defaults: Defaults
    precision: Precision = "auto"
    identity: str = ""
    shard: tuple[int, int] = (1, 1)
    formats: tuple[export.Format, ...] = ()

    @property
    def stem(self) -> str:
        """The name of the job's files, without their endings."""
        part, parts = self.shard
        return "answers" if parts == 1 else f"answers-{part}-of-{parts}"


@dataclass(frozen=True)
class Outcome:
    """What a batch came to, earlier runs included; `files` are its results."""

    answered: int
    failed: int
    files: tuple[Path, ...]


def run(
    job: Job,
    answer: Answerer,
    resume: bool = False,
    retry: bool = False,
    progress: Progress = lambda done, total: None,
) -> Outcome:
    """Answer what is not answered yet, and, with `retry`, what failed. `answer` yields the records of the plan's rows,
    in any order."""
    path = job.folder / f"{job.stem}.jsonl"
    if path.exists() and not resume:
        raise UserError(f"{path} holds answers already: add --resume to go on with them, or choose another folder.")
    job = replace(job, defaults=replace(job.defaults, crs=job.defaults.crs or tables.crs(job.table)))
    with closing(Plan(job.shard)) as plan, Journal(path) as answers:
        plan.add(row(number, fields, job.defaults, job.table.parent) for number, fields in _numbered(job.table))
        total = len(plan)
        account = job.folder / f"{job.stem}.manifest.json"
        settings = {"preset": job.preset, "precision": job.precision, **asdict(job.defaults)}
        begun = manifest.begin(account, job.table, job.identity, settings, total)
        if retry:
            answers.drop(lambda record: record["error"] is not None)
        plan.done(record["row"] for _, record in journal.read(path))
        done = total - len(plan)
        progress(done, total)
        if done < total:  # else no model need be loaded
            with closing(answer(plan)) as records:
                for record in records:
                    answers.append(record)
                    done += 1
                    progress(done, total)
        failed = sum(record["error"] is not None for _, record in journal.read(path))
        exported = tuple(export.write(job.folder, job.stem, job.table, job.defaults, kind) for kind in job.formats)
        manifest.finish(account, begun, done - failed, failed)
    return Outcome(done - failed, failed, (path, *exported))


def _numbered(table: Path) -> Iterator[tuple[int, tables.Fields | str]]:
    return enumerate(tables.read(table), 1)
