"""Keys and tokens: of which type they are, and whether a header can carry them.

No message shows a key.
"""

from __future__ import annotations

import re
from collections.abc import Awaitable

from .._exceptions import OpenAIError

#: What the value of a header may be (RFC 9110, section 5.5), as far as it is ASCII.
_SENDABLE = re.compile(r"[!-~]([\t -~]*[!-~])?")


def check_key_type(value: object, name: str, *, may_be_function: bool = False) -> None:
    """Refuse what cannot be a key.

    Args:
        value: what was passed; ``None`` and, where `may_be_function` says so, any callable pass.
        name: how the argument is called.
        may_be_function: whether a function that returns the key will do.

    Raises:
        TypeError: the value has another type; the message names the argument and the type.
    """
    if value is None or isinstance(value, str) or (may_be_function and callable(value)):
        return
    function = " or a function that returns one" if may_be_function else ""
    hint = ""
    if hasattr(value, "get_secret_value"):
        hint = f"; pass `{name}.get_secret_value()`"
    elif isinstance(value, (bytes, bytearray)):
        hint = f"; pass `{name}.decode()`"
    raise TypeError(f"`{name}` must be a str{function}, not {type(value).__name__}{hint}")


def check_key(key: str, name: str) -> str:
    """Return a key, if a header can carry it; what httpx says of one that cannot would show it.

    Raises:
        OpenAIError: the key contains a line end, another control character or one beyond ASCII, or it begins or
            ends with whitespace.
        TypeError: the key is not a str.
    """
    check_key_type(key, name)
    if _SENDABLE.fullmatch(key):
        return key
    if key != key.strip():
        problem = "begins or ends with whitespace, such as a line end"
    elif not key.isascii():
        problem = "contains a character beyond ASCII"
    else:
        problem = "contains a control character, such as a line end"
    raise OpenAIError(f"`{name}` {problem}, which no HTTP header can carry; check how it was read")


def check_key_of_function(key: object) -> str:
    """Return what the user's key function returned, if that is a key.

    Raises:
        OpenAIError: it is not.
    """
    if hasattr(key, "close") and isinstance(key, Awaitable):
        key.close()  # type: ignore[attr-defined]
        raise OpenAIError("`api_key` is a coroutine function, which only AsyncOpenAI can call; give OpenAI a plain one")
    if isinstance(key, str) and key:
        return key
    returned = "an empty string" if key == "" else type(key).__name__
    raise OpenAIError(f"The function given as `api_key` must return a non-empty str, and it returned {returned}")
