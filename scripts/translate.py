"""Keep the translations in step with the code: gather what it says through `tr` into i18n/*.ts, compile these to .qm.

    python scripts/translate.py

Translations of texts that stay are kept, texts that are gone are dropped, new ones are marked as unfinished: Qt
Linguist, or any editor, finishes them; a second run then compiles them. Needs Qt's lrelease (on Debian in
qttools5-dev-tools). Qt's own lupdate knows no Python, and PyQt's knows `tr` only as a method of a class.
"""

from __future__ import annotations

import ast
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
CONTEXT = "GeoLoupe"
LANGUAGES = ("de", "es", "fr", "ja", "pt_BR", "zh_CN")


def texts() -> dict[str, list[str]]:
    """Every text that the plugin says through `tr`, or marks by `later`, with the files that say it, in the order of
    files and lines.

    Raises SystemExit where they are given anything but one literal, which nobody could translate.
    """
    found: dict[str, list[str]] = {}
    for path in sorted((ROOT / "plugin").rglob("*.py")):
        name = path.relative_to(ROOT).as_posix()
        calls = (node for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.Call))
        for call in sorted(calls, key=lambda call: call.lineno):
            if not (isinstance(call.func, ast.Name) and call.func.id in ("tr", "later")):
                continue
            text = call.args[0].value if len(call.args) == 1 and isinstance(call.args[0], ast.Constant) else None
            if not isinstance(text, str):
                sys.exit(f"{name}:{call.lineno}: {call.func.id} takes one literal string; put values in by format()")
            places = found.setdefault(text, [])
            if name not in places:
                places.append(name)
    return found


def read(path: Path) -> dict[str, str]:
    """The finished translations of a .ts file, by text."""
    if not path.is_file():
        return {}
    done = {}
    for message in ET.parse(path).iter("message"):
        translation = message.find("translation")
        if translation is not None and translation.get("type") is None and translation.text:
            done[message.findtext("source", "")] = translation.text
    return done


def write(path: Path, language: str, said: dict[str, list[str]], done: dict[str, str]) -> int:
    """Write a .ts file as Qt Linguist does. Returns how many texts are not translated."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for text, places in said.items():
        message = ET.SubElement(context, "message")
        for place in places:
            ET.SubElement(message, "location", filename=f"../{place}")
        ET.SubElement(message, "source").text = text
        translation = ET.SubElement(message, "translation")
        if text in done:
            translation.text = done[text]
        else:
            translation.set("type", "unfinished")
    ET.indent(root, "    ")
    body = ET.tostring(root, encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', "utf-8")
    return sum(text not in done for text in said)


def main() -> int:
    compiler = shutil.which("lrelease")
    if compiler is None:
        print("Qt's lrelease is missing: on Debian or Ubuntu, apt-get install qttools5-dev-tools.", file=sys.stderr)
        return 2
    said = texts()
    for language in LANGUAGES:
        path = ROOT / "i18n" / f"geoloupe_{language}.ts"
        left = write(path, language, said, read(path))
        subprocess.run([compiler, "-silent", str(path)], check=True)
        print(f"{path.name}: {len(said)} texts, {left} not translated")
    return 0


if __name__ == "__main__":
    sys.exit(main())
