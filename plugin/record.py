"""What is kept of a question: enough to show its card again when layer, backend and QGIS session are gone.

Plain values that go into the GeoPackage and the project file and come back out of them. Knows no widget, layer or
process.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from qgis.core import QgsCoordinateReferenceSystem, QgsRectangle

from .geometry import Area, Box
from .messages import Done, Evidence, Thing, Tile
from .words import tr

MOST_PICTURES = 6  # tiles shown of one answer
ANSWERED, STOPPED, FAILED = "answered", "stopped", "failed"


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

    id           unique; also the name of the answer's folder, and the mark on its layers
    layer_id, source  of the imagery: its layer in the project, and its data source without passwords
    fingerprint  a hash of the imagery's data, style and area: of all that changes what the model saw
    route        how the imagery came to the model: "file", read by the backend, or "pull", rendered by QGIS
    asked        ISO 8601, local time
    number       of the question in its project, from 1; 0 as long as nothing has come of it
    state        `ANSWERED`, `STOPPED` or `FAILED`; empty while it is under way
    confidence   in 0..1; None without an answer
    folder       of heat maps and pictures
    heatmap, levels  heat maps: of all levels joined, and of each level; empty where nothing was found
    tiles, kept  vector layers as data sources of the provider "ogr"; empty where nothing was found
    counted      likewise; empty where nothing was counted
                 (all paths with "/", on every system)
    things       what was counted one by one, of the kinds that the question names
    best         the tiles that weighed most, best first
    pictures     files of what the model saw of them, in the same order
    overview     picture of the whole area
    pinned       kept when older answers are deleted
    """

    id: str
    question: str
    layer_name: str
    area: Area
    asked: str
    layer_id: str = ""
    source: str = ""
    fingerprint: str = ""
    route: str = ""
    number: int = 0
    state: str = ""
    text: str = ""
    confidence: float | None = None
    model: str = ""
    notes: tuple[str, ...] = ()
    seconds: float = 0.0
    steps: tuple[Step, ...] = ()
    folder: str = ""
    heatmap: str = ""
    levels: tuple[str, ...] = ()
    tiles: str = ""
    kept: str = ""
    counted: str = ""
    things: tuple[Thing, ...] = ()
    overview: str = ""
    best: tuple[Box, ...] = ()
    pictures: tuple[str, ...] = ()
    opacity: float = 1.0
    pinned: bool = False

    @property
    def is_final(self) -> bool:
        """Whether nothing more will come."""
        return bool(self.state)

    @property
    def counts(self) -> dict[str, int]:
        """How many things of each kind were counted; the kinds by name."""
        return dict(sorted(Counter(thing.kind for thing in self.things).items()))

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


def concluded(draft: Record, found: Sequence[Evidence], answer: Done | None, text: str, seconds: float) -> Record:
    """The record of a question that is over: answered, or, without an answer, stopped after `text` had been said."""
    return replace(
        draft,
        state=ANSWERED if answer else STOPPED,
        text=(answer.text if answer else text).strip(),
        confidence=answer.confidence if answer else None,
        model=answer.model if answer else "",
        notes=answer.notes if answer else (_stopped_at(found),),
        seconds=seconds,
        steps=tuple(step(level) for level in found),
        things=answer.things if answer else (),
        best=tuple(tile.box for tile in best_tiles(found)),
    )


def _stopped_at(found: Sequence[Evidence]) -> str:
    if not found:
        return tr("Stopped before the first level was read.")
    return tr("Stopped at level {} of {}.").format(found[-1].level + 1, found[-1].levels)


def moved(record: Record, old: Path, new: Path) -> Record:
    """The record with its files in `new` where they were in `old`."""
    begin = old.as_posix() + "/"

    def there(path: str) -> str:
        return f"{new.as_posix()}/{path[len(begin) :]}" if path.startswith(begin) else path

    return replace(
        record,
        folder=there(record.folder),
        heatmap=there(record.heatmap),
        levels=tuple(map(there, record.levels)),
        tiles=there(record.tiles),
        kept=there(record.kept),
        counted=there(record.counted),
        overview=there(record.overview),
        pictures=tuple(map(there, record.pictures)),
    )


def to_fields(record: Record, root: Path) -> dict[str, Any]:
    """As plain JSON values; files below `root` are named from there, so that the whole of it may be moved."""
    area = record.area
    extent = (area.extent.xMinimum(), area.extent.yMinimum(), area.extent.xMaximum(), area.extent.yMaximum())
    wkt = area.crs.toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED) if area.crs.isValid() else ""
    fields = dict(vars(moved(record, root, Path("$"))))
    fields["area"] = [list(extent), area.height, area.width, wkt, area.metres_per_pixel, area.within]
    fields["things"] = [[thing.kind, thing.score, thing.y, thing.x] for thing in record.things]
    fields["steps"] = [[s.level, s.levels, s.metres_per_pixel, s.looked_at, s.kept] for s in record.steps]
    return fields


def from_fields(fields: dict[str, Any], root: Path) -> Record:
    """Back from `to_fields`. Raises KeyError, TypeError or ValueError where they are none of ours."""
    extent, height, width, wkt, ground, *within = fields["area"]
    crs = QgsCoordinateReferenceSystem.fromWkt(wkt) if wkt else QgsCoordinateReferenceSystem()
    steps = tuple(
        Step(level, levels, scale, looked_at, _boxes(kept)) for level, levels, scale, looked_at, kept in fields["steps"]
    )
    plain = {**fields, "area": Area(QgsRectangle(*extent), height, width, crs, ground, *within), "steps": steps}
    plain["best"] = _boxes(fields["best"])
    plain["things"] = tuple(Thing(*thing) for thing in fields.get("things", ()))
    for name in ("notes", "levels", "pictures"):
        plain[name] = tuple(fields[name])
    return moved(Record(**plain), Path("$"), root)


def _boxes(lists: Any) -> tuple[Box, ...]:
    return tuple((float(y0), float(x0), float(y1), float(x1)) for y0, x0, y1, x1 in lists)
