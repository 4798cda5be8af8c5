"""How overlays look: the symbols of resources/styles, fitted to what a layer holds, with a legend in plain words.

Works on any layer with the right fields or values, in any thread that owns the layer.
"""

from __future__ import annotations

import math
from array import array
from collections.abc import Mapping, Sequence
from pathlib import Path

from osgeo import gdal, ogr
from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFillSymbol,
    QgsLayerMetadata,
    QgsMarkerSymbol,
    QgsRasterLayer,
    QgsRendererCategory,
    QgsRuleBasedRenderer,
    QgsSimpleMarkerSymbolLayer,
    QgsSingleBandPseudoColorRenderer,
    QgsSingleSymbolRenderer,
    QgsSymbol,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtXml import QDomDocument

from . import layer_styles, overlays, own_layers, words
from .backend import PLUGIN_FOLDER
from .record import ANSWERED, Record, Step
from .words import tr

STYLES = PLUGIN_FOLDER / "resources" / "styles"
MEAN = 1.0  # of the attention, by the meaning of its unit: what got less is not painted
LEAST_TOP = 3.0  # an even map must not be stretched into a peak
RINGS = ("#ff2d55", "#0a84ff", "#ffd60a", "#30d158")  # around what was counted, a colour a kind
THINNEST = 0.6  # width of the coarsest level's outlines, as a share of the finest's


def dress_heatmap(layer: QgsRasterLayer) -> None:
    """Paint attention from the mean to this map's strongest; what got less stays clear."""
    layer.loadNamedStyle(str(STYLES / "heatmap.qml"))
    renderer = layer.renderer()
    if not isinstance(renderer, QgsSingleBandPseudoColorRenderer):
        return
    top = _top(layer)
    shader = renderer.shader()
    function = shader.rasterShaderFunction()
    items = function.colorRampItemList()
    for item, label in zip(items, heat_labels()):
        item.value = MEAN + item.value * (top - MEAN)  # written as 0..1
        item.label = label
    function.setColorRampItemList(items)
    for bounds in (shader, function):
        bounds.setMinimumValue(MEAN)
        bounds.setMaximumValue(top)
    renderer.setClassificationMin(MEAN)
    renderer.setClassificationMax(top)


def heat_labels() -> tuple[str, ...]:
    """What the stops of the heat map's ramp mean, from the clear one up."""
    return tr("no more than elsewhere"), tr("little attention"), tr("some"), tr("more"), tr("much attention")


def dress_tiles(layer: QgsVectorLayer, scales: Sequence[float | None] = (), has_answer: bool = True) -> None:
    """Outline tiles by level, the finer the thicker, and number the best. `scales` are the levels' metres per pixel;
    without them the layer's tiles tell which is the finest. `has_answer` is False for a question that was stopped.

    The finest level is a number in the rules, not an aggregate over the layer: that would crash QGIS 3.22 when the
    layer is removed while the map is drawn.
    """
    layer.loadNamedStyle(str(STYLES / "tiles.qml"))
    _alias(layer, level=tr("Level (0 is the coarsest)"), row=tr("Row"), col=tr("Column"), score=tr("Attention (share)"),
           kept=tr("Picked"), place=tr("Rank"))  # fmt: skip
    renderer = layer.renderer()
    if not isinstance(renderer, QgsRuleBasedRenderer):
        return
    finest = len(scales) - 1 if scales else _finest(layer)
    root = renderer.rootRule()
    looked_at, closer, answered = root.children()
    looked_at.setLabel(tr("Looked at"))
    answered.setFilterExpression(f'"kept" AND "level" = {finest}')
    answered.setLabel(_says(scales, finest, tr("answered from") if has_answer else tr("picked")))
    for level in range(finest):
        rule = closer.clone()
        rule.setRuleKey(f"level-{level}")
        rule.setFilterExpression(f'"kept" AND "level" = {level}')
        rule.setLabel(_says(scales, level, tr("looked closer")))
        _thin(rule.symbol(), THINNEST + (1 - THINNEST) * level / finest)
        root.insertChild(1 + level, rule)
    root.removeChild(closer)


