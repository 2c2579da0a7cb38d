"""Questions about the signatures of functions."""

from __future__ import annotations

import inspect
from collections.abc import Set as AbstractSet
from typing import Any, Callable


def function_has_argument(func: Callable[..., Any], arg_name: str) -> bool:
    """Say whether a function takes an argument of this name."""
    return arg_name in inspect.signature(func).parameters


def assert_signatures_in_sync(
    source_func: Callable[..., Any],
    check_func: Callable[..., Any],
    *,
    exclude_params: AbstractSet[str] = frozenset(),
    description: str = "",
) -> None:
    """Check that one function takes every argument of another, with the same annotation.

    Raises:
        AssertionError: it does not; the text names each argument.
    """
    checked = inspect.signature(check_func).parameters
    problems = []
    for name, param in inspect.signature(source_func).parameters.items():
        if name in exclude_params:
            continue
        if name not in checked:
            problems.append(f"`{name}` is missing")
        elif checked[name].annotation != param.annotation:
            problems.append(f"`{name}` is {checked[name].annotation!r}, not {param.annotation!r}")
    if problems:
        raise AssertionError(f"the signatures differ{description}: {'; '.join(problems)}")
