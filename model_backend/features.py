"""The visual tokens of one scene: read and encoded once, kept up to a byte budget (METHOD 10.3, 7c).

Asks the source for the pixels of tiles and the encoder for their tokens, in small groups, so that no more than a
group's pixels are ever held. Knows nothing of questions.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Generator, Hashable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

import numpy as np
import torch
from torch import Tensor

from model_backend.detector import FINER, Spot, suits, together
from model_backend.encoder import ClipTower, Encoder, Picture
from model_backend.events import TilesRead
from model_backend.pyramid import Level, Pyramid
from model_backend.raster import Source
from model_backend.record import Record

GROUP = 8  # tiles encoded at a time: cancelling waits for one group at most
GROUP_OF_SCENES = 32  # and for several scenes on a card, which larger groups keep busy; a processor gains nothing


class TileCache:
    """Tokens by key; the least recently used leave first once `budget` bytes are exceeded."""

    def __init__(self, budget: int) -> None:
        self.budget = budget
        self.nbytes = 0
        self._tokens: OrderedDict[Hashable, Tensor] = OrderedDict()

    def get(self, key: Hashable) -> Tensor | None:
        if key in self._tokens:
            self._tokens.move_to_end(key)
        return self._tokens.get(key)

    def put(self, key: Hashable, tokens: Tensor) -> None:
        self._tokens[key] = tokens
        self.nbytes += tokens.nbytes
        while self.nbytes > self.budget and self._tokens:
            self.nbytes -= self._tokens.popitem(last=False)[1].nbytes

    def clear(self) -> None:
        self._tokens.clear()
        self.nbytes = 0


class Features:
    """Tokens of a source's tiles, and which of them show nothing."""

    def __init__(self, encoder: Encoder, source: Source, budget: int) -> None:
        self.encoder = encoder
        self.source = source
        self.cache = TileCache(budget)
        self._blank: set[Hashable] = set()
        self._spots: dict[Hashable, list[Spot]] = {}
        self._outside: set[Hashable] = set()

    def thumbnail(self, level: Level, record: Record) -> Tensor:
        """Tokens [side^2, D] of the thumbnail, not pooled. It never has a global position table (METHOD 2.2 adds one
        per canvas, and the thumbnail is a canvas of one tile)."""
        known = self.cache.get(self._key(level, (0, 0), False))
        if known is not None:
            return known
        *_, tokens = self._encode(level, [(0, 0)], record, pooled=False, tables=None)
        record.thumbnails += 1
        return tokens[0]

    def tiles(
        self, level: Level, tiles: Sequence[tuple[int, int]], record: Record, global_positions: bool
    ) -> Generator[TilesRead, None, Tensor]:
        """Yields progress; returns pooled tokens [tiles, side^2, D] of `tiles` (row, col)."""
        tables = self._tables(level) if global_positions else None
        known = {tile: self.cache.get(self._key(level, tile, global_positions)) for tile in tiles}
        missing = [tile for tile, tokens in known.items() if tokens is None]
        done = len(tiles) - len(missing)
        record.recalled += done
        yield TilesRead(level.index, done, len(tiles))
        fresh = iter(missing)
        for group in self._encode(level, missing, record, pooled=True, tables=tables):
            for tile, shared in zip(islice(fresh, len(group)), group, strict=True):
                tokens = shared.clone()  # its own memory, so that evicting it frees it
                self.cache.put(self._key(level, tile, global_positions), tokens)
                known[tile] = tokens
            record.tiles += len(group)
            done += len(group)
            yield TilesRead(level.index, done, len(tiles))
        return torch.stack([tokens for tokens in known.values() if tokens is not None])  # [tiles, side^2, D]

    def find(self, level: Level, tiles: Sequence[tuple[int, int]], seen: Tensor) -> None:
        """Keep what can be counted in tiles (row, col) of which the tower has `seen` [tiles, patches, C]."""
        if self.encoder.detector is None or not suits(level.metres_per_pixel(self.source.metres_per_pixel)):
            return
        for tile, spots in zip(tiles, self.encoder.detector.find(seen, level.tile), strict=True):
            self._spots[self.source.key, level, tile] = spots

    def found(self, level: Level, tiles: Sequence[tuple[int, int]]) -> list[Spot]:
        """The things that can be counted in tiles (row, col) that were read, with centres in px of the level."""
        held = [(tile, self._spots.get((self.source.key, level, tile), [])) for tile in tiles]
        return together(level, held, self.encoder.geometry.patch / FINER)

    def is_blank(self, level: Level, row: int, col: int) -> bool:
        """Whether a tile that was read shows nothing, though it was asked about."""
        return (self.source.key, level, (row, col)) in self._blank

    def is_outside(self, level: Level, row: int, col: int) -> bool:
        """Whether a tile that was read lies beside the polygon asked about."""
        return (self.source.key, level, (row, col)) in self._outside

    def _encode(
        self,
        level: Level,
        tiles: Sequence[tuple[int, int]],
        record: Record,
        pooled: bool,
        tables: Tensor | None,
    ) -> Generator[Tensor, None, None]:
        """Tokens of `tiles`, a group at a time: [group, side^2, D]."""
        pictures = self.source.read([level.tile_window(row, col) for row, col in tiles])
        ground = level.metres_per_pixel(self.source.metres_per_pixel)
        for begin in range(0, len(tiles), GROUP):
            part = tiles[begin : begin + GROUP]
            with record.timing("read"):
                group = list(islice(pictures, len(part)))
            for (row, col), picture in zip(part, group, strict=True):
                if picture.outside:
                    self._outside.add((self.source.key, level, (row, col)))
                elif shows_nothing(picture):
                    self._blank.add((self.source.key, level, (row, col)))
            with record.timing("encode"):
                table = None if tables is None else torch.stack([tables[row, col] for row, col in part])
                seen = self.encoder.look(self.encoder.stack(group), table)
                tokens = self.encoder.placed(self.encoder.project(seen, pooled), level, part, ground)
                self.find(level, part, seen)
            yield tokens

    def pieces(self, pyramid: Pyramid, global_positions: bool) -> Iterator[_Piece]:
        """Read what every question needs: the thumbnail, and, where that shows anything, level 0's tiles."""
        levels = ((pyramid.thumbnail, False), (pyramid.levels[0], True))
        for level, pooled in levels:
            placed = pooled and global_positions
            tables = self._tables(level) if placed else None
            tiles = list(level.tiles())
            pictures = self.source.read([level.tile_window(*tile) for tile in tiles])
            for tile, picture in zip(tiles, pictures, strict=True):
                if shows_nothing(picture):
                    self._blank.add((self.source.key, level, tile))
                table = None if tables is None else tables[tile]
                yield _Piece(self, level, tile, self._key(level, tile, placed), picture, pooled, table)
            if self.is_blank(pyramid.thumbnail, 0, 0):
                return

    def _tables(self, level: Level) -> Tensor | None:
        tower = self.encoder.tower
        return tower.position_tables(level.rows, level.cols) if isinstance(tower, ClipTower) else None

    def _key(self, level: Level, tile: tuple[int, int], global_positions: bool) -> Hashable:
        """Everything that changes pixels or features; the encoder is the scene's for life."""
        return (self.source.key, self.source.metres_per_pixel, level, tile, global_positions)


