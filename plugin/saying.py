"""How an answer is said: never more than the model knows. Counts that it doubts are approximate, and where it cannot
tell, the card says so in words of its own. Pure functions."""

from __future__ import annotations

from collections.abc import Mapping

from ..model_backend import typed
from . import words
from .record import Record
from .words import tr


def answer(record: Record) -> str:
    """The answer as cards, reports and the clipboard show it. The record keeps what the model said."""
    text = record.text.strip()
    if not text:
        return ""
    if is_unsure(record):
        return tr("I cannot tell.")
    if is_doubted_count(record):
        return tr("about {}").format(text) if text != "0" else tr("perhaps none")
    return text[:1].upper() + text[1:]  # the model says "yes"


def counted(counts: Mapping[str, int]) -> str:
    """ "Counted one by one: 5 airplanes, 1 tennis court"; empty where nothing was."""
    said = ", ".join(words.things(kind, count) for kind, count in counts.items())
    return tr("Counted one by one: {}").format(said) if said else ""


def is_unsure(record: Record) -> bool:
    """Whether the model says that it cannot tell."""
    return bool(record.text.strip()) and typed.value(record.text, "text").reason == "unknown"


def is_doubted_count(record: Record) -> bool:
    """Whether the answer is a bare number that the model is not sure of."""
    return record.text.strip().isdecimal() and record.confidence is not None and words.is_low(record.confidence)


def sureness(record: Record) -> str:
    """How sure the model is: not of an answer that it does not have."""
    return "" if record.confidence is None or is_unsure(record) else words.confidence(record.confidence)


def foot(record: Record) -> str:
    """How sure it is and what it took: "confidence high · 1.8 s · 22 tiles · read directly"."""
    if record.state not in ("answered", "stopped"):
        return ""
    parts = [sureness(record), words.duration(record.seconds), words.tiles(record.looked_at) if record.steps else ""]
    parts.append({"file": tr("read directly"), "pull": tr("rendered by QGIS")}.get(record.route, ""))
    return " · ".join(part for part in parts if part)
