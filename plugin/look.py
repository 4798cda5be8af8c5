"""The few things that make our widgets look alike: spacing from the font, quiet text, icons in the theme's colours.

No style sheets: everything comes from the palette and the font, so that every QGIS theme fits.
"""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QIcon, QPainter, QPalette, QPen, QPixmap
from qgis.PyQt.QtWidgets import QFrame, QGraphicsOpacityEffect, QLabel, QSizePolicy, QWidget

from .backend import PLUGIN_FOLDER

ICONS = PLUGIN_FOLDER / "resources" / "icons"
QUIET = 0.75  # opacity of secondary text


def em(widget: QWidget, factor: float = 1.0) -> int:
    """`factor` times the height of a line of the widget's font, in pixels."""
    return max(1, round(widget.fontMetrics().height() * factor))


def ink(label: QWidget) -> QColor:
    """The colour of a label's text. Only labels know it: QGIS's dark themes leave the palette's own unreadable."""
    return QColor(label.palette().color(label.foregroundRole()))


def icon(name: str, widget: QWidget) -> QIcon:
    """One of our own line icons, drawn in the text colour of `widget`."""
    side = em(widget, 1.2) * 2
    colour = ink(widget)
    image, _ = QgsApplication.svgCache().svgAsImage(str(ICONS / f"{name}.svg"), side, colour, colour, 1.0, 1.0)
    return QIcon(QPixmap.fromImage(image))


class Text(QLabel):
    """A label that wraps, never reads its text as markup, and can be selected and copied."""

    def __init__(self, name: str, parent: QWidget | None = None, quiet: bool = False, bold: bool = False) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)  # as tall as its lines are, at whatever width there is
        self.setSizePolicy(policy)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        font = self.font()
        font.setBold(bold)
        self.setFont(font)
        if quiet:
            effect = QGraphicsOpacityEffect(self)
            effect.setOpacity(QUIET)
            self.setGraphicsEffect(effect)

    def say(self, text: str) -> None:
        """Show `text`; hide where there is none."""
        if text != self.text():
            self.setText(text)
        self.setVisible(bool(text))


class Sheet(QFrame):
    """A rounded sheet in the theme's base colour; `accent` paints a stripe in the highlight colour at its side."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.accent = False
        self._label = QLabel(self)  # never shown: it knows the theme's text colour
        self._label.hide()

    def paintEvent(self, event) -> None:  # noqa: N802 - Qt's name
        """Painted by hand: QGIS's dark themes make every widget's own background transparent."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = em(self, 0.35)
        border = ink(self._label)
        fill = self.palette().color(QPalette.ColorRole.Base)
        if abs(fill.lightness() - self.palette().color(QPalette.ColorRole.Window).lightness()) < 6:
            # A theme whose base is no different: a white veil, as strong as the text's contrast gains or bears.
            fill = QColor(255, 255, 255, 60 if border.lightness() < 128 else 16)
        border.setAlpha(40)
        sheet = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(border, 1))
        painter.setBrush(fill)
        painter.drawRoundedRect(sheet, radius, radius)
        if self.accent:
            stripe = QRectF(0, radius, max(2, em(self, 0.18)), self.height() - 2 * radius)
            painter.fillRect(stripe, self.palette().color(QPalette.ColorRole.Highlight))


class Dot(QWidget):
    """The state of the backend as a small shape: full = ready, ring = not yet, cross = not there. The words beside it
    say the same."""

    FULL, RING, CROSS = range(3)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("geoloupeStatusDot")
        self._shape = self.RING
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(em(self, 0.7), em(self, 0.7))

    def set_shape(self, shape: int) -> None:
        self._shape = shape
        self.update()

    def paintEvent(self, event) -> None:  # noqa: N802 - Qt's name
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = self.palette().color(QPalette.ColorRole.Highlight)
        pen = QPen(colour, max(1.5, em(self, 0.11)))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        inner = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        if self._shape == self.CROSS:
            painter.drawLine(inner.topLeft(), inner.bottomRight())
            painter.drawLine(inner.topRight(), inner.bottomLeft())
        else:
            painter.setBrush(colour if self._shape == self.FULL else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(inner)
