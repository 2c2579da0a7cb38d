from __future__ import annotations

from typing import Dict, Iterable, Optional, Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

from .._types import SequenceNotStr
from .chat.chat_completion_stream_options_param import ChatCompletionStreamOptionsParam

__all__ = [
    "CompletionCreateParams",
    "CompletionCreateParamsBase",
    "CompletionCreateParamsNonStreaming",
    "CompletionCreateParamsStreaming",
]


class CompletionCreateParamsBase(TypedDict, total=False):
    """Arguments of `completions.create`, apart from `stream`."""

    model: Required[Union[str, Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"]]]

    prompt: Required[Union[str, SequenceNotStr[str], Iterable[int], Iterable[Iterable[int]], None]]
    """A text, several texts, or either as token IDs."""

    best_of: Optional[int]
    """Make this many texts, 0 to 20, and return the `n` most probable ones; not with streaming."""

    echo: Optional[bool]
    """Return the prompt before the text."""

    frequency_penalty: Optional[float]
    """From -2.0 to 2.0; above 0, tokens that stand in the text often become less probable."""

    logit_bias: Optional[Dict[str, int]]
    """From token ID to a number between -100 (never) and 100 (always) that is added to its logit."""

    logprobs: Optional[int]
    """Return the probabilities of this many tokens for each place, 0 to 5."""

    max_tokens: Optional[int]
    """The most tokens to write; 16 unless given."""

    n: Optional[int]
    """How many texts to write for each prompt, 1 to 128."""

    presence_penalty: Optional[float]
    """From -2.0 to 2.0; above 0, tokens that stand in the text at all become less probable."""

    seed: Optional[int]
    """Equal seeds give equal texts as far as the API can manage."""

    stop: Union[str, SequenceNotStr[str], None]
    """Up to 4 texts at which to stop; they are not returned."""

    stream_options: Optional[ChatCompletionStreamOptionsParam]

    suffix: Optional[str]
    """Text that comes after the one to write; for `gpt-3.5-turbo-instruct` only."""

    temperature: Optional[float]
    """From 0 (always the likely token) to 2; 1 unless given."""

    top_p: Optional[float]
    """Choose only among the tokens that make up this share of the probability, 0 to 1."""

    user: str
    """An ID of your end user, for finding misuse."""


class CompletionCreateParamsNonStreaming(CompletionCreateParamsBase, total=False):
    """Arguments of `completions.create` for the whole answer at once."""

    stream: Optional[Literal[False]]


class CompletionCreateParamsStreaming(CompletionCreateParamsBase):
    """Arguments of `completions.create` for an answer that comes in pieces."""

    stream: Literal[True]


CompletionCreateParams: TypeAlias = Union[CompletionCreateParamsNonStreaming, CompletionCreateParamsStreaming]
"""Arguments of `completions.create`."""
