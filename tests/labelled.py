"""A made-up data folder in the layout of the real one: flat colours for land uses, noise on top."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import numpy as np
from PIL import Image

from model_backend.datasets.ucm import CLASSES, LABELS

TILES = 3  # of each class, each in its own place


def write_data_folder(folder: Path) -> Path:
    """UC Merced's layout with 3 tiles a class; the classes with boxes have one box a tile."""
    rng = np.random.default_rng(0)
    places, rows, boxes = {}, [], {name: {} for name in ("airplane", "storagetanks", "tenniscourt")}
    for number, name in enumerate(CLASSES):
        (folder / "ucm" / "images" / name).mkdir(parents=True)
        colour = rng.integers(40, 216, 3)
        for i in range(TILES):
            stem = f"{name}{i:02d}"
            pixels = np.clip(colour + rng.normal(0, 8, (256, 256, 3)), 0, 255).astype(np.uint8)
            if name in boxes:
                boxes[name][stem] = [[40, 60, 100, 110]]
                pixels[60:110, 40:100] = 255 - colour
            Image.fromarray(pixels).save(folder / "ucm" / "images" / name / f"{stem}.jpg", quality=92)
            places[stem] = number * TILES + i
            rows.append({"image": stem, **{label: int(LABELS[label] == CLASSES[name]) for label in LABELS}})
    (folder / "ucm" / "place_groups.json").write_text(json.dumps(places))
    (folder / "ucm" / "boxes.json").write_text(json.dumps(boxes))
    with (folder / "ucm" / "multilabels.tsv").open("w", newline="") as file:
        writer = csv.DictWriter(file, list(rows[0]), delimiter="\t")
        writer.writeheader()
        writer.writerows(rows)
    return folder
