"""The connections that stay open: what they are called, and what can be sent over them."""

from __future__ import annotations

from ._channel import Channel, EventRow, channel, event, notes
from ._row import Param

_EVENT_ID = ("str", "An ID of yours for this event, which the server names if it is at fault.")
_ITEM_ID = ("str", "ID of the item.")
_AUDIO = (
    "str | bytes",
    "The sound in base64, at most 15 MiB, in the session's input format; bytes are put into base64 for you.",
)


def _conversation(response: str) -> tuple[EventRow, ...]:
    """Return the events of a spoken conversation, beta or not; ``response`` is the type of a response's settings."""
    return (
        event(
            "session.update",
            body={
                "session": (
                    "session_update_event_param.Session",
                    "The settings to change; those that are left out stay as they are.",
                ),
                "event_id?": _EVENT_ID,
            },
            doc="Change the session's settings; `session.updated` answers with all of them.",
        ),
        event(
            "response.create",
            body={
                "event_id?": _EVENT_ID,
                "response?": (response, "Settings of this response alone, in place of the session's."),
            },
            doc="Have the model answer; where the session detects turns, it does so by itself.",
        ),
        event(
            "response.cancel",
            body={
                "event_id?": _EVENT_ID,
                "response_id?": ("str", "ID of the response to stop; by default the one under way."),
            },
            doc="Stop a response; `response.done` tells that it was cancelled.",
        ),
        event(
            "input_audio_buffer.clear",
            body={"event_id?": _EVENT_ID},
            doc="Throw the sound in the input buffer away.",
        ),
        event(
            "input_audio_buffer.commit",
            body={"event_id?": _EVENT_ID},
            doc="Make the sound in the input buffer an item of the conversation; the model does not answer yet.",
        ),
        event(
            "input_audio_buffer.append",
            body={"audio": _AUDIO, "event_id?": _EVENT_ID},
            doc="Add sound to the input buffer; the server does not confirm it.",
        ),
        event(
            "conversation.item.delete",
            body={"item_id": _ITEM_ID, "event_id?": _EVENT_ID},
            doc="Take an item out of the conversation.",
        ),
        event(
            "conversation.item.create",
            body={
                "item": (
                    "ConversationItemParam",
                    "A message of text, sound or images, or the result of a function that the model called.",
                ),
                "event_id?": _EVENT_ID,
                "previous_item_id?": (
                    "str",
                    "ID of the item that it comes after: `root` for none, by default the last.",
                ),
            },
            doc="Add an item to the conversation; the model does not answer yet.",
        ),
        event(
            "conversation.item.truncate",
            body={
                "audio_end_ms": ("int", "Milliseconds of the sound to keep, at most as many as it has."),
                "content_index": ("int", "Which part of the item's content it is; 0."),
                "item_id": _ITEM_ID,
                "event_id?": _EVENT_ID,
            },
            doc="Cut the sound of an answer where the user stopped listening, so that the model knows what was heard.",
        ),
        event(
            "conversation.item.retrieve",
            body={"item_id": _ITEM_ID, "event_id?": _EVENT_ID},
            doc="Ask for an item, with its sound as the model hears it; `conversation.item.retrieved` brings it.",
        ),
        event(
            "output_audio_buffer.clear",
            body={"event_id?": _EVENT_ID},
            doc="Stop the sound that is being played; over WebRTC and SIP alone, and after `response.cancel`.",
        ),
    )


def _realtime() -> Channel:
    return channel(
        "realtime",
        "/realtime",
        *_conversation("RealtimeResponseCreateParamsParam"),
        server="RealtimeServerEvent",
        client="RealtimeClientEvent | RealtimeClientEventParam",
        doc="A spoken conversation with a model.",
        types="realtime",
    )


def _beta_realtime() -> Channel:
    return channel(
        "beta.realtime",
        "/realtime",
        *_conversation("response_create_event_param.Response"),
        event(
            "transcription_session.update",
            body={
                "session": ("transcription_session_update_param.Session", "The settings to change."),
                "event_id?": _EVENT_ID,
            },
            doc="Change the settings of a session that only writes down what is said.",
        ),
        server="RealtimeServerEvent",
        client="RealtimeClientEvent | RealtimeClientEventParam",
        doc="A spoken conversation with a model, as it was in beta.",
        types="beta.realtime",
        headers={"OpenAI-Beta": "realtime=v1"},
    )


def _responses() -> Channel:
    return channel(
        "responses",
        "/responses",
        event(
            "response.create",
            # What the contract knows beyond the API is for the endpoint alone.
            body=notes(_row("responses", "create"), but=("reasoning_effort",)),
            doc="Have the model answer; the events are those of a streamed response.",
            takes_items=True,
        ),
        server="ResponsesServerEvent",
        client="ResponsesClientEvent | ResponsesClientEventParam",
        doc="Responses, one after another, over one connection.",
        types="responses",
    )


def _beta_responses() -> Channel:
    return channel(
        "beta.responses",
        "/responses",
        event(
            "response.inject",
            body={
                "input": ("Iterable[BetaResponseInputItemParam]", "The items to add."),
                "response_id": ("str", "ID of the response under way."),
            },
            doc="Give a response that is under way more input.",
            takes_items=True,
        ),
        event(
            "response.create",
            # The features that are switched on stand in a header, which a connection has but once.
            body=notes(_row("beta.responses", "create"), but=("betas",)),
            doc="Have the model answer; the events are those of a streamed response.",
            takes_items=True,
        ),
        server="BetaResponsesServerEvent",
        client="BetaResponsesClientEvent | BetaResponsesClientEventParam",
        doc="Responses, one after another, over one connection, with features that are still beta.",
        types="beta",
    )


_CHANNELS = {
    "realtime": _realtime,
    "beta.realtime": _beta_realtime,
    "responses": _responses,
    "beta.responses": _beta_responses,
}
_MADE: dict[str, Channel] = {}


def channels() -> tuple[Channel, ...]:
    """Return all channels."""
    return tuple(of(name) for name in _CHANNELS)


def names() -> tuple[str, ...]:
    """Return the accessors that have a channel."""
    return tuple(_CHANNELS)


def of(resource: str) -> Channel:
    """Return the channel of an accessor, such as ``realtime``.

    Raises:
        KeyError: the accessor has none.
    """
    if resource not in _MADE:
        _MADE[resource] = _CHANNELS[resource]()
    return _MADE[resource]


def _row(table: str, name: str) -> tuple[Param, ...]:
    from . import get

    return get(f"{table}.{name}").params