@dataclass(frozen=True, eq=False)
class _Piece:
    """A picture of one of several scenes, on its way to its tokens."""

    home: Features
    level: Level
    tile: tuple[int, int]
    key: Hashable
    picture: Picture
    pooled: bool
    table: Tensor | None


def encode_together(encoder: Encoder, scenes: Sequence[tuple[Features, Pyramid]], global_positions: bool) -> None:
    """Encode thumbnail and level 0 of several scenes of the same model in common groups of pictures."""
    size = GROUP if encoder.device.type == "cpu" else GROUP_OF_SCENES
    pieces = (piece for features, pyramid in scenes for piece in features.pieces(pyramid, global_positions))
    while group := list(islice(pieces, size)):
        table = None
        if (known := next((piece.table for piece in group if piece.table is not None), None)) is not None:
            table = torch.stack([torch.zeros_like(known) if piece.table is None else piece.table for piece in group])
        seen = encoder.look(encoder.stack([piece.picture for piece in group]), table)
        for index, piece in enumerate(group):
            if piece.pooled:
                piece.home.find(piece.level, [piece.tile], seen[index : index + 1])
        for pooled in (False, True):
            mine = [index for index, piece in enumerate(group) if piece.pooled == pooled]
            for piece, tokens in zip(
                (group[index] for index in mine), encoder.project(seen[mine], pooled), strict=True
            ):
                ground = piece.level.metres_per_pixel(piece.home.source.metres_per_pixel)
                placed = encoder.placed(tokens[None], piece.level, [piece.tile], ground)
                piece.home.cache.put(piece.key, placed[0].clone())  # its own memory, so that evicting it frees it


def shows_nothing(picture: Picture) -> bool:
    """Whether a picture has no imagery, or a single colour throughout."""
    seen = picture.rgb.reshape(-1, 3) if picture.valid is None else picture.rgb[picture.valid]
    return len(seen) == 0 or not np.any(seen != seen[0])
