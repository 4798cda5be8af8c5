"""Fields of layers, for every version of QGIS."""

from __future__ import annotations

from qgis.core import Qgis, QgsField, QgsFields
from qgis.PyQt.QtCore import QMetaType, QVariant

BOOL, INTEGER, REAL = QMetaType.Type.Bool, QMetaType.Type.Int, QMetaType.Type.Double
TEXT, TIME = QMetaType.Type.QString, QMetaType.Type.QDateTime


def fields(**types: QMetaType.Type) -> QgsFields:
    """Fields by name, in this order."""
    made = QgsFields()
    for name, kind in types.items():
        # QGIS before 3.38 wants Qt 5's class for the same number
        made.append(QgsField(name, kind if Qgis.QGIS_VERSION_INT >= 33800 else QVariant.Type(kind)))  # noqa: QGS402
    return made
