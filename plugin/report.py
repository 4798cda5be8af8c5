"""The conversation for others: a table, or one HTML file that holds its pictures and needs nothing else."""

from __future__ import annotations

import base64
import csv
import html
from collections.abc import Sequence
from pathlib import Path

from . import words
from .card import foot
from .evidence_strip import describe
from .record import Record
from .words import tr

COLUMNS = (
    "number", "asked", "question", "answer", "confidence", "state", "model", "seconds", "notes", "layer", "crs",
    "xmin", "ymin", "xmax", "ymax", "height", "width", "metres_per_pixel", "tiles", "heatmap_path", "tiles_path",
)  # fmt: skip

# Colours of the reader's own system: the page is light or dark as everything there.
STYLE = """
:root { color-scheme: light dark; }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
article { border-top: 1px solid #8886; padding: 1rem 0 1.5rem; }
h2 { font-size: 1.1rem; margin: 0; }
.answer { font-size: 1.25rem; margin: .4rem 0; }
.quiet { opacity: .75; margin: .2rem 0; }
svg { width: 100%; height: auto; max-height: 34rem; margin: .6rem 0; }
.tiles { display: flex; flex-wrap: wrap; gap: .6rem; }
figure { margin: 0; }
figure img { width: 6.5rem; height: 6.5rem; object-fit: contain; display: block; }
figcaption { text-align: center; }
"""


def write(path: Path, records: Sequence[Record]) -> None:
    """Write the records: a table to a .csv file, a report to any other. Raises OSError."""
    if path.suffix.lower() == ".csv":
        with path.open("w", newline="", encoding="utf-8-sig") as file:  # with the mark that spreadsheets look for
            writer = csv.writer(file)
            writer.writerow(COLUMNS)
            writer.writerows(_row(record) for record in records)
    else:
        path.write_text(page(records), encoding="utf-8")


def page(records: Sequence[Record]) -> str:
    """The report as one HTML page."""
    title = html.escape(tr("Answers of GeoLoupe"))
    articles = "\n".join(_article(record) for record in records)
    return (
        f'<!DOCTYPE html>\n<html><head><meta charset="utf-8"><title>{title}</title><style>{STYLE}</style></head>\n'
        f"<body><h1>{title}</h1>\n{articles}\n</body></html>\n"
    )


def _row(record: Record) -> list[object]:
    extent, area = record.area.extent, record.area
    return [
        record.number, record.asked, _plain(record.question), _plain(record.text), record.confidence, record.state,
        record.model, round(record.seconds, 2), _plain(" ".join(record.notes)), _plain(record.layer_name),
        area.crs.authid(), extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum(), area.height,
        area.width, area.metres_per_pixel, record.looked_at, record.heatmap, record.tiles,
    ]  # fmt: skip


def _plain(text: str) -> str:
    """Text that no spreadsheet takes for a formula."""
    return "'" + text if text[:1] in ("=", "+", "-", "@") else text


def _article(record: Record) -> str:
    area = record.area
    about = (record.layer_name, words.size(area.height, area.width), words.resolution(area.metres_per_pixel))
    parts = [
        f"<h2>{html.escape(tr('Q{} {}').format(record.number, record.question))}</h2>",
        _paragraph("answer", record.text),
        _overview(record),
        _tiles(record),
        *(_paragraph("note", note) for note in record.notes),
        _paragraph("quiet", foot(record)),
        _paragraph("quiet", " ▸ ".join(describe(step) for step in record.steps)),
        _paragraph("quiet", " · ".join((*about, record.model, record.asked.replace("T", " ")))),
    ]
    return f"<article>{''.join(parts)}</article>"


def _paragraph(kind: str, text: str) -> str:
    return f'<p class="{kind}">{html.escape(text)}</p>' if text else ""


def _overview(record: Record) -> str:
    """The whole area with the best tiles outlined and numbered."""
    picture = _picture(record.overview)
    if not picture:
        return ""
    height, width = 1000 * record.area.height / record.area.width, 1000
    shapes = []
    for place, (y0, x0, y1, x1) in enumerate(record.best, start=1):
        x, y = x0 * width, y0 * height
        shapes.append(
            f'<rect x="{x:.1f}" y="{y:.1f}" width="{(x1 - x0) * width:.1f}" height="{(y1 - y0) * height:.1f}"'
            ' fill="none" stroke="#39d5ff" stroke-width="4"/>'
            f'<text x="{x + 10:.1f}" y="{y + 38:.1f}" font-size="34" font-weight="bold" fill="#39d5ff"'
            f' stroke="#000" stroke-width="6" paint-order="stroke">{place}</text>'
        )
    label = html.escape(tr("The area with the tiles that weighed most"))
    return (
        f'<svg role="img" aria-label="{label}" viewBox="0 0 {width} {height:.1f}"><image href="{picture}"'
        f' width="{width}" height="{height:.1f}" preserveAspectRatio="none"/>{"".join(shapes)}</svg>'
    )


def _tiles(record: Record) -> str:
    figures = []
    for place, path in enumerate(record.pictures, start=1):
        if picture := _picture(path):
            name = html.escape(tr("Tile {}").format(place))
            figures.append(f'<figure><img src="{picture}" alt="{name}"><figcaption>{place}</figcaption></figure>')
    return f'<div class="tiles">{"".join(figures)}</div>' if figures else ""


def _picture(path: str) -> str:
    """A PNG file as a data URI; empty where it is gone."""
    try:
        return "data:image/png;base64," + base64.b64encode(Path(path).read_bytes()).decode() if path else ""
    except OSError:
        return ""
