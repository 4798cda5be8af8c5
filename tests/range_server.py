"""A web server of one file, in a process of its own: rasterio opens files without letting other threads run.

python tests/range_server.py FILE      prints its port; /sent tells how many of FILE's bytes it has sent
"""

from __future__ import annotations

import re
import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

CONTENT = Path(sys.argv[1]).read_bytes()
NAME = f"/{Path(sys.argv[1]).name}"


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    sent = 0

    def do_HEAD(self) -> None:
        self.answer(200 if self.path == NAME else 404, len(CONTENT) if self.path == NAME else 0)

    def do_GET(self) -> None:
        if self.path == "/sent":
            body = str(Handler.sent).encode()
            self.answer(200, len(body))
            self.wfile.write(body)
        elif self.path == NAME:
            asked = re.fullmatch(r"bytes=(\d+)-(\d*)", self.headers.get("Range", "bytes=0-"))
            assert asked is not None
            begin, end = int(asked[1]), min(int(asked[2] or len(CONTENT) - 1), len(CONTENT) - 1)
            self.answer(206, end - begin + 1, f"bytes {begin}-{end}/{len(CONTENT)}")
            self.wfile.write(CONTENT[begin : end + 1])
            Handler.sent += end - begin + 1
        else:
            self.answer(404, 0)

    def answer(self, status: int, length: int, content_range: str | None = None) -> None:
        self.send_response(status)
        self.send_header("Content-Length", str(length))
        self.send_header("Accept-Ranges", "bytes")
        if content_range:
            self.send_header("Content-Range", content_range)
        self.end_headers()

    def log_message(self, *_: object) -> None: ...


if __name__ == "__main__":
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    print(server.server_port, flush=True)
    server.serve_forever()
