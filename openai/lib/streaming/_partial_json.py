"""JSON that is still being written."""

from __future__ import annotations

import re
from typing import Any

from ..._model.json import loads

_TOKEN = re.compile(r'[ \t\r\n]*([{\[}\],:"]|[^\s{\[}\],:"]+)')
_IN_STRING = re.compile(r'[^"\\]*(?:\\.[^"\\]*)*', re.DOTALL)
_SCALAR = re.compile(r"-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null")
_CLOSERS = {"{": "}", "[": "]"}

# What may come next.
_VALUE, _KEY, _COLON, _MORE = "value", "key", "colon", "more"


class PartialJson:
    """Reads a JSON text that comes in pieces, and tells at any time what it holds so far.

    A string counts once it has ended, and a number as far as it has come. Text that is no JSON is no error: what was
    read before it stays.
    """

    def __init__(self) -> None:
        self._text = ""
        self._at = 0
        self._in_string = False
        self._next = _VALUE
        self._over = False
        #: What would close the brackets that are open, the innermost last.
        self._open: list[str] = []
        # Up to here the text, with these brackets behind it, is a whole document.
        self._cut = 0
        self._closing = ""
        self._read: tuple[int, Any] = (0, None)

    def feed(self, text: str) -> Any:
        """Take some more of the text and return what there is of the value, or ``None`` for nothing."""
        self._text += text
        while not self._over and self._step():
            pass
        if self._cut != self._read[0]:
            try:
                self._read = self._cut, loads(self._text[: self._cut] + self._closing)
            except ValueError:
                self._over = True
        return self._read[1]

    @property
    def complete(self) -> bool:
        """Whether the text has been a whole document, with nothing left open."""
        return self._over and not self._open and self._next == _MORE

    def _step(self) -> bool:
        """Take the next token; say whether there may be another."""
        if self._in_string:
            return self._end_string()
        found = _TOKEN.match(self._text, self._at)
        if found is None:
            return False
        token, end = found[1], found.end()
        fits = True
        if token == '"':
            fits = self._next in (_VALUE, _KEY)
            self._in_string = fits
        elif token in "{[":
            fits = self._next == _VALUE
            if fits:
                self._open.append(_CLOSERS[token])
                self._mark(end, _KEY if token == "{" else _VALUE)
        elif token in "}]":
            # Behind a comma or a colon something is missing.
            fits = self._at == self._cut and bool(self._open) and self._open.pop() == token
            if fits:
                self._mark(end, _MORE)
        elif token == ",":
            fits = self._next == _MORE
            self._next = _KEY if self._open and self._open[-1] == "}" else _VALUE
        elif token == ":":
            fits = self._next == _COLON
            self._next = _VALUE
        else:
            return self._scalar(token, end)
        self._over = self._over or not fits
        self._at = end
        return True

    def _scalar(self, token: str, end: int) -> bool:
        whole = end < len(self._text)
        found = _SCALAR.match(token) if self._next == _VALUE else None
        if found is None or (whole and found[0] != token):
            self._over = whole
            return False
        self._mark(end - len(token) + found.end(), _MORE if whole else _VALUE)
        if whole:
            self._at = end
        else:
            self._over = False
        return whole

    def _end_string(self) -> bool:
        # Where the string goes on in the next piece, the search goes on from here: a long one is looked at once.
        found = _IN_STRING.match(self._text, self._at)
        self._at = found.end() if found else self._at
        if self._at >= len(self._text) or self._text[self._at] != '"':
            return False
        self._at += 1
        self._in_string = False
        if self._next == _KEY:
            self._next = _COLON
        else:
            self._mark(self._at, _MORE)
        return True

    def _mark(self, end: int, coming: str) -> None:
        """Say that up to here there is nothing half done but brackets, and what may come next."""
        self._cut = end
        self._closing = "".join(reversed(self._open))
        self._next = coming
        self._over = not self._open
