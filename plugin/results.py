"""What a question brought, for whoever drives the panel from a script."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import QgsLayerTreeGroup

from .record import Record


@dataclass(frozen=True)
class Result:
    """An answer (or, for a stopped question, what was found so far: `text` may then be empty).

    heatmap_path  a GeoTIFF; tiles_path  the data source of a vector layer, "FILE|layername=TABLE"; both empty where
                  nothing was found. Both move when the project is saved: `group` then has the layers
    group                     of the overlay layers in the project's layer tree, None where nothing was found
    confidence                in 0..1; None for a stopped question
    """

    question: str
    text: str
    heatmap_path: str
    tiles_path: str
    group: QgsLayerTreeGroup | None
    confidence: float | None
    seconds: float
    model: str
    notes: tuple[str, ...]

    @classmethod
    def of(cls, record: Record, group: QgsLayerTreeGroup | None) -> Result:
        """What a record says."""
        return cls(
            question=record.question,
            text=record.text,
            heatmap_path=record.heatmap,
            tiles_path=record.tiles,
            group=group,
            confidence=record.confidence,
            seconds=record.seconds,
            model=record.model,
            notes=record.notes,
        )
