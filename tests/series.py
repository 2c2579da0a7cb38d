"""One test for a long series of cases, such as all endpoints or all models: a case of its own for each costs more
than what it checks."""

from __future__ import annotations

import functools
import inspect
from collections.abc import Iterable
from typing import Any, Callable

import pytest

_Test = Callable[..., None]


def for_each(name: str, values: Iterable[Any], label: Callable[[Any], str] = str) -> Callable[[_Test], _Test]:
    """Return a decorator that runs a test for all values, and names each that fails.

    Args:
        name: the param of the test; the others are fixtures, which all values share.
        values: the series; of a tuple of names separated by commas, each value is a tuple.
        label: what a failure calls a value.
    """
    names = name.split(",")
    series = list(values)

    def decorate(test: _Test) -> _Test:
        @functools.wraps(test)
        def run_series(**fixtures: Any) -> None:
            failures = []
            for value in series:
                arguments = dict(zip(names, value if len(names) > 1 else (value,)))
                try:
                    test(**arguments, **fixtures)
                except (Exception, pytest.fail.Exception) as error:
                    failures.append(f"{label(value)}: {type(error).__name__}: {error}")
            shown = "\n".join(failures[:20])
            assert not failures, f"{len(failures)} of {len(series)} failed, these first:\n{shown}"

        signature = inspect.signature(test)
        params = [param for param in signature.parameters.values() if param.name not in names]
        run_series.__signature__ = signature.replace(parameters=params)  # type: ignore[attr-defined]
        del run_series.__wrapped__  # type: ignore[attr-defined] # pytest would read the params of the test itself
        return run_series

    return decorate
