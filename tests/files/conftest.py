"""Each test is run for both kinds of clients, against the local server."""

from __future__ import annotations

from ..served import _running, call, server, sleeps

__all__ = ["_running", "call", "server", "sleeps"]
