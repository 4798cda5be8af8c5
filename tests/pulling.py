"""The asking side of a question in tests of the plugin's client: black imagery for whatever window is wanted."""

from __future__ import annotations

from geoloupe.model_backend.wire import Frame

SOURCE = {"kind": "pull", "height": 100, "width": 120, "metres_per_pixel": 0.5, "key": "k"}


def serve(request):
    """Answer every window of the request with black."""

    def reply(windows):
        for window in windows:
            black = bytes(4 * window.height * window.width)
            request.reply(Frame("tile", request.number, {"window": list(window)}, black))

    request.needed.connect(reply)
    return request
