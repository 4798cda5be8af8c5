"""A raster that questions can be asked about: owns what is remembered between them, turns zooming into events.

`Scene.ask()` is what worker, command line, batch and tests consume. Closing the generator cancels the question; closing
the scene frees everything it holds.
"""

from __future__ import annotations

import contextlib
from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass, replace

import torch
from torch import Tensor

from model_backend import doubt, evidence, followup, prompts, tally
from model_backend import pyramid as pyramids
from model_backend.choices import Trie, trie
from model_backend.config import AskOptions
from model_backend.datasets.concepts import named
from model_backend.decoder import KeyValues
from model_backend.errors import UserError
from model_backend.evaluation.sizes import sizes_of
from model_backend.events import Answer, Event, LevelReport, LevelStarted, Scores, Tile, TilesRead, TilesSelected, Token
from model_backend.features import Features, encode_together
from model_backend.model import Model
from model_backend.prompts import Prompt, Tokenizer, Turn
from model_backend.raster import Source
from model_backend.record import Record
from model_backend.tally import Tally
from model_backend.work import Pass
from model_backend.zoom import Recall, Sight, visits, zoom

CACHE_BYTES = 512 << 20  # about 500 tiles of a 7B model in bf16
CANNOT_TELL = "I cannot tell."


@dataclass(frozen=True)
class Asker:
    """What a scene needs of its engine: the model, its tokenizer, its name and how it is best asked."""

    model: Model
    tokenizer: Tokenizer
    model_id: str
    options: AskOptions


