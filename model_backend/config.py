"""Settings of the method and the presets: frozen dataclasses with the paper's values as defaults.

Knows nothing of files, torch or the network. METHOD.md sections 0-5 explain every switch.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from model_backend.errors import UserError

ASSETS = Path(__file__).parent / "assets"


AnswerType = Literal["text", "yes-no", "number", "category"]
Precision = Literal["auto", "fp32", "fp16", "bf16", "int8", "int4"]


@dataclass(frozen=True)
class Geometry:
    """Sizes in pixels that fix a pyramid: `tile` is the side of a tile, `patch` the encoder's stride, `pool` how many
    patch tokens a side become one visual token, `base_tiles` the long side of level 0 in tiles (METHOD 1.2)."""

    tile: int = 336
    patch: int = 14
    pool: int = 2
    base_tiles: int = 3

    @property
    def thumbnail_side(self) -> int:
        """Tokens along a side of the thumbnail, which is not pooled (24)."""
        return self.tile // self.patch

    @property
    def side(self) -> int:
        """Visual tokens along a side of a pooled tile (12)."""
        return self.thumbnail_side // self.pool

    @property
    def cell(self) -> int:
        """Level pixels along a side of a visual token (28)."""
        return self.patch * self.pool


@dataclass(frozen=True)
class AskOptions:
    """How one question is asked. The defaults are the paper's.

    mode               "paper" zooms to the finest level (or `stop_level`); "release" stops at level 1 as the
                       published code does (METHOD 0)
    stop_level         last level to visit (0 is the coarsest), None for the finest
    finest_resolution  metres per pixel: do not visit levels finer than this, where the scale is known
    keep_ratio         share of tokens kept at every selection (rho, METHOD 4.1)
    selection          "top": the best `keep_ratio` of tokens; "threshold": scaled score > `threshold` (4.6)
    scoring            "masked": unread positions get no attention; "release": the published mask defect (3.3)
    newline_selects_tiles        newline tokens pick tiles too, as published (4.2)
    tile_mapping       from tokens to tiles of the next level: "published" (scaled grids) or "geometric" (4.2)
    global_position_embedding    add CLIP's interpolated global position table (2.2)
    high_res           "select": answer from the last level's kept tokens; "concat": from every level's (Table 4)
    tile_budget        most tiles read of a level, the highest scores first; None for no limit
    token_budget       most tokens in the prompt: lowers the number kept instead of cutting the question (5.3)
    coarsest_useful    metres per pixel: an area coarser than this at its finest level is answered with a warning
    max_new_tokens     longest answer
    answer_type        what may be said: anything, or only yes, no, a number, one of `choices`, or "unknown"
    choices            the categories, for answer_type "category"
    """

    mode: Literal["paper", "release"] = "paper"
    stop_level: int | None = None
    finest_resolution: float | None = None
    keep_ratio: float = 0.25
    selection: Literal["top", "threshold"] = "top"
    threshold: float = 0.2
    scoring: Literal["masked", "release"] = "masked"
    newline_selects_tiles: bool = True
    tile_mapping: Literal["published", "geometric"] = "published"
    global_position_embedding: bool = False
    high_res: Literal["select", "concat"] = "select"
    tile_budget: int | None = None
    token_budget: int | None = None
    coarsest_useful: float | None = None
    max_new_tokens: int = 256
    answer_type: AnswerType = "text"
    choices: tuple[str, ...] = ()


@dataclass(frozen=True)
class Preset:
    """A model that can be loaded by name: where its files are and how it is best asked."""

    name: str
    title: str
    geometry: Geometry
    options: AskOptions
    licence: str
    runs_on: str = "what its folder says"
    folder: Path | None = None  # shipped with the project
    hub_id: str | None = None  # downloaded by `models get`
    revision: str | None = None
    tower_hub_id: str | None = None  # vision tower, where the checkpoint lacks it (METHOD 2.1)
    tower_revision: str | None = None
    download_gb: float = 0.0  # about; `models get` asks the hub for the exact size


MINI_GEOMETRY = Geometry(tile=256, patch=32, pool=2, base_tiles=6)
MINI = Preset(
    name="mini",
    title="GeoLoupe mini: small, runs on any CPU",
    geometry=MINI_GEOMETRY,
    options=AskOptions(
        keep_ratio=0.5,
        high_res="concat",
        newline_selects_tiles=False,
        tile_mapping="geometric",
        tile_budget=24,
        finest_resolution=0.12,
        max_new_tokens=12,
    ),
    licence="see the model card in assets/mini",
    runs_on="any CPU",
    folder=ASSETS / "mini",
)

# The hub's revisions could not be looked up when this was written, so none is pinned here: `models get` pins the one it
# finds, in a lock file beside the files (see hub.py).
QWEN2_7B = Preset(
    name="llava-qwen2-7b",
    title="The paper's model on Qwen2-7B",
    geometry=Geometry(),
    options=AskOptions(),
    licence="see ll-13/llava-largeimg-Qwen2-7B on the hub",
    runs_on="an NVIDIA GPU with 20 GB",
    hub_id="ll-13/llava-largeimg-Qwen2-7B",
    tower_hub_id="openai/clip-vit-large-patch14-336",
    download_gb=19.3,
)
VICUNA_7B = Preset(
    name="llava-vicuna-7b",
    title="The paper's model on Vicuna-7B",
    geometry=Geometry(),
    options=AskOptions(),
    licence="see ll-13/llava-largeimg-Vicuna-7B on the hub",
    runs_on="an NVIDIA GPU with 20 GB",
    hub_id="ll-13/llava-largeimg-Vicuna-7B",
    tower_hub_id="openai/clip-vit-large-patch14-336",
    download_gb=17.3,
)
PRESETS = (MINI, QWEN2_7B, VICUNA_7B)


def find_preset(name: str) -> Preset:
    """The preset called `name`. Raises :class:`UserError` that lists the names there are."""
    for preset in PRESETS:
        if preset.name == name:
            return preset
    known = ", ".join(preset.name for preset in PRESETS)
    raise UserError(f"There is no preset {name!r}; choose one of {known}.", "unknown-preset")
