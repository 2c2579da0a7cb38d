"""The language of the fake models: words are tokens, and the answer is what was said."""

from __future__ import annotations

import hashlib
import re
from typing import Optional

#: A word with the blanks behind it, or the blanks at the beginning of a text.
_TOKEN = re.compile(r"\S+\s*|\s+")
#: A word longer than this is several tokens, in characters; this keeps one long line of JSON from being a single one.
_LONGEST = 12


def tokens(text: str) -> list[str]:
    """Cut a text into tokens, which put together are the text again."""
    return [word[start : start + _LONGEST] for word in _TOKEN.findall(text) for start in range(0, len(word), _LONGEST)]


def count_tokens(text: str) -> int:
    """Return the number of tokens of a text."""
    return len(tokens(text))


def cut(text: str, stop: object, limit: Optional[int]) -> tuple[list[str], str]:
    """Return the tokens of an answer and its finish reason.

    Args:
        text: the whole answer.
        stop: the text, or list of texts, before which it ends.
        limit: the most tokens.
    """
    for each in [stop] if isinstance(stop, str) else stop if isinstance(stop, list) else []:
        if each:
            text = text.partition(str(each))[0]
    words = tokens(text)
    if limit is not None and len(words) > limit:
        return words[:limit], "length"
    return words, "stop"


def logprob(token: str, rank: int = 0) -> float:
    """Return how likely a token was, as a logarithm: between -1 and 0, and about 2 less for each rank behind it."""
    seed = hashlib.sha256(token.encode("utf-8", "surrogatepass")).digest()[0]
    return round(-seed / 256 - 2 * rank, 6)


def token_bytes(token: str) -> list[int]:
    """Return a token's bytes in UTF-8."""
    return list(token.encode("utf-8", "surrogatepass"))
