"""What is said over websockets: a fake of spoken conversations, and of responses one after another.

The model answers as it does in chats. Where it speaks, each word is a short tone. Turns are not detected: a turn ends
when the client commits its sound, and the model answers when it is asked to.
"""

from __future__ import annotations

import math
from array import array
from base64 import b64decode, b64encode
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Optional, cast

from .. import endpoints
from ._call import ApiError, Call, Events, Json, known_model
from ._text import count_tokens, tokens
from .handlers import HANDLERS
from .handlers._chat_answer import parts, text_of
from .handlers._response_answer import spoken_item

if TYPE_CHECKING:
    from ._app import App

#: Samples a second of the sound that the API makes, 16 bit, one channel, little-endian.
_RATE = 24_000
#: Samples of the tone that stands for a word: a twentieth of a second, in which 440 Hz has 22 whole periods.
_TONE = _RATE // 20


def ids() -> Json:
    """Return the fields by which events of a response say where they belong."""
    return {"event_id": "event_0", "response_id": "resp_0", "item_id": "item_0", "output_index": 0, "content_index": 0}


class Talk:
    """One connection, from the events that come to those that answer."""

    def __init__(self, app: App) -> None:
        self._state = app.state

    def opening(self) -> Iterator[Json]:
        """Yield the events with which the connection begins."""
        return iter(())

    def answer(self, event: Json) -> Iterator[Json]:
        """Yield the events that answer one."""
        try:
            yield from self._answer(event)
        except ApiError as refused:
            yield self.error(refused, event.get("event_id"))

    def _answer(self, event: Json) -> Iterator[Json]:
        raise NotImplementedError

    def error(self, refused: ApiError, event_id: object) -> Json:
        """Return the event that refuses one."""
        return self._event("error", error={**refused.body["error"], "event_id": event_id})

    def _event(self, type_: str, **fields: object) -> Json:
        return {"type": type_, "event_id": self._state.new_id("event_"), **fields}


