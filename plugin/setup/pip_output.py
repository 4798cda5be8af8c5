"""What pip prints, read for people: how far it is, and why it failed. Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from ..words import memory, shorten, tr

_FILE = re.compile(r"(?:Downloading|Using cached) (\S+?)-\d\S*\.whl(?:\.metadata)? \((\d+(?:\.\d+)?) ([kMG]?B)\)")
_LOCAL = re.compile(r"Processing ((?:\S*[/\\])?([\w.]+?)-\d[^\s/\\]*\.whl)")
_COLLECTING = re.compile(r"Collecting ([\w.-]+)")
_BYTES = re.compile(r"Progress (\d+) of (\d+)")
_UNIT = {"B": 1.0, "kB": 1e3, "MB": 1e6, "GB": 1e9}


@dataclass
class Progress:
    """Heard so far: `bytes` have come, `line` says of what for the analyst, `unpacking` that nobody knows how long."""

    line: str = ""
    unpacking: bool = False
    _done: float = 0.0
    _come: float = 0.0  # of the file under way
    _size: float = 0.0  # of all of it

    @property
    def bytes(self) -> float:
        return self._done + self._come

    def hear(self, line: str) -> bool:
        """Take in a line of pip; whether it told anything new."""
        if match := _BYTES.match(line):
            self._come, whole = float(match[1]), float(match[2])
            self.line = tr("{}: {} of {}").format(self.line.split(":")[0], _mega(self._come), _mega(whole))
        elif match := _FILE.search(line):
            self._begin(match[1], float(match[2]) * _UNIT[match[3]])
        elif match := _LOCAL.match(line.strip()):
            path = Path(match[1])
            self._begin(match[2], path.stat().st_size if path.is_file() else 0.0)
        elif match := _COLLECTING.match(line.strip()):
            self._begin(match[1], 0.0)
        elif line.startswith("Installing collected packages"):
            self._begin(tr("Unpacking, which takes a while"), 0.0)
            self.unpacking = True
        else:
            return False
        return True

    def _begin(self, what: str, size: float) -> None:
        self._done += max(self._come, self._size)
        self.line, self.unpacking, self._come, self._size = what, False, 0.0, size


def _mega(size: float) -> str:
    return memory(size / 1e6)


def why(lines: Sequence[str]) -> str:
    """One sentence that says why a step of the set-up failed, and what to do, from its last lines."""
    text = "\n".join(lines)
    for pattern, sentence in (
        (r"No space left|not enough space|Errno 28", tr("The disk is full: make room, then go on.")),
        (
            r"ensurepip is not available|No module named '?(?:venv|ensurepip|pip)",
            tr("This Python cannot make environments: install python3-venv, or choose another Python."),
        ),
        (
            r"\b407\b|Proxy Authentication|ProxyError|Unable to connect to proxy",
            tr("The proxy refused: check proxy, user and password in QGIS's options, Network, then go on."),
        ),
        (
            r"CERTIFICATE_VERIFY_FAILED|SSLError|SSLCertVerification",
            tr("The network replaces certificates: set PIP_CERT to your organisation's file, or use a folder."),
        ),
        (
            r"NameResolution|NewConnectionError|ConnectTimeout|ReadTimeout|timed out|Max retries|Connection (?:reset|"
            r"refused|aborted|broken)|IncompleteRead",
            tr("The packages could not be loaded: check the network and QGIS's proxy, or use a folder of wheels. What "
               "has come is kept: go on later."),
        ),
        (r"PermissionError|Permission denied|Access is denied", tr("A file cannot be written there: {}")),
        (r"No matching distribution found for (\S+)", tr("There is no {} for this Python: choose another Python.")),
    ):  # fmt: skip
        if match := re.search(pattern, text):
            return sentence.format(match[1] if match.groups() else _last(lines, match[0]))
    return tr("The set-up failed: {}").format(_last(lines, "error"))


def why_from_folder(lines: Sequence[str]) -> str:
    """The same for an installation from a folder of wheels, where what is missing is missing in the folder."""
    # Where a pinned package is missing, pip says that its pin is in conflict with what is there: nothing.
    match = re.search(
        r"No matching distribution found for (\S+)|The user requested \(constraint\) (\S+)", "\n".join(lines)
    )
    if match:
        return tr("The folder has no wheel of {} for this Python: add it, then go on.").format(match[1] or match[2])
    return why(lines)


def _last(lines: Sequence[str], word: str) -> str:
    """The last line with this word in it, else the last one, short."""
    found = next((line for line in reversed(lines) if word.lower() in line.lower()), lines[-1] if lines else "")
    return shorten(found.removeprefix("ERROR: "), 160)
