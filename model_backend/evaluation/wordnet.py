"""Which words share a meaning, by WordNet 3.0: reads the index files of its database, which Debian packages.

Knows words only; what counts as a right answer is `lrs_vqa.py`'s business.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

from model_backend.errors import UserError

FOLDER = Path("/usr/share/wordnet")  # of the package wordnet-base

# How regular endings are taken off (the manual page morphy(7WN)); irregular forms are in the .exc files.
ENDINGS = {
    "noun": "s: ses:s ves:f xes:x zes:z ches:ch shes:sh men:man ies:y",
    "verb": "s: ies:y es:e es: ed:e ed: ing:e ing:",
    "adj": "er: est: er:e est:e",
    "adv": "",
}


class WordNet:
    """The database in `folder`; without one, that of $WNSEARCHDIR or of Debian. Raises :class:`UserError` where there
    is none."""

    def __init__(self, folder: Path | None = None) -> None:
        folder = folder or Path(os.environ.get("WNSEARCHDIR", FOLDER))
        try:
            self._parts = [_PartOfSpeech(folder, name) for name in ENDINGS]
        except OSError as error:
            raise UserError(
                f"WordNet is not in {folder}: install the Debian package wordnet-base, or name the folder of its "
                "database in WNSEARCHDIR.",
                "no-wordnet",
            ) from error

    def synonyms(self, one: str, other: str) -> bool:
        """Whether two lower-case words have a synset in common, in whatever form they stand: "trees" and "tree", "2"
        and "two". Words with spaces are in no synset (WordNet writes "_")."""
        return any(part.synsets(one) & part.synsets(other) for part in self._parts)


class _PartOfSpeech:
    """The index of nouns, verbs, adjectives or adverbs."""

    def __init__(self, folder: Path, name: str) -> None:
        self._endings = [tuple(pair.split(":")) for pair in ENDINGS[name].split()]
        self._synsets: dict[str, frozenset[str]] = {}
        for line in _lines(folder / f"index.{name}"):
            word, _, count, *rest = line.split()
            self._synsets[word] = frozenset(rest[-int(count) :])  # their places in the data file
        self._irregular: dict[str, list[str]] = {}
        for line in _lines(folder / f"{name}.exc"):
            form, *bases = line.split()
            self._irregular[form] = bases

    def synsets(self, form: str) -> frozenset[str]:
        """All meanings of a word and of what it is a form of."""
        return frozenset().union(*(self._synsets[base] for base in self._bases(form)))

    def _bases(self, form: str) -> list[str]:
        """Words of the index that `form` stands for. Endings are taken off until one is found."""
        if form in self._irregular:
            return self._known([form, *self._irregular[form]])
        forms = self._without_ending([form])
        found = self._known([form, *forms])
        while forms and not found:
            forms = self._without_ending(forms)
            found = self._known(forms)
        return found

    def _known(self, forms: Iterable[str]) -> list[str]:
        return [form for form in forms if form in self._synsets]

    def _without_ending(self, forms: Iterable[str]) -> list[str]:
        return [
            form.removesuffix(ending) + base
            for form in forms
            for ending, base in self._endings
            if form.endswith(ending)
        ]


def _lines(path: Path) -> list[str]:
    """Lines of a database file; those of the licence at its head begin with a space."""
    return [line for line in path.read_text(encoding="utf-8").splitlines() if line and not line.startswith(" ")]
