"""Checkpoint folders: good ones of both backbones load, broken ones are refused by the name of their fault."""

from __future__ import annotations

import io
import json
import pickle
from collections.abc import Iterable, Mapping
from pathlib import Path

import numpy as np
import pytest
import sentencepiece
import torch
from safetensors.torch import load_file, save_file
from tiny_checkpoint import PAIRS, write_checkpoint, write_json, write_tower, write_weights

from model_backend import model
from model_backend.config import AskOptions, Geometry, Preset
from model_backend.engine import Engine
from model_backend.errors import UserError
from model_backend.events import Answer
from model_backend.raster import ArraySource
from model_backend.weights import Problem, load, open_checkpoint, read_tokenizer

KINDS = ("qwen2", "llama")


def problems(folder: Path, tower: Path | None = None) -> tuple[Problem, ...]:
    return open_checkpoint(folder, tower).check().problems


def edit_weights(folder: Path, drop: Iterable[str] = (), put: Mapping[str, torch.Tensor] | None = None) -> None:
    file = folder / "model.safetensors"
    tensors = load_file(file)
    for name in drop:
        del tensors[name]
    save_file({**tensors, **(put or {})}, file)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("suffix", ["safetensors", "bin"])
@pytest.mark.parametrize("shards", [1, 3])
def test_a_released_layout_checks_clean_however_it_is_stored(tmp_path: Path, kind, suffix, shards) -> None:
    report = open_checkpoint(write_checkpoint(tmp_path, kind, suffix=suffix, shards=shards)).check()
    assert report.ok, report.problems
    assert report.tensors > 100
    assert report.nbytes > 100_000


@pytest.mark.parametrize("kind", KINDS)
def test_a_model_is_built_from_the_folder_with_the_stored_numbers(tmp_path: Path, kind) -> None:
    checkpoint = open_checkpoint(write_checkpoint(tmp_path, kind, shards=2))
    built = model.build(checkpoint.config, checkpoint.tensors(), torch.device("cpu"), torch.float32)
    stored = dict(checkpoint.tensors())
    assert torch.equal(built.newline, stored["model.image_newline"])
    assert torch.equal(built.focus.layers[0].mlp.up_proj.weight, stored[pruner("0.mlp.up_proj.weight")])
    assert built.newline.dtype == torch.float32


def pruner(name: str) -> str:
    return f"model.mm_projector.token_pruner.layers.{name}"


def test_the_number_of_focus_layers_follows_the_layer_list(tmp_path: Path) -> None:
    assert open_checkpoint(write_checkpoint(tmp_path)).config.pairs == len(PAIRS)


def test_dead_weights_are_neither_needed_nor_read(tmp_path: Path) -> None:
    write_checkpoint(tmp_path)
    dead = [pruner(f"{len(PAIRS)}.mlp.up_proj.weight"), pruner(f"{len(PAIRS)}.self_attn.v_proj.bias")]
    dead += ["model.mm_projector.token_pruner.norm.weight"]
    dead += ["model.vision_tower.vision_tower.vision_model.post_layernorm.bias"]
    names = {name for name, _ in open_checkpoint(tmp_path).tensors()}
    assert names.isdisjoint(dead)
    edit_weights(tmp_path, drop=dead)
    assert not problems(tmp_path)


def test_tensors_arrive_in_the_asked_type(tmp_path: Path) -> None:
    checkpoint = open_checkpoint(write_checkpoint(tmp_path))
    assert {tensor.dtype for _, tensor in checkpoint.tensors("cpu", torch.bfloat16)} == {torch.bfloat16}


def test_a_vision_tower_of_its_own_fills_in_for_a_missing_one(tmp_path: Path) -> None:
    folder = write_checkpoint(tmp_path / "model", tower=False)
    tower = write_tower(tmp_path / "tower")
    checkpoint = open_checkpoint(folder, tower)
    assert checkpoint.check().ok, checkpoint.check().problems
    model.build(checkpoint.config, checkpoint.tensors(), torch.device("cpu"), torch.float32)


