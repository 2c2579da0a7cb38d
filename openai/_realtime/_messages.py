"""Events as they travel: models and dicts into JSON, and back."""

from __future__ import annotations

from binascii import b2a_base64
from collections.abc import Mapping
from typing import Any, Union

from .._constants import SHOWN
from .._exceptions import WebSocketEventError
from .._model.base import BaseModel
from .._model.json import EncodeError, dumps, loads
from .._model.structure import make_event_hook

#: What sound may be given as: bytes, or the base64 that the API has for it.
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
        """Return the message as text, for the list of what was not sent."""
        return self.data if isinstance(self.data, str) else bytes(self.data).decode("utf-8", "replace")


def encode(event: Any) -> Message:
    """Write an event down.

    Raises:
        TypeError: it is no event, or holds something that JSON has no form for.
        ValueError: it has no type.
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
    """Write an event down whose field ``name`` is sound; besides its base64 it is copied once.

    Args:
        event: the event, with the sound as bytes, or as a string of base64.
        name: its field.
    """
    sound = event[name]
    if isinstance(sound, str) and not _is_large_and_plain(sound):
        return encode(event)
    rest = dumps({key: value for key, value in event.items() if key != name})[:-1]
    if isinstance(sound, str):
        return Message("".join((rest.decode(), f',"{name}":"', sound, '"}')), True)
    return Message(b"".join((rest, f',"{name}":"'.encode(), b2a_base64(sound, newline=False), b'"}')), True)


#: Characters from which on the memory that orjson sets aside for a string, eight times its length, is worth avoiding.
_LARGE = 1 << 16
#: What JSON escapes among ASCII characters.
_ESCAPED = (*map(chr, range(32)), '"', "\\")


def _is_large_and_plain(text: str) -> bool:
    return len(text) >= _LARGE and text.isascii() and not any(each in text for each in _ESCAPED)


def decode(data: Union[str, bytes], type_: Any, resource: str = "") -> Any:
    """Read an event; one that the union does not know becomes a plain `BaseModel` with all its fields.

    Args:
        data: the message.
        type_: the union of the events.
        resource: what the connection belongs to, for the error to name.

    Raises:
        WebSocketEventError: it is not JSON.
    """
    try:
        value = loads(data)
        event = make_event_hook(type_)(value, type_)
    except (ValueError, RecursionError) as error:
        raise _not_an_event(error, data, resource) from None
    return BaseModel.construct(None, **event) if isinstance(event, dict) else event


def _not_an_event(error: Exception, data: Union[str, bytes], resource: str) -> WebSocketEventError:
    where = f"{resource}: the" if resource else "The"
    kind = "UTF-8" if isinstance(error, UnicodeDecodeError) else "JSON"
    detail = "it is nested too deeply" if isinstance(error, RecursionError) else getattr(error, "msg", error)
    message = f"{where} server sent an event that is not {kind}: {detail}; it begins with {data[:SHOWN]!r}"
    return WebSocketEventError(message, data, getattr(error, "pos", 0))
