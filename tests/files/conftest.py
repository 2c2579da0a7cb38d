"""Each test is run for both kinds of clients, against the local server."""

from __future__ import annotations

from ..served import call, sleeps

__all__ = ["call", "sleeps"]
