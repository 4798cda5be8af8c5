"""The algorithms on a server: what the settings say of it holds for them as for the panel."""

from __future__ import annotations

import pytest
from geoloupe.plugin import backend
from geoloupe.plugin.backend import Server
from parcels import asked, box, layer_of, rows
from serving import PYTHON, TOKEN

pytestmark = pytest.mark.skipif(not PYTHON.exists(), reason="there is no .venv-backend")


@pytest.fixture
def serve_at(provider, monkeypatch):
    """serve_at(server): the settings name it."""
    return lambda server: monkeypatch.setattr(backend, "place", lambda: server)


def test_features_are_asked_about_on_a_server(run, ortho, port, serve_at):
    serve_at(Server("127.0.0.1", port, TOKEN, tls=False))
    results = run("askfeatures", asked(ortho, layer_of(box(0, 0, 50, 50), box(60, 60, 50, 50)), QUESTION="look"))
    assert [said.startswith("seen") for (said,) in rows(results, "said")] == [True, True]
    assert f"Connecting to 127.0.0.1:{port}…" in run.feedback.lines


def test_a_server_that_knows_another_token_ends_the_run_with_one_sentence(failure, ortho, port, serve_at):
    serve_at(Server("127.0.0.1", port, "another-secret-of-theirs", tls=False))
    assert "the token is wrong" in failure("askraster", {"RASTER": ortho, "QUESTION": "look"})


def test_a_server_that_is_not_there_ends_the_run_with_one_sentence(failure, ortho, serve_at):
    serve_at(Server("127.0.0.1", 1, TOKEN, tls=False))
    assert "cannot be reached" in failure("askraster", {"RASTER": ortho, "QUESTION": "look"})


def test_the_toolbox_needs_no_local_backend_where_there_is_a_server(provider, monkeypatch):
    monkeypatch.setattr(backend, "is_remote", lambda: True)
    monkeypatch.setattr(backend, "find", lambda: pytest.fail("it was looked for"))
    assert provider.warningMessage() == ""
    assert provider.algorithm("askraster").canExecute() == (True, "")
