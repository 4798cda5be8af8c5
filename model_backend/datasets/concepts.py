"""The things `mini` can be asked about, the words people use for them, and the nine places of an area.

The first phrase of a concept is the one the model answers with. `HELD_OUT` phrases are never seen in training: they
measure whether other wording works.
"""

from __future__ import annotations

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
    Concept("farmland", ("farmland", "agricultural land", "crop fields", "cropland"), land_use=True, size=100),
    Concept("airplane", ("airplanes", "aircraft", "planes", "aeroplanes"), plural=True, size=12, land_use=True),
    Concept("baseball field", ("baseball field", "baseball diamond", "ballpark"), land_use=True, size=60),
    Concept("beach", ("beach", "sandy shore", "seashore"), land_use=True, size=60),
    Concept(
        "commercial", ("commercial buildings", "office buildings", "business district"), True, land_use=True, size=60
    ),
    Concept("chaparral", ("chaparral", "shrubland", "scrubland", "bushes"), land_use=True, size=60),
    Concept("dense residential", ("dense housing", "dense residential area", "crowded houses"), land_use=True, size=60),
    Concept("forest", ("forest", "woodland", "woods"), land_use=True, size=60),
    Concept("highway", ("highway", "freeway", "motorway"), land_use=True, size=60),
    Concept("golf course", ("golf course", "golf links"), land_use=True, size=60),
    Concept("harbour", ("harbour", "harbor", "marina", "port"), land_use=True, size=60),
    Concept("intersection", ("intersection", "crossroads", "road junction"), land_use=True, size=60),
    Concept("medium residential", ("suburban housing", "medium residential area", "suburb"), land_use=True, size=60),
    Concept("mobile homes", ("mobile homes", "mobile home park", "trailer park"), True, land_use=True, size=60),
    Concept("overpass", ("overpass", "flyover", "bridge over a road"), land_use=True, size=60),
    Concept("parking lot", ("parking lot", "car park", "parking area"), land_use=True, size=60),
    Concept("river", ("river", "stream"), land_use=True, size=60),
    Concept("runway", ("runway", "airstrip", "landing strip"), land_use=True, size=60),
    Concept(
        "sparse residential", ("sparse housing", "sparse residential area", "scattered houses"), land_use=True, size=60
    ),
    Concept("storage tanks", ("storage tanks", "tanks", "fuel tanks", "oil tanks"), True, land_use=True, size=12),
    Concept("tennis court", ("tennis courts", "courts", "tennis court"), True, land_use=True, size=12),
    Concept("bare soil", ("bare soil", "bare ground", "exposed soil"), size=20),
    Concept("buildings", ("buildings", "houses", "structures"), plural=True, size=12),
    Concept("cars", ("cars", "vehicles", "automobiles"), plural=True, size=4),
    Concept("dock", ("dock", "pier", "jetty"), size=10),
    Concept("grass", ("grass", "lawn", "meadow"), size=20),
    Concept("pavement", ("pavement", "asphalt", "paved ground"), size=12),
    Concept("sand", ("sand", "sandy ground"), size=20),
    Concept("sea", ("sea", "ocean"), size=200),
    Concept("ships", ("ships", "boats", "vessels"), plural=True, size=10),
    Concept("trees", ("trees", "tree cover"), plural=True, size=20),
    Concept("water", ("water", "open water", "a body of water"), size=20),
    Concept("road", ("road", "street"), size=12),
    Concept("vegetation", ("vegetation", "green areas", "plants"), size=20),
)
INDEX = {concept.name: i for i, concept in enumerate(CONCEPTS)}
COUNTED = ("airplane", "storage tanks", "tennis court")

HELD_OUT = frozenset(
    {
        "aeroplanes",
        "woods",
        "motorway",
        "vessels",
        "scrubland",
        "crossroads",
        "fuel tanks",
        "automobiles",
        "ocean",
        "car park",
    }
)

PLACES = (
    ("north-west", "top left", "upper left"),
    ("north", "top", "upper part"),
    ("north-east", "top right", "upper right"),
    ("west", "left", "left side"),
    ("centre", "center", "middle"),
    ("east", "right", "right side"),
    ("south-west", "bottom left", "lower left"),
    ("south", "bottom", "lower part"),
    ("south-east", "bottom right", "lower right"),
)


def training_phrases(concept: Concept) -> tuple[str, ...]:
    return tuple(phrase for phrase in concept.phrases if phrase not in HELD_OUT)
