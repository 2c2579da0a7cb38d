"""Webhooks: requests that the API sends to you. Nothing is sent to the API here, so the table has no rows."""

from __future__ import annotations

from ._row import helper, resource

WEBHOOKS = resource(
    "webhooks",
    helpers=(
        helper("verify_signature", "openai.lib.webhooks:verify_signature"),
        helper("unwrap", "openai.lib.webhooks:unwrap"),
    ),
    package=True,
    doc="Checks that a webhook request comes from the API, and reads the event in it.",
)
