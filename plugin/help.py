"""The user's guide in a window of its own, offline: the very text and pictures of docs/."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt, QUrl
from qgis.PyQt.QtGui import QDesktopServices, QImage, QTextCursor
from qgis.PyQt.QtWidgets import QDialog, QTextBrowser, QVBoxLayout, QWidget

from .backend import PLUGIN_FOLDER
from .look import em
from .words import tr

GUIDE = PLUGIN_FOLDER / "docs" / "user-guide.md"
LINES, COLUMNS = 38, 42  # of text, roughly


class HelpWindow(QDialog):
    """Deletes itself when it is closed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("geoloupeHelp")
        self.setWindowTitle(tr("GeoLoupe: user's guide"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._page = QTextBrowser(self)
        self._page.setObjectName("geoloupeHelpPage")
        self._page.setAccessibleName(tr("User's guide"))
        self._page.setOpenLinks(False)
        self._page.anchorClicked.connect(self._follow)
        self._page.setSource(QUrl.fromLocalFile(str(GUIDE)))
        self._page.document().setDocumentMargin(em(self, 0.8))
        self._fit_pictures()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._page)
        self.resize(em(self, COLUMNS), em(self, LINES))

    def _follow(self, link: QUrl) -> None:
        """Pages elsewhere open in the browser, parts of this one here."""
        if link.isRelative() and not link.path():
            self._page.scrollToAnchor(link.fragment())
        elif not link.isRelative() and link.scheme() in ("http", "https"):
            QDesktopServices.openUrl(link)

    def _fit_pictures(self) -> None:
        """Pictures at most as wide as the text."""
        document, width = self._page.document(), em(self, COLUMNS - 3)
        block = document.begin()
        while block.isValid():
            parts = block.begin()
            while not parts.atEnd():
                fragment = parts.fragment()
                picture = fragment.charFormat().toImageFormat()
                if picture.isValid():
                    natural = QImage(str(GUIDE.parent / picture.name())).width()
                    picture.setWidth(min(width, natural or width))
                    cursor = QTextCursor(document)
                    cursor.setPosition(fragment.position())
                    cursor.movePosition(QTextCursor.MoveOperation.NextCharacter, QTextCursor.MoveMode.KeepAnchor)
                    cursor.setCharFormat(picture)
                parts += 1
            block = block.next()
