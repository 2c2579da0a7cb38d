"""Webhooks: verifying that a request comes from the API, and reading the event in it.

Requests are signed according to https://www.standardwebhooks.com: HMAC-SHA256, in base64, of ID, timestamp and payload
joined with dots.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import json
import time
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import TYPE_CHECKING, Annotated, List, Optional, Tuple, Union, cast, get_args

from .._exceptions import InvalidWebhookSignatureError
from .._model.base import Discriminator
from .._model.json import loads
from .._model.structure import make_event_hook

if TYPE_CHECKING:
    from .._types import HeadersLike
    from ..resources.webhooks import Webhooks
    from ..types.webhooks import UnwrapWebhookEvent

#: Prefix of secrets whose rest is base64.
PREFIX = "whsec_"
#: Number of characters of an unexpected payload that an error shows: enough to recognise it.
_MAX_EXCERPT = 80


def verify_signature(
    resource: Webhooks,
    payload: Union[str, bytes],
    headers: Union[HeadersLike, List[Tuple[str, str]]],
    *,
    secret: Optional[str] = None,
    tolerance: int = 300,
) -> None:
    """Check that a webhook request comes from the API and is fresh; return nothing if so.

    The method of an asynchronous client is not async either: nothing is sent, and there is nothing to await.

    Args:
        payload: The body of the request as it was received, before it was parsed.
        headers: All headers of the request: a mapping, or pairs of name and value, in any case.
        secret: The webhook's secret, `whsec_` followed by base64, or any other text; the client's by default.
        tolerance: Number of seconds, 0 or more, that the timestamp may be in the past or in the future.

    Raises:
        InvalidWebhookSignatureError: The signature does not match, or the timestamp is out of tolerance.
        ValueError: There is no secret, it is malformed, or a header is missing.
        TypeError: An argument has the wrong type, such as a payload that was parsed.
    """
    body = _encode_payload(payload)
    key = parse_secret(resource._client.webhook_secret if secret is None else secret)
    if isinstance(tolerance, bool) or not isinstance(tolerance, (int, float)) or not tolerance >= 0:
        raise ValueError(f"tolerance must be a number of seconds, 0 or more, not {tolerance!r}")
    pairs = [*_iterate_pairs(headers)]
    signatures, timestamp, id = (
        _get_header(headers, pairs, name) for name in ("webhook-signature", "webhook-timestamp", "webhook-id")
    )
    _check_timestamp(timestamp, tolerance)
    expected = sign_payload(key, id, timestamp, body).encode()
    # All signatures are compared, each in constant time, so that the duration reveals nothing.
    matches = [
        hmac.compare_digest(expected, signature.encode("utf-8", "replace"))
        for signature in _split_signatures(signatures)
    ]
    if not any(matches):
        hint = (
            "Pass the body of the request as it was received, not parsed and written again, and this webhook's secret."
            if body
            else "The payload is empty; perhaps the body of the request had already been read."
        )
        raise InvalidWebhookSignatureError(f"The given webhook signature does not match the expected signature. {hint}")


def unwrap(
    resource: Webhooks,
    payload: Union[str, bytes],
    headers: Union[HeadersLike, List[Tuple[str, str]]],
    *,
    secret: Optional[str] = None,
) -> UnwrapWebhookEvent:
    """Check a webhook request as `verify_signature` does, and return the event in it.

    An event of a type that this version does not know arrives as an object with its fields as attributes. The
    method of an asynchronous client is not async either: nothing is sent, and there is nothing to await.

    Args:
        payload: The body of the request as it was received, before it was parsed.
        headers: All headers of the request: a mapping, or pairs of name and value, in any case.
        secret: The webhook's secret, `whsec_` followed by base64, or any other text; the client's by default.

    Raises:
        InvalidWebhookSignatureError: The signature does not match, or the timestamp is more than 300 seconds off.
        ValueError: There is no secret, it is malformed, a header is missing, or the payload is not a JSON object.
        TypeError: An argument has the wrong type, such as a payload that was parsed.
    """
    resource.verify_signature(payload=payload, headers=headers, secret=secret)
    body = _encode_payload(payload)
    try:
        data = loads(body)
    except ValueError:
        data = None
    if not isinstance(data, dict):
        text = body.decode("utf-8", "replace")
        problem = f"it begins with {text[:_MAX_EXCERPT]!r}" if text else "it is empty"
        raise json.JSONDecodeError(f"The payload of the webhook is not a JSON object; {problem}", text, 0)
    type_ = _load_event_type()
    try:
        event: UnwrapWebhookEvent = make_event_hook(type_)(data, type_)
    except RecursionError:
        raise json.JSONDecodeError("The payload of the webhook is nested too deeply", "", 0) from None
    return event


def parse_secret(secret: Optional[str]) -> bytes:
    """Return the key in a secret: what follows ``whsec_`` is base64, any other text is the key itself.

    Raises:
        ValueError: The secret is missing, empty or malformed; the message never shows it.
        TypeError: The secret is not a str.
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
        # Outside of the except block, so that the traceback does not show the error of base64, too.
        raise ValueError(
            "The webhook secret is malformed: what follows 'whsec_' must be base64. "
            "Copy it again from where the webhook was created."
        )
    return key


