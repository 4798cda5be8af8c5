"""Downloading models from the Hugging Face hub into the user's folder of models.

The first download resolves the revision, and the lock file keeps it. Later runs ask for that very revision; if the hub
then lists other hashes under it, nothing is loaded. huggingface_hub speaks HTTP for us (HF_ENDPOINT, HF_TOKEN and its
other settings count); its own cache is not used because it drops a half-loaded file when the program ends, and ours
are many gigabytes.
"""

from __future__ import annotations

import errno
import hashlib
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from fnmatch import fnmatch
from pathlib import Path
from typing import Any

from model_backend import model_store
from model_backend.config import Preset
from model_backend.errors import UserError
from model_backend.model_store import RemoteFile, Repository, locked, models_folder, partial_path, repositories, size_of

WANTED = ("*.json", "*.model", "*.txt", "*.jinja", "README.md", "LICENSE*")
WEIGHTS = ("model*.safetensors", "pytorch_model*.bin")  # the first kind that a repository has
SPARE = 64 << 20  # bytes to leave free on the disk

Advance = Callable[[int], None]  # called with the number of bytes that have just arrived


def resolve(preset: Preset, update: bool = False) -> tuple[Repository, ...]:
    """Ask the hub what a preset is made of: at the preset's or else the locked revision, or, with `update` or on the
    first time, at the newest. Raises :class:`UserError` if a locked revision now holds other files."""
    found = []
    for hub_id, pinned in repositories(preset):
        lock = locked(hub_id)
        kept = None if lock is None or update else lock.revision
        repository = _listing(hub_id, pinned or kept)
        if kept is not None and not pinned and repository != lock:
            raise UserError(
                f"The hub now lists other files of {hub_id} under the revision {kept[:12]} than when it was first "
                "loaded, which should never happen, so nothing was loaded; models get --update takes the new ones.",
                "changed-revision",
            )
        found.append(repository)
    return tuple(found)


def require_space(repositories: tuple[Repository, ...]) -> None:
    """Raise :class:`UserError` unless the disk has room for what is still to be loaded."""
    need = sum(repository.remaining() for repository in repositories)
    folder = models_folder()
    folder.mkdir(parents=True, exist_ok=True)
    free = shutil.disk_usage(folder).free
    if need and need + SPARE > free:
        raise UserError(
            f"The download needs {need / 1e9:.1f} GB and {folder} has {free / 1e9:.1f} GB free; make room, or set "
            "GEOLOUPE_MODELS to a folder on a larger disk.",
            "disk-full",
        )


def download(repository: Repository, advance: Advance = lambda count: None) -> Path:
    """Load what is missing of a repository, going on where a cut download stopped. Returns its folder."""
    folder = repository.folder
    folder.mkdir(parents=True, exist_ok=True)
    with _alone(folder):
        _forget_other_revision(repository)
        model_store.write_lock(repository)
        for file in repository.missing():
            with _explained(f"{file.name} of {repository.hub_id}", folder):
                _fetch(repository, file, advance)
    return folder


def _listing(hub_id: str, revision: str | None) -> Repository:
    from huggingface_hub import HfApi  # slow to import, and needed only to download

    with _explained(hub_id, models_folder()):
        info = HfApi(endpoint=_endpoint()).model_info(hub_id, revision=revision, files_metadata=True)
    names = [sibling.rfilename for sibling in info.siblings or ()]
    weights = next((kind for kind in WEIGHTS if any(fnmatch(name, kind) for name in names)), WEIGHTS[0])
    files = tuple(
        RemoteFile(s.rfilename, s.size or 0, f"git:{s.blob_id}" if s.lfs is None else f"sha256:{s.lfs.sha256}")
        for s in sorted(info.siblings or (), key=lambda sibling: sibling.rfilename)
        if Path(s.rfilename).name == s.rfilename and any(fnmatch(s.rfilename, kind) for kind in (*WANTED, weights))
    )
    if info.sha is None or not files:
        raise UserError(f"{hub_id} on the hub holds no model files.", "hub")
    return Repository(hub_id, info.sha, files)


