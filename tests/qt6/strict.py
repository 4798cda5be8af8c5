"""QGIS as its type stubs describe it, on the real PyQt6: what stands in for `qgis` and `osgeo` where QGIS has no Qt 6.

The modules hold the classes of the stubs (of QGIS 3.44) and nothing else. A name that the stubs lack is an
AttributeError or ImportError, as it would be in QGIS; there are no unscoped enums. Methods do nothing and return an
empty value of the type that their stub promises. Classes derived from Qt's are derived from PyQt6's.
"""

from __future__ import annotations

import ast
import enum
import re
import sys
import types
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PyQt6 import QtCore, QtGui, QtNetwork, QtWidgets, QtXml, sip

QT = {module.__name__.rpartition(".")[2]: module for module in (QtCore, QtGui, QtNetwork, QtWidgets, QtXml)}
# QGIS's qgis.PyQt gives these from where Qt 5 had them.
MOVED = ("QAction", "QActionGroup", "QShortcut", "QUndoStack", "QUndoCommand")
PLAIN = {"str": str, "int": int, "float": float, "bool": bool, "list": list, "List": list, "dict": dict, "Dict": dict}
EXCEPTIONS = ("QgsCsException", "QgsProcessingException")  # which the stubs forget
ALIAS = re.compile(r"^(Q\w+)\.([\w.]+) = (Q\w+)\.([\w.]+)$", re.MULTILINE)
GDAL = ("Dataset", "GDT_Float32", "GDT_Unknown", "GMF_ALPHA", "GMF_PER_DATASET", "OF_RASTER", "OF_UPDATE", "OF_VECTOR")
OGR = ("Layer", "OFSTBoolean", "OFTDateTime", "OFTInteger", "OFTReal", "OFTString", "wkbPoint", "wkbPolygon")
OSR = ("SpatialReference",)


def install(version: int = 40000) -> None:
    """Put `qgis` and `osgeo` into `sys.modules`; `version` is what QGIS says of itself."""
    stubs = _stubs()
    aliases = [match for name in ("core", "gui") for match in ALIAS.findall((stubs / name / "__init__.py").read_text())]
    api = Api((stubs / "_core.pyi", stubs / "_gui.pyi"), aliases)
    pyqt = {f"PyQt.{name}": vars(module) for name, module in QT.items()}
    pyqt["PyQt.QtWidgets"] = {**pyqt["PyQt.QtWidgets"], **{name: getattr(QtGui, name) for name in MOVED}}
    pyqt["PyQt.sip"] = vars(sip)
    contents: dict[str, dict[str, Any]] = {"": {}, "PyQt": {}, **pyqt, "utils": {"iface": None, "plugins": {}}}
    for name, names in contents.items():
        _module("qgis" + (f".{name}" if name else ""), {k: v for k, v in names.items() if not k.startswith("__")})
    for name in ("core", "gui"):
        _module(f"qgis.{name}", {}).__getattr__ = api.get  # type: ignore[method-assign]
    api.get("Qgis").QGIS_VERSION_INT = version
    _module("osgeo", {})
    _module("osgeo.gdal", dict.fromkeys(GDAL, 0))
    _module("osgeo.ogr", dict.fromkeys(OGR, 0))
    _module("osgeo.osr", dict.fromkeys(OSR, 0))


