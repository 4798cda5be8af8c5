"""What a program that asks can rely on: every question ends with one frame, whatever happens in between."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from asking import Client, connected, pulled, render
from scripted import ScriptedEngine

from model_backend import connection as connections
from model_backend.connection import Connection
from model_backend.wire import Frame
from model_backend.worker import Worker

ENDS = ("done", "cancelled", "error")

pytestmark = pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")


# One question


def test_hello_says_what_will_answer(worker: Worker) -> None:
    hello = connected(lambda read, write: Connection(worker, read, write).serve()).hello()
    assert (hello["proto"], hello["model"], hello["device"]) == (1, "scripted", "cpu")
    assert hello["reason"] == "there is no model"
    assert hello["memory_mb"] > 1


def test_a_question_is_answered_with_progress_evidence_tokens_and_one_end(client: Client) -> None:
    client.ask(1, "look around")
    heard: list[Frame] = []
    done = client.until("done", heard=heard)
    kinds = [frame.kind for frame in heard]
    assert kinds.count("evidence") == 2
    assert kinds.count("token") == 1
    assert heard[0].fields == {"level": 0, "levels": 2, "done": 0, "total": 9, "metres_per_pixel": None}
    assert [frame["done"] for frame in heard if frame.kind == "progress" and frame["level"] == 0] == list(range(10))
    assert done["answer"] == "seen 100.0 0.25"
    account = "answer confidence notes model levels things tokens timing account peak_memory_mb grid box"
    assert set(done.fields) == set(account.split())


def test_what_was_counted_travels_with_its_place_the_surest_first(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    client.ask(1, "look around")
    assert client.until("done")["things"] == []
    client.ask(2, "count them")
    court, plane = client.until("done")["things"]
    assert court == {"kind": "tennis court", "score": 0.9, "place": [1.0, 0.125]}
    assert plane == {"kind": "airplane", "score": 0.8, "place": [0.25, 0.5]}
    monkeypatch.setattr("model_backend.replies.MOST_THINGS", 1)
    client.ask(3, "count them")
    assert client.until("done")["things"] == [court]


def test_maps_travel_as_float32_with_their_grid_and_box(client: Client) -> None:
    client.ask(1, "look around")
    evidence = client.until("evidence")
    rows, cols = evidence["grid"]
    heat = np.frombuffer(evidence.payload, "<f4", rows * cols).reshape(rows, cols)
    assert heat[0, 0] == 2
    chosen = np.frombuffer(evidence.payload, np.uint8, offset=4 * rows * cols).reshape(rows, cols)
    assert (chosen == (heat == 2)).all()
    assert np.isnan(heat).sum() == rows * cols - 1
    assert evidence["box"] == [0, 0, 1, 1]
    assert evidence["level_size"] == [72, 96]
    assert evidence["tiles"] == [[0, 0, 0.25, True, [0, 0, pytest.approx(32 / 72), pytest.approx(32 / 96)]]]
    done = client.until("done")
    assert np.frombuffer(done.payload, "<f4").reshape(done["grid"]).tolist() == [[1, 1, 1], [1, 1, 1]]


def test_options_reach_the_model(client: Client) -> None:
    client.ask(1, "look around", options={"keep_ratio": 0.5})
    assert client.until("done")["answer"] == "seen 100.0 0.5"


def test_earlier_turns_reach_the_model(client: Client) -> None:
    client.ask(1, "look around", history=[["Is it wet?", "yes"]])
    assert client.until("done")["answer"] == "seen 100.0 0.25 after Is it wet?: yes"
    client.ask(2, "look around", history=["yes"])
    assert "history" in client.until("error")["human"]


def test_a_file_is_read_by_the_worker_itself(client: Client, tmp_path: Path) -> None:
    from PIL import Image

    Image.fromarray(np.full((50, 80, 3), 9, np.uint8)).save(tmp_path / "a.png")
    client.ask(1, "look around", {"kind": "file", "path": str(tmp_path / "a.png"), "area": [0, 0, 80, 40]})
    heard: list[Frame] = []
    assert client.until(*ENDS, heard=heard)["answer"] == "seen 9.0 0.25"


def test_a_plan_tells_how_many_levels_would_be_looked_at(client: Client) -> None:
    client.send("plan", height=0, width=9, metres_per_pixel=None)  # no area: nothing is told
    client.send("plan", height=1000, width=700, metres_per_pixel=0.5)
    told = client.until("plan")
    assert told.fields == {"height": 1000, "width": 700, "metres_per_pixel": 0.5, "levels": told["levels"]}
    client.ask(1, "look around", pulled(1000, 700))
    assert client.until("progress")["levels"] <= told["levels"]


def test_imagery_of_which_nothing_came_is_no_answer(client: Client) -> None:
    client.ask(1, "look")
    error = client.until(*ENDS, render=lambda window: ({"error": "The map server said 404."}, b""))
    assert (error.kind, error["code"], error["retryable"]) == ("error", "no-imagery", True)
    assert error["human"] == "No imagery came back: The map server said 404."


def test_windows_are_asked_for_a_few_at_a_time(client: Client) -> None:
    client.ask(1, "look around")
    assert len(client.until("need")["windows"]) == 8


# Failures


@pytest.mark.parametrize(
    ("question", "code", "retryable"),
    [
        ("crash", "internal", False),
        ("memory", "out-of-memory", True),
        ("refuse", "refused", False),
        (" ", "no-question", False),
    ],
)
def test_a_question_that_fails_says_so_in_one_sentence_and_the_next_is_answered(
    client: Client, question: str, code: str, retryable: bool
) -> None:
    client.ask(1, question)
    error = client.until(*ENDS)
    assert (error.kind, error.id, error["code"], error["retryable"]) == ("error", 1, code, retryable)
    assert error["human"].endswith(".")
    assert "Traceback" not in error["human"]
    client.ask(2, "look")
    assert client.until(*ENDS).kind == "done"


def test_a_missing_file_and_a_bad_option_are_one_sentence(client: Client) -> None:
    client.ask(1, "look", {"kind": "file", "path": "/none.tif"})
    assert client.until(*ENDS)["human"] == "There is no file /none.tif."
    client.ask(2, "look", options={"colour": "red"})
    assert client.until(*ENDS)["code"] == "bad-option"


def test_imagery_that_could_not_be_rendered_is_noted_and_asked_for_again_next_time(
    client: Client, engine: ScriptedEngine
) -> None:
    def broken(window: list[int]) -> tuple[dict[str, Any], bytes]:
        return render(window) if window[2] else ({"error": "The map server said 404."}, b"")

    client.ask(1, "look")
    done = client.until(*ENDS, render=broken)
    assert done["notes"] == ["The map server said 404."]
    client.ask(2, "look")
    assert client.until(*ENDS)["notes"] == []
    assert engine.opened == 2


def test_a_window_of_the_wrong_size_ends_the_question(client: Client) -> None:
    client.ask(1, "look")
    error = client.until(*ENDS, render=lambda window: ({}, b"123"))
    assert (error.kind, error["code"]) == ("error", "bad-tile")


def test_a_window_that_never_comes_ends_the_question(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connections, "TILE_SECONDS", 0.2)
    client.ask(1, "look")
    assert client.until("need")
    error = client.until(*ENDS)
    assert (error["code"], error["retryable"]) == ("no-imagery", True)


# Several questions


def test_questions_are_answered_in_the_order_they_came(client: Client) -> None:
    for request in (3, 1, 2):
        client.ask(request, "look")
    assert [client.until("done").id for _ in range(3)] == [3, 1, 2]


def test_the_scene_is_kept_while_its_pixels_are_the_same(client: Client, engine: ScriptedEngine) -> None:
    for request, key in ((1, "a"), (2, "a"), (3, "b")):
        client.ask(request, "look", pulled(key=key))
        client.until("done")
    assert engine.opened == 2


def test_a_request_number_in_use_cannot_be_used_again(client: Client) -> None:
    client.ask(1, "talk")
    client.until("token")
    client.ask(1, "look")
    assert client.until("error")["code"] == "bad-request"
    client.send("cancel", 1)
    assert client.until("cancelled").id == 1


# Cancelling


def test_windows_of_an_abandoned_read_are_skipped() -> None:
    """The engine may stop reading a level half way; what was on its way then is not what it asks for next."""
    from model_backend.pulled import PulledSource
    from model_backend.pyramid import Window
    from model_backend.requests import PulledImagery

    class Answering:
        def __init__(self) -> None:
            self.tiles: list[Frame] = []

        def need(self, windows: Any) -> None:
            for window in windows:
                fields = [window.level_height, window.level_width, window.row, window.col, window.height, window.width]
                self.tiles.append(Frame("tile", 1, {"window": fields}, render(fields)[1]))

        def tile(self) -> Frame:
            return self.tiles.pop(0)

    source = PulledSource(PulledImagery(100, 100, None, "k"))
    source.caller = Answering()
    next(source.read([Window(100, 100, 0, col, 10, 10) for col in range(9)]))
    (pixels,) = source.read([Window(50, 50, 0, 0, 20, 30)])
    assert pixels.rgb.shape == (20, 30, 3)
