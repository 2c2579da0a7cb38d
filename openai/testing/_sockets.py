"""What asyncio does not offer about sockets."""

from __future__ import annotations

import asyncio
import os
import socket
import struct


def listen(host: str, port: int) -> socket.socket:
    """Return a socket that listens on an address; port 0 takes a free one.

    Raises:
        OSError: the address is taken or not one of this machine.
    """
    # asyncio turns Nagle's algorithm off only where the protocol is spelt out; with it, an answer in two writes
    # waits 40 ms for the client's delayed acknowledgement.
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listening = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        if os.name == "posix":
            # Elsewhere this option lets two programs share a port.
            listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind((host, port))
        # As many connections as may wait to be accepted; uvicorn and asyncio set their own afterwards.
        listening.listen(128)
    except BaseException:
        listening.close()
        raise
    return listening


def reset_on_close(transport: asyncio.BaseTransport) -> None:
    """Let the end of ``transport`` reset the connection (RST) instead of closing it in an orderly way."""
    # Lingering for 0 seconds is how sockets are told to do so.
    transport.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


async def settle() -> None:
    """Let connections that are just being accepted come into being, so that they can be closed like the others.

    asyncio loses hold of those that are half made when their server closes.
    """
    # Turns of the loop: one to see the connection, one for the task that makes its transport, one for the protocol;
    # and one to spare.
    for _ in range(4):
        await asyncio.sleep(0)
