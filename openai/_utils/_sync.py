"""Blocking functions in asynchronous programs."""

from __future__ import annotations

from collections.abc import Awaitable
from functools import partial, wraps
from typing import Callable, TypeVar

from typing_extensions import ParamSpec

T_Retval = TypeVar("T_Retval")
T_ParamSpec = ParamSpec("T_ParamSpec")


async def to_thread(
    func: Callable[T_ParamSpec, T_Retval], /, *args: T_ParamSpec.args, **kwargs: T_ParamSpec.kwargs
) -> T_Retval:
    """Call a blocking function in a thread, on any event loop that anyio supports."""
    from anyio.to_thread import run_sync

    return await run_sync(partial(func, *args, **kwargs))


def asyncify(function: Callable[T_ParamSpec, T_Retval]) -> Callable[T_ParamSpec, Awaitable[T_Retval]]:
    """Return a coroutine function that calls a blocking one in a thread."""

    @wraps(function)
    async def call(*args: T_ParamSpec.args, **kwargs: T_ParamSpec.kwargs) -> T_Retval:
        return await to_thread(function, *args, **kwargs)

    return call
