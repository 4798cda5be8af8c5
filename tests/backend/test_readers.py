"""Each labelled set is read as it lies in the data folder, split by place; the real folder is looked at where it is."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
import rasterio
from labelled import write_data_folder
from PIL import Image
from rasterio.transform import from_origin

from model_backend.datasets import kampala, kit, naip, neon, rsvqa, ucm
from model_backend.datasets.concepts import INDEX
from model_backend.datasets.scenes import ABSENT, PRESENT
from model_backend.datasets.splits import belongs, mask_of_boxes
from model_backend.evaluation import real

DATA = Path(__file__).parents[3] / "shared" / "data"
there = pytest.mark.skipif(not DATA.is_dir(), reason="the data folder ../shared/data is not here")


def picture(path: Path, height: int, width: int) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.fromarray(np.random.default_rng(0).integers(0, 255, (height, width, 3)).astype(np.uint8)).save(path)


def test_neon_plots_have_trees_where_their_boxes_are(tmp_path):
    picture(tmp_path / "SJER__1.tif", 400, 400)
    box = "<object><bndbox><xmin>200</xmin><ymin>0</ymin><xmax>400</xmax><ymax>100</ymax></bndbox></object>"
    (tmp_path / "SJER__1.xml").write_text(f"<annotation>{box}</annotation>")
    ((path, raster),) = neon.read(tmp_path)
    assert path.name == "SJER__1.tif"
    scene = raster.crop(0, 0, 400, 400)
    trees = scene.present[:, :, INDEX["trees"]]
    assert trees[0, -1] == PRESENT
    assert trees[-1, 0] == ABSENT
    assert (scene.present[:, :, INDEX["airplane"]] == ABSENT).all()
    assert (scene.present[:, :, INDEX["water"]] == -1).all()  # nobody said


def test_frames_of_one_sequence_are_in_one_part(tmp_path):
    for name, width in (("A1", 640), ("A2", 640), ("B1", 500)):
        picture(tmp_path / f"{name}.jpg", 300, width)
        (tmp_path / f"{name}.txt").write_text("0 0.5 0.25 0.1 0.5\n")
    parts = [{path.stem for path, _ in kit.read(tmp_path, part)} for part in ("training", "validation")]
    assert parts[0] | parts[1] == {"A1", "A2", "B1"}
    assert not parts[0] & parts[1]
    assert {"A1", "A2"} <= parts[0] or {"A1", "A2"} <= parts[1]
    (y0, x0, y1, x1), *_ = kit.boxes(tmp_path / "A1.txt", 300, 640)
    assert (y0, x0, y1, x1) == pytest.approx((0, 288, 150, 352))


def test_neighbouring_tiles_become_one_raster_with_its_buildings(tmp_path):
    for x, y in ((100, 200), (101, 200), (100, 201), (101, 201), (300, 300)):
        picture(tmp_path / f"OAM-{x}-{y}-10.jpg", 256, 256)
    west, east = (360 * x / 2**10 - 180 for x in (100, 101))
    north, south = (kampala._latitude(y, 10) for y in (200, 201))
    ring = [[west, north], [east, north], [east, south], [west, south], [west, north]]  # all of the first tile
    feature = {"type": "Feature", "properties": {}, "geometry": {"type": "Polygon", "coordinates": [ring]}}
    (tmp_path / "b.geojson").write_text(json.dumps({"type": "FeatureCollection", "features": [feature]}))
    ((paths, raster),) = kampala.read(tmp_path)  # a single tile is no raster
    assert len(paths) == 4
    assert raster.rgb.shape == (512, 512, 3)
    assert raster.masks["buildings"][:250, :250].all()
    assert not raster.masks["buildings"][262:, 262:].any()


def test_naip_is_labelled_by_its_own_bands(tmp_path):
    bands = np.zeros((4, 60, 80), np.uint8)
    bands[:, :, :40] = np.array([50, 60, 50, 200])[:, None, None]  # plants
    bands[:, :, 40:] = np.array([60, 90, 90, 20])[:, None, None]  # water
    about = {"driver": "GTiff", "count": 4, "height": 60, "width": 80, "dtype": "uint8"}
    with rasterio.open(tmp_path / "m.tif", "w", transform=from_origin(0, 0, 5, 5), **about) as raster:
        raster.write(bands)
    ((_, raster),) = naip.read(tmp_path)
    assert raster.metres_per_pixel == 5
    assert raster.masks["vegetation"][:, :35].all()
    assert not raster.masks["vegetation"][:, 45:].any()
    assert raster.masks["water"][:, 45:].all()


@pytest.mark.parametrize(
    ("kind", "text", "answer", "expected"),
    [
        ("presence", "Is there a water area?", "yes", "existence"),
        ("presence", "Is a road present in the image?", "no", "existence"),
        ("presence", "Is a small building present?", "no", None),
        ("presence", "Is there a residential building next to a  road?", "no", None),
        ("presence", "Is there a railway?", "no", None),
        ("comp", "Are there more buildings than roads?", "yes", "comparison"),
        ("comp", "Are there more square buildings than roads?", "yes", None),
        ("comp", "Is the number of buildings equal to the number of roads?", "no", None),
        ("count", "How many roads are there?", "3", None),
        ("rural_urban", "Is it a rural or an urban area", "rural", "rural_urban"),
    ],
)
def test_only_questions_that_mini_has_words_for_are_taken_over(kind, text, answer, expected):
    question = rsvqa.translated(kind, text, answer)
    assert (None if question is None else question.kind) == expected
    if question is not None:
        assert (question.text, question.answer) == (text, answer)


def test_peoples_questions_keep_their_words_and_places(tmp_path):
    data = write_data_folder(tmp_path)
    lines = [
        "image\tquestion\tanswer",
        "overpass00\tWhat is the theme of this picture?\toverpass",
        "overpass00\tDoes this picture contain trees?\tno",
        "overpass00\tHow many cars in the picture?\ttwo",
        "harbor00\tWhat is the location of the boats in this picture?\tupper left",
        "harbor00\tWhat is the location of the buildings in this picture?\tleft and right",
    ]
    (data / "ucm" / "rsivqa_questions.tsv").write_text("\n".join(lines))
    asked = {one.path.stem: one.questions for one in rsvqa.read_rsivqa(data / "ucm")}
    assert [(q.kind, q.answer) for q in asked["overpass00"]] == [("category", "overpass"), ("existence", "no")]
    assert [(q.kind, q.answer) for q in asked["harbor00"]] == [("position", "north-west")]


def test_peoples_questions_are_split_as_the_tiles_are(tmp_path):
    tiles = ucm.read_tiles(write_data_folder(tmp_path) / "ucm")
    held_out = {tile.place for tile in ucm.split(tiles, "validation")}
    assert {tile.place for tile in tiles if belongs(f"place {tile.place}", "validation")} == held_out


def test_boxes_are_cut_at_the_edge():
    mask = mask_of_boxes(np.array([[-5, 8, 4, 30]]), 10, 12)
    assert mask[:4, 8:].all()
    assert mask.sum() == 16


@there
def test_the_real_sets_give_jobs_each():
    jobs = list(real.jobs(DATA, frozenset(), 2))
    groups = {job.group for job in jobs}
    assert groups == {
        "dubai", "naip", "neon_trees", "kit_ais_cars", "oam_kampala", "rsvqa_usgs", "rsvqa_sentinel2", "rsivqa",
    }  # fmt: skip
    assert all(job.questions for job in jobs)
    assert all(sum(job.group == group for job in jobs) <= 2 for group in groups)
