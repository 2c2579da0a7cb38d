"""The clients in other modes, under the names by which others import them."""

from ._calls.views import view_class
from ._client import AsyncOpenAI, OpenAI

OpenAIWithRawResponse = view_class(OpenAI, "raw")
OpenAIWithStreamedResponse = view_class(OpenAI, "stream")
AsyncOpenAIWithRawResponse = view_class(AsyncOpenAI, "raw")
AsyncOpenAIWithStreamedResponse = view_class(AsyncOpenAI, "stream")
