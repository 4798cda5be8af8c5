"""The same answers from many machines: the rows as a Ray dataset, answered by a pool of actors that each hold a model.

A block of the dataset is some whole scenes, so that none is read or encoded twice. Ray hands blocks to actors as they
become free, starts again those that die and repeats their blocks, adds actors while there is work and room for them,
and waits while nobody takes the records. Only this process writes.
"""

from __future__ import annotations

import json
import logging
import os
import socket
import warnings
from collections.abc import Generator, Iterator
from dataclasses import asdict, dataclass
from typing import Any

from model_backend.batch.plan import Plan, row_from
from model_backend.batch.records import Record, failed
from model_backend.config import Precision
from model_backend.errors import UserError
from model_backend.model_store import identity_of

MOST_ROWS = 64  # of a block: what is repeated after this process was killed is a few blocks
BLOCKS_PER_WORKER = 8  # at least, where there are scenes enough: so that all of them end at about the same time
AHEAD = 2  # blocks given to an actor at a time: the one it answers and the next
RETRIES = 3  # of the blocks of an actor that died
PATIENCE = 10.0  # seconds, for a cluster to be reached
LOST = "The worker that asked this was lost, each time that it was tried."


@dataclass(frozen=True)
class Cluster:
    """Where a batch runs: at the Ray cluster's `address` (None: on this machine), with from `least` to `most` actors
    of so many `cpus` and `gpus` each."""

    least: int = 2
    most: int = 2
    cpus: float = 1.0
    gpus: float = 0.0
    address: str | None = None


class Answerer:
    """An actor: loads its model once and answers scenes. `identity` is that of the files that the answers must come
    from: another machine of the cluster may have others."""

    def __init__(self, preset: str, precision: Precision, identity: str) -> None:
        from model_backend.engine import Engine  # imports torch, which the process that writes does not need

        if identity_of(preset) != identity:
            raise UserError(f"A machine of the cluster has other files of {preset} than this one.")
        self._engine = Engine.load(preset, precision=precision)

    def __call__(self, block: dict[str, Any]) -> dict[str, list[str]]:
        from model_backend.batch.run import answers

        scenes = ([row_from(fields) for fields in rows] for text in block["scenes"] for rows in json.loads(text))
        return {"record": [json.dumps(record) for record in answers(self._engine, scenes)]}


def answers(
    plan: Plan, preset: str, precision: Precision, identity: str, cluster: Cluster
) -> Generator[Record, None, None]:
    """As `run.answers`, in any order, from `cluster`'s actors. Rows that no actor survives come last, as failed."""
    os.environ.setdefault("RAY_USAGE_STATS_ENABLED", "0")  # it reports to its makers otherwise
    try:
        import ray
        import ray.data
    except ImportError as error:
        raise UserError(
            "--engine ray needs the package ray: pip install 'geoloupe[ray]'.", "missing-package"
        ) from error
    _connect(ray, cluster.address)
    if cluster.address is None:
        _check_room(ray.cluster_resources(), cluster)
    try:
        # A scene that kills its actors takes those with it that they hold besides; alone, each has its own fate.
        for alone in (False, True):
            for found in _records(ray, plan, (preset, precision, identity), cluster, alone) if len(plan) else ():
                yield from found
                plan.done(record["row"] for record in found)
    except ray.exceptions.RayError as error:
        why = str(error).strip().splitlines()[-1].removeprefix("model_backend.errors.UserError: ")
        raise UserError(f"Ray gave up: {why}", "ray") from error
    yield from (failed(row, LOST) for rows in plan.scenes() for row in rows)


def _connect(ray: Any, address: str | None) -> None:
    """Raises :class:`UserError` where there is no cluster. Its own start gives up after 30 s, which a busy machine
    may need more than once; and it looks for a machine that is not there for minutes."""
    host, _, port = (address or "").removeprefix("ray://").rpartition(":")
    if host and port.isdecimal():
        try:
            socket.create_connection((host.strip("[]"), int(port)), PATIENCE).close()
        except (OSError, OverflowError) as error:
            raise UserError(f"There is no Ray cluster at {address}: {error}.", "no-cluster") from error
    for tries_left in (2, 1, 0) if address is None else (0,):
        try:
            ray.init(address=address, ignore_reinit_error=True, log_to_driver=False, logging_level=logging.WARNING)
        except Exception as error:  # of several kinds, a plain Exception among them
            if not tries_left:
                where = "Ray could not be started" if address is None else f"There is no Ray cluster at {address}"
                raise UserError(f"{where}: {error}", "no-cluster") from error
            ray.shutdown()
        else:
            return


def _check_room(there: dict[str, float], cluster: Cluster) -> None:
    """One machine does not grow: workers that find no room on it would be waited for forever."""
    for name, each in (("CPU", cluster.cpus), ("GPU", cluster.gpus)):
        if each * cluster.least > there.get(name, 0.0):
            raise UserError(
                f"{cluster.least} workers with {each:g} {name}s each are more than this machine has, "
                f"{there.get(name, 0.0):g}: lower --workers or --{name.lower()}s.",
                "no-room",
            )


def _records(ray: Any, plan: Plan, model: tuple[str, ...], cluster: Cluster, alone: bool) -> Iterator[list[Record]]:
    """The records of one block after the other, as they are answered; with `alone`, a block is one scene, and an actor
    is given one at a time."""
    logging.getLogger("ray.data").setLevel(logging.CRITICAL)  # its log files have the rest, tracebacks and all
    context = ray.data.DataContext.get_current()
    context.enable_progress_bars = False
    context.max_errored_blocks = -1  # a block that cannot be answered is not the end of the others
    context.max_consecutive_actor_init_deaths = RETRIES
    most = 1 if alone else max(1, min(MOST_ROWS, len(plan) // (cluster.most * BLOCKS_PER_WORKER)))
    blocks = ray.data.from_arrow_refs([ray.put(block) for block in _blocks(plan, most)])
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", "`ray_remote_args` is deprecated")  # nothing else bounds the retries yet
        records = blocks.map_batches(
            Answerer,
            fn_constructor_args=model,
            batch_size=1,
            compute=ray.data.ActorPoolStrategy(
                min_size=cluster.least, max_size=cluster.most, max_tasks_in_flight_per_actor=1 if alone else AHEAD
            ),
            num_cpus=cluster.cpus,
            num_gpus=cluster.gpus or None,
            max_task_retries=RETRIES,
        )
    for batch in records.iter_batches(batch_size=None, batch_format="pyarrow"):
        yield [json.loads(record) for record in batch["record"].to_pylist()]


def _blocks(plan: Plan, enough: int) -> Iterator[Any]:
    """The plan as Arrow tables of one line: as many whole scenes as have `enough` rows."""
    import pyarrow as pa

    scenes: list[list[dict[str, Any]]] = []
    for rows in plan.scenes():
        scenes.append([asdict(row) for row in rows])
        if sum(map(len, scenes)) >= enough:
            yield pa.table({"scenes": [json.dumps(scenes)]})
            scenes = []
    if scenes:
        yield pa.table({"scenes": [json.dumps(scenes)]})
