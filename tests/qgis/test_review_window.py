"""The window of reviews: the form, the live table, keys, verdicts, the map, labels."""

from __future__ import annotations

import csv

import pytest
from geoloupe.plugin.review import review as review_module
from geoloupe.plugin.review.dock import ReviewDock
from geoloupe.plugin.review.page import ReviewPage
from geoloupe.plugin.review.row import ACCEPTED, CORRECTED, WAITING
from geoloupe.plugin.review.table import ANSWER, CONFIDENCE, FEATURE, STATUS, ReviewTable
from parcels import box, layer_of
from qgis.core import NULL, QgsProject, QgsVectorLayer
from qgis.gui import QgsDoubleSpinBox, QgsMessageBar
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAction, QCheckBox, QComboBox, QLineEdit, QPushButton, QSpinBox

KEY = Qt.Key


class Window:
    """The dock as an analyst handles it."""

    def __init__(self, dock, qtbot):
        self.dock, self._qtbot = dock, qtbot

    @property
    def page(self):
        return self.find(ReviewPage, "Page")

    @property
    def table(self):
        return self.find(ReviewTable, "Table")

    @property
    def review(self):
        return self.dock.review

    def find(self, kind, name):
        return self.dock.findChild(kind, f"geoloupeReview{name}")

    def ask(self, question="say yes", kind="yes-no", **more):
        """Fill in the form, start, and wait until every feature was asked."""
        self.find(QLineEdit, "Template").setText(question)
        combo = self.find(QComboBox, "Kind")
        combo.setCurrentIndex(combo.findData(kind))
        self.find(QLineEdit, "Choices").setText(more.get("choices", ""))
        self.find(QComboBox, "Field").setEditText(more.get("field", ""))
        self.find(QSpinBox, "Least").setValue(1)
        self.find(QPushButton, "Start").click()
        if self.review is not None:
            self._qtbot.waitUntil(lambda: not self.review.is_running, timeout=30_000)

    def keys(self, *keys):
        self.table.setFocus()
        for key in keys:
            QTest.keyClick(self.table, key)

    def column(self, column):
        model = self.table.model()
        return [model.data(model.index(place, column)) for place in range(model.rowCount())]

    def told(self):
        bar = self.dock.findChild(QgsMessageBar)
        return bar.currentItem().text() if bar.currentItem() is not None else ""


@pytest.fixture
def window(qgis_iface, qgis_new_project, fake_backend, ortho, tmp_path, monkeypatch, qtbot):
    monkeypatch.setattr(review_module, "folder", lambda: tmp_path / "reviews")
    monkeypatch.setattr(review_module.QgsApplication, "qgisSettingsDirPath", lambda: str(tmp_path))
    layer = layer_of(*(box(20 * n, 10 * n, 30, 30) for n in range(4)))
    qgis_iface.mapCanvas().resize(QSize(400, 300))
    qgis_iface.mapCanvas().setDestinationCrs(layer.crs())  # all tests share one canvas
    dock = ReviewDock(qgis_iface, qgis_iface.mainWindow())
    dock.prepare(layer)
    yield Window(dock, qtbot)
    dock.detach()
    dock.deleteLater()


def test_the_table_fills_in_with_what_the_model_says(window):
    window.ask('say [% "id" %]', "number")
    assert window.column(FEATURE) == ["A", "B", "C", "D"]
    assert window.column(ANSWER) == ["1", "2", "3", "4"]
    assert window.column(CONFIDENCE) == ["80 %"] * 4
    assert window.column(STATUS) == ["to review"] * 4
    index = window.table.model().index(0, FEATURE)
    assert not window.table.model().data(index, Qt.ItemDataRole.DecorationRole).isNull(), "a thumbnail"


@pytest.mark.parametrize(
    ("question", "sentence"),
    [("", "Ask a question."), ('Is there a pool in [% "parcel" %]?', "no field “parcel”"), ("[% 1 + %]", "understood")],
)
def test_a_wrong_question_is_told_in_the_window_and_nothing_begins(window, question, sentence):
    window.ask(question)
    assert window.review is None
    assert sentence in window.told()


