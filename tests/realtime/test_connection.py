"""What is said over a connection, from one end to the other."""

from __future__ import annotations

import time
from base64 import b64decode
from types import SimpleNamespace
from typing import Any, Optional

import pytest

import openai
from openai import AsyncAzureOpenAI, AsyncOpenAI, AzureOpenAI, OpenAI
from openai._model.structure import structure
from openai._types import omit
from openai.types.realtime import (
    ResponseDoneEvent,
    ResponseTextDeltaEvent,
    SessionCreatedEvent,
    SessionUpdatedEvent,
)
from openai.types.realtime.input_audio_buffer_append_event import InputAudioBufferAppendEvent
from openai.types.responses import Response

from .conftest import Colour, raw

TENTH_OF_A_SECOND = bytes(4800)
HELLO: Any = {"type": "message", "role": "user", "content": [{"type": "input_text", "text": "Hello"}]}
WEATHER: Any = {
    "type": "function",
    "name": "weather",
    "parameters": {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]},
}


async def until(connection: Any, kind: str) -> list[Any]:
    """Receive until an event of a type has come, and return all events."""
    events = [await connection.recv()]
    while events[-1].type != kind:
        events.append(await connection.recv())
    return events


def test_a_conversation_in_text(colour: Colour) -> None:
    async def scenario() -> None:
        async with colour.connect() as connection:
            assert type(await connection.recv()) is SessionCreatedEvent
            await connection.session.update(session={"type": "realtime", "output_modalities": ["text"]})
            updated = await connection.recv()
            assert type(updated) is SessionUpdatedEvent
            assert updated.session.output_modalities == ["text"]
            await connection.conversation.item.create(item=HELLO)
            await connection.response.create()
            events = await until(connection, "response.done")
            said = "".join(event.delta for event in events if type(event) is ResponseTextDeltaEvent)
            assert said == "Hello! You said: Hello"
            assert type(events[-1]) is ResponseDoneEvent
            assert events[-1].response.output[0].content[0].text == said

    colour.run(scenario)


def test_sound_goes_in_and_comes_out(colour: Colour) -> None:
    async def scenario() -> None:
        async with colour.connect() as connection:
            await connection.input_audio_buffer.append(audio=TENTH_OF_A_SECOND)
            await connection.input_audio_buffer.append(audio="AAAA")
            await connection.input_audio_buffer.commit()
            await connection.response.create()
            events = await until(connection, "response.done")
        kinds = [event.type for event in events]
        assert "input_audio_buffer.committed" in kinds
        assert "conversation.item.input_audio_transcription.completed" in kinds
        sound = b"".join(b64decode(event.delta) for event in events if event.type == "response.output_audio.delta")
        words = [event.delta for event in events if event.type == "response.output_audio_transcript.delta"]
        # A tone of 50 ms stands for each word, 24,000 samples of two bytes a second.
        assert len(sound) == len(words) * 2400
        assert any(sound)

    colour.run(scenario)


def test_a_function_is_called_and_its_result_is_answered(colour: Colour) -> None:
    async def scenario() -> None:
        async with colour.connect() as connection:
            await connection.session.update(
                session={
                    "type": "realtime",
                    "output_modalities": ["text"],
                    "tools": [WEATHER],
                    "tool_choice": "required",
                }
            )
            await connection.conversation.item.create(item=HELLO)
            await connection.response.create()
            (call,) = (await until(connection, "response.done"))[-1].response.output
            assert (call.type, call.name) == ("function_call", "weather")
            result = {"type": "function_call_output", "call_id": call.call_id, "output": "sunny"}
            await connection.conversation.item.create(item=result)
            await connection.response.create(response={"tool_choice": "none"})
            (answer,) = (await until(connection, "response.done"))[-1].response.output
            assert "sunny" in answer.content[0].text

    colour.run(scenario)


def test_items_can_be_looked_up_cut_and_deleted(colour: Colour) -> None:
    async def scenario() -> None:
        async with colour.connect() as connection:
            await connection.conversation.item.create(item={**HELLO, "id": "mine"}, previous_item_id="root")
            await until(connection, "conversation.item.done")
            await connection.conversation.item.retrieve(item_id="mine")
            assert (await connection.recv()).item.id == "mine"
            await connection.conversation.item.truncate(item_id="mine", content_index=0, audio_end_ms=100)
            assert (await connection.recv()).audio_end_ms == 100
            await connection.conversation.item.delete(item_id="mine", event_id="e1")
            assert (await connection.recv()).item_id == "mine"
            await connection.conversation.item.delete(item_id="mine", event_id="e2")
            error = await connection.recv()
            assert (error.type, error.error.code, error.error.event_id) == ("error", "item_not_found", "e2")
            await connection.output_audio_buffer.clear()
            assert (await connection.recv()).type == "output_audio_buffer.cleared"
            await connection.input_audio_buffer.clear()
            assert (await connection.recv()).type == "input_audio_buffer.cleared"
            await connection.response.cancel()
            assert (await connection.recv()).error.code == "response_cancel_not_active"

    colour.run(scenario)


