"""Defaults and limits of the whole library."""

from typing import TYPE_CHECKING

#: Seconds to wait for the answer's next byte. Long, because a model may think for minutes before the first one.
READ_TIMEOUT = 600
#: Seconds to wait for a connection: a host that is up answers much sooner.
CONNECT_TIMEOUT = 5.0

DEFAULT_MAX_RETRIES = 2
#: Seconds before the first retry; doubled for each one after it.
INITIAL_RETRY_DELAY = 0.5
#: Seconds between retries at the most, where the server names no time of its own.
MAX_RETRY_DELAY = 8.0
#: A server that wants a longer wait than this (seconds) is not waited for: the caller sees its error at once.
MAX_RETRY_AFTER_DELAY = 120.0

#: Connections at once, and those kept open between requests.
MAX_CONNECTIONS = 1000
MAX_KEEPALIVE_CONNECTIONS = 100

#: Characters of an unexpected answer that an error shows: enough to recognise a proxy's error page.
SHOWN = 300

#: Redirects that one request follows; the number that browsers and httpx use.
MAX_REDIRECTS = 20

BASE_URL = "https://api.openai.com/v1"

#: Headers by which other packages ask a method for the response as it came, or for another type.
RAW_RESPONSE_HEADER = "X-Stainless-Raw-Response"
OVERRIDE_CAST_TO_HEADER = "____stainless_override_cast_to"


if TYPE_CHECKING:
    import httpx

    DEFAULT_TIMEOUT: httpx.Timeout
    DEFAULT_CONNECTION_LIMITS: httpx.Limits
else:

    def __getattr__(name: str) -> object:
        """Return a constant that is an httpx object; httpx is imported only for them."""
        if name not in ("DEFAULT_TIMEOUT", "DEFAULT_CONNECTION_LIMITS"):
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        import httpx

        if name == "DEFAULT_TIMEOUT":
            value: object = httpx.Timeout(READ_TIMEOUT, connect=CONNECT_TIMEOUT)
        else:
            value = httpx.Limits(max_connections=MAX_CONNECTIONS, max_keepalive_connections=MAX_KEEPALIVE_CONNECTIONS)
        globals()[name] = value
        return value