def sign_payload(key: bytes, id: str, timestamp: str, body: bytes) -> str:
    """Return the signature of a webhook, in base64."""
    signed = b".".join((id.encode("utf-8", "replace"), timestamp.encode("utf-8", "replace"), body))
    return base64.b64encode(hmac.new(key, signed, hashlib.sha256).digest()).decode()


def _encode_payload(payload: object) -> bytes:
    if isinstance(payload, str):
        return payload.encode("utf-8", "surrogatepass")
    if isinstance(payload, (bytes, bytearray, memoryview)):
        return bytes(payload)
    raise TypeError(
        f"the payload must be the body of the request as it was received, str or bytes, not {type(payload).__name__}: "
        "a body that was parsed and written again has another signature"
    )


def _check_timestamp(timestamp: str, tolerance: float) -> None:
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


def _split_signatures(header: str) -> Iterator[str]:
    """Yield the signatures in a header, without their version."""
    for signature in header.split():
        # A header that occurs several times may have been joined with commas, which base64 does not contain.
        yield signature.rstrip(",").removeprefix("v1,")


def _get_header(headers: object, pairs: Sequence[tuple[object, object]], name: str) -> str:
    """Return a header, whatever the case of its name; the values of signatures that occur several times are joined.

    Raises:
        ValueError: The header is missing.
    """
    values = [_to_text(value) for key, value in pairs if value is not None and _to_text(key).lower() == name]
    get = getattr(headers, "get", None)
    if not values and get is not None:
        # Not every object with a `get` can be iterated, and its `get` may be case-sensitive.
        answers = (get(form) for form in (name, name.title(), name.upper()))
        values = [_to_text(value) for value in answers if value is not None][:1]
    if not values:
        raise ValueError(f"Could not find {name} header; pass all headers of the request.")
    # Only signatures can be several; of the others one is right, and the signature would not match a wrong one.
    return " ".join(values) if name == "webhook-signature" else values[0]


def _iterate_pairs(headers: object) -> Iterator[tuple[object, object]]:
    items = getattr(headers, "items", None)
    if callable(items):
        pairs = cast("Iterable[object]", items())
    elif hasattr(headers, "get"):
        return
    elif isinstance(headers, Iterable) and not isinstance(headers, (str, bytes)):
        pairs = headers
    else:
        raise TypeError(f"headers must be a mapping or pairs of name and value, not {type(headers).__name__}")
    for pair in pairs:
        if not isinstance(pair, (tuple, list)) or len(pair) != 2:
            raise TypeError("headers must be a mapping or pairs of name and value; one of them is not a pair")
        name, value = pair
        # Some frameworks have a list of values for each name.
        for single in value if isinstance(value, (list, tuple)) else (value,):
            yield name, single


def _to_text(value: object) -> str:
    # Headers are bytes in ASGI servers; latin-1 is the encoding on the wire, and decodes any byte.
    return value.decode("latin-1") if isinstance(value, bytes) else str(value)


@cache
def _load_event_type() -> object:
    from ..types.webhooks import SafetyIdentifierBlockedWebhookEvent, UnwrapWebhookEvent

    # The official union does not include this one.
    known = get_args(get_args(UnwrapWebhookEvent)[0])
    return Annotated[Union[(*known, SafetyIdentifierBlockedWebhookEvent)], Discriminator("type")]
