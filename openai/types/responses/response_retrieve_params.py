from __future__ import annotations

from typing import List, Union

from typing_extensions import Literal, TypeAlias, TypedDict

from .response_includable import ResponseIncludable

__all__ = [
    "ResponseRetrieveParams",
    "ResponseRetrieveParamsBase",
    "ResponseRetrieveParamsNonStreaming",
    "ResponseRetrieveParamsStreaming",
]


class ResponseRetrieveParamsBase(TypedDict, total=False):
    """Arguments of `responses.retrieve`, apart from `stream`."""

    include: List[ResponseIncludable]
    """What else to put into the response."""

    include_obfuscation: bool
    """Pad the events, so that their length tells nothing of the text; on unless given."""

    starting_after: int
    """Stream only the events after the one with this `sequence_number`."""


class ResponseRetrieveParamsNonStreaming(ResponseRetrieveParamsBase, total=False):
    """Arguments of `responses.retrieve` for the whole response at once."""

    stream: Literal[False]


class ResponseRetrieveParamsStreaming(ResponseRetrieveParamsBase):
    """Arguments of `responses.retrieve` for a response that comes as events."""

    stream: Literal[True]


ResponseRetrieveParams: TypeAlias = Union[ResponseRetrieveParamsNonStreaming, ResponseRetrieveParamsStreaming]
"""Arguments of `responses.retrieve`."""
