"""The state of an assistant's run, and the callbacks for each of its events."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Optional, TypeVar, cast

from ..._model.base import BaseModel
from ..._model.structure import copy_containers, structure
from ...types.beta.threads.message import Message
from ...types.beta.threads.runs.run_step import RunStep
from ._deltas import accumulate_delta

if TYPE_CHECKING:
    from ...types.beta import AssistantStreamEvent
    from ...types.beta.threads.message_content_delta import MessageContentDelta
    from ...types.beta.threads.run import Run

_ModelT = TypeVar("_ModelT", bound=BaseModel)

#: A callback's name, and its arguments.
Callback = tuple[str, tuple[Any, ...]]

_STEP_PREFIX = "thread.run.step."
_FINAL_STATES = {"completed", "failed", "cancelled", "expired", "incomplete"}


def accumulate_event(
    *, event: AssistantStreamEvent, current_message_snapshot: Optional[Message]
) -> tuple[Optional[Message], list[MessageContentDelta]]:
    """Add an event to a message; return the message, and the parts that the event began.

    Raises:
        RuntimeError: a delta arrived before the message.
    """
    if event.event == "thread.message.created":
        return _copy_model(event.data, Message), []
    if event.event != "thread.message.delta":
        return current_message_snapshot, []
    if current_message_snapshot is None:
        raise RuntimeError("Encountered a message delta with no previous snapshot")
    content = _ensure_list(current_message_snapshot.content)
    blocks = _locate_deltas(read_content(event.data), content)
    data = accumulate_delta(copy_containers(current_message_snapshot.to_dict()), {"content": _to_dicts(blocks)})
    message: Message = structure(data, Message)
    known_indices = [index for index, _ in _read_indices(content)]
    return message, [cast(Any, block) for index, block in blocks if index not in known_indices]


def accumulate_run_step(*, event: AssistantStreamEvent, run_step_snapshots: dict[str, RunStep]) -> None:
    """Add an event to its step, among the steps of the run by ID."""
    if event.event == "thread.run.step.created":
        run_step_snapshots[_read_id(event.data)] = _copy_model(event.data, RunStep)
    elif event.event == "thread.run.step.delta" and isinstance(event.data.delta, BaseModel):
        id = _read_id(event.data)
        # A stream that joins a run late does not contain the beginning.
        step = run_step_snapshots.get(id) or structure({"id": id, "object": "thread.run.step"}, RunStep)
        delta = copy_containers(event.data.delta.to_dict())
        calls = _locate_deltas(_read_tool_calls(event.data.delta), _read_tool_calls(step))
        if calls:
            delta["step_details"]["tool_calls"] = _to_dicts(calls)
        run_step_snapshots[id] = structure(accumulate_delta(copy_containers(step.to_dict()), delta), RunStep)


def _copy_model(model: BaseModel, type_: type[_ModelT]) -> _ModelT:
    """Return a copy of a model, as another class."""
    copy: _ModelT = structure(copy_containers(model.to_dict()), type_)
    return copy


# Some servers leave out fields or send others; a stream does not fail because of them.


def _ensure_list(value: object) -> list[Any]:
    return value if isinstance(value, list) else []


def _read_id(data: Any) -> str:
    id = data.id
    return id if isinstance(id, str) else ""


def read_content(data: object) -> list[Any]:
    """Return the content parts of an event's message delta."""
    return _ensure_list(getattr(getattr(data, "delta", None), "content", None))


def _read_tool_calls(step: object) -> list[Any]:
    return _ensure_list(getattr(getattr(step, "step_details", None), "tool_calls", None))


def _read_indices(entries: list[Any]) -> list[tuple[int, Any]]:
    """Return entries with their ``index``, or their position if they have none."""
    indexed = ((getattr(entry, "index", None), position, entry) for position, entry in enumerate(entries))
    return [(index if isinstance(index, int) else position, entry) for index, position, entry in indexed]


def _locate_deltas(deltas: list[Any], entries: list[Any]) -> list[tuple[int, BaseModel]]:
    """Return deltas with the indices of the entries that they continue or begin.

    A delta without an index continues the entry with its ID, or else the last one; if that has another type or ID, or
    there is none, the delta begins a new entry.
    """
    known = {
        index: (getattr(entry, "id", None), getattr(entry, "type", None)) for index, entry in _read_indices(entries)
    }
    located: list[tuple[int, BaseModel]] = []
    for delta in deltas:
        if not isinstance(delta, BaseModel):
            continue
        fields = delta.__dict__
        index, id, kind = fields.get("index"), fields.get("id"), fields.get("type")
        if not isinstance(index, int):
            last = max(known, default=-1)
            same_id = [entry_index for entry_index, (entry_id, _) in known.items() if id and entry_id == id]
            continues_last = last >= 0 and known[last][1] == kind and (not id or not known[last][0])
            index = same_id[0] if same_id else last if continues_last else last + 1
        known.setdefault(index, (id, kind))
        located.append((index, delta))
    return located


def _to_dicts(located: list[tuple[int, BaseModel]]) -> list[dict[str, Any]]:
    return [{**copy_containers(delta.to_dict()), "index": index} for index, delta in located]


