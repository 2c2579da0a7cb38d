"""A connection breaks and is opened again: nothing is sent twice, and nothing is lost without word."""

from __future__ import annotations

import asyncio
import threading
from typing import Any, Optional

import pytest

import openai
from openai import WebSocketConnectionClosedError, WebSocketQueueFullError
from openai.types.websocket_reconnection import ReconnectingEvent

from .conftest import Colour, raw, settled

AT_ONCE: Any = {"initial_delay": 0, "max_delay": 0}
RECOVERABLE = [1001, 1011, 1012, 1013, None]


def clear(event_id: str) -> dict[str, str]:
    return {"type": "input_audio_buffer.clear", "event_id": event_id}


def sent(colour: Colour) -> list[Optional[str]]:
    return [event.get("event_id") for event in colour.server.events]


@pytest.mark.parametrize("code", RECOVERABLE)
@pytest.mark.parametrize("by_recv", [False, True])
def test_the_session_goes_on_after_a_break(colour: Colour, code: Optional[int], by_recv: bool) -> None:
    told: list[ReconnectingEvent] = []

    async def scenario() -> list[str]:
        async with colour.connect(on_reconnecting=told.append, extra_query={"a": "1"}, **AT_ONCE) as connection:
            seen = [(await connection.recv()).type]
            colour.server.disconnect(code)
            if by_recv:
                seen.append((await connection.recv()).type)
                await connection.send(clear("after"))
                seen.append((await connection.recv()).type)
                return seen
            async for event in connection:
                seen.append(event.type)
                if event.type == "session.created":
                    await connection.send(clear("after"))
                else:
                    break
            return seen

    assert colour.run(scenario) == ["session.created", "session.created", "input_audio_buffer.cleared"]
    assert sent(colour) == ["after"]
    (event,) = told
    assert event == ReconnectingEvent(
        attempt=1, max_attempts=5, delay=0.0, close_code=code or 1006, extra_query={"a": "1"}, extra_headers={}
    )
    assert [request.query for request in colour.server.requests] == [(("model", "gpt-realtime"), ("a", "1"))] * 2


def test_what_is_sent_meanwhile_waits_and_goes_once_and_in_order(colour: Colour) -> None:
    connections = []

    async def scenario() -> None:
        def told(event: ReconnectingEvent) -> Any:
            # Nobody reads yet, and nothing may block here.
            connection = connections[0]
            if colour.name == "sync":
                for number in range(3):
                    connection.send(clear(f"waited {number}"))
                connection.send_raw('{"type": "input_audio_buffer.clear", "event_id": "raw"}')
                return None

            async def send() -> None:
                for number in range(3):
                    await connection.send(clear(f"waited {number}"))
                await connection.send_raw('{"type": "input_audio_buffer.clear", "event_id": "raw"}')

            return send()

        async with colour.connect(on_reconnecting=told, **AT_ONCE) as connection:
            connections.append(raw(connection))
            await connection.recv()
            await connection.send(clear("before"))
            await connection.recv()
            colour.server.disconnect()
            for _ in range(5):
                await connection.recv()

    colour.run(scenario)
    assert sent(colour) == ["before", "waited 0", "waited 1", "waited 2", "raw"]


def test_a_send_that_meets_the_break_first_waits_as_well(colour: Colour) -> None:
    async def scenario() -> None:
        async with colour.connect(on_reconnecting=lambda event: None, **AT_ONCE) as connection:
            await connection.recv()
            colour.server.disconnect()
            # As soon as the close frame is there, what is sent is kept for the connection to come.
            number = 0
            while not raw(connection)._send_queue:
                await connection.send(clear(str(number)))
                number += 1
                if colour.name == "async":
                    import asyncio

                    await asyncio.sleep(0)
            await connection.send(clear("last"))
            while (await connection.recv()).type != "input_audio_buffer.cleared" or sent(colour)[-1] != "last":
                pass

    colour.run(scenario)
    assert len(set(sent(colour))) == len(sent(colour))
    # What went out before the break was noticed counts as sent; nothing that was kept is missing.
    assert sent(colour) == [*sorted(sent(colour)[:-1], key=lambda each: int(str(each))), "last"]


def test_the_set_up_is_sent_again_before_what_waits(colour: Colour) -> None:
    connections = []

    async def scenario() -> None:
        def told(event: ReconnectingEvent) -> Any:
            return connections[0].send(clear("waited"))

        def again(connection: Any) -> Any:
            assert connection is connections[0]
            return connection.session.update(
                session={"type": "realtime", "instructions": "Be brief."}, event_id="setup"
            )

        async with colour.connect(on_reconnecting=told, on_reconnected=again, **AT_ONCE) as connection:
            connections.append(raw(connection))
            await connection.recv()
            colour.server.disconnect()
            assert (await connection.recv()).type == "session.created"
            assert (await connection.recv()).session.instructions == "Be brief."
            await connection.recv()

    colour.run(scenario)
    assert sent(colour) == ["setup", "waited"]


