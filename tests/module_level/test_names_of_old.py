"""The names from before version 1.0 say what has taken their place."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import pytest

import openai
from openai.lib import _old_api


@pytest.mark.parametrize("name", _old_api.SYMBOLS)
def test_a_class_of_old_is_harmless_until_it_is_used(name: str) -> None:
    found: Any = getattr(openai, name)
    assert name in repr(found)
    assert not hasattr(found, "__wrapped__")
    assert name not in dir(openai)
    assert name not in openai.__all__
    for use in (found, found.create, found.acreate):
        with pytest.raises(_old_api.APIRemovedInV1, match=rf"openai\.{name}.* no longer supported in openai>=1\.0\.0"):
            use(model="m")


@pytest.mark.parametrize(
    ("name", "method", "told"),
    [
        ("ChatCompletion", "create", r"client\.chat\.completions\.create\(\.\.\.\).*openai\.OpenAI\(\)"),
        ("ChatCompletion", "acreate", r"client\.chat\.completions\.create\(\.\.\.\).*openai\.AsyncOpenAI\(\)"),
        ("Completion", "create", r"client\.completions\.create"),
        ("Embedding", "create", r"client\.embeddings\.create"),
        ("Image", "create", r"client\.images\.generate"),
        ("FineTune", "list", r"client\.fine_tuning\.jobs"),
        ("ErrorObject", "x", r"openai\.APIError"),
        ("Customer", "create", "It has no replacement"),
    ],
)
def test_the_error_says_what_to_write(name: str, method: str, told: str) -> None:
    with pytest.raises(openai.OpenAIError, match=told):
        getattr(getattr(openai, name), method)()


def test_the_error_travels() -> None:
    error = _old_api.APIRemovedInV1(symbol="ChatCompletion")
    for same in (copy.copy(error), pickle.loads(pickle.dumps(error))):
        assert (type(same), str(same), same.symbol) == (type(error), str(error), "ChatCompletion")


def test_modules_of_old_are_not_there() -> None:
    assert not hasattr(openai, "error")
    with pytest.raises(ImportError):
        exec("import openai.error")


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("error", r"dropped in 1\.0\.0: the errors are in openai itself, such as openai\.RateLimitError"),
        ("api_base", r"dropped in 1\.0\.0: set openai\.base_url"),
        ("proxy", r"set openai\.http_client"),
        ("aiosession", r"openai\.AsyncOpenAI"),
        ("RateLimitErorr", r"did you mean 'RateLimitError'\?"),
        ("OpenAi", r"did you mean 'OpenAI'\?"),
        ("zzz", "no attribute 'zzz'$"),
        ("_zzz", "no attribute '_zzz'$"),
    ],
)
def test_a_name_that_is_not_there_is_told_what_is(name: str, told: str) -> None:
    assert not hasattr(openai, name)
    with pytest.raises(
        AttributeError, match=rf"^module 'openai' has no attribute '{name}'.*{told}" if "zzz" not in name else told
    ):
        getattr(openai, name)
    with pytest.raises(ImportError):
        exec(f"from openai import {name}")