def _find_entry(entries: list[Any], index: Optional[int]) -> object:
    """Return the entry with an index; ``None`` if there is none."""
    return next((entry for entry_index, entry in _read_indices(entries) if entry_index == index), None)


class RunState:
    """The state of a run, updated by its events."""

    def __init__(self) -> None:
        self._event: Optional[AssistantStreamEvent] = None
        self._run: Optional[Run] = None
        self._step_id: Optional[str] = None
        self._steps: dict[str, RunStep] = {}
        self._message: Optional[Message] = None
        self._messages: dict[str, Message] = {}
        # Indices of the content block and of the tool call that arrived last.
        self._block_index: Optional[int] = None
        self._tool_call_index: Optional[int] = None

    def iter_callbacks(self, event: AssistantStreamEvent) -> Iterator[Callback]:
        """Add an event and yield its callbacks; the state is current when each of them is yielded."""
        self._event = event
        yield "on_event", (event,)
        if not isinstance(event.__dict__.get("data"), BaseModel):
            return
        kind = event.event if isinstance(event.event, str) else ""
        if kind.startswith(_STEP_PREFIX):
            yield from self._handle_step_event(event, kind[len(_STEP_PREFIX) :])
        elif kind.startswith("thread.message."):
            yield from self._handle_message_event(event, kind[len("thread.message.") :])
        elif kind.startswith("thread.run."):
            self._run = event.data  # type: ignore[assignment]
            if kind[len("thread.run.") :] in {*_FINAL_STATES, "requires_action"}:
                yield from self._end_tool_call()

    def _handle_message_event(self, event: Any, kind: str) -> Iterator[Callback]:
        if kind == "delta":
            yield from self._handle_message_delta(event)
            return
        if kind in {"created", "completed", "incomplete"}:
            self._message = self._messages[_read_id(event.data)] = _copy_model(event.data, Message)
        if kind == "created":
            self._block_index = None
            yield "on_message_created", (event.data,)
        elif kind in _FINAL_STATES:
            if self._block_index is not None:
                yield from self._end_block(_find_entry(_ensure_list(event.data.content), self._block_index))
                self._block_index = None
            yield "on_message_done", (event.data,)

    def _handle_message_delta(self, event: Any) -> Iterator[Callback]:
        if not isinstance(event.data.delta, BaseModel):
            return
        id = _read_id(event.data)
        before = self._message
        if before is None or (id and before.id != id):
            before = self._messages.get(id) or structure(
                {"id": id, "object": "thread.message", "role": "assistant", "status": "in_progress", "content": []},
                Message,
            )
        blocks = _locate_deltas(read_content(event.data), _ensure_list(before.content))
        message, new_blocks = accumulate_event(event=event, current_message_snapshot=before)
        assert message is not None
        self._message = self._messages[_read_id(message)] = message
        for index, delta in blocks:
            text = getattr(_find_entry(_ensure_list(message.content), index), "text", None)
            if isinstance(text, BaseModel):
                if any(delta is block for block in new_blocks):
                    yield "on_text_created", (text,)
                if isinstance(delta.__dict__.get("text"), BaseModel):
                    yield "on_text_delta", (delta.__dict__["text"], text)
            if self._block_index is not None and self._block_index != index:
                yield from self._end_block(_find_entry(_ensure_list(message.content), self._block_index))
            self._block_index = index
        yield "on_message_delta", (event.data.delta, message)

    def _end_block(self, block: object) -> Iterator[Callback]:
        for field, callback in (("text", "on_text_done"), ("image_file", "on_image_file_done")):
            content = getattr(block, field, None)
            if isinstance(content, BaseModel):
                yield callback, (content,)

    def _handle_step_event(self, event: Any, kind: str) -> Iterator[Callback]:
        calls_before = _read_tool_calls(self._steps.get(_read_id(event.data)))
        accumulate_run_step(event=event, run_step_snapshots=self._steps)
        if kind in {"created", "delta", *_FINAL_STATES}:
            self._step_id = _read_id(event.data)
        if kind == "created":
            yield "on_run_step_created", (event.data,)
        elif kind == "delta":
            yield from self._handle_step_delta(event.data.delta, calls_before)
        elif kind in _FINAL_STATES:
            yield from self._end_tool_call()
            self._steps[_read_id(event.data)] = event.data
            yield "on_run_step_done", (event.data,)
            self._step_id = None

    def _handle_step_delta(self, delta: object, calls_before: list[Any]) -> Iterator[Callback]:
        step = self._steps.get(self._step_id or "")
        if step is None or not isinstance(delta, BaseModel):
            return
        for index, call_delta in _locate_deltas(_read_tool_calls(delta), calls_before):
            call = _find_entry(_read_tool_calls(step), index)
            if not isinstance(call, BaseModel):
                continue
            if index == self._tool_call_index:
                yield "on_tool_call_delta", (call_delta, call)
            else:
                yield from self._end_tool_call()
                self._tool_call_index = index
                yield "on_tool_call_created", (call,)
        yield "on_run_step_delta", (delta, step)

    def _end_tool_call(self) -> Iterator[Callback]:
        if self._tool_call_index is None:
            return
        call = _find_entry(_read_tool_calls(self._steps.get(self._step_id or "")), self._tool_call_index)
        self._tool_call_index = None
        if isinstance(call, BaseModel):
            yield "on_tool_call_done", (call,)
