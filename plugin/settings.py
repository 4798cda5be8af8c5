"""Every setting of the plugin, declared once: key, default, what it means. The one door to `QgsSettings`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, TypeVar

from qgis.core import QgsSettings

T = TypeVar("T", str, bool, int)


@dataclass(frozen=True)
class Setting(Generic[T]):
    """A value kept in the user's profile under ``geoloupe/<key>``; `default` also fixes its type."""

    key: str
    default: T
    meaning: str

    def get(self) -> T:
        """The user's value, or the default."""
        return QgsSettings().value(f"geoloupe/{self.key}", self.default, type=type(self.default))

    def set(self, value: T) -> None:
        """Keep `value`."""
        QgsSettings().setValue(f"geoloupe/{self.key}", value)


BACKEND_PYTHON = Setting("backend/python", "", "Python that runs the backend; empty: the one set up for GeoLoupe")
IDLE_MINUTES = Setting(
    "backend/idle_minutes", 20, "minutes without a question before the model leaves memory; 0: never"
)
MODEL = Setting("backend/model", "", "preset that the backend on this computer loads; empty: the embedded one")
WHEELS = Setting("backend/wheels", "", "folder of wheels that a backend is set up from; empty: the network")
SERVER = Setting("server/address", "", "host:port of the server that answers; empty: this computer does")
SERVER_TLS = Setting("server/tls", True, "the connection to the server is encrypted")
SERVER_CERTIFICATE = Setting("server/certificate", "", "file of a certificate that is trusted for the server")
SERVER_TOKEN = Setting("server/token", "", "id of the server's token in QGIS's authentication store")
FOLLOW_ACTIVE_LAYER = Setting("panel/follow", True, "the imagery asked about follows the active layer")
KEEP_ANSWERS = Setting("answers/keep", 50, "answers kept in a project before the oldest is deleted; 0: all")
KEEP_OVERLAYS = Setting("overlays/keep", 10, "questions whose overlays stay in the layer tree; 0: all")
DURATIONS = Setting("panel/durations", "", "what earlier questions took, by model (JSON)")
OPEN_AT_START = Setting("panel/open_at_start", False, "the panel opens with QGIS")
