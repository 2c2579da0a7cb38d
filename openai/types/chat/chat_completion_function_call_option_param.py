from __future__ import annotations

from typing_extensions import Required, TypedDict

__all__ = ["ChatCompletionFunctionCallOptionParam"]


class ChatCompletionFunctionCallOptionParam(TypedDict, total=False):
    """Deprecated: use `ChatCompletionNamedToolChoiceParam`. Has the model call one function."""

    name: Required[str]
