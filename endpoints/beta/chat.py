"""The old accessors of chat, from the time when it was beta; the rows are those of `chat`."""

from __future__ import annotations

from attrs import evolve

from .. import chat
from .._row import Resource


def _again(table: Resource) -> Resource:
    """Return a table of the same rows below `beta`."""
    name = f"beta.{table.name}"
    rows = (evolve(row, resource=name, doc=f"{row.doc[:-1]}; the same as `{row.id}`.") for row in table.endpoints)
    return Resource(name, f"The same as `{table.name}`, which is no longer beta.", tuple(rows))


BETA_CHAT = _again(chat.CHAT)
BETA_CHAT_COMPLETIONS = _again(chat.CHAT_COMPLETIONS)
BETA_CHAT_COMPLETIONS_MESSAGES = _again(chat.CHAT_COMPLETIONS_MESSAGES)
