"""Webhook requests as the API signs them, for the tests of programs that receive them."""

from __future__ import annotations

import time
from typing import Optional, Union

from ..lib.webhooks import parse_secret, sign_payload


def sign_webhook(
    payload: Union[str, bytes], secret: str, *, id: str = "wh_test", timestamp: Optional[int] = None
) -> dict[str, str]:
    """Return the headers with which a webhook request of this payload comes.

    Args:
        payload: the body of the request.
        secret: the webhook's secret, with or without ``whsec_``.
        id: the request's id, which stays the same when it is delivered again.
        timestamp: when it was sent, in seconds since 1970; by default now.

    Raises:
        ValueError: the secret is empty or malformed.
    """
    body = payload.encode() if isinstance(payload, str) else bytes(payload)
    sent = str(int(time.time()) if timestamp is None else timestamp)
    return {
        "webhook-id": id,
        "webhook-timestamp": sent,
        "webhook-signature": f"v1,{sign_payload(parse_secret(secret), id, sent, body)}",
    }
