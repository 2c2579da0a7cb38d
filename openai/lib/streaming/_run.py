"""What is known of a run, and which callbacks each of its events is for."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Optional, cast

from ..._model.base import BaseModel
from ..._model.structure import copied, structure
from ...types.beta.threads.message import Message
from ...types.beta.threads.runs.run_step import RunStep
from ._deltas import accumulate_delta

if TYPE_CHECKING:
    from ...types.beta import AssistantStreamEvent
    from ...types.beta.threads.message_content_delta import MessageContentDelta
    from ...types.beta.threads.run import Run

#: A callback's name, and what it is called with.
Callback = tuple[str, tuple[Any, ...]]

_STEP = "thread.run.step."
_OVER = {"completed", "failed", "cancelled", "expired", "incomplete"}


def accumulate_event(
    *, event: AssistantStreamEvent, current_message_snapshot: Optional[Message]
) -> tuple[Optional[Message], list[MessageContentDelta]]:
    """Add an event to a message; return the message, and the parts of it that are new.

    Raises:
        RuntimeError: a delta came before there was a message.
    """
    if event.event == "thread.message.created":
        return _copy(event.data, Message), []
    if event.event != "thread.message.delta":
        return current_message_snapshot, []
    if current_message_snapshot is None:
        raise RuntimeError("Encountered a message delta with no previous snapshot")
    known = _list(current_message_snapshot.content)
    blocks = _placed(content_of(event.data), known)
    whole = accumulate_delta(copied(current_message_snapshot.to_dict()), {"content": _plain(blocks)})
    grown: Message = structure(whole, Message)
    taken = [place for place, _ in _known(known)]
    return grown, [cast(Any, block) for place, block in blocks if place not in taken]


def accumulate_run_step(*, event: AssistantStreamEvent, run_step_snapshots: dict[str, RunStep]) -> None:
    """Add an event to the step of the run that it is about, among these."""
    if event.event == "thread.run.step.created":
        run_step_snapshots[_id(event.data)] = _copy(event.data, RunStep)
    elif event.event == "thread.run.step.delta" and isinstance(event.data.delta, BaseModel):
        id = _id(event.data)
        # Who joins a run late has not seen its beginning.
        step = run_step_snapshots.get(id) or structure({"id": id, "object": "thread.run.step"}, RunStep)
        delta = copied(event.data.delta.to_dict())
        calls = _placed(_tool_calls(event.data.delta), _tool_calls(step))
        if calls:
            delta["step_details"]["tool_calls"] = _plain(calls)
        run_step_snapshots[id] = structure(accumulate_delta(copied(step.to_dict()), delta), RunStep)


def _copy(model: Any, type_: Any) -> Any:
    return structure(copied(model.to_dict()), type_)


# Servers leave out what programs rely on, and what came is no reason to break off.


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _id(data: Any) -> str:
    id = data.id
    return id if isinstance(id, str) else ""


def content_of(data: Any) -> list[Any]:
    """Return the parts of a message that a delta is about."""
    return _list(getattr(getattr(data, "delta", None), "content", None))


def _tool_calls(step: Any) -> list[Any]:
    return _list(getattr(getattr(step, "step_details", None), "tool_calls", None))


def _known(entries: list[Any]) -> list[tuple[int, Any]]:
    """Return entries with their places: what they say themselves, or else where they stand."""
    said = ((getattr(entry, "index", None), at, entry) for at, entry in enumerate(entries))
    return [(index if isinstance(index, int) else at, entry) for index, at, entry in said]


def _placed(deltas: list[Any], known: list[Any]) -> list[tuple[int, BaseModel]]:
    """Return deltas with the places of what they are about.

    One without an index is about the entry that has its id, or else about the last one; where that is of another type
    or has another id, and where there is none, it begins a new one.
    """
    there = {place: (getattr(entry, "id", None), getattr(entry, "type", None)) for place, entry in _known(known)}
    placed: list[tuple[int, BaseModel]] = []
    for delta in deltas:
        if not isinstance(delta, BaseModel):
            continue
        fields = delta.__dict__
        index, id, kind = fields.get("index"), fields.get("id"), fields.get("type")
        if not isinstance(index, int):
            last = max(there, default=-1)
            same = [place for place, (other, _) in there.items() if id and other == id]
            goes_on = last >= 0 and there[last][1] == kind and (not id or not there[last][0])
            index = same[0] if same else last if goes_on else last + 1
        there.setdefault(index, (id, kind))
        placed.append((index, delta))
    return placed


def _plain(placed: list[tuple[int, BaseModel]]) -> list[dict[str, Any]]:
    return [{**copied(delta.to_dict()), "index": place} for place, delta in placed]


def _at(entries: list[Any], place: Optional[int]) -> Any:
    """Return the entry at a place; ``None`` where there is none."""
    return next((entry for at, entry in _known(entries) if at == place), None)


class RunState:
    """Follows a run from event to event."""

    def __init__(self) -> None:
        self._event: Optional[AssistantStreamEvent] = None
        self._run: Optional[Run] = None
        self._step_id: Optional[str] = None
        self._steps: dict[str, RunStep] = {}
        self._message: Optional[Message] = None
        self._messages: dict[str, Message] = {}
        # Place of the content block, and of the tool call, that came last.
        self._content: Optional[int] = None
        self._tool_call: Optional[int] = None

    def callbacks(self, event: AssistantStreamEvent) -> Iterator[Callback]:
        """Add an event, and yield the callbacks that it is for as things stand at each."""
        self._event = event
        yield "on_event", (event,)
        if not isinstance(event.__dict__.get("data"), BaseModel):
            return
        kind = event.event if isinstance(event.event, str) else ""
        if kind.startswith(_STEP):
            yield from self._step_callbacks(event, kind[len(_STEP) :])
        elif kind.startswith("thread.message."):
            yield from self._message_callbacks(event, kind[len("thread.message.") :])
        elif kind.startswith("thread.run."):
            self._run = event.data  # type: ignore[assignment]
            if kind[len("thread.run.") :] in {*_OVER, "requires_action"}:
                yield from self._tool_call_done()

    def _message_callbacks(self, event: Any, kind: str) -> Iterator[Callback]:
        if kind == "delta":
            yield from self._message_delta(event)
            return
        if kind in {"created", "completed", "incomplete"}:
            self._message = self._messages[_id(event.data)] = _copy(event.data, Message)
        if kind == "created":
            self._content = None
            yield "on_message_created", (event.data,)
        elif kind in _OVER:
            if self._content is not None:
                yield from self._block_done(_at(_list(event.data.content), self._content))
                self._content = None
            yield "on_message_done", (event.data,)

    def _message_delta(self, event: Any) -> Iterator[Callback]:
        if not isinstance(event.data.delta, BaseModel):
            return
        id = _id(event.data)
        before = self._message
        if before is None or (id and before.id != id):
            before = self._messages.get(id) or structure(
                {"id": id, "object": "thread.message", "role": "assistant", "status": "in_progress", "content": []},
                Message,
            )
        blocks = _placed(content_of(event.data), _list(before.content))
        message, new = accumulate_event(event=event, current_message_snapshot=before)
        assert message is not None
        self._message = self._messages[_id(message)] = message
        for place, delta in blocks:
            whole = getattr(_at(_list(message.content), place), "text", None)
            if isinstance(whole, BaseModel):
                if any(delta is each for each in new):
                    yield "on_text_created", (whole,)
                if isinstance(delta.__dict__.get("text"), BaseModel):
                    yield "on_text_delta", (delta.__dict__["text"], whole)
            if self._content is not None and self._content != place:
                yield from self._block_done(_at(_list(message.content), self._content))
            self._content = place
        yield "on_message_delta", (event.data.delta, message)

    def _block_done(self, block: Any) -> Iterator[Callback]:
        for field, callback in (("text", "on_text_done"), ("image_file", "on_image_file_done")):
            whole = getattr(block, field, None)
            if isinstance(whole, BaseModel):
                yield callback, (whole,)

    def _step_callbacks(self, event: Any, kind: str) -> Iterator[Callback]:
        before = _tool_calls(self._steps.get(_id(event.data)))
        accumulate_run_step(event=event, run_step_snapshots=self._steps)
        if kind in {"created", "delta", *_OVER}:
            self._step_id = _id(event.data)
        if kind == "created":
            yield "on_run_step_created", (event.data,)
        elif kind == "delta":
            yield from self._step_delta(event.data.delta, before)
        elif kind in _OVER:
            yield from self._tool_call_done()
            self._steps[_id(event.data)] = event.data
            yield "on_run_step_done", (event.data,)
            self._step_id = None

    def _step_delta(self, delta: Any, before: list[Any]) -> Iterator[Callback]:
        step = self._steps.get(self._step_id or "")
        if step is None or not isinstance(delta, BaseModel):
            return
        for place, call in _placed(_tool_calls(delta), before):
            whole = _at(_tool_calls(step), place)
            if not isinstance(whole, BaseModel):
                continue
            if place == self._tool_call:
                yield "on_tool_call_delta", (call, whole)
            else:
                yield from self._tool_call_done()
                self._tool_call = place
                yield "on_tool_call_created", (whole,)
        yield "on_run_step_delta", (delta, step)

    def _tool_call_done(self) -> Iterator[Callback]:
        if self._tool_call is None:
            return
        call = _at(_tool_calls(self._steps.get(self._step_id or "")), self._tool_call)
        self._tool_call = None
        if isinstance(call, BaseModel):
            yield "on_tool_call_done", (call,)
