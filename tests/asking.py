"""A program that asks a worker, for tests: frames out, frames in, windows rendered from an array."""

from __future__ import annotations

import queue
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

from model_backend.pyramid import Window
from model_backend.raster import ArraySource
from model_backend.wire import PROTOCOL, Decoder, Frame, encode

ROOT = Path(__file__).parents[1]
SECONDS = 120.0  # what is sure to come may come late on a busy machine


def pulled(height: int = 90, width: int = 120, key: str = "a layer") -> dict[str, Any]:
    """The source field of a question about imagery that the asking program renders."""
    return {"kind": "pull", "height": height, "width": width, "metres_per_pixel": 0.5, "key": key}


def render(window: list[int]) -> tuple[dict[str, Any], bytes]:
    """A window of a grey picture of value 100, as the fields and payload of a tile frame."""
    rgba = np.full((window[4], window[5], 4), 100, np.uint8)
    rgba[:, :, 3] = 255
    return {}, rgba.tobytes()


def rendering(picture: np.ndarray) -> Callable[[list[int]], tuple[dict[str, Any], bytes]]:
    """Renders windows of `picture` as FileSource reads them."""
    source = ArraySource(picture)

    def render(window: list[int]) -> tuple[dict[str, Any], bytes]:
        (pixels,) = source.read([Window(*window)])
        return {}, np.dstack([pixels.rgb, np.full(pixels.rgb.shape[:2], 255, np.uint8)]).tobytes()

    return render


class Client:
    """The asking side of a connection. `read` gives no bytes at its end."""

    def __init__(
        self,
        read: Callable[[], bytes],
        write: Callable[[bytes], object],
        close: Callable[[], object] = lambda: None,
    ) -> None:
        self._write = write
        self.close = close
        self._frames: queue.SimpleQueue[Frame | None] = queue.SimpleQueue()
        self._read = read
        threading.Thread(target=self._listen, daemon=True).start()

    def _listen(self) -> None:
        decoder = Decoder()
        try:
            while data := self._read():
                for frame in decoder.feed(data):
                    self._frames.put(frame)
        except OSError:
            pass
        self._frames.put(None)

    def send(self, kind: str, request: int = 0, payload: bytes = b"", **fields: Any) -> None:
        self._write(encode(Frame(kind, request, fields, payload)))

    def send_raw(self, data: bytes) -> None:
        self._write(data)

    def hello(self, **fields: Any) -> Frame:
        self.send("hello", proto=PROTOCOL, **fields)
        return self.until("hello", "error")

    def ask(self, request: int, question: str, source: dict[str, Any] | None = None, **fields: Any) -> None:
        self.send("ask", request, question=question, source=source or pulled(), **fields)

    def next(self, seconds: float = SECONDS) -> Frame | None:
        """The next frame; None when the other side has closed."""
        return self._frames.get(timeout=seconds)

    def until(
        self,
        *kinds: str,
        request: int | None = None,
        render: Callable[[list[int]], tuple[dict[str, Any], bytes]] = render,
        heard: list[Frame] | None = None,
    ) -> Frame:
        """The next frame of these kinds (of `request`); windows asked for meanwhile are rendered, all else is put
        into `heard`."""
        end = time.monotonic() + SECONDS
        while (frame := self.next(max(0.01, end - time.monotonic()))) is not None:
            if frame.kind in kinds and request in (None, frame.id):
                return frame
            if frame.kind == "need":
                for window in frame["windows"]:
                    fields, payload = render(window)
                    self.send("tile", frame.id, payload, window=window, **fields)
            elif heard is not None:
                heard.append(frame)
        raise AssertionError(f"The connection ended before any of {kinds}.")


class WorkerProcess(Client):
    """A worker in a process of its own, asked over its pipes; `program` is what python runs."""

    def __init__(self, *program: str, **options: Any) -> None:
        self.process = subprocess.Popen(
            [sys.executable, *program],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            bufsize=0,
            cwd=ROOT,
            **options,
        )
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self._errors: list[bytes] = []
        threading.Thread(target=self._listen_to_errors, daemon=True).start()
        super().__init__(lambda: self.process.stdout.read(1 << 16), self.process.stdin.write)  # type: ignore[union-attr]

    def _listen_to_errors(self) -> None:
        assert self.process.stderr is not None
        self._errors.extend(self.process.stderr)

    def errors(self) -> str:
        """What it has written on stderr so far."""
        return b"".join(self._errors).decode()

    def until_error(self, text: str) -> None:
        """Wait until it has written `text` on stderr."""
        end = time.monotonic() + SECONDS
        while text not in self.errors():
            assert time.monotonic() < end, self.errors()
            time.sleep(0.05)

    def close_stdin(self) -> float:
        """Close its stdin and return the seconds it then took to end."""
        started = time.monotonic()
        assert self.process.stdin is not None
        self.process.stdin.close()
        self.process.wait(SECONDS)
        return time.monotonic() - started

    def kill(self) -> None:
        self.process.kill()
        self.process.wait(SECONDS)


def connected(serve: Callable[[Callable[[], bytes], Callable[[bytes], object]], object]) -> Client:
    """A client whose other side is `serve(read, write)` on a thread of this process."""
    ours, theirs = socket.socketpair()

    def run() -> None:
        with theirs:
            serve(lambda: theirs.recv(1 << 16), theirs.sendall)

    threading.Thread(target=run, daemon=True).start()
    return Client(lambda: ours.recv(1 << 16), ours.sendall, lambda: ours.shutdown(socket.SHUT_RDWR))
