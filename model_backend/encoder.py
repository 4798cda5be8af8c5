"""Tiles to visual tokens: the vision tower, the projector, pooling (METHOD 2.1-2.4).

Knows pixels and tokens, not where tiles come from nor what is asked. Pixels come in as float 0..255; each tower
normalises them itself and names the colour, `fill`, that becomes zero and therefore stands for padding.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Protocol

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional as F
from transformers import CLIPVisionConfig, CLIPVisionModel

from model_backend import layout, lite_tower
from model_backend.attention import DOOR
from model_backend.config import Geometry
from model_backend.detector import Detector
from model_backend.errors import UserError
from model_backend.place import Place, features
from model_backend.pyramid import Level

CLIP_MEAN = (0.48145466, 0.4578275, 0.40821073)
CLIP_DEVIATION = (0.26862954, 0.26130258, 0.27577711)
# openai/clip-vit-large-patch14-336, which the released checkpoints name but do not describe (METHOD 2.1).
CLIP_LARGE_336: dict[str, Any] = {
    "hidden_size": 1024,
    "intermediate_size": 4096,
    "num_hidden_layers": 24,
    "num_attention_heads": 16,
    "image_size": 336,
    "patch_size": 14,
    "hidden_act": "quick_gelu",
    "layer_norm_eps": 1e-5,
}


class Picture(Protocol):
    """Pixels of one window, as a source hands them over: rgb [h, w, 3] in 0..255, valid [h, w] bool or None."""

    @property
    def rgb(self) -> np.ndarray: ...
    @property
    def valid(self) -> np.ndarray | None: ...


class ClipTower(nn.Module):
    """CLIP's vision transformer up to the selected hidden state: its first `depth` layers, patch tokens only."""

    def __init__(self, fields: dict[str, Any], depth: int) -> None:
        super().__init__()
        config = CLIPVisionConfig(**{**fields, "num_hidden_layers": depth})
        config._attn_implementation = DOOR
        clip = CLIPVisionModel(config)
        self.embeddings = clip.embeddings
        del self.embeddings.position_ids  # a buffer that would stay on the meta device; the table is read whole
        self.pre_layrnorm = clip.pre_layrnorm
        self.encoder = clip.encoder

    @property
    def fill(self) -> tuple[float, ...]:
        return tuple(255 * mean for mean in CLIP_MEAN)

    def forward(self, pixels: Tensor, table: Tensor | None = None) -> Tensor:
        """Float pixels [n, 3, side, side] in 0..255 -> [n, patches, width]; `table` as from `position_tables`."""
        return self.hidden(normalise(pixels), table)[:, 1:]

    def hidden(self, normalised: Tensor, table: Tensor | None = None) -> Tensor:
        """Normalised pixels -> [n, 1 + patches, width], the class token first."""
        x = self.embed(normalised, table)
        for layer in self.encoder.layers:
            x = layer(x, attention_mask=None)
        return x

    def embed(self, normalised: Tensor, table: Tensor | None = None) -> Tensor:
        """What enters the first layer: [n, 1 + patches, width]."""
        weight = self.embeddings.patch_embedding.weight
        patches = self.embeddings.patch_embedding(normalised.to(weight.dtype)).flatten(2).transpose(1, 2)
        first = self.embeddings.class_embedding.expand(len(patches), 1, -1)
        x = torch.cat([first, patches], dim=1) + self.embeddings.position_embedding.weight
        if table is not None:
            x = x + table
        return self.pre_layrnorm(x)

    def position_tables(self, rows: int, cols: int) -> Tensor:
        """The global position table of each tile of a rows x cols canvas: [rows, cols, 1 + patches, width].

        The tile's own table, stretched bicubically over the canvas and cut; the class position is shared (METHOD 2.2).
        """
        own = self.embeddings.position_embedding.weight
        side = round((len(own) - 1) ** 0.5)
        square = own[1:].float().reshape(1, side, side, -1).permute(0, 3, 1, 2)
        canvas = F.interpolate(square, size=(rows * side, cols * side), mode="bicubic", align_corners=False)
        tiles = canvas[0].reshape(-1, rows, side, cols, side).permute(1, 3, 2, 4, 0).flatten(2, 3)
        first = own[:1].expand(rows, cols, 1, -1)
        return torch.cat([first, tiles.to(own.dtype)], dim=2)


