"""Read a thousand streamed chat answers at once, on one event loop, from a server on this machine."""

from __future__ import annotations

import asyncio
import sys
from typing import Any

import httpx

from . import _data, _rounds
from ._events_server import FAST, SLOW, STREAMS, events_server


async def openai_streams(base_url: str) -> int:
    from openai import AsyncOpenAI

    async with AsyncOpenAI(api_key="k", base_url=base_url, timeout=120) as client:

        async def read() -> int:
            stream: Any = await client.chat.completions.create(
                model=_data.MODEL, messages=[{"role": "user", "content": _data.QUESTION}], stream=True
            )
            return len([chunk.choices[0].delta.content async for chunk in stream])

        return sum(await asyncio.gather(*(read() for _ in range(STREAMS))))


async def bare_streams(base_url: str) -> int:
    # Those of both other sides.
    limits = httpx.Limits(max_connections=1000, max_keepalive_connections=100)
    async with httpx.AsyncClient(base_url=base_url, timeout=120, limits=limits) as client:

        async def read() -> int:
            async with client.stream("POST", "/chat/completions", json={"model": _data.MODEL}) as response:
                return sum([chunk.count(b"data: {") async for chunk in response.aiter_raw()])

        return sum(await asyncio.gather(*(read() for _ in range(STREAMS))))


if __name__ == "__main__":
    read_all = bare_streams if sys.argv[1] == "floor" else openai_streams
    if sys.argv[2] == "once":
        with events_server(SLOW) as url:
            print(asyncio.run(read_all(url)))
    else:
        with events_server(FAST) as url:

            def operation() -> None:
                assert asyncio.run(read_all(url)) == STREAMS * FAST.events

            _rounds.serve(operation, units=STREAMS * FAST.events, repeats=1, warm_up=0)
