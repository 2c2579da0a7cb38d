"""Runs: an assistant answers a thread like a chat, and waits where it calls a function.

Without a stream a run goes one step further at each look: ``queued`` at first, then ``in_progress``, then its end.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from copy import deepcopy

from attrs import evolve

from ... import endpoints
from .._call import ApiError, Call, Events, Handler, Json, Result
from .._store import Store
from .._text import count_tokens, tokens
from ._chat_answer import Choice, choices, parts, text_of
from .assistants import ASSISTANTS, MESSAGES, THREADS, create_thread, put_message

RUNS = Store("beta.threads.runs", "run_", THREADS)
STEPS = Store("beta.threads.runs.steps", "step_", RUNS)

#: The names and data of a run's events; what they tell of has happened when they are taken.
Course = Iterator[tuple[str, Json]]

#: What a run takes over from its assistant, where the request does not say otherwise.
_OF_THE_ASSISTANT = ("model", "instructions", "tools", "response_format", "temperature", "top_p")
_ENDED = ("cancelled", "completed", "incomplete")
#: What follows the last event of a run.
_END = b"event: done\ndata: [DONE]\n\n"


def create(call: Call) -> Result:
    active = [run["id"] for run in RUNS.objects(call).values() if run["status"] not in _ENDED]
    if active:
        message = f"{call.path['thread_id']} already has an active run, {active[0]}."
        raise ApiError(400, message, param="thread_id", code="active_run")
    assistant = _assistant(call)
    for message in call.body.get("additional_messages") or []:
        put_message(_at(call, "beta.threads.messages.create"), message)
    said = {name: value for name, value in call.body.items() if value is not None}
    own = {name: assistant[name] for name in _OF_THE_ASSISTANT if assistant.get(name) is not None}
    run = RUNS.add(call, {"parallel_tool_calls": True, **own, **said}, status="queued")
    return _answered(call, run, _created(_at(call, "beta.threads.runs.retrieve", run_id=run["id"]), run))


def create_and_run(call: Call) -> Result:
    _assistant(call)  # Without one there shall be no thread either.
    thread = create_thread(evolve(call, row=endpoints.get("beta.threads.create"), body=call.body.get("thread") or {}))
    result = create(_at(call, "beta.threads.runs.create", thread_id=thread["id"]))
    if isinstance(result, Events):
        return evolve(result, objects=[("thread.created", thread), *result.objects])
    return result


def retrieve(call: Call) -> Json:
    run = RUNS.find(call)
    for name, _ in call.state.kept["courses of runs"].get(run["id"], ()):
        if name == f"thread.run.{run['status']}":
            break
    return dict(run)


def cancel(call: Call) -> Json:
    RUNS.enter(call, "cancelled", ends=_ENDED)
    run = RUNS.find(call)
    call.state.kept["courses of runs"].pop(run["id"], None)
    run.update(required_action=None, cancelled_at=call.state.now())
    for step in STEPS.objects(call).values():
        if step["status"] == "in_progress":
            step.update(status="cancelled", cancelled_at=run["cancelled_at"])
    return dict(run)


def submit_tool_outputs(call: Call) -> Result:
    run = RUNS.find(call)
    if run["status"] != "requires_action":
        message = f"{run['id']} is {run['status']}, so it waits for no tool outputs."
        raise ApiError(400, message, code="invalid_status")
    given = {each.get("tool_call_id"): text_of(each.get("output")) for each in call.body["tool_outputs"]}
    wanted = {each["id"] for each in run["required_action"]["submit_tool_outputs"]["tool_calls"]}
    if given.keys() != wanted:
        message = f"{run['id']} waits for the outputs of {', '.join(sorted(wanted))}, all of them and no others."
        raise ApiError(400, message, param="tool_outputs", code="invalid_value")
    run.update(status="queued", required_action=None)
    return _answered(call, run, _resumed(_at(call, "beta.threads.runs.retrieve"), run, given))


def _at(call: Call, id: str, **path: str) -> Call:
    """Return a call as if it had come to another endpoint."""
    row = endpoints.get(id)
    names = {param.name for param in row.path_params}
    return evolve(call, row=row, path={name: value for name, value in {**call.path, **path}.items() if name in names})


def _assistant(call: Call) -> Json:
    if call.body.get("model") is not None:
        call.model()
    id = str(call.body["assistant_id"])
    found: Json = ASSISTANTS.find(_at(call, "beta.assistants.retrieve", assistant_id=id))
    return found


def _answered(call: Call, run: Json, course: Course) -> Result:
    if call.body.get("stream"):
        return Events([(name, deepcopy(data)) for name, data in course], end=_END)
    for name, _ in course:
        if name == "thread.run.queued":
            break
    call.state.kept["courses of runs"][run["id"]] = course
    return dict(run)


# What happens in a run


def _created(call: Call, run: Json) -> Course:
    yield "thread.run.created", run
    yield from _begun(call, run)
    yield from _turn(call, run, _messages(call))


def _resumed(call: Call, run: Json, outputs: Mapping[str, str]) -> Course:
    step = list(STEPS.objects(call).values())[-1]
    for made in step["step_details"]["tool_calls"]:
        made["function"]["output"] = outputs[made["id"]]
    step.update(status="completed", completed_at=call.state.now(), usage=_usage([], ""))
    yield "thread.run.step.completed", step
    yield from _begun(call, run)
    told = [{"role": "tool", "content": output} for output in outputs.values()]
    yield from _turn(call, run, [*_messages(call), *told])


def _begun(call: Call, run: Json) -> Course:
    yield "thread.run.queued", run
    run.update(status="in_progress", started_at=call.state.now())
    yield "thread.run.in_progress", run


def _messages(call: Call) -> list[Json]:
    return [
        {"role": message["role"], "content": " ".join(map(_words, message["content"]))}
        for message in MESSAGES.objects(_at(call, "beta.threads.messages.list")).values()
    ]


def _words(part: Json) -> str:
    return str(part["text"]["value"]) if part["type"] == "text" else f"[{part['type']}]"


def _turn(call: Call, run: Json, messages: list[Json]) -> Course:
    choice = _tool_choice(run)
    chat: Json = {
        "messages": messages or [{"role": "user", "content": ""}],
        "tools": [tool for tool in run["tools"] if tool["type"] == "function"],
        "tool_choice": choice,
        "max_completion_tokens": run.get("max_completion_tokens"),
    }
    if isinstance(run.get("response_format"), dict):
        chat["response_format"] = run["response_format"]
    (said,) = choices(chat, call.state)
    asked = [message["content"] for message in messages]
    yield from _called(call, run, said) if said.message.get("tool_calls") else _written(call, run, said, asked)


def _tool_choice(run: Json) -> object:
    choice = run.get("tool_choice")
    return "none" if isinstance(choice, dict) and choice.get("type") != "function" else choice


def _step(call: Call, run: Json, details: Json) -> Json:
    known = {"assistant_id": run["assistant_id"], "type": details["type"], "status": "in_progress"}
    step: Json = STEPS.add(_at(call, "beta.threads.runs.steps.list"), {**known, "step_details": details})
    return step


def _called(call: Call, run: Json, said: Choice) -> Course:
    asked: list[Json] = said.message["tool_calls"]
    blank = [{**each, "function": {**each["function"], "arguments": "", "output": None}} for each in asked]
    step = _step(call, run, {"type": "tool_calls", "tool_calls": blank})
    yield "thread.run.step.created", step
    yield "thread.run.step.in_progress", step
    for index, each in enumerate(asked):
        opening = {"id": each["id"], "function": {"name": each["function"]["name"], "arguments": "", "output": None}}
        yield _step_delta(step, {"index": index, "type": "function", **opening})
        for piece in parts(each["function"]["arguments"]):
            yield _step_delta(step, {"index": index, "type": "function", "function": {"arguments": piece}})
        step["step_details"]["tool_calls"][index]["function"]["arguments"] = each["function"]["arguments"]
    run.update(status="requires_action")
    run["required_action"] = {"type": "submit_tool_outputs", "submit_tool_outputs": {"tool_calls": asked}}
    yield "thread.run.requires_action", run


def _step_delta(step: Json, made: Json) -> tuple[str, Json]:
    delta = {"step_details": {"type": "tool_calls", "tool_calls": [made]}}
    return "thread.run.step.delta", {"id": step["id"], "object": "thread.run.step.delta", "delta": delta}


def _written(call: Call, run: Json, said: Choice, asked: list[str]) -> Course:
    origin = {"assistant_id": run["assistant_id"], "run_id": run["id"]}
    place = _at(call, "beta.threads.messages.create")
    message = MESSAGES.add(place, {"role": "assistant", **origin}, status="in_progress")
    details = {"type": "message_creation", "message_creation": {"message_id": message["id"]}}
    step = _step(call, run, details)
    yield "thread.run.step.created", step
    yield "thread.run.step.in_progress", step
    yield "thread.message.created", message
    yield "thread.message.in_progress", message
    text = said.message["content"]
    for word in tokens(text):
        part = {"index": 0, "type": "text", "text": {"value": word, "annotations": []}}
        delta = {"id": message["id"], "object": "thread.message.delta", "delta": {"content": [part]}}
        yield "thread.message.delta", delta
    status = "incomplete" if said.reason == "length" else "completed"
    now = call.state.now()
    message["content"] = [{"type": "text", "text": {"value": text, "annotations": []}}]
    message.update({"status": status, f"{status}_at": now})
    message["incomplete_details"] = {"reason": "max_tokens"} if status == "incomplete" else None
    yield f"thread.message.{status}", message
    usage = _usage(asked, text)
    step.update(status="completed", completed_at=now, usage=usage)
    yield "thread.run.step.completed", step
    run.update(status=status, usage=usage, completed_at=now if status == "completed" else None)
    run["incomplete_details"] = {"reason": "max_completion_tokens"} if status == "incomplete" else None
    yield f"thread.run.{status}", run


def _usage(asked: list[str], said: str) -> Json:
    counts = {"prompt_tokens": sum(map(count_tokens, asked)), "completion_tokens": count_tokens(said)}
    return {**counts, "total_tokens": sum(counts.values())}


HANDLERS: Mapping[str, Handler] = {
    **RUNS.handlers(),
    **STEPS.handlers(),
    "beta.threads.create_and_run": create_and_run,
    "beta.threads.runs.create": create,
    "beta.threads.runs.retrieve": retrieve,
    "beta.threads.runs.cancel": cancel,
    "beta.threads.runs.submit_tool_outputs": submit_tool_outputs,
}
