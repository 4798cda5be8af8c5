"""The conversation as one HTML page that holds its pictures and needs nothing else, on screen and on paper. Any
thread."""

from __future__ import annotations

import base64
import html
from collections.abc import Sequence
from pathlib import Path

from osgeo import gdal
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QImage, QPainter

from . import saying, styles, words
from .evidence_strip import describe
from .geometry import Box
from .heat import HeatPicture
from .messages import Heat, Thing
from .pictures import encoded
from .record import Record
from .words import tr

MAP_WIDTH = 1000  # units of the drawings, whatever the area's size
HEAT_SIDE = 512  # px
JPEG_QUALITY = 88
# Links in drawings are written xlink:href: every browser still knows that, and older engines know nothing else.

# Colours of the reader's own system on screen: the page is light or dark as everything there. Paper is white.
STYLE = """
:root { color-scheme: light dark; }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
article { border-top: 1px solid #8886; padding: 1rem 0 1.5rem; }
h2 { font-size: 1.1rem; margin: 0; }
.answer { font-size: 1.25rem; margin: .4rem 0; }
.quiet { opacity: .75; margin: .2rem 0; overflow-wrap: anywhere; }
.maps, .tiles { display: flex; flex-wrap: wrap; gap: .8rem; margin: .6rem 0; }
figure { margin: .1rem; }
figcaption { text-align: center; font-size: .85rem; opacity: .75; }
.maps figure { flex: 1 1 18rem; }
svg { width: 100%; height: auto; max-height: 32rem; display: block; }
.tiles img { width: 6.5rem; height: 6.5rem; object-fit: contain; display: block; }
@media print {
  :root { color-scheme: light; }
  body { font-size: 11pt; max-width: none; margin: 0; }
  article, figure { break-inside: avoid; }
  svg { max-height: 9cm; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
"""


def write(path: Path, records: Sequence[Record]) -> None:
    """Write the report. Raises OSError."""
    path.write_text(page(records), encoding="utf-8")


def page(records: Sequence[Record]) -> str:
    """The report as one HTML page."""
    title = html.escape(tr("Answers of GeoLoupe"))
    articles = "\n".join(_article(record) for record in records)
    return (
        '<!DOCTYPE html>\n<html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">'
        f"<title>{title}</title><style>{STYLE}</style></head>\n"
        f"<body><h1>{title}</h1>\n{articles}\n</body></html>\n"
    )


def _article(record: Record) -> str:
    area = record.area
    about = (record.layer_name, words.size(area.height, area.width), words.resolution(area.metres_per_pixel))
    parts = [
        f"<h2>{html.escape(tr('Q{} {}').format(record.number, record.question))}</h2>",
        _paragraph("answer", saying.answer(record)),
        _paragraph("note", saying.counted(record.counts)),
        _maps(record),
        _tiles(record),
        *(_paragraph("note", note) for note in record.notes),
        _paragraph("quiet", saying.foot(record)),
        _paragraph("quiet", " ▸ ".join(describe(step) for step in record.steps)),
        _paragraph("quiet", " · ".join((*about, record.model, record.asked.replace("T", " ")))),
        _paragraph("quiet", " · ".join(filter(None, (record.source, record.fingerprint[:16])))),
    ]
    return f"<article>{''.join(parts)}</article>"


def _paragraph(kind: str, text: str) -> str:
    return f'<p class="{kind}">{html.escape(text)}</p>' if text else ""


def _maps(record: Record) -> str:
    """The area twice: with the best tiles outlined and numbered, and under its attention."""
    overview = _smaller(record.overview)
    if not overview:
        return ""
    height = MAP_WIDTH * record.area.height / record.area.width
    ground = f'<image id="map-{record.number}" {_frame((0, 0, 1, 1), height)} xlink:href="{overview}"/>'
    same_ground = f'<use xlink:href="#map-{record.number}"/>'
    outlines = "".join(_outline(place, box, height) for place, box in enumerate(record.best, start=1))
    kinds = list(record.counts)
    rings = "".join(_ring(thing, kinds.index(thing.kind), height) for thing in record.things)
    caption = tr("The tiles that weighed most, and what was counted") if rings else tr("The tiles that weighed most")
    figures = [_drawing(caption, ground + outlines + rings, height)]
    if heat := _heat(record):
        figures.append(_drawing(tr("Where the model looked: the brighter, the more"), same_ground + heat, height))
    return f'<div class="maps">{"".join(figures)}</div>'


