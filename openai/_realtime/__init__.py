"""Connections that stay open: websockets of the realtime and the responses API.

``_session`` is what both colours share and does no I/O: what a lost connection means, when and how another is opened,
what waits meanwhile. ``_sync`` and ``_async`` are the connections, ``_handshake`` says where they go and with what,
``_messages`` writes and reads events, ``_parts`` makes the methods that send them. websockets is imported when a
connection is opened, and not before.
"""