def test_the_form_shows_the_question_of_the_first_feature(window):
    window.find(QLineEdit, "Template").setText('Is there a pool in [% "name" %]?')
    assert "Is there a pool in A?" in window.dock._form._example.text()


def test_only_the_selected_features_are_asked_where_there_are_some(window):
    layer = window.dock._form._layer.currentLayer()
    layer.selectByExpression("\"name\" in ('B', 'D')")
    assert window.find(QCheckBox, "Selected").isChecked()
    window.ask()
    assert sorted(window.column(FEATURE)) == ["B", "D"]


def test_enter_accepts_and_goes_on_and_digits_correct(window):
    window.ask("[% if(\"id\" = 2, 'say no', 'say yes') %]")
    window.keys(KEY.Key_Return, KEY.Key_1, KEY.Key_2, KEY.Key_0)
    assert [(row.verdict, row.final) for row in window.review.rows] == [
        (ACCEPTED, True),
        (CORRECTED, True),
        (CORRECTED, False),
        (CORRECTED, None),
    ]
    assert window.column(ANSWER) == ["yes", "yes", "no", "cannot tell"]


def test_j_and_k_step_and_the_map_follows(window, qgis_iface):
    window.ask()
    canvas = qgis_iface.mapCanvas()
    window.keys(KEY.Key_J)
    assert window.page.current().label == "B"
    assert canvas.extent().contains(box(20, 10, 30, 30).boundingBox())
    assert canvas.extent().height() < 20, "zoomed to one parcel of 15 m"
    assert window.dock._marks.levels_shown == 3
    window.keys(KEY.Key_K)
    assert window.page.current().label == "A"
    window.keys(KEY.Key_N, KEY.Key_N, KEY.Key_P)
    assert window.page.current().label == "B"
    window.keys(KEY.Key_H)
    assert window.dock._marks.levels_shown == 0


def test_the_next_to_review_is_the_next_in_the_order_shown(window):
    window.ask('say [% "id" %]', "number")
    window.table.sortByColumn(ANSWER, Qt.SortOrder.DescendingOrder)
    assert window.column(ANSWER) == ["4", "3", "2", "1"]
    window.page.go_to(4)
    window.keys(KEY.Key_A)
    assert window.page.current().number == 3


def test_rows_without_an_answer_come_last_in_either_order(window):
    question = """[% CASE WHEN "id" = 2 THEN 'say unknown' ELSE 'say ' || "id" END %]"""
    window.ask(question, "number")
    for order, wanted in ((Qt.SortOrder.AscendingOrder, "1 3 4"), (Qt.SortOrder.DescendingOrder, "4 3 1")):
        window.table.sortByColumn(ANSWER, order)
        assert window.column(ANSWER) == [*wanted.split(), "cannot tell"]


def test_the_filter_shows_what_is_left_and_keeps_what_was_just_judged(window):
    window.ask()
    window.keys(KEY.Key_A)
    only = window.find(QComboBox, "Only")
    only.setCurrentIndex(only.findText("To review"))
    assert window.column(FEATURE) == ["B", "C", "D"]
    window.page.go_to(2)
    window.keys(KEY.Key_A)
    assert window.column(STATUS) == ["✓ accepted", "to review", "to review"]


def test_several_rows_are_accepted_at_once_and_undone_at_once(window):
    window.ask(field="pool")
    layer = window.review.wish.layer()
    window.table.selectAll()
    window.keys(KEY.Key_A)
    assert [feature["pool"] for feature in layer.getFeatures()] == [True] * 4
    window.find(QAction, "Undo").trigger()
    assert layer.fields().lookupField("pool") < 0 or {f["pool"] for f in layer.getFeatures()} == {NULL}
    assert [row.verdict for row in window.review.rows] == [""] * 4


def test_what_was_reviewed_is_saved_in_the_layer(window):
    window.ask(field="pool")
    window.keys(KEY.Key_A)
    window.page._refresh()
    window.find(QAction, "Save").trigger()
    layer = window.review.wish.layer()
    assert not layer.isModified()
    assert layer.isEditable(), "the review goes on"
    assert [(f["pool"], f["pool_reviewed"]) for f in layer.getFeatures()][:2] == [(True, True), (NULL, NULL)]


