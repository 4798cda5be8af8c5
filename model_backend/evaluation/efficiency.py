"""What an answer costs: the paper's own count (Appendix C), the honest one, and the time no card can beat.

Two counts, because the paper's is narrower than it looks: it counts multiply-accumulates as FLOPs, and leaves out the
vision tower, the projector, text, line ends and grouped-query attention (METHOD 9). `paper_count` reproduces it to the
last digit so that it can be compared; `account` says what really runs. Pure arithmetic, no torch.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from model_backend import pyramid
from model_backend.config import Geometry
from model_backend.evaluation.sizes import QWEN2_7B, Sizes
from model_backend.work import Account, Card, Pass, Run, Stage, whole

Method = Literal["ours", "anyres", "fastv", "pyramiddrop", "prumerge++", "visionzip"]

PAPER_TILES_READ = 50 / 144  # average share of the fourth layer's tiles that the paper found selected
VISIONZIP_TOKENS = 64  # a tile
FASTV_LAYERS, FASTV_KEPT = 2, 0.5  # all tokens in so many layers, then this share
PYRAMIDDROP_KEPT = (1.0, 0.5, 0.25, 0.125)  # in each quarter of the layers


# --- The paper's count -----------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class PaperCount:
    """Visual tokens through the encoder and into the language model, and multiply-accumulates as the paper counts."""

    encoder_tokens: int
    llm_tokens: int
    macs: int

    @property
    def teraflops(self) -> float:
        """What the paper's tables call TFLOPs."""
        return self.macs / 1e12