class Scene:
    """An opened source. `reuse=False` computes everything anew for each question (to prove that nothing changes)."""

    def __init__(self, asker: Asker, source: Source, cache_bytes: int = CACHE_BYTES, reuse: bool = True) -> None:
        self._asker = asker
        self._source: Source | None = source
        self._features = Features(asker.model.encoder, source, cache_bytes if reuse else 0)
        self._recall = Recall(on=reuse)
        self.pyramid = pyramids.build(source.height, source.width, asker.model.config.geometry)

    def close(self) -> None:
        """Free the memory and close the source. Safe to call twice."""
        if self._source is not None:
            self._source.close()
        self._source = None
        self._features.cache.clear()
        self._recall.forget()

    def __enter__(self) -> Scene:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def memory(self) -> dict[str, int]:
        """Bytes held between questions, by what they are."""
        return {"tiles": self._features.cache.nbytes, "prefix": self._recall.nbytes}

    @torch.inference_mode()
    def ask(self, question: str, options: AskOptions | None = None, history: Sequence[Turn] = ()) -> Iterator[Event]:
        """Answer `question` about the scene, zooming in as far as the options say; `history` holds earlier
        (question, answer) turns, oldest first, which count where the question leans on them (followup.py). Yields
        events, the last one an :class:`Answer`."""
        if not question.strip():
            raise UserError("Ask a question.", "no-question")
        options = options or self._asker.options
        self._allowed(options)  # a category that the model cannot name is told before any imagery is read
        style = self._asker.model.config.conversation
        meant, turns = question, history if followup.leans(question) else ()
        if turns and not prompts.FORMATS[style].turns:
            meant, turns = followup.complete(question, turns), ()
        prompt = prompts.prompt(self._asker.tokenizer, style, meant, turns)
        read_as = () if meant == question else (f"Read as “{meant}”",)
        try:
            with contextlib.closing(self._answer(prompt, options)) as events:
                for event in events:
                    if isinstance(event, Answer):
                        asked = {concept.name for concept in named(meant)}
                        things = tuple(thing for thing in event.things if thing.kind in asked)
                        event = replace(
                            event,
                            confidence=tally.confidence(event.confidence, event.text, things),
                            notes=(*read_as, *self._doubts(meant, event), *event.notes),
                            things=things,
                        )
                    yield event
        except torch.OutOfMemoryError as error:
            sentence = "The device ran out of memory: ask with a smaller tile budget, or about a smaller area."
            raise UserError(sentence, "memory") from error

    def _doubts(self, question: str, said: Answer) -> tuple[str, ...]:
        """Why the model cannot tell, where that can be known."""
        is_ours = self._asker.model.config.conversation == "mini"
        return (doubt.why(question, self._opened().metres_per_pixel),) if is_ours and said.text == "unknown" else ()

    def _answer(self, prompt: Prompt, options: AskOptions) -> Generator[Event, None, None]:
        model, record = self._asker.model, Record(self._asker.model.device)
        sights: list[Sight] = []
        if not self._recall.on:
            self._recall.forget()
        for event in self.look(prompt, options, record):
            if isinstance(event, Sight):
                sights.append(event)
                yield from _told(event)
            else:
                yield event
        blank, seen = self._blank(sights)
        if blank == seen:  # also where the thumbnail showed nothing, and no tile was read
            yield self._cannot_tell(record)
            return
        counted = tally.count(self._features, sights)
        embeddings, head = self.prompt_embeddings(prompt, sights, options, record, counted)
        text, certainty = yield from self._speak(self.generate(embeddings, head, options, record), record)
        tokens = {
            "thumbnail": model.config.geometry.thumbnail_side**2,
            "read": sum(len(sight.tokens) for sight in sights),
            "kept": sum(len(sight.chosen) for sight in _answered_from(sights, options)),
            "prompt": embeddings.shape[1],
            "generated": len(certainty),
        }
        yield self._summary(text.strip() or CANNOT_TELL, certainty, sights, counted, options, tokens, record)

    def _speak(
        self, steps: Iterator[tuple[int, float]], record: Record
    ) -> Generator[Token, None, tuple[str, list[float]]]:
        """Yields the answer piece by piece; returns its text and each token's log-probability."""
        said: list[int] = []
        certainty: list[float] = []
        text = ""
        while True:
            with record.timing("language"):
                step = next(steps, None)
            if step is None:
                return text, certainty
            said.append(step[0])
            certainty.append(step[1])
            whole = self._asker.tokenizer.decode(said, skip_special_tokens=True).lstrip()
            if len(whole) > len(text) and not whole.endswith("\N{REPLACEMENT CHARACTER}"):  # half a character
                yield Token(whole[len(text) :])
                text = whole

    def look(
        self, prompt: Prompt, options: AskOptions, record: Record
    ) -> Generator[LevelStarted | TilesRead | Sight, None, None]:
        """The zooming alone: what each level showed. Nothing at all where the area has no imagery."""
        source = self._opened()
        head = self._head(prompt, options, record)
        if self._features.is_blank(self.pyramid.thumbnail, 0, 0):
            return
        model = self._asker.model
        after = model.language.embed(list(prompt.after))[None]
        levels = visits(self.pyramid, options, source.metres_per_pixel)
        reference = (self.pyramid.height, self.pyramid.width)
        yield from zoom(model, self._features, self._recall, head, after, levels, reference, options, record)

    def _head(self, prompt: Prompt, options: AskOptions, record: Record) -> Tensor:
        """Embeddings [1, P, D] that precede level 0's tokens: text before the image, thumbnail, separator."""
        source = self._opened()
        key = (source.key, source.metres_per_pixel, prompt.before, options.global_position_embedding)
        if self._recall.key != key:
            self._recall.forget(key)
        if self._recall.head is None:
            language, tokenizer = self._asker.model.language, self._asker.tokenizer
            separator = language.embed([tokenizer.convert_tokens_to_ids(prompts.SEPARATOR)])
            thumbnail = self._features.thumbnail(self.pyramid.thumbnail, record)
            self._recall.head = torch.cat([language.embed(list(prompt.before)), thumbnail, separator])[None]
        return self._recall.head

    def prompt_embeddings(
        self, prompt: Prompt, sights: Sequence[Sight], options: AskOptions, record: Record, counted: Tally | None = None
    ) -> tuple[Tensor, int]:
        """What the language model reads, [1, t, D], with what was `counted`, and how many tokens precede those kept."""
        model, head = self._asker.model, self._head(prompt, options, record)
        read = [head[0], *(sight.kept for sight in _answered_from(sights, options))]
        if counted is not None:
            table = tally.table(model.language, self._asker.tokenizer, model.config.counted)
            read.append(tally.embed(table, counted.numbers(len(model.config.counted))))
        return torch.cat([*read, model.language.embed(list(prompt.after))])[None], head.shape[1]

    def generate(self, x: Tensor, head: int, options: AskOptions, record: Record) -> Iterator[tuple[int, float]]:
        """Greedy decoding after the prompt's embeddings `x` [1, t, D], whose first `head` are the scene's own: yields
        (token id, log-probability)."""
        model, allowed = self._asker.model, self._allowed(options)
        most = options.max_new_tokens if allowed is None else allowed.depth
        length = x.shape[1]
        if self._recall.on and self._recall.language is None:
            prefix = KeyValues(head)
            model.language.run(x[:, :head], prefix)
            record.prompt.append(Pass(head))
            self._recall.language = prefix  # only now: a pass that ran out of memory is not remembered
        cache = KeyValues(length + most, self._recall.language)
        begin = cache.length
        try:
            yield from model.language.generate(x[:, begin:], cache, model.generation, most, allowed)
        finally:
            if cache.length > begin:
                record.prompt.append(Pass(length - begin, begin))
                record.steps = cache.length - length

    def _allowed(self, options: AskOptions) -> Trie | None:
        """What may be said to a question of the options' type."""
        asker = self._asker
        return trie(asker.tokenizer, asker.model.generation.ends, options.answer_type, options.choices)

    def _summary(
        self,
        text: str,
        certainty: list[float],
        sights: list[Sight],
        counted: Tally | None,
        options: AskOptions,
        tokens: dict[str, int],
        record: Record,
    ) -> Answer:
        """The account of a question: what was seen, joined into one map, and how sure the model is."""
        ground = self._opened().metres_per_pixel
        reports: list[LevelReport] = []
        tiles: list[Tile] = []
        maps, passed = [], []
        for sight, deeper in zip(sights, [*sights[1:], None], strict=True):
            level = sight.grid.level
            seen = evidence.tiles(sight.grid, sight.scores, sight.chosen)
            tiles += seen
            maps.append((evidence.heat(sight.grid, sight.scores), sight.grid.box))
            kept = sum(tile.kept for tile in seen)
            size, grid = (level.height, level.width), (level.rows, level.cols)
            reports.append(LevelReport(level.index, size, grid, len(seen), kept, level.metres_per_pixel(ground)))
            if deeper is not None and sight.passed:
                passed.append((deeper.grid.level.index, len(deeper.grid.tiles), sight.passed))
        last = sights[-1]
        short = (len(last.chosen), last.wanted) if len(last.chosen) < last.wanted else None
        return Answer(
            text=text,
            confidence=evidence.confidence(certainty, last.scores),
            model=self._asker.model_id,
            levels=tuple(reports),
            tiles=tuple(tiles),
            heat=evidence.joined(maps, *evidence.map_size(last.grid)),
            tokens=tokens,
            timing=record.total(),
            notes=evidence.notes(*self._blank(sights), passed, short, reports[-1], options.coarsest_useful),
            things=() if counted is None else counted.things(self._asker.model.config.counted),
            run=record.run(),
            sizes=sizes_of(self._asker.model.config),
        )

    def _blank(self, sights: Sequence[Sight]) -> tuple[int, int]:
        """How many of the tiles read showed nothing, and of how many; without those beside the polygon asked about."""
        read = [(sight.grid.level, row, col) for sight in sights for row, col in sight.grid.tiles]
        asked = [tile for tile in read if not self._features.is_outside(*tile)]
        return sum(self._features.is_blank(*tile) for tile in asked), len(asked)

    def _cannot_tell(self, record: Record) -> Answer:
        note = "There is no imagery in the area asked about."
        empty = torch.full((1, 1), torch.nan).numpy()
        sizes = sizes_of(self._asker.model.config)
        model_id, timing = self._asker.model_id, record.total()
        return Answer(CANNOT_TELL, 0.0, model_id, (), (), empty, {}, timing, (note,), record.run(), sizes)

    def _opened(self) -> Source:
        if self._source is None:
            raise UserError("The scene is closed; open the imagery again.", "closed")
        return self._source


@torch.inference_mode()
def prepare(scenes: Sequence[Scene]) -> None:
    """Encode what every question about these scenes of one engine needs, in groups of pictures that they share."""
    if scenes:
        asker = scenes[0]._asker
        parts = [(scene._features, scene.pyramid) for scene in scenes]
        encode_together(asker.model.encoder, parts, asker.options.global_position_embedding)


def _answered_from(sights: Sequence[Sight], options: AskOptions) -> Sequence[Sight]:
    """The levels whose kept tokens the language model reads (METHOD 5.1)."""
    return sights if options.high_res == "concat" else sights[-1:]


def _told(sight: Sight) -> Iterator[Event]:
    """What a scored level tells the user."""
    level = sight.grid.level.index
    seen = evidence.tiles(sight.grid, sight.scores, sight.chosen)
    chosen = evidence.chosen(sight.grid, sight.chosen)
    yield Scores(level, evidence.heat(sight.grid, sight.scores), sight.grid.box, seen, chosen)
    if sight.next_tiles is not None:
        yield TilesSelected(level + 1, sight.next_tiles)
