"""How long a question will take, learned from those that this computer has answered. None before the first."""

from __future__ import annotations

import json
from statistics import median

from . import settings

MOST = 12  # questions remembered of each model and kind of imagery


def learn(model: str, is_service: bool, levels: int, seconds: float) -> None:
    """Remember a question that looked at so many levels of imagery: of a map service, or at hand."""
    known = _known()
    key = _key(model, is_service)
    known[key] = [*known.get(key, []), [levels, round(seconds, 2)]][-MOST:]
    settings.DURATIONS.set(json.dumps(known))


def seconds(model: str, is_service: bool, levels: int) -> float | None:
    """The usual time for so many levels, which take about as long each; None where nothing is known."""
    found = _known().get(_key(model, is_service), [])
    same = [took for of, took in found if of == levels]
    if same:
        return float(median(same))
    return float(median(took / of for of, took in found) * levels) if found else None


def _key(model: str, is_service: bool) -> str:
    return f"{model} service" if is_service else model


def _known() -> dict[str, list[list[float]]]:
    """What is remembered; nothing where the setting was meddled with."""
    try:
        known = json.loads(settings.DURATIONS.get() or "{}")
        return {
            str(key): [[float(of), float(took)] for of, took in found if of >= 1 and took >= 0]
            for key, found in known.items()
        }
    except (AttributeError, TypeError, ValueError):
        return {}
