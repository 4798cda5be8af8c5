"""QGIS's language is spoken: the compiled translations say what the .ts files say, from load to unload."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from pathlib import Path

import geoloupe
import pytest
from geoloupe.plugin import language, words
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication

FILES = sorted(language.FOLDER.glob("*.ts"))


@pytest.fixture
def speak():
    """speak(locale) -> the translator installed for it, if any."""
    spoken = []

    def install(locale):
        spoken.append(language.install(locale))
        return spoken[-1]

    yield install
    for translator in filter(None, spoken):
        QCoreApplication.removeTranslator(translator)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_what_is_compiled_is_what_was_translated(qgis_app, speak, path):
    speak(path.stem.partition("_")[2])
    for message in ET.parse(path).iter("message"):
        text, translation = message.findtext("source"), message.find("translation")
        assert words.tr(text) == (text if translation.get("type") else translation.text)


@pytest.mark.parametrize(
    ("locale", "file"),
    [("de", "de"), ("de_AT", "de"), ("fr_CA", "fr"), ("pt_BR", "pt_BR"), ("zh-Hans", "zh_CN"), ("zh_CN", "zh_CN")],
)
def test_a_locale_of_qgis_finds_its_file(qgis_app, speak, locale, file):
    assert Path(speak(locale).filePath()).stem == f"geoloupe_{file}"


@pytest.mark.parametrize("locale", ["en_US", "C", "zh-Hant", "tlh"])
def test_other_languages_stay_english(qgis_app, speak, locale):
    assert speak(locale) is None
    assert words.tr("Ask") == "Ask"


def test_the_plugin_speaks_qgis_s_language_until_it_is_unloaded(qgis_iface, monkeypatch):
    monkeypatch.setattr(QgsApplication, "locale", lambda: "de")
    plugin = geoloupe.classFactory(qgis_iface)
    plugin.initProcessing()
    assert words.tr("Ask") == "Fragen"
    assert plugin._provider.algorithm("askraster").displayName() != "Ask about a raster"
    plugin.unload()
    assert words.tr("Ask") == "Ask"
