"""A backend without a model, for tests of the plugin: it speaks wire.py over stdio and "attends" to bright pixels.

Standard library only. It zooms in over three levels of 64 px tiles, picks the tiles with bright pixels, and answers
where they are. A word in the question makes it misbehave: `slow`, `deaf` (ignores cancel), `die` (exits after the
first tile), `garbage` (writes what is no frame), `half` (half a frame, then exits), `oversized` (announces a header
that is too long), `stranger` (frames of a question that nobody asked come first), `memory` and `refuse` (error frames).
A question that ends in `say ...` is answered with that, one with `turns` with what was asked before; `perhaps` lowers
the confidence; `count` counts each bright cell as an airplane, `count both` every other one as a tennis court. Start
arguments do the same from the beginning: `exit` (dies before hello), `noise` (prints before hello), `silent` (never
says hello), `unloaded` (has no model to say hello with), `doubtful` (doubts its own words).
"""

from __future__ import annotations

import os
import queue
import sys
import threading
import time
from array import array
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from model_backend.wire import PROTOCOL, Decoder, Frame, encode

TILE, CELL, LEVELS = 64, 16, 3
BRIGHT = 250
BRIGHT_SHARE = 0.5  # of ten: a cell as bright as this is chosen


class Cancelled(Exception):
    pass


def meets(a, b):
    return a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3]


