"""A question with QGIS expressions in it, filled in for each feature: `Is there a pool in parcel [% "id" %]?`"""

from __future__ import annotations

import re

from qgis.core import QgsExpression, QgsExpressionContext, QgsFeatureRequest, QgsFields

from ..errors import Problem
from ..words import shorten, tr

_EXPRESSION = re.compile(r"\[%(.*?)%\]", re.DOTALL)  # as in QGIS's own labels and layouts


class Template:
    """A question template, checked when it is made."""

    def __init__(self, text: str, fields: QgsFields) -> None:
        """`fields` are those of the features. Raises a `Problem` that names the expression or field that is wrong."""
        if not text.strip():
            raise Problem(tr("Ask a question."))
        self._words = _EXPRESSION.sub("\0", text).split("\0")  # one more than expressions
        self._expressions = [_Expression(found, fields) for found in _EXPRESSION.findall(text)]

    def fill(self, context: QgsExpressionContext) -> str:
        """The question for the context's feature; NULL becomes nothing. Raises `Problem`."""
        question = self._words[0]
        for expression, words in zip(self._expressions, self._words[1:]):
            question += expression.text(context) + words
        return question


class _Expression:
    def __init__(self, written: str, fields: QgsFields) -> None:
        self._short = shorten(written, 60)
        self._expression = QgsExpression(f"to_string({written})")  # numbers and dates as QGIS itself writes them
        bare = QgsExpression(written)
        if bare.hasParserError():
            sentence = tr("The question's expression [% {} %] cannot be understood.")
            raise Problem(sentence.format(self._short), bare.parserErrorString())
        for name in sorted(bare.referencedColumns()):
            if name != QgsFeatureRequest.ALL_ATTRIBUTES and fields.lookupField(name) < 0:
                raise Problem(tr("The features have no field “{}”, which the question asks for.").format(name))

    def text(self, context: QgsExpressionContext) -> str:
        value = self._expression.evaluate(context)
        if self._expression.hasEvalError():
            sentence = tr("The expression [% {} %] has no value here.")
            raise Problem(sentence.format(self._short), self._expression.evalErrorString())
        return value if isinstance(value, str) else ""
