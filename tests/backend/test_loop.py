"""Training goes on where it stopped, and several processes take the step of one."""

from __future__ import annotations

import json
import shutil
import socket
from pathlib import Path

import numpy as np
import pytest
import torch
from click.testing import CliRunner
from safetensors.torch import load_file
from torch import multiprocessing

from model_backend.commands.train import train
from model_backend.errors import UserError
from model_backend.training import loop, losses, mini, several
from model_backend.training.phases import ALL, VIEWS, Answers, Settings
from model_backend.training.stream import batches

OPTIONS = ("--preset", "tiny", "--scenes", "4", "--steps", "8", "--focus-steps", "4", "--keep-every", "3")


def trained(encoded, run: Path, *options: str) -> Path:
    data, folder = encoded
    if not run.exists():
        shutil.copytree(folder, run)
    arguments = [str(run), "--data", str(data), *OPTIONS, *options]
    result = CliRunner().invoke(train, arguments, catch_exceptions=False)
    assert result.exit_code == 0, result.output
    return run


def measured(run: Path) -> list[dict]:
    """All measurements, without how long they took."""
    lines = [json.loads(line) for line in (run / "metrics.jsonl").read_text().splitlines()]
    return [{name: value for name, value in line.items() if name != "seconds"} for line in lines]


@pytest.fixture(scope="module")
def whole(encoded, tmp_path_factory) -> Path:
    """A run that nobody stopped."""
    return trained(encoded, tmp_path_factory.mktemp("loop") / "whole")


@pytest.mark.parametrize("stops", [[4], [8, 10]])  # within a phase; between the two, and again
def test_a_stopped_training_ends_with_the_same_weights_and_losses(encoded, whole, tmp_path, stops) -> None:
    run = tmp_path / "stopped"
    for stop in stops:
        trained(encoded, run, "--until", str(stop))
    trained(encoded, run)
    assert measured(run) == measured(whole)
    ours, theirs = load_file(run / "model.safetensors"), load_file(whole / "model.safetensors")
    assert ours.keys() == theirs.keys()
    assert all(torch.equal(ours[name], theirs[name]) for name in ours)


def test_a_killed_training_goes_on_from_its_last_checkpoint(encoded, whole, tmp_path) -> None:
    """What was measured after the checkpoint is measured again, not twice."""
    run = tmp_path / "killed"
    trained(encoded, run, "--until", "3")
    with (run / "metrics.jsonl").open("a") as lines:
        lines.write(json.dumps({"phase": "answers", "step": 4, "seconds": 1.0, "answers": 9.9}) + "\n")
    (run / "checkpoint.part").write_bytes(b"half of a checkpoint")
    trained(encoded, run)
    assert measured(run) == measured(whole)


def test_other_settings_need_another_folder(encoded, tmp_path) -> None:
    run = tmp_path / "run"
    trained(encoded, run, "--until", "3")
    with pytest.raises(UserError, match="focus_steps"):
        trained(encoded, run, "--focus-steps", "5")


def test_a_run_remembers_what_was_asked_and_by_which_code(whole) -> None:
    about = json.loads((whole / "settings.json").read_text())
    assert about["settings"]["steps"] == 8
    assert {"revision", "torch", "geoloupe"} <= about.keys()


def test_half_precision_trains(encoded, tmp_path) -> None:
    run = trained(encoded, tmp_path / "run", "--precision", "bf16", "--until", "4")
    weights = torch.load(run / "checkpoint.pt", weights_only=True)["weights"]
    assert all(torch.isfinite(tensor).all() for tensor in weights.values())
    assert all(tensor.dtype == torch.float32 for tensor in weights.values())


def test_drawing_ahead_leaves_the_source_where_the_last_used_batch_left_it(encoded, tmp_path) -> None:
    drawn = materials(encoded).train
    stream = batches(drawn, lambda _: drawn.draw(1, 2, ALL, VIEWS), range(6))
    kept = [next(stream) for _ in range(3)]
    drawn.restore(kept[1][1])
    again = drawn.draw(1, 2, ALL, VIEWS)
    assert torch.equal(again.ids, kept[2][0].ids)
    assert torch.equal(again.tiles, kept[2][0].tiles)


def materials(encoded):
    data, folder = encoded
    drawing = mini.drawing_for(folder, data, None, scenes=4, tiny=True)
    settings = Settings(steps=4, scenes=2, questions=4, curriculum=0.0)
    return mini.materials(drawing, settings, True, None, torch.device("cpu"), 1, print, print)


def test_two_processes_take_the_step_of_one_with_their_batches_joined(encoded, tmp_path, monkeypatch) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    multiprocessing.spawn(one_of_two, (port, encoded, tmp_path), nprocs=2)
    parts = [torch.load(tmp_path / f"{rank}.pt", weights_only=True) for rank in range(2)]
    assert all(torch.equal(parts[0]["weights"][name], parts[1]["weights"][name]) for name in parts[0]["weights"])

    monkeypatch.setattr(losses, "NOISE", 0.0)
    own = materials(encoded)
    phase = Answers(own)
    torch.manual_seed(1)
    phase.learned()
    batch = own.train.pack([view for part in range(2) for view in views(own, part)])
    loss, shares = phase.loss(batch, 0)
    loss.backward()
    for name, share in shares.items():
        assert share.item() == pytest.approx(sum(float(part["parts"][name]) for part in parts), rel=1e-4), name
    for name, parameter in own.model.named_parameters():
        if parameter.requires_grad and parameter.grad is not None:
            assert torch.allclose(parameter.grad, parts[0]["gradients"][name], rtol=1e-3, atol=1e-6), name


def views(own, rank: int) -> list:
    """What the process `rank` draws."""
    own.train.restore({"chance": np.random.default_rng([1, 0, rank]).bit_generator.state, "asked": []})
    picked = own.train.rng.integers(0, len(own.train.scenes), 2)
    return [own.train.view(own.train.scenes[i], 4, ALL, VIEWS) for i in picked]


def one_of_two(rank: int, port: int, encoded, folder: Path) -> None:
    import os

    os.environ |= {"RANK": str(rank), "WORLD_SIZE": "2", "MASTER_ADDR": "127.0.0.1", "MASTER_PORT": str(port)}
    torch.set_num_threads(1)
    several.join(torch.device("cpu"))
    losses.NOISE = 0.0
    own = materials(encoded)
    torch.manual_seed(1)
    phase = Answers(own)
    learned = phase.learned()
    loss, parts = phase.loss(own.train.pack(views(own, rank)), 0)
    loss.backward()
    several.add_gradients(learned)
    gradients = {n: p.grad.clone() for n, p in own.model.named_parameters() if p.grad is not None}
    torch.optim.SGD(learned, lr=0.1).step()
    torch.save(
        {"parts": {name: part.detach() for name, part in parts.items()}, "gradients": gradients,
         "weights": {name: p.detach() for name, p in own.model.named_parameters()}},
        folder / f"{rank}.pt",
    )  # fmt: skip
    several.leave()


def test_the_rate_warms_up_and_then_falls() -> None:
    rates = [loop.schedule(step, 200) for step in range(200)]
    assert rates[0] < rates[5]
    assert max(rates) == pytest.approx(1, abs=0.01)
    assert rates[-1] == pytest.approx(0.05, abs=0.01)
