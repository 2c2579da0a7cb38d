"""One asynchronous client in several event loops, and what is left when nobody has closed it."""

from __future__ import annotations

import asyncio
import gc
import random
import threading
import warnings
import weakref
from typing import Any, Callable

import httpx
import pytest

import openai
from openai.testing import LocalServer

from .conftest import begin, need_aiohttp
from .programs import run_program

TEXT = "Hello! You said: Hi"

Make = Callable[..., openai.AsyncOpenAI]


@pytest.fixture(params=["own", "DefaultAsyncHttpxClient", "DefaultAioHttpClient"])
def make(request: pytest.FixtureRequest, server: LocalServer) -> Make:
    """Make a client whose connections are this library's to look after."""
    if request.param == "DefaultAioHttpClient":
        need_aiohttp()

    def made(**settings: Any) -> openai.AsyncOpenAI:
        if request.param != "own":
            settings["http_client"] = getattr(openai, request.param)()
        return openai.AsyncOpenAI(api_key="k", base_url=server.base_url, max_retries=0, **settings)

    return made


async def ask(client: openai.AsyncOpenAI) -> str:
    answer = await client.chat.completions.create(model="m", messages=[{"role": "user", "content": "Hi"}])
    return answer.choices[0].message.content or ""


async def leave(client: openai.AsyncOpenAI) -> Any:
    """Begin a stream and leave it where it is."""
    stream = await begin(client)
    async for _ in stream:
        break
    return stream


def test_one_loop_after_the_other(make: Make) -> None:
    client = make()
    assert [asyncio.run(ask(client)) for _ in range(4)] == [TEXT] * 4
    asyncio.run(client.close())
    assert client.is_closed()


def test_a_copy_in_another_loop(make: Make) -> None:
    client = make()
    copies = [client.with_options(timeout=number + 5) for number in range(3)]
    assert [asyncio.run(ask(each)) for each in copies] == [TEXT] * 3
    asyncio.run(client.close())


