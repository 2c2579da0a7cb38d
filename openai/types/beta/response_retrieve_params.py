from __future__ import annotations

from typing import List, Union

from typing_extensions import Annotated, Literal, TypeAlias, TypedDict

from ..._model.base import Alias
from .beta_response_includable import BetaResponseIncludable

__all__ = [
    "ResponseRetrieveParams",
    "ResponseRetrieveParamsBase",
    "ResponseRetrieveParamsNonStreaming",
    "ResponseRetrieveParamsStreaming",
]


class ResponseRetrieveParamsBase(TypedDict, total=False):
    """Arguments of `beta.responses.retrieve`, apart from `stream`."""

    include: List[BetaResponseIncludable]
    """What else to put into the response."""

    include_obfuscation: bool
    """Pad the events, so that their length tells nothing of the text; on unless given."""

    starting_after: int
    """Stream only the events after the one with this `sequence_number`."""

    betas: Annotated[List[Literal["responses_multi_agent=v1"]], Alias("openai-beta")]
    """Beta features to switch on."""


class ResponseRetrieveParamsNonStreaming(ResponseRetrieveParamsBase, total=False):
    """Arguments of `beta.responses.retrieve` for the whole response at once."""

    stream: Literal[False]


class ResponseRetrieveParamsStreaming(ResponseRetrieveParamsBase):
    """Arguments of `beta.responses.retrieve` for a response that comes as events."""

    stream: Literal[True]


ResponseRetrieveParams: TypeAlias = Union[ResponseRetrieveParamsNonStreaming, ResponseRetrieveParamsStreaming]
"""Arguments of `beta.responses.retrieve`."""
