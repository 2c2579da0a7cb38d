"""What users, servers and networks do wrong."""

from __future__ import annotations

import copy
import pickle
import sys
from json import JSONDecodeError
from typing import Any

import httpx
import pytest
from websockets.exceptions import ConnectionClosed, ConnectionClosedError, ConnectionClosedOK

import openai
from openai import OpenAIError, WebSocketConnectionClosedError
from openai.resources.realtime.connection import RealtimeConnection
from openai.testing import RawServer, Reply

from .conftest import Colour, raw

CLEAR = {"type": "input_audio_buffer.clear"}


@pytest.mark.parametrize(
    ("settings", "connect", "error", "text"),
    [
        ({"api_key": "sk-wrong"}, {}, openai.AuthenticationError, "realtime.connect, GET /v1/realtime"),
        ({}, {"model": "missing-1"}, openai.NotFoundError, "missing-1"),
        ({}, {"extra_headers": {"Authorization": "none"}}, openai.AuthenticationError, "API key"),
    ],
)
def test_a_refused_handshake(colour: Colour, settings: Any, connect: Any, error: Any, text: str) -> None:
    async def scenario() -> None:
        with pytest.raises(error, match=text) as refused:
            async with colour.connect(client=colour.client(**settings), **connect):
                pass
        assert refused.value.request_id
        assert "sk-" not in f"{refused.value!s}{refused.value!r}{refused.value.request.headers}"

    colour.run(scenario)


@pytest.mark.parametrize(
    ("status", "error"),
    [
        (400, openai.BadRequestError),
        (403, openai.PermissionDeniedError),
        (429, openai.RateLimitError),
        (500, openai.InternalServerError),
        (503, openai.InternalServerError),
    ],
)
def test_each_status_has_its_error(colour: Colour, status: int, error: Any) -> None:
    colour.server.fault(status, endpoint="realtime.connect", headers={"retry-after": "7"})

    async def scenario() -> None:
        with pytest.raises(error) as refused:
            async with colour.connect():
                pass
        assert refused.value.response.headers["retry-after"] == "7"
        assert refused.value.code == "test_fault"

    colour.run(scenario)


def test_nobody_listens(colour: Colour) -> None:
    # Port 9 discards, where anybody listens to it at all.
    client = colour.client(base_url="http://127.0.0.1:9/v1")

    async def scenario() -> None:
        with pytest.raises(openai.APIConnectionError, match=r"realtime\.connect"):
            async with colour.connect(client=client):
                pass

    colour.run(scenario)