def test_the_checkpoints_own_vision_tower_goes_first(tmp_path: Path) -> None:
    folder = write_checkpoint(tmp_path / "model")
    tower = write_tower(tmp_path / "tower")
    own, mixed = dict(open_checkpoint(folder).tensors()), dict(open_checkpoint(folder, tower).tensors())
    assert own.keys() == mixed.keys()
    assert all(torch.equal(own[name], mixed[name]) for name in own)


def test_tied_embeddings_need_no_head(tmp_path: Path) -> None:
    write_checkpoint(tmp_path, change={"tie_word_embeddings": True})
    assert not problems(tmp_path)
    edit_weights(tmp_path, drop=["lm_head.weight"])
    assert not problems(tmp_path)


def test_the_end_of_text_is_read_from_the_generation_settings(tmp_path: Path) -> None:
    assert open_checkpoint(write_checkpoint(tmp_path)).generation.ends == {258}
    write_json(tmp_path / "generation_config.json", {"eos_token_id": [1, 2], "repetition_penalty": 1.05})
    generation = open_checkpoint(tmp_path).generation
    assert (generation.ends, generation.repetition_penalty) == ({1, 2}, 1.05)


# Broken on purpose: each writes a good folder, breaks it, and returns the (kind, name) of what `check` must say.

Faults = set[tuple[str, str]]


def missing_shard(folder: Path) -> Faults:
    write_checkpoint(folder, shards=3)
    (folder / "model-00002-of-00003.safetensors").unlink()
    return {("file", "model-00002-of-00003.safetensors")}


def extra_key(folder: Path) -> Faults:
    write_checkpoint(folder)
    edit_weights(folder, put={"model.surprise.weight": torch.zeros(2)})
    return {("unknown", "model.surprise.weight")}


def missing_key(folder: Path) -> Faults:
    write_checkpoint(folder)
    name = pruner("1.self_attn.k_proj.weight")
    edit_weights(folder, drop=[name])
    return {("missing", name)}


def one_focus_layer_short(folder: Path) -> Faults:
    write_checkpoint(folder)
    parts = ["input_layernorm.weight", *(f"self_attn.{p}_proj.{kind}" for p in "qk" for kind in ("weight", "bias"))]
    names = [pruner(f"{len(PAIRS)}.{part}") for part in parts]
    edit_weights(folder, drop=names)
    return {("missing", name) for name in names}


def wrong_shape(folder: Path) -> Faults:
    write_checkpoint(folder)
    edit_weights(folder, put={"model.image_newline": torch.zeros(5)})
    return {("shape", "model.image_newline")}


def whole_numbers(folder: Path) -> Faults:
    write_checkpoint(folder)
    edit_weights(folder, put={"model.norm.weight": torch.ones(64, dtype=torch.int8)})
    return {("dtype", "model.norm.weight")}


def truncated_safetensors(folder: Path) -> Faults:
    file = write_checkpoint(folder) / "model.safetensors"
    file.write_bytes(file.read_bytes()[:-1000])
    return {("file", "model.safetensors")}


def truncated_bin(folder: Path) -> Faults:
    file = write_checkpoint(folder, suffix="bin") / "pytorch_model.bin"
    file.write_bytes(file.read_bytes()[:-1000])
    return {("file", "pytorch_model.bin")}


class Mischief:
    """Pickles into a call that leaves a file behind."""

    def __init__(self, mark: Path) -> None:
        self.mark = mark

    def __reduce__(self) -> tuple[object, ...]:
        return Path.touch, (self.mark,)


def unsafe_pickle(folder: Path) -> Faults:
    write_checkpoint(folder, suffix="bin")
    torch.save({"model.image_newline": Mischief(folder / "ran")}, folder / "pytorch_model.bin")
    return {("file", "pytorch_model.bin")}


def no_vision_tower(folder: Path) -> Faults:
    write_checkpoint(folder, tower=False, change={"mm_hidden_size": 1024})
    edit_weights(folder, put={"model.mm_projector.mlp_projector.0.weight": torch.zeros(64, 1024)})
    return {("missing", "model.vision_tower.vision_tower.")}


def no_tokenizer(folder: Path) -> Faults:
    (write_checkpoint(folder) / "tokenizer.json").unlink()
    return {("file", "tokenizer.json")}


