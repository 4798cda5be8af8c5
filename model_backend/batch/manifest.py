"""What a batch was run with and how it went, beside its answers: so that it goes on only with the same table and
settings, and so that a reader knows next year where the answers came from."""

from __future__ import annotations

import hashlib
import json
import os
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

from model_backend import __version__
from model_backend.errors import UserError
from model_backend.model_store import sha256_of


def begin(path: Path, table: Path, model: str, settings: dict[str, Any], rows: int) -> dict[str, Any]:
    """The manifest of a batch that starts or goes on; `model` is the identity of the model's files. Raises
    :class:`UserError` where it was begun differently."""
    settings = json.loads(json.dumps(settings))  # as it will be read back
    manifest = {
        "geoloupe": __version__,
        "table": str(table),
        "table_sha256": sha256_of(table),
        "model_sha256": model,
        "settings": settings,
        "settings_sha256": hashlib.sha256(json.dumps(settings, sort_keys=True).encode()).hexdigest(),
        "rows": rows,
        "started": _now(),
    }
    if path.exists():
        earlier = json.loads(path.read_text(encoding="utf-8"))
        manifest["started"] = earlier["started"]
        if earlier["table_sha256"] != manifest["table_sha256"]:
            raise UserError(f"The table has changed since the batch in {path.parent} was begun.", "changed")
        if earlier.get("model_sha256", model) != model:
            raise UserError(
                f"The batch in {path.parent} was begun with other weights: bring those back, or choose another folder.",
                "changed",
            )
        if earlier["settings_sha256"] != manifest["settings_sha256"]:
            changed = [name for name in settings if settings[name] != earlier["settings"].get(name)]
            raise UserError(
                f"The batch in {path.parent} was begun with other settings: {', '.join(changed)}.", "changed"
            )
    write(path, manifest)
    return manifest


def finish(path: Path, manifest: dict[str, Any], answered: int, failed: int) -> None:
    """Note the counts of the whole batch."""
    write(path, {**manifest, "answered": answered, "failed": failed, "finished": _now()})


def write(path: Path, manifest: dict[str, Any]) -> None:
    """Replace the file in one step, so that it is whole at any moment."""
    new = path.with_suffix(".new")
    with new.open("w", encoding="utf-8") as file:
        json.dump(manifest, file, indent=1, ensure_ascii=False)
        file.flush()
        os.fsync(file.fileno())
    new.replace(path)


def _now() -> str:
    return datetime.now(timezone.utc).isoformat(timespec="seconds")
