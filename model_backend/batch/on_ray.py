"""The same answers from many machines: one actor with a model of its own per slot of a Ray cluster.

Whole scenes go to actors, a few ahead of what they answer, and records come back in any order; only this process
writes. An actor that dies is started again and its scene given to it once more.
"""

from __future__ import annotations

from collections.abc import Generator, Iterable
from typing import TYPE_CHECKING, Any

from model_backend.errors import UserError

if TYPE_CHECKING:
    from model_backend.batch.rows import Row

AHEAD = 2  # scenes given to an actor at a time: the one it answers and the next
RETRIES = 3  # of a scene whose machine went away


class Answerer:
    """An actor: loads its model once and answers scenes."""

    def __init__(self, preset: str) -> None:
        from model_backend.engine import Engine

        self._engine = Engine.load(preset)

    def answer(self, rows: list[Row]) -> list[dict[str, Any]]:
        from model_backend.batch.run import answers

        return list(answers(self._engine, [rows]))


def answers(
    preset: str, scenes: Iterable[list[Row]], workers: int, cpus: float, gpus: float, address: str | None
) -> Generator[dict[str, Any], None, None]:
    """As `run.answers`, from `workers` actors of `cpus` and `gpus` each; `address` None starts Ray on this machine."""
    try:
        import ray
    except ImportError as error:
        raise UserError(
            "--engine ray needs the package ray: pip install 'geoloupe[ray]'.", "missing-package"
        ) from error
    ray.init(address=address, ignore_reinit_error=True, log_to_driver=False)
    actor = ray.remote(max_restarts=-1, max_task_retries=RETRIES, num_cpus=cpus, num_gpus=gpus)(Answerer)
    actors = [actor.remote(preset) for _ in range(workers)]
    waiting = iter(scenes)
    under_way: dict[Any, Any] = {}  # what will hold the records -> the actor that makes them
    free = [each for each in actors for _ in range(AHEAD)]
    try:
        while True:
            while free and (rows := next(waiting, None)) is not None:
                each = free.pop(0)
                under_way[each.answer.remote(rows)] = each
            if not under_way:
                return
            (done, *_), _ = ray.wait(list(under_way), num_returns=1)
            free.append(under_way.pop(done))
            yield from ray.get(done)
    finally:
        for each in actors:
            ray.kill(each)
