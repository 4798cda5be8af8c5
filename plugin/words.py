"""How numbers and states are said to an analyst: units, thousands of the locale, no jargon. Pure functions.

A no-break space keeps number and unit on one line.
"""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication, QLocale


def tr(text: str) -> str:
    """`text` in the language of the user interface."""
    return QCoreApplication.translate("GeoLoupe", text)


def later(text: str) -> str:
    """`text` as it is, marked as one to be translated where it is used."""
    return text


def number(value: int) -> str:
    """An integer with the locale's thousands separator."""
    return _locale().toString(int(value))


def length(metres: float) -> str:
    """A ground distance with two significant digits: 2.5 cm, 40 cm, 3.2 m, 1.2 km."""
    if metres < 0.995:
        return tr("{}\u00a0cm").format(_significant(metres * 100))
    if metres < 995:
        return tr("{}\u00a0m").format(_significant(metres))
    return tr("{}\u00a0km").format(_significant(metres / 1000))


def size(height: int, width: int) -> str:
    """Size of an area in pixels, width first as analysts read it."""
    return tr("{} × {}\u00a0px").format(number(width), number(height))


def resolution(metres_per_pixel: float | None) -> str:
    """Ground size of a pixel, or the sentence that it is unknown."""
    if metres_per_pixel is None:
        return tr("scale unknown")
    return tr("{} per pixel").format(length(metres_per_pixel))


def memory(megabytes: float) -> str:
    """412 MB, 1.3 GB."""
    if megabytes < 1000:
        return tr("{}\u00a0MB").format(number(round(megabytes)))
    return tr("{}\u00a0GB").format(_locale().toString(megabytes / 1000, "f", 1))


def duration(seconds: float) -> str:
    """1.8 s below a minute, 2 min 5 s above."""
    if seconds < 60:
        return tr("{}\u00a0s").format(_locale().toString(seconds, "f", 1))
    minutes, rest = divmod(round(seconds), 60)
    return tr("{}\u00a0min {}\u00a0s").format(minutes, rest)


def about(seconds: float) -> str:
    """An estimate, no more exact than it is: "about 2 s", "about 40 s", "about 3 min"."""
    if seconds < 90:
        short = max(round(seconds), 1)
        return tr("about\u00a0{}\u00a0s").format(short if short < 20 else round(short, -1))
    return tr("about\u00a0{}\u00a0min").format(round(seconds / 60))


def levels(count: int) -> str:
    """ "1 level", "6 levels"."""
    return tr("1\u00a0level") if count == 1 else tr("{}\u00a0levels").format(number(count))


def confidence(value: float) -> str:
    """A confidence in 0..1 as a word: the number claims more precision than it has."""
    if value >= 0.75:
        return tr("confidence high")
    return tr("confidence low") if is_low(value) else tr("confidence medium")


def is_low(value: float) -> bool:
    """Whether a confidence in 0..1 is one to doubt."""
    return value < 0.45


def tiles(count: int) -> str:
    """ "1 tile", "9 tiles"."""
    return tr("1\u00a0tile") if count == 1 else tr("{}\u00a0tiles").format(number(count))


def things(kind: str, count: int) -> str:
    """ "1 airplane", "5 airplanes"; "5 × silo" of a kind that we have no words for."""
    said = {
        "airplane": (tr("1\u00a0airplane"), tr("{}\u00a0airplanes")),
        "storage tanks": (tr("1\u00a0storage tank"), tr("{}\u00a0storage tanks")),
        "tennis court": (tr("1\u00a0tennis court"), tr("{}\u00a0tennis courts")),
    }
    if kind not in said:
        return f"{number(count)} × {kind}"
    one, many = said[kind]
    return one if count == 1 else many.format(number(count))


def features(count: int) -> str:
    """ "1 feature", "9 features"."""
    return tr("1\u00a0feature") if count == 1 else tr("{}\u00a0features").format(number(count))


def into_features(count: int) -> str:
    """What a button says that writes into them."""
    return tr("Write into {}").format(features(count)) if count else tr("Write")


def level(done: int, total: int, index: int, levels: int, metres_per_pixel: float | None) -> str:
    """What is being read: "Level 2 of 6: 4 of 9 tiles at 40 cm". `index` counts from 0, the sentence from 1."""
    read = tiles(total) if done in (0, total) else tr("{} of {}\u00a0tiles").format(number(done), number(total))
    if metres_per_pixel is None:
        return tr("Level {} of {}: {}").format(index + 1, levels, read)
    return tr("Level {} of {}: {} at {}").format(index + 1, levels, read, length(metres_per_pixel))


def shorten(text: str, limit: int) -> str:
    """`text` on one line of at most `limit` characters, cut between words where it can be."""
    line = " ".join(text.split())
    if len(line) <= limit:
        return line
    cut = line[: limit - 1]
    return (cut.rsplit(" ", 1)[0] if " " in cut[limit // 2 :] else cut) + "…"


def _locale() -> QLocale:
    """The user's; English where there is none ("C"), which would write thousands without a separator."""
    return QLocale(QLocale.Language.English) if QLocale().language() == QLocale.Language.C else QLocale()


def _significant(value: float) -> str:
    return _locale().toString(value, "f", 1 if value < 9.95 and abs(value - round(value)) >= 0.05 else 0)
