from __future__ import annotations

from typing import Optional

from typing_extensions import Literal, Required, TypedDict

__all__ = ["ChatCompletionFunctionMessageParam"]


class ChatCompletionFunctionMessageParam(TypedDict, total=False):
    """Deprecated: use `ChatCompletionToolMessageParam`. The result of a function."""

    content: Required[Optional[str]]

    name: Required[str]
    """Name of the function."""

    role: Required[Literal["function"]]