def paper_count(
    height: int,
    width: int,
    method: Method = "ours",
    sizes: Sizes = QWEN2_7B,
    geometry: Geometry | None = None,
    tiles_read: Sequence[int] | None = None,
    keep_ratio: float = 0.25,
) -> PaperCount:
    """Appendix C for an image of `height` x `width` px.

    `tiles_read` per level, coarse to fine, for our method; without it as in the paper: the two coarsest levels whole,
    50 of 144 tiles of each finer one. The other methods see the finest level whole, as LLaVA-NeXT with a large enough
    grid does. PruMerge++ (a quarter) and VisionZip (64 tokens a tile) are counted by the settings the paper states,
    since it gives no numbers for them.
    """
    geometry = geometry or Geometry()
    overview, pooled = geometry.thumbnail_side**2, geometry.side**2
    levels = pyramid.build(height, width, geometry).levels
    if method == "ours":
        read = paper_tiles(levels) if tiles_read is None else tuple(tiles_read)
        focus = sum(_paper_macs(tiles * pooled + overview, sizes.focus_layers, sizes) for tiles in read)
        kept = int(read[-1] * pooled * keep_ratio) + overview
        return PaperCount((1 + sum(read)) * overview, kept, focus + _paper_macs(kept, sizes.layers, sizes))
    tiles = levels[-1].count
    encoded = (tiles + 1) * overview
    if method == "prumerge++":
        tokens = encoded // 4
    elif method == "visionzip":
        tokens = (tiles + 1) * VISIONZIP_TOKENS
    else:
        tokens = tiles * pooled + overview
    if method == "fastv":
        shares = [(FASTV_LAYERS, 1.0), (sizes.layers - FASTV_LAYERS, FASTV_KEPT)]
    elif method == "pyramiddrop":
        shares = [(sizes.layers // 4, kept) for kept in PYRAMIDDROP_KEPT]
    else:
        shares = [(sizes.layers, 1.0)]
    macs = sum(_paper_macs(int(tokens * share), layers, sizes) for layers, share in shares)
    return PaperCount(encoded, tokens, macs)


def paper_tiles(levels: Sequence[pyramid.Level]) -> tuple[int, ...]:
    """Tiles read of each level as the paper assumes."""
    return tuple(
        level.count if index < 2 else round(level.count * PAPER_TILES_READ) for index, level in enumerate(levels)
    )


def _paper_macs(n: int, layers: int, sizes: Sizes) -> int:
    """Equation (1). The running text's 2ndm is a slip: the equation's 3ndm gives the paper's 36.61 T."""
    d, m = sizes.width, sizes.mlp
    return layers * (4 * n * d * d + 2 * n * n * d + 3 * n * d * m)


# --- What really runs ------------------------------------------------------------------------------------------------


H100 = Card("H100", 800e12, 3.0e12)


def planned(
    height: int,
    width: int,
    sizes: Sizes = QWEN2_7B,
    geometry: Geometry | None = None,
    tiles_read: Sequence[int] | None = None,
    text_tokens: int = 64,
    steps: int = 9,
    keep_ratio: float = 0.25,
) -> Run:
    """The work that our method has to do for a first question on an image, with nothing reused.

    `text_tokens` counts the whole prompt's text. Line ends count where their row has tiles; all of them are kept.
    """
    geometry = geometry or Geometry()
    levels = pyramid.build(height, width, geometry).levels
    read = paper_tiles(levels) if tiles_read is None else tuple(tiles_read)
    fixed = text_tokens + geometry.thumbnail_side**2 + 1  # and the separator
    ends = [level.rows * geometry.side for level, _ in zip(levels, read, strict=False)]
    local = [tiles * geometry.side**2 for tiles in read]
    focus = tuple((Pass(fixed + tokens + line),) for tokens, line in zip(local, ends, strict=True))
    return Run(1, sum(read), focus, (Pass(fixed + int(local[-1] * keep_ratio) + ends[-1]),), steps)


def account(run: Run, sizes: Sizes = QWEN2_7B, bytes_per_weight: float = 2) -> Account:
    """Arithmetic and memory traffic of a run, stage by stage, as our engine does it: the tower up to the selected
    layer, pooling before the projector's second half, n focus layers and one query row (METHOD 10.3). `mini`'s
    detector, a fiftieth of its tower, is left out."""
    pictures = run.tiles + run.thumbnails
    stages = [
        _stage("encoder", pictures * sizes.tower_macs, sizes.tower_weights, bytes_per_weight, pictures > 0),
        _stage("projector", _projector(run, sizes), sizes.projector_weights, bytes_per_weight, pictures > 0),
    ]
    for number, passes in enumerate(run.focus, 1):
        stages.append(_focus(f"focus {number}", passes, sizes, bytes_per_weight))
    head = sizes.width * sizes.vocabulary
    weights = sizes.layers * sizes.layer_weights + head
    cache = sizes.cache_per_token * sizes.layers
    if run.prompt:
        macs = sum(_decoder(each, sizes.layers, sizes) for each in run.prompt) + head
        fetched = sum(weights + each.past * cache for each in run.prompt)
        stages.append(_stage("prompt", macs, fetched, bytes_per_weight))
    length = whole(run.prompt).new if run.prompt else 0
    steps = [Pass(1, length + step) for step in range(run.steps)]
    macs = sum(_decoder(step, sizes.layers, sizes) + head for step in steps)
    fetched = sum(weights + step.past * cache for step in steps)
    stages.append(_stage("decode", macs, fetched, bytes_per_weight))
    return Account(tuple(stages))


def _focus(name: str, passes: Sequence[Pass], sizes: Sizes, bytes_per_weight: float) -> Stage:
    """The passes of one level: the layers, then layer n's keys, its one query row and the product of the two."""
    row = sizes.width**2 + (passes[-1].new + passes[-1].past) * sizes.width
    keys = sum(each.new for each in passes) * sizes.width * sizes.key_width
    macs = sum(_decoder(each, sizes.focus_layers, sizes) for each in passes) + keys + row
    weights = sizes.focus_layers * sizes.layer_weights + sizes.width * (sizes.key_width + sizes.width)
    fetched = sum(weights + each.past * sizes.cache_per_token * sizes.focus_layers for each in passes)
    return _stage(name, macs, fetched, bytes_per_weight)


def _stage(name: str, macs: int, numbers: int, bytes_per_number: float, any_work: bool = True) -> Stage:
    return Stage(name, macs, round(numbers * bytes_per_number) if any_work else 0)


def _projector(run: Run, sizes: Sizes) -> int:
    """Every patch goes through the first layer; tiles are pooled before the second, thumbnails are not."""
    first = (run.tiles + run.thumbnails) * sizes.patches * sizes.tower_width * sizes.width
    second = (run.tiles * sizes.pooled + run.thumbnails * sizes.patches) * sizes.width**2
    return first + second


def _decoder(each: Pass, layers: int, sizes: Sizes) -> int:
    """Linear layers for the new tokens; attention of each to those before it (so half of a square)."""
    attention = sizes.width * (2 * each.new * each.past + each.new**2)
    return layers * (each.new * sizes.layer_weights + attention)
