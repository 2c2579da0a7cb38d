"""Whether to try again, and after how long."""

from __future__ import annotations

import random
import time
from collections.abc import Mapping
from email.utils import mktime_tz, parsedate_tz
from typing import Optional

from .._constants import INITIAL_RETRY_DELAY, MAX_RETRY_AFTER_DELAY, MAX_RETRY_DELAY

#: Timeouts of the server, lost races and rate limits pass by themselves.
_PASSING_STATUSES = frozenset({408, 409, 429})

#: Share of the delay that chance may take off, so that clients that failed together do not return together.
_JITTER = 0.25


def should_retry(status: int, headers: Mapping[str, str], wait: Optional[float]) -> bool:
    """Return whether an answer may turn out better the next time.

    The server's ``x-should-retry`` has the last word. A server that wants a longer wait than `MAX_RETRY_AFTER_DELAY`
    is not asked again.

    Args:
        status: status of the answer.
        headers: headers of the answer.
        wait: what `retry_after` reads in them.
    """
    said = headers.get("x-should-retry")
    if said in ("true", "false"):
        return said == "true"
    if wait is not None and wait > MAX_RETRY_AFTER_DELAY:
        return False
    return status in _PASSING_STATUSES or status >= 500


def delay(retries_taken: float, wait: Optional[float]) -> float:
    """Return the seconds to wait before the next attempt.

    Args:
        retries_taken: attempts that were made after the first one.
        wait: what `retry_after` reads in the headers of the answer; `None` if there is nothing.
    """
    if wait is not None and 0 < wait <= MAX_RETRY_AFTER_DELAY:
        return wait
    # The exponent is bounded because 2.0 to a large power overflows, long after the maximum is reached.
    backoff: float = min(INITIAL_RETRY_DELAY * 2.0 ** min(retries_taken, 32), MAX_RETRY_DELAY)
    return backoff * (1 - _JITTER * random.random())


def retry_after(headers: Mapping[str, str]) -> Optional[float]:
    """Return the seconds that the server wants us to wait, if it says so.

    Reads ``retry-after-ms``, and ``Retry-After`` in seconds or as a date (RFC 9110, section 10.2.3).
    """
    milliseconds = _number(headers.get("retry-after-ms"))
    if milliseconds is not None:
        return milliseconds / 1000
    text = headers.get("retry-after")
    seconds = _number(text)
    if seconds is not None or text is None:
        return seconds
    try:
        moment = parsedate_tz(text)
        return None if moment is None else mktime_tz(moment) - time.time()
    except (ArithmeticError, LookupError, TypeError, ValueError):
        # What looks like a date and is none, such as a year of ten digits, is no reason to fail.
        return None


def _number(text: Optional[str]) -> Optional[float]:
    try:
        return float(text) if text is not None else None
    except ValueError:
        return None