def test_a_number_is_corrected_by_typing_it(window):
    window.ask("say 3", "number")
    window.keys(KEY.Key_1)
    spin = window.find(QgsDoubleSpinBox, "Number")
    QTest.keyClicks(spin, "2")
    QTest.keyClick(spin, KEY.Key_Return)
    assert window.review.row(1).final == 12.0
    assert window.page.current().number == 2


def test_a_text_is_corrected_in_a_line(window):
    window.ask("say a barn", "text")
    window.keys(KEY.Key_E)
    line = window.find(QLineEdit, "Line")
    assert line.text() == "a barn"
    line.setText("a stable")
    QTest.keyClick(line, KEY.Key_Return)
    assert window.review.row(1).final == "a stable"


def test_a_category_is_chosen_by_its_button(window):
    window.ask("say forest", "category", choices="forest, farmland, water")
    window.find(QPushButton, "Say3").click()
    assert window.review.row(1).final == "water"


def test_stop_and_continue(window, qtbot):
    window.dock._form._question.setText("slow say yes")
    window.find(QPushButton, "Start").click()
    qtbot.waitUntil(lambda: len(window.review.rows) == 4, timeout=10_000)
    window.find(QAction, "Run").trigger()
    qtbot.waitUntil(lambda: not window.review.is_running, timeout=10_000)
    assert WAITING in [row.state for row in window.review.rows]
    window.find(QAction, "Run").trigger()
    qtbot.waitUntil(lambda: window.review.is_complete and not window.review.is_running, timeout=30_000)


def test_an_earlier_review_is_opened_with_its_verdicts(window):
    window.ask()
    window.keys(KEY.Key_A)
    window.find(QAction, "Close").trigger()
    assert window.review is None
    assert window.find(QComboBox, "Earlier").currentText().startswith("say yes — parcels, 4 of 4")
    window.find(QPushButton, "Open").click()
    assert window.column(STATUS)[0] == "✓ accepted"
    assert window.page.current().number == 2, "the first to review"


def test_labels_are_exported_with_answers_corrections_and_geometries(window, tmp_path, qtbot):
    window.ask("[% if(\"id\" = 2, 'say no', 'say yes') %]")
    window.keys(KEY.Key_A, KEY.Key_1)
    table, layer = tmp_path / "labels.csv", tmp_path / "labels.gpkg"
    for path in (table, layer):
        with qtbot.waitSignal(window.page.told, timeout=10_000):
            window.page.export(str(path))
    with table.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [(row["answer"], row["verdict"], row["label"]) for row in rows] == [
        ("true", "accepted", "true"),
        ("false", "corrected", "true"),
        ("true", "", ""),
        ("true", "", ""),
    ]
    assert rows[0]["wkt"].startswith("Polygon")
    labels = QgsVectorLayer(str(layer), "labels")
    assert [(f["feature"], f["answer"], f["label"], f["reviewed"]) for f in labels.getFeatures()] == [
        ("A", True, True, True),
        ("B", False, True, True),
        ("C", True, NULL, False),
        ("D", True, NULL, False),
    ]
    assert labels.crs() == window.review.wish.layer().crs()
    assert next(labels.getFeatures()).geometry().equals(box(0, 0, 30, 30))


def test_labels_that_cannot_be_written_are_said_so(window, tmp_path, qtbot):
    window.ask()
    with qtbot.waitSignal(window.page.failed, timeout=10_000) as failed:
        window.page.export(str(tmp_path / "missing" / "labels.csv"))
    assert "could not be written" in failed.args[0].sentence


def test_a_layer_removed_under_the_review_leaves_the_verdicts_in_it(window):
    window.ask(field="pool")
    QgsProject.instance().removeMapLayer(window.review.wish.layer().id())
    window.keys(KEY.Key_A)
    assert "only kept in the review" in window.told()
    assert window.review.row(1).verdict == ACCEPTED


def test_leaving_takes_everything_from_the_map(window):
    window.ask()
    window.keys(KEY.Key_J)
    marks = window.dock._marks
    assert marks.levels_shown
    window.find(QAction, "Close").trigger()
    assert marks.levels_shown == 0
    assert marks._outline is None
