"""A review without its window: asked in the background, stopped and gone on with, verdicts, undo."""

from __future__ import annotations

import pytest
from geoloupe.plugin.errors import Problem
from geoloupe.plugin.review import review as module
from geoloupe.plugin.review.book import Book
from geoloupe.plugin.review.review import Review
from geoloupe.plugin.review.row import ACCEPTED, ANSWERED, CORRECTED, FAILED, WAITING
from geoloupe.plugin.review.wish import LayerName, Wish
from parcels import box, layer_of
from qgis.core import NULL, QgsProject

QUESTION = """[% if("id" % 2, 'say yes', 'say no') %]"""


@pytest.fixture
def begin(qgis_app, qgis_new_project, fake_backend, ortho, tmp_path, monkeypatch):
    """begin(layer, **wish) -> a review that has not been started; each is closed at the end."""
    monkeypatch.setattr(module, "folder", lambda: tmp_path / "reviews")
    made = []

    def make(layer, fids=None, **more):
        wanted = {"question": QUESTION, "kind": "yes-no", "least": 1, **more}
        made.append(Review.begin(Wish(LayerName.of(layer), (LayerName.of(ortho),), **wanted), fids))
        return made[-1]

    make.closes = made
    yield make
    for review in made:
        review.close()


@pytest.fixture
def finish(qtbot):
    """finish(review) -> starts it and waits until nothing is left to ask."""

    def run(review):
        with qtbot.waitSignal(review.running_changed, timeout=30_000, check_params_cb=lambda: not review.is_running):
            review.start()

    return run


@pytest.fixture
def parcels():
    return layer_of(*(box(20 * n, 10 * n, 30, 30) for n in range(4)))


def values(layer, *names):
    return [tuple(feature[name] for name in names) for feature in layer.getFeatures()]


def test_every_feature_is_asked_and_its_answer_has_a_type(begin, finish, parcels):
    review = begin(parcels)
    finish(review)
    assert [(row.value, row.said, row.state, row.confidence) for row in review.rows] == [
        (True, "yes", ANSWERED, 0.8),
        (False, "no", ANSWERED, 0.8),
    ] * 2
    assert review.is_complete
    assert [row.label for row in review.rows] == ["A", "B", "C", "D"]


def test_only_the_chosen_features_are_asked(begin, finish, parcels):
    fids = [feature.id() for feature in parcels.getFeatures()][1:3]
    review = begin(parcels, fids)
    finish(review)
    assert sorted(row.label for row in review.rows) == ["B", "C"]


def test_what_an_answer_rests_on_is_kept_with_it(begin, finish, parcels):
    review = begin(parcels)
    finish(review)
    found = review.book.found(1)
    assert [level.level for level in found.levels] == [0, 1, 2]
    assert found.area.extent == box(0, 0, 30, 30).boundingBox()
    assert found.area.crs == parcels.crs()
    assert found.levels[0].tiles
    assert review.book.picture(1)[:2] == b"\xff\xd8", "a JPEG"
    assert review.book.geometry(1).equals(box(0, 0, 30, 30))


def test_bad_features_are_said_and_the_others_answered(begin, finish, fake_backend):
    layer = layer_of(box(0, 0, 30, 30), box(900, 0, 30, 30), None, box(30, 0, 30, 30))
    review = begin(layer)
    finish(review)
    assert [row.state for row in review.rows] == [ANSWERED, FAILED, FAILED, ANSWERED]
    assert "outside" in review.rows[1].note
    assert "no geometry" in review.rows[2].note


def test_stop_keeps_what_is_done_and_another_day_goes_on_with_the_rest(begin, finish, parcels, qtbot, fake_backend):
    review = begin(parcels, question="""[% if("id" = 3, 'slow say yes', 'say yes') %]""")
    review.changed.connect(lambda number: review.stop() if number == 2 else None)
    finish(review)
    assert [row.state for row in review.rows] == [ANSWERED, ANSWERED, WAITING, WAITING]
    review.close()
    again = Review(Book(review.book.path))
    begin.closes.append(again)
    assert again.rows == review.rows
    finish(again)
    assert again.is_complete
    assert [row.number for row in again.rows] == [1, 2, 3, 4]
    assert again.rows[:2] == review.rows[:2], "they were not asked again"


def test_a_plan_that_was_broken_off_is_made_anew(begin, finish, parcels):
    review = begin(parcels)
    book = Book(review.book.path)
    finish(review)
    with book._writing():
        book._file.execute("UPDATE about SET value = '' WHERE name = 'is_planned'")
    book.close()
    again = Review(Book(review.book.path))
    begin.closes.append(again)
    assert again.rows == []
    finish(again)
    assert len(again.rows) == 4


