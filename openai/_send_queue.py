"""The queue of messages to be sent when a connection is open."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Awaitable, Sized
from typing import Any, Callable, Optional, cast

from ._exceptions import WebSocketQueueFullError

#: Default for the maximum number of bytes in a queue.
MAX_BYTES = 1024 * 1024


class SendQueue:
    """A thread-safe queue that is bounded by its number of bytes.

    Args:
        max_bytes: maximum number of bytes, 0 or more.
    """

    def __init__(self, max_bytes: int = MAX_BYTES) -> None:
        self._max_bytes = max_bytes
        self._bytes = 0
        self._messages: deque[tuple[Any, int]] = deque()
        self._lock = threading.Lock()

    def enqueue(self, data: Sized) -> None:
        """Add a message: text, or bytes.

        Raises:
            WebSocketQueueFullError: the queue is full; the message was not added.
        """
        is_wide = isinstance(data, str) and not data.isascii()
        size = len(cast(str, data).encode("utf-8", "surrogatepass") if is_wide else data)
        with self._lock:
            if self._bytes + size > self._max_bytes:
                raise WebSocketQueueFullError(
                    f"The connection is not open yet; {self._bytes} bytes of messages are queued, and {size} more "
                    f"would exceed max_queue_size={self._max_bytes}. This message was not sent."
                )
            self._messages.append((data, size))
            self._bytes += size

    def peek(self) -> Optional[Any]:
        """Return the first message, which stays in the queue; ``None`` if the queue is empty."""
        with self._lock:
            return self._messages[0][0] if self._messages else None

    def remove_first(self) -> None:
        """Remove the first message, after it was sent."""
        with self._lock:
            self._bytes -= self._messages.popleft()[1]

    def flush_sync(self, send: Callable[[Any], object]) -> None:
        """Send all messages; after an error, the message that failed and those after it are still queued."""
        while True:
            message = self.peek()
            if message is None:
                return
            send(message)
            self.remove_first()

    async def flush_async(self, send: Callable[[Any], Awaitable[object]]) -> None:
        """Send all messages; after an error, the message that failed and those after it are still queued."""
        while True:
            message = self.peek()
            if message is None:
                return
            await send(message)
            self.remove_first()

    def drain(self) -> list[Any]:
        """Remove all messages and return them."""
        with self._lock:
            messages = [message for message, _ in self._messages]
            self._messages.clear()
            self._bytes = 0
        return messages

    def __len__(self) -> int:
        return len(self._messages)

    def __bool__(self) -> bool:
        return bool(self._messages)
