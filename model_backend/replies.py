"""Events as frames: what the worker tells the asking program about one question. Pure; wire.py lists the fields."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import Any

import numpy as np

from model_backend import results
from model_backend.events import WHOLE, Answer, Event, LevelStarted, Scores, Tile, TilesRead, TilesSelected, Token
from model_backend.wire import MOST_THINGS, Frame

MOST_TILES = 8000  # listed in one evidence frame, best first: its header must stay below wire.MAX_HEADER
RETRYABLE = ("busy", "no-imagery", "out-of-memory")


def error(request: int, code: str, sentence: str) -> Frame:
    """The end of a question that failed, or (request 0) of the connection."""
    return Frame("error", request, {"code": code, "human": sentence, "retryable": code in RETRYABLE})


class Replies:
    """Turns the events of question `request` into frames; remembers the level that is being read."""

    def __init__(self, request: int) -> None:
        self.request = request
        self._level = LevelStarted(0, 0, (0, 0), 0, None)

    def frame(self, event: Event) -> Frame | None:
        """The frame that tells of an event, None where nothing needs to be told."""
        match event:
            case LevelStarted():
                self._level = event
                return self._progress(0)
            case TilesRead():
                return self._progress(event.done)
            case Scores():
                return self._evidence(event)
            case TilesSelected():
                return None
            case Token():
                return Frame("token", self.request, {"text": event.text})
            case Answer():
                return self._done(event)

    def _progress(self, done: int) -> Frame:
        level = self._level
        fields = {"level": level.level, "levels": level.levels, "done": done, "total": level.total}
        return Frame("progress", self.request, {**fields, "metres_per_pixel": level.metres_per_pixel})

    def _evidence(self, scores: Scores) -> Frame:
        tiles = sorted(scores.tiles, key=lambda tile: tile.score, reverse=True)[:MOST_TILES]
        fields = {
            "level": scores.level,
            "levels": self._level.levels,
            "metres_per_pixel": self._level.metres_per_pixel,
            "level_size": list(self._level.size),
            "tiles": [_listed(tile) for tile in tiles],
        }
        told = self._with_map("evidence", fields, scores.heat, scores.box)
        return replace(told, payload=told.payload + scores.chosen.astype(np.uint8).tobytes())

    def _done(self, answer: Answer) -> Frame:
        surest = sorted(answer.things, key=lambda thing: thing.score, reverse=True)[:MOST_THINGS]
        account = results.report(replace(answer, things=tuple(surest)), answer.model)
        del account["tiles"], account["preset"]  # the tiles came with the evidence
        return self._with_map("done", account, answer.heat, WHOLE)

    def _with_map(self, kind: str, fields: dict[str, Any], heat: np.ndarray, box: tuple[float, ...]) -> Frame:
        placed = {**fields, "grid": list(heat.shape), "box": list(box)}
        return Frame(kind, self.request, placed, heat.astype("<f4").tobytes())


def _listed(tile: Tile) -> list[Any]:
    score = round(float(tile.score), 6) if math.isfinite(tile.score) else 0.0
    return [tile.row, tile.col, score, bool(tile.kept), [round(side, 6) for side in tile.box]]