BROKEN = [
    missing_shard,
    extra_key,
    missing_key,
    one_focus_layer_short,
    wrong_shape,
    whole_numbers,
    truncated_safetensors,
    truncated_bin,
    unsafe_pickle,
    no_vision_tower,
    no_tokenizer,
]


@pytest.mark.parametrize("break_it", BROKEN, ids=lambda function: function.__name__)
def test_a_broken_checkpoint_is_named_by_its_fault_and_by_nothing_else(tmp_path: Path, break_it) -> None:
    faults = break_it(tmp_path)
    found = problems(tmp_path)
    assert {(problem.kind, problem.name) for problem in found} == faults
    assert len(found) == len(faults)
    assert all(problem.name in problem.sentence or problem.name == "tokenizer.json" for problem in found)


def test_a_pickle_with_code_is_never_run(tmp_path: Path) -> None:
    unsafe_pickle(tmp_path)
    assert "run code" in problems(tmp_path)[0].sentence
    with pytest.raises(UserError, match="run code"):
        dict(open_checkpoint(tmp_path).tensors())
    assert not (tmp_path / "ran").exists()
    with pytest.raises(pickle.UnpicklingError):  # the file is what it claims to be: torch itself refuses it
        torch.load(tmp_path / "pytorch_model.bin", weights_only=True)


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"llm_layer_list": None}, "llm_layer_list is missing"),
        ({"llm_layer_list": [1, "2"]}, "llm_layer_list must be a list of int"),
        ({"llm_layer_list": [1, 40]}, "the language model has 4 layers"),
        ({"architectures": None}, "architectures is missing"),
        ({"model_type": "bert"}, "model_type is 'bert'"),
        ({"mm_projector_type": "mlp2x_gelu"}, "mm_projector_type is 'mlp2x_gelu'"),
        ({"llm_use_last_text": None}, "llm_use_last_text is False"),
        ({"mm_patch_merge_type": "flat"}, "image_newline is missing"),
        ({"mm_spatial_pool_mode": "max"}, "only bilinear pooling"),
        ({"mm_vision_select_feature": "cls_patch"}, "only patch features"),
        ({"mm_vision_select_layer": [-2, -5]}, "mm_vision_select_layer is [-2, -5]"),
        ({"mm_vision_tower": "someone/siglip", "vision_config": None}, "'someone/siglip' is not known"),
        ({"vision_config": {"hidden_size": 32}}, "vision_config lacks image_size"),
        ({"mm_hidden_size": 1024}, "mm_hidden_size is 1024; the tower has 32"),
        ({"slice_block_size": None}, "slice_block_size must be a positive whole number"),
        ({"slice_block_size": 224}, "slice_block_size is 224; the tower has 336"),
        ({"tokenizer_model_max_length": "8192"}, "tokenizer_model_max_length must be"),
        ({"mm_use_im_start_end": True}, "image start and end tokens"),
        ({"rope_scaling": {"type": "linear", "factor": 2}}, "stretched rotary positions"),
        ({"use_sliding_window": True}, "sliding windows"),
        ({"num_attention_heads": 3}, "hidden_size is no multiple"),
    ],
    ids=lambda value: "-".join(value) if isinstance(value, dict) else None,
)
def test_a_config_that_cannot_be_honoured_is_refused_with_a_sentence(tmp_path: Path, change, says) -> None:
    with pytest.raises(UserError) as caught:
        open_checkpoint(write_checkpoint(tmp_path, change=change))
    assert says in str(caught.value)


def test_all_faults_of_a_config_are_told_at_once(tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"mm_projector_type.*llm_layer_list"):
        open_checkpoint(write_checkpoint(tmp_path, change={"mm_projector_type": "linear", "llm_layer_list": None}))


@pytest.mark.parametrize("text", ["{", "[]", "\xff"], ids=["cut", "list", "bytes"])
def test_a_config_that_is_no_json_object_is_refused(tmp_path: Path, text) -> None:
    (write_checkpoint(tmp_path) / "config.json").write_bytes(text.encode("latin-1"))
    with pytest.raises(UserError, match=r"config\.json"):
        open_checkpoint(tmp_path)


