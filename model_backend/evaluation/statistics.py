"""Shares with their uncertainty."""

from __future__ import annotations

import math

Z95 = 1.959964  # two-sided 95 %


def wilson(right: int, asked: int) -> tuple[float, float]:
    """95 % Wilson score interval of a share (Wilson 1927): honest for small samples and for shares near 0 and 1.

    Of nothing asked it is (0, 1).
    """
    if asked == 0:
        return 0.0, 1.0
    share, z2 = right / asked, Z95**2
    centre = (share + z2 / (2 * asked)) / (1 + z2 / asked)
    half = Z95 / (1 + z2 / asked) * math.sqrt(share * (1 - share) / asked + z2 / (4 * asked**2))
    return max(0.0, centre - half), min(1.0, centre + half)
