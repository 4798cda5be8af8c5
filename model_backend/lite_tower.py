"""The vision tower of `mini`: EfficientNet-Lite0 without its head, as plain convolutions.

Batch norms are folded into the convolutions when the ImageNet weights are imported (`training/imagenet.py`), so this
file holds only what inference needs. A tile becomes a grid of tokens at stride 32; each token joins the four cells of
the stride-16 stage (finer detail) with the last stage (what is here).

Architecture: Liu et al., "EfficientNet-Lite" (TensorFlow blog, 2020), after Tan & Le 2019, without squeeze-excitation
and with ReLU6.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional as F

# repeats, kernel, stride, expansion, channels in, channels out
STAGES = (
    (1, 3, 1, 1, 32, 16),
    (2, 3, 2, 6, 16, 24),
    (2, 5, 2, 6, 24, 40),
    (3, 3, 2, 6, 40, 80),
    (3, 5, 1, 6, 80, 112),
    (4, 5, 2, 6, 112, 192),
    (1, 3, 1, 6, 192, 320),
)
FINE_BLOCK = 10  # the last block at stride 16
FINE, COARSE = 112, 320  # channels at stride 16 and of the last stage
CHANNELS = 4 * FINE + COARSE
STRIDE = 32


class Conv(nn.Conv2d):
    """Convolution with TensorFlow's "same" padding: at stride 2 the extra pixel goes right and below."""

    def __init__(self, channels_in: int, channels_out: int, kernel: int, stride: int = 1, groups: int = 1) -> None:
        super().__init__(channels_in, channels_out, kernel, stride, padding=(kernel - 1) // 2, groups=groups)

    def forward(self, x: Tensor) -> Tensor:
        if self.stride[0] == 1:
            return super().forward(x)
        total = self.kernel_size[0] - self.stride[0]  # exact for sides divisible by the stride
        before, after = total // 2, total - total // 2
        x = F.pad(x, (before, after, before, after))
        return F.conv2d(x, self.weight, self.bias, self.stride, groups=self.groups)


class Block(nn.Module):
    """Inverted residual: widen, filter each channel, narrow; the input is added where shapes allow."""

    def __init__(self, kernel: int, stride: int, expansion: int, channels_in: int, channels_out: int) -> None:
        super().__init__()
        wide = channels_in * expansion
        self.expand = Conv(channels_in, wide, 1) if expansion > 1 else None
        self.depthwise = Conv(wide, wide, kernel, stride, groups=wide)
        self.project = Conv(wide, channels_out, 1)
        self.residual = stride == 1 and channels_in == channels_out

    def forward(self, x: Tensor) -> Tensor:
        y = F.relu6(self.expand(x)) if self.expand is not None else x
        y = self.project(F.relu6(self.depthwise(y)))
        return x + y if self.residual else y


def _blocks() -> list[Block]:
    return [
        Block(kernel, stride if i == 0 else 1, expansion, channels_in if i == 0 else channels_out, channels_out)
        for repeats, kernel, stride, expansion, channels_in, channels_out in STAGES
        for i in range(repeats)
    ]


class LiteTower(nn.Module):
    """Tiles to tokens. `mean` and `deviation` standardise the features over the training imagery."""

    def __init__(self) -> None:
        super().__init__()
        self.stem = Conv(3, 32, 3, stride=2)
        self.blocks = nn.ModuleList(_blocks())
        self.mean = nn.Parameter(torch.zeros(CHANNELS), requires_grad=False)
        self.deviation = nn.Parameter(torch.ones(CHANNELS), requires_grad=False)

    def forward(self, tiles: Tensor) -> Tensor:
        """Float pixels [n, 3, side, side] in 0..255, side a multiple of 32 -> [n, (side / 32)^2, CHANNELS], row-major;
        of each fine channel the upper left, upper right, lower left and lower right cell, then the coarse channels."""
        x = (tiles / 255 - 0.498) / 0.502
        x = F.relu6(self.stem(x.contiguous(memory_format=torch.channels_last)))
        fine = x
        for index, block in enumerate(self.blocks):
            x = block(x)
            if index == FINE_BLOCK:
                fine = x
        tokens = torch.cat([F.pixel_unshuffle(fine, 2), x], dim=1)  # [n, CHANNELS, side/32, side/32]
        tokens = tokens.flatten(2).transpose(1, 2)
        return (tokens - self.mean) / self.deviation
