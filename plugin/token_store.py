"""The server's token in QGIS's authentication store, encrypted by QGIS's master password. Settings hold only its id."""

from __future__ import annotations

from qgis.core import QgsApplication, QgsAuthMethodConfig

from .errors import Problem
from .words import tr

METHOD = "Basic"  # the one method that every QGIS has; the token is its password
NAME = "GeoLoupe server"


def load(config_id: str) -> str:
    """The token kept as `config_id`. QGIS asks for the master password where it has not been given yet. Raises
    `Problem`."""
    if not config_id:
        return ""
    config = QgsAuthMethodConfig()
    loaded, config = QgsApplication.authManager().loadAuthenticationConfig(config_id, config, True)
    if not loaded or not config.config("password"):
        raise Problem(
            tr("The server's token could not be read from QGIS's authentication store: enter it again."), _disabled()
        )
    return config.config("password")


def keep(token: str, config_id: str = "") -> str:
    """Keep a token, in place of the one kept as `config_id`, and return its id. Raises `Problem`."""
    manager = QgsApplication.authManager()
    config = QgsAuthMethodConfig(METHOD)
    config.setName(NAME)
    config.setConfig("username", "geoloupe")
    config.setConfig("password", token)
    if config_id and config_id in manager.configIds():
        config.setId(config_id)
        kept = manager.updateAuthenticationConfig(config)
    else:
        kept, config = manager.storeAuthenticationConfig(config)  # QGIS fills in the id
    if not kept:
        raise Problem(
            tr("QGIS's authentication store did not take the token: its master password is needed for that."),
            _disabled(),
        )
    return config.id()


def forget(config_id: str) -> None:
    """Delete the token kept as `config_id`, if any."""
    if config_id:
        QgsApplication.authManager().removeAuthenticationConfig(config_id)


def _disabled() -> str:
    manager = QgsApplication.authManager()
    return manager.disabledMessage() if manager.isDisabled() else ""
