"""What an answer rests on, inside its card: the zoom trail as steps to click, what was counted, and the best tiles as
pictures."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Callable

from qgis.core import QgsSymbolLayerUtils
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QIcon, QPixmap
from qgis.PyQt.QtWidgets import QSizePolicy, QToolButton, QWidget

from . import geometry, legend, saying, styles, words
from .flow import FlowLayout
from .geometry import Area, Box
from .look import em
from .record import Record, Step
from .spotlight import Spotlight
from .words import tr


class Pointer(QToolButton):
    """A button for parts of the area: the mouse over it (or the focus on it) outlines them, a click zooms there."""

    def __init__(self, name: str, spotlight: Spotlight, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAutoRaise(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._spotlight = spotlight
        self._area: Area | None = None
        self._boxes: Sequence[Box] = ()
        self.clicked.connect(self._zoom)

    def aim(self, area: Area, boxes: Sequence[Box]) -> None:
        """What it points at."""
        self._area, self._boxes = area, boxes
        self.setEnabled(bool(boxes))

    def enterEvent(self, event) -> None:  # noqa: N802 - Qt's name
        super().enterEvent(event)
        self._outline()

    def leaveEvent(self, event) -> None:  # noqa: N802 - Qt's name
        super().leaveEvent(event)
        self._spotlight.clear()

    def focusInEvent(self, event) -> None:  # noqa: N802 - Qt's name
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self._outline()

    def focusOutEvent(self, event) -> None:  # noqa: N802 - Qt's name
        super().focusOutEvent(event)
        self._spotlight.clear()

    def hideEvent(self, event) -> None:  # noqa: N802 - Qt's name
        super().hideEvent(event)
        self._spotlight.clear()

    def _outline(self) -> None:
        if self._area is not None:
            self._spotlight.show(self._area, self._boxes)

    def _zoom(self) -> None:
        if self._area is not None:
            self._spotlight.zoom(self._area, self._boxes)


class _Row(QWidget):
    """Pointers side by side, made anew when what they show has changed."""

    def __init__(self, name: str, spotlight: Spotlight, gap: float, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._spotlight = spotlight
        self._flow = FlowLayout(self, em(parent, gap))
        self._shown: object = ()

    def _renew(self, shown: Sequence[object], make: Callable[[int], Pointer]) -> None:
        if shown != self._shown:
            self._shown = shown
            self._flow.clear()
            for index in range(len(shown)):
                self._flow.addWidget(make(index))
        self.setVisible(bool(shown))


class Trail(_Row):
    """How it zoomed in, level by level: ground size of a pixel and tiles looked at."""

    def __init__(self, spotlight: Spotlight, parent: QWidget) -> None:
        super().__init__("geoloupeCardTrail", spotlight, 0.1, parent)

    def show_record(self, record: Record) -> None:
        """Show the levels looked at so far."""
        self._renew(record.steps, lambda index: self._pointer(record, index))

    def _pointer(self, record: Record, index: int) -> Pointer:
        step = record.steps[index]
        button = Pointer(f"geoloupeStep{step.level + 1}", self._spotlight, self)
        onward = "◂ " if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else "▸ "
        # U+2068 and U+2069 keep number and unit in their order where the text around them runs from right to left.
        button.setText((onward if index else "") + f"\u2068{describe(step)}\u2069")
        button.setToolTip(tr("Level {} of {}: zoom to the tiles that were picked").format(step.level + 1, step.levels))
        button.setAccessibleName(tr("Level {} of {}, {}").format(step.level + 1, step.levels, describe(step)))
        font = button.font()
        font.setPointSizeF(font.pointSizeF() * 0.92)
        button.setFont(font)
        button.aim(record.area, step.kept)
        return button


class Counted(_Row):
    """How many things of each kind were counted one by one, with their symbols on the map."""

    SIDE = 1.3  # lines of text

    def __init__(self, spotlight: Spotlight, parent: QWidget) -> None:
        super().__init__("geoloupeCardCounted", spotlight, 0.1, parent)

    def show_record(self, record: Record) -> None:
        """Show the numbers, if anything was counted."""
        self._renew(tuple(record.counts.items()), lambda index: self._pointer(record, index))

    def _pointer(self, record: Record, index: int) -> Pointer:
        kind, count = tuple(record.counts.items())[index]
        said = words.things(kind, count) if index else saying.counted({kind: count})
        button = Pointer(f"geoloupeCounted{index + 1}", self._spotlight, self)
        side = em(self, self.SIDE)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setIcon(QgsSymbolLayerUtils.symbolPreviewIcon(styles.ring(index), QSize(side, side)))
        button.setIconSize(QSize(side, side))
        button.setText(said.replace("&", "&&"))
        button.setAccessibleName(said)
        button.setToolTip(tr("Show each of them on the map, and zoom there"))
        things = [thing for thing in record.things if thing.kind == kind]
        button.aim(record.area, [geometry.around(record.area, thing.y, thing.x) for thing in things])
        button.clicked.connect(lambda: legend.show(record, True, legend.COUNTED))
        return button


class Strip(_Row):
    """The tiles that weighed most, as the model saw them, best first."""

    SIDE = 2.7  # lines of text: six fit side by side in a panel of usual width

    def __init__(self, spotlight: Spotlight, parent: QWidget) -> None:
        super().__init__("geoloupeCardStrip", spotlight, 0.1, parent)

    def show_record(self, record: Record) -> None:
        """Show the pictures, if there are any."""
        self._renew(record.pictures, lambda index: self._pointer(record, index))

    def _pointer(self, record: Record, index: int) -> Pointer:
        button = Pointer(f"geoloupeTile{index + 1}", self._spotlight, self)
        picture = QPixmap(record.pictures[index])
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.setText(words.number(index + 1))
        button.setIcon(QIcon(picture))
        button.setIconSize(QSize(em(self, self.SIDE), em(self, self.SIDE)))
        button.setAccessibleName(tr("Tile {}: zoom to it").format(index + 1))
        button.setToolTip(tr("What the model saw of tile {}. Click to zoom there.").format(index + 1))
        button.aim(record.area, record.best[index : index + 1])
        return button


def describe(step: Step) -> str:
    """A level in few words: "40 cm · 9 tiles"."""
    scale = tr("level {}").format(step.level + 1)
    if step.metres_per_pixel is not None:
        scale = words.length(step.metres_per_pixel)
    return tr("{} · {}").format(scale, words.tiles(step.looked_at))