def test_a_backend_that_cannot_start_is_one_problem_and_not_one_a_feature(begin, finish, parcels, fake_backend, qtbot):
    fake_backend("exit")
    review = begin(parcels)
    told = []
    review.failed.connect(told.append)
    finish(review)
    (problem,) = told
    assert "torch" in problem.sentence
    assert {row.state for row in review.rows} == {WAITING}


def test_verdicts_go_to_the_layer_as_commands_that_can_be_undone(begin, finish, parcels):
    review = begin(parcels, field="pool")
    finish(review)
    review.judge([review.row(1).accepted()], "accept")
    review.judge([review.row(2).corrected(True)], "correct")
    assert values(parcels, "pool", "pool_confidence", "pool_reviewed")[:3] == [
        (True, 0.8, True),
        (True, 0.8, True),
        (NULL, NULL, NULL),
    ]
    assert [row.verdict for row in review.rows] == [ACCEPTED, CORRECTED, "", ""]
    assert parcels.undoStack().undoText() == "correct"
    review.edits.undo()
    assert values(parcels, "pool", "pool_reviewed")[1] == (NULL, NULL)
    assert review.row(2).verdict == "", "the review follows the layer"
    parcels.undoStack().redo()
    assert (review.row(2).verdict, review.row(2).final) == (CORRECTED, True)
    parcels.rollBack()
    assert [row.verdict for row in review.rows] == [""] * 4


def test_a_change_in_the_attribute_table_is_a_correction_of_what_was_reviewed(begin, finish, parcels):
    review = begin(parcels, field="pool")
    finish(review)
    review.judge([review.row(1).accepted()], "accept")
    parcels.changeAttributeValue(review.row(1).fid, parcels.fields().lookupField("pool"), False)
    assert (review.row(1).verdict, review.row(1).final) == (CORRECTED, False)


def test_verdicts_are_there_when_the_review_is_opened_again(begin, finish, parcels):
    review = begin(parcels)
    finish(review)
    review.judge([review.row(1).accepted(), review.row(2).corrected(None)], "both")
    kept = list(Book(review.book.path).rows())
    assert [row.verdict for row in kept] == [ACCEPTED, CORRECTED, "", ""]
    assert (kept[1].value, kept[1].final) == (False, None), "cannot tell is not no"


def test_the_right_value_that_is_the_models_own_is_accepted(begin, finish, parcels):
    review = begin(parcels)
    finish(review)
    assert review.row(1).corrected(True).verdict == ACCEPTED


def test_rows_are_asked_again_and_keep_their_verdicts(begin, finish, parcels, qtbot, fake_backend):
    review = begin(parcels)
    finish(review)
    review.judge([review.row(1).corrected(False)], "correct")
    ends = lambda: not review.is_running  # noqa: E731 - a name for a condition
    with qtbot.waitSignal(review.running_changed, timeout=30_000, check_params_cb=ends):
        review.ask_again([review.row(1)])
    assert (review.row(1).state, review.row(1).value, review.row(1).final) == (ANSWERED, True, False)


MISTAKES = [
    ({"question": "  "}, "Ask a question"),
    ({"question": 'Is there a pool in [% "parcel" %]?'}, "“parcel”"),
    ({"kind": "category", "choices": ("one",)}, "at least two categories"),
    ({"rasters": ()}, "Choose the imagery"),
    ({"rasters": (LayerName("gone", "gone", ""),)}, "“gone” is not in the project"),
    ({"features": LayerName("gone", "parcels", "")}, "“parcels” is not in the project"),
    ({"field": "id"}, "“id” cannot hold such answers"),
]


@pytest.mark.parametrize(("wrong", "sentence"), MISTAKES)
def test_a_mistake_is_told_in_one_sentence_before_a_file_is_made(
    qgis_new_project, ortho, parcels, tmp_path, monkeypatch, wrong, sentence
):
    monkeypatch.setattr(module, "folder", lambda: tmp_path / "reviews")
    wanted = {"features": LayerName.of(parcels), "rasters": (LayerName.of(ortho),), "question": "Why?", **wrong}
    with pytest.raises(Problem, match=sentence):
        Review.begin(Wish(**wanted))
    assert not (tmp_path / "reviews").exists()


def test_a_file_that_is_no_review_is_said_so(tmp_path):
    path = tmp_path / "notes.review"
    path.write_text("dear diary")
    with pytest.raises(Problem, match="is no review"):
        Book(path)


def test_earlier_reviews_of_the_projects_layers_are_found(begin, finish, parcels, monkeypatch):
    review = begin(parcels, question="say yes")
    finish(review)
    monkeypatch.setattr(module.QgsApplication, "qgisSettingsDirPath", lambda: str(review.book.path.parent))
    assert module.earlier() == [(review.book.path, "say yes — parcels, 4 of 4 asked")]
    QgsProject.instance().removeMapLayer(parcels.id())
    assert module.earlier() == []