def dress_kept(layer: QgsVectorLayer) -> None:
    """Paint the squares that the answer was read from."""
    layer.loadNamedStyle(str(STYLES / "kept.qml"))
    _alias(layer, attention=tr("Attention (1 is the mean)"))


def dress_counted(layer: QgsVectorLayer, counts: Mapping[str, int]) -> None:
    """Ring each thing, the kinds in colours of their own; the legend says how many of each (`Record.counts`)."""
    layer.setRenderer(QgsCategorizedSymbolRenderer("kind", [
        QgsRendererCategory(kind, ring(place), words.things(kind, count))
        for place, (kind, count) in enumerate(counts.items())
    ]))  # fmt: skip
    layer.setDisplayExpression('"kind" || \' \' || round("score", 2)')
    _alias(layer, kind=tr("Kind"), score=tr("Confidence (0 to 1)"))


def ring_colour(place: int) -> str:
    """The colour of the kind of this place."""
    return RINGS[place % len(RINGS)]


def ring(place: int) -> QgsMarkerSymbol:
    """The symbol of the kind of this place: a thing stays in sight within it, and with white and dark below its colour
    it is seen on any imagery."""
    strokes = (("0,0,0,110", 3.2), ("255,255,255", 2.5), (ring_colour(place), 1.5))
    about = {"name": "circle", "color": "0,0,0,0", "size": "10", "size_unit": "Point", "outline_width_unit": "Point"}
    symbol = QgsMarkerSymbol()
    symbol.deleteSymbolLayer(0)  # which each begins with; layers given to the constructor would be freed twice
    for colour, width in strokes:
        stroke = {**about, "outline_color": colour, "outline_width": str(width)}
        symbol.appendSymbolLayer(QgsSimpleMarkerSymbolLayer.create(stroke))
    return symbol


def dress_answers(layer: QgsVectorLayer) -> None:
    """Outline the areas of all answers, named by their questions."""
    outline = {"style": "no", "outline_color": "64,224,255", "outline_width": "1.2", "outline_width_unit": "Point"}
    layer.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple(outline)))
    layer.setDisplayExpression('"number" || \' \' || "question"')
    _alias(layer, number=tr("Number"), asked=tr("Asked"), question=tr("Question"), answer=tr("Answer"),
           state=tr("State"), model=tr("Model"), notes=tr("Notes"), layer=tr("Imagery"), source=tr("Data source"),
           fingerprint=tr("Fingerprint of imagery, style and area"), crs=tr("Coordinate system"),
           confidence=tr("Confidence (0 to 1)"), seconds=tr("Seconds"), metres_per_pixel=tr("Metres per pixel"),
           answer_id=tr("Evidence"), record=tr("Everything, for GeoLoupe"))  # fmt: skip


def save(record: Record) -> None:
    """Save looks, aliases and metadata with the files of an answer, so that they have them in any project. Raises
    OSError or RuntimeError."""
    for path in (record.heatmap, *record.levels) if record.heatmap else ():
        heatmap = own_layers.raster(path)
        dress_heatmap(heatmap)
        heatmap.setMetadata(metadata(record, Path(path).stem))
        heatmap.saveNamedStyle(str(Path(path).with_suffix(".qml")))
        heatmap.saveDefaultMetadata()
    if record.tiles:
        dataset = gdal.OpenEx(record.tiles.split("|")[0], gdal.OF_VECTOR | gdal.OF_UPDATE)
        if dataset is None:
            raise OSError(gdal.GetLastErrorMsg())
        save_tables(dataset, record)


