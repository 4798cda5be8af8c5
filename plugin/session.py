"""The conversation of the open project: kept beside the project file, there again when it is opened.

An unsaved project's answers are kept in the user's profile; they move beside the project when it is saved, and are
copied when it is saved under another name. The GeoPackage (see store.py) is what counts: it holds an answer as soon as
the card shows it, whether the project is saved afterwards or QGIS crashes. The project file names it, and has the
questions and answers as text for the day when it is missing. GUI thread only.
"""

from __future__ import annotations

import json
import os
import shutil
import time
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QLockFile, QObject, QTimer, pyqtSignal

from . import legend
from .errors import Problem, log
from .places import beside_project
from .record import Record, from_fields, moved, to_fields
from .store import FILE, Store
from .words import tr

SCOPE, CONVERSATION, FOLDER = "geoloupe", "/conversation", "/folder"
SUFFIX = "_geoloupe"  # of the folder beside the project file
LOCK = "in-use.lock"
NAMED = "named-by-a-project"  # marks a folder in the profile that a saved project refers to
SAVE_SOON_MS = 500


class Session(QObject):
    """Which answers the open project has and where they are.

    `moved` comes when the files of all records lie elsewhere (see `record.moved`). `failed` is a `Problem` to show.
    `profile` is the folder for the answers of projects that are not saved.
    """

    moved = pyqtSignal(object, object)  # from Path, to Path
    failed = pyqtSignal(object)

    def __init__(self, profile: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._profile = profile
        self._project = QgsProject.instance()
        self._known: dict[str, Record] = {}
        self._changed: dict[str, Record] = {}
        self._lock: QLockFile | None = None
        self._of = ""  # the project file whose answers these are
        self.store = Store(self._new_home())
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SAVE_SOON_MS)
        self._soon.timeout.connect(self.flush)
        self._project.cleared.connect(self._on_cleared)
        self._project.readProject.connect(self._find_store)
        self._project.writeProject.connect(self._on_write)
        self._find_store()

    @property
    def is_temporary(self) -> bool:
        """Whether the answers are in the user's profile rather than beside the project."""
        return self.store.root.parent == self._profile

    @property
    def is_unsaved(self) -> bool:
        """Whether the answers will go with the project unless it is saved."""
        return self.is_temporary and not self._of

    def load(self) -> list[Record]:
        """The project's records, oldest first."""
        records = self.store.read() if self.store.exists else self._told_by_project()
        self._known = {record.id: record for record in records}
        if records and self.is_temporary:
            self._hold()
        return records

    def note(self, record: Record) -> None:
        """A question has been added to the store."""
        self._known[record.id] = record
        if self.is_temporary:
            self._hold()
        self._tell_project()

    def keep(self, records: Sequence[Record]) -> None:
        """Some of these records may have been changed by the analyst (opacity, pin): write those, soon."""
        for record in records:
            if self._known.get(record.id) != record and record.id in self._known:
                self._known[record.id] = self._changed[record.id] = record
        if self._changed and not self._soon.isActive():
            self._soon.start()

    def flush(self) -> None:
        """Write now what `keep` was given."""
        changed, self._changed = list(self._changed.values()), {}
        if changed and self.store.exists:
            try:
                self.store.update(changed)
            except OSError as error:
                Problem(tr("Changes of answers could not be written to {}.").format(self.store.path), str(error)).log()

    def forget(self, records: Sequence[Record]) -> None:
        """Delete answers for good: rows, tables, heat maps and pictures. Their layers must be gone."""
        for record in records:
            self._known.pop(record.id, None)
            self._changed.pop(record.id, None)
        try:
            self.store.remove(records)
        except OSError as error:
            self.failed.emit(
                Problem(tr("The answer could not be deleted from {}.").format(self.store.path), str(error))
            )

    def lost(self) -> list[Path]:
        """Folders of answers to unsaved projects that no QGIS works on, newest first: QGIS ended before they were
        saved."""
        folders = [path.parent for path in self._profile.glob(f"*/{FILE}") if not (path.parent / NAMED).exists()]
        return sorted((folder for folder in folders if folder != self.store.root and _take(folder)), reverse=True)

    def bring_back(self, folder: Path) -> None:
        """Make the answers in a `lost` folder those of the open project, which must have none."""
        self._let_go()
        self.store = Store(folder)
        self.load()
        if (home := beside_project(SUFFIX)) is not None:
            self._move(_free(home))
        self._tell_project()

    def detach(self) -> None:
        """Let go of the project, before the panel is deleted. The answers stay."""
        self.flush()
        self._project.cleared.disconnect(self._on_cleared)
        self._project.readProject.disconnect(self._find_store)
        self._project.writeProject.disconnect(self._on_write)
        self._let_go()

    def _find_store(self, *_: object) -> None:
        """The folder that the project names, if it is still there."""
        self._of = self._project.fileName()
        named = self._project.readEntry(SCOPE, FOLDER)[0]  # beside the project, or with its whole path
        named_roots = [Path(self._of).parent / named] if named else []
        for root in (*named_roots, *legend.folders(), beside_project(SUFFIX)):
            if root is not None and (root / FILE).is_file():
                self.store = Store(root)
                return
        self.store = Store(beside_project(SUFFIX) or self._new_home())

    def _new_home(self) -> Path:
        return self._profile / f"{datetime.now():%Y%m%d-%H%M%S-%f}"

    def _on_write(self, *_: object) -> None:
        """The project is about to be written: by now the layers must have the sources that it will name."""
        self.flush()
        home = beside_project(SUFFIX)
        if home is not None and self._project.fileName() != self._of:
            self._move(_free(home))
        self._of = self._project.fileName()
        if self.store.exists or self.store.root != home:
            if self.is_temporary and self.store.exists:
                (self.store.root / NAMED).touch()
            self._tell_project()

    def _tell_project(self) -> None:
        """Put into the project where its answers are and, should they get lost, what they say."""
        root, home = self.store.root, beside_project(SUFFIX)
        named = os.path.relpath(root, home.parent) if home is not None and not self.is_temporary else root
        self._project.writeEntry(SCOPE, FOLDER, Path(named).as_posix())
        told = [to_fields(record, root) for record in self._known.values()]
        self._project.writeEntry(SCOPE, CONVERSATION, json.dumps(told))

    def _move(self, home: Path) -> None:
        """Copy the answers to `home`, and let the layers follow. What was temporary is deleted."""
        old, was_temporary, begun = self.store.root, self.is_temporary, time.monotonic()
        try:
            self.store.copy_to(home)
        except OSError as error:
            sentence = tr("The answers could not be copied beside the project; they stay in {}.")
            self.failed.emit(Problem(sentence.format(old), str(error)))
            return
        legend.follow(old, home)
        self._known = {name: moved(record, old, home) for name, record in self._known.items()}
        self.moved.emit(old, home)
        if was_temporary:
            self._let_go()
            shutil.rmtree(old, ignore_errors=True)  # on Windows a layer may still hold it; then `lost` finds it
        log(f"Moved {len(self._known)} answers to {home} in {time.monotonic() - begun:.3f} s.")

    def _on_cleared(self) -> None:
        """Another project, or none, comes. What the analyst did not want to save is deleted."""
        self.flush()
        self.store.close()
        self._let_go()
        if self.is_unsaved:
            shutil.rmtree(self.store.root, ignore_errors=True)
        self._known, self._of = {}, ""
        self.store = Store(self._new_home())

    def _told_by_project(self) -> list[Record]:
        """What the project file itself says of its answers."""
        text, _ = self._project.readEntry(SCOPE, CONVERSATION, "[]")
        try:
            return [from_fields(fields, self.store.root) for fields in json.loads(text)]
        except (KeyError, TypeError, ValueError) as error:
            log(f"The project holds answers that this version of GeoLoupe cannot read: {error!r}")
            return []

    def _hold(self) -> None:
        """Mark the temporary folder as in use by this QGIS."""
        if self._lock is None and self.store.root.is_dir():
            self._lock = _take(self.store.root)

    def _let_go(self) -> None:
        if self._lock is not None:
            self._lock.unlock()
            self._lock = None


def _take(folder: Path) -> QLockFile | None:
    """The lock of a temporary folder; None where a QGIS that runs has it."""
    lock = QLockFile(str(folder / LOCK))
    lock.setStaleLockTime(0)  # however old it is: what counts is whether its process runs
    return lock if lock.tryLock(0) else None


def _free(root: Path) -> Path:
    """`root`, or, where another project's answers are, that name with a number."""
    number, free = 1, root
    while free.exists():
        number += 1
        free = root.with_name(f"{root.name}-{number}")
    return free
