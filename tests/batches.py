"""What tests of batches need: rasters, tables, an engine whose answers can be read, and a job that is run in a process
of its own, to be killed."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
import tiny
from affine import Affine

from model_backend.batch import run
from model_backend.batch.job import Job
from model_backend.batch.job import run as run_job
from model_backend.batch.plan import Plan
from model_backend.batch.records import failed
from model_backend.batch.rows import Defaults, Row
from model_backend.config import AskOptions
from model_backend.engine import Engine

UTM = "EPSG:32617"
HALF_METRE = Affine(0.5, 0, 400_000, 0, -0.5, 4_000_000)


class PlainTokenizer(tiny.LetterTokenizer):
    """One token a character, and back."""

    def encode(self, text: str) -> list[int]:
        return [ord(letter) % 128 for letter in text]


def engine() -> Engine:
    """A tiny engine whose typed answers are words."""
    return Engine(tiny.tiny_model(), PlainTokenizer(), "tiny", AskOptions(max_new_tokens=3))


def write_raster(path: Path, height: int = 60, width: int = 80, shift: int = 0, **place: Any) -> Path:
    """A raster of half a metre a pixel, different for each `shift`."""
    place = place or {"crs": UTM, "transform": HALF_METRE}
    with rasterio.open(path, "w", driver="GTiff", height=height, width=width, count=3, dtype="uint8", **place) as file:
        file.write(np.moveaxis(tiny.picture(height, width), 2, 0) + np.uint8(shift))
    return path


def write_csv(path: Path, rows: Sequence[dict[str, Any]]) -> Path:
    columns = list(dict.fromkeys(name for row in rows for name in row))
    with path.open("w", newline="") as file:
        writer = csv.DictWriter(file, columns)
        writer.writeheader()
        writer.writerows(rows)
    return path


def echo(plan: Plan) -> Iterator[dict[str, Any]]:
    """Answers without a model: the row's number."""
    for rows in plan.scenes():
        for row in rows:
            if row.fault:
                yield failed(row, row.fault)
            else:
                yield {**failed(row, ""), "answer": str(row.number), "value": str(row.number), "error": None}


def run_apart(table: str, folder: str, asked: str) -> None:
    """Run or go on with a batch of yes-no questions, noting in `asked` the number of each row when it is begun."""
    answer = run._answer

    def noted(engine: Engine, scene: Any, row: Row, *more: Any) -> dict[str, Any]:
        with Path(asked).open("a") as file:
            file.write(f"{row.number}\n")
        return answer(engine, scene, row, *more)

    run._answer = noted
    job = Job(Path(table), Path(folder), "tiny", Defaults(answer_type="yes-no"))
    run_job(job, lambda plan: run.answers(engine(), plan.scenes()), resume=True)
