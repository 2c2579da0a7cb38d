"""Websocket connections of the realtime and the responses API.

``_session`` has the flows that sync and async connections share: receiving, sending, reconnecting and queueing.
``_manager`` has the flow that opens a connection, ``_handshake`` its URL and headers. ``_sync`` and ``_async`` drive
these flows. ``_messages`` encodes and decodes events, ``_parts`` builds the methods that send them. websockets is
imported only when a connection is opened.
"""
