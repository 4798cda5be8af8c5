"""Which names of Qt and QGIS the plugin's code writes out, and which of them the QGIS at hand lacks."""

from __future__ import annotations

import ast
import importlib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
MODULES = sorted(path.relative_to(ROOT) for path in (ROOT / "plugin").rglob("*.py"))


def missing(path: Path) -> list[str]:
    """Such names as `Qt.AlignmentFlag.AlignTop` in a module, each with its line, that do not exist."""
    tree = ast.parse((ROOT / path).read_text())
    known = _imported(tree)
    found = []
    for node in ast.walk(tree):
        names = _dotted(node) if isinstance(node, ast.Attribute) else None
        if names and isinstance(known.get(names[0]), type) and not _exists(known[names[0]], names[1:]):
            found.append(f"line {node.lineno}: {'.'.join(names)}")
    return found


def _exists(owner: object, names: list[str]) -> bool:
    for name in names:
        if not hasattr(owner, name):
            return False
        owner = getattr(owner, name)
        if not isinstance(owner, type):
            return True  # a value: what it has is not known here
    return True


def _dotted(node: ast.expr) -> list[str]:
    """["Qt", "AlignmentFlag", "AlignTop"] of such an expression, nothing of others."""
    if isinstance(node, ast.Name):
        return [node.id]
    if isinstance(node, ast.Attribute) and (before := _dotted(node.value)):
        return [*before, node.attr]
    return []


def _imported(tree: ast.Module) -> dict[str, object]:
    """What the module imports from there, also inside functions."""
    found = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("qgis"):
            module = importlib.import_module(node.module or "")
            for alias in node.names:
                found[alias.asname or alias.name] = getattr(module, alias.name)
    return found
