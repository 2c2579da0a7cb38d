"""Webhooks: requests that the API sends to you. Nothing is sent to the API here, so the table has no rows."""

from __future__ import annotations

from ._row import resource

WEBHOOKS = resource("webhooks", doc="Checks that a webhook request comes from the API, and reads the event in it.")
