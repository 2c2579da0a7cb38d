"""The asynchronous client that lets aiohttp carry the requests; loaded when somebody asks for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import httpx

from .._support.aliases import set_public_module
from .clients import PoolPerLoopClient, set_default_options

_MISSING = (
    "To use the aiohttp client you must have installed the package with the `aiohttp` extra: "
    "pip install 'openai[aiohttp]'"
)

if TYPE_CHECKING:
    _Base = httpx.AsyncClient
else:
    try:
        from httpx_aiohttp import HttpxAiohttpClient as _Base
    except ImportError:
        _Base = None

if TYPE_CHECKING or _Base is not None:

    class DefaultAioHttpClient(PoolPerLoopClient, _Base):
        """An ``httpx.AsyncClient`` over aiohttp, with this library's own timeouts, limits and redirects.

        Args:
            **options: those of ``httpx.AsyncClient``; they win over this library's own.
        """

        def __init__(self, **options: object) -> None:
            super().__init__(**set_default_options(options))

else:

    class DefaultAioHttpClient(httpx.AsyncClient):
        """Stands for the client over aiohttp where that is not installed, to say so."""

        def __init__(self, **options: object) -> None:
            raise RuntimeError(_MISSING)


set_public_module(DefaultAioHttpClient)
