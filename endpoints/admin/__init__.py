"""Admin: an organization and everything in it, run with an admin API key."""

from __future__ import annotations

from ._row import resource

ADMIN = resource("admin", doc="What only an admin API key may do.")
