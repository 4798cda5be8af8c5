"""A Hugging Face hub on 127.0.0.1: the part of its HTTP API that downloads use, with faults to order.

Large files are redirected to a "CDN" path, as the hub does; both answer Range requests.
"""

from __future__ import annotations

import hashlib
import json
import threading
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import unquote, urlsplit

LARGE = 4096  # bytes from which a file counts as large (LFS)


def revision_of(files: dict[str, bytes]) -> str:
    """A commit id that follows from the content."""
    return hashlib.sha1(b"".join(name.encode() + data for name, data in sorted(files.items()))).hexdigest()


@dataclass
class FakeHub:
    """`models` maps hub ids to {revision: files}; the last revision is the newest.

    cut       file name -> bytes after which the connection is dropped, each time it is asked for
    cuts      how many more times to drop it
    corrupt   files of which a byte is turned over on the way
    lies      (hub id, file name) whose listed hash is made up
    gated     hub ids that ask for a licence to be accepted
    requests  (path, Range header or None) in the order they came
    """

    models: dict[str, dict[str, dict[str, bytes]]] = field(default_factory=dict)
    cut: dict[str, int] = field(default_factory=dict)
    cuts: int = 0
    corrupt: set[str] = field(default_factory=set)
    lies: set[tuple[str, str]] = field(default_factory=set)
    gated: set[str] = field(default_factory=set)
    requests: list[tuple[str, str | None]] = field(default_factory=list)

    def publish(self, hub_id: str, files: dict[str, bytes]) -> str:
        """Add a revision with `files` and return its commit id."""
        revision = revision_of(files)
        self.models.setdefault(hub_id, {})[revision] = files
        return revision

    def __enter__(self) -> FakeHub:
        hub = self

        class Handler(_Handler):
            pass

        Handler.hub = hub
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_port}"

    def ranges(self, name: str) -> list[str | None]:
        """Range headers of the requests for a file's bytes (redirects not counted)."""
        return [wanted for path, wanted in self.requests if path.endswith(f"/{name}") and "/resolve/" not in path]


class _Handler(BaseHTTPRequestHandler):
    hub: FakeHub
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        path = unquote(urlsplit(self.path).path)
        self.hub.requests.append((path, self.headers.get("Range")))
        parts = path.strip("/").split("/")
        if parts[:2] == ["api", "models"]:
            self._info("/".join(parts[2:4]), parts[5] if len(parts) > 5 else None)
        elif len(parts) == 5 and parts[2] == "resolve":
            self._resolve("/".join(parts[:2]), parts[3], parts[4])
        elif parts[0] in ("cdn", "git"):
            self._bytes("/".join(parts[1:3]), parts[3], parts[4])
        else:
            self._refuse(404, "EntryNotFound")

    def _info(self, hub_id: str, revision: str | None) -> None:
        if hub_id in self.hub.gated:
            self._refuse(403, "GatedRepo")
            return
        if hub_id not in self.hub.models:
            self._refuse(404, "RepoNotFound")
            return
        revisions = self.hub.models[hub_id]
        revision = revision if revision not in (None, "main") else list(revisions)[-1]
        if revision not in revisions:
            self._refuse(404, "RevisionNotFound")
            return
        siblings = [self._sibling(hub_id, name, data) for name, data in revisions[revision].items()]
        body = json.dumps({"id": hub_id, "modelId": hub_id, "sha": revision, "siblings": siblings}).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def _sibling(self, hub_id: str, name: str, data: bytes) -> dict[str, object]:
        lie = (hub_id, name) in self.hub.lies
        blob = hashlib.sha1(b"blob %d\0" % len(data) + data).hexdigest()
        about: dict[str, object] = {"rfilename": name, "size": len(data), "blobId": "0" * 40 if lie else blob}
        if len(data) >= LARGE:
            sha256 = "0" * 64 if lie else hashlib.sha256(data).hexdigest()
            about["lfs"] = {"size": len(data), "sha256": sha256, "pointerSize": 134}
        return about

    def _resolve(self, hub_id: str, revision: str, name: str) -> None:
        data = self.hub.models[hub_id][revision][name]
        self.send_response(302)
        self.send_header("Location", f"/{'cdn' if len(data) >= LARGE else 'git'}/{hub_id}/{revision}/{name}")
        self.send_header("X-Repo-Commit", revision)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def _bytes(self, hub_id: str, revision: str, name: str) -> None:
        whole = self.hub.models[hub_id][revision][name]
        if name in self.hub.corrupt:
            whole = whole[:-1] + bytes([whole[-1] ^ 1])
        wanted = self.headers.get("Range")
        begin = int(wanted.removeprefix("bytes=").split("-")[0]) if wanted else 0
        self.send_response(206 if wanted else 200)
        if wanted:
            self.send_header("Content-Range", f"bytes {begin}-{len(whole) - 1}/{len(whole)}")
        self.send_header("Content-Length", str(len(whole) - begin))
        self.end_headers()
        if name in self.hub.cut and self.hub.cuts > 0:
            self.hub.cuts -= 1
            self.wfile.write(whole[begin : begin + self.hub.cut[name]])
            self.wfile.flush()
            self.close_connection = True
            self.connection.shutdown(2)
            return
        self.wfile.write(whole[begin:])

    def _refuse(self, status: int, code: str) -> None:
        self.send_response(status)
        self.send_header("X-Error-Code", code)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, format: str, *args: object) -> None:
        """Silence: pytest shows what matters."""
