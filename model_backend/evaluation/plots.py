"""The figures of `evaluate` as pictures."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from model_backend.evaluation.tables import accuracies


def write(report: dict[str, Any], folder: Path) -> list[Path]:
    """Writes a PNG for each part of the report that was measured."""
    made = []
    for name, title, table in accuracies(report):
        made.append(_picture(folder / f"{name}.png", _bars, title, table))
    if recall := report.get("recall"):
        made.append(_picture(folder / "recall.png", _recall, recall))
    if known := report.get("calibration"):
        made.append(_picture(folder / "calibration.png", _reliability, known))
    if rows := report.get("keep_ratio"):
        made.append(_picture(folder / "keep-ratio.png", _sweep, rows, "keep_ratio", "share of tokens kept"))
    if rows := report.get("raster_size"):
        made.append(_picture(folder / "raster-size.png", _sweep, rows, "side", "long side of the raster, px"))
    return made


def _picture(path: Path, draw: Callable[..., None], *what: Any) -> Path:
    figure = Figure(figsize=(8, 4.5), layout="constrained")
    FigureCanvasAgg(figure)
    draw(figure.subplots(), *what)
    figure.savefig(path, dpi=100)
    return path


def _bars(axes: Axes, title: str, table: dict[str, dict[str, float]]) -> None:
    rows = {kind: row for kind, row in table.items() if row["n"]}
    at = list(range(len(rows)))
    values = [row["value"] for row in rows.values()]
    below = [row["value"] - row["low"] for row in rows.values()]
    above = [row["high"] - row["value"] for row in rows.values()]
    axes.bar(at, values, color="#4878a8", yerr=(below, above), capsize=3, label="right, with 95 % interval")
    axes.plot(at, [row["majority"] for row in rows.values()], "k_", ms=16, mew=2, label="commonest answer")
    axes.plot(at, [row["blind"] for row in rows.values()], "_", c="#c44e52", ms=16, mew=2, label="shown grey noise")
    names = [f"{kind.replace('_', ' ')}\n{row['n']}" for kind, row in rows.items()]
    axes.set_xticks(at, names, rotation=30, ha="right", fontsize="small")
    axes.set_ylim(0, 1.02)
    axes.set_title(title, fontsize="medium")
    axes.legend(fontsize="small", loc="lower left")


def _recall(axes: Axes, recall: dict[str, Any]) -> None:
    groups = recall["groups"]
    ways = {"random": "0.75", "text_blind": "#dd8452", "best_teacher_layer": "#55a868", "rfm": "#4878a8"}
    for i, (way, colour) in enumerate(ways.items()):
        at = [g + (i - 1.5) * 0.2 for g in range(len(groups))]
        axes.bar(at, [group[way] for group in groups.values()], 0.19, color=colour, label=way.replace("_", " "))
    axes.set_xticks(range(len(groups)), [f"{name}\n{group['n']}" for name, group in groups.items()])
    axes.set_ylabel("target tokens among the best quarter")
    axes.set_ylim(0, 1)
    axes.legend(fontsize="small")


def _reliability(axes: Axes, known: dict[str, Any]) -> None:
    bins = known["bins"]
    axes.plot([0, 1], [0, 1], color="0.7", lw=1)
    axes.bar([b["low"] + 0.05 for b in bins], [b["right"] for b in bins], 0.09, color="#4878a8", label="share right")
    axes.plot([b["confidence"] for b in bins], [b["right"] for b in bins], "ko", ms=4, label="mean confidence")
    for b in bins:
        axes.annotate(b["n"], (b["low"] + 0.05, b["right"]), ha="center", va="bottom", fontsize="small")
    axes.set(xlabel="confidence", ylabel="right", xlim=(0, 1), ylim=(0, 1.06))
    axes.set_title(f"calibration error {known['ece']:.3f}", fontsize="medium")
    axes.legend(fontsize="small", loc="upper left")


def _sweep(axes: Axes, rows: list[dict[str, float]], name: str, what: str) -> None:
    at, values = [row[name] for row in rows], [row["value"] for row in rows]
    errors = ([row["value"] - row["low"] for row in rows], [row["high"] - row["value"] for row in rows])
    axes.errorbar(at, values, yerr=errors, marker="o", capsize=3, color="#4878a8", label="right, with 95 % interval")
    axes.set(xlabel=what, ylabel="right", ylim=(0, 1.02))
    cost = axes.twinx()
    cost.plot(at, [row["seconds"] for row in rows], "s--", color="#c44e52", label="seconds a question")
    cost.set_ylabel("seconds a question")
    cost.set_ylim(0)
    for row in rows:
        label, point = f"{row['tokens']:.0f} tokens", (row[name], row["value"])
        axes.annotate(label, point, (4, 6), textcoords="offset points", fontsize="small")
    if name == "side":
        axes.set_xscale("log", base=2)
        axes.set_xticks(at, [f"{side:.0f}" for side in at])
    axes.legend(fontsize="small", loc="lower left")
    cost.legend(fontsize="small", loc="lower right")