@pytest.mark.parametrize(
    "event",
    [
        {"type": "input_audio_buffer.append", "audio": "AAAA"},
        InputAudioBufferAppendEvent(type="input_audio_buffer.append", audio="AAAA"),
    ],
    ids=["dict", "model"],
)
def test_send_takes_dicts_and_models(colour: Colour, event: Any) -> None:
    async def scenario() -> None:
        async with colour.connect() as connection:
            await connection.send(event)
            await connection.send_raw('{"type": "input_audio_buffer.clear"}')
            await until(connection, "input_audio_buffer.cleared")

    colour.run(scenario)
    assert colour.server.events == [
        {"type": "input_audio_buffer.append", "audio": "AAAA"},
        {"type": "input_audio_buffer.clear"},
    ]


def test_what_is_left_out_is_not_sent(colour: Colour) -> None:
    async def scenario() -> None:
        async with colour.connect() as connection:
            await connection.input_audio_buffer.append(audio=b"\x00\x01\x02", event_id="e")
            await connection.input_audio_buffer.clear(event_id=omit)
            await until(connection, "input_audio_buffer.cleared")

    colour.run(scenario)
    assert colour.server.events == [
        {"type": "input_audio_buffer.append", "event_id": "e", "audio": "AAEC"},
        {"type": "input_audio_buffer.clear"},
    ]


def test_an_unknown_event_comes_with_all_its_fields(colour: Colour) -> None:
    async def scenario() -> None:
        async with colour.connect() as connection:
            await connection.recv()
            colour.server.push({"type": "brand.new", "payload": {"deep": [1]}})
            colour.server.push({"type": "input_audio_buffer.cleared", "event_id": "e", "extra": True})
            event = await connection.recv()
            assert (event.type, event.to_dict()["payload"]) == ("brand.new", {"deep": [1]})
            assert (await connection.recv()).extra is True

    colour.run(scenario)


def test_bytes_can_be_received_and_parsed_later(colour: Colour) -> None:
    async def scenario() -> None:
        async with colour.connect() as connection:
            data = await connection.recv_bytes()
            assert type(data) is bytes
            assert type(raw(connection).parse_event(data)) is SessionCreatedEvent
            assert type(raw(connection).parse_event(data.decode())) is SessionCreatedEvent

    colour.run(scenario)


def test_iteration_ends_with_the_connection(colour: Colour) -> None:
    async def scenario() -> list[str]:
        async with colour.connect() as connection:
            seen = []
            async for event in connection:
                seen.append(event.type)
                colour.server.disconnect(1000)
            return seen

    assert colour.run(scenario) == ["session.created"]


def test_a_connection_without_a_context_manager(colour: Colour) -> None:
    async def scenario() -> None:
        manager = colour.client().realtime.connect(model="gpt-realtime")
        connection = await manager.enter() if colour.name == "async" else manager.enter()
        closing = connection.close(reason="done")
        if colour.name == "async":
            await closing
            await connection.close()
        else:
            connection.close()

    colour.run(scenario)


def test_closing_does_not_wait_for_what_nobody_reads(colour: Colour) -> None:
    count = 200  # more than websockets reads ahead

    async def scenario() -> None:
        async with colour.connect() as connection:
            for _ in range(count):
                await connection.input_audio_buffer.clear()
            assert colour.server.wait_for_events(count)
            begun = time.monotonic()
            await connection.close()
            # Seconds; websockets itself gives up after 10.
            assert time.monotonic() - begun < 5

    colour.run(scenario)


def test_closing_amid_the_events_ends_the_iteration(colour: Colour) -> None:
    async def scenario() -> int:
        seen = 0
        async with colour.connect() as connection:
            for _ in range(200):
                await connection.input_audio_buffer.clear()
            async for _ in connection:
                seen += 1
                if seen == 1:
                    await connection.close()
        return seen

    assert colour.run(scenario) < 200