def test_folders_that_are_no_checkpoint_are_refused(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="no checkpoint folder"):
        open_checkpoint(tmp_path / "nowhere")
    with pytest.raises(UserError, match=r"config\.json is missing"):
        open_checkpoint(tmp_path)
    (write_checkpoint(tmp_path) / "model.safetensors").unlink()
    with pytest.raises(UserError, match="no weights"):
        problems(tmp_path)


def test_an_index_cannot_point_outside_its_folder(tmp_path: Path) -> None:
    index = write_checkpoint(tmp_path / "model", shards=2) / "model.safetensors.index.json"
    write_weights(tmp_path, {"a": torch.zeros(1)})
    where = json.loads(index.read_text())
    where["weight_map"]["model.norm.weight"] = "../model.safetensors"
    write_json(index, where)
    with pytest.raises(UserError, match="not a file of that folder"):
        problems(tmp_path / "model")


def test_an_unknown_tensor_does_not_keep_a_checkpoint_from_loading(tmp_path: Path, caplog) -> None:
    extra_key(tmp_path)
    assert "model.surprise.weight" not in dict(open_checkpoint(tmp_path).tensors())
    assert "model.surprise.weight" in caplog.text


@pytest.mark.parametrize("kind", KINDS)
def test_a_loaded_preset_answers_a_question(tmp_path: Path, kind) -> None:
    folder = write_checkpoint(tmp_path, kind)
    preset = Preset("tiny", "", Geometry(), AskOptions(max_new_tokens=3), "none", folder=folder)
    engine = Engine.load(preset, "cpu")
    picture = np.random.default_rng(1).integers(0, 255, (300, 340, 3), dtype=np.uint8)
    with engine.open(ArraySource(picture)) as scene:
        answer = list(scene.ask("What is here?"))[-1]
    assert isinstance(answer, Answer)
    assert answer.model == "tiny"
    assert 0 < answer.tokens["generated"] <= 3


def test_loading_keeps_the_stored_generation_settings_and_the_tokenizers_own_end(tmp_path: Path) -> None:
    write_checkpoint(tmp_path)
    write_json(tmp_path / "generation_config.json", {"eos_token_id": [7], "repetition_penalty": 1.05})
    preset = Preset("tiny", "", Geometry(), AskOptions(), "none", folder=tmp_path)
    loaded = load(preset, torch.device("cpu"), torch.float32)
    assert loaded.model.generation.ends == {7, loaded.tokenizer.eos_token_id}
    assert loaded.model.generation.repetition_penalty == 1.05
    assert loaded.tokenizer.decode(loaded.tokenizer.encode("a: b"), skip_special_tokens=True) == "a: b"


def test_a_sentencepiece_tokenizer_as_vicunas_is_read_exactly(tmp_path: Path) -> None:
    model_bytes = io.BytesIO()
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter(["how many vehicles are there in the image: USER ASSISTANT yes no"] * 20),
        model_writer=model_bytes,
        vocab_size=320,
        model_type="bpe",
        byte_fallback=True,
        minloglevel=2,
    )
    (tmp_path / "tokenizer.model").write_bytes(model_bytes.getvalue())
    about = {"tokenizer_class": "LlamaTokenizer", "bos_token": "<s>", "eos_token": "</s>", "add_bos_token": True}
    write_json(tmp_path / "tokenizer_config.json", about)
    own = sentencepiece.SentencePieceProcessor(model_proto=model_bytes.getvalue())
    tokenizer = read_tokenizer(tmp_path)
    text = "USER: how many? ASSISTANT:"
    assert tokenizer.encode(text) == [own.bos_id(), *own.encode(text)]
    assert tokenizer.convert_tokens_to_ids(":") == own.piece_to_id(":")
    assert tokenizer.eos_token_id == own.eos_id()


def test_a_damaged_tokenizer_is_one_sentence(tmp_path: Path) -> None:
    (write_checkpoint(tmp_path) / "tokenizer.json").write_text("{}")
    with pytest.raises(UserError, match=r"tokenizer in .* cannot be read"):
        read_tokenizer(tmp_path)