def normalise(pixels: Tensor) -> Tensor:
    """Float pixels [n, 3, h, w] in 0..255 -> CLIP's normalised values (METHOD 1.4)."""
    mean = pixels.new_tensor(CLIP_MEAN)[:, None, None]
    deviation = pixels.new_tensor(CLIP_DEVIATION)[:, None, None]
    return (pixels / 255 - mean) / deviation


class Encoder(nn.Module):
    """Tiles -> visual tokens of the language model's width."""

    def __init__(
        self,
        tower: ClipTower | lite_tower.LiteTower,
        features_in: int,
        width: int,
        geometry: Geometry,
        place: bool,
        counted: int = 0,
    ) -> None:
        super().__init__()
        self.geometry = geometry
        self.tower = tower
        self.projector = nn.Sequential(nn.Linear(features_in, width), nn.GELU(), nn.Linear(width, width))
        self.place = Place(width) if place else None
        self.detector = Detector(counted) if counted else None

    @property
    def fill(self) -> tuple[float, ...]:
        """The colour 0..255 that means "nothing here": zero after the tower's normalisation."""
        return self.tower.fill if isinstance(self.tower, ClipTower) else (0.498 * 255,) * 3

    @property
    def device(self) -> torch.device:
        return next(self.projector.parameters()).device

    def stack(self, pictures: Sequence[Picture]) -> Tensor:
        """Pictures of at most one tile -> float32 [n, 3, tile, tile] at the top left of padding, on the device.

        Pixels without imagery get the padding's colour too. Bytes travel to the device and become float there.
        """
        device, tile = self.device, self.geometry.tile
        fill = torch.tensor(self.fill, device=device)[:, None, None]
        canvas = fill.expand(len(pictures), 3, tile, tile).clone()
        for into, picture in zip(canvas, pictures, strict=True):
            height, width = picture.rgb.shape[:2]
            rgb = torch.from_numpy(np.ascontiguousarray(picture.rgb)).to(device).permute(2, 0, 1).float()
            if picture.valid is not None:
                rgb = torch.where(torch.from_numpy(picture.valid).to(device), rgb, fill)
            into[:, :height, :width] = rgb
        return canvas

    def look(self, pixels: Tensor, table: Tensor | None = None) -> Tensor:
        """The tower alone: float pixels [n, 3, tile, tile] in 0..255 -> [n, patches, C]."""
        if isinstance(self.tower, ClipTower):
            x = self.tower(pixels, table)
        elif table is not None:
            raise UserError("This model has no position table, so global_position_embedding cannot be turned on.")
        else:
            x = self.tower(pixels)
        return x.to(self.projector[0].weight.dtype)

    def project(self, x: Tensor, pooled: bool) -> Tensor:
        """Tower features [n, patches, C] -> [n, side^2, D], pooled (tiles) or not (the thumbnail).

        Pooling comes before the second linear layer: equal to the published order up to rounding, at a quarter of its
        cost (METHOD 2.4).
        """
        return self.projector[2](self.reduced(x, pooled))

    def reduced(self, x: Tensor, pooled: bool) -> Tensor:
        """What enters the projector's second layer, [n, side^2, D]: `mini`'s training keeps this of each tile."""
        x = self.projector[1](self.projector[0](x))
        return layout.pool(x, self.geometry.pool) if pooled else x

    def placed(
        self, tokens: Tensor, level: Level, tiles: Sequence[tuple[int, int]], metres_per_pixel: float | None
    ) -> Tensor:
        """Add each token's place in the area, where the model was trained with it: [n, side^2, D] -> the same."""
        if self.place is None:
            return tokens
        side = round(tokens.shape[1] ** 0.5)
        centres = torch.cat([layout.tile_centres(level, row, col, side) for row, col in tiles]).to(tokens.device)
        about = features(centres, level.height, level.width, metres_per_pixel)
        return tokens + self.place(about.to(tokens.dtype)).reshape(tokens.shape)
