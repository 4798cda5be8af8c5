"""GeoLoupe in QGIS's own places: options, locator bar, the menu of a layer."""

from __future__ import annotations

import pytest
from geoloupe.plugin import settings
from geoloupe.plugin.native import AskFilter, OptionsPage
from qgis.core import QgsFeedback, QgsLocatorContext
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QCheckBox, QPushButton, QSpinBox


def test_the_locator_offers_the_question_itself_and_asks_it(qgis_app):
    asked, found = [], []
    locator = AskFilter(QIcon(), asked.append).clone()
    assert (locator.prefix(), locator.useWithoutPrefix()) == ("ask", False)
    locator.resultFetched.connect(found.append)
    locator.fetchResults("  is there   water", QgsLocatorContext(), QgsFeedback())
    locator.fetchResults(" ", QgsLocatorContext(), QgsFeedback())
    assert [result.displayString for result in found] == ["Ask: is there water"]
    locator.triggerResult(found[0])
    assert asked == ["is there water"]


@pytest.fixture
def restored():
    """Settings as they were, afterwards."""
    kept = {setting: setting.get() for setting in (settings.KEEP_ANSWERS, settings.OPEN_AT_START)}
    yield
    for setting, value in kept.items():
        setting.set(value)


def test_the_options_page_shows_the_settings_and_keeps_what_is_accepted(qgis_app, restored):
    settings.KEEP_ANSWERS.set(7)
    opened = []
    page = OptionsPage(opened.append)
    assert page.findChild(QSpinBox, "geoloupeOptionsKeep").value() == 7
    page.findChild(QSpinBox, "geoloupeOptionsKeep").setValue(9)
    page.findChild(QCheckBox, "geoloupeOptionsOpen").setChecked(True)
    assert settings.KEEP_ANSWERS.get() == 7
    page.apply()
    assert settings.KEEP_ANSWERS.get() == 9
    assert settings.OPEN_AT_START.get() is True
    for name in ("setup", "models", "doctor"):
        page.findChild(QPushButton, f"geoloupeOptions-{name}").click()
    assert opened == ["setup", "models", "doctor"]
