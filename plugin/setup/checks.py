"""What the doctor found, as values: lines of `python -m model_backend doctor --json`, and a report without secrets."""

from __future__ import annotations

import getpass
import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

# What is called a secret, and what looks like one.
_NAMED = re.compile(
    r"(?i)\b((?:\w*token|\w*password|passwd|\w*secret|api_?key|authorization)\s*[=:]\s*)(?:bearer )?\S+"
)
_SECRET = re.compile(r"\bhf_\w{8,}|\b[A-Za-z0-9_-]{32,}\b(?!\.)")

OK, WARN, FAIL = "ok", "warn", "fail"


@dataclass(frozen=True)
class Check:
    """What was looked at, how it is, what was found, and what to do about it (or nothing)."""

    name: str
    level: str
    found: str
    remedy: str = ""


def read(line: str) -> Check | None:
    """A line of the backend's doctor; None for what else a Python may print."""
    try:
        fields = json.loads(line)
        check = Check(*(str(fields[name]) for name in ("name", "level", "found", "remedy")))
    except (ValueError, KeyError, TypeError):
        return None
    return check if check.level in (OK, WARN, FAIL) else None


def report(title: str, checks: Sequence[Check], log: str = "") -> str:
    """Everything as text to send to somebody, redacted."""
    lines = [title, ""]
    for check in checks:
        lines.append(f"{check.level:4}  {check.name}: {check.found}")
        if check.remedy:
            lines.append(f"      > {check.remedy}")
    if log:
        lines += ["", "Last lines of the backend:", log]
    return redacted("\n".join(lines))


def redacted(text: str, home: str = "", user: str = "") -> str:
    """`text` without the home folder, the user's name, and what looks like a password, key or token."""
    home = home or str(Path.home())
    user = user or _user()
    for written in {home, home.replace("\\", "/"), home.replace("\\", "\\\\")}:
        if len(written) > 1:
            text = re.sub(re.escape(written) + r"(?![\w-])", "~", text, flags=re.IGNORECASE)
    if len(user) > 2 and user.lower() not in ("root", "user", "admin"):
        text = re.sub(rf"(?<![A-Za-z0-9]){re.escape(user)}(?![A-Za-z0-9])", "<user>", text, flags=re.IGNORECASE)
    text = re.sub(r"//[^/@\s]+@", "//<hidden>@", text)  # user and password of a proxy
    text = _NAMED.sub(r"\1<hidden>", text)
    return _SECRET.sub("<hidden>", text)


def _user() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):  # no name, no such module
        return ""
