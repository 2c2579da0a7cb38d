from __future__ import annotations

from typing_extensions import TypedDict

__all__ = ["ChatCompletionStreamOptionsParam"]


class ChatCompletionStreamOptionsParam(TypedDict, total=False):
    """How an answer is streamed; goes with `stream=True`."""

    include_obfuscation: bool
    """Pad the chunks, so that their sizes tell nothing to others on the network; on unless given."""

    include_usage: bool
    """Send one more chunk at the end, with the usage and without choices."""