def _fetch(repository: Repository, file: RemoteFile, advance: Advance) -> None:
    from huggingface_hub import hf_hub_url
    from huggingface_hub.file_download import http_get
    from huggingface_hub.utils import build_hf_headers  # type: ignore[attr-defined]

    url = hf_hub_url(repository.hub_id, file.name, revision=repository.revision, endpoint=_endpoint())
    # Compressed on the way, a file could not be continued in its middle.
    headers = {**build_hf_headers(), "accept-encoding": "identity"}
    partial = partial_path(repository.folder, file)
    if size_of(partial) > file.size:
        partial.unlink()
    with partial.open("ab") as out:
        http_get(
            url, out, resume_size=out.tell(), headers=headers, expected_size=file.size, tqdm_class=_counter(advance)
        )
    if _digest(partial, file) != file.digest:
        partial.unlink()
        raise UserError(
            f"{file.name} of {repository.hub_id} arrived with another hash than the hub lists, so it was thrown away; "
            "download again.",
            "wrong-hash",
        )
    partial.replace(repository.folder / file.name)


@contextmanager
def _explained(what: str, folder: Path) -> Iterator[None]:
    """Turn what can go wrong on the way into one sentence."""
    from huggingface_hub import errors

    try:
        yield
    except errors.GatedRepoError as error:
        sentence = f"{what} needs its licence accepted on the hub, and then hf auth login on this computer."
        raise UserError(sentence, "hub") from error
    except errors.RepositoryNotFoundError as error:
        raise UserError(f"The hub has no {what}, or shows it only after hf auth login.", "hub") from error
    except errors.RevisionNotFoundError as error:
        raise UserError(f"The hub no longer has the revision of {what} that is wanted.", "changed-revision") from error
    except (errors.HTTPError, OSError) as error:  # type: ignore[attr-defined]  # httpx's, whichever one it uses
        if isinstance(error, OSError) and error.errno == errno.ENOSPC:
            sentence = f"The disk is full; what has arrived stays in {folder}: make room and download again."
            raise UserError(sentence, "disk-full") from error
        reason = (str(error) or type(error).__name__).splitlines()[0]
        sentence = f"{what} could not be loaded ({reason}); what has arrived is kept: download again to go on."
        raise UserError(sentence, "hub") from error


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """Only one download of a repository at a time."""
    from filelock import FileLock, Timeout

    try:
        with FileLock(folder / ".lock", timeout=0):
            yield
    except Timeout as error:
        raise UserError(f"Another download into {folder} is running.", "busy") from error


def _forget_other_revision(repository: Repository) -> None:
    """Delete the files that an update changes, so that none of them passes for the new one."""
    before = locked(repository.hub_id)
    for file in before.files if before is not None and before.revision != repository.revision else ():
        if file not in repository.files:
            (repository.folder / file.name).unlink(missing_ok=True)
            partial_path(repository.folder, file).unlink(missing_ok=True)


def _counter(advance: Advance) -> Any:
    """The progress bar that huggingface_hub wants, reduced to telling `advance` how many bytes came."""

    class Counter:
        def __init__(self, **_: object) -> None: ...

        def __enter__(self) -> Counter:
            return self

        def __exit__(self, *_: object) -> None: ...

        def update(self, count: int) -> None:
            advance(count)

    return Counter


def _digest(path: Path, file: RemoteFile) -> str:
    kind = file.digest.partition(":")[0]
    # Git names a blob by the SHA-1 of its length and bytes; this guards against damage, not against malice.
    digest = hashlib.sha256() if kind == "sha256" else hashlib.sha1(b"blob %d\0" % file.size, usedforsecurity=False)
    with path.open("rb") as stream:
        while block := stream.read(1 << 20):
            digest.update(block)
    return f"{kind}:{digest.hexdigest()}"


def _endpoint() -> str | None:
    """HF_ENDPOINT as it is now; huggingface_hub reads it when it is first imported."""
    return (os.environ.get("HF_ENDPOINT") or "").rstrip("/") or None
