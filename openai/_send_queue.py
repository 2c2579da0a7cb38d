"""Messages that wait for a connection, in the order in which they were given."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Awaitable
from typing import Any, Callable, Optional

from ._exceptions import WebSocketQueueFullError

#: Bytes that may wait by default.
MAX_BYTES = 1024 * 1024


class SendQueue:
    """A queue for several threads, bounded by the bytes that are in it.

    Args:
        max_bytes: bytes that may wait, 0 or more.
    """

    def __init__(self, max_bytes: int = MAX_BYTES) -> None:
        self._max_bytes = max_bytes
        self._bytes = 0
        self._messages: deque[tuple[Any, int]] = deque()
        self._lock = threading.Lock()

    def enqueue(self, data: Any) -> None:
        """Add a message: text, or bytes.

        Raises:
            WebSocketQueueFullError: there is no room; the message was not added.
        """
        wide = isinstance(data, str) and not data.isascii()
        size = len(data.encode("utf-8", "surrogatepass") if wide else data)
        with self._lock:
            if self._bytes + size > self._max_bytes:
                raise WebSocketQueueFullError(
                    f"The connection is being opened; {self._bytes} bytes of messages wait for it, and {size} more "
                    f"are beyond max_queue_size={self._max_bytes}. This message was not sent."
                )
            self._messages.append((data, size))
            self._bytes += size

    def first(self) -> Optional[Any]:
        """Return the message whose turn it is, which stays in the queue; ``None`` if there is none."""
        with self._lock:
            return self._messages[0][0] if self._messages else None

    def done(self) -> None:
        """Take the first message away: it was sent."""
        with self._lock:
            self._bytes -= self._messages.popleft()[1]

    def flush_sync(self, send: Callable[[Any], object]) -> None:
        """Send all messages; after an error, the one that failed and those behind it are still there."""
        while True:
            message = self.first()
            if message is None:
                return
            send(message)
            self.done()

    async def flush_async(self, send: Callable[[Any], Awaitable[object]]) -> None:
        """Send all messages; after an error, the one that failed and those behind it are still there."""
        while True:
            message = self.first()
            if message is None:
                return
            await send(message)
            self.done()

    def drain(self) -> list[Any]:
        """Take all messages away and return them."""
        with self._lock:
            messages = [message for message, _ in self._messages]
            self._messages.clear()
            self._bytes = 0
        return messages

    def __len__(self) -> int:
        return len(self._messages)

    def __bool__(self) -> bool:
        return bool(self._messages)
