"""Runs that stop before they are done, and go on: calls that wait for the caller, decisions that come later, errors."""

from __future__ import annotations

import dataclasses
import json
import pickle
from typing import Any

import pytest

import openai

from .conftest import Chat, Responses

Api = Any

KYOTO = '{"city": "Kyoto"}'
OSLO = '{"city": "Oslo"}'


@dataclasses.dataclass
class Verdict:
    good: bool


def weather(city: str) -> str:
    """Tell the weather."""
    return f"sunny in {city}"


# Calls that are the caller's business


@pytest.mark.parametrize("make", [openai.function_tool, openai.pydantic_function_tool])
def test_calls_of_tools_made_of_types_are_read(api: Api, kind: Any, make: Any) -> None:
    kind.says(api, ("verdict", '{"good": true}'), ("verdict", '{"good": 1}'))
    run = kind.run(api, [make(Verdict)])
    assert [call.parsed for call in run.pending] == [Verdict(True), None]
    assert run.pending[0].error is None and isinstance(run.pending[1].error, openai.OutputParseError)
    assert not run.done and len(api.sent) == 1


def test_a_custom_tool_without_a_function(api: Api, kind: Any) -> None:
    chat = kind.given == "messages"
    tool = {"type": "custom", "custom": {"name": "sql"}} if chat else {"type": "custom", "name": "sql"}
    kind.says_custom(api, "sql", "select 1")
    run = kind.run(api, [weather, tool])
    assert [(call.name, call.arguments) for call in run.pending] == [("sql", "select 1")]
    kind.says(api, "One.")
    again = kind.run(api, [weather, tool], **{kind.given: [*run.conversation, run.pending[0].result(1)]})
    assert again.done and kind.told(api.last) == [("call_1", "1")]


WAITING = [
    {"type": "computer_call", "id": "i", "call_id": "call_1", "status": "completed", "pending_safety_checks": []},
    {"type": "local_shell_call", "id": "i", "call_id": "call_1", "status": "completed"},
    {"type": "shell_call", "id": "i", "call_id": "call_1", "status": "completed", "action": {"commands": ["ls"]}},
    {"type": "apply_patch_call", "id": "i", "call_id": "call_1", "status": "completed"},
    {"type": "tool_search_call", "id": "i", "call_id": "call_1", "status": "completed", "execution": "client"},
    {"type": "function_call", "id": "i", "call_id": "call_1", "name": "weather", "arguments": "{}", "namespace": "n"},
]


@pytest.mark.parametrize("waiting_item", WAITING, ids=lambda item: item["type"])
def test_items_that_the_model_waits_with(api: Api, waiting_item: Any) -> None:
    api.responds(waiting_item, ("weather", KYOTO))
    run = Responses().run(api, [weather])
    assert not run.done and len(api.sent) == 1
    (call,) = run.pending
    assert call.kind == waiting_item["type"] and call.id == "call_1" and call.item is run.answer.output[0]
    # What the runner can do is done all the same.
    assert run.conversation[-1]["output"] == "sunny in Kyoto"
    if call.kind != "function_call":
        with pytest.raises(TypeError, match="an item of its own"):
            call.result("done")


def test_what_the_api_does_itself_waits_for_nobody(api: Api) -> None:
    shell = {"type": "shell_call", "id": "i", "call_id": "c", "status": "completed", "action": {"commands": ["ls"]}}
    output = {"type": "shell_call_output", "id": "o", "call_id": "c", "status": "completed", "output": []}
    search = {"type": "tool_search_call", "id": "t", "status": "completed", "execution": "server", "arguments": {}}
    api.responds(shell, output, search, "Done.")
    assert Responses().run(api, [weather]).done


REQUEST = {"type": "mcp_approval_request", "id": "ask_1", "name": "delete", "server_label": "s", "arguments": "{}"}


@pytest.mark.parametrize(
    ("verdict", "sent"),
    [
        (True, {"approve": True}),
        (False, {"approve": False, "reason": "The user did not allow this call."}),
        ("Not today.", {"approve": False, "reason": "Not today."}),
    ],
)
def test_tools_of_mcp_servers_are_approved_likewise(api: Api, verdict: Any, sent: Any) -> None:
    api.responds(REQUEST)
    api.responds("Done.")
    assert Responses().run(api, [], approve=lambda call: verdict).done
    assert api.last["input"][-1] == {"type": "mcp_approval_response", "approval_request_id": "ask_1", **sent}


def test_tools_of_mcp_servers_are_pending_where_nobody_approves(api: Api) -> None:
    api.responds(REQUEST)
    run = Responses().run(api, [])
    assert [call.name for call in run.pending] == ["delete"]
    api.responds("Done.")
    Responses().run(api, [], input=[*run.conversation, run.pending[0].result(True)])
    assert api.last["input"][-1]["approve"] is True