def _drawing(caption: str, shapes: str, height: float) -> str:
    label = html.escape(caption)
    return (
        f'<figure><svg role="img" aria-label="{label}" viewBox="0 0 {MAP_WIDTH} {height:.1f}">{shapes}</svg>'
        f"<figcaption>{label}</figcaption></figure>"
    )


def _outline(place: int, box: Box, height: float) -> str:
    y0, x0, _, _ = box
    x, y = x0 * MAP_WIDTH, y0 * height
    return (
        f'<rect {_frame(box, height)} fill="none" stroke="#000" stroke-opacity=".5" stroke-width="8"/>'
        f'<rect {_frame(box, height)} fill="none" stroke="#40e0ff" stroke-width="4"/>'
        f'<text x="{x + 10:.1f}" y="{y + 40:.1f}" font-size="36" font-weight="bold" fill="#40e0ff"'
        f' stroke="#000" stroke-width="6" paint-order="stroke">{place}</text>'
    )


def _ring(thing: Thing, kind: int, height: float) -> str:
    """As on the map."""
    at = f'cx="{thing.x * MAP_WIDTH:.1f}" cy="{thing.y * height:.1f}" r="11" fill="none"'
    strokes = ("#fff", 7), (styles.ring_colour(kind), 4)
    return "".join(f'<circle {at} stroke="{colour}" stroke-width="{width}"/>' for colour, width in strokes)


def _frame(box: Box, height: float) -> str:
    """A box of the area as attributes of a shape."""
    y0, x0, y1, x1 = box
    return (
        f'x="{x0 * MAP_WIDTH:.1f}" y="{y0 * height:.1f}" width="{(x1 - x0) * MAP_WIDTH:.1f}"'
        f' height="{(y1 - y0) * height:.1f}" preserveAspectRatio="none"'
    )


def _heat(record: Record) -> str:
    """The heat map as a picture over the area; empty where it is gone."""
    dataset = gdal.OpenEx(record.heatmap, gdal.OF_RASTER) if Path(record.heatmap).is_file() else None
    if dataset is None:
        return ""
    rows, cols, extent = dataset.RasterYSize, dataset.RasterXSize, record.area.extent
    left, width, _, top, _, height = dataset.GetGeoTransform()
    y0, x0 = (extent.yMaximum() - top) / extent.height(), (left - extent.xMinimum()) / extent.width()
    box = (y0, x0, y0 - height * rows / extent.height(), x0 + width * cols / extent.width())
    values = dataset.GetRasterBand(1).ReadRaster(buf_type=gdal.GDT_Float32)
    picture = HeatPicture(HEAT_SIDE)
    picture.add(Heat(rows, cols, (0.0, 0.0, 1.0, 1.0), bytes(values)))
    area_height = MAP_WIDTH * record.area.height / record.area.width
    return f'<image {_frame(box, area_height)} xlink:href="{_uri(encoded(picture.image, "PNG"))}"/>'


def _tiles(record: Record) -> str:
    figures = []
    for place, path in enumerate(record.pictures, start=1):
        if picture := _file(path):
            name = html.escape(tr("Tile {}").format(place))
            figures.append(f'<figure><img src="{picture}" alt="{name}"><figcaption>{place}</figcaption></figure>')
    return f'<div class="tiles">{"".join(figures)}</div>' if figures else ""


def _file(path: str) -> str:
    """A PNG file as a data URI; empty where it is gone."""
    try:
        return _uri(Path(path).read_bytes()) if path else ""
    except OSError:
        return ""


def _smaller(path: str) -> str:
    """A picture file as a data URI of a tenth of its bytes, on white where it is clear; empty where it is gone. Tiles
    are never made smaller: they are what the model saw."""
    picture = QImage(path)
    if picture.isNull():
        return ""
    page = QImage(picture.size(), QImage.Format.Format_RGB32)
    page.fill(Qt.GlobalColor.white)
    painter = QPainter(page)
    painter.drawImage(0, 0, picture)
    painter.end()
    return _uri(encoded(page, "JPEG", JPEG_QUALITY), "jpeg")


def _uri(picture: bytes, form: str = "png") -> str:
    return f"data:image/{form};base64," + base64.b64encode(picture).decode()
