"""An incremental parser for incomplete JSON."""

from __future__ import annotations

import re
from typing import Any

from ..._model.json import loads

_TOKEN = re.compile(r'[ \t\r\n]*([{\[}\],:"]|[^\s{\[}\],:"]+)')
_IN_STRING = re.compile(r'[^"\\]*(?:\\.[^"\\]*)*', re.DOTALL)
_SCALAR = re.compile(r"-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null")
_CLOSERS = {"{": "}", "[": "]"}

# What the next token may be.
_VALUE, _KEY, _COLON, _MORE = "value", "key", "colon", "more"


class PartialJson:
    """Parses a JSON text that arrives in pieces, and knows at any time the value so far.

    A string counts once it has ended, a number as far as it has arrived. Text that is not JSON is not an error: the
    value that was parsed before it stays.
    """

    def __init__(self) -> None:
        self._text = ""
        self._position = 0
        self._in_string = False
        self._next = _VALUE
        self._finished = False
        #: The closing brackets that are missing, the innermost last.
        self._open: list[str] = []
        # Up to here the text, followed by these brackets, is a whole document.
        self._end = 0
        self._closing = ""
        self._parsed: tuple[int, Any] = (0, None)

    def feed(self, text: str) -> Any:
        """Add the next piece of the text and return the value so far; ``None`` if there is none yet."""
        self._text += text
        while not self._finished and self._read_token():
            pass
        if self._end != self._parsed[0]:
            try:
                self._parsed = self._end, loads(self._text[: self._end] + self._closing)
            except ValueError:
                self._finished = True
        return self._parsed[1]

    @property
    def complete(self) -> bool:
        """Whether the text is a whole document, with no bracket left open."""
        return self._finished and not self._open and self._next == _MORE

    def _read_token(self) -> bool:
        """Read the next token and return whether there may be another."""
        if self._in_string:
            return self._read_string_end()
        match = _TOKEN.match(self._text, self._position)
        if match is None:
            return False
        token, end = match[1], match.end()
        is_valid = True
        if token == '"':
            is_valid = self._next in (_VALUE, _KEY)
            self._in_string = is_valid
        elif token in "{[":
            is_valid = self._next == _VALUE
            if is_valid:
                self._open.append(_CLOSERS[token])
                self._mark_complete(end, _KEY if token == "{" else _VALUE)
        elif token in "}]":
            # After a comma or a colon, a value is missing.
            is_valid = self._position == self._end and bool(self._open) and self._open.pop() == token
            if is_valid:
                self._mark_complete(end, _MORE)
        elif token == ",":
            is_valid = self._next == _MORE
            self._next = _KEY if self._open and self._open[-1] == "}" else _VALUE
        elif token == ":":
            is_valid = self._next == _COLON
            self._next = _VALUE
        else:
            return self._read_scalar(token, end)
        self._finished = self._finished or not is_valid
        self._position = end
        return True

    def _read_scalar(self, token: str, end: int) -> bool:
        is_whole = end < len(self._text)
        match = _SCALAR.match(token) if self._next == _VALUE else None
        if match is None or (is_whole and match[0] != token):
            self._finished = is_whole
            return False
        self._mark_complete(end - len(token) + match.end(), _MORE if is_whole else _VALUE)
        if is_whole:
            self._position = end
        else:
            self._finished = False
        return is_whole

    def _read_string_end(self) -> bool:
        # If the string continues in the next piece, so does the search: each character is looked at once.
        match = _IN_STRING.match(self._text, self._position)
        self._position = match.end() if match else self._position
        if self._position >= len(self._text) or self._text[self._position] != '"':
            return False
        self._position += 1
        self._in_string = False
        if self._next == _KEY:
            self._next = _COLON
        else:
            self._mark_complete(self._position, _MORE)
        return True

    def _mark_complete(self, end: int, next_: str) -> None:
        """Record that up to here only brackets are incomplete, and what the next token may be."""
        self._end = end
        self._closing = "".join(reversed(self._open))
        self._next = next_
        self._finished = not self._open
