"""The attention door: every fast way equals the slow one."""

from __future__ import annotations

import pytest
import torch
from torch import Tensor
from transformers.models.qwen2.modeling_qwen2 import eager_attention_forward

from model_backend import attention

SHAPES = [(7, 7, 4, 2), (3, 7, 4, 2), (1, 7, 4, 4), (5, 9, 6, 1), (1, 1, 2, 2)]


def some(t: int, n: int, heads: int, groups: int, batch: int = 1) -> tuple[Tensor, Tensor, Tensor]:
    generator = torch.Generator().manual_seed(t * 100 + n)
    shapes = (batch, heads, t, 8), (batch, groups, n, 8), (batch, groups, n, 8)
    query, keys, values = (torch.randn(shape, generator=generator) for shape in shapes)
    return query, keys, values


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("causal", [True, False])
def test_the_fast_way_equals_the_slow_one(shape: tuple[int, ...], causal: bool) -> None:
    tensors = some(*shape)
    fast = attention.attend(*tensors, 0.3, causal, None)
    torch.testing.assert_close(fast, attention.attend_slowly(*tensors, 0.3, causal, None), atol=1e-5, rtol=1e-5)


@pytest.mark.parametrize("shape", SHAPES)
def test_hidden_keys_are_hidden_in_both_ways(shape: tuple[int, ...]) -> None:
    query, keys, values = some(*shape)
    visible = torch.ones(shape[1], dtype=torch.bool)
    visible[1:4] = False
    mask = attention.causal_mask(shape[0], visible)
    fast = attention.attend(query, keys, values, 0.3, True, mask)
    torch.testing.assert_close(
        fast, attention.attend_slowly(query, keys, values, 0.3, True, mask), atol=1e-5, rtol=1e-5
    )
    values = values.clone()
    values[:, :, 1:4] = 1e6  # nobody looks
    torch.testing.assert_close(attention.attend(query, keys, values, 0.3, True, mask), fast)


def test_going_on_from_known_keys_equals_running_the_whole_sequence() -> None:
    query, keys, values = some(9, 9, 4, 2)
    whole = attention.attend(query, keys, values, 0.3, True, None)
    torch.testing.assert_close(attention.attend(query[:, :, 6:], keys, values, 0.3, True, None), whole[:, :, 6:])


def test_batches_of_tiles_attend_within_each_tile() -> None:
    query, keys, values = some(5, 5, 2, 2, batch=3)
    together = attention.attend(query, keys, values, 0.3, False, None)
    alone = attention.attend(query[1:2], keys[1:2], values[1:2], 0.3, False, None)
    torch.testing.assert_close(together[1:2], alone)


@pytest.mark.parametrize("shape", SHAPES)
def test_rows_read_directly_equal_the_full_map_of_transformers(shape: tuple[int, ...]) -> None:
    query, keys, values = some(*shape)
    module = torch.nn.Module()
    module.num_key_value_groups = shape[2] // shape[3]
    _, weights = eager_attention_forward(module, query, keys, values, None, 0.3)
    torch.testing.assert_close(attention.rows(query, keys, 0.3).softmax(-1), weights)


def test_flash_attention_is_used_where_it_is_installed_and_fits(monkeypatch: pytest.MonkeyPatch) -> None:
    calls = []

    def flash(query: Tensor, keys: Tensor, values: Tensor, *, softmax_scale: float, causal: bool) -> Tensor:
        calls.append(query.shape)
        turned = (x.transpose(1, 2) for x in (query, keys, values))
        return attention.attend_slowly(*turned, softmax_scale, causal, None).transpose(1, 2)

    monkeypatch.setattr(attention, "flash_attn_func", flash)
    tensors = some(3, 7, 4, 2)
    slow = attention.attend_slowly(*tensors, 0.3, True, None)
    attention.attend(*tensors, 0.3, True, None)
    assert calls == []  # float32 on the CPU does not fit
    monkeypatch.setattr(attention, "_flash_fits", lambda query: True)
    torch.testing.assert_close(attention.attend(*tensors, 0.3, True, None), slow)
    assert calls == [(1, 3, 4, 8)]


def test_questions_behind_one_prefix_attend_as_under_one_mask_over_everything() -> None:
    torch.manual_seed(0)
    query, keys, values = (torch.randn(2, 3, 9, 8) for _ in range(3))
    question = torch.tensor([0, 0, 0, 0, 0, 1, 1, 2, 2])  # 0: the prefix
    causal = torch.ones(9, 9, dtype=torch.bool).tril()
    everything = causal & ((question[None] == 0) | (question[None] == question[:, None]))
    shared = attention.SharedPrefix(5, everything[None, None, 5:].expand(2, 1, -1, -1))
    expected = attention.attend(query, keys, values, 0.3, True, everything[None, None])
    assert torch.allclose(attention.attend_shared(query, keys, values, 0.3, shared), expected, atol=1e-6)
