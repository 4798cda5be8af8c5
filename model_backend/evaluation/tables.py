"""The figures of `evaluate` as text tables."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any


def text(report: dict[str, Any]) -> str:
    """All tables of a report (see `measure.measure`), those that were measured."""
    lines: list[str] = []
    for _, title, table in accuracies(report):
        lines += ["", title, *_accuracy(table)]
    if unknown := report.get("unknown_objects"):
        lines += ["", f"things it cannot know: {unknown['value']:.3f} of {unknown['n']} answered no or unknown, "
                      f"{unknown['made_up_counts']} counts made up"]  # fmt: skip
    if error := report.get("count_error"):
        lines += [f"counts: off by {error['mean_absolute']} on average (always the median: {error['median_guess']}), "
                  f"n = {error['n']}"]  # fmt: skip
    if recall := report.get("recall"):
        lines += ["", "target tokens among the best quarter of level 0 (%)", *_recall(recall)]
    for key, name, what in (("keep_ratio", "keep_ratio", "share kept"), ("raster_size", "side", "long side, px")):
        if rows := report.get(key):
            lines += ["", *_sweep(rows, name, what)]
    if known := report.get("calibration"):
        at = known["at_80_coverage"]
        lines += ["", f"confidence: calibration error {known['ece']:.3f}; right {known['all']:.3f} of all, "
                      f"{at['value']:.3f} of the surest 80 %"]  # fmt: skip
    if "seconds_per_question" in report:
        spent = f"{report['seconds_per_question']} s and {report['tokens_per_question']} tokens a question"
        lines += ["", f"{spent}; {report['seconds']} s in all, {report['processes']} processes"]
    return "\n".join(lines[1:])


def accuracies(report: dict[str, Any]) -> Iterator[tuple[str, str, dict[str, dict[str, float]]]]:
    """(name, title, table) of each group of questions."""
    if table := report.get("accuracy"):
        yield "accuracy", "composed scenes of unseen places", table
    if table := report.get("paraphrased"):
        yield "paraphrased", "the same in wordings that training never used", table
    for name, table in report.get("real", {}).items():
        yield f"real-{name}", f"real rasters: {name}", table


def _accuracy(table: dict[str, dict[str, float]]) -> Iterator[str]:
    yield f"{'question':<16}{'right':>7}  {'95 % interval':<15}{'n':>5}{'commonest':>11}{'blind':>7}"
    for kind, row in table.items():
        if row["n"]:
            interval = f"{row['low']:.3f}-{row['high']:.3f}"
            shares = f"{row['majority']:>11.3f}{row['blind']:>7.3f}"
            yield f"{kind:<16}{row['value']:>7.3f}  {interval:<15}{row['n']:>5}{shares}"


def _recall(recall: dict[str, Any]) -> Iterator[str]:
    groups = recall["groups"] | {"all": recall}
    yield f"{'guidance':<20}" + "".join(f"{name:>16}" for name in groups)
    ways = ["best_teacher_layer", *recall["layers"], "text_blind", "random", "rfm"]
    for way in ways:
        values = (group["layers"][way] if way.startswith("layer ") else group[way] for group in groups.values())
        yield f"{way:<20}" + "".join(f"{100 * value:>16.2f}" for value in values)
    yield f"{'n':<20}" + "".join(f"{group['n']:>16}" for group in groups.values())


def _sweep(rows: Sequence[dict[str, float]], name: str, what: str) -> Iterator[str]:
    yield f"{what:<16}{'right':>7}  {'95 % interval':<15}{'n':>5}{'tokens':>9}{'seconds':>9}"
    for row in rows:
        interval = f"{row['low']:.3f}-{row['high']:.3f}"
        cost = f"{row['tokens']:>9.0f}{row['seconds']:>9.2f}"
        yield f"{row[name]:<16}{row['value']:>7.3f}  {interval:<15}{row['n']:>5}{cost}"