def test_several_loops_at_once(make: Make) -> None:
    client = make()
    answers: list[str] = []
    together = threading.Barrier(4)

    async def work() -> None:
        together.wait()
        answers.extend([await ask(client) for _ in range(3)])

    threads = [threading.Thread(target=lambda: asyncio.run(work())) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert answers == [TEXT] * 12
    asyncio.run(client.close())


def test_within_one_loop_connections_serve_again(server: LocalServer) -> None:
    client = openai.AsyncOpenAI(api_key="k", base_url=server.base_url)

    async def twice() -> int:
        await ask(client)
        await ask(client)
        return len(client._client._transport._pool.connections)  # type: ignore[attr-defined]

    assert asyncio.run(twice()) == 1
    asyncio.run(client.close())


def test_a_stream_that_a_loop_has_left_behind(make: Make) -> None:
    client = make()
    left = asyncio.run(leave(client))
    assert asyncio.run(ask(client)) == TEXT
    asyncio.run(client.close())
    del left


def test_cookies_are_those_of_the_client(server: LocalServer) -> None:
    client = openai.AsyncOpenAI(api_key="k", base_url=server.base_url)
    client._client.cookies.set("session", "c")
    asyncio.run(ask(client))
    asyncio.run(ask(client))
    assert len(server.requests) == 2 and all("cookie" in each.headers for each in server.requests)
    asyncio.run(client.close())


def test_loops_that_have_ended_are_forgotten(server: LocalServer) -> None:
    client = openai.AsyncOpenAI(api_key="k", base_url=server.base_url)
    loops: list[weakref.ref[Any]] = []

    async def ask_once() -> None:
        loops.append(weakref.ref(asyncio.get_running_loop()))
        await ask(client)

    for _ in range(5):
        asyncio.run(ask_once())
    gc.collect()
    assert [loop() is not None for loop in loops] == [False] * 4 + [True]
    asyncio.run(client.close())
    gc.collect()
    assert [loop() for loop in loops] == [None] * 5


def test_loops_of_trio_that_have_ended_are_forgotten(server: LocalServer) -> None:
    trio = pytest.importorskip("trio")
    client = openai.AsyncOpenAI(api_key="k", base_url=server.base_url)
    loops: list[weakref.ref[Any]] = []

    async def ask_once() -> str:
        loops.append(weakref.ref(trio.lowlevel.current_trio_token()))
        return await ask(client)

    for _ in range(3):
        assert trio.run(ask_once) == TEXT
    gc.collect()
    assert [loop() is not None for loop in loops] == [False, False, True]


class InAnyOrder(asyncio.SelectorEventLoop):
    """Closes the generators that are left in an order of its own, where asyncio takes that of a set."""

    def __init__(self, order: random.Random) -> None:
        super().__init__()
        self._order = order

    async def shutdown_asyncgens(self) -> None:
        left: Any = self._asyncgens  # type: ignore[attr-defined]
        generators = sorted(left, key=lambda each: each.__qualname__)
        left.clear()
        self._order.shuffle(generators)
        await asyncio.gather(*(each.aclose() for each in generators))


@pytest.mark.parametrize("seed", range(40))
def test_what_a_loop_has_left_can_be_closed_in_any_order(seed: int, server: LocalServer) -> None:
    client = openai.AsyncOpenAI(api_key="k", base_url=server.base_url)
    loop = InAnyOrder(random.Random(seed))
    left = loop.run_until_complete(leave(client))
    loop.run_until_complete(loop.shutdown_asyncgens())
    loop.close()
    # What goes wrong in a generator is a warning of Python's, and warnings are errors here.
    del left


def test_a_loop_that_was_closed_without_being_shut_down(make: Make) -> None:
    client = make()
    loop = asyncio.new_event_loop()
    loop.run_until_complete(ask(client))
    loop.close()
    with warnings.catch_warnings():
        # What this loop has left open is found by the garbage collector, which says so.
        warnings.simplefilter("ignore", ResourceWarning)
        assert asyncio.run(ask(client)) == TEXT
        asyncio.run(client.close())
        gc.collect()


def test_closing_in_a_new_loop(make: Make) -> None:
    client = make()
    asyncio.run(ask(client))
    asyncio.run(client.close())
    asyncio.run(client.close())
    with pytest.raises(openai.APIConnectionError, match="closed"):
        asyncio.run(ask(client))


def test_a_client_that_is_dropped_leaves_no_connection(server: LocalServer) -> None:
    async def drop() -> None:
        client = openai.AsyncOpenAI(api_key="k", base_url=server.base_url)
        await ask(client)
        pool: Any = client._client._transport._pool  # type: ignore[attr-defined]
        assert len(pool.connections) == 1
        del client
        gc.collect()
        while pool.connections:  # noqa: ASYNC110 # there is no event for it
            await asyncio.sleep(0)

    # It waits for ever where a connection stays.
    asyncio.run(asyncio.wait_for(drop(), 5))


# aiohttp, by which the third kind of client goes, knows nothing but asyncio.
@pytest.mark.parametrize("make", ["own", "DefaultAsyncHttpxClient"], indirect=True)
def test_trio(make: Make) -> None:
    trio = pytest.importorskip("trio")
    client = make()
    assert [trio.run(ask, client) for _ in range(3)] == [TEXT] * 3
    trio.run(client.close)


def test_the_users_own_transport_is_left_alone() -> None:
    transport = httpx.MockTransport(lambda request: httpx.Response(200))
    assert openai.DefaultAsyncHttpxClient(transport=transport)._transport is transport


PROGRAM = """
import asyncio, openai

client = openai.AsyncOpenAI(api_key="k", base_url=%r)

async def ask(client):
    stream = await client.chat.completions.create(model="m", messages=[{"role": "user", "content": "Hi"}], stream=True)
    async for piece in stream:
        break
    answer = await client.chat.completions.create(model="m", messages=[{"role": "user", "content": "Hi"}])
    print(answer.choices[0].message.content)

%s
"""

ENDINGS = {
    "not closed": "asyncio.run(ask(client))",
    "several loops": "asyncio.run(ask(client)); asyncio.run(ask(client))",
    "dropped in the loop": """
async def main():
    await ask(openai.AsyncOpenAI(api_key="k", base_url=client.base_url))

asyncio.run(main())
""",
    "cancelled": """
async def main():
    task = asyncio.create_task(ask(client))
    await asyncio.sleep(0)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print("cancelled")

asyncio.run(main())
""",
    "never used": "print(client)",
    "collected after the loop": "asyncio.run(ask(client)); del client; import gc; gc.collect()",
}


@pytest.mark.parametrize("ending", ENDINGS)
def test_programs_end_in_silence(server: LocalServer, ending: str) -> None:
    # With all warnings on, Python complains of everything that was left open.
    assert run_program(PROGRAM % (server.base_url, ENDINGS[ending]), "-W", "error")


def test_blocking_programs_end_in_silence(server: LocalServer) -> None:
    program = f"""
import openai
client = openai.OpenAI(api_key="k", base_url={server.base_url!r})
print(client.models.list().data[0].id)
"""
    assert run_program(program)


@pytest.mark.parametrize("stream", [False, True])
def test_an_http_client_of_ones_own_outlives_a_loop(server: LocalServer, stream: bool) -> None:
    # A connection that the first loop has left behind fails in the second one; the retry makes another.
    program = f"""
import asyncio, httpx, openai

client = openai.AsyncOpenAI(
    api_key="k", base_url={server.base_url!r}, max_retries=1, http_client=httpx.AsyncClient(verify=False)
)

async def ask():
    messages = [{{"role": "user", "content": "Hi"}}]
    answer = await client.chat.completions.create(model="m", messages=messages, stream={stream})
    return len([piece async for piece in answer]) > 2 if {stream} else answer.object

print([asyncio.run(ask()) for _ in range(3)])
"""
    assert run_program(program) == f"{[True] * 3 if stream else ['chat.completion'] * 3}\n"


def test_a_trio_without_in_trio_run_is_no_obstacle(server: LocalServer, monkeypatch: pytest.MonkeyPatch) -> None:
    import trio

    monkeypatch.delattr(trio.lowlevel, "in_trio_run", raising=False)
    assert asyncio.run(ask(openai.AsyncOpenAI(api_key="k", base_url=server.base_url))) == TEXT
    assert trio.run(ask, openai.AsyncOpenAI(api_key="k", base_url=server.base_url)) == TEXT
