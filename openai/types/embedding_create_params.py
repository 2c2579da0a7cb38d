from __future__ import annotations

from typing import Iterable, Union

from typing_extensions import Literal, Required, TypedDict

from .._types import SequenceNotStr
from .embedding_model import EmbeddingModel

__all__ = ["EmbeddingCreateParams"]


class EmbeddingCreateParams(TypedDict, total=False):
    """Arguments of `embeddings.create`."""

    input: Required[Union[str, SequenceNotStr[str], Iterable[int], Iterable[Iterable[int]]]]
    """A text, several texts, or either as token IDs; at most 8,192 tokens each, and 2,048 inputs in a request."""

    model: Required[Union[str, EmbeddingModel]]

    dimensions: int
    """Length of the vectors; for `text-embedding-3` and later models."""

    encoding_format: Literal["float", "base64"]
    """How the vectors travel; the library decodes `base64` itself unless it is asked for here."""

    user: str
    """An ID of your end user, for finding misuse."""
