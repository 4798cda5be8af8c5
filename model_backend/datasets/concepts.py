"""The things `mini` can be asked about, the words people use for them, and the nine places of an area.

The first phrase of a concept is the one the model answers with.
"""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True)
class Concept:
    """A thing on the ground. `plural` concepts are asked with "are there"; `size` is how many metres across the
    smallest one is that could be recognised: coarser imagery cannot show it."""

    name: str
    phrases: tuple[str, ...]
    plural: bool = False
    size: float = 30.0
    land_use: bool = False  # can name a whole place ("what is in the north?")


CONCEPTS = (
    Concept(
        "farmland",
        ("farmland", "agricultural land", "crop fields", "cropland", "agriculture", "farm", "fields", "arable land"),
        land_use=True,
        size=100,
    ),
    Concept(
        "airplane",
        ("airplanes", "aircraft", "planes", "aeroplanes", "airplane", "plane", "aeroplane", "jets"),
        plural=True,
        size=12,
        land_use=True,
    ),
    Concept(
        "baseball field",
        ("baseball field", "baseball diamond", "ballpark", "baseball pitch", "baseball fields"),
        land_use=True,
        size=60,
    ),
    Concept("beach", ("beach", "sandy shore", "seashore", "beaches", "shoreline", "coast"), land_use=True, size=60),
    Concept(
        "commercial",
        (
            "commercial buildings",
            "office buildings",
            "business district",
            "offices",
            "commercial area",
            "shops",
            "stores",
        ),
        True,
        land_use=True,
        size=60,
    ),
    Concept("chaparral", ("chaparral", "shrubland", "scrubland", "bushes", "shrubs", "scrub"), land_use=True, size=60),
    Concept(
        "dense residential",
        ("dense housing", "dense residential area", "crowded houses", "dense houses", "densely built housing"),
        land_use=True,
        size=60,
    ),
    Concept("forest", ("forest", "woodland", "woods", "forests", "wooded area"), land_use=True, size=60),
    Concept(
        "highway", ("highway", "freeway", "motorway", "expressway", "interstate", "highways"), land_use=True, size=60
    ),
    Concept("golf course", ("golf course", "golf links", "golf green", "golf"), land_use=True, size=60),
    Concept("harbour", ("harbour", "harbor", "marina", "port", "harbours", "seaport"), land_use=True, size=60),
    Concept(
        "intersection",
        ("intersection", "crossroads", "road junction", "crossing", "junction", "intersections"),
        land_use=True,
        size=60,
    ),
    Concept(
        "medium residential",
        ("suburban housing", "medium residential area", "suburb", "suburbs", "suburban houses"),
        land_use=True,
        size=60,
    ),
    Concept(
        "mobile homes",
        ("mobile homes", "mobile home park", "trailer park", "mobile home", "caravans", "trailers"),
        True,
        land_use=True,
        size=60,
    ),
    Concept(
        "overpass",
        ("overpass", "flyover", "bridge over a road", "overpasses", "bridge", "viaduct"),
        land_use=True,
        size=60,
    ),
    Concept(
        "parking lot",
        ("parking lot", "car park", "parking area", "parking lots", "parking", "parking space"),
        land_use=True,
        size=60,
    ),
    Concept("river", ("river", "stream", "rivers", "creek"), land_use=True, size=60),
    Concept(
        "runway",
        ("runway", "airstrip", "landing strip", "airport runway", "runways", "airfield"),
        land_use=True,
        size=60,
    ),
    Concept(
        "sparse residential",
        ("sparse housing", "sparse residential area", "scattered houses", "sparse houses", "few houses"),
        land_use=True,
        size=60,
    ),
    Concept(
        "storage tanks",
        ("storage tanks", "tanks", "fuel tanks", "oil tanks", "storage tank", "tank", "oil tank"),
        True,
        land_use=True,
        size=12,
    ),
    Concept("tennis court", ("tennis courts", "courts", "tennis court", "court"), True, land_use=True, size=12),
    Concept("bare soil", ("bare soil", "bare ground", "exposed soil", "bare earth", "soil", "dirt"), size=20),
    Concept("buildings", ("buildings", "houses", "structures", "building", "house"), plural=True, size=12),
    Concept("cars", ("cars", "vehicles", "automobiles", "car", "vehicle"), plural=True, size=4),
    Concept("dock", ("dock", "pier", "jetty", "docks", "piers", "wharf"), size=10),
    Concept("grass", ("grass", "lawn", "meadow", "grassland", "lawns", "meadows"), size=20),
    Concept("pavement", ("pavement", "asphalt", "paved ground", "concrete", "paved area"), size=12),
    Concept("sand", ("sand", "sandy ground", "sandy area"), size=20),
    Concept("sea", ("sea", "ocean", "open sea", "seawater"), size=200),
    Concept("ships", ("ships", "boats", "vessels", "ship", "boat", "yachts"), plural=True, size=10),
    Concept("trees", ("trees", "tree cover", "tree"), plural=True, size=20),
    Concept("water", ("water", "open water", "a body of water", "waters", "water body"), size=20),
    Concept("road", ("road", "street", "roads", "streets"), size=12),
    Concept("vegetation", ("vegetation", "green areas", "plants", "greenery", "plant cover"), size=20),
)
INDEX = {concept.name: i for i, concept in enumerate(CONCEPTS)}
COUNTED = ("airplane", "storage tanks", "tennis court")
MOST = 12  # the largest number that is said
MANY = f"more than {MOST}"  # for all above

PLACES = (
    ("north-west", "top left", "upper left", "northwest", "north west", "upper left corner", "top left corner"),
    ("north", "top", "upper part", "northern part", "top part", "upper middle"),
    ("north-east", "top right", "upper right", "northeast", "north east", "upper right corner", "top right corner"),
    ("west", "left", "left side", "western part", "left part"),
    ("centre", "center", "middle", "central part", "middle part"),
    ("east", "right", "right side", "eastern part", "right part"),
    ("south-west", "bottom left", "lower left", "southwest", "south west", "lower left corner", "bottom left corner"),
    ("south", "bottom", "lower part", "southern part", "bottom part", "lower middle"),
    (
        "south-east",
        "bottom right",
        "lower right",
        "southeast",
        "south east",
        "lower right corner",
        "bottom right corner",
    ),
)


def named(text: str) -> list[Concept]:
    """The things that a text names, in the order of `CONCEPTS`."""
    said = text.casefold()
    return [
        concept
        for concept in CONCEPTS
        if any(re.search(rf"\b{re.escape(phrase)}\b", said) for phrase in _spellings(concept))
    ]


def _spellings(concept: Concept) -> set[str]:
    phrases = {concept.name, *concept.phrases}
    return phrases | {phrase.removesuffix("s") for phrase in phrases} | {phrase + "s" for phrase in phrases}
