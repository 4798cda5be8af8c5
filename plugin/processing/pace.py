"""How far a run is: the words beside the progress bar."""

from __future__ import annotations

import time
from typing import Callable

from qgis.core import QgsProcessingFeedback

from .. import words
from ..messages import Progress
from ..words import tr

EVERY_S = 5.0  # each text is also a line of the log


class Pace:
    """Counts the features that have been asked and says how long the others will take."""

    def __init__(
        self, feedback: QgsProcessingFeedback, total: int, clock: Callable[[], float] = time.monotonic
    ) -> None:
        """`total` is -1 where nobody knows."""
        self.done = 0
        self._feedback = feedback
        self._total = total
        self._clock = clock
        self._started = self._said = clock()

    def step(self) -> None:
        """One more."""
        self.done += 1
        now = self._clock()
        if now - self._said >= EVERY_S:
            self._said = now
            self._feedback.setProgressText(self._text(now - self._started))

    def _text(self, seconds: float) -> str:
        if self._total < self.done:
            return tr("{} features asked").format(words.number(self.done))
        left = seconds / self.done * (self._total - self.done)
        text = tr("{} of {} features asked, about {} left")
        return text.format(words.number(self.done), words.number(self._total), words.duration(left))


def follow(feedback: QgsProcessingFeedback, start: float = 0.0, end: float = 100.0) -> Callable[[Progress], None]:
    """A listener that moves the progress bar from `start` to `end` per cent while one question is answered."""
    said = -1

    def on_progress(progress: Progress) -> None:
        nonlocal said
        if progress.level != said:
            said = progress.level
            text = words.level(0, progress.total, progress.level, progress.levels, progress.metres_per_pixel)
            feedback.setProgressText(text)
        share = (progress.level + progress.done / max(progress.total, 1)) / progress.levels
        feedback.setProgress(start + share * (end - start))

    return on_progress
