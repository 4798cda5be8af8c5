"""An engine that follows a script instead of a model, with the real interface: for tests of what is around it.

The first word of a question is its script: `look` reads two levels and answers, `count` counts two things too, `talk`
says words for a long time, `crash`, `memory` and `refuse` fail, `print` writes on stdout in every way a library can.
Run as a program, this file is the command line with that engine in place, so that a worker starts without importing
torch.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
import types
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).parents[1]))

from model_backend.config import AskOptions, Geometry
from model_backend.errors import UserError
from model_backend.events import (
    Answer,
    Event,
    LevelReport,
    LevelStarted,
    Scores,
    Thing,
    Tile,
    TilesRead,
    TilesSelected,
    Token,
)
from model_backend.pyramid import Level, build
from model_backend.raster import Source

GEOMETRY = Geometry(tile=32, patch=4, pool=2)
WORDS, PAUSE = 500, 0.01  # how long `talk` talks


class ScriptedEngine:
    """Has the interface of model_backend.engine.Engine. `opened` and `closed` count its scenes, `asked`
    has the questions in their order."""

    model_id, device, device_reason = "scripted", "cpu", "there is no model"
    options = AskOptions(max_new_tokens=8)
    doubt = ""

    def __init__(self) -> None:
        self.opened = self.closed = 0
        self.asked: list[str] = []

    @staticmethod
    def load(preset: str, precision: str = "auto") -> ScriptedEngine:
        print_everywhere()
        if preset == "broken":
            raise UserError("The checkpoint is broken.", "bad-checkpoint")
        if preset == "bare":
            raise ModuleNotFoundError("No module named 'torch'", name="torch")
        if preset == "slow":
            time.sleep(30)
        engine = ScriptedEngine()
        if preset == "gibberish":
            engine.doubt = "What the model says is no language."
        if precision != "auto":
            engine.device_reason = f"{precision} was asked for"
        return engine

    def self_test(self) -> str:
        return self.doubt

    def visits(self, height: int, width: int, metres_per_pixel: float | None) -> tuple[Level, ...]:
        return build(height, width, GEOMETRY).levels

    def open(self, source: Source) -> ScriptedScene:
        self.opened += 1
        return ScriptedScene(source, self)


class ScriptedScene:
    """A scene whose events are made up, but whose imagery is really read."""

    def __init__(self, source: Source, engine: ScriptedEngine) -> None:
        self.source = source
        self.engine = engine
        self.pyramid = build(source.height, source.width, GEOMETRY)

    def ask(
        self, question: str, options: AskOptions | None = None, history: Sequence[tuple[str, str]] = ()
    ) -> Iterator[Event]:
        self.engine.asked.append(question)
        script = question.split()[0]
        if script == "crash":
            raise RuntimeError("a bug")
        if script == "memory":
            raise MemoryError
        if script == "refuse":
            raise UserError("This cannot be asked.", "refused")
        if script == "print":
            print_everywhere()
        if script == "talk":
            for number in range(WORDS):
                time.sleep(PAUSE)
                yield Token(f"{number} ")
        means = []
        for level in self.pyramid.levels[:2]:
            yield from self.look(level, means)
        yield Token("seen")
        tile = Tile(0, 0, 0, 1.0, True, (0, 0, 0.5, 0.5))
        report = LevelReport(0, (64, 64), (2, 2), 4, 1, None)
        text = f"seen {np.mean(means):.1f} {options.keep_ratio if options else None}"
        text += "".join(f" after {asked}: {answered}" for asked, answered in history)
        things = (Thing("airplane", 0.8, 0.25, 0.5), Thing("tennis court", 0.9, 1.0, 0.125))
        yield Answer(
            text, 0.5, self.model_id, (report,), (tile,), np.ones((2, 3), np.float32), {"read": 4}, {"all": 0.1},
            things=things if script == "count" else (),
        )  # fmt: skip

    model_id = "scripted"

    def look(self, level: Level, means: list[float]) -> Iterator[Event]:
        tiles = list(level.tiles())
        yield LevelStarted(level.index, 2, (level.height, level.width), len(tiles), None)
        for done, pixels in enumerate(self.source.read([level.tile_window(*tile) for tile in tiles]), 1):
            means.append(float(pixels.rgb.mean()))
            yield TilesRead(level.index, done, len(tiles))
        heat = np.full((level.rows, level.cols), np.nan, np.float32)
        heat[0, 0] = 2
        tile = Tile(level.index, 0, 0, 0.25, True, level.tile_box(0, 0))
        yield Scores(level.index, heat, (0.0, 0.0, 1.0, 1.0), (tile,), heat == 2)
        yield TilesSelected(level.index + 1, ((0, 0),))

    def close(self) -> None:
        self.engine.closed += 1
        self.source.close()


def print_everywhere() -> None:
    """What libraries do to a program's stdout."""
    print("noise from Python", flush=True)
    os.write(1, b"noise from C\n")
    subprocess.run(["echo", "noise from a child"], check=True)


if __name__ == "__main__":
    from model_backend.__main__ import main

    module = types.ModuleType("model_backend.engine")
    module.Engine = ScriptedEngine  # type: ignore[attr-defined]
    sys.modules["model_backend.engine"] = module
    sys.exit(main())