def save_tables(dataset: gdal.Dataset, record: Record, prefix: str = "") -> None:
    """The same for an answer's tables, whose names begin with `prefix`. Raises RuntimeError."""
    dataset.StartTransaction()
    for what in (overlays.TILES, overlays.KEPT, *([overlays.COUNTED] if record.counted else [])):
        look = layer_styles.bare(dataset, prefix + what)
        if what == overlays.TILES:
            dress_tiles(look, [step.metres_per_pixel for step in record.steps], record.state == ANSWERED)
        elif what == overlays.KEPT:
            dress_kept(look)
        else:
            dress_counted(look, record.counts)
        look.setMetadata(metadata(record, what))
        layer_styles.save(dataset, prefix + what, look, record.question)
    if dataset.CommitTransaction() != ogr.OGRERR_NONE:
        raise RuntimeError(gdal.GetLastErrorMsg())


def metadata(record: Record, what: str) -> QgsLayerMetadata:
    """Question, answer, model, time and source, as QGIS keeps them with a layer; `what` tells the layers of an answer
    apart."""
    about = QgsLayerMetadata()
    about.setType("dataset")
    about.setIdentifier(f"{record.id}-{what}")
    about.setTitle(record.question)
    about.setAbstract(tr("Where a model looked to answer “{}”: {}").format(record.question, record.text))
    about.setHistory([
        tr("Model: {}").format(record.model or "-"),
        tr("Asked: {}").format(record.asked),
        tr("Imagery: {} ({})").format(record.layer_name, record.source),
        tr("Fingerprint of imagery, style and area: {}").format(record.fingerprint),
    ])  # fmt: skip
    about.setCrs(record.area.crs)
    return about


def ramp(steps: int = 256) -> list[int]:
    """The heat map's colours as Qt's ARGB numbers, from the mean to the strongest attention: for painting without a
    layer."""
    document = QDomDocument()
    document.setContent((STYLES / "heatmap.qml").read_bytes())
    element = document.elementsByTagName("rasterrenderer").at(0).toElement()
    renderer = QgsSingleBandPseudoColorRenderer.create(element, None)  # owns what shades: kept until all is shaded
    shade = renderer.shader().rasterShaderFunction().shade
    colours = (shade(step / (steps - 1)) for step in range(steps))
    return [QColor(*channels).rgba() if painted else 0 for painted, *channels in colours]


def level_name(step: Step) -> str:
    """ "Level 2 · 40 cm"."""
    name = tr("Level {}").format(step.level + 1)
    return name if step.metres_per_pixel is None else tr("{} · {}").format(name, words.length(step.metres_per_pixel))


def _says(scales: Sequence[float | None], level: int, what: str) -> str:
    """ "40 cm: looked closer"."""
    scale = scales[level] if level < len(scales) else None
    name = tr("Level {}").format(level + 1) if scale is None else words.length(scale)
    return tr("{}: {}").format(name, what)


def _finest(tiles: QgsVectorLayer) -> int:
    index = tiles.fields().lookupField("level")
    return int(tiles.maximumValue(index) or 0) if index >= 0 and tiles.featureCount() else 0


def _thin(symbol: QgsSymbol, share: float) -> None:
    for layer in symbol.symbolLayers():
        layer.setWidth(layer.width() * share)


def _alias(layer: QgsVectorLayer, /, **names: str) -> None:
    for field, alias in names.items():
        if (index := layer.fields().lookupField(field)) >= 0:
            layer.setFieldAlias(index, alias)


def _top(heatmap: QgsRasterLayer) -> float:
    """The strongest attention of a heat map: a few thousand cells, so that reading them all is nothing.

    Read by GDAL: PyQt learns late, on the main thread, which C++ object a task has deleted, and then takes a new one at
    the same address for that one. `dataProvider()` would raise now and then that its object has been deleted.
    """
    dataset = gdal.Open(heatmap.source())
    cells = array("f", dataset.GetRasterBand(1).ReadRaster(buf_type=gdal.GDT_Float32))
    return max((LEAST_TOP, *(cell for cell in cells if math.isfinite(cell))))
