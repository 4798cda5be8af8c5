"""What is kept of a question: enough to show its card again when layer, backend and QGIS session are gone.

Plain values that go into the project file and come back out of it. Knows no widget, layer or process.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from qgis.core import QgsCoordinateReferenceSystem, QgsRectangle

from .geometry import Area, Box
from .messages import Evidence, Tile

MOST_PICTURES = 6  # tiles shown of one answer


@dataclass(frozen=True)
class Step:
    """One level of the zoom: how many tiles were looked at, and where the ones lie that were picked."""

    level: int
    levels: int
    metres_per_pixel: float | None
    looked_at: int
    kept: tuple[Box, ...]


@dataclass(frozen=True)
class Record:
    """A question and what came of it.

    number       of the question in its project, from 1; 0 as long as nothing has come of it
    asked        ISO 8601, local time
    state        "answered", "stopped" or "failed"; empty while it is under way
    confidence   in 0..1; None without an answer
    folder       of the overlays and pictures; also the name by which the layers of this answer are known
    heatmap, tiles  overlay files; empty where nothing was found
    best         the tiles that weighed most, best first
    pictures     files of what the model saw of them, in the same order
    """

    question: str
    layer_name: str
    area: Area
    asked: str
    folder: str
    number: int = 0
    state: str = ""
    text: str = ""
    confidence: float | None = None
    model: str = ""
    notes: tuple[str, ...] = ()
    seconds: float = 0.0
    steps: tuple[Step, ...] = ()
    heatmap: str = ""
    tiles: str = ""
    overview: str = ""
    best: tuple[Box, ...] = ()
    pictures: tuple[str, ...] = ()
    opacity: float = 1.0

    @property
    def is_final(self) -> bool:
        """Whether nothing more will come."""
        return bool(self.state)

    @property
    def looked_at(self) -> int:
        """Tiles of all levels."""
        return sum(step.looked_at for step in self.steps)


def step(found: Evidence) -> Step:
    """What is kept of a level."""
    kept = tuple(tile.box for tile in found.tiles if tile.kept)
    return Step(found.level, found.levels, found.metres_per_pixel, len(found.tiles), kept)


def best_tiles(found: Sequence[Evidence]) -> list[Tile]:
    """The tiles that the answer rests on most: picked on the finest level, by score, at most `MOST_PICTURES`."""
    if not found:
        return []
    picked = [tile for tile in found[-1].tiles if tile.kept]
    return sorted(picked, key=lambda tile: -tile.score)[:MOST_PICTURES]


def to_fields(record: Record) -> dict[str, Any]:
    """As plain JSON values."""
    area = record.area
    extent = (area.extent.xMinimum(), area.extent.yMinimum(), area.extent.xMaximum(), area.extent.yMaximum())
    wkt = area.crs.toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED) if area.crs.isValid() else ""
    fields = {name: value for name, value in vars(record).items() if name not in ("area", "steps")}
    fields["area"] = [list(extent), area.height, area.width, wkt, area.metres_per_pixel]
    fields["steps"] = [[s.level, s.levels, s.metres_per_pixel, s.looked_at, s.kept] for s in record.steps]
    return fields


def from_fields(fields: dict[str, Any]) -> Record:
    """Back from `to_fields`. Raises KeyError, TypeError or ValueError where they are none of ours."""
    extent, height, width, wkt, ground = fields["area"]
    crs = QgsCoordinateReferenceSystem.fromWkt(wkt) if wkt else QgsCoordinateReferenceSystem()
    steps = tuple(
        Step(level, levels, scale, looked_at, _boxes(kept)) for level, levels, scale, looked_at, kept in fields["steps"]
    )
    plain = {**fields, "area": Area(QgsRectangle(*extent), height, width, crs, ground), "steps": steps}
    plain["best"] = _boxes(fields["best"])
    plain["notes"], plain["pictures"] = tuple(fields["notes"]), tuple(fields["pictures"])
    return Record(**plain)


def _boxes(lists: Any) -> tuple[Box, ...]:
    return tuple((float(y0), float(x0), float(y1), float(x1)) for y0, x0, y1, x1 in lists)