# Decisions that come later


def test_what_nobody_has_decided_is_pending_and_goes_on_later(api: Api, kind: Any) -> None:
    ran = []

    def book(seat: str) -> str:
        ran.append(seat)
        return f"booked {seat}"

    decided: Any = {}

    def approve(call: Any) -> Any:
        return True if call.name == "weather" else decided.get(call.id)

    kind.says(api, ("weather", KYOTO), ("book", '{"seat": "1A"}'), ("book", '{"seat": "1B"}'))
    run = kind.run(api, [weather, book], approve=approve)
    assert [(call.id, call.parsed) for call in run.pending] == [("call_2", {"seat": "1A"}), ("call_3", {"seat": "1B"})]
    assert not run.done and ran == [] and [call.approved for call in run.calls] == [True, None, None]
    # All that has to be kept is the conversation.
    kept = json.loads(json.dumps(openai.to_input(run.conversation)))
    decided["call_2"] = True
    half = kind.run(api, [weather, book], approve=approve, **{kind.given: kept})
    assert [call.id for call in half.pending] == ["call_3"] and ran == ["1A"] and half.answers == []
    assert half.text == "" and half.parsed is None and half.usage is None
    with pytest.raises(LookupError, match="has not answered yet"):
        half.answer  # noqa: B018
    decided["call_3"] = False
    kind.says(api, "Booked.")
    whole = kind.run(api, [weather, book], approve=approve, **{kind.given: half.conversation})
    assert whole.done and whole.text == "Booked." and ran == ["1A"] and len(api.sent) == 2
    assert whole.calls[0].approved is False
    assert kind.told(api.last) == [
        ("call_1", "sunny in Kyoto"),
        ("call_2", "booked 1A"),
        ("call_3", "The user did not allow this call."),
    ]


def test_calls_without_a_function_need_an_answer_before_the_next_request(api: Api, kind: Any) -> None:
    kind.says(api, ("verdict", '{"good": true}'))
    run = kind.run(api, [openai.function_tool(Verdict)])
    again = kind.run(api, [openai.function_tool(Verdict)], **{kind.given: run.conversation})
    assert [call.parsed for call in again.pending] == [Verdict(True)] and len(api.sent) == 1


def test_an_undecided_call_with_a_message_behind_it(api: Api, kind: Any) -> None:
    kind.says(api, ("weather", KYOTO), ("weather", OSLO))
    run = kind.run(api, [weather], approve=lambda call: call.id == "call_2" or None)
    more = [*run.conversation, {"role": "user", "content": "And?"}]
    again = kind.run(api, [weather], approve=lambda call: None, **{kind.given: more})
    assert [call.id for call in again.pending] == ["call_1"] and len(api.sent) == 1
    kind.says(api, "Sunny.")
    whole = kind.run(api, [weather], **{kind.given: again.conversation})
    assert whole.done and [call.id for call in whole.calls] == ["call_1"]
    assert sorted(kind.told(api.last)) == [("call_1", "sunny in Kyoto"), ("call_2", "sunny in Oslo")]
    if kind.given == "messages":
        # The API refuses results anywhere else.
        assert [each["role"] for each in api.last["messages"]] == ["user", "assistant", "tool", "tool", "user"]


def test_calls_of_several_answers_that_have_the_same_ids(api: Api) -> None:
    asks = {"id": "1", "type": "function", "function": {"name": "weather"}}
    kyoto, oslo = ({**asks, "function": {"name": "weather", "arguments": city}} for city in (KYOTO, OSLO))
    given = [
        {"role": "assistant", "tool_calls": [kyoto]},
        {"role": "user", "content": "And?"},
        {"role": "assistant", "tool_calls": [oslo]},
        {"role": "tool", "tool_call_id": "1", "content": "rain"},
    ]
    api.says("Well.")
    Chat().run(api, [weather], messages=given)
    assert Chat().told(api.last) == [("1", "sunny in Kyoto"), ("1", "rain")]
    assert [each["role"] for each in api.last["messages"]] == ["assistant", "tool", "user", "assistant", "tool"]


def test_a_whole_response_is_gone_on_with(api: Api) -> None:
    api.responds(("weather", KYOTO))
    response = api.outcome(api.client.responses.create(model="m", input="Hi"))
    api.responds("Sunny.")
    run = Responses().run(api, [weather], input=[{"role": "user", "content": "Hi"}, response])
    assert run.done and [each.get("type") for each in api.last["input"]] == [
        None,
        "function_call",
        "function_call_output",
    ]


# Conversations that the API keeps


