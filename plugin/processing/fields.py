"""Fields of layers, for every version of QGIS."""

from __future__ import annotations

from qgis.core import Qgis, QgsField, QgsFields, QgsVectorDataProvider
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


def supported(field: QgsField, provider: QgsVectorDataProvider) -> QgsField:
    """The field as the format of a layer can have it: 0 and 1 for no and yes, text for times, where it knows no
    other."""
    instead = {BOOL: INTEGER, TIME: TEXT}
    if field.type() in instead and not provider.supportedType(field):
        return fields(**{field.name(): instead[field.type()]}).at(0)
    return field
