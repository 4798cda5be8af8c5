"""The curve of a run: its losses by step, and below what was checked on scenes held out of training."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from matplotlib import colormaps
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.ticker import NullFormatter

COLOURS = colormaps["tab20"](range(20))
STEADY = ("phase", "step", "seconds")  # of a measurement: everything else is drawn


def draw(measured: list[dict[str, Any]], path: Path) -> None:
    """Writes a PNG of the measurements (see `loop`), phases one behind the other."""
    losses: dict[str, list[tuple[int, float]]] = {}
    checks: dict[str, list[tuple[int, float]]] = {}
    begin, phase, last, starts = 0, None, 0, []
    for one in measured:
        if one["phase"] != phase:
            begin, phase = last, one["phase"]
            starts.append((begin, phase))
        last = begin + one["step"]
        for name, value in one.items():
            if isinstance(value, float) and name not in STEADY:
                losses.setdefault(name, []).append((last, value))
        for name, value in one.get("check", {}).items():
            if isinstance(value, float):
                checks.setdefault(name, []).append((last, value))
    figure = Figure(figsize=(9, 7))
    FigureCanvasAgg(figure)
    figure.subplots_adjust(left=0.09, right=0.98, top=0.95, bottom=0.07, hspace=0.12)
    both = figure.subplots(2, 1, sharex=True)
    for axes, lines, title in zip(both, (losses, checks), ("loss", "checked"), strict=True):
        axes.set_prop_cycle(color=COLOURS)
        for name, points in lines.items():
            axes.plot(*zip(*points, strict=True), label=name, marker="." if len(points) < 30 else "")
        for at, name in starts:
            axes.axvline(at, color="0.8", linewidth=1, zorder=0)
            axes.annotate(name, (at, 1), xycoords=("data", "axes fraction"), color="0.5", va="bottom")
        axes.set_ylabel(title)
        axes.grid(alpha=0.3)
        if lines:
            axes.legend(fontsize="small", ncols=2, loc="best")
    both[0].set_yscale("log")
    both[0].yaxis.set_minor_formatter(NullFormatter())  # its labels take longer than all the rest
    both[1].set_xlabel("step")
    part = path.with_suffix(".part.png")
    figure.savefig(part, dpi=90)
    part.replace(path)  # whoever watches it never sees half a picture
