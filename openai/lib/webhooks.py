"""Webhooks: whether a request comes from the API, and the event in it.

Requests are signed as https://www.standardwebhooks.com says: HMAC-SHA256, in base64, of id, timestamp and payload with
dots between them.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import json
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING, Annotated, Any, List, Optional, Tuple, Union, get_args

from .._exceptions import InvalidWebhookSignatureError
from .._model.base import Discriminator
from .._model.json import loads
from .._model.structure import event_hook

if TYPE_CHECKING:
    from .._types import HeadersLike
    from ..resources.webhooks import Webhooks
    from ..types.webhooks import UnwrapWebhookEvent

#: What secrets begin with whose rest is base64.
PREFIX = "whsec_"
#: Characters of an unexpected payload that an error shows: enough to see what it is.
_SHOWN = 80


def verify_signature(
    self: Webhooks,
    payload: Union[str, bytes],
    headers: Union[HeadersLike, List[Tuple[str, str]]],
    *,
    secret: Optional[str] = None,
    tolerance: int = 300,
) -> None:
    """Check that a webhook request comes from the API and is fresh; return nothing if so.

    An asynchronous client has this method just so: nothing is sent, and there is nothing to await.

    Args:
        payload: The body of the request as it came, before anything parsed it.
        headers: All headers of the request: a mapping, or pairs of name and value, in any case.
        secret: The webhook's secret, `whsec_` and base64 or any other text; by default the client's.
        tolerance: Seconds, 0 or more, that the timestamp may lie in the past or in the future.

    Raises:
        InvalidWebhookSignatureError: The signature does not match, or the timestamp is out of tolerance.
        ValueError: There is no secret, it is malformed, or a header is missing.
        TypeError: An argument is not what it should be, such as a payload that was parsed.
    """
    body = _bytes(payload)
    key = key_of(self._client.webhook_secret if secret is None else secret)
    if isinstance(tolerance, bool) or not isinstance(tolerance, (int, float)) or not tolerance >= 0:
        raise ValueError(f"tolerance must be a number of seconds, 0 or more, not {tolerance!r}")
    pairs = [*_pairs(headers)]
    given, timestamp, id = (
        _header(headers, pairs, name) for name in ("webhook-signature", "webhook-timestamp", "webhook-id")
    )
    _check_time(timestamp, tolerance)
    expected = signature(key, id, timestamp, body).encode()
    # Every signature is compared, and each in constant time, so that the time taken tells nothing.
    matches = [hmac.compare_digest(expected, each.encode("utf-8", "replace")) for each in _signatures(given)]
    if not any(matches):
        hint = (
            "Pass the body of the request as it came, not parsed and written again, and the secret of this webhook."
            if body
            else "The payload is empty; perhaps the body of the request had been read before."
        )
        raise InvalidWebhookSignatureError(f"The given webhook signature does not match the expected signature. {hint}")


def unwrap(
    self: Webhooks,
    payload: Union[str, bytes],
    headers: Union[HeadersLike, List[Tuple[str, str]]],
    *,
    secret: Optional[str] = None,
) -> UnwrapWebhookEvent:
    """Check a webhook request as `verify_signature` does, and return the event in it.

    An event of a type that this version does not know arrives as an object with its fields as attributes. An
    asynchronous client has this method just so: nothing is sent, and there is nothing to await.

    Args:
        payload: The body of the request as it came, before anything parsed it.
        headers: All headers of the request: a mapping, or pairs of name and value, in any case.
        secret: The webhook's secret, `whsec_` and base64 or any other text; by default the client's.

    Raises:
        InvalidWebhookSignatureError: The signature does not match, or the timestamp is more than 300 seconds off.
        ValueError: There is no secret, it is malformed, a header is missing, or the payload is no JSON object.
        TypeError: An argument is not what it should be, such as a payload that was parsed.
    """
    self.verify_signature(payload=payload, headers=headers, secret=secret)
    body = _bytes(payload)
    try:
        data = loads(body)
    except ValueError:
        data = None
    if not isinstance(data, dict):
        text = body.decode("utf-8", "replace")
        found = f"it begins with {text[:_SHOWN]!r}" if text else "it is empty"
        raise json.JSONDecodeError(f"The payload of the webhook is not a JSON object; {found}", text, 0)
    type_ = _event_type()
    try:
        event: UnwrapWebhookEvent = event_hook(type_)(data, type_)
    except RecursionError:
        raise json.JSONDecodeError("The payload of the webhook is nested too deeply", "", 0) from None
    return event


def key_of(secret: Optional[str]) -> bytes:
    """Return the key that a secret stands for: what follows ``whsec_`` is base64, any other text is the key itself.

    Raises:
        ValueError: there is none, or it is malformed; the text never shows it.
    """
    if secret is not None and not isinstance(secret, str):
        raise TypeError(f"the webhook secret must be a str, not {type(secret).__name__}")
    # What was read from a file often ends with a line break.
    secret = secret and secret.strip()
    if not secret:
        raise ValueError(
            "The webhook secret must either be set in the environment variable OPENAI_WEBHOOK_SECRET, or be passed to "
            f"the client as webhook_secret=... or to this method as secret=...; it is "
            f"{'empty' if secret == '' else 'missing'}."
        )
    if not secret.startswith(PREFIX):
        return secret.encode()
    try:
        key = base64.b64decode(secret[len(PREFIX) :], validate=True)
    except (binascii.Error, ValueError):
        key = b""
    if not key:
        # Outside of the except block: the error from base64 would stand beside this one in the traceback.
        raise ValueError(
            "The webhook secret is malformed: what follows 'whsec_' must be base64. "
            "Copy it again from where the webhook was created."
        )
    return key


def signature(key: bytes, id: str, timestamp: str, body: bytes) -> str:
    """Return the signature of a webhook, in base64."""
    signed = b".".join((id.encode("utf-8", "replace"), timestamp.encode("utf-8", "replace"), body))
    return base64.b64encode(hmac.new(key, signed, hashlib.sha256).digest()).decode()


def _bytes(payload: Any) -> bytes:
    if isinstance(payload, str):
        return payload.encode("utf-8", "surrogatepass")
    if isinstance(payload, (bytes, bytearray, memoryview)):
        return bytes(payload)
    raise TypeError(
        f"the payload must be the body of the request as it came, str or bytes, not {type(payload).__name__}: "
        "a body that was parsed and written again has another signature"
    )


def _check_time(timestamp: str, tolerance: float) -> None:
    try:
        age = int(time.time()) - int(timestamp)
    except ValueError:
        # Python also refuses texts of thousands of digits here.
        raise InvalidWebhookSignatureError("Invalid webhook timestamp format: it must be whole seconds.") from None
    if age > tolerance:
        raise InvalidWebhookSignatureError(f"Webhook timestamp is too old: more than {tolerance} seconds.")
    if -age > tolerance:
        raise InvalidWebhookSignatureError(
            f"Webhook timestamp is too new: more than {tolerance} seconds ahead of this machine's clock."
        )


def _signatures(header: str) -> Iterator[str]:
    """Yield the signatures that a header holds, without their version."""
    for each in header.split():
        # A header that came several times may have been joined with commas, which base64 does not have.
        each = each.rstrip(",")
        yield each.removeprefix("v1,")


def _header(headers: Any, pairs: Sequence[tuple[Any, Any]], name: str) -> str:
    """Return a header, whatever the case of its name; the values of one that came several times stand side by side.

    Raises:
        ValueError: it is missing.
    """
    found = [_text(value) for key, value in pairs if value is not None and _text(key).lower() == name]
    if not found and hasattr(headers, "get"):
        # Not everything that can be asked for a header can be gone through, and it may tell names apart by case.
        values = (headers.get(form) for form in (name, name.title(), name.upper()))
        found = [_text(value) for value in values if value is not None][:1]
    if not found:
        raise ValueError(f"Could not find {name} header; pass all headers of the request.")
    # Only signatures can be several; of the others one is right, and the signature would tell a wrong one.
    return " ".join(found) if name == "webhook-signature" else found[0]


def _pairs(headers: Any) -> Iterator[tuple[Any, Any]]:
    if isinstance(headers, Mapping) or callable(getattr(headers, "items", None)):
        pairs: Iterable[Any] = headers.items()
    elif hasattr(headers, "get"):
        return
    elif isinstance(headers, Iterable) and not isinstance(headers, (str, bytes)):
        pairs = headers
    else:
        raise TypeError(f"headers must be a mapping or pairs of name and value, not {type(headers).__name__}")
    for pair in pairs:
        if not isinstance(pair, (tuple, list)) or len(pair) != 2:
            raise TypeError("headers must be a mapping or pairs of name and value; one of them is no pair")
        name, value = pair
        # Some frameworks give a list of values for each name.
        for each in value if isinstance(value, (list, tuple)) else (value,):
            yield name, each


def _text(value: Any) -> str:
    # Headers are bytes to ASGI servers; latin-1 is the encoding of the wire, and reads any byte.
    return value.decode("latin-1") if isinstance(value, bytes) else str(value)


@cache
def _event_type() -> Any:
    from ..types.webhooks import SafetyIdentifierBlockedWebhookEvent, UnwrapWebhookEvent

    # The official union leaves this one out.
    known = get_args(get_args(UnwrapWebhookEvent)[0])
    return Annotated[Union[(*known, SafetyIdentifierBlockedWebhookEvent)], Discriminator("type")]
