"""What is known of a run, and which callbacks each of its events is for."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Optional

from ..._convert import copied, structure
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
    known = len(current_message_snapshot.content or ())
    content = copied(event.data.delta.to_dict()).get("content") or []
    whole = accumulate_delta(copied(current_message_snapshot.to_dict()), {"content": content})
    grown: Message = structure(whole, Message)
    return grown, [block for block in event.data.delta.content or () if (block.index or 0) >= known]


def accumulate_run_step(*, event: AssistantStreamEvent, run_step_snapshots: dict[str, RunStep]) -> None:
    """Add an event to the step of the run that it is about, among these."""
    if event.event == "thread.run.step.created":
        run_step_snapshots[event.data.id] = _copy(event.data, RunStep)
    elif event.event == "thread.run.step.delta":
        step = run_step_snapshots.get(event.data.id)
        if step is None:
            # Who joins a run late has not seen its beginning.
            step = structure({"id": event.data.id, "object": "thread.run.step"}, RunStep)
        whole = accumulate_delta(copied(step.to_dict()), copied(event.data.delta.to_dict()))
        run_step_snapshots[event.data.id] = structure(whole, RunStep)


def _copy(model: Any, type_: Any) -> Any:
    return structure(copied(model.to_dict()), type_)


def _at(items: Any, index: Optional[int]) -> Any:
    """Return the item of a list that has this index, or stands there."""
    items = items or ()
    found = next((item for item in items if getattr(item, "index", None) == index and index is not None), None)
    return found if found is not None or index is None or index >= len(items) else items[index]


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
        kind: str = event.event or ""
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
            self._message = self._messages[event.data.id] = _copy(event.data, Message)
        if kind == "created":
            self._content = None
            yield "on_message_created", (event.data,)
        elif kind in _OVER:
            if self._content is not None:
                yield from self._block_done(_at(event.data.content, self._content))
                self._content = None
            yield "on_message_done", (event.data,)

    def _message_delta(self, event: Any) -> Iterator[Callback]:
        id = event.data.id
        if self._message is None or (id and self._message.id != id):
            self._message = self._messages.get(id) or structure(
                {"id": id, "object": "thread.message", "role": "assistant", "status": "in_progress", "content": []},
                Message,
            )
        message, new = accumulate_event(event=event, current_message_snapshot=self._message)
        assert message is not None
        self._message = self._messages[message.id] = message
        for delta in event.data.delta.content or ():
            block = _at(message.content, delta.index)
            if delta.type == "text" and any(delta is each for each in new):
                yield "on_text_created", (block.text,)
            if delta.type == "text" and delta.text is not None:
                yield "on_text_delta", (delta.text, block.text)
            if self._content is not None and self._content != delta.index:
                yield from self._block_done(_at(message.content, self._content))
            self._content = delta.index
        yield "on_message_delta", (event.data.delta, message)

    def _block_done(self, block: Any) -> Iterator[Callback]:
        if block is None:
            return
        if block.type == "text":
            yield "on_text_done", (block.text,)
        elif block.type == "image_file":
            yield "on_image_file_done", (block.image_file,)

    def _step_callbacks(self, event: Any, kind: str) -> Iterator[Callback]:
        accumulate_run_step(event=event, run_step_snapshots=self._steps)
        if kind == "created":
            self._step_id = event.data.id
            yield "on_run_step_created", (event.data,)
        elif kind == "delta":
            self._step_id = event.data.id
            yield from self._step_delta(event)
        elif kind in _OVER:
            self._step_id = event.data.id
            yield from self._tool_call_done()
            self._steps[event.data.id] = event.data
            yield "on_run_step_done", (event.data,)
            self._step_id = None

    def _step_delta(self, event: Any) -> Iterator[Callback]:
        step: Any = self._steps[event.data.id]
        details = event.data.delta.step_details
        for delta in getattr(details, "tool_calls", None) or ():
            if delta.index == self._tool_call:
                yield "on_tool_call_delta", (delta, _at(step.step_details.tool_calls, delta.index))
            else:
                yield from self._tool_call_done()
                self._tool_call = delta.index
                yield "on_tool_call_created", (_at(step.step_details.tool_calls, delta.index),)
        yield "on_run_step_delta", (event.data.delta, step)

    def _tool_call_done(self) -> Iterator[Callback]:
        if self._tool_call is None:
            return
        step: Any = self._steps.get(self._step_id or "")
        call = _at(step.step_details.tool_calls, self._tool_call) if step is not None else None
        self._tool_call = None
        if call is not None:
            yield "on_tool_call_done", (call,)
