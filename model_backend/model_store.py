"""The user's folder of downloaded models: what is in it, what belongs in it, where a preset's files are.

Each repository of the hub has one folder, pinned by a lock file that holds its revision and the size and hash of every
file. A file gets its name only once its hash is right, so a file that is there is whole. Knows no network.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path

from model_backend.config import Preset, find_preset
from model_backend.errors import UserError

LOCK = "geoloupe-lock.json"
# What decides how the model of a checkpoint folder answers
MODEL_FILES = ("*.safetensors", "*.bin", "*.model", "*config.json", "tokenizer.json", "vocab.json", "merges.txt")


@dataclass(frozen=True)
class RemoteFile:
    """A file of a repository. `digest` is the hub's "sha256:..." of a large file, "git:..." (its blob id) of a small
    one."""

    name: str
    size: int
    digest: str


@dataclass(frozen=True)
class Repository:
    """A repository at one revision (a commit), with the files of it that we use."""

    hub_id: str
    revision: str
    files: tuple[RemoteFile, ...]

    @property
    def folder(self) -> Path:
        return folder_of(self.hub_id)

    def missing(self) -> tuple[RemoteFile, ...]:
        """The files that are not here yet."""
        return tuple(file for file in self.files if not _is_here(self.folder / file.name, file.size))

    def remaining(self) -> int:
        """Bytes still to load; what a cut download left behind counts as loaded."""
        return sum(file.size - size_of(partial_path(self.folder, file)) for file in self.missing())


def models_folder() -> Path:
    """Where downloaded models live: GEOLOUPE_MODELS, or a folder in the user's cache."""
    cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    return Path(os.environ.get("GEOLOUPE_MODELS") or cache / "geoloupe" / "models")


def folder_of(hub_id: str) -> Path:
    return models_folder() / hub_id.replace("/", "--")


def repositories(preset: Preset) -> tuple[tuple[str, str | None], ...]:
    """(hub id, pinned revision) of everything that a preset is made of: its checkpoint, then its vision tower."""
    both = ((preset.hub_id, preset.revision), (preset.tower_hub_id, preset.tower_revision))
    return tuple((hub_id, revision) for hub_id, revision in both if hub_id is not None)


def locked(hub_id: str) -> Repository | None:
    """What the lock file says of a repository, None where nothing was downloaded. Needs no network."""
    lock = folder_of(hub_id) / LOCK
    try:
        fields = json.loads(lock.read_text(encoding="utf-8"))
        files = tuple(RemoteFile(**file) for file in fields["files"])
        return Repository(fields["hub_id"], fields["revision"], files)
    except FileNotFoundError:
        return None
    except (OSError, ValueError, TypeError, KeyError) as error:
        raise UserError(f"{lock} is damaged; delete the folder and run models get again.", "bad-checkpoint") from error


def is_installed(preset: Preset) -> bool:
    """Whether all files of a preset are here."""
    if preset.folder is not None:
        return (preset.folder / "config.json").exists()
    return all((lock := locked(hub_id)) is not None and not lock.missing() for hub_id, _ in repositories(preset))


def locate(preset: Preset) -> tuple[Path, Path | None]:
    """Folder of a preset's checkpoint and of its vision tower (None where the checkpoint has its own).

    Raises :class:`UserError` that says how to get it when it is not here.
    """
    if not is_installed(preset):
        sentence = f"The model {preset.name} is not installed: run python -m model_backend models get {preset.name}"
        if preset.folder is not None:
            sentence = f"The model {preset.name} belongs in {preset.folder}, but is not there: reinstall GeoLoupe"
        raise UserError(f"{sentence}.", "not-installed")
    if preset.folder is not None:
        return preset.folder, None
    folders = [folder_of(hub_id) for hub_id, _ in repositories(preset)]
    return folders[0], folders[1] if len(folders) > 1 else None


def located(preset: str) -> tuple[Path, Path | None]:
    """`locate` for a preset's name or a checkpoint folder."""
    return (Path(preset), None) if Path(preset).is_dir() else locate(find_preset(preset))


def identity_of(preset: str) -> str:
    """A hash that two models share only if all their files are the same. Reads every file of a folder; of a download,
    whose files were checked when they came, only the lock. Raises :class:`UserError` where the model is not here."""
    known = Path(preset)
    chosen = None if known.is_dir() else find_preset(preset)
    folder = known if chosen is None else locate(chosen)[0]
    digest = hashlib.sha256()
    if chosen is not None and chosen.folder is None:
        for hub_id, _ in repositories(chosen):
            digest.update(repr(locked(hub_id)).encode())
        return digest.hexdigest()
    for path in sorted({path for pattern in MODEL_FILES for path in folder.glob(pattern)}):
        digest.update(f"{path.name} {sha256_of(path)} ".encode())
    return digest.hexdigest()


def sha256_of(path: Path) -> str:
    """The hash of a file's content."""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while part := file.read(1 << 20):
            digest.update(part)
    return digest.hexdigest()


def delete(preset: Preset, others: Iterable[Preset] = ()) -> int:
    """Delete a preset's downloaded files, but not what one of `others` that is installed needs too. Returns the bytes
    that this freed. Raises :class:`UserError` for one that comes with GeoLoupe."""
    if preset.folder is not None:
        raise UserError(f"{preset.name} comes with GeoLoupe and cannot be deleted.", "bundled")
    shared = {
        hub_id
        for other in others
        if other != preset and other.hub_id and is_installed(other)
        for hub_id, _ in repositories(other)
    }
    freed = 0
    for folder in (folder_of(hub_id) for hub_id, _ in repositories(preset) if hub_id not in shared):
        freed += sum(file.stat().st_size for file in folder.rglob("*") if file.is_file())
        try:
            shutil.rmtree(folder)
        except FileNotFoundError:
            continue
        except OSError as error:
            raise UserError(f"{folder} could not be deleted: {error.strerror or error}.", "disk") from error
    return freed


def write_lock(repository: Repository) -> None:
    """Pin a repository's revision and files."""
    lock = repository.folder / LOCK
    fresh = lock.with_suffix(".new")
    fresh.write_text(json.dumps(asdict(repository), indent=1), encoding="utf-8")
    fresh.replace(lock)


def partial_path(folder: Path, file: RemoteFile) -> Path:
    """Where a file grows until it is whole. Named by its hash: parts of two revisions are never joined."""
    return folder / f".{file.digest.partition(':')[2][:16]}.part"


def size_of(path: Path) -> int:
    return path.stat().st_size if path.exists() else 0


def _is_here(path: Path, size: int) -> bool:
    return path.exists() and path.stat().st_size == size