class VoiceTalk(Talk):
    """A spoken conversation."""

    def __init__(self, app: App, query: Mapping[str, str], path: str) -> None:
        super().__init__(app)
        model = known_model(query.get("model") or query.get("deployment") or "gpt-realtime")
        self._items: dict[str, Json] = {}
        self._sound = b""
        self.session: Json = {
            "type": "realtime",
            "object": "realtime.session",
            "id": self._state.new_id("sess_"),
            "model": model,
            "output_modalities": ["audio"],
            "instructions": "",
            "tools": [],
            "tool_choice": "auto",
            "audio": {
                "input": {"format": {"type": "audio/pcm", "rate": _RATE}, "turn_detection": None},
                "output": {"format": {"type": "audio/pcm", "rate": _RATE}, "voice": "marin", "speed": 1.0},
            },
        }

    def opening(self) -> Iterator[Json]:
        yield self._event("session.created", session=self.session)

    def _answer(self, event: Json) -> Iterator[Json]:
        handler = _VOICE.get(str(event.get("type")))
        if handler is None:
            raise ApiError(400, f"There is no event {event.get('type')!r}.", param="type", code="invalid_value")
        return handler(self, event)

    # Session

    def update(self, event: Json) -> Iterator[Json]:
        changes = event.get("session")
        if not isinstance(changes, dict):
            raise ApiError(400, "'session' must be an object.", param="session", code="missing_required_parameter")
        self.session = {**self.session, **changes}
        yield self._event(f"{event['type']}d", session=self.session)

    # Sound that comes

    def append(self, event: Json) -> Iterator[Json]:
        try:
            self._sound += b64decode(event.get("audio", ""), validate=True)
        except (TypeError, ValueError):
            raise ApiError(400, "'audio' must be base64.", param="audio", code="invalid_value") from None
        return iter(())

    def clear(self, event: Json) -> Iterator[Json]:
        self._sound = b""
        yield self._event("input_audio_buffer.cleared")

    def clear_output(self, event: Json) -> Iterator[Json]:
        yield self._event("output_audio_buffer.cleared", response_id="")

    def commit(self, event: Json) -> Iterator[Json]:
        # The API wants a tenth of a second at least.
        if len(self._sound) < _RATE * 2 // 10:
            message = f"The buffer holds {len(self._sound)} bytes of sound, less than 100 ms."
            raise ApiError(400, message, code="input_audio_buffer_commit_empty")
        heard = f"{len(self._sound) / 2 / _RATE:.1f} seconds of sound"
        content = [{"type": "input_audio", "transcript": heard}]
        item = {"id": self._state.new_id("item_"), "type": "message", "role": "user", "content": content}
        before = self._last()
        self._sound = b""
        yield self._event("input_audio_buffer.committed", item_id=item["id"], previous_item_id=before)
        yield from self._add(item, before)
        yield self._event(
            "conversation.item.input_audio_transcription.completed",
            item_id=item["id"],
            content_index=0,
            transcript=heard,
            usage={"type": "duration", "seconds": 1.0},
        )

    # Items

    def create(self, event: Json) -> Iterator[Json]:
        item = event.get("item")
        if not isinstance(item, dict) or "type" not in item:
            raise ApiError(400, "'item' must be an item.", param="item", code="missing_required_parameter")
        made = {"id": self._state.new_id("item_"), "object": "realtime.item", "status": "completed", **item}
        yield from self._add(made, event.get("previous_item_id") or self._last())

    def _add(self, item: Json, before: Optional[str]) -> Iterator[Json]:
        self._items[item["id"]] = item
        yield self._event("conversation.item.added", item=item, previous_item_id=before)
        yield self._event("conversation.item.done", item=item, previous_item_id=before)

    def _last(self) -> Optional[str]:
        return next(reversed(list(self._items)), None)

    def retrieve(self, event: Json) -> Iterator[Json]:
        yield self._event("conversation.item.retrieved", item=self._find(event))

    def delete(self, event: Json) -> Iterator[Json]:
        del self._items[self._find(event)["id"]]
        yield self._event("conversation.item.deleted", item_id=event["item_id"])

    def truncate(self, event: Json) -> Iterator[Json]:
        self._find(event)
        names = ("item_id", "content_index", "audio_end_ms")
        yield self._event("conversation.item.truncated", **{name: event.get(name) for name in names})

    def _find(self, event: Json) -> Json:
        item = self._items.get(str(event.get("item_id")))
        if item is None:
            message = f"There is no item {event.get('item_id')!r} in the conversation."
            raise ApiError(400, message, param="item_id", code="item_not_found")
        return item

    # Responses

    def respond(self, event: Json) -> Iterator[Json]:
        settings = {**self.session, **(event.get("response") or {})}
        body = {
            "tools": [tool for tool in settings.get("tools") or [] if tool.get("type") == "function"],
            "tool_choice": settings.get("tool_choice"),
        }
        item, _ = spoken_item(body, [_as_input(each) for each in self._items.values()], self._state)
        begun: Json = {
            "object": "realtime.response",
            "id": self._state.new_id("resp_"),
            "status": "in_progress",
            "output": [],
            "output_modalities": settings.get("output_modalities"),
            "usage": None,
        }
        yield self._event("response.created", response=begun)
        speaks = "audio" in (settings.get("output_modalities") or [])
        said = _spoken(item, speaks)
        place = {"response_id": begun["id"], "item_id": said["id"], "output_index": 0}
        at = {"response_id": begun["id"], "output_index": 0}
        before = self._last()
        yield self._event("response.output_item.added", **at, item={**said, "status": "in_progress"})
        yield from self._call(said, place) if said["type"] == "function_call" else self._speak(said, place, speaks)
        yield self._event("response.output_item.done", **at, item=said)
        yield from self._add(said, before)
        size = count_tokens(str(item.get("arguments") or text_of(item["content"])))
        usage = {"input_tokens": len(self._items), "output_tokens": size, "total_tokens": len(self._items) + size}
        done = {**begun, "status": "completed", "output": [said], "usage": usage}
        yield self._event("response.done", response=done)

    def _call(self, item: Json, place: Json) -> Iterator[Json]:
        kind, name = "response.function_call_arguments", {"call_id": item["call_id"]}
        for piece in parts(item["arguments"]):
            yield self._event(f"{kind}.delta", **place, **name, delta=piece)
        yield self._event(f"{kind}.done", **place, **name, arguments=item["arguments"], name=item["name"])

    def _speak(self, item: Json, place: Json, speaks: bool) -> Iterator[Json]:
        (part,) = item["content"]
        within = {**place, "content_index": 0}
        text = part["transcript" if speaks else "text"]
        kind = "response.output_audio_transcript" if speaks else "response.output_text"
        part_type = "audio" if speaks else "text"
        yield self._event("response.content_part.added", **within, part={"type": part_type})
        for word in tokens(text):
            yield self._event(f"{kind}.delta", **within, delta=word)
            if speaks:
                yield self._event("response.output_audio.delta", **within, delta=b64encode(_tone()).decode())
        if speaks:
            yield self._event("response.output_audio.done", **within)
        yield self._event(f"{kind}.done", **within, **{"transcript" if speaks else "text": text})
        yield self._event("response.content_part.done", **within, part={**part, "type": part_type})

    def cancel(self, event: Json) -> Iterator[Json]:
        # An answer is said all at once, so that none is ever under way.
        raise ApiError(400, "There is no response to cancel.", code="response_cancel_not_active")