class Api:
    """The classes of stub files, each made when it is first wanted. `aliases` are the older names that QGIS gives to
    what was moved: class, path inside; class, path inside."""

    def __init__(self, files: tuple[Path, ...], aliases: list[tuple[str, str, str, str]]) -> None:
        bodies = (ast.parse(file.read_text().replace("_core.", "")).body for file in files)
        self._nodes = {node.name: node for body in bodies for node in body if isinstance(node, ast.ClassDef)}
        self._aliases = aliases
        self._owned: dict[type, QtCore.QObject] = {}
        self._made: dict[str, Any] = {
            "NULL": None,
            **{name: type(name, (Exception,), {}) for name in EXCEPTIONS},
        }

    def get(self, name: str) -> Any:
        """The class of this name. Raises AttributeError, which `from … import` turns into ImportError."""
        if name == "QgsMapLayerType":
            return self.get("QgsMapLayer").LayerType
        if name not in self._made:
            if name not in self._nodes:
                raise AttributeError(f"QGIS has no {name}")
            self._make(name, self._nodes[name])
            for _, path, other, other_path in (alias for alias in self._aliases if alias[0] == name):
                *owner, last = path.split(".")
                if last != "baseClass":
                    setattr(_walk(self._made[name], owner), last, _walk(self.get(other), other_path.split(".")))
        return self._made[name]

    def _make(self, name: str, node: ast.ClassDef) -> type:
        bases = tuple(filter(None, (self._base(base) for base in node.bases))) or (object,)
        if int in bases:
            made: type = _enum(name, node)
            self._made[name] = made
            return made
        members: dict[str, Any] = {"__init__": _init, "_qt": _qt_base(bases)}
        for part in node.body:
            if isinstance(part, ast.FunctionDef) and not part.name.startswith("__"):
                members.setdefault(part.name, self._method(part))
            elif isinstance(part, ast.AnnAssign) and "pyqtSignal" in ast.unparse(part.annotation):
                members[ast.unparse(part.target)] = QtCore.pyqtSignal()
        made = types.new_class(name, bases, exec_body=lambda space: space.update(members))
        self._made[name] = made  # before what is inside, which may return it
        for part in node.body:
            if isinstance(part, ast.ClassDef):
                setattr(made, part.name, self._make(f"{name}.{part.name}", part))
            elif isinstance(part, ast.Assign) and not hasattr(made, ast.unparse(part.targets[0])):
                setattr(made, ast.unparse(part.targets[0]), None)
            elif isinstance(part, ast.AnnAssign) and "Type[" in (kind := ast.unparse(part.annotation)):
                # A name for an enumeration that was moved. The names of its values without it, which follow in the
                # stubs, are left out: they are what is not to be written.
                setattr(made, ast.unparse(part.target), self._class(kind[kind.index("[") + 1 : -1]))
        return made

    def _base(self, base: ast.expr) -> Any:
        name = ast.unparse(base).strip("'\"")
        if name == "int":
            return int
        return self._class(name)

    def _class(self, name: str) -> Any:
        """A class of Qt or QGIS by its name in the stubs, None for others."""
        first, _, rest = name.partition(".")
        if first in QT:
            found = sys.modules[f"qgis.PyQt.{first}"]
        elif first in self._nodes:
            found = self.get(first)
        else:
            return None
        try:
            return _walk(found, [part for part in rest.split(".") if part])
        except AttributeError:
            return None  # of Qt 5

    def _method(self, node: ast.FunctionDef) -> Any:
        kinds = {ast.unparse(decorator) for decorator in node.decorator_list}

        def method(*_: Any, **__: Any) -> Any:
            return self._empty(node.returns)

        return staticmethod(method) if "staticmethod" in kinds else method

    def _empty(self, returns: ast.expr | None) -> Any:
        """An empty value of the type promised."""
        if returns is None:
            return None
        name = ast.unparse(returns).strip("'\"")
        if name.startswith(("typing.Optional[", "Optional[")):
            return self._empty(ast.parse(name[name.index("[") + 1 : -1], mode="eval").body)
        if name.startswith(("typing.Tuple[", "tuple[", "Tuple[")):
            parts = ast.parse(name[name.index("[") + 1 : -1], mode="eval").body
            return tuple(self._empty(part) for part in getattr(parts, "elts", [parts]))
        plain = PLAIN.get(name.partition("[")[0].removeprefix("typing."))
        if plain is not None:
            return plain()
        kind = self._class(name)
        if not isinstance(kind, type):
            return None
        if issubclass(kind, QtCore.QObject):  # as QgsProject.instance(), somebody owns it
            if kind not in self._owned:
                self._owned[kind] = kind()
            return self._owned[kind]
        return next(iter(kind)) if issubclass(kind, enum.Enum) else kind()


def _walk(start: Any, path: list[str]) -> Any:
    for name in path:
        start = getattr(start, name)
    return start


def _init(self: Any, *given: Any, **_: Any) -> None:
    """Hands to the Qt class what it takes: all, else the parent, else nothing."""
    qt = self._qt
    if qt is None or vars(self).get("_begun"):
        return  # PyQt6 itself calls the next class's
    self._begun = True
    parents = [one for one in given if isinstance(one, QtCore.QObject)]
    attempts: list[Callable[[], None]] = [
        lambda: qt.__init__(self, *given),
        lambda: qt.__init__(self, *parents[:1]),
        lambda: qt.__init__(self),
    ]
    for attempt in attempts:
        try:
            attempt()
            return
        except TypeError:
            continue


def _qt_base(bases: tuple[type, ...]) -> type | None:
    """The class of PyQt6 that a class is derived from."""
    every = (kind for base in bases for kind in base.__mro__)
    return next((kind for kind in every if kind.__module__.startswith("PyQt6.")), None)


def _enum(name: str, node: ast.ClassDef) -> type:
    """Flags and enumerations alike: PyQt6 makes Python enumerations of both."""
    parts = (part for part in node.body if isinstance(part, ast.Assign))
    names = [part.targets[0].id for part in parts if isinstance(part.targets[0], ast.Name)]
    values = {one: 1 << place for place, one in enumerate(names)}
    return enum.IntFlag(name.rpartition(".")[2], values)


def _module(name: str, names: dict[str, Any]) -> types.ModuleType:
    made = types.ModuleType(name)
    made.__path__ = []  # a package: it has modules inside
    vars(made).update(names)
    sys.modules[name] = made
    parent, _, last = name.rpartition(".")
    if parent:
        setattr(sys.modules[parent], last, made)
    return made


def _stubs() -> Path:
    """The folder of the package qgis-stubs."""
    places = [Path(path) / "qgis-stubs" for path in sys.path]
    return next(path for path in places if path.is_dir())
