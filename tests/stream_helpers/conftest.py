"""Helper streams over a server that answers with given events, blocking and awaited."""

from __future__ import annotations

import json
from collections.abc import Sequence
from contextlib import ExitStack
from typing import Any

from openai.testing import RawServer, Reply, reply

from .. import modes


class Mode(modes.Mode):
    """One way of reading streams."""

    def __init__(self, is_async: bool) -> None:
        super().__init__(is_async)
        self.server: RawServer
        self._stack = ExitStack()

    @staticmethod
    def sent(events: Sequence[Any], *, named: bool = False, done: bool = True) -> bytes:
        """Write events down as a server sends them; ``named`` ones are pairs of name and data."""
        blocks = []
        for event in events:
            name, data = event if named else (None, event)
            text = data if isinstance(data, str) else json.dumps(data)
            blocks.append((f"event: {name}\n" if name else "") + f"data: {text}\n\n")
        return ("".join(blocks) + ("data: [DONE]\n\n" if done else "")).encode()

    @property
    def requests(self) -> list[tuple[str, dict[str, str], Any]]:
        """The requests that came: first line, headers by lower-case name, and body as parsed JSON."""
        found = []
        for raw in self.server.requests:
            head, _, body = raw.partition(b"\r\n\r\n")
            first, *lines = head.decode().split("\r\n")
            headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
            found.append((first, headers, json.loads(body) if body else None))
        return found

    def answered(self, *replies: Reply | bytes) -> Any:
        """Make a client whose requests get these answers, in turn."""
        made = (each if isinstance(each, Reply) else reply(each) for each in replies)
        self.server = self._stack.enter_context(RawServer(*made))
        return self.client(base_url=self.server.base_url, timeout=5)

    def enter(self, manager: Any) -> Any:
        """Enter a manager and return the stream."""
        return self.outcome(manager.__aenter__()) if self.is_async else manager.__enter__()

    def leave(self, manager: Any) -> None:
        """Leave a manager."""
        if self.is_async:
            self.outcome(manager.__aexit__(None, None, None))
        else:
            manager.__exit__(None, None, None)

    def finish(self) -> None:
        """Close what was opened."""
        super().finish()
        self._stack.close()


mode = modes.fixture(Mode)
