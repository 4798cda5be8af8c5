"""How much memory this process takes, now and at most. Standard library only."""

from __future__ import annotations

import sys
from pathlib import Path


def memory_mb() -> float | None:
    """The resident size, in MB; where only the largest so far is known, that."""
    return _status("VmRSS:") or peak_memory_mb()


def peak_memory_mb() -> float | None:
    """The largest resident size so far, in MB; None where the system does not tell."""
    # Not getrusage first: on Linux its maximum starts at that of the process this one was forked from.
    if (peak := _status("VmHWM:")) is not None:
        return peak
    try:
        import resource
    except ImportError:  # Windows
        return None
    most: int = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return round(most / (1 << 20 if sys.platform == "darwin" else 1 << 10), 1)


def _status(name: str) -> float | None:
    """A size of this process in MB, from Linux's account of it."""
    try:
        status = Path("/proc/self/status").read_text()
        kilobytes = next(line.split()[1] for line in status.splitlines() if line.startswith(name))
        return round(int(kilobytes) / 1024, 1)
    except (OSError, StopIteration):
        return None