class Worker:
    def __init__(self):
        self.inbox = queue.Queue()
        self.cancelled = set()
        self.writing = threading.Lock()
        threading.Thread(target=self.read, daemon=True).start()

    def read(self):
        decoder = Decoder()
        while data := os.read(0, 1 << 16):
            for frame in decoder.feed(data):
                if frame.kind == "cancel":
                    self.cancelled.add(frame.id)
                if frame.kind == "ping":
                    self.send("pong", frame.id, memory_mb=412)
                else:
                    self.inbox.put(frame)
        os._exit(0)

    def send(self, kind, number=0, payload=b"", **fields):
        self.write(encode(Frame(kind, number, fields, payload)))

    def write(self, data):
        with self.writing:
            sys.stdout.buffer.write(data)
            sys.stdout.buffer.flush()

    def serve(self):
        while True:
            frame = self.inbox.get()
            if frame.kind == "hello" and "unloaded" in sys.argv:
                self.send("error", code="no-model", human="The model files are missing.", retryable=False)
                return
            if frame.kind == "hello":
                about = {"version": "0", "model": "fake", "device": "cpu", "reason": "test", "memory_mb": 1}
                doubt = "What it says is no language." if "doubtful" in sys.argv else ""
                self.send("hello", proto=PROTOCOL, doubt=doubt, **about)
            elif frame.kind == "plan":
                self.send("plan", levels=LEVELS, **frame.fields)
            elif frame.kind == "ask":
                self.answer(frame)
            elif frame.kind == "shutdown":
                return

    def answer(self, ask):
        question, number = ask["question"], ask.id
        print("asked:", question, file=sys.stderr, flush=True)
        if "refuse" in question:
            self.send("error", number, code="refused", human="The model refuses this question.", retryable=False)
            return
        if "memory" in question:
            sentence = "The model ran out of memory; ask about a smaller area."
            self.send("error", number, code="out-of-memory", human=sentence, retryable=True)
            return
        if "garbage" in question:
            self.write(b"this is no frame at all, it is a line of text\n" * 10)
            time.sleep(30)
        if "half" in question:
            self.write(encode(Frame("token", number, {"text": "never whole"}))[:-5])
            os._exit(0)
        if "oversized" in question:
            self.write((1 << 30).to_bytes(4, "big"))
            time.sleep(30)
        if "stranger" in question:
            self.send("token", 999, text="of another question")
            self.send("error", 999, code="refused", human="of another question", retryable=False)
            self.send("from the future", number)
        try:
            self.look(ask, question, number)
        except Cancelled:
            self.send("cancelled", number)

    def look(self, ask, question, number):
        source = ask["source"]
        wanted = None
        tiles, heat = [], None
        for level in range(LEVELS):
            scale = min(TILE * 2 ** (level + 1) / max(source["height"], source["width"]), 1.0)
            height, width = max(1, round(source["height"] * scale)), max(1, round(source["width"] * scale))
            grid = [(row, col) for row in range(-(-height // TILE)) for col in range(-(-width // TILE))]
            boxes = {(row, col): self.box(row, col, height, width) for row, col in grid}
            chosen = [place for place in grid if wanted is None or any(meets(boxes[place], box) for box in wanted)]
            ground = source["metres_per_pixel"] and source["metres_per_pixel"] / scale
            rows, cols = -(-height // CELL), -(-width // CELL)
            heat = array("f", [float("nan")]) * (rows * cols)
            about = {"level": level, "levels": LEVELS, "metres_per_pixel": ground}
            self.send("progress", number, done=0, total=len(chosen), **about)
            windows = [
                [height, width, row * TILE, col * TILE, min(TILE, height - row * TILE), min(TILE, width - col * TILE)]
                for row, col in chosen
            ]
            self.send("need", number, windows=windows)
            tiles = []
            for done, ((row, col), window) in enumerate(zip(chosen, windows, strict=True), start=1):
                pixels = self.tile(number, window, deaf="deaf" in question)
                if "die" in question:
                    print("dying as asked", file=sys.stderr, flush=True)
                    os._exit(3)
                if "slow" in question or "deaf" in question:
                    time.sleep(0.06)
                score = self.warm(heat, cols, window, pixels)
                tiles.append([row, col, score, False, boxes[row, col]])
                self.send("progress", number, done=done, total=len(chosen), **about)
            best = max(tile[2] for tile in tiles)
            for tile in tiles:
                tile[3] = tile[2] == best or tile[2] >= 1.0
            wanted = [tile[4] for tile in tiles if tile[3]]
            box = [0.0, 0.0, rows * CELL / height, cols * CELL / width]
            told = heat.tobytes() + bytes(value >= BRIGHT_SHARE for value in heat)
            self.send(
                "evidence", number, told, level_size=[height, width], tiles=tiles, grid=[rows, cols], box=box, **about,
            )  # fmt: skip
        answer = question.partition("say ")[2] or "Something bright is there."
        if "turns" in question:
            answer = " | ".join(f"{asked} {answered}" for asked, answered in ask["history"])
        for word in answer.replace(" ", " \0").split("\0"):
            self.send("token", number, text=word)
        kinds = ("airplane", "tennis court") if "both" in question else ("airplane",)
        bright = [divmod(cell, cols) for cell, value in enumerate(heat) if value >= BRIGHT_SHARE]
        places = [[(row + 0.5) * CELL / height, (col + 0.5) * CELL / width] for row, col in bright]
        things = [
            {"kind": kinds[index % len(kinds)], "score": 0.9, "place": place} for index, place in enumerate(places)
        ]
        confidence = 0.2 if "perhaps" in question else 0.8
        self.send(
            "done", number, heat.tobytes(), answer=answer, confidence=confidence, notes=[], model="fake",
            levels=[], tokens={}, timing={}, things=things if "count" in question else [], peak_memory_mb=1,
            grid=[rows, cols], box=box,
        )  # fmt: skip

    def box(self, row, col, height, width):
        """A tile in shares of the area."""
        bottom, right = min((row + 1) * TILE, height), min((col + 1) * TILE, width)
        return [row * TILE / height, col * TILE / width, bottom / height, right / width]

    def tile(self, number, window, deaf):
        while True:
            frame = self.inbox.get()
            if number in self.cancelled and not deaf:
                raise Cancelled
            if frame.kind == "tile" and frame.id == number:
                assert frame["window"] == window, "tiles come in the order in which they were asked for"
                assert frame.get("error") or len(frame.payload) == window[4] * window[5] * 4
                return frame.payload

    def warm(self, heat, cols, window, pixels):
        """Write each cell's share of bright pixels into the heat map; the tile's score is the best cell's."""
        _, _, top, left, height, width = window
        best = 0.0
        for y in range(0, height, CELL):
            for x in range(0, width, CELL):
                bright = total = 0
                for dy in range(y, min(y + CELL, height)):
                    start = 4 * (dy * width + x)
                    row = pixels[start : start + 4 * min(CELL, width - x)]
                    total += len(row) // 4
                    bright += sum(1 for red, alpha in zip(row[0::4], row[3::4], strict=True) if alpha and red >= BRIGHT)
                share = bright / total if total else 0.0
                heat[((top + y) // CELL) * cols + (left + x) // CELL] = 10 * share
                best = max(best, share)
        return best


def main():
    mode = sys.argv[1] if len(sys.argv) > 1 else "normal"
    if mode == "exit":
        print("ModuleNotFoundError: No module named 'torch'", file=sys.stderr, flush=True)
        sys.exit(1)
    if mode == "noise":
        print("a library greets the world on standard output, which is no frame")
        sys.stdout.flush()
        time.sleep(30)
    if mode == "silent":
        time.sleep(300)
    Worker().serve()


if __name__ == "__main__":
    main()