def test_a_hook_alone_switches_reconnecting_on(colour: Colour) -> None:
    async def scenario() -> None:
        async with colour.connect(on_reconnected=lambda connection: None, **AT_ONCE) as connection:
            await connection.recv()
            colour.server.disconnect()
            await connection.recv()

    colour.run(scenario)
    assert len(colour.server.requests) == 2


def test_a_break_while_the_set_up_is_sent_is_another_attempt(colour: Colour) -> None:
    hooked = []

    async def scenario() -> None:
        async def again_async(connection: Any) -> None:
            hooked.append(1)
            if len(hooked) == 1:
                colour.server.disconnect()
                while True:
                    await connection.send(clear("set-up"))
                    # What need not wait leaves the loop no time to hear that the server has closed.
                    await asyncio.sleep(0)

        def again(connection: Any) -> None:
            hooked.append(1)
            if len(hooked) == 1:
                colour.server.disconnect()
                while True:
                    connection.send(clear("set-up"))

        hook = again if colour.name == "sync" else again_async
        async with colour.connect(on_reconnected=hook, **AT_ONCE) as connection:
            await connection.recv()
            colour.server.disconnect()
            await connection.recv()
            assert not raw(connection)._send_queue

    colour.run(scenario)
    assert len(hooked) == 2
    assert len(colour.server.requests) == 3


def test_the_program_may_change_the_attempts(colour: Colour) -> None:
    def told(event: ReconnectingEvent) -> Any:
        assert event.extra_query == ({"a": "1"} if len(colour.server.requests) == 1 else {"b": "2"})
        return {"extra_query": {"b": "2"}, "extra_headers": {"X-Again": "yes"}}

    async def scenario() -> None:
        async with colour.connect(on_reconnecting=told, extra_query={"a": "1"}, **AT_ONCE) as connection:
            for _ in range(2):
                await connection.recv()
                colour.server.disconnect()
            await connection.recv()

    colour.run(scenario)
    first, *others = colour.server.requests
    assert first.query[1:] == (("a", "1"),)
    assert [other.query[1:] for other in others] == [(("b", "2"),)] * 2
    assert [other.headers["x-again"] for other in others] == ["yes"] * 2


def test_the_key_is_asked_for_anew(colour: Colour) -> None:
    keys = iter(["ek_1", "ek_2"])

    async def scenario() -> None:
        client = colour.client(api_key=(lambda: next(keys)))
        if colour.name == "async":

            async def key() -> str:
                return next(keys)

            client = colour.client(api_key=key)
        async with colour.connect(client=client, on_reconnecting=lambda event: None, **AT_ONCE) as connection:
            await connection.recv()
            colour.server.disconnect()
            await connection.recv()

    colour.run(scenario)
    assert [request.sent(f"ek_{n}") for n, request in enumerate(colour.server.requests, 1)] == [True, True]


@pytest.mark.parametrize("status", [401, 429, 503])
def test_attempts_end_and_what_was_not_sent_is_told(colour: Colour, status: int) -> None:
    told: list[int] = []
    connections = []

    async def scenario() -> None:
        def on_reconnecting(event: ReconnectingEvent) -> Any:
            told.append(event.attempt)
            return connections[0].send(clear(str(event.attempt)))

        async with colour.connect(on_reconnecting=on_reconnecting, max_retries=3, **AT_ONCE) as connection:
            connections.append(raw(connection))
            await connection.recv()
            colour.server.fault(status, times=3, endpoint="realtime.connect")
            colour.server.disconnect()
            with pytest.raises(WebSocketConnectionClosedError, match=r"1011.*3 messages were not sent") as failed:
                await connection.recv()
            assert [f'"{n}"' in text for n, text in enumerate(failed.value.unsent_messages, 1)] == [True] * 3
            assert isinstance(failed.value.__cause__, openai.APIStatusError)
            assert failed.value.__cause__.status_code == status
            # It is over: nothing waits any more, and nothing is tried again.
            with pytest.raises(WebSocketConnectionClosedError, match="1 message was not sent"):
                await connection.send(clear("late"))
            with pytest.raises(WebSocketConnectionClosedError):
                await connection.recv()

    colour.run(scenario)
    assert told == [1, 2, 3]
    assert sent(colour) == []


def test_the_program_may_give_up(colour: Colour) -> None:
    async def scenario() -> None:
        async with colour.connect(on_reconnecting=lambda event: {"abort": True}, **AT_ONCE) as connection:
            await connection.recv()
            colour.server.disconnect()
            with pytest.raises(WebSocketConnectionClosedError):
                await connection.recv()

    colour.run(scenario)
    assert len(colour.server.requests) == 1