def test_the_manager_keeps_what_is_sent_early(colour: Colour) -> None:
    async def scenario() -> None:
        manager = colour.client().realtime.connect(model="gpt-realtime")
        manager.send({"type": "input_audio_buffer.clear", "event_id": "early"})
        connection = await manager.enter() if colour.name == "async" else manager.enter()
        assert len(connection._send_queue) == 0
        assert colour.server.wait_for_events(1)
        closing = connection.close()
        if colour.name == "async":
            await closing

    colour.run(scenario)
    assert [event["event_id"] for event in colour.server.events] == ["early"]


def test_handlers_are_called_by_type(colour: Colour) -> None:
    seen = []

    async def scenario() -> None:
        manager = colour.client().realtime.connect(model="gpt-realtime")
        manager.on("session.created", lambda event: seen.append("of the manager"))
        connection = await manager.enter() if colour.name == "async" else manager.enter()

        @connection.on("event")
        def any_event(event: Any) -> None:
            seen.append(event.type)

        connection.once("input_audio_buffer.cleared", lambda event: seen.append("once"))
        dropped = seen.append
        connection.on("session.created", dropped).off("session.created", dropped)

        @connection.on("error")
        def failed(event: Any) -> Any:
            seen.append(event.error.code)
            return connection.close()

        clear = {"type": "input_audio_buffer.clear"}
        for event in (clear, clear, {"type": "nonsense"}):
            sending = connection.send(event)
            if colour.name == "async":
                await sending
        running = connection.dispatch_events()
        if colour.name == "async":
            await running

    colour.run(scenario)
    cleared = "input_audio_buffer.cleared"
    assert seen == ["of the manager", "session.created", "once", cleared, cleared, "invalid_value", "error"]


def test_responses_over_a_connection(colour: Colour) -> None:
    async def scenario(resource: str) -> str:
        async with colour.connect(resource) as connection:
            await connection.response.create(model="gpt-4o", input="Hello")
            events = await until(connection, "response.completed")
            await connection.response.create(model="missing-1", input="Hello")
            assert (await connection.recv()).type == "error"
            return str(events[-1].response.output[0].content[0].text)

    assert colour.run(lambda: scenario("responses")) == "Hello! You said: Hello"
    assert colour.run(lambda: scenario("beta.responses")) == "Hello! You said: Hello"


def test_items_of_answers_go_back_in_over_a_connection() -> None:
    from openai.resources.beta.responses.connection import ResponsesResponseResource as BetaResource
    from openai.resources.responses.connection import ResponsesResponseResource

    def weather(city: str) -> str:
        return city

    item = {"type": "shell_call", "id": "s", "call_id": "c", "status": "completed", "created_by": "somebody"}
    response: Any = structure({"id": "r", "object": "response", "output": [dict(item)]}, Response)
    tool = openai.function_tool(weather)
    sent: list[Any] = []
    connection = SimpleNamespace(send=sent.append)
    ResponsesResponseResource(connection).create(model="m", input=response.output, tools=[tool])
    BetaResource(connection).inject(response_id="r", input=response.output)
    for event in sent:
        assert event["input"] == [{name: value for name, value in item.items() if name != "created_by"}]
    assert sent[0]["tools"][0]["name"] == "weather"


def test_the_beta_has_its_header_and_its_transcription_sessions(colour: Colour) -> None:
    async def scenario() -> None:
        async with colour.connect("beta.realtime") as connection:
            assert type(await connection.recv()).__module__.startswith("openai.types.beta.realtime")
            await connection.transcription_session.update(session={"input_audio_format": "pcm16"})
            assert (await connection.recv()).type == "transcription_session.updated"

    colour.run(scenario)
    assert colour.server.requests[0].headers["openai-beta"] == "realtime=v1"


# The handshake


def test_what_the_handshake_says(colour: Colour) -> None:
    client = colour.client(
        organization="org", project="proj", default_headers={"X-Mine": "1", "X-Gone": "1"}, default_query={"q": "1"}
    )

    async def scenario() -> None:
        async with colour.connect(
            client=client,
            model="gpt realtime",
            extra_query={"a": ["1", "2"], "b": True},
            extra_headers={"x-gone": omit, "X-More": "2", "User-Agent": "me"},
        ):
            pass

    colour.run(scenario)
    (request,) = colour.server.requests
    assert (request.endpoint, request.path) == ("realtime.connect", "/v1/realtime")
    assert request.query == (("q", "1"), ("model", "gpt realtime"), ("a", "1"), ("a", "2"), ("b", "true"))
    wanted = {"openai-organization": "org", "openai-project": "proj", "x-mine": "1", "x-more": "2", "user-agent": "me"}
    assert wanted.items() <= request.headers.items()
    assert "x-gone" not in request.headers
    assert request.sent("sk-test")


