"""Pack the plugin as plugins.qgis.org wants it: one folder `geoloupe` in a zip of at most 25 MB.

    python scripts/package.py [ZIP]

The zip is `git archive` of the last commit, so it is the same wherever it is made; .gitattributes says what stays out.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
NAME = "geoloupe"
MOST_BYTES = 25 * 2**20  # the site's limit


def build(target: Path, what: str = "last commit") -> Path:
    """Write the zip of the last commit, or, for the checks, of the "working tree" with its uncommitted changes."""
    target.parent.mkdir(parents=True, exist_ok=True)
    tree = "HEAD"
    if what == "working tree":
        # `stash create` makes a commit of the tracked files as they are, and changes nothing else.
        tree = git("stash", "create") or "HEAD"
    git("archive", "--worktree-attributes", f"--prefix={NAME}/", "--format=zip", "-9", f"--output={target}", tree)
    return target


def git(*arguments: str) -> str:
    return subprocess.run(["git", *arguments], cwd=ROOT, check=True, capture_output=True, text=True).stdout.strip()


def main(target: Path) -> int:
    size = build(target.resolve()).stat().st_size
    print(f"{target}: {size / 1e6:.1f} MB")
    if git("status", "--porcelain"):
        print("There are uncommitted changes: they are not in it.", file=sys.stderr)
    if size > MOST_BYTES:
        print(f"The plugin site takes {MOST_BYTES / 1e6:.0f} MB at most.", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "dist" / f"{NAME}.zip"))