def test_a_server_that_knows_no_websockets(colour: Colour) -> None:
    with RawServer(b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nhi") as server:

        async def scenario() -> None:
            with pytest.raises(openai.APIError):
                async with colour.connect(client=colour.client(base_url=server.base_url)):
                    pass

        colour.run(scenario)


@pytest.mark.parametrize("code", [1000, 1001, 1002, 1003, 1007, 1008, 1009, 1011, 1012, 1013, 3000, 4999])
def test_a_close_names_its_code(colour: Colour, code: int) -> None:
    async def scenario() -> None:
        async with colour.connect() as connection:
            await connection.recv()
            colour.server.disconnect(code, "so long")
            with pytest.raises(WebSocketConnectionClosedError, match=f"{code}.*so long") as closed:
                await connection.recv()
            assert isinstance(closed.value, ConnectionClosedOK if code in (1000, 1001) else ConnectionClosedError)
            assert closed.value.unsent_messages == []

    colour.run(scenario)


@pytest.mark.parametrize("fault", ["drop", "reset", "cut"])
def test_a_connection_that_breaks_off(colour: Colour, fault: str) -> None:
    colour.server.fault(fault, after=1, endpoint="realtime.connect")

    async def scenario() -> None:
        async with colour.connect() as connection:
            await connection.recv()
            await connection.send(CLEAR)
            with pytest.raises(WebSocketConnectionClosedError, match="no close frame"):
                await connection.recv()

    colour.run(scenario)


def test_an_oversized_message_says_what_to_do(colour: Colour) -> None:
    colour.server.fault("large", endpoint="realtime.connect")

    async def scenario() -> None:
        async with colour.connect() as connection:
            with pytest.raises(WebSocketConnectionClosedError, match=r"1009.*max_size"):
                await connection.recv()

    colour.run(scenario)


def test_a_larger_max_size_lets_it_through(colour: Colour) -> None:
    colour.server.fault("large:3000000", endpoint="realtime.connect")

    async def scenario() -> None:
        async with colour.connect(websocket_connection_options={"max_size": None}) as connection:
            assert len((await connection.recv()).delta) == 3_000_000
            assert (await connection.recv()).type == "session.created"

    colour.run(scenario)


def test_invalid_json_is_an_error_and_the_session_goes_on(colour: Colour) -> None:
    colour.server.fault("garbage", endpoint="realtime.connect")

    async def scenario() -> None:
        async with colour.connect() as connection:
            with pytest.raises(JSONDecodeError, match="realtime: the server sent an event that is not JSON"):
                await connection.recv()
            assert (await connection.recv()).type == "session.created"

    colour.run(scenario)


def test_sending_on_a_closed_connection(colour: Colour) -> None:
    async def scenario() -> None:
        async with colour.connect() as connection:
            await connection.close()
            for sending in (connection.send(CLEAR), connection.response.create(), connection.send_raw("{}")):
                with pytest.raises(WebSocketConnectionClosedError, match="The connection is closed") as closed:
                    await sending
                assert len(closed.value.unsent_messages) == 1
                assert isinstance(closed.value, (ConnectionClosed, OpenAIError))

    colour.run(scenario)
    assert colour.server.events == []


def test_the_error_pickles_and_copies(colour: Colour) -> None:
    async def scenario() -> Any:
        async with colour.connect() as connection:
            await connection.close(code=3001, reason="why")
            try:
                await connection.send(CLEAR)
            except WebSocketConnectionClosedError as error:
                return error

    error = colour.run(scenario)
    for again in (pickle.loads(pickle.dumps(error)), copy.copy(error)):
        assert (str(again), again.unsent_messages) == (str(error), ['{"type":"input_audio_buffer.clear"}'])


def test_two_receivers_at_once(colour: Colour) -> None:
    async def scenario() -> None:
        async with colour.connect() as connection:
            await connection.recv()
            if colour.name == "sync":
                import threading

                receiving = threading.Event()
                blocking = raw(connection)
                thread = threading.Thread(target=lambda: (receiving.set(), blocking.recv()))
                thread.start()
                receiving.wait()
                while not blocking._receiving.locked():
                    pass
                with pytest.raises(RuntimeError, match="another task or thread is receiving"):
                    blocking.recv()
                blocking.send(CLEAR)
                thread.join()
            else:
                import asyncio

                first = asyncio.ensure_future(connection.recv())
                await asyncio.sleep(0)
                with pytest.raises(RuntimeError, match="another task or thread is receiving"):
                    await connection.recv()
                with pytest.raises(RuntimeError):
                    async for _ in connection:
                        pass
                await connection.send(CLEAR)
                assert (await first).type == "input_audio_buffer.cleared"

    colour.run(scenario)


def test_a_cancelled_receiver_leaves_the_connection_usable(colour: Colour) -> None:
    if colour.name == "sync":
        pytest.skip("a blocking call cannot be cancelled")
    import asyncio

    async def scenario() -> None:
        async with colour.connect() as connection:
            await connection.recv()
            waiting = asyncio.ensure_future(connection.recv())
            await asyncio.sleep(0)
            waiting.cancel()
            with pytest.raises(asyncio.CancelledError):
                await waiting
            await connection.send(CLEAR)
            assert (await connection.recv()).type == "input_audio_buffer.cleared"

    colour.run(scenario)


@pytest.mark.parametrize(
    ("send", "error", "text"),
    [
        (lambda c: c.send("text"), TypeError, "send_raw|dict with a 'type'"),
        (lambda c: c.send(None), TypeError, "dict with a 'type'"),
        (lambda c: c.send({"tpye": "response.create"}), ValueError, "needs a 'type'"),
        (lambda c: c.send({"type": "x", "at": object()}), TypeError, "x: at: cannot send an object"),
        (lambda c: c.send({"type": "x", "at": float("nan")}), ValueError, "x: at"),
        (lambda c: c.send_raw({"type": "x"}), TypeError, "text or bytes, not dict"),
        (lambda c: c.input_audio_buffer.append(), TypeError, "missing 'audio'"),
        (lambda c: c.input_audio_buffer.append(audoi="AAAA"), TypeError, "did you mean 'audio'"),
        (lambda c: c.conversation.item.truncate(item_id="i"), TypeError, "'audio_end_ms', 'content_index'"),
        (lambda c: c.response.create(quux=1), TypeError, "use the connection's send"),
    ],
)
def test_a_wrong_call_sends_nothing(colour: Colour, send: Any, error: Any, text: str) -> None:
    async def scenario() -> None:
        async with colour.connect() as connection:
            with pytest.raises(error, match=text):
                await send(connection)
            await connection.send(CLEAR)
            while (await connection.recv()).type != "input_audio_buffer.cleared":
                pass

    colour.run(scenario)
    assert colour.server.events == [CLEAR]


@pytest.mark.parametrize(
    ("settings", "text"),
    [
        ({"model": ""}, "model must be a non-empty str"),
        ({"model": 3}, "model must be a non-empty str"),
        ({"call_id": ""}, "call_id must be"),
        ({"max_retries": -1}, "max_retries must be an integer of 0 or more"),
        ({"max_queue_size": 1.5}, "max_queue_size must be an integer"),
        ({"initial_delay": -1}, "initial_delay must be seconds"),
        ({"max_delay": "1"}, "max_delay must be seconds"),
        ({"on_reconnecting": True}, "on_reconnecting must be a function"),
        ({"modle": "m"}, "modle"),
    ],
)
def test_wrong_settings_are_refused_at_once(colour: Colour, settings: Any, text: str) -> None:
    with pytest.raises(TypeError, match=text):
        colour.client().realtime.connect(**settings)


def test_an_unknown_option_of_websockets(colour: Colour) -> None:
    async def scenario() -> None:
        with pytest.raises(TypeError, match=r"websocket_connection_options: .*nope"):
            async with colour.connect(websocket_connection_options={"nope": 1}):
                pass

    colour.run(scenario)


def test_an_address_that_is_none(colour: Colour) -> None:
    async def scenario() -> None:
        with pytest.raises(OpenAIError, match="wss://") as refused:
            async with colour.connect(client=colour.client(websocket_base_url="ftp://me:secret@example.com")):
                pass
        assert "secret" not in str(refused.value)

    colour.run(scenario)


def test_a_missing_extra_names_the_command(colour: Colour, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("websockets.sync.client", "websockets.asyncio.client"):
        monkeypatch.setitem(sys.modules, name, None)

    async def scenario() -> None:
        with pytest.raises(OpenAIError, match=r'pip install "openai\[realtime\]"'):
            async with colour.connect():
                pass

    colour.run(scenario)


def test_an_error_nobody_handles(colour: Colour) -> None:
    async def scenario() -> None:
        async with colour.connect() as connection:
            await connection.send({"type": "nonsense"})
            with pytest.raises(OpenAIError, match=r"WebSocket error.*nonsense"):
                await connection.dispatch_events()

    colour.run(scenario)


def test_what_the_server_makes_of_nonsense(colour: Colour) -> None:
    async def scenario() -> None:
        async with colour.connect() as connection:
            await connection.recv()
            for text in ("{", "[]", b"\xff"):
                await connection.send_raw(text)
                assert (await connection.recv()).error.code == "invalid_json"
            await connection.input_audio_buffer.append(audio="?")
            assert (await connection.recv()).error.param == "audio"
            await connection.input_audio_buffer.commit()
            assert (await connection.recv()).error.code == "input_audio_buffer_commit_empty"

    colour.run(scenario)


def test_opening_a_connection_takes_the_timeout_of_the_client(colour: Colour) -> None:
    with RawServer(Reply(end="hang")) as server:

        async def scenario(**settings: Any) -> None:
            client = colour.client(base_url=server.base_url, **settings)
            with pytest.raises(openai.APITimeoutError, match=r"realtime\.connect"):
                async with colour.connect(client=client):
                    pass
            slow = colour.client(base_url=server.base_url, timeout=60)
            with pytest.raises(openai.APITimeoutError):
                async with colour.connect(client=slow, websocket_connection_options={"open_timeout": 0.1}):
                    pass

        colour.run(lambda: scenario(timeout=0.1))
        colour.run(lambda: scenario(timeout=httpx.Timeout(60, connect=0.1)))


@pytest.mark.parametrize("data", [b"{", "no", b'{"type": "\xff"}', "[" * 100_000])
def test_what_is_no_event_is_kept_in_the_error(data: Any) -> None:
    connection: Any = RealtimeConnection(None)
    with pytest.raises(openai.WebSocketEventError, match="realtime: the server sent an event that is not") as found:
        connection.parse_event(data)
    assert found.value.data == data
    assert isinstance(found.value, (openai.OpenAIError, JSONDecodeError))
    assert pickle.loads(pickle.dumps(found.value)).data == data