@pytest.mark.parametrize(
    ("settings", "query"),
    [
        ({"call_id": "rtc_1", "model": omit}, (("call_id", "rtc_1"),)),
        ({"call_id": "rtc_1", "model": "m"}, (("model", "m"), ("call_id", "rtc_1"))),
        # A client secret says which model it is for.
        ({"model": omit}, ()),
    ],
)
def test_a_model_or_a_call(colour: Colour, settings: Any, query: Any) -> None:
    async def scenario() -> None:
        async with colour.connect(**settings):
            pass

    colour.run(scenario)
    assert colour.server.requests[0].query == query


def test_the_websockets_may_be_elsewhere(colour: Colour) -> None:
    elsewhere = colour.server.base_url
    client = colour.client(base_url="https://api.example.com/v1", websocket_base_url=f"{elsewhere}/?via=gateway")

    async def scenario() -> None:
        async with colour.connect(client=client):
            pass

    colour.run(scenario)
    assert colour.server.requests[0].query == (("via", "gateway"), ("model", "gpt-realtime"))


def test_a_key_function_is_asked(colour: Colour) -> None:
    async def ephemeral() -> str:
        return "ek_1"

    def plain() -> str:
        return "ek_1"

    async def scenario() -> None:
        async with colour.connect(client=colour.client(api_key=ephemeral if colour.name == "async" else plain)):
            pass

    colour.run(scenario)
    assert colour.server.requests[0].sent("ek_1")


def test_azure_has_its_own_address(colour: Colour) -> None:
    azure: Any = AzureOpenAI if colour.name == "sync" else AsyncAzureOpenAI
    client = azure(azure_endpoint=colour.server.azure_endpoint, api_key="az-key", api_version="2025-04-01-preview")

    async def scenario() -> None:
        async with colour.connect(client=client, model="my-deployment") as connection:
            assert (await connection.recv()).type == "session.created"

    colour.run(scenario)
    (request,) = colour.server.requests
    assert request.path == "/openai/realtime"
    assert request.query == (("api-version", "2025-04-01-preview"), ("deployment", "my-deployment"))
    assert "authorization" not in request.headers
    assert request.sent("az-key")
    with pytest.raises(TypeError, match="needs `model`"):
        colour.run(lambda: _opened(colour, client))


async def _opened(colour: Colour, client: Any) -> None:
    async with colour.connect(client=client, model=omit):
        pass


def test_options_reach_websockets(colour: Colour) -> None:
    options: Any = {"compression": None, "max_queue": 4, "write_limit": 1024, "open_timeout": 5}

    async def scenario() -> None:
        async with colour.connect(websocket_connection_options=options) as connection:
            await connection.recv()

    colour.run(scenario)
    assert "sec-websocket-extensions" not in colour.server.requests[0].headers


def test_the_methods_describe_themselves() -> None:
    from openai.resources.realtime.realtime import AsyncRealtimeSessionResource, RealtimeConversationItemResource

    create: Any = RealtimeConversationItemResource.create
    assert create.__qualname__ == "RealtimeConversationItemResource.create"
    assert create.event.sends == "conversation.item.create"
    assert "previous_item_id:" in create.__doc__
    assert list(create.__signature__.parameters) == ["self", "item", "event_id", "previous_item_id"]
    assert AsyncRealtimeSessionResource.update.__name__ == "update"


@pytest.mark.parametrize("client", [OpenAI, AsyncOpenAI])
@pytest.mark.parametrize("resource", ["realtime", "beta.realtime", "responses", "beta.responses"])
def test_connect_is_a_method_of_each(client: Any, resource: str) -> None:
    at: Optional[Any] = client(api_key="sk-test")
    for step in resource.split("."):
        at = getattr(at, step)
    assert type(at).connect.__doc__
    assert "extra_query" in type(at).connect.__signature__.parameters


def test_a_manager_tells_where_it_connects(colour: Colour) -> None:
    client = colour.client(base_url="http://host:1/v1", websocket_base_url=None)
    for manager, path in (
        (client.realtime.connect(model="m"), "realtime"),
        (client.responses.connect(), "responses"),
        (client.beta.realtime.connect(model="m"), "realtime"),
    ):
        assert str(manager._prepare_url()) == f"ws://host:1/v1/{path}"
