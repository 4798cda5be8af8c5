"""The questions under way, in the order in which they were asked: the first is being answered, the others wait.

Knows no widgets: who asks follows the signals of each `Query`.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Callable

from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QObject

from .client import BackendClient
from .errors import Problem
from .geometry import Area
from .imagery import LayerImagery
from .query import Query
from .request import Turn
from .session import Session
from .words import tr


class Questions(QObject):
    """Asks `client`, and keeps the answers in the store of `session`. `turns` gives what was asked and answered before
    about the imagery with a key."""

    def __init__(
        self, client: BackendClient, session: Session, turns: Callable[[str], Sequence[Turn]], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._client, self._session, self._turns = client, session, turns
        self._queries: list[Query] = []
        QgsProject.instance().layersWillBeRemoved.connect(self._on_layers_going)

    def __len__(self) -> int:
        return len(self._queries)

    def ask(self, question: str, layer: QgsRasterLayer, area: Area) -> Query:
        """Ask about an area of a layer; the query counts as under way until it has ended. Raises `Problem`."""
        question = " ".join(question.split())
        if not question:
            raise Problem(tr("Type a question first."))
        imagery = LayerImagery(layer, area)
        query = Query(
            self._client,
            question,
            imagery,
            self._session.store,
            layer.publicSource(),
            lambda: self._turns(imagery.key),
        )
        self._queries.append(query)
        query.ended.connect(lambda: self._queries.remove(query) if query in self._queries else None)
        query.ended.connect(query.deleteLater)  # or it, and the layer frozen for it, would live as long as QGIS
        return query

    def stop(self) -> None:
        """Stop the question that is being answered; the ones behind it go on."""
        if self._queries:
            self._queries[0].stop()

    def fail(self, problem: Problem) -> None:
        """End all of them for this reason."""
        for query in list(self._queries):
            query.fail(problem)

    def detach(self) -> None:
        """End all of them without a word and let go of the project, before the panel is deleted."""
        QgsProject.instance().layersWillBeRemoved.disconnect(self._on_layers_going)
        for query in self._queries:
            query.blockSignals(True)
        self.fail(Problem(tr("GeoLoupe was switched off.")))
        for query in self._queries:
            query.deleteLater()
        self._queries.clear()

    def _on_layers_going(self, layer_ids: list[str]) -> None:
        for query in [query for query in self._queries if query.imagery.layer_id in layer_ids]:
            sentence = tr("“{}” was removed while a question about it was being answered, so that was stopped.")
            query.fail(Problem(sentence.format(query.imagery.layer_name), retryable=False))
