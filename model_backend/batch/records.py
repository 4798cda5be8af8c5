"""What is written of each row: one flat object, answered or not."""

from __future__ import annotations

from typing import Any

from model_backend.batch.rows import Row

Record = dict[str, Any]


def failed(row: Row, sentence: str) -> Record:
    """The record of a row without an answer."""
    empty = dict.fromkeys(("answer", "value", "reason", "exact", "confidence", "model", "tiles", "tokens"))
    return {**asked(row), **empty, "notes": [], "seconds": None, "error": sentence}


def asked(row: Row) -> Record:
    """What a record says of its row."""
    return {
        "row": row.number,
        "id": row.id,
        "raster": row.raster,
        "question": row.question,
        "answer_type": row.answer_type,
    }
