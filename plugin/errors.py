"""What can go wrong, as objects that know how to be shown: one sentence for the analyst, details for the log.

The only way in which the plugin reports a failure. Never a modal box.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import Qgis, QgsMessageLog

if TYPE_CHECKING:  # algorithms run where there is no window
    from qgis.gui import QgsMessageBar

LOG_TAG = "GeoLoupe"


class Problem(Exception):
    """One clear sentence that says what happened and what to do. `details` (many lines) go to the log.

    `retryable` says that asking the same again can work.
    """

    def __init__(self, sentence: str, details: str = "", retryable: bool = True) -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.details = details
        self.retryable = retryable

    def log(self) -> None:
        """Write sentence and details to the log panel. Safe from any thread."""
        log("\n".join(filter(None, (self.sentence, self.details))), Qgis.MessageLevel.Warning)

    def show(self, bar: QgsMessageBar) -> None:
        """Log, and show the sentence on `bar` with a button for the details, if any. GUI thread only."""
        self.log()
        bar.pushMessage(LOG_TAG, self.sentence, self.details, Qgis.MessageLevel.Warning, 0)


def log(text: str, level: Qgis.MessageLevel = Qgis.MessageLevel.Info) -> None:
    """One line (or more) in the log panel under GeoLoupe's tag, without raising a notification."""
    QgsMessageLog.logMessage(text, LOG_TAG, level, False)
