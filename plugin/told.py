"""What the backend tells, in the analyst's language. It speaks English alone: it may run where nobody reads it.

Its sentences are recognised by their wording; one that is not known stays as it is.
"""

from __future__ import annotations

import re

from . import words
from .words import later

_SENTENCES = (
    # notes of answers
    later("Imagery was missing or blank for {} of {} tiles."),
    later("Level {} has {} tiles of interest; the best {} were read."),
    later("The prompt had room for {} of {} tokens; the best were kept."),
    later("The imagery is too coarse to be sure: {} m a pixel, {} m is needed."),
    later("There is no imagery in the area asked about."),
    later("No imagery came back: {}."),
    later("Read as “{}”"),
    later("Pixels of {} m are too coarse to show {}: use imagery of {} m or finer."),
    later("Pixels of {} m are too coarse to count: use imagery of {} m or finer."),
    later("This model can only count some things ({}): ask whether there are any, or where they are."),
    later("The model is not sure of it here: ask about a smaller area, or ask in other words."),
    later(
        "The model was not trained for this question: it knows land use, water, vegetation, roads, buildings, ships, "
        "airplanes, storage tanks and courts."
    ),
    # why there is no answer
    later("The model does not know the word {}; use another."),
    later("There is no preset {}; choose one of {}."),
    later("The question took more than the {} seconds that this server gives to one."),
    later("The imagery was asked for, but nothing came within {} seconds."),
    later("There is no CUDA device that PyTorch can use; choose the cpu."),
    later("The raster holds complex numbers (radar phase), which cannot be shown as a picture."),
    later("The raster has no band {}; it has {}."),
    later("{} has no bands."),
    later("{} holds several rasters; ask about one of them, such as {}."),
    later("Part of {} cannot be read: the file is damaged or out of reach."),
    later("{} is not a raster that can be read."),
    later("There is no file {}."),
    later("This server opens no files: send it the imagery instead."),
    later("This server opens only the files in its own folders: send it the imagery instead."),
    later("The device ran out of memory: ask with a smaller tile budget, or about a smaller area."),
    later("Too many of your questions are waiting; try again when some are answered."),
    later("Too many questions are waiting; try again in a moment."),
    later("Something went wrong inside GeoLoupe; the log of the backend has the details."),
    later("The model ran out of memory; ask about a smaller area, lower the tile budget, or close other programs."),
    later("The Python {} lacks what the model needs ({}): set it up again."),
    later(
        "The question, its history and the overview take {} of the {} tokens that the model reads; ask a shorter "
        "question or start a new conversation."
    ),
    later("On a plain picture the model says {}, which is no language: check its files."),
    # what the doctor advises
    later("Set the backend up, or choose another Python."),
    later("Only downloads of models need it: check the network, and the proxy in QGIS's options."),
    later("The model needs Python {} or newer: choose another one."),
    later("The model needs a 64-bit Python: choose another one."),
    later("Install NVIDIA's driver again, then restart."),
    later("Update NVIDIA's driver, or set up again for the CPU."),
    later("Update NVIDIA's driver, or set up again for the CPU: this PyTorch cannot use this card."),
    later("The card or its driver is faulty."),
    later("Set GEOLOUPE_MODELS to a folder that can."),
    later("Make room, or set GEOLOUPE_MODELS to a folder on a larger disk."),
    later("Install Microsoft's Visual C++ Redistributable, then restart QGIS."),
    later("Set up again and choose the GPU."),
    later("The network replaces certificates: set SSL_CERT_FILE to the file of its own authority."),
    later("Choose one of the list of models."),
)
_PATTERNS = [(re.compile(re.escape(text).replace(r"\{\}", "(.+?)"), re.DOTALL), text) for text in _SENTENCES]


def told(sentence: str) -> str:
    """The sentence in the language of the user interface."""
    for pattern, text in _PATTERNS:
        if match := pattern.fullmatch(sentence):
            return words.tr(text).format(*match.groups())
    return sentence