_VOICE: Mapping[str, Callable[[Any, Json], Iterator[Json]]] = {
    "session.update": VoiceTalk.update,
    "transcription_session.update": VoiceTalk.update,
    "input_audio_buffer.append": VoiceTalk.append,
    "input_audio_buffer.clear": VoiceTalk.clear,
    "input_audio_buffer.commit": VoiceTalk.commit,
    "output_audio_buffer.clear": VoiceTalk.clear_output,
    "conversation.item.create": VoiceTalk.create,
    "conversation.item.retrieve": VoiceTalk.retrieve,
    "conversation.item.delete": VoiceTalk.delete,
    "conversation.item.truncate": VoiceTalk.truncate,
    "response.create": VoiceTalk.respond,
    "response.cancel": VoiceTalk.cancel,
}


def _as_input(item: Json) -> Json:
    """Return an item as a response would have it as input: what was heard or said is text."""
    if item["type"] != "message":
        return item
    words = (part.get("text") or part.get("transcript") or "" for part in item.get("content") or [])
    return {**item, "content": [{"type": "input_text", "text": " ".join(words)}]}


def _spoken(item: Json, speaks: bool) -> Json:
    """Return what the model says as an item of a conversation."""
    item = {**item, "object": "realtime.item"}
    if item["type"] == "message":
        text = item["content"][0]["text"]
        item["content"] = [
            {"type": "output_audio", "transcript": text} if speaks else {"type": "output_text", "text": text}
        ]
    return item


def _tone() -> bytes:
    """Return the sound of a word: 440 Hz, at a quarter of the full volume."""
    return array("h", (round(8192 * math.sin(2 * math.pi * 440 * n / _RATE)) for n in range(_TONE))).tobytes()


class ResponsesTalk(Talk):
    """Responses one after another, with the events of their streams."""

    def __init__(self, app: App, query: Mapping[str, str], path: str) -> None:
        super().__init__(app)
        self._row = endpoints.get("responses.create")

    def _answer(self, event: Json) -> Iterator[Json]:
        kind = event.get("type")
        if kind == "response.inject":
            raise ApiError(400, "There is no response under way.", param="response_id", code="response_not_active")
        if kind != "response.create":
            raise ApiError(400, f"There is no event {kind!r}.", param="type", code="invalid_value")
        body = {name: value for name, value in event.items() if name not in ("type", "event_id")}
        result = HANDLERS["responses.create"](Call(self._row, self._state, body={**body, "stream": True}))
        if isinstance(result, Events):
            yield from cast("Iterable[Json]", result.objects)  # which come without names of their own

    def error(self, refused: ApiError, event_id: object) -> Json:
        about = {name: refused.body["error"][name] for name in ("code", "message", "param")}
        return {"type": "error", "sequence_number": 0, "status": refused.status, **about}
