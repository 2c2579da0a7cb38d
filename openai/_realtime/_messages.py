"""Events as messages: models and dicts to JSON, and back."""

from __future__ import annotations

from binascii import b2a_base64
from collections.abc import Mapping
from typing import Any, Union

from .._constants import SHOWN
from .._exceptions import WebSocketEventError
from .._model.base import BaseModel
from .._model.json import EncodeError, dumps, loads
from .._model.structure import make_event_hook

#: Types of sound: bytes, or a string of the base64 that the API uses.
SOUND = (bytes, bytearray, memoryview, str)


class Message:
    """One message: JSON or other text, as UTF-8 or as a string, or binary."""

    __slots__ = ("data", "is_text")

    def __init__(self, data: Union[str, bytes], is_text: bool) -> None:
        self.data = data
        self.is_text = is_text

    def __len__(self) -> int:
        return len(self.data)

    def __str__(self) -> str:
        """Return the message as text, for the list of unsent messages."""
        return self.data if isinstance(self.data, str) else bytes(self.data).decode("utf-8", "replace")


def encode(event: object) -> Message:
    """Return an event as a message.

    Raises:
        TypeError: it is not an event, or has a value that has no JSON form.
        ValueError: it has no ``type``.
    """
    if isinstance(event, Mapping):
        if "type" not in event:
            raise ValueError("an event needs a 'type', such as 'response.create'; nothing was sent")
    elif isinstance(event, (str, bytes, bytearray)) or event is None or isinstance(event, (int, float, list, tuple)):
        raise TypeError(
            f"send() takes an event: a dict with a 'type', or an object of an event's class, not {type(event).__name__}"
        )
    try:
        return Message(dumps(event), True)
    except EncodeError as error:
        kind = event.get("type") if isinstance(event, Mapping) else getattr(event, "type", type(event).__name__)
        raise EncodeError(f"{kind}: {error.path}", error.problem) from None


def encode_sound(event: Mapping[str, Any], name: str) -> Message:
    """Return an event with a field of sound as a message; the sound is encoded and copied only once.

    Args:
        event: the event, with the sound as bytes, or as a string of base64.
        name: name of the field.

    Raises:
        TypeError: the event has a value that has no JSON form.
    """
    sound = event[name]
    if isinstance(sound, str) and not _is_large_and_plain(sound):
        return encode(event)
    rest = dumps({key: value for key, value in event.items() if key != name})[:-1]
    if isinstance(sound, str):
        return Message("".join((rest.decode(), f',"{name}":"', sound, '"}')), True)
    return Message(b"".join((rest, f',"{name}":"'.encode(), b2a_base64(sound, newline=False), b'"}')), True)


#: Characters above which orjson is avoided: it allocates eight times the length of a string.
_LARGE = 1 << 16
#: ASCII characters that JSON escapes.
_ESCAPED = (*map(chr, range(32)), '"', "\\")


def _is_large_and_plain(text: str) -> bool:
    return len(text) >= _LARGE and text.isascii() and not any(character in text for character in _ESCAPED)


def decode(data: Union[str, bytes], type_: object, resource: str = "") -> Any:
    """Return the event in a message; one of an unknown type becomes a `BaseModel` with all its fields.

    Args:
        data: the message.
        type_: the union of the events.
        resource: the resource of the connection, for the error.

    Raises:
        WebSocketEventError: the message is not JSON.
    """
    try:
        value = loads(data)
        event = make_event_hook(type_)(value, type_)
    except (ValueError, RecursionError) as error:
        raise _build_decode_error(error, data, resource) from None
    return BaseModel.construct(None, **event) if isinstance(event, dict) else event


def _build_decode_error(error: Exception, data: Union[str, bytes], resource: str) -> WebSocketEventError:
    subject = f"{resource}: the" if resource else "The"
    kind = "UTF-8" if isinstance(error, UnicodeDecodeError) else "JSON"
    detail = "it is nested too deeply" if isinstance(error, RecursionError) else getattr(error, "msg", error)
    message = f"{subject} server sent an event that is not {kind}: {detail}; it begins with {data[:SHOWN]!r}"
    return WebSocketEventError(message, data, getattr(error, "pos", 0))