@pytest.mark.parametrize("code", [1000, 1002, 1003, 1008, 3000, 4000])
def test_other_closes_are_not_recovered_from(colour: Colour, code: int) -> None:
    async def scenario() -> None:
        async with colour.connect(on_reconnecting=lambda event: None, **AT_ONCE) as connection:
            await connection.recv()
            colour.server.disconnect(code)
            with pytest.raises(WebSocketConnectionClosedError):
                await connection.recv()

    colour.run(scenario)
    assert len(colour.server.requests) == 1


def test_without_a_hook_nothing_is_opened_again(colour: Colour) -> None:
    async def scenario() -> None:
        async with colour.connect() as connection:
            await connection.recv()
            colour.server.disconnect()
            events = connection.__aiter__()
            with pytest.raises(WebSocketConnectionClosedError, match="1011"):
                await events.__anext__()

    colour.run(scenario)
    assert len(colour.server.requests) == 1


def test_too_much_waiting_is_refused(colour: Colour) -> None:
    connections = []

    async def scenario() -> None:
        refused: list[Exception] = []

        async def told_async(event: ReconnectingEvent) -> None:
            try:
                await connections[0].send(clear("x" * 100))
            except WebSocketQueueFullError as error:
                refused.append(error)

        def told(event: ReconnectingEvent) -> None:
            try:
                connections[0].send(clear("x" * 100))
            except WebSocketQueueFullError as error:
                refused.append(error)

        hook = told if colour.name == "sync" else told_async
        async with colour.connect(on_reconnecting=hook, max_queue_size=100, **AT_ONCE) as connection:
            connections.append(raw(connection))
            await connection.recv()
            colour.server.disconnect()
            await connection.recv()
        assert "max_queue_size=100" in str(refused[0])

    colour.run(scenario)
    assert sent(colour) == []


def test_closing_with_something_waiting_tells_what(colour: Colour) -> None:
    async def scenario() -> None:
        manager = colour.client().realtime.connect(model="m", on_reconnecting=lambda event: None, **AT_ONCE)
        connection = await settled(manager.enter())
        await settled(connection.recv())
        connection._send_queue.enqueue("waits")
        with pytest.raises(WebSocketConnectionClosedError) as closed:
            await settled(connection.close())
        assert closed.value.unsent_messages == ["waits"]

    colour.run(scenario)


def test_delays_double_up_to_the_most(colour: Colour, monkeypatch: pytest.MonkeyPatch) -> None:
    delays: list[float] = []
    slept: list[float] = []

    async def asleep(seconds: float) -> None:
        slept.append(seconds)

    monkeypatch.setattr("openai._http.drivers.time.sleep", slept.append)
    monkeypatch.setattr("openai._http.drivers._sleep", asleep)

    async def scenario() -> None:
        def told(event: ReconnectingEvent) -> None:
            delays.append(event.delay)

        async with colour.connect(on_reconnecting=told, initial_delay=1, max_delay=3, max_retries=4) as connection:
            await connection.recv()
            colour.server.fault(503, times=4, endpoint="realtime.connect")
            colour.server.disconnect()
            with pytest.raises(WebSocketConnectionClosedError):
                await connection.recv()

    colour.run(scenario)
    assert slept == delays
    # A quarter of each is left to chance.
    assert [most * 0.75 <= delay <= most for delay, most in zip(delays, (1, 2, 3, 3))] == [True] * 4


def test_threads_send_while_the_connection_breaks_again_and_again(colour: Colour) -> None:
    if colour.name == "async":
        pytest.skip("threads share a blocking connection alone")
    each, senders = 40, 4

    def hammer(connection: Any, name: int) -> None:
        for number in range(each):
            connection.send(clear(f"{name}-{number}"))

    with colour.client().realtime.connect(
        model="gpt-realtime", on_reconnecting=lambda event: None, **AT_ONCE
    ) as connection:
        threads = [threading.Thread(target=hammer, args=(connection, name)) for name in range(senders)]
        for thread in threads:
            thread.start()
        for event in connection:
            if event.type == "session.created" and len(colour.server.requests) < 5:
                colour.server.disconnect()
            if len(colour.server.requests) >= 5 and not any(thread.is_alive() for thread in threads):
                connection.send(clear("end"))
                break
        assert colour.server.wait_for_events(1)
        for _ in connection:
            if colour.server.events[-1]["event_id"] == "end":
                break
    names = sent(colour)
    assert len(set(names)) == len(names)
    for name in range(senders):
        # In the order in which each thread sent them.
        mine = [int(str(text).partition("-")[2]) for text in names if str(text).startswith(f"{name}-")]
        assert mine == sorted(mine)
