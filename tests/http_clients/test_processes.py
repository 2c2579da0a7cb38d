"""Clients that nobody closes, and clients in forked processes."""

from __future__ import annotations

import os

import pytest

from openai.testing import LocalServer

from .programs import run_program

SYNC = """
import gc, os, pickle, sys
import openai

def make(**settings):
    return openai.OpenAI(api_key="k", base_url=URL, **settings)

def chat(client, **params):
    return client.chat.completions.create(model="m", messages=[{"role": "user", "content": "Hi"}], **params)
"""

LEFT = {
    "at exit": "client = make(); client.models.list()",
    "dropped": "client = make(); client.models.list(); del client; gc.collect()",
    "in a cycle": """
gc.disable()
for _ in range(3):
    client = make(); client.models.list(); client.itself = client
    gc.collect(0)
    client.models.list(); del client
gc.collect()
""",
    "several": "clients = [make() for _ in range(3)]; [chat(client) for client in clients]",
    "copies": "client = make(); client.with_options(timeout=3).models.list(); client.copy(max_retries=1).models.list()",
    "a stream": "stream = chat(make(), stream=True); next(stream)",
    "an error": """
try:
    make(max_retries=0).get("/none", cast_to=object)
except openai.APIError as found:
    error = found
""",
    "module level": "openai.api_key = 'k'; openai.base_url = URL; openai.models.list()",
    "pickled": "client = make(); client.models.list(); pickle.loads(pickle.dumps(client)).models.list()",
    "default client": "make(http_client=openai.DefaultHttpxClient()).models.list()",
    "Azure": """
chat(openai.AzureOpenAI(api_key="k", api_version="2024-10-21", azure_endpoint=URL))
""",
    "a thread": """
import threading
thread = threading.Thread(target=lambda: make().models.list()); thread.start(); thread.join()
""",
    "a loop that was closed": """
import asyncio
client = openai.AsyncOpenAI(api_key="k", base_url=URL)
loop = asyncio.new_event_loop()
loop.run_until_complete(client.models.list())
loop.close()
""",
}


@pytest.mark.parametrize("left", LEFT)
@pytest.mark.parametrize("options", [("-W", "error"), ("-W", "error", "-X", "dev")], ids=["error", "dev"])
def test_a_client_that_nobody_closes_is_closed_in_silence(
    server: LocalServer, left: str, options: tuple[str, ...]
) -> None:
    url = server.azure_endpoint if left == "Azure" else server.base_url
    # In its debug mode, asyncio notes what takes long, as importing does.
    run_program(f"URL = {url!r}\nimport logging; logging.disable()\n{SYNC}\n{LEFT[left]}", *options)


FORK = """
def ask(client, text):
    answer = client.chat.completions.create(model="m", messages=[{"role": "user", "content": text}])
    return answer.choices[0].message.content.endswith(text)

client = make()
copy = client.with_options(timeout=9)
assert ask(client, "before")
port = client._client._transport._pool.connections[0]._connection._network_stream.get_extra_info("client_addr")
child = os.fork()
same = all(ask(each, f"{child} {number}") for number in range(30) for each in (client, copy))
now = client._client._transport._pool.connections[0]._connection._network_stream.get_extra_info("client_addr")
if not child:
    os._exit(0 if same and now != port else 1)
assert same and now == port
assert os.waitpid(child, 0)[1] == 0
assert ask(client, "after")
assert client._client._transport._pool.connections[0]._connection._network_stream.get_extra_info("client_addr") == port
print("good")
"""

FORK_ASYNC = """
import asyncio

async def ask(client, text):
    answer = await client.chat.completions.create(model="m", messages=[{"role": "user", "content": text}])
    return answer.choices[0].message.content.endswith(text)

def address():
    return client._client._transport._pool.connections[0]._connection._network_stream.get_extra_info("client_addr")

async def many(client, text):
    return all([await ask(each, f"{text} {number}") for number in range(30) for each in (client, copy)])

client = openai.AsyncOpenAI(api_key="k", base_url=URL)
copy = client.with_options(timeout=9)
loop = asyncio.new_event_loop()
assert loop.run_until_complete(ask(client, "before"))
port = address()
child = os.fork()
if not child:
    mine = NEW_LOOP
    same = mine.run_until_complete(many(client, "child"))
    mine.run_until_complete(client.close())
    os._exit(0 if same and (client.is_closed() or address() != port) else 1)
assert os.waitpid(child, 0)[1] == 0
assert loop.run_until_complete(many(client, "parent"))
assert address() == port
loop.run_until_complete(client.close())
loop.close()
print("good")
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork")
def test_a_forked_process_has_connections_of_its_own(server: LocalServer) -> None:
    assert run_program(f"URL = {server.base_url!r}\n{SYNC}\n{FORK}") == "good\n"


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork")
@pytest.mark.parametrize("loop", ["loop", "asyncio.new_event_loop()"])
def test_a_forked_process_has_asynchronous_connections_of_its_own(server: LocalServer, loop: str) -> None:
    program = FORK_ASYNC.replace("NEW_LOOP", loop)
    assert run_program(f"URL = {server.base_url!r}\n{SYNC}\n{program}") == "good\n"