def test_a_conversation_that_the_api_keeps_gets_only_what_is_new(api: Api) -> None:
    api.responds(("weather", KYOTO))
    api.responds("Sunny.")
    run = Responses().run(api, [weather], conversation="conv_1")
    assert run.done and run.conversation == []
    api.responds("You are welcome.")
    thanks = {"role": "user", "content": "Thanks"}
    Responses().run(api, [weather], conversation="conv_1", input=[*run.conversation, thanks])
    output = {"type": "function_call_output", "call_id": "call_1", "output": "sunny in Kyoto"}
    assert [body["input"] for body in api.sent] == [[{"role": "user", "content": "Hi"}], [output], [thanks]]


def test_pending_calls_of_a_conversation_that_the_api_keeps(api: Api) -> None:
    api.responds(("weather", KYOTO), ("weather", OSLO))
    run = Responses().run(api, [weather], conversation="conv_1", approve=lambda call: call.id == "call_1" or None)
    tool = openai.function_tool(weather)
    results = [call.result(tool.run(call.arguments)) for call in run.pending]
    api.responds("Sunny.")
    Responses().run(api, [weather], conversation="conv_1", input=[*run.conversation, *results])
    assert [(each["call_id"], each["output"]) for each in api.last["input"]] == [
        ("call_1", "sunny in Kyoto"),
        ("call_2", "sunny in Oslo"),
    ]


# Errors


def test_a_failure_carries_what_had_been_done(api: Api, kind: Any) -> None:
    ran = []

    def book() -> str:
        ran.append("booked")
        return "done"

    kind.says(api, ("book", "{}"))
    api.fails(429)
    with pytest.raises(openai.RateLimitError) as caught:
        kind.run(api, [book])
    run = caught.value.run
    assert len(run.answers) == 1 and run.calls[0].output == "done" and not run.done
    assert pickle.loads(pickle.dumps(caught.value)).run.calls[0].output == "done"
    kind.says(api, "Booked.")
    assert kind.run(api, [book], **{kind.given: run.conversation}).text == "Booked."
    assert ran == ["booked"] and kind.told(api.last) == [("call_1", "done")]


def test_what_ends_a_run_amid_its_calls_loses_none_of_the_results(api: Api, kind: Any) -> None:
    def first() -> str:
        return "done"

    def second() -> str:
        raise KeyboardInterrupt

    kind.says(api, ("first", "{}"), ("second", "{}"))
    with pytest.raises(KeyboardInterrupt) as caught:
        kind.run(api, [first, second])
    run: Any = caught.value.run  # type: ignore[attr-defined]
    assert [call.name for call in run.pending] == ["second"]
    kind.says(api, "Both.")
    kind.run(api, [first, lambda_named("second", "done as well")], **{kind.given: run.conversation})
    assert kind.told(api.last) == [("call_1", "done"), ("call_2", "done as well")]


def lambda_named(name: str, result: str) -> Any:
    return openai.function_tool(lambda: result, name=name)


def test_callbacks_that_raise_carry_the_run_as_well(api: Api, kind: Any) -> None:
    def approve(call: Any) -> bool:
        raise PermissionError(call.name)

    kind.says(api, ("weather", KYOTO))
    with pytest.raises(PermissionError) as caught:
        kind.run(api, [weather], approve=approve)
    assert [call.name for call in caught.value.run.pending] == ["weather"]  # type: ignore[attr-defined]


def test_a_last_answer_that_does_not_fit_carries_the_run(api: Api, kind: Any) -> None:
    kind.says(api, ("weather", KYOTO))
    kind.says(api, "no JSON")
    with pytest.raises(openai.OutputParseError) as caught:
        kind.run(api, [weather], **{kind.format: Verdict})
    assert caught.value.run.text == "no JSON"


def test_an_answer_before_the_last_need_not_fit(api: Api, kind: Any) -> None:
    kind.says(api, "Let me look.", ("weather", KYOTO))
    kind.says(api, '{"good": true}')
    run = kind.run(api, [weather], **{kind.format: Verdict})
    assert run.parsed == Verdict(True) and len(run.answers) == 2


@pytest.mark.parametrize("streamed", [False, True])
def test_an_answer_that_is_none(api: Api, streamed: bool) -> None:
    api.streamed = streamed
    api.answers({"id": "c", "object": "chat.completion", "created": 1, "model": "m", "choices": [], "note": "busy"})
    with pytest.raises(openai.OpenAIError, match=r"answered without choices: .*busy"):
        Chat(streamed).run(api, [weather])


def test_a_response_that_is_none(api: Api) -> None:
    api.answers({"error": {"message": "busy"}})
    with pytest.raises(openai.OpenAIError, match=r"answered without output: .*busy"):
        Responses().run(api, [weather])
