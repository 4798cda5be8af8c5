"""`ask_raster('layer', 'question', $geometry)` in QGIS's expressions: labels, styles, virtual fields, Processing.

A map that is being drawn must not wait for a model. Outside of algorithms the function gives what has been answered,
and NULL where nothing has yet; the answers come in the background and the map is drawn again with them. Within an
algorithm (of Processing, qgis_process, models) it waits, as algorithms do.
"""

from __future__ import annotations

from typing import Any

from qgis.core import NULL, QgsExpression, QgsExpressionContext, QgsExpressionFunction, QgsGeometry, QgsMapLayer

from .errors import Problem
from .expression_answers import Answers
from .expression_task import Wish
from .processing.answers import KINDS
from .words import tr

NAME = "ask_raster"


class AskRaster(QgsExpressionFunction):
    """The function as QGIS lists it. Any thread."""

    def __init__(self, answers: Answers) -> None:
        parameters = [
            QgsExpressionFunction.Parameter("layer"),
            QgsExpressionFunction.Parameter("question"),
            QgsExpressionFunction.Parameter("geometry", True, None),
            QgsExpressionFunction.Parameter("type", True, "text"),
        ]
        super().__init__(NAME, parameters, tr("GeoLoupe"), _help())
        self._answers = answers

    def func(
        self, values: list[Any], context: QgsExpressionContext | None, parent: QgsExpression, node: object
    ) -> object:
        """The answer as text, true or false, or a number; NULL where the model cannot tell, or has not answered yet."""
        try:
            wish = _wish(values, context)
            within_algorithm = context is not None and context.hasVariable("algorithm_id")
            if within_algorithm:
                value = self._answers.wait(wish, context.feedback())
            else:
                value = self._answers.find(wish, str(context.variable("layer_id") or "") if context else "")
        except Problem as problem:
            parent.setEvalErrorString(problem.sentence)
            return NULL
        return NULL if value is None else value


def _wish(values: list[Any], context: QgsExpressionContext | None) -> Wish:
    """What is asked, as plain values. Raises `Problem`."""
    layer, question, shape, kind = (*values, None, "text")[:4] if len(values) < 4 else values[:4]
    if not isinstance(question, str) or not question.strip():
        raise Problem(tr("The second value of ask_raster is the question, as text."))
    if kind in (None, NULL, ""):
        kind = "text"
    if kind not in KINDS[:3]:
        raise Problem(tr("The type of answer is one of {}.").format(", ".join(KINDS[:3])))
    has_shape = isinstance(shape, QgsGeometry) and not shape.isNull()
    crs = context.variable("layer_crs") if context is not None and has_shape else None
    name = layer.id() if isinstance(layer, QgsMapLayer) else str(layer)
    return Wish(name, " ".join(question.split()), bytes(shape.asWkb()) if has_shape else b"", str(crs or ""), kind)


def _help() -> str:
    return tr(
        "<h3>ask_raster(layer, question, [geometry], [type])</h3>"
        "<p>Asks GeoLoupe about a raster.</p>"
        "<p><b>layer</b>: name or id of a raster layer. <b>question</b>: in plain English. <b>geometry</b>: where to "
        "look, as <i>$geometry</i>; the whole layer without one. <b>type</b>: 'text' (the default), 'yes-no' or "
        "'number'.</p>"
        "<p>Maps do not wait for a model: until it has answered, the value is NULL, and then the map is drawn again. "
        "Algorithms of Processing, such as the field calculator there, wait for each answer. Answers are remembered "
        "until QGIS ends or the raster's style changes.</p>"
        "<p>Example: <code>ask_raster('ortho', 'Are there buildings?', $geometry, 'yes-no')</code></p>"
    )
