"""What is left of an answer on disk: heat map, tiles and counted things on the map, and the whole account as JSON.

Knows rasterio and the events, not the model. Frames: boxes are shares of the area; files are in the raster's CRS, or,
where the raster has no geotransform, in its pixels (x right, y down).
"""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import rasterio
from affine import Affine
from rasterio.crs import CRS

from model_backend.errors import UserError
from model_backend.evaluation import efficiency
from model_backend.events import Answer, Thing, Tile
from model_backend.memory import peak_memory_mb
from model_backend.raster import FileSource
from model_backend.work import Account


def report(answer: Answer, preset: str) -> dict[str, Any]:
    """The account of an answer, ready for JSON. Sizes are [height, width], grids [rows, cols], places [y, x], timing
    seconds."""
    return {
        "answer": answer.text,
        "confidence": _number(answer.confidence),
        "notes": list(answer.notes),
        "preset": preset,
        "model": answer.model,
        "levels": [
            {
                "level": level.level,
                "size": list(level.size),
                "grid": list(level.grid),
                "tiles_read": level.tiles_read,
                "tiles_kept": level.tiles_kept,
                "metres_per_pixel": level.metres_per_pixel,
            }
            for level in answer.levels
        ],
        "tiles": [{**_properties(tile), "box": [round(side, 6) for side in tile.box]} for tile in answer.tiles],
        "things": [{**_about(thing), "place": [round(thing.y, 6), round(thing.x, 6)]} for thing in answer.things],
        "tokens": answer.tokens,
        "timing": {stage: round(seconds, 4) for stage, seconds in answer.timing.items()},
        "account": _cost(answer),
        "peak_memory_mb": peak_memory_mb(),
    }


def _cost(answer: Answer) -> dict[str, Any] | None:
    """What the answer cost, and what it would have cost with nothing remembered (`tflop_anew`). Passes are [new tokens,
    tokens before them whose keys and values were kept]: a list a level for `focus`."""
    run, sizes = answer.run, answer.sizes
    if run is None or sizes is None:
        return None
    return {
        "tflop": _tflop(efficiency.account(run, sizes)),
        "tflop_anew": _tflop(efficiency.account(run.anew, sizes)),
        "tiles": {"encoded": run.tiles, "recalled": run.recalled},
        "thumbnails": run.thumbnails,
        "focus": [[[each.new, each.past] for each in passes] for passes in run.focus],
        "prompt": [[each.new, each.past] for each in run.prompt],
        "steps": run.steps,
    }


def _tflop(account: Account) -> dict[str, float]:
    """TFLOP by stage, the levels' focus passes together, and "total"."""
    by_stage: dict[str, int] = {}
    for stage in account.stages:
        name = stage.name.partition(" ")[0]
        by_stage[name] = by_stage.get(name, 0) + stage.flops
    return {name: float(f"{flops / 1e12:.6g}") for name, flops in {**by_stage, "total": account.flops}.items()}


def write(folder: Path, source: FileSource, answer: Answer, account: dict[str, Any]) -> None:
    """Write heatmap.tif, tiles.geojson, answer.json and, where something was counted, things.geojson into `folder`,
    which is made when missing; the things of an earlier answer go."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        write_heatmap(folder / "heatmap.tif", source, answer)
        (folder / "tiles.geojson").write_text(json.dumps(tiles_geojson(source, answer)), encoding="utf-8")
        things = folder / "things.geojson"
        if answer.things:
            things.write_text(json.dumps(things_geojson(source, answer)), encoding="utf-8")
        else:
            things.unlink(missing_ok=True)
        (folder / "answer.json").write_text(json.dumps(account, indent=1, ensure_ascii=False), encoding="utf-8")
    except OSError as error:  # rasterio's write errors are OSErrors too
        raise UserError(f"The results cannot be written to {folder}: {error}.", "unwritable") from error


def write_heatmap(path: Path, source: FileSource, answer: Answer) -> None:
    """The attention of all levels: float32, 1.0 is the mean, NaN (nodata) where the model did not look."""
    rows, cols = answer.heat.shape
    cell = Affine.scale(source.width / cols, source.height / rows)
    profile = {"driver": "GTiff", "dtype": "float32", "count": 1, "nodata": math.nan, "compress": "deflate"}
    place = {"crs": source.crs, "transform": source.transform @ cell}
    with rasterio.open(path, "w", height=rows, width=cols, **profile, **place) as dataset:
        dataset.write(answer.heat.astype("float32"), 1)
        dataset.set_band_description(1, "attention")


def tiles_geojson(source: FileSource, answer: Answer) -> dict[str, Any]:
    """The tiles that the model saw as polygons in the raster's CRS, which the `crs` member names."""
    return _collection(source, [(_properties(tile), "Polygon", [_ring(source, tile)]) for tile in answer.tiles])


def things_geojson(source: FileSource, answer: Answer) -> dict[str, Any]:
    """The things that were counted as points, likewise."""
    return _collection(source, [(_about(thing), "Point", _map(source, thing.y, thing.x)) for thing in answer.things])


def _collection(source: FileSource, shapes: Sequence[tuple[dict[str, Any], str, Any]]) -> dict[str, Any]:
    """A collection of (properties, type of geometry, coordinates)."""
    collection: dict[str, Any] = {"type": "FeatureCollection"}
    if source.crs is not None:
        collection["crs"] = {"type": "name", "properties": {"name": _crs_name(source.crs)}}
    collection["features"] = [
        {"type": "Feature", "properties": properties, "geometry": {"type": kind, "coordinates": coordinates}}
        for properties, kind, coordinates in shapes
    ]
    return collection


def _properties(tile: Tile) -> dict[str, Any]:
    return {"level": tile.level, "row": tile.row, "col": tile.col, "score": _number(tile.score), "kept": tile.kept}


def _about(thing: Thing) -> dict[str, Any]:
    return {"kind": thing.kind, "score": _number(thing.score)}


def _map(source: FileSource, y: float, x: float) -> tuple[float, float]:
    """Map coordinates of a place given in shares of the area."""
    east, north = source.transform @ (x * source.width, y * source.height)
    return east, north


def _ring(source: FileSource, tile: Tile) -> list[tuple[float, float]]:
    """Corners of a tile in map coordinates, counter-clockwise as GeoJSON asks, the first one again at the end."""
    y0, x0, y1, x1 = tile.box
    corners = [_map(source, y, x) for y, x in ((y0, x0), (y1, x0), (y1, x1), (y0, x1))]
    if source.transform.determinant > 0:  # y down, or a south-up raster
        corners.reverse()
    return [*corners, corners[0]]


def _crs_name(crs: CRS) -> str:
    """The CRS as GeoJSON readers know it; a CRS without a code goes by its whole definition."""
    code = crs.to_epsg()
    if code == 4326:
        return "urn:ogc:def:crs:OGC:1.3:CRS84"  # longitude first, as all GeoJSON
    return f"urn:ogc:def:crs:EPSG::{code}" if code else crs.to_wkt()


def _number(value: float) -> float | None:
    """JSON has no NaN."""
    return round(float(value), 6) if math.isfinite(value) else None
