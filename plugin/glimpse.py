"""A small picture of what the model will see, rendered in the background while the analyst chooses."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QImage, QPixmap
from qgis.PyQt.QtWidgets import QLabel, QWidget

from .background import Task
from .errors import Problem
from .imagery import LayerImagery
from .look import em
from .words import tr

SIDE = 160  # px along the longer side
WAIT_MS = 300  # after the last change: moving the map makes many


class Glimpse(QLabel):
    """Shows the imagery last given; `None` for none. One picture is rendered at a time, the newest last."""

    failed = pyqtSignal(str)  # one sentence; empty once a picture has come

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("geoloupeGlimpse")
        self.setAccessibleName(tr("Picture of what the model will see"))
        self.setToolTip(tr("What the model will see"))
        self._key = ""  # of what is shown, or being rendered
        self._imagery: LayerImagery | None = None
        self._task: _Rendering | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(WAIT_MS)
        self._soon.timeout.connect(self._render)
        side = em(self, 5.5)
        self.setFixedSize(side, side)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)

    def show_imagery(self, imagery: LayerImagery | None) -> None:
        """Show this soon."""
        if imagery is not None and imagery.key == self._key:
            return
        self.cancel()
        self._key, self._imagery = (imagery.key, imagery) if imagery is not None else ("", None)
        if imagery is None:
            self.clear()
        else:
            self._soon.start()

    def cancel(self) -> None:
        """Render nothing any more."""
        self._soon.stop()
        task, self._task = self._task, None
        if task is not None:
            task.cancel()

    def _render(self) -> None:
        if self._imagery is not None:
            task = self._task = _Rendering(self._imagery)
            task.ended.connect(lambda: self._on_ended(task))
            QgsApplication.taskManager().addTask(task)

    def _on_ended(self, task: _Rendering) -> None:
        if task is not self._task:
            return  # another picture is wanted meanwhile
        self._task = None
        if task.image is None:
            self.clear()
            self._key = ""  # to be tried again
        else:
            self._paint(task.image)
        self.failed.emit(task.sentence)

    def _paint(self, image: QImage) -> None:
        """As large as there is room for, in the screen's own pixels."""
        ratio = self.devicePixelRatioF()
        side = round(self.width() * ratio)
        keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        pixmap = QPixmap.fromImage(image.scaled(side, side, keep, smooth))
        pixmap.setDevicePixelRatio(ratio)
        self.setPixmap(pixmap)


class _Rendering(Task):
    def __init__(self, imagery: LayerImagery) -> None:
        super().__init__(tr("GeoLoupe: preview of {}").format(imagery.layer_name))
        self.image: QImage | None = None
        self.sentence = ""
        self._imagery = imagery

    def cancel(self) -> None:
        self._imagery.cancel()
        super().cancel()

    def run(self) -> bool:
        """Task thread."""
        try:
            window, rgba = self._imagery.overview(SIDE)
        except Problem as problem:
            self.sentence = problem.sentence
            return True
        image = QImage(rgba, window.width, window.height, 4 * window.width, QImage.Format.Format_RGBA8888)
        self.image = image.copy()  # which owns its pixels
        return True
